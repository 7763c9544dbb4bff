// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/matching/credits.h"

#include "core/alignment/reading/word_roles.h"
#include "core/language/lang_file.h"
#include "core/language/word_senses.h"

#include <algorithm>

namespace ascent {

bool isGlued(const Gist& gist, int term) {
    return term + 1 < int(gist.terms.size()) && !gist.terms[term + 1].before;
}

namespace {

using Shared = QVarLengthArray<SharedSense, 16>;

constexpr double doubted = 0.4; // the share of a credit that a doubt leaves: it touches, and does not meet

/// A name by its spelling ("SQL"), shared as it is. A capital alone may be of an adjective: "Spanish vineyards".
bool isNamed(const Gist& gist, const Sense& sense) {
    const Term& term = gist.terms[sense.at[0]];
    return sense.count == 1 && term.name && term.length > 1 && !meaningBook().isMeaning(sense.number) &&
           !gist.text[term.start + 1].isLower();
}

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

/// The senses that both have; a kind of what is asked is met by itself alone.
Shared sharedOf(const AskedLine& line, const Gist& entry) {
    Shared all;
    for (const Sense& sense : entry.senses) {
        if (!line.known.test(size_t(sense.number) % line.known.size()))
            continue;
        const auto there = line.sensesBy.constFind(sense.number);
        if (there == line.sensesBy.cend())
            continue;
        for (const int at : *there) {
            const Sense& asked = line.gist.senses[at];
            const bool kind = asked.kind && asked.phrase != sense.phrase;
            if (!kind && asked.people == sense.people)
                all.append({&asked, &sense, {}, 1});
        }
    }
    return all;
}

/// Whether an entry names one thing and no more: "Writing" alone is meant as a skill.
bool isAlone(const Gist& entry) {
    return std::count_if(entry.terms.begin(), entry.terms.end(),
                         [](const Term& term) { return term.weight >= tellsSomething; }) == 1;
}

QString wordAt(const Gist& gist, int at) {
    return gist.text.mid(gist.terms[at].start, gist.terms[at].length).toLower();
}

/// "CAT", "VAT": capitals alone.
bool standsForLetters(const Gist& gist, int at) {
    const QStringView word = QStringView(gist.text).mid(gist.terms[at].start, gist.terms[at].length);
    return word.size() > 1 && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

/// `known`: by term of the entry, 1 where the line knows it; the rest is foreign.
Doubts doubtsOf(const AskedLine& line, const Gist& entry, const SharedSense& shared, const QList<double>& known,
                bool alone) {
    const Sense &asked = *shared.line, &said = *shared.entry;
    const bool sameWords = asked.phrase == said.phrase;
    const int first = said.at[0], last = said.at[size_t(said.count - 1)];
    const auto isForeign = [&](int at) { return known[at] == 0 && isTelling(entry.terms[at].tells); };
    Doubts doubts;
    if (asked.count == 1 && line.gist.phrased[asked.at[0]])
        doubts |= Doubt::OfOtherPhrase;
    // "Manage sales cycles" is no "sales manager": what is managed are the cycles.
    if (asked.count > 1 && !sameWords && doesMore(line.gist, asked))
        doubts |= Doubt::GoesOnToOther;
    if (said.wide && !asked.wide && !alone)
        doubts |= Doubt::ActivityAlone;
    // "Negotiating prices" is negotiating; a "cold store" is no store.
    if (said.count == 1 && entry.phrased[first] && entry.terms[first].tells != Tells::Skill)
        doubts |= Doubt::MeansOther;
    // "Weather forecasting" is no "cash flow forecasting".
    if (asked.count > 1 && said.count == 1 && first > 0 && isGlued(entry, first - 1) && isForeign(first - 1))
        doubts |= Doubt::LimitedByOther;
    // "Mailchimp newsletters" are of email campaigns; "Spanish vineyards" are not of the language.
    const bool isProduct = said.kind && !sameWords && entry.text[entry.terms[last].start].isUpper();
    if (said.count == 1 && !isProduct && !isDone(entry, last) && !isNamed(entry, said) && isGlued(entry, last) &&
        isForeign(last + 1) && entry.terms[last + 1].weight > 0 && !(line.studies && isSubject(entry, last + 1)))
        doubts |= Doubt::LimitsOther;
    if (line.years && isLearning(entry, last + 1))
        doubts |= Doubt::OnlyLearned;
    if (asked.count == 1 && said.count == 1 && standsForLetters(line.gist, asked.at[0]) &&
        !standsForLetters(entry, first) && !kindsNamedBy(wordAt(entry, first)).isEmpty())
        doubts |= Doubt::OtherCase;
    return doubts;
}

/// Sets the doubts and credits of what is shared. Gives back which terms of the entry the line knows.
QList<double> weigh(Shared& all, const AskedLine& line, const Gist& entry) {
    QList<double> known(entry.terms.size(), 0);
    for (const SharedSense& each : all)
        for (int i = 0; i < each.entry->count; ++i)
            known[each.entry->at[size_t(i)]] = 1;
    const bool alone = isAlone(entry);
    for (SharedSense& each : all) {
        each.doubts = doubtsOf(line, entry, each, known, alone);
        for (auto left = each.doubts.toInt(); left != 0; left &= left - 1)
            each.credit *= doubted;
    }
    return known;
}

} // namespace

Credits creditsOf(const AskedLine& line, const Gist& entry) {
    Credits credits;
    Shared all = sharedOf(line, entry);
    if (all.isEmpty())
        return credits;
    credits.line = QList<double>(line.gist.terms.size(), 0);
    credits.entry = weigh(all, line, entry);
    for (const SharedSense& each : all) {
        const bool meaning = meaningBook().isMeaning(each.entry->number);
        const bool sameWords = each.line->phrase == each.entry->phrase;
        for (int i = 0; i < each.line->count; ++i) {
            double& best = credits.line[each.line->at[size_t(i)]];
            best = std::max(best, each.credit);
        }
        if (each.credit < isMet)
            continue;
        if (meaning && !sameWords && !credits.said)
            credits.said = each.entry;
        if (each.line->count > 1)
            credits.spans.append({each.line->at[0], each.line->at[size_t(each.line->count - 1)]});
        if (meaning && !each.line->wide) {
            credits.phrase = credits.phrase || each.line->count > 1;
            // The same single word is no more than a word, whatever it means.
            if (each.line->count > 1 || !sameWords)
                credits.meaning = each.entry;
        }
    }
    credits.phrase = creditWordsTogether(line.gist, entry, credits.line) || credits.phrase;
    return credits;
}

QList<SharedSense> sharedSenses(const AskedLine& line, const Gist& entry) {
    Shared all = sharedOf(line, entry);
    weigh(all, line, entry);
    return QList<SharedSense>(all.begin(), all.end());
}

} // namespace ascent
