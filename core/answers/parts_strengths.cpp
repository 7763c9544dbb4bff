// SPDX-License-Identifier: GPL-3.0-or-later
// What the person brings: the strengths that the role asks for.
#include "core/answers/parts.h"
#include "core/language/clauses.h"
#include "core/language/lists.h"
#include "core/language/phrase.h"

namespace ascent {

/// The strength whose evidence is told: the first of those that are named.
const Strength* PartBuilder::proven() const {
    for (const Strength* strength : m_choice.strengths.mid(0, 3))
        if (isSweetSpot(*strength) && !tidied(strength->evidence).isEmpty() && !isPersonal(strength->evidence) &&
            sentencesOf(strength->evidence).size() <= 2)
            return strength;
    return nullptr;
}

/// The strength as it stands in a list; an entry that is a list itself gives its items.
QStringList PartBuilder::strengthNames(const Strength& strength) const {
    QString name = withoutStop(withoutBrackets(tidied(strength.name)));
    name.replace(QLatin1String(" & "), QLatin1String(" and "));
    const QStringList items = listItems(name);
    if (items.size() > 1) {
        QStringList names;
        for (const QString& item : items)
            names.append(lowerFirst(item, m_names));
        return names;
    }
    QString head = withoutStop(firstClause(sentencesOf(name).value(0, name)));
    const qsizetype comma = head.indexOf(u',');
    if (comma > 0 && head.count(u',') == 1)
        head.truncate(comma);
    // "solve problems" is said as "solving problems"; a talent of one word is "my palate".
    const Phrase phrase = readPhrase(head, m_names);
    const QString doing = phrase.form == PhraseForm::Verb ? gerund(phrase) : QString();
    if (!doing.isEmpty())
        return {doing};
    if (strength.kind == StrengthKind::Talent && !head.contains(u' ') && phrase.form == PhraseForm::Noun &&
        !head.endsWith(QLatin1String("ing")))
        return {QStringLiteral("my ") + lowerFirst(head, m_names)};
    return {lowerFirst(head, m_names)};
}

QString PartBuilder::strengthList(qsizetype count, const QSet<QUuid>& without) const {
    struct Item {
        QString text;
        bool proves = false;
        bool joined = false; ///< holds an "and" of its own
    };
    QList<Item> items;
    QStringList seen;
    const Strength* shown = proven();
    for (const Strength* strength : m_choice.strengths) {
        if (items.size() >= count || (!items.isEmpty() && !isSweetSpot(*strength)))
            break;
        if (without.contains(strength->id.uuid()))
            continue;
        const QStringList names = strengthNames(*strength);
        if (names.size() > 1 && items.size() + names.size() > 4)
            continue;
        for (const QString& name : names)
            if (!name.isEmpty() && !seen.contains(name)) {
                seen.append(name);
                items.append({m_marks.wrap(name, originOf(*strength)), strength == shown,
                              name.contains(QLatin1String(" and "))});
            }
    }
    // What the evidence speaks of stands last, next to it; otherwise what holds an "and" does, which then closes the
    // list by itself.
    std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) {
        return std::pair(a.proves, a.joined) < std::pair(b.proves, b.joined);
    });
    QStringList texts;
    for (const Item& item : items)
        texts.append(item.text);
    return joinedList(texts);
}

void PartBuilder::strengths() {
    if (m_choice.strengths.isEmpty())
        return;
    const Strength& lead = *m_choice.strengths.first();
    bool asked = false;
    for (const QString& stem : m_role.stemsOf(lead.name))
        asked = asked || m_role.postingStems.contains(stem);
    const QString key = asked && m_role.role ? QStringLiteral("strengths.fit") : QStringLiteral("strengths.other");
    // Without an aspiration the leading strength has stood for the direction already.
    QSet<QUuid> without;
    if (!m_choice.direction && !m_choice.longGoal)
        without.insert(lead.id.uuid());
    if (strengthList(1, without).isEmpty())
        return;
    const auto text = [&](qsizetype count) {
        return say(key, {{QStringLiteral("list"), strengthList(count, without)}}, originOf(lead), lead.name);
    };
    if (Passage* piece = add(Part::Strengths, {text(3), text(2), text(1)}, weightOf(Part::Strengths, m_question)))
        piece->step = 15;
}

} // namespace ascent
