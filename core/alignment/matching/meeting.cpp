// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/matching/meeting.h"

#include "core/alignment/matching/credits.h"
#include "core/language/text/words.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace ascent {

namespace {

constexpr double enough = 0.6; // of an ask, to cover it: more than half of it, whatever the filling words weigh
// … where a whole phrase of it is met and no name is left open: what stays open is whom it is for and where.
constexpr double enoughByPhrase = 0.38;
// Of the heaviest ask of a line: one of three carries it, unless it is a phrase by itself; less is a small thing beside
// the rest.
constexpr double goodPart = 1.0 / 3;
constexpr double proofFactor = 0.85; // of a word that only the evidence has

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

/// Whether all that is met of a line is one plain word, while others that tell stay open: "carving" of "silver service,
/// carving or flambé at the table" may be of wood. A name ("CIMA"), a phrase and a meaning are more than a word.
bool isOneWord(const AskedLine& line, const Credits& credits) {
    if (credits.phrase || credits.meaning || line.years)
        return false;
    int met = 0;
    bool open = false, aside = false; // aside: where, for whom, of what kind
    for (qsizetype i = 0; i < line.gist.terms.size(); ++i) {
        const Term& term = line.gist.terms[i];
        if (term.before & (Join::Comma | Join::Stop))
            aside = false;
        if (term.before & (Join::Of | Join::Place | Join::Toward | Join::Relative))
            aside = true;
        if (term.weight < tellsSomething)
            continue;
        if (credits.line[i] >= isMet) {
            if (term.name)
                return false;
            ++met;
        } else {
            open = open || (!aside && isTelling(term.tells));
        }
    }
    return met == 1 && open;
}

/// Whether a line asks for a level by its number ("CIPD Level 5", "Class 1 medical"), and an entry names another one of
/// the same and not this.
bool namesOtherLevel(const AskedLine& line, const Gist& entry) {
    const auto isNumber = [](const QString& word) {
        return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    };
    const QStringList asked = wordsOf(line.gist.text), said = wordsOf(entry.text);
    for (qsizetype i = 0; i + 1 < asked.size(); ++i) {
        if (isNumber(asked[i]) || asked[i + 1].size() > 2 || !isNumber(asked[i + 1]))
            continue;
        bool same = false, other = false;
        for (qsizetype j = 0; j + 1 < said.size(); ++j)
            if (said[j] == asked[i] && isNumber(said[j + 1]))
                (said[j + 1] == asked[i + 1] ? same : other) = true;
        if (other && !same)
            return true;
    }
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
    best.veto = Veto::NothingTells;
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
            tells = tells || (credit >= isMet && ask.weights[j] >= tellsSomething);
            if (isTelling(line.gist.terms[ask.terms[j]].tells))
                (credit >= isMet ? thingMet : thingOpen) = true;
            nameOpen = nameOpen || (credit < isMet && line.gist.terms[ask.terms[j]].name);
            skillOpen = skillOpen || (credit < isMet && line.gist.terms[ask.terms[j]].tells == Tells::Skill);
            languageOpen = languageOpen || (credit < isMet && line.gist.terms[ask.terms[j]].language);
        }
        if (ask.mass <= 0 || weight < tellsSomething || !tells)
            continue;
        const double cover = weight / ask.mass;
        // What is left open may be no more than the activity and whom it is for.
        const bool partly = !nameOpen && (credits.phrase || (credits.meaning && weight >= oneThing) ||
                                          (thingMet && !thingOpen && weight >= oneThing));
        // An example of what a line asks proves little of it where the strength itself is another.
        const bool carries = byProofAlone ? ask.mass >= enough * line.mass && !ask.example
                                          : ask.mass >= std::min(phraseWeight, goodPart * line.mass);
        const bool fits = (credits.meaning && !skillOpen) || !doesOtherwise(line, ask, credits.line, told, toldCredits);
        const Veto veto = cover < (partly ? enoughByPhrase : enough)      ? Veto::TooLittle
                          : !carries                                      ? Veto::SmallPart
                          : languageOpen                                  ? Veto::LanguageOpen
                          : !fits                                         ? Veto::DoesOtherwise
                          : !proof && isChance(line, ask, credits, entry) ? Veto::ChanceWord
                          : namesOtherLevel(line, told)                   ? Veto::OtherLevel
                          : isOneWord(line, credits)                      ? Veto::OneWord
                                                                          : Veto::None;
        const bool covers = veto == Veto::None;
        if (std::tuple(covers, cover * weight) <= std::tuple(best.covers, best.cover * best.weight))
            continue;
        best.ask = i;
        best.cover = cover;
        best.weight = weight;
        best.covers = covers;
        best.veto = veto;
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
        tells = tells || term.weight >= tellsSomething;
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
    return wordsWhere(line, ask,
                      [&](int at) { return !meeting.spoken[at] && line.gist.terms[at].weight >= tellsSomething; });
}

} // namespace ascent
