// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/title/title_parts.h"

#include "core/language/lang_file.h"
#include "core/posting/lexicon.h"

namespace ascent {

using posting::Span;

namespace {

bool isSeparator(const QString& text, qsizetype i, qsizetype end) {
    static const QString signs = QStringLiteral("|\u00B7\u2022/@");
    const bool dash = text[i] == u'-' || text[i] == u'\u2013' || text[i] == u'\u2014';
    return i > 0 && i + 1 < end && (dash || signs.contains(text[i])) && text[i - 1].isSpace() && text[i + 1].isSpace();
}

/// "(maternity cover, three terms)", "(Nights)": how long, when or where, not what; but "(2nd Line)" is what.
Span withoutBracket(const QString& text, Span span) {
    static const WordSet& kept = langWords(u"posting/names.txt", u"level");
    const Span bare = beforeBracket(text, span);
    return hasWord(kept, placedWords(QStringView(text).mid(bare.end, span.end - bare.end))) ? span : bare;
}

} // namespace

Span trimmed(const QString& text, Span span) {
    while (span.start < span.end && (text[span.start].isSpace() || text[span.start] == u'*'))
        ++span.start;
    while (span.end > span.start && (text[span.end - 1].isSpace() || text[span.end - 1] == u',' ||
                                     text[span.end - 1] == u':' || text[span.end - 1] == u'*'))
        --span.end;
    return span;
}

QList<Span> partsOf(const QString& text, Span line) {
    QList<Span> parts;
    qsizetype from = line.start;
    int open = 0; // brackets: "Head of Sales ($90k - $110k)" is one part
    for (qsizetype i = line.start; i < line.end; ++i) {
        open += text[i] == u'(' ? 1 : text[i] == u')' ? -1 : 0;
        if (open > 0)
            continue;
        const bool at =
            i + 4 < line.end && i > line.start && QStringView(text).mid(i, 4) == u" at " && text[i + 4].isUpper();
        if (at || isSeparator(text, i, line.end)) {
            parts.append(trimmed(text, {from, i}));
            from = i + (at ? 4 : 1);
        }
    }
    parts.append(trimmed(text, {from, line.end}));
    parts.removeIf([](const Span& part) { return part.length() <= 0; });
    return parts;
}

Span beforeBracket(const QString& text, Span span) {
    const qsizetype open = text.indexOf(u" (", span.start);
    if (open > span.start && open < span.end)
        span.end = open;
    return span;
}

namespace {

/// What ends a title: marks of emphasis, ", required for May", " wanted".
QStringList behindTitle() {
    QStringList all{QStringLiteral("**")};
    for (const QString& phrase : linesOf("names.txt", "behind-title"))
        all.append(phrase[0].isLetter() ? u' ' + phrase : phrase);
    return all;
}

} // namespace

Span titleAlone(const QString& text, Span span) {
    span = withoutBracket(text, span);
    static const QStringList phrases = behindTitle();
    for (const QString& behind : phrases) {
        const qsizetype at = text.indexOf(behind, span.start);
        if (at > span.start && at < span.end)
            span.end = at;
    }
    while (span.end > span.start + 1 && (text[span.end - 1] == u'!' || text[span.end - 1] == u'*' ||
                                         text[span.end - 1] == u'_' || text[span.end - 1].isSpace()))
        --span.end;
    return span;
}

bool isJob(const QString& word) {
    if (lexicon().jobs.contains(word))
        return true;
    static const QStringList endings =
        LangFile::named(QStringLiteral("posting/names.txt")).words(QStringLiteral("job-ending"));
    for (const QString& end : endings)
        if (word.size() > end.size() + 2 && word.endsWith(end))
            return true;
    return false;
}

bool hasWord(const WordSet& known, const QList<PlacedWord>& words) {
    for (const PlacedWord& word : words) {
        QString one = word.lower;
        if (known.contains(one) || (one.endsWith(u's') && known.contains(one.chopped(1))))
            return true;
    }
    return false;
}

Span capitalsAt(const QString& text, qsizetype i, qsizetype end) {
    static const WordSet& joining = langWords(u"posting/names.txt", u"within-name");
    Span span{i, i};
    constexpr qsizetype longest = 80; // characters of a name
    const qsizetype limit = std::min(end, i + longest);
    while (i < limit) {
        qsizetype to = i;
        while (to < limit && !text[to].isSpace())
            ++to;
        qsizetype ink = to;
        while (ink > i && (text[ink - 1] == u',' || text[ink - 1] == u'.' || text[ink - 1] == u';'))
            --ink;
        const QString word = text.mid(i, ink - i);
        if (!word.isEmpty() && (word[0].isUpper() || (word[0].isDigit() && span.end > span.start)))
            span.end = ink;
        else if (!joining.contains(word) || span.end == span.start)
            break;
        if (ink < to)
            break;
        i = to + 1;
    }
    return span;
}

std::optional<Span> businessIn(const QString& text, Span part) {
    const QStringView whole = QStringView(text).mid(part.start, part.length());
    static const PhraseBook begins = phrasesOf("names.txt", "name-begins");
    const QList<PlacedWord> words = placedWords(whole);
    const bool signs =
        whole.contains(u" & ") || whole.contains(u"'s") || whole.contains(u"\u2019s") || begins.longestAt(words, 0);
    if (!signs || words.size() < 2 || !whole[0].isUpper() || hasWord(lexicon().jobs, {words.last()}))
        return std::nullopt;
    Span name = beforeBracket(text, part);
    const qsizetype comma = text.indexOf(u", ", name.start);
    if (comma > name.start && comma < name.end)
        name.end = comma;
    const QList<PlacedWord> named = placedWords(QStringView(text).mid(name.start, name.length()));
    constexpr qsizetype most = 6; // words of a name
    if (named.size() > most)
        return std::nullopt;
    for (const PlacedWord& word : named) // a name is written with capitals
        if (!isFiller(word.lower) && !isPreposition(word.lower) && !text[name.start + word.start].isUpper())
            return std::nullopt;
    return name;
}

qsizetype employerBehindComma(const QString& text, Span title) {
    static const WordSet& bodies = langWords(u"posting/names.txt", u"body");
    const qsizetype comma = text.lastIndexOf(u", ", title.end - 1);
    if (comma <= title.start)
        return -1;
    const QList<PlacedWord> words = placedWords(QStringView(text).mid(comma, title.end - comma));
    return words.size() >= 2 && bodies.contains(words.last().lower) ? comma : -1;
}

bool isPlaceName(QStringView part) { // "Chicago, IL"
    constexpr qsizetype tail = 4;    // ", IL"
    return part.size() > tail && part[part.size() - tail] == u',' && part.back().isUpper() &&
           part[part.size() - 2].isUpper();
}

} // namespace ascent
