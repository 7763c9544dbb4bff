// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/reading/word_roles.h"

#include <algorithm>

namespace ascent {

namespace {

constexpr double asideFactor = 0.4; // where, when, for whom it is done, what more is told of it: less than half
constexpr double ofFactor = 0.6;    // what it is done to, where the work itself tells: "welding of gates"
constexpr double meansFactor = 0.8; // by what means: nearly what is done

bool startsAnew(const Term& term) {
    return term.before & (Join::Stop | Join::Example | Join::Relative);
}

/// "Under supervision", "minimal supervision": somebody else's.
bool isWatched(const QList<Term>& terms, qsizetype at) {
    static const QSet<int> watched = meaningBook().numbersOf(QStringLiteral("watched"));
    static const QSet<int> little = meaningBook().numbersOf(QStringLiteral("little of it"));
    return watched.contains(terms[at].number) &&
           (terms[at].before & Join::Under || (at > 0 && !terms[at].before && little.contains(terms[at - 1].number)));
}

} // namespace

bool isGoverning(const Term& term) {
    static const QSet<int> manage = meaningBook().numbersOf(QStringLiteral("governs people"));
    return (isActivity(term.tells) && term.agent < 0) || manage.contains(term.number);
}

void settlePeople(QList<Term>& terms) {
    bool governed = false; // by an activity in front
    for (qsizetype i = 0; i < terms.size(); ++i) {
        Term& term = terms[i];
        if (startsAnew(term))
            governed = false;
        const bool led = i > 0 && term.before & (Join::Of | Join::Toward);
        // "As directed by the supervisor"
        const bool doer = i > 0 && term.agent >= 0 && term.before & Join::Means;
        term.people = doer || (term.people && (governed || led));
        governed = governed || isGoverning(term);
    }
}

void settleQualities(QList<Term>& terms) {
    static const QSet<int> keep = meaningBook().numbersOf(QStringLiteral("keeps so"));
    qsizetype start = 0; // of what stands without a stop
    for (qsizetype i = 0; i < terms.size(); ++i) {
        Term& term = terms[i];
        if (startsAnew(term))
            start = i;
        if (isWatched(terms, i)) {
            term.quality = true;
            term.tells = Tells::Little;
            continue;
        }
        if (!term.quality)
            continue;
        // "Clear, careful writing" has two qualities of one thing.
        qsizetype thing = i + 1;
        while (thing < terms.size() && terms[thing].quality && !startsAnew(terms[thing]))
            ++thing;
        const bool before = thing < terms.size() && !terms[thing].before && terms[thing].tells != Tells::Little &&
                            (!isActivity(term.tells) || isActivity(terms[thing].tells));
        // "Keep the ledger accurate"
        const bool behind = i > start + 1 && keep.contains(terms[start].number) && !term.before &&
                            (i + 1 == terms.size() || terms[i + 1].before != Joins());
        term.quality = before || behind;
        if (term.quality)
            term.tells = Tells::Little;
    }
}

double joinFactor(const Term& term, const Term& before) {
    if (term.before & (Join::Relative | Join::Place | Join::Under | Join::Toward))
        return asideFactor;
    if (term.before & Join::Means)
        return meansFactor;
    if (term.before & Join::Of)
        return before.tells == Tells::Setting ? asideFactor : ofFactor; // "a team of nurses"
    return 1;
}

QList<double> aboutOf(const QList<Term>& terms) {
    QList<double> about;
    about.reserve(terms.size());
    double factor = 1;
    bool told = false;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        if (terms[i].before & (Join::Stop | Join::Comma)) {
            factor = 1;
            told = false;
        } else if (told) {
            factor = std::min(factor, joinFactor(terms[i], terms[i - 1]));
        }
        about.append(factor);
        told = told || (terms[i].weight * factor >= tellsSomething);
    }
    return about;
}

} // namespace ascent
