// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/matching/meeting.h"

#include "core/alignment/reading/word_roles.h"
#include "core/language/lang_file.h"

#include <QVarLengthArray>

#include <algorithm>
#include <functional>
#include <tuple>

namespace ascent {

namespace {

// Found by trying them on pairs of lines and entries from many walks of life.
constexpr double enough = 0.6;          // of an ask, to cover it
constexpr double enoughByPhrase = 0.38; // … where a whole phrase of it is met, and no name is left open
constexpr double leastThing = 0.9;
constexpr double leastWeight = 0.4;
constexpr double leastOfLine = 0.37; // an ask that weighs less beside the others does not carry the line
constexpr double leastOfLineByProof = 0.6;
constexpr double leastAlone = 1.3;    // … unless it weighs this much
constexpr double withinPhrase = 0.4;  // a word of a phrase whose sense is not met: "store" in "cold store"
constexpr double beforeForeign = 0.4; // a word that only limits another thing: "night" in "night photography"
constexpr double proofFactor = 0.85;
constexpr double nameWeight = 1.5;
constexpr double isMet = 0.75; // a credit from which a word counts as met

/// Whether nothing stands between a term and the next.
bool isGlued(const Gist& gist, int term) {
    return term + 1 < int(gist.terms.size()) && !gist.terms[term + 1].before;
}

/// A name by its spelling ("SQL"), shared as it is. A capital alone may be of an adjective: "Spanish vineyards".
bool isNamed(const Gist& gist, const Sense& sense) {
    const Term& term = gist.terms[sense.at[0]];
    return sense.count == 1 && term.name && term.length > 1 && !meaningBook().isMeaning(sense.number) &&
           !gist.text[term.start + 1].isLower();
}

struct Credits {                    // empty where nothing is shared
    QList<double> line;             ///< by term of the line: how far it is met
    QList<double> entry;            ///< by term of the entry: how far it meets
    bool phrase = false;            ///< a phrase of the line is met by its meaning
    const Sense* meaning = nullptr; ///< the entry's words for a meaning that more than a word of the line has
    const Sense* said = nullptr;    ///< … for any meaning, in other words than the line's
    Meeting::Spans spans;
};

bool isSame(const Term& line, const Term& entry) {
    return line.number == entry.number && line.people == entry.people;
}

/// What the entry says as the line does, side by side, is met whatever phrases it stands in: "stock lists".
bool creditWordsTogether(const Gist& line, const Gist& entry, QList<double>& met) {
    bool any = false;
    for (int i = 0; i + 1 < int(line.terms.size()); ++i) {
        const bool tells = line.terms[i].tells != Tells::Little || line.terms[i + 1].tells != Tells::Little;
        if (!tells || !isGlued(line, i))
            continue;
        for (int j = 0; j + 1 < int(entry.terms.size()); ++j)
            if (isGlued(entry, j) && isSame(line.terms[i], entry.terms[j]) &&
                isSame(line.terms[i + 1], entry.terms[j + 1])) {
                met[i] = met[i + 1] = 1;
                any = true;
            }
    }
    return any;
}

/// "Science" of "materials science": who studied it studied materials.
bool isSubject(const Gist& gist, int at) {
    static const WordSet& subjects = langWords(u"alignment/requirements.txt", u"subjects");
    const Term& term = gist.terms[at];
    return subjects.contains(gist.text.mid(term.start, term.length).toLower());
}

/// "Course" of "a design course": it gives no years in design.
bool isLearning(const Gist& gist, int at) {
    static const WordSet& learning = langWords(u"alignment/requirements.txt", u"learning");
    if (at >= int(gist.terms.size()) || gist.terms[at].before)
        return false;
    const Term& term = gist.terms[at];
    return learning.contains(gist.text.mid(term.start, term.length).toLower());
}

/// "Negotiating" of "negotiating feed prices", not "negotiation" of "negotiation theory".
bool isDone(const Gist& gist, int at) {
    const Term& term = gist.terms[at];
    return isActivity(term.tells) && QStringView(gist.text).mid(term.start, term.length).endsWith(u"ing");
}

/// Whether an activity with its object, as a phrase has them, goes on to another object.
bool doesMore(const Gist& gist, const Sense& sense) {
    const int last = sense.at[size_t(sense.count - 1)];
    if (!isGoverning(gist.terms[sense.at[0]]) || isDone(gist, last) || !isGlued(gist, last))
        return false;
    const Term& next = gist.terms[last + 1];
    const QStringView word = QStringView(gist.text).mid(next.start, next.length);
    return next.tells == Tells::Thing && next.weight > 0 && next.weight < nameWeight && !word.endsWith(u"ly");
}

Credits creditsOf(const AskedLine& line, const Gist& entry) {
    Credits credits;
    struct Pair {
        const Sense *line, *entry;
    };
    QVarLengthArray<Pair, 16> pairs;
    for (const Sense& sense : entry.senses) {
        if (!line.known.test(size_t(sense.number) % line.known.size()))
            continue;
        const auto there = line.sensesBy.constFind(sense.number);
        if (there == line.sensesBy.cend())
            continue;
        for (const int at : *there) {
            const Sense& asked = line.gist.senses[at];
            const bool kind = asked.kind && asked.phrase != sense.phrase; // it is met by itself alone
            if (!kind && asked.people == sense.people)
                pairs.append({&asked, &sense});
        }
    }
    if (pairs.isEmpty())
        return credits;
    const bool isAlone = std::count_if(entry.terms.begin(), entry.terms.end(),
                                       [](const Term& term) { return term.weight >= leastWeight; }) == 1;
    credits.line = QList<double>(line.gist.terms.size(), 0);
    credits.entry = QList<double>(entry.terms.size(), 0);
    // What the entry speaks of that the line knows too; the rest is foreign.
    for (const Pair& pair : pairs)
        for (int i = 0; i < pair.entry->count; ++i)
            credits.entry[pair.entry->at[size_t(i)]] = 1;
    for (const Pair& pair : pairs) {
        const bool meaning = meaningBook().isMeaning(pair.entry->number);
        double credit = 1;
        if (pair.line->count == 1 && line.gist.phrased[pair.line->at[0]])
            credit *= withinPhrase;
        // "Manage sales cycles" is no "sales manager": what is managed are the cycles.
        if (pair.line->count > 1 && pair.line->phrase != pair.entry->phrase && doesMore(line.gist, *pair.line))
            credit *= withinPhrase;
        // "Writing" alone is meant as a skill.
        if (pair.entry->wide && !pair.line->wide && !isAlone)
            credit *= withinPhrase;
        // "Negotiating prices" is negotiating; a "cold store" is no store.
        const int first = pair.entry->at[0];
        if (pair.entry->count == 1 && entry.phrased[first] && entry.terms[first].tells != Tells::Skill)
            credit *= withinPhrase;
        // "Weather forecasting" is no "cash flow forecasting".
        if (pair.line->count > 1 && pair.entry->count == 1 && first > 0 && isGlued(entry, first - 1) &&
            credits.entry[first - 1] == 0 && isTelling(entry.terms[first - 1].tells))
            credit *= withinPhrase;
        // "Mailchimp newsletters" are of email campaigns; "Spanish vineyards" are not of the language.
        const int last = pair.entry->at[size_t(pair.entry->count - 1)];
        const bool isProduct = pair.entry->kind && pair.line->phrase != pair.entry->phrase &&
                               entry.text[entry.terms[last].start].isUpper();
        if (pair.entry->count == 1 && !isProduct && !isDone(entry, last) && !isNamed(entry, *pair.entry) &&
            isGlued(entry, last) && credits.entry[last + 1] == 0 && isTelling(entry.terms[last + 1].tells) &&
            entry.terms[last + 1].weight > 0 && !(line.studies && isSubject(entry, last + 1)))
            credit *= beforeForeign;
        if (line.years && isLearning(entry, last + 1))
            credit *= beforeForeign;
        for (int i = 0; i < pair.line->count; ++i) {
            double& best = credits.line[pair.line->at[size_t(i)]];
            best = std::max(best, credit);
        }
        if (credit < isMet)
            continue;
        if (meaning && pair.line->phrase != pair.entry->phrase && !credits.said)
            credits.said = pair.entry;
        if (pair.line->count > 1)
            credits.spans.append({pair.line->at[0], pair.line->at[size_t(pair.line->count - 1)]});
        if (meaning && !pair.line->wide) {
            credits.phrase = credits.phrase || pair.line->count > 1;
            // The same single word is no more than a word, whatever it means.
            if (pair.line->count > 1 || pair.line->phrase != pair.entry->phrase)
                credits.meaning = pair.entry;
        }
    }
    credits.phrase = creditWordsTogether(line.gist, entry, credits.line) || credits.phrase;
    return credits;
}

/// Whether all that is shared is one word, which tells of something else in the entry ("a wide network of friends") and
/// leaves the line's own use of it open ("network engineer").
bool isChance(const AskedLine& line, const Ask& ask, const Credits& credits, const Gist& entry) {
    int shared = -1;
    for (qsizetype i = 0; i < entry.terms.size(); ++i) {
        if (credits.entry[i] == 0)
            continue;
        if (shared >= 0)
            return false;
        shared = int(i);
    }
    if (shared < 0 || credits.meaning || entry.terms[shared].name)
        return false;
    const auto isForeign = [&](int at) {
        return at >= 0 && at < int(entry.terms.size()) && entry.terms[at].tells != Tells::Little &&
               entry.terms[at].weight > 0;
    };
    const bool before = shared > 0 && isGlued(entry, shared - 1) && isForeign(shared - 1);
    const bool after = isForeign(shared + 1) && (isGlued(entry, shared) || entry.terms[shared + 1].before & Join::Of);
    if (!before && !after)
        return false;
    return std::any_of(ask.terms.begin(), ask.terms.end(),
                       [&](int at) { return credits.line[at] < isMet && line.gist.terms[at].tells != Tells::Little; });
}

/// Whether an entry does something else with the thing than the line asks: "repairing vans" for "sell vans".
bool doesOtherwise(const AskedLine& line, const Ask& ask, const QList<double>& met, const Gist& entry,
                   const QList<double>& used) {
    bool asked = false;
    for (const int at : ask.terms) {
        if (!isActivity(line.gist.terms[at].tells))
            continue;
        if (met[at] > 0)
            return false;
        asked = true;
    }
    if (!asked)
        return false;
    for (qsizetype i = 0; i < entry.terms.size(); ++i)
        if (isActivity(entry.terms[i].tells) && used[i] == 0)
            return true;
    return false;
}

/// How much of what an entry is about speaks of the line.
double mainShare(const Gist& entry, const QList<double>& used) {
    double all = 0, spoken = 0;
    for (qsizetype i = 0; i < entry.terms.size(); ++i) {
        // An activity is all of what it is about: "cooking for a care home".
        const double own =
            isActivity(entry.terms[i].tells) ? std::max(1.0, entry.terms[i].weight) : entry.terms[i].weight;
        const double weight = own * entry.about[i];
        all += weight;
        spoken += weight * used[i];
    }
    return all > 0 ? std::min(1.0, spoken / all) : 0;
}

/// Whether an entry has each word of the line that it meets.
bool saysAsMuch(const AskedLine& line, const Meeting& meeting, const Gist& entry) {
    const QList<int>& terms = line.asks[meeting.ask].terms;
    return std::all_of(terms.begin(), terms.end(), [&](int at) {
        const Term& asked = line.gist.terms[at];
        return !meeting.met[at] || std::any_of(entry.terms.begin(), entry.terms.end(),
                                               [&](const Term& term) { return term.number == asked.number; });
    });
}

} // namespace

Meeting meet(const AskedLine& line, const Gist& entry, const Gist* proof) {
    Meeting best;
    Credits credits = creditsOf(line, entry);
    const bool byProofAlone = proof && credits.line.isEmpty();
    Credits proven;
    if (proof) {
        proven = creditsOf(line, *proof);
        if (credits.line.isEmpty())
            credits.line = QList<double>(proven.line.size(), 0);
        for (qsizetype i = 0; i < proven.line.size(); ++i)
            credits.line[i] = std::max(credits.line[i], proven.line[i] * proofFactor);
        credits.phrase = credits.phrase || proven.phrase;
    }
    if (credits.line.isEmpty())
        return best;
    if (credits.entry.isEmpty())
        credits.entry = QList<double>(entry.terms.size(), 0);
    const Gist& told = byProofAlone ? *proof : entry;
    const QList<double>& toldCredits = byProofAlone ? proven.entry : credits.entry;
    double used = 0;
    for (qsizetype i = 0; i < entry.terms.size(); ++i)
        used += entry.terms[i].weight * credits.entry[i];
    for (int i = 0; i < int(line.asks.size()); ++i) {
        const Ask& ask = line.asks[i];
        double weight = 0;
        bool tells = false, nameOpen = false, languageOpen = false, skillOpen = false, thingOpen = false,
             thingMet = false;
        for (qsizetype j = 0; j < ask.terms.size(); ++j) {
            const double credit = credits.line[ask.terms[j]];
            weight += ask.weights[j] * credit;
            tells = tells || (credit >= isMet && ask.weights[j] >= leastWeight);
            if (isTelling(line.gist.terms[ask.terms[j]].tells))
                (credit >= isMet ? thingMet : thingOpen) = true;
            nameOpen = nameOpen || (credit < isMet && line.gist.terms[ask.terms[j]].name);
            skillOpen = skillOpen || (credit < isMet && line.gist.terms[ask.terms[j]].tells == Tells::Skill);
            languageOpen = languageOpen || (credit < isMet && line.gist.terms[ask.terms[j]].language);
        }
        if (ask.mass <= 0 || weight < leastWeight || !tells)
            continue;
        const double cover = weight / ask.mass;
        // What is left open may be no more than the activity and whom it is for.
        const bool partly = !nameOpen && (credits.phrase || (credits.meaning && weight >= leastThing) ||
                                          (thingMet && !thingOpen && weight >= leastThing));
        // An example of what a line asks proves little of it where the strength itself is another.
        const bool carries = byProofAlone ? ask.mass >= leastOfLineByProof * line.mass && !ask.example
                                          : ask.mass >= std::min(leastAlone, leastOfLine * line.mass);
        const bool covers =
            cover >= (partly ? enoughByPhrase : enough) && carries && !languageOpen &&
            ((credits.meaning && !skillOpen) || !doesOtherwise(line, ask, credits.line, told, toldCredits)) &&
            (proof || !isChance(line, ask, credits, entry));
        if (std::tuple(covers, cover * weight) <= std::tuple(best.covers, best.cover * best.weight))
            continue;
        best.ask = i;
        best.cover = cover;
        best.weight = weight;
        best.covers = covers;
    }
    if (best.ask < 0)
        return best;
    best.used = used;
    best.share = entry.mass > 0 ? std::min(1.0, used / entry.mass) : 0;
    best.main = mainShare(entry, credits.entry);
    for (const double credit : std::as_const(credits.line))
        best.met.append(credit >= isMet);
    best.meaning = credits.meaning ? credits.meaning : credits.said;
    best.spans = credits.spans;
    return best;
}

namespace {

/// Words of the line side by side become one; those of one ask.
QStringList wordsWhere(const AskedLine& line, const Ask& ask, const std::function<bool(int)>& wanted) {
    QList<int> places = ask.terms;
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    QStringList words;
    qsizetype start = -1, end = -1;
    bool tells = false;
    int before = -2;
    const auto flush = [&] {
        if (start >= 0 && tells)
            words.append(line.gist.text.mid(start, end - start));
        start = -1;
        tells = false;
    };
    for (const int at : std::as_const(places)) {
        const Term& term = line.gist.terms[at];
        const bool take = wanted(at);
        if (!take || at != before + 1 || term.before & (Join::And | Join::Comma | Join::Stop | Join::Relative))
            flush();
        before = at;
        if (!take)
            continue;
        if (start < 0)
            start = term.start;
        end = term.start + term.length;
        tells = tells || term.weight >= leastWeight;
    }
    flush();
    return words;
}

} // namespace

Meeting worded(const AskedLine& line, const Gist& entry, Meeting meeting) {
    meeting.spoken = meeting.met;
    if (meeting.ask < 0)
        return meeting;
    for (const auto& [first, last] : std::as_const(meeting.spans))
        for (int at = first; at <= last; ++at)
            meeting.spoken[at] = true;
    if (saysAsMuch(line, meeting, entry))
        meeting.meaning = nullptr;
    return meeting;
}

QStringList metWords(const AskedLine& line, const Meeting& meeting) {
    if (meeting.ask < 0)
        return {};
    return wordsWhere(line, line.asks[meeting.ask], [&](int at) { return meeting.spoken[at]; });
}

QStringList openWords(const AskedLine& line, const Meeting& meeting) {
    if (meeting.ask < 0)
        return {};
    const Ask& ask = line.asks[meeting.ask];
    return wordsWhere(line, ask, [&](int at) { return !meeting.spoken[at] && line.gist.terms[at].weight >= 0.4; });
}

} // namespace ascent
