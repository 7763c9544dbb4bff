// SPDX-License-Identifier: GPL-3.0-or-later
// What drives the person, and what they hope to grow in.
#include "core/answers/parts.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/phrase.h"
#include "core/language/speech/speech.h"

#include <algorithm>

namespace ascent {

void PartBuilder::motive() {
    const bool leads = m_plan.opens == SpokenPart::Motive;
    const double weight = m_plan.weightOf(SpokenPart::Motive);
    const auto driver = [&](const Driver& each) { return filled(QStringLiteral("driver.") + tokenOf(each.kind), {}); };
    QStringList values;
    Origin valueOrigin;
    for (const Value* value : m_choice.values) {
        const QString name = withoutStop(sentencesOf(tidied(value->name)).value(0));
        if (values.size() == 2 || countWords(name) > 6 || name.contains(u','))
            continue;
        const Origin origin{EntityKind::Value, value->id.uuid()};
        const Phrase phrase = readPhrase(name, m_names);
        // "every child counts" is no thing that one can care about in a list.
        if (phrase.form == PhraseForm::Sentence)
            continue;
        if (values.isEmpty())
            valueOrigin = origin;
        const QString doing = phrase.form == PhraseForm::Verb ? gerund(phrase) : QString();
        // What is longer stands last: "craft and leaving less waste behind".
        const QString said = m_marks.wrap(doing.isEmpty() ? lowerFirst(name, m_names) : doing, origin);
        const bool before = !values.isEmpty() && Marks::words(said) < Marks::words(values.first());
        values.insert(before ? 0 : values.size(), said);
    }
    if (!m_choice.drivers.isEmpty()) {
        const Driver& first = *m_choice.drivers.first();
        add(SpokenPart::Motive,
            {say(QStringLiteral("motive.first"), {{QStringLiteral("noun"), driver(first)}}, originOf(first), {})},
            weight, leads);
        if (leads && m_choice.drivers.size() > 1) {
            const Driver& next = *m_choice.drivers[1];
            add(SpokenPart::Motive,
                {say(QStringLiteral("motive.next"), {{QStringLiteral("noun"), driver(next)}}, originOf(next), {})}, 72);
        }
    }
    if (!values.isEmpty()) {
        const bool opens = leads && m_choice.drivers.isEmpty();
        add(SpokenPart::Motive,
            {say(opens ? QStringLiteral("motive.values.first") : QStringLiteral("motive.values"),
                 {{QStringLiteral("list"), joinedList(values)}}, valueOrigin, {})},
            leads ? 80 : weight - 6, opens);
    } else if (leads && m_choice.drivers.isEmpty() && !m_choice.strengths.isEmpty()) {
        add(SpokenPart::Motive,
            {say(QStringLiteral("motive.strengths.first"), {{QStringLiteral("list"), strengthList(2).list}},
                 originOf(*m_choice.strengths.first()), {})},
            weight, true);
    }
}

void PartBuilder::growth() {
    if (m_plan.weightOf(SpokenPart::Growth) <= 0)
        return;
    // What the goals build, what the posting speaks of first.
    struct Skill {
        bool asked = false;
        QString name;
        const Goal* goal = nullptr;
    };
    QList<Skill> skills;
    QStringList seen;
    for (const Goal* goal : m_choice.path) {
        for (const QString& typed : goal->skills) {
            const QString skill = lowerFirst(withoutStop(tidied(typed)), m_names);
            if (skill.isEmpty() || countWords(skill) > 5 || seen.contains(skill, Qt::CaseInsensitive))
                continue;
            const QSet<QString> words = m_role.stemsOf(skill);
            const bool known = std::any_of(skills.cbegin(), skills.cend(), [&](const Skill& each) {
                const QSet<QString> other = m_role.stemsOf(each.name);
                return !other.isEmpty() && (other.contains(words) || words.contains(other));
            });
            if (known)
                continue;
            seen.append(skill);
            // Every word of it stands in the posting, and not only "planning" of "project planning".
            skills.append({!words.isEmpty() && m_role.postingStems.contains(words), skill, goal});
        }
    }
    std::stable_sort(skills.begin(), skills.end(), [](const Skill& a, const Skill& b) { return a.asked > b.asked; });
    const double weight = m_plan.weightOf(SpokenPart::Growth);
    if (!skills.isEmpty()) {
        // What the employer asks for too is told apart: growth in it serves both.
        QStringList asked, own;
        for (const Skill& each : skills)
            (each.asked ? asked : own).append(m_marks.wrap(each.name, originOf(*each.goal)));
        const Origin origin = originOf(*skills.first().goal);
        const auto text = [&](qsizetype count) {
            if (asked.isEmpty())
                return say(QStringLiteral("growth.skills"), {{QStringLiteral("list"), joinedList(own.mid(0, count))}},
                           origin, {});
            const QString list = joinedList(asked.mid(0, count));
            const QStringList beside = own.mid(0, count - std::min(count, asked.size()));
            if (beside.isEmpty())
                return say(QStringLiteral("growth.asked"), {{QStringLiteral("list"), list}}, origin, {});
            return say(QStringLiteral("growth.both"),
                       {{QStringLiteral("list"), list}, {QStringLiteral("more"), joinedList(beside)}}, origin, {});
        };
        add(SpokenPart::Growth, {text(3), text(2), text(1)}, weight, true);
    } else if (!m_choice.drivers.isEmpty()) {
        const Driver& first = *m_choice.drivers.first();
        const QString noun = filled(QStringLiteral("driver.") + tokenOf(first.kind), {});
        add(SpokenPart::Growth,
            {say(QStringLiteral("growth.driver"), {{QStringLiteral("noun"), noun}}, originOf(first), {})}, weight,
            true);
    }
}

} // namespace ascent
