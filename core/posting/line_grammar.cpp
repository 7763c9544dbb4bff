// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/line_grammar.h"

#include "core/posting/lexicon.h"

#include <algorithm>

namespace ascent {

bool isAction(const QList<PlacedWord>& words) {
    static const QSet<QString> others{
        QStringLiteral("during"),    QStringLiteral("nothing"),     QStringLiteral("something"),
        QStringLiteral("anything"),  QStringLiteral("everything"),  QStringLiteral("morning"),
        QStringLiteral("evening"),   QStringLiteral("outstanding"), QStringLiteral("willing"),
        QStringLiteral("according"), QStringLiteral("existing"),    QStringLiteral("ongoing"),
        QStringLiteral("exciting"),  QStringLiteral("interesting"), QStringLiteral("understanding"),
        QStringLiteral("spring"),    QStringLiteral("following"),   QStringLiteral("including"),
        QStringLiteral("training"),  QStringLiteral("parking"),     QStringLiteral("meeting"),
        QStringLiteral("wedding"),   QStringLiteral("caring"),      QStringLiteral("amazing"),
        QStringLiteral("thinking"),  QStringLiteral("king"),        QStringLiteral("being"),
        QStringLiteral("opening"),   QStringLiteral("closing"),     QStringLiteral("sterling"),
        QStringLiteral("leading"),   QStringLiteral("growing")};
    constexpr qsizetype shortest = 5;
    const QString& verb = words[0].lower;
    return words.size() > 2 && verb.size() >= shortest && verb.endsWith(u"ing") && !others.contains(verb);
}

bool states(const QList<PlacedWord>& words) {
    static const QSet<QString> all{
        QStringLiteral("is"),   QStringLiteral("are"),   QStringLiteral("was"),    QStringLiteral("were"),
        QStringLiteral("has"),  QStringLiteral("have"),  QStringLiteral("had"),    QStringLiteral("will"),
        QStringLiteral("can"),  QStringLiteral("could"), QStringLiteral("would"),  QStringLiteral("do"),
        QStringLiteral("does"), QStringLiteral("did"),   QStringLiteral("we"),     QStringLiteral("they"),
        QStringLiteral("it"),   QStringLiteral("he"),    QStringLiteral("she"),    QStringLiteral("we're"),
        QStringLiteral("it's"), QStringLiteral("we've"), QStringLiteral("that's"), QStringLiteral("there's"),
        QStringLiteral("you"),  QStringLiteral("comes"), QStringLiteral("come"),   QStringLiteral("makes"),
        QStringLiteral("means")};
    return std::any_of(words.begin(), words.end(), [](const PlacedWord& word) { return all.contains(word.lower); });
}

bool tellsOfSomebody(const QList<PlacedWord>& words) {
    const Lexicon& all = lexicon();
    const QString first = words[0].lower;
    qsizetype at = 1;
    while (at < words.size() && at < 3 && (words[at].lower.endsWith(u"ly") || all.grades.contains(words[at].lower)))
        ++at;
    if (at >= words.size())
        return false;
    const QString& next = words[at].lower;
    if (first == u"is" || first == u"are" || first == u"be")
        return all.traits.contains(next);
    if (first == u"can")
        return all.verbs.contains(next) || next == u"be";
    static const QSet<QString> has{QStringLiteral("has"), QStringLiteral("have"), QStringLiteral("having")};
    return has.contains(first) && (next.endsWith(u"ed") || next == u"a" || next == u"an" || next == u"their" ||
                                   next == u"your" || next == u"been" || next == u"done" || next == u"or" ||
                                   next == u"some" || next == u"held" || next == u"kept" || next == u"run");
}

} // namespace ascent
