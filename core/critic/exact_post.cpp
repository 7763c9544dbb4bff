// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/scope.h"

namespace ascent::critic {

namespace {

// A name that is neither the employer's nor a word that anyone writes large.
bool isForeignName(const Reading& reading, const Token& token) {
    static const QSet<QString> common{
        QStringLiteral("i"),        QStringLiteral("english"), QStringLiteral("christmas"),
        QStringLiteral("it"),       QStringLiteral("hr"),      QStringLiteral("nhs"),
        QStringLiteral("uk"),       QStringLiteral("us"),      QStringLiteral("france"),
        QStringLiteral("french"),   QStringLiteral("german"),  QStringLiteral("spanish"),
        QStringLiteral("england"),  QStringLiteral("wales"),   QStringLiteral("scotland"),
        QStringLiteral("europe"),   QStringLiteral("year"),    QStringLiteral("month"),
        QStringLiteral("monday"),   QStringLiteral("tuesday"), QStringLiteral("wednesday"),
        QStringLiteral("thursday"), QStringLiteral("friday"),  QStringLiteral("saturday"),
        QStringLiteral("sunday")};
    return !common.contains(token.word) && monthOf(token.word) == 0 && token.length > 2 &&
           !reading.context().company.contains(token.word, Qt::CaseInsensitive) &&
           !reading.titleWords().contains(token.word);
}

} // namespace

// "the", "your" or nothing before a title in capitals, and a place after it: one exact post.
bool exactPost(const Reading& reading, const TokenRange& range, bool dated, Hit& found) {
    static const QSet<QString> chiefs{QStringLiteral("ceo"), QStringLiteral("cfo"), QStringLiteral("coo"),
                                      QStringLiteral("cto"), QStringLiteral("vp")};
    static const QSet<QString> ranks{QStringLiteral("head"),        QStringLiteral("director"),
                                     QStringLiteral("chief"),       QStringLiteral("president"),
                                     QStringLiteral("vp"),          QStringLiteral("manager"),
                                     QStringLiteral("ceo"),         QStringLiteral("cto"),
                                     QStringLiteral("cfo"),         QStringLiteral("coo"),
                                     QStringLiteral("partner"),     QStringLiteral("lead"),
                                     QStringLiteral("leader"),      QStringLiteral("principal"),
                                     QStringLiteral("dean"),        QStringLiteral("supervisor"),
                                     QStringLiteral("sergeant"),    QStringLiteral("chef"),
                                     QStringLiteral("matron"),      QStringLiteral("engineer"),
                                     QStringLiteral("officer"),     QStringLiteral("superintendent"),
                                     QStringLiteral("headteacher"), QStringLiteral("consultant"),
                                     QStringLiteral("controller"),  QStringLiteral("professor"),
                                     QStringLiteral("commander"),   QStringLiteral("foreman"),
                                     QStringLiteral("architect"),   QStringLiteral("coordinator"),
                                     QStringLiteral("nurse"),       QStringLiteral("teacher")};
    for (int t = range.first; t < range.end; ++t) {
        if (!ranks.contains(reading.token(t).word))
            continue;
        const bool titled = reading.token(t).capital;
        int first = t;
        while (titled && first > range.first && reading.token(first - 1).capital &&
               reading.token(first - 1).word != u"i")
            --first;
        const QString before = first > range.first ? reading.token(first - 1).word : QString();
        if (before == u"a" || before == u"an" || before == u"as" || before == u"first" || before == u"any")
            continue;
        // The role at hand is named by its title: "as Engineer for Tidal Works I'd".
        const bool ownTitle = reading.titleWords().contains(reading.token(t).word);
        int capitals = 0;
        int last = t + 1;
        bool placed = false;
        for (int each = t + 1; each < range.end && each < t + 10; ++each) {
            const Token& token = reading.token(each);
            if (token.word == u"that" || token.word == u"who" || token.word == u"which" || token.word == u"where")
                break;
            const bool place = token.word == u"of" || token.word == u"for" || token.word == u"at" ||
                               token.word == u"in" || token.word == u"on";
            const bool joint = place || token.word == u"the" || token.word == u"and" || token.word == u"s";
            // A post in small letters is exact by the name of its place alone: "head of maths at Westfield High".
            if (token.before > Break::Comma || (token.before == Break::Comma && !(titled && token.capital)) ||
                (titled && !token.capital && !joint && !token.number))
                break;
            placed = placed || place;
            if (token.capital && !reading.titleWords().contains(token.word) &&
                (titled || (placed && isForeignName(reading, token)))) {
                ++capitals;
                last = each + 1;
            }
        }
        // With a date, a whole title will do; a chief is one of one firm.
        const bool whole = titled && dated && capitals + (t - first) >= 2 && !ownTitle;
        const bool chief = titled && placed && capitals > 0 && chiefs.contains(reading.token(t).word);
        if (whole || chief || (placed && capitals >= (titled ? 2 : 1))) {
            found = {Group::ExactFigure, first, last};
            return true;
        }
    }
    return false;
}

} // namespace ascent::critic
