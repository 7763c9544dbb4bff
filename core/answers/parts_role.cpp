// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that tie an answer to the role's duties.
#include "core/answers/parts.h"
#include "core/language/clauses.h"
#include "core/language/lists.h"
#include "core/language/phrase.h"
#include "core/language/speech.h"
#include "core/language/words.h"

#include <algorithm>

namespace ascent {

namespace {

/// Duties that have to be done and draw nobody: keeping records, reporting, travelling.
bool isChore(const QString& duty) {
    static const WordSet chores(u"report maintain keep record attend comply file handle process travel drive follow "
                                u"update assist answer open close archive document submit liaise ensure adhere log "
                                u"complete monitor order clean");
    static const WordSet paper(u"records record paperwork notes files registers database filing invoices minutes "
                               u"administration admin legacy expenses stocktake timesheets");
    const QStringList words = wordsOf(duty);
    if (words.isEmpty() || chores.contains(words.first()))
        return true;
    return std::any_of(words.begin(), words.end(), [](const QString& word) { return paper.contains(word); });
}

QString verbOf(const QString& duty) {
    return duty.section(u' ', 0, 0);
}

} // namespace

void PartBuilder::fit() {
    if (m_question != u"position-fits-goals" || m_role.duties.isEmpty())
        return;
    struct Pair {
        qsizetype score;
        const Goal* goal;
        QString duty;
    };
    QList<Pair> pairs;
    QList<QSet<QString>> duties;
    for (const QString& duty : m_role.duties)
        duties.append(m_role.stemsOf(duty));
    for (const Goal* goal : m_choice.path) {
        if (repeatsDirection(*goal))
            continue;
        const QSet<QString> words = m_role.stemsOf(goal->statement + u' ' + goal->skills.join(u' '));
        // One word in common says nothing yet.
        for (qsizetype at = 0; at < duties.size(); ++at)
            if (const qsizetype score = (duties[at] & words).size(); score > 1)
                pairs.append({score, goal, m_role.duties[at]});
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.score > b.score; });
    double weight = weightOf(Part::Fit, m_question);
    for (const Pair& pair : pairs) {
        if (m_toldGoals.contains(pair.goal->id.uuid()) || m_toldDuties.contains(pair.duty) || m_toldDuties.size() == 1)
            continue;
        const QString to = aim(*pair.goal);
        const Phrase phrase = readPhrase(pair.goal->statement, m_names);
        const auto text = shortened(to.isEmpty() ? phrase.text : to, 22);
        if (!text || (to.isEmpty() && phrase.form == PhraseForm::Sentence))
            continue;
        const QString key = !to.isEmpty()          ? QStringLiteral("fit.to")
                            : hasDeterminer(*text) ? QStringLiteral("fit.noun")
                                                   : QStringLiteral("fit.colon");
        const QString said = say(key,
                                 {{QStringLiteral("duty"), m_marks.wrap(pair.duty, m_role.origin)},
                                  {QStringLiteral("to"), *text},
                                  {QStringLiteral("noun"), withNumberInWords(*text)},
                                  {QStringLiteral("by"), by(*pair.goal, *text)}},
                                 originOf(*pair.goal), pair.duty + *text);
        add(Part::Fit, {said}, weight);
        m_toldGoals.insert(pair.goal->id.uuid());
        m_toldDuties.insert(pair.duty);
    }
    fitStrength();
}

/// A duty that asks for what the person does best.
void PartBuilder::fitStrength() {
    for (const Strength* strength : m_choice.strengths.mid(0, 3)) {
        const QStringList names = strengthNames(*strength);
        if (!isSweetSpot(*strength) || names.size() != 1)
            continue;
        const QSet<QString> words = m_role.stemsOf(strength->name + u' ' + strength->evidence);
        for (const QString& duty : m_role.duties) {
            if (m_toldDuties.contains(duty) || (m_role.stemsOf(duty) & words).size() < (m_toldDuties.isEmpty() ? 1 : 2))
                continue;
            add(Part::Fit,
                {say(QStringLiteral("fit.strength"),
                     {{QStringLiteral("duty"), m_marks.wrap(duty, m_role.origin)}, {QStringLiteral("list"), names[0]}},
                     originOf(*strength), duty)},
                weightOf(Part::Fit, m_question) - 12);
            m_toldDuties.insert(duty);
            return;
        }
    }
}

/// What speaks most to the person's own entries first; chores last.
QList<QString> PartBuilder::rankedDuties() const {
    QString own;
    if (m_choice.direction)
        own += m_choice.direction->statement + u' ' + m_choice.direction->why + u' ';
    for (const Strength* strength : m_choice.strengths.mid(0, 4))
        own += strength->name + u' ' + strength->evidence + u' ';
    for (const Goal* goal : m_choice.path)
        own += goal->statement + u' ' + goal->skills.join(u' ') + u' ';
    const QSet<QString> stems = m_role.stemsOf(own);
    QList<std::pair<qsizetype, QString>> ranked;
    for (const QString& duty : m_role.duties)
        if (!m_toldDuties.contains(duty))
            ranked.append({2 * (m_role.stemsOf(duty) & stems).size() - (isChore(duty) ? 5 : 0), duty});
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<QString> duties;
    for (const auto& each : ranked)
        duties.append(each.second);
    return duties;
}

void PartBuilder::tie() {
    if (!m_role.role)
        return;
    const double weight = weightOf(Part::Tie, m_question);
    QList<QString> duties = rankedDuties();
    if (duties.isEmpty()) {
        if (!m_role.longDuties.isEmpty())
            add(Part::Tie,
                {say(QStringLiteral("tie.long"), {{QStringLiteral("duty"), m_role.longDuties.first()}}, m_role.origin,
                     {})},
                weight);
        else
            add(Part::Tie, {say(QStringLiteral("tie.none"), {}, m_role.origin, {})}, weight);
        return;
    }
    const QString first = duties.takeFirst();
    const QString one = say(QStringLiteral("tie.one"), {{QStringLiteral("duty"), first}}, m_role.origin, first);
    // A second one beside it, told with another verb.
    qsizetype at = -1;
    for (qsizetype each = 0; each < duties.size() && at < 0; ++each)
        if (verbOf(duties[each]) != verbOf(first) && !isChore(duties[each]) &&
            countWords(first) + countWords(duties[each]) < 24)
            at = each;
    if (at < 0) {
        add(Part::Tie, {one}, weight);
    } else {
        const QString beside = duties.takeAt(at);
        if (Passage* piece =
                add(Part::Tie,
                    {say(QStringLiteral("tie.two"),
                         {{QStringLiteral("duty"), first}, {QStringLiteral("duty2"), beside}}, m_role.origin, beside),
                     one},
                    weight))
            piece->step = 16;
    }
    double more = 34;
    for (const QString& duty : duties.mid(0, 2)) {
        if (isChore(duty))
            continue;
        add(Part::Tie, {say(QStringLiteral("tie.more"), {{QStringLiteral("duty"), duty}}, m_role.origin, duty)}, more);
        more -= 20;
    }
}

} // namespace ascent
