// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/phrases/tidy.h"

#include "core/language/lang_file.h"
#include "core/language/text/words.h"

#include <algorithm>

namespace ascent {

namespace {

const WordSet& calendarWords() {
    static const WordSet& words = langWords(u"words/capitals.txt", u"days, months and languages");
    return words;
}

const WordSet& capitalWords() {
    static const WordSet& words = langWords(u"words/capitals.txt", u"names");
    return words;
}

const WordSet& plainInCapitals() {
    static const WordSet& words = langWords(u"words/capitals.txt", u"shouted");
    return words;
}

bool isShouted(const QString& word) {
    int letters = 0;
    for (const QChar c : word) {
        if (c.isLower() || c.isDigit())
            return false;
        letters += c.isLetter();
    }
    return letters > 1;
}

/// No vowel, or short: an acronym even in a text that is all capitals.
bool looksLikeAcronym(const QString& word) {
    static const WordSet& acronyms = langWords(u"words/capitals.txt", u"acronyms");
    if (acronyms.contains(word.toLower()))
        return true;
    for (const QChar c : word.toLower())
        if (QStringView(u"aeiouy").contains(c))
            return false;
    return true;
}

bool isShoutedText(const QString& text) {
    int words = 0;
    for (const QString& word : text.split(u' ')) {
        for (const QChar c : word)
            if (c.isLower())
                return false;
        words += word.size() > 1;
    }
    return words > 2;
}

QString fixedWord(const QString& word, bool shoutedText) {
    QString edge = plainWord(word);
    if (edge == u"i" || edge.startsWith(u"i'")) {
        const qsizetype at = word.indexOf(u'i');
        return at >= 0 ? word.left(at) + u'I' + word.mid(at + 1) : word;
    }
    if (!word.isEmpty() && word.front().isLower() && calendarWords().contains(edge))
        return word.front().toUpper() + word.mid(1);
    if (shoutedText && edge == u"a")
        return word.toLower();
    if (!isShouted(word))
        return word;
    if (edge.endsWith(u"'s"))
        edge.chop(2);
    if (shoutedText ? !looksLikeAcronym(edge) : plainInCapitals().contains(edge) && edge.size() > 2)
        return calendarWords().contains(edge) ? word.front() + word.mid(1).toLower() : word.toLower();
    return word;
}

bool endsWithAbbreviation(QStringView upToStop) {
    static const WordSet& abbreviations = langWords(u"words/capitals.txt", u"abbreviations");
    qsizetype start = upToStop.size();
    while (start > 0 && !upToStop[start - 1].isSpace() && upToStop[start - 1] != u'(')
        --start;
    const QString word = upToStop.mid(start).toString().toLower();
    return (word.size() == 1 && word != u"i" && word.front().isLetter()) || abbreviations.contains(word);
}

bool isStop(QChar c) {
    return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026';
}

bool isCloser(QChar c) {
    return QStringView(u"\"')]\u201D\u2019\u00BB").contains(c);
}

} // namespace

namespace {

/// Calls `each(word, opens)` for the words of a text that begin with a letter; `opens`: it may begin a sentence.
template<typename Each>
void eachWord(const QString& text, Each each) {
    bool opens = true;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!text[at].isLetter()) {
            opens = opens || QStringView(u".!?:;\n\t\u2022*-\u2013\u2014/|(\"'\u2018\u201C").contains(text[at]);
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'\''))
            ++at;
        each(QStringView(text).mid(start, at - start), opens);
        opens = false;
    }
}

} // namespace

Names::Names(const QStringList& texts) {
    for (const QString& text : texts)
        eachWord(text, [&](QStringView word, bool opens) {
            if (!opens && word.size() > 1 && !word.front().isLower())
                m_names.insert(word.toString());
        });
    if (m_names.isEmpty())
        return;
    // Most words are no name in small letters: their first letter and length tell.
    QSet<int> begins;
    const auto beginOf = [](QStringView word) {
        return word[0].unicode() * 64 + int(std::min<qsizetype>(word.size(), 63));
    };
    for (const QString& name : std::as_const(m_names))
        begins.insert(beginOf(name.toLower()));
    QSet<QString> alsoSmall;
    for (const QString& text : texts)
        eachWord(text, [&](QStringView word, bool) {
            if (word.front().isLower() && begins.contains(beginOf(word)))
                alsoSmall.insert(word.toString());
        });
    m_names.removeIf([&](const QString& name) { return alsoSmall.contains(name.toLower()); });
}

bool Names::keepsCapital(const QString& word) const {
    return capitalWords().contains(word) || m_names.contains(word);
}

QString tidied(const QString& typed) {
    QString clean;
    clean.reserve(typed.size());
    for (const QChar c : typed) {
        const ushort code = c.unicode();
        if (code >= 0xFDD0 && code <= 0xFDEF)
            continue;
        clean += c.isSpace() || c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    clean = clean.simplified();
    const bool shouted = isShoutedText(clean);
    QStringList words = clean.split(u' ');
    for (QString& word : words)
        word = fixedWord(word, shouted);
    QString text = words.join(u' ');
    while (!text.isEmpty() &&
           (QStringView(u"-*\u2022\u2013\u2014\u00B7>").contains(text.front()) || text.front().isSpace()))
        text.remove(0, 1);
    text.replace(QStringLiteral(" ,"), QStringLiteral(","));
    text.replace(QStringLiteral(" ."), QStringLiteral("."));
    text.replace(QStringLiteral("..."), QStringLiteral("\u2026"));
    for (const char* doubled : {"!!", "??", ",,"})
        while (text.contains(QLatin1String(doubled)))
            text.replace(QLatin1String(doubled), QString(QLatin1Char(*doubled)));
    return shouted ? upperFirst(text) : text;
}

QString withoutBrackets(const QString& text) {
    QString kept;
    int depth = 0, within = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        // "MRCP(UK)": a part of the name, as against "ward(s)".
        if (c == u'(' && depth == 0 && !kept.isEmpty() && kept.back().isUpper() && at + 1 < text.size() &&
            text[at + 1].isUpper()) {
            ++within;
            kept += c;
        } else if (c == u')' && depth == 0 && within > 0) {
            --within;
            kept += c;
        } else if (c == u'(') {
            ++depth;
        } else if (c == u')') {
            if (depth == 0)
                return text;
            --depth;
        } else if (depth == 0) {
            kept += c;
        }
    }
    kept = kept.simplified();
    for (const QChar c : {u',', u'.', u';', u':'})
        kept.replace(QStringLiteral(" ") + c, QString(c));
    return depth != 0 || kept.size() < 3 ? text : kept;
}

QString lowerFirst(const QString& text, const Names& names) {
    if (text.isEmpty() || !text.front().isUpper())
        return text;
    // Products whose first word is an ordinary one by itself.
    for (const LangLine& product :
         LangFile::named(QStringLiteral("words/capitals.txt")).lines(QStringLiteral("products")))
        if (text.startsWith(product.text))
            return text;
    const qsizetype end = text.indexOf(u' ');
    const QString token = text.left(end);
    QString word = token;
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    static const WordSet& titles = langWords(u"words/capitals.txt", u"titles");
    if (titles.contains(word) || (word == u"Chief" && end > 0 && text[end + 1].isUpper()))
        return text;
    if (word.size() == 1)
        return word == u"A" ? u'a' + text.mid(1) : text;
    const qsizetype apostrophe = word.indexOf(QChar(u'\'')) >= 0 ? word.indexOf(QChar(u'\'')) : word.indexOf(u'\u2019');
    if (word.startsWith(u'I') && apostrophe == 1)
        return text;
    for (qsizetype at = 1; at < word.size(); ++at)
        if (word[at].isUpper() || word[at].isDigit() || (at == 1 && word[at] == u'-'))
            return text;
    if (names.keepsCapital(word) || (apostrophe > 0 && names.keepsCapital(word.left(apostrophe))))
        return text;
    // "Temporary Works Co-ordinator": a title in capitals stays as it is.
    const QString next = end > 0 ? text.mid(end + 1).section(u' ', 0, 0) : QString();
    const bool sameToken = token.size() == word.size();
    if (sameToken && next.size() > 1 && next.front().isUpper() && next[1].isLower() &&
        !plainInCapitals().contains(word.toLower()))
        return text;
    return text.front().toLower() + text.mid(1);
}

QString upperFirst(const QString& text) {
    qsizetype at = 0;
    while (at < text.size() && !text[at].isLetterOrNumber())
        ++at;
    if (at >= text.size() || !text[at].isLower())
        return text;
    for (qsizetype next = at + 1; next < text.size() && text[next].isLetter(); ++next)
        if (text[next].isUpper())
            return text;
    return text.left(at) + text[at].toUpper() + text.mid(at + 1);
}

QStringList sentencesOf(const QString& text) {
    QStringList sentences;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isStop(text[at]))
            continue;
        qsizetype end = at + 1;
        while (end < text.size() && (isStop(text[end]) || isCloser(text[end])))
            ++end;
        const bool last = end == text.size();
        if (!last && !text[end].isSpace())
            continue;
        if (!last && text[at] == u'.' && endsWithAbbreviation(QStringView(text).left(at)))
            continue;
        const QString sentence = text.mid(start, end - start).trimmed();
        if (!sentence.isEmpty())
            sentences.append(sentence);
        start = end;
        at = end - 1;
    }
    const QString rest = text.mid(start).trimmed();
    if (!rest.isEmpty())
        sentences.append(rest);
    return sentences;
}

QString asSentences(const QString& text) {
    QStringList sentences = sentencesOf(text);
    for (QString& sentence : sentences) {
        while (!sentence.isEmpty() && QStringView(u",;:").contains(sentence.back()))
            sentence.chop(1);
        sentence = upperFirst(sentence);
        const QChar last = sentence.isEmpty() ? QChar(u'.') : sentence.back();
        const bool closed = isCloser(last) && sentence.size() > 1 && isStop(sentence[sentence.size() - 2]);
        if (!isStop(last) && !closed)
            sentence += u'.';
    }
    return sentences.join(u' ');
}

QString withoutStop(const QString& text) {
    QString cut = text.trimmed();
    while (!cut.isEmpty() && (isStop(cut.back()) || QStringView(u",;:-\u2013 ").contains(cut.back()))) {
        if (cut.back() == u'.' && endsWithAbbreviation(QStringView(cut).chopped(1)))
            break;
        cut.chop(1);
    }
    return cut;
}

} // namespace ascent
