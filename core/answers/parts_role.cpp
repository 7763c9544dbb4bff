// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that tie an answer to the role's duties. A tie is claimed only where an entry meets the duty; what nothing
// meets is named as what it is, a part of the work.
#include "core/answers/parts.h"
#include "core/language/lang_file.h"
#include "core/language/phrases/clauses.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/phrase.h"
#include "core/language/speech/speech.h"
#include "core/language/text/words.h"

#include <algorithm>

namespace ascent {

namespace {

/// Duties that have to be done and draw nobody: keeping records, reporting, travelling.
bool isChore(const QString& duty) {
    static const WordSet& chores = langWords(u"answers/duties.txt", u"chores");
    static const WordSet& paper = langWords(u"answers/duties.txt", u"paperwork");
    const QStringList words = wordsOf(duty);
    if (words.isEmpty() || chores.contains(words.first()))
        return true;
    return std::any_of(words.begin(), words.end(), [](const QString& word) { return paper.contains(word); });
}

QString verbOf(const QString& duty) {
    return duty.section(u' ', 0, 0);
}

} // namespace

QString PartBuilder::dutyText(qsizetype duty) const {
    return m_marks.wrap(m_role.duties[duty], m_role.origin);
}

bool PartBuilder::goalsFit() const {
    if (m_choice.direction && m_meetings.isTheRole(m_choice.direction->statement))
        return true;
    for (qsizetype duty = 0; duty < m_role.duties.size(); ++duty) {
        if (m_choice.direction && m_meetings.ofAspiration(*m_choice.direction, duty) > 0)
            return true;
        for (const Goal* goal : m_choice.path)
            if (m_meetings.ofGoal(*goal, duty) > 0)
                return true;
    }
    return false;
}

/// Goals held against duties: what the role would have the person do, and what they are after themselves.
void PartBuilder::fit() {
    if (!asksForFit() || m_role.duties.isEmpty())
        return;
    struct Pair {
        double score;
        const Goal* goal;
        qsizetype duty;
        QString skill;
    };
    QList<Pair> pairs;
    for (const Goal* goal : m_choice.path) {
        if (repeatsDirection(*goal))
            continue;
        for (qsizetype duty = 0; duty < m_role.duties.size(); ++duty) {
            QString skill;
            if (const double score = m_meetings.ofGoal(*goal, duty, &skill); score > 0)
                pairs.append({score, goal, duty, skill});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.score > b.score; });
    const double weight = m_plan.weightOf(SpokenPart::Fit);
    int told = 0;
    for (const Pair& pair : pairs) {
        if (m_toldGoals.contains(pair.goal->id.uuid()) || m_toldDuties.contains(pair.duty) || told == 2)
            continue;
        const QString to = aim(*pair.goal);
        const Phrase phrase = readPhrase(pair.goal->statement, m_names);
        const auto text = shortened(to.isEmpty() ? phrase.text : to, 22);
        if (!text || (to.isEmpty() && phrase.form == PhraseForm::Sentence))
            continue;
        // A course that builds what the duty asks for: the skill says what the two have in common.
        const QString skill =
            pair.skill.isEmpty() || m_role.stemsOf(pair.goal->statement).contains(m_role.stemsOf(pair.skill))
                ? QString()
                : lowerFirst(withoutStop(tidied(pair.skill)), m_names);
        QString key = !to.isEmpty()          ? QStringLiteral("fit.to")
                      : hasDeterminer(*text) ? QStringLiteral("fit.noun")
                                             : QStringLiteral("fit.colon");
        if (!skill.isEmpty())
            key = !to.isEmpty() ? QStringLiteral("fit.skill") : QStringLiteral("fit.skill.colon");
        const QString said = say(key,
                                 {{QStringLiteral("duty"), dutyText(pair.duty)},
                                  {QStringLiteral("to"), *text},
                                  {QStringLiteral("skill"), skill},
                                  {QStringLiteral("noun"), withNumberInWords(*text)},
                                  {QStringLiteral("by"), by(*pair.goal, *text)}},
                                 originOf(*pair.goal), QString::number(told));
        add(SpokenPart::Fit, {said}, weight - 26 * told);
        m_toldGoals.insert(pair.goal->id.uuid());
        m_toldDuties.insert(pair.duty);
        ++told;
    }
}

/// What speaks most to the person's own entries first; chores last.
QList<qsizetype> PartBuilder::rankedDuties() const {
    QList<std::pair<double, qsizetype>> ranked;
    for (qsizetype duty = 0; duty < m_role.duties.size(); ++duty) {
        if (m_toldDuties.contains(duty))
            continue;
        double score = isChore(m_role.duties[duty]) ? -5 : 0;
        if (m_choice.direction)
            score += m_meetings.ofAspiration(*m_choice.direction, duty);
        for (const Strength* strength : m_choice.strengths.mid(0, 4))
            score += m_meetings.ofStrength(*strength, duty);
        for (const Goal* goal : m_choice.path)
            score += 0.5 * m_meetings.ofGoal(*goal, duty);
        ranked.append({score, duty});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<qsizetype> duties;
    for (const auto& each : ranked)
        duties.append(each.second);
    return duties;
}

/// A duty that the direction or a goal really meets.
bool PartBuilder::earnedTie(double weight) {
    const QList<qsizetype> ranked = rankedDuties();
    if (m_choice.direction && !m_plan.has(Manner::DirectionBeside) &&
        m_meetings.isTheRole(m_choice.direction->statement)) {
        add(SpokenPart::Tie, {say(QStringLiteral("tie.title"), {}, originOf(*m_choice.direction), {})}, weight);
        return true;
    }
    qsizetype best = -1;
    double most = 0;
    if (m_choice.direction)
        for (const qsizetype duty : ranked)
            if (const double score = m_meetings.ofAspiration(*m_choice.direction, duty);
                score > most && !isChore(m_role.duties[duty])) {
                most = score;
                best = duty;
            }
    if (best >= 0) {
        add(SpokenPart::Tie,
            {say(QStringLiteral("tie.direction"), {{QStringLiteral("duty"), dutyText(best)}},
                 originOf(*m_choice.direction), {})},
            weight);
        m_toldDuties.insert(best);
        return true;
    }
    for (const Goal* goal : m_choice.path)
        for (const qsizetype duty : ranked) {
            QString skill;
            if (m_meetings.ofGoal(*goal, duty, &skill) <= most || skill.isEmpty())
                continue;
            add(SpokenPart::Tie,
                {say(QStringLiteral("tie.skill"),
                     {{QStringLiteral("duty"), dutyText(duty)},
                      {QStringLiteral("skill"), lowerFirst(withoutStop(tidied(skill)), m_names)}},
                     originOf(*goal), {})},
                weight);
            m_toldDuties.insert(duty);
            return true;
        }
    return false;
}

void PartBuilder::tie() {
    if (!m_role.role)
        return;
    const double weight = m_plan.weightOf(SpokenPart::Tie);
    if (m_role.duties.isEmpty()) {
        if (!m_role.longDuties.isEmpty())
            add(SpokenPart::Tie,
                {say(QStringLiteral("tie.long"), {{QStringLiteral("duty"), m_role.longDuties.first()}}, m_role.origin,
                     {})},
                weight);
        else
            add(SpokenPart::Tie, {say(QStringLiteral("tie.none"), {}, m_role.origin, {})}, weight);
        return;
    }
    const bool tied = !m_toldDuties.isEmpty();
    const bool earned = earnedTie(tied ? weight - 14 : weight);
    QList<qsizetype> duties = rankedDuties();
    if (duties.isEmpty())
        return;
    const qsizetype first = duties.takeFirst();
    const bool other = tied || earned;
    const auto one = [&](const QString& key) {
        return say(key, {{QStringLiteral("duty"), dutyText(first)}}, m_role.origin, {});
    };
    if (other && isChore(m_role.duties[first]))
        return;
    // A second one beside it, told with another verb.
    qsizetype beside = -1;
    for (const qsizetype each : duties)
        if (beside < 0 && verbOf(m_role.duties[each]) != verbOf(m_role.duties[first]) &&
            !isChore(m_role.duties[each]) && countWords(m_role.duties[first]) + countWords(m_role.duties[each]) < 24)
            beside = each;
    m_toldDuties.insert(first);
    if (other) {
        if (Passage* piece = add(SpokenPart::Tie, {one(QStringLiteral("tie.more"))}, 47))
            piece->chained = true;
    } else if (beside < 0) {
        add(SpokenPart::Tie, {one(QStringLiteral("tie.one"))}, weight);
    } else {
        m_toldDuties.insert(beside);
        if (Passage* piece =
                add(SpokenPart::Tie,
                    {say(QStringLiteral("tie.two"),
                         {{QStringLiteral("duty"), dutyText(first)}, {QStringLiteral("duty2"), dutyText(beside)}},
                         m_role.origin, {}),
                     one(QStringLiteral("tie.one"))},
                    weight))
            piece->step = 16;
    }
    double more = 33;
    for (const qsizetype duty : duties) {
        if (isChore(m_role.duties[duty]) || m_toldDuties.contains(duty) || more < 10)
            continue;
        if (Passage* piece = add(SpokenPart::Tie,
                                 {say(QStringLiteral("tie.more"), {{QStringLiteral("duty"), dutyText(duty)}},
                                      m_role.origin, QString::number(duty))},
                                 more))
            piece->chained = true;
        more -= 20;
    }
}

} // namespace ascent
