// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/line_matter.h"

#include "core/posting/skill_words.h"

#include <algorithm>

namespace ascent {

namespace {

/// "Write to Odile", "Send us your CV", "Call Sue on 01632 960123": how to apply.
bool bidsToApply(QStringView text, const QList<PlacedWord>& words) {
    static const QSet<QString> verbs{QStringLiteral("write"), QStringLiteral("email"),   QStringLiteral("call"),
                                     QStringLiteral("ring"),  QStringLiteral("phone"),   QStringLiteral("apply"),
                                     QStringLiteral("send"),  QStringLiteral("contact"), QStringLiteral("text"),
                                     QStringLiteral("pop"),   QStringLiteral("drop"),    QStringLiteral("message")};
    static const QSet<QString> what{QStringLiteral("cv"), QStringLiteral("resume"), QStringLiteral("cvs"),
                                    QStringLiteral("us"), QStringLiteral("r\u00E9sum\u00E9")};
    if (words.size() < 2 || !verbs.contains(words[0].lower))
        return false;
    if (text.contains(u'@') || hasPhone(text))
        return true;
    constexpr qsizetype few = 7;
    for (qsizetype i = 1; i < words.size() && i < few; ++i)
        if (what.contains(words[i].lower))
            return true;
    // "Write to Odile": a name, not "Write to suppliers".
    const qsizetype name = words[1].lower == u"to" ? 2 : 1;
    qsizetype first = 0;
    while (first < text.size() && !text[first].isLetterOrNumber())
        ++first;
    const qsizetype at = name < words.size() ? words[name].start - words[0].start + first : text.size();
    const bool writes = words[0].lower == u"write" || words[0].lower == u"email" || words[0].lower == u"ring";
    constexpr qsizetype shortLine = 9; // "Write to Marketing and Finance …" is work
    if (!writes || name != 2 || at + 1 >= text.size() || !text[at].isUpper() || !text[at + 1].isLower())
        return false;
    // "Write to Odile and tell her about …"
    static const QSet<QString> telling = wordSetOf("tell say let show explain include attach send ask");
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
    static const QSet<QString> each{
        QStringLiteral("hour"), QStringLiteral("hr"),       QStringLiteral("ph"),       QStringLiteral("annum"),
        QStringLiteral("year"), QStringLiteral("pa"),       QStringLiteral("salary"),   QStringLiteral("pay"),
        QStringLiteral("week"), QStringLiteral("month"),    QStringLiteral("rata"),     QStringLiteral("hourly"),
        QStringLiteral("day"),  QStringLiteral("salaries"), QStringLiteral("annually"), QStringLiteral("fte")};
    if (!isMoney(text))
        return false;
    for (const PlacedWord& word : words)
        if (each.contains(word.lower))
            return true;
    return false;
}

bool hasPhone(QStringView text) {
    constexpr int least = 9, most = 15;
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
    static const QSet<QString> leads{QStringLiteral("then"), QStringLiteral("please"), QStringLiteral("just"),
                                     QStringLiteral("so"), QStringLiteral("simply")};
    if (words.size() > 2 && leads.contains(words[0].lower))
        return bidsToApply(text.mid(words[1].start - words[0].start), words.mid(1));
    return bidsToApply(text, words);
}

bool isTermWord(const QString& lower) {
    static const QSet<QString> terms =
        wordSetOf("full part time permanent temporary fixed term contract hybrid remote grade band hours months week "
                  "weeks weekends evenings nights night a per casual freelance seasonal perm zero job share type types "
                  "days day bank relief immediate start maternity cover level or and");
    return terms.contains(lower) || lower[0].isDigit();
}

bool isTerms(QStringView text, const QList<PlacedWord>& words) {
    constexpr qsizetype most = 14;
    if (words.size() < 2 || words.size() > most)
        return false;
    // In a line of several, one part may be the town.
    const bool parted = text.contains(u" | ") || text.contains(u" \u00B7 ") || text.contains(u" \u2022 ");
    qsizetype known = 0;
    for (const PlacedWord& word : words)
        known += isTermWord(word.lower);
    return parted ? known * 2 >= words.size() : known == words.size();
}

bool tellsOfUs(const QList<PlacedWord>& words) {
    static const QSet<QString> we = wordSetOf("we we're we've");
    static const QSet<QString> asks =
        wordSetOf("need want ask expect require look looking seek seeking would we'd like "
                  "love hope value after must insist you you'll your someone somebody");
    static const QSet<QString> post = wordSetOf("position role post job vacancy contract");
    static const QSet<QString> you = wordSetOf("you'll you'd you're"), does = wordSetOf("will would are can must have");
    constexpr qsizetype least = 4, far = 8;
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
    const bool it = words[0].lower == u"it's" ||
                    (words[1].lower == u"is" && (words[0].lower == u"it" || words[0].lower == u"this"));
    for (qsizetype i = 1; it && i < std::min(words.size(), far - 2); ++i)
        if (post.contains(words[i].lower))
            return true;
    return false;
}

bool tellsOfEmployer(const QList<PlacedWord>& words, const QList<PlacedWord>& employer) {
    const qsizetype from = words[0].lower == u"the" || words[0].lower == u"at" ? 1 : 0;
    if (employer.isEmpty() || words.size() < from + employer.size() + 2)
        return false;
    for (qsizetype i = 0; i < employer.size(); ++i)
        if (words[from + i].lower != employer[i].lower)
            return false;
    const QString& verb = words[from + employer.size()].lower;
    return words[0].lower == u"at" || verb.endsWith(u's') || verb == u"have" || verb == u"are";
}

} // namespace ascent
