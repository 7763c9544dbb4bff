// SPDX-License-Identifier: GPL-3.0-or-later
// What the person brings: the strengths that the role asks for, each with what it is asked for and what shows it.
#include "core/answers/parts.h"
#include "core/answers/unsaid.h"
#include "core/language/lang_file.h"
#include "core/language/phrases/clauses.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/phrase.h"
#include "core/language/phrases/verbs.h"
#include "core/language/text/words.h"

#include <algorithm>

namespace ascent {

namespace {

/// "sail repair", "design systems": two nouns, though the first may be a verb; "lead teams" and "solve problems" are
/// done.
bool namesAField(const QString& head) {
    static const WordSet& acting = langWords(u"answers/aims.txt", u"acting");
    static const WordSet& fields = langWords(u"answers/aims.txt", u"fields");
    const QString first = plainWord(head.section(u' ', 0, 0)), second = plainWord(head.section(u' ', 1, 1));
    if (head.count(u' ') != 1 || acting.contains(first))
        return false;
    static const QStringList endings =
        LangFile::named(QStringLiteral("answers/aims.txt")).words(QStringLiteral("endings of fields"));
    const bool field = fields.contains(second) || std::any_of(endings.cbegin(), endings.cend(),
                                                              [&](const QString& end) { return second.endsWith(end); });
    return field || verbSense(first) == VerbSense::Open;
}

} // namespace

/// Whether something can be told that shows the strength, in a sentence or two.
bool PartBuilder::isProven(const Strength& strength) const {
    return !tidied(strength.evidence).isEmpty() && !isPersonal(strength.evidence) && !proofOf(strength).isEmpty();
}

/// Rated as high as any: only then is it "what I do best".
bool PartBuilder::isBest(const Strength& strength) const {
    const auto sum = [](const Strength& each) { return 3 * each.excel.value_or(3) + each.enjoy.value_or(3); };
    return std::all_of(m_choice.strengths.cbegin(), m_choice.strengths.cend(),
                       [&](const Strength* each) { return sum(*each) <= sum(strength); });
}

/// The strength that is told with its evidence: what the role's duties ask for first, what can be shown before what
/// can't; where the question is what motivates, the one that is done most gladly.
const Strength* PartBuilder::leading() const {
    const bool gladly = m_plan.opens == SpokenPart::Motive;
    const Strength* best = nullptr;
    double most = 0;
    double order = 0;
    for (const Strength* strength : m_choice.strengths) {
        order += 0.3;
        if (best && !isSweetSpot(*strength))
            continue;
        const double score = 10 + (isSweetSpot(*strength) ? 3.0 : 0.0) + (isProven(*strength) ? 2.0 : 0.0) +
                             std::min(3.0, m_meetings.bestFor(*strength).score) +
                             (gladly ? 1.5 * strength->enjoy.value_or(3) : 0.0) - order;
        if (score > most) {
            most = score;
            best = strength;
        }
    }
    return best;
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
    // "solve problems" is said as "solving problems"; a talent of one word is "my patience".
    const Phrase phrase = readPhrase(head, m_names);
    if (phrase.form == PhraseForm::Verb && namesAField(head))
        return {lowerFirst(head, m_names)};
    const QString doing = phrase.form == PhraseForm::Verb ? gerund(phrase) : QString();
    if (!doing.isEmpty())
        return {doing};
    // What is a sentence ("I never give up", "people trust me") is no name.
    if (phrase.form == PhraseForm::Sentence || phrase.form == PhraseForm::Verb || isClause(head, false))
        return {};
    if (strength.kind == StrengthKind::Talent && !head.contains(u' ') && phrase.form == PhraseForm::Noun &&
        !head.endsWith(QLatin1String("ing")))
        return {QStringLiteral("my ") + lowerFirst(head, m_names)};
    return {lowerFirst(head, m_names)};
}

/// "my patience" is had, and not done.
bool PartBuilder::isPossession(const Strength& strength) const {
    return strengthNames(strength).value(0).startsWith(QLatin1String("my "));
}

PartBuilder::Named PartBuilder::strengthList(const QList<const Strength*>& strengths, qsizetype count) const {
    struct Item {
        QString text;
        bool joined = false; ///< holds an "and" of its own
    };
    QList<Item> items;
    QStringList seen;
    for (const Strength* strength : strengths) {
        const QStringList names = strengthNames(*strength);
        if (items.size() >= count || (names.size() > 1 && items.size() + names.size() > 4))
            continue;
        for (const QString& name : names)
            if (!name.isEmpty() && !seen.contains(name)) {
                seen.append(name);
                items.append({m_marks.wrap(name, originOf(*strength)), name.contains(QLatin1String(" and "))});
            }
    }
    // What holds an "and" closes the list by itself.
    std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.joined < b.joined; });
    QStringList texts;
    for (const Item& item : items)
        texts.append(item.text);
    return {joinedList(texts), texts.size()};
}

PartBuilder::Named PartBuilder::strengthList(qsizetype count, const QSet<QUuid>& without) const {
    QList<const Strength*> strengths;
    for (const Strength* strength : m_choice.strengths)
        if (!without.contains(strength->id.uuid()) && (strengths.isEmpty() || isSweetSpot(*strength)))
            strengths.append(strength);
    return strengthList(strengths, count);
}

/// Duty, strength and evidence as one thought: "You need someone to mend the nets, and that's what I do best: …".
void PartBuilder::tiedStrength(const Strength& strength, qsizetype duty, SpokenPart part) {
    const Named name = strengthList({&strength}, 4);
    const Origin origin = originOf(strength);
    const bool all = m_meetings.isAll(strength, duty);
    const QString key = isPossession(strength) ? QStringLiteral("tie.own")
                        : all                  ? QStringLiteral("tie.same")
                        : isBest(strength)     ? QStringLiteral("tie.best")
                                               : QStringLiteral("tie.strength");
    const auto text = [&](const QString& tail) {
        return say(key,
                   {{QStringLiteral("duty"), dutyText(duty)},
                    {QStringLiteral("list"), name.list},
                    {QStringLiteral("tail"), tail}},
                   origin, {});
    };
    const bool toldAsStory = storyLeads() && retells(*m_choice.achievements.first(), strength);
    const QString tail = isProven(strength) && !toldAsStory ? proofTail(strength, wordingOf(key, {})) : QString();
    // Where time is short, the strength alone.
    const QString alone =
        isPossession(strength) || strengthNames(strength).size() > 1
            ? QString()
            : say(QStringLiteral("strengths.one"),
                  {{QStringLiteral("list"), name.list}, {QStringLiteral("tail"), QStringLiteral(".")}}, origin,
                  QStringLiteral("alone"));
    m_toldDuties.insert(duty);
    m_toldStrengths.insert(strength.id.uuid());
    m_hasEvidence = m_hasEvidence || !tail.isEmpty();
    if (Passage* piece = add(part, {tail.isEmpty() ? QString() : text(tail), text(QStringLiteral(".")), alone},
                             m_plan.weightOf(SpokenPart::Strengths) + 4))
        piece->step = 4;
}

void PartBuilder::strengths() {
    if (m_choice.strengths.isEmpty())
        return;
    // Without an aspiration the leading strength has stood for the direction already.
    if (!m_choice.direction && !m_choice.longGoal)
        m_toldStrengths.insert(m_choice.strengths.first()->id.uuid());
    const Strength* lead = leading();
    const double weight = m_plan.weightOf(SpokenPart::Strengths);
    const Meetings::Best best = lead ? m_meetings.bestFor(*lead) : Meetings::Best();
    const bool nameable = lead && !strengthNames(*lead).isEmpty();
    if (lead && nameable && m_joins && best.duty >= 0 && !m_toldDuties.contains(best.duty)) {
        // Two roles of one person are not to be told in the same order.
        tiedStrength(*lead, best.duty, m_role.turn % 2 == 0 || storyLeads() ? SpokenPart::Strengths : SpokenPart::Tie);
    } else if (lead && nameable && !m_toldStrengths.contains(lead->id.uuid())) {
        const QString key = isPossession(*lead)               ? QStringLiteral("strengths.own")
                            : strengthNames(*lead).size() > 1 ? QStringLiteral("strengths.many")
                                                              : QStringLiteral("strengths.one");
        const bool toldAsStory = storyLeads() && retells(*m_choice.achievements.first(), *lead);
        const QString tail = isProven(*lead) && !toldAsStory ? proofTail(*lead, wordingOf(key, {})) : QString();
        m_hasEvidence = m_hasEvidence || !tail.isEmpty();
        m_toldStrengths.insert(lead->id.uuid());
        const auto text = [&](const QString& end) {
            return say(key, {{QStringLiteral("list"), strengthList({lead}, 4).list}, {QStringLiteral("tail"), end}},
                       originOf(*lead), {});
        };
        if (Passage* piece = add(SpokenPart::Strengths,
                                 {tail.isEmpty() ? QString() : text(tail), text(QStringLiteral("."))}, weight))
            piece->step = 6;
    } else if (lead && isProven(*lead)) {
        m_hasEvidence = true;
        m_toldStrengths.insert(lead->id.uuid());
        add(SpokenPart::Strengths, {proofOf(*lead)}, weight);
    }
    // What else there is, in a word; with its own evidence where there is time.
    const Named more = strengthList(2, m_toldStrengths);
    if (more.count == 0)
        return;
    const Strength* next = nullptr;
    for (const Strength* each : m_choice.strengths)
        if (!next && !m_toldStrengths.contains(each->id.uuid()) && isSweetSpot(*each) && isProven(*each) &&
            strengthNames(*each).size() == 1)
            next = each;
    const QString key = more.list.contains(QLatin1String("my ")) ? QStringLiteral("strengths.also.own")
                                                                 : QStringLiteral("strengths.also");
    const auto also = [&](const Named& named, const QString& tail, const Strength& first) {
        return say(key, {{QStringLiteral("list"), named.list}, {QStringLiteral("tail"), tail}}, originOf(first), {});
    };
    const Strength* first = nullptr;
    for (const Strength* each : m_choice.strengths)
        if (!first && !m_toldStrengths.contains(each->id.uuid()))
            first = each;
    QStringList texts;
    if (next)
        texts.append(also(strengthList({next}, 1), proofTail(*next, wordingOf(key, {})), *next));
    texts.append(also(more, QStringLiteral("."), *first));
    if (Passage* piece = add(SpokenPart::Strengths, texts, m_plan.weightOf(PartDetail::MoreStrengths))) {
        piece->step = 10;
        piece->chained = piece->chained && has(SpokenPart::Strengths);
    }
}

} // namespace ascent
