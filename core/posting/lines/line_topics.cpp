// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/lines/line_topics.h"

#include "core/language/lang_file.h"
#include "core/posting/lexicon.h"

#include <algorithm>

namespace ascent {

namespace {

/// "Write to Odile", "Send us your CV", "Call Sue on 01632 960123": how to apply.
bool bidsToApply(QStringView text, const QList<PlacedWord>& words) {
    static const WordSet& verbs = langWords(u"posting/line-words.txt", u"applies-by");
    static const WordSet& what = langWords(u"posting/line-words.txt", u"applies-with");
    if (words.size() < 2 || !verbs.contains(words[0].lower))
        return false;
    if (text.contains(u'@') || hasPhone(text))
        return true;
    constexpr qsizetype few = 7; // words: "Send your CV", what is farther is another matter
    for (qsizetype i = 1; i < words.size() && i < few; ++i)
        if (what.contains(words[i].lower))
            return true;
    // "Write to Odile": a name, not "Write to suppliers".
    const qsizetype name = words[1].lower == u"to" ? 2 : 1;
    qsizetype first = 0;
    while (first < text.size() && !text[first].isLetterOrNumber())
        ++first;
    const qsizetype at = name < words.size() ? words[name].start - words[0].start + first : text.size();
    static const WordSet& writing = langWords(u"posting/line-words.txt", u"writes");
    const bool writes = writing.contains(words[0].lower);
    constexpr qsizetype shortLine = 9; // "Write to Marketing and Finance …" is work
    if (!writes || name != 2 || at + 1 >= text.size() || !text[at].isUpper() || !text[at + 1].isLower())
        return false;
    // "Write to Odile and tell her about …"
    static const WordSet& telling = langWords(u"posting/line-words.txt", u"tells-them");
    const bool tells = words.size() > 4 && words[3].lower == u"and" && telling.contains(words[4].lower);
    return words.size() <= shortLine || tells;
}

} // namespace

bool isMoney(QStringView text) {
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if ((text[i] == u'$' || text[i] == u'\u00A3' || text[i] == u'\u20AC') && text[i + 1].isDigit())
            return true;
    return false;
}

bool isPay(QStringView text, const QList<PlacedWord>& words) {
    static const WordSet& each = langWords(u"posting/line-words.txt", u"pay");
    if (!isMoney(text))
        return false;
    for (const PlacedWord& word : words)
        if (each.contains(word.lower))
            return true;
    return false;
}

bool hasPhone(QStringView text) {
    constexpr int least = 9, most = 15; // digits of a telephone number, of any country
    int digits = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            ++digits;
        else if (!c.isSpace() && c != u'-' && c != u'(' && c != u')' && c != u'+')
            digits = 0;
        if (digits >= least && digits <= most)
            return true;
    }
    return false;
}

bool tellsToApply(QStringView text, const QList<PlacedWord>& words) {
    static const WordSet& leads = langWords(u"posting/line-words.txt", u"then");
    if (words.size() > 2 && leads.contains(words[0].lower))
        return bidsToApply(text.mid(words[1].start - words[0].start), words.mid(1));
    return bidsToApply(text, words);
}

bool isTermWord(const QString& lower) {
    static const WordSet& terms = langWords(u"posting/line-words.txt", u"term");
    return terms.contains(lower) || lower[0].isDigit();
}

bool isTerms(QStringView text, const QList<PlacedWord>& words) {
    constexpr qsizetype most = 14; // words: more are a sentence
    if (words.size() < 2 || words.size() > most)
        return false;
    // In a line of several, one part may be the town.
    const bool parted = text.contains(u" | ") || text.contains(u" \u00B7 ") || text.contains(u" \u2022 ");
    qsizetype known = 0, letters = 0;
    for (const PlacedWord& word : words) {
        known += isTermWord(word.lower);
        letters += word.lower[0].isLetter();
    }
    if (letters == 0 && isMoney(text))
        return false; // an amount alone is pay
    return parted ? known * 2 >= words.size() : known == words.size();
}

bool tellsOfUs(const QList<PlacedWord>& words) {
    static const WordSet& we = langWords(u"posting/line-words.txt", u"we");
    static const WordSet& asks = langWords(u"posting/line-words.txt", u"we-ask");
    static const WordSet& post = langWords(u"posting/line-words.txt", u"post");
    static const WordSet& you = langWords(u"posting/line-words.txt", u"you-will");
    static const WordSet& does = langWords(u"posting/line-words.txt", u"behind-you");
    constexpr qsizetype least = 4, far = 8; // words of a sentence, and up to its verb
    if (words.size() < least)
        return false;
    for (qsizetype i = 1; i < words.size(); ++i) // "… in which you will plan trials"
        if (you.contains(words[i].lower) ||
            (words[i].lower == u"you" && i + 1 < words.size() && does.contains(words[i + 1].lower)))
            return false;
    if (we.contains(words[0].lower)) {
        for (qsizetype i = 1; i < std::min(words.size(), far); ++i)
            if (asks.contains(words[i].lower))
                return false;
        return true;
    }
    static const WordSet& pointing = langWords(u"posting/line-words.txt", u"pointing");
    const bool it = words[0].lower == u"it's" || (words[1].lower == u"is" && pointing.contains(words[0].lower));
    for (qsizetype i = 1; it && i < std::min(words.size(), far - 2); ++i)
        if (post.contains(words[i].lower))
            return true;
    return false;
}

bool tellsOfEmployer(const QList<PlacedWord>& words, const QList<PlacedWord>& employer) {
    static const WordSet& before = langWords(u"posting/line-words.txt", u"before-employer");
    const qsizetype from = before.contains(words[0].lower) ? 1 : 0;
    if (employer.isEmpty() || words.size() < from + employer.size() + 2)
        return false;
    for (qsizetype i = 0; i < employer.size(); ++i)
        if (words[from + i].lower != employer[i].lower)
            return false;
    const QString& verb = words[from + employer.size()].lower;
    static const WordSet& plural = langWords(u"posting/line-words.txt", u"plural-verb");
    return words[0].lower == u"at" || verb.endsWith(u's') || plural.contains(verb);
}

bool isPageFurniture(QStringView text, const QList<PlacedWord>& words) {
    static const PhraseBook furniture = phrasesOf("pasted.txt", "page-furniture");
    constexpr qsizetype most = 10; // words of a line of links
    const qsizetype steps = text.count(u" > ") + text.count(u" \u203A ") + text.count(u" \u00BB ");
    if (steps >= 2)
        return true;
    bool known = false;
    for (qsizetype i = 0; i < words.size();) {
        const PhraseBook::Hit hit = furniture.longestAt(words, i);
        if (words.size() > most || (!hit && !words[i].lower[0].isDigit()))
            return false;
        known = known || hit;
        i += hit ? hit.words : 1;
    }
    return known;
}

bool isMailHead(QStringView text, bool within) {
    static const WordSet& heads = langWords(u"posting/pasted.txt", u"mail-head");
    static const WordSet& alone = langWords(u"posting/pasted.txt", u"mail-head-alone");
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0)
        return false;
    const QString label = text.left(colon).trimmed().toString().toLower();
    return alone.contains(label) || (heads.contains(label) && (within || text.contains(u'@')));
}

bool isMarks(QStringView text, const QList<PlacedWord>& words) {
    constexpr qsizetype most = 4; // ways of assessing
    return !words.isEmpty() && words.size() <= most && text.size() <= 3 * most &&
           std::all_of(words.begin(), words.end(), [](const PlacedWord& word) { return word.length == 1; }) &&
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isUpper() || c.isSpace() || c == u'/' || c == u','; });
}

} // namespace ascent
