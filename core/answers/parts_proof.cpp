// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that tell: evidence, what went wrong, what drives the person, growth.
#include "core/answers/parts.h"
#include "core/language/lists.h"
#include "core/language/phrase.h"
#include "core/language/speech.h"
#include "core/language/words.h"

namespace ascent {

namespace {

double base(const QString& question, const char* key, double special, double otherwise) {
    return question == QLatin1String(key) ? special : otherwise;
}

} // namespace

/// Sentences of a story as they are spoken, with the subject that was left away.
QString PartBuilder::told(const QString& text) const {
    QStringList sentences;
    for (const QString& sentence : sentencesOf(tidied(text)))
        sentences.append(withSubject(sentence));
    return asSentences(sentences.join(u' '));
}

QString PartBuilder::storyText(const Story& story, const QString& intro) const {
    const Origin origin{EntityKind::Story, story.id.uuid()};
    QString result = told(story.result);
    const QString firstResult = sentencesOf(result).value(0);
    if (!firstResult.isEmpty() && !isClause(withoutStop(firstResult), true)) {
        const QString framed = Wordings::english().pick(QStringLiteral("evidence.result"), m_question, m_seed);
        result = Wordings::fill(framed, {{QStringLiteral("text"), withoutStop(lowerFirst(firstResult, m_names))}}) +
                 result.mid(firstResult.size());
    }
    const QString situation = told(story.situation), action = told(story.action);
    QString text = intro;
    for (const QString& part : {situation, action, result})
        if (!part.isEmpty())
            text += u' ' + part;
    return m_marks.wrap(text, origin);
}

void PartBuilder::evidence() {
    const double weight = base(m_question, "what-motivates-you", 84, 76);
    const Story* first = m_choice.achievements.value(0);
    // The evidence of the leading strength is the short form of the first example.
    const Strength* proven = nullptr;
    for (const Strength* strength : m_choice.strengths.mid(0, 3))
        if (!proven && !tidied(strength->evidence).isEmpty() && isSweetSpot(*strength) &&
            sentencesOf(strength->evidence).size() <= 2)
            proven = strength;
    QString shortProof;
    if (proven) {
        const QString text = tidied(proven->evidence);
        const Origin origin{EntityKind::Strength, proven->id.uuid()};
        const QString spoken = told(text);
        bool figure = false;
        for (const QChar c : text)
            figure = figure || c.isDigit();
        if (isClause(withoutStop(spoken), true) || spoken.startsWith(QLatin1String("I ")))
            shortProof = m_marks.wrap(spoken, origin);
        else
            shortProof = say(figure ? QStringLiteral("evidence.figure") : QStringLiteral("evidence.fact"),
                             {{QStringLiteral("text"), withoutStop(lowerFirst(text, m_names))}}, origin, text);
    }
    m_hasEvidence = first || !shortProof.isEmpty();
    if (first) {
        const QString intro =
            Wordings::english().pick(QStringLiteral("evidence.intro"), m_question, m_seed + first->title);
        add(Part::Evidence, {storyText(*first, intro), shortProof}, weight);
    } else {
        add(Part::Evidence, {shortProof}, weight);
    }
    if (const Story* other = m_choice.achievements.value(1)) {
        const QString intro =
            Wordings::english().pick(QStringLiteral("evidence.more"), m_question, m_seed + other->title);
        add(Part::Evidence, {storyText(*other, intro)}, 24);
    }
}

void PartBuilder::flexibility() {
    const double weight = base(m_question, "five-years", 56, base(m_question, "career-goals", 44, 30));
    QString revised, failed;
    if (m_choice.revision) {
        const QString intro = Wordings::english().pick(QStringLiteral("flexibility.revision"), m_question, m_seed);
        revised = m_marks.wrap(intro + u' ' + asSentences(tidied(m_choice.revision->reason)),
                               {EntityKind::Revision, m_choice.revision->id.uuid()});
    }
    if (m_choice.setback) {
        const QString intro = Wordings::english().pick(QStringLiteral("flexibility.setback"), m_question, m_seed);
        failed = storyText(*m_choice.setback, intro);
    }
    const bool goals = m_question == u"career-goals" || m_question == u"position-fits-goals";
    if (goals && !revised.isEmpty())
        add(Part::Flexibility, {revised}, weight);
    else
        add(Part::Flexibility, {failed, revised}, weight);
}

void PartBuilder::motive() {
    const bool leads = m_question == u"what-motivates-you";
    const double weight = base(m_question, "what-motivates-you", 100, base(m_question, "hope-to-get", 66, 34));
    const auto driver = [&](const Driver& each) {
        return Wordings::english().pick(QStringLiteral("driver.") + tokenOf(each.kind), {}, m_seed);
    };
    QStringList values;
    Origin valueOrigin;
    for (const Value* value : m_choice.values) {
        const QString name = withoutStop(sentencesOf(tidied(value->name)).value(0));
        if (values.size() == 2 || countWords(name) > 6 || name.contains(u','))
            continue;
        const Origin origin{EntityKind::Value, value->id.uuid()};
        if (values.isEmpty())
            valueOrigin = origin;
        const Phrase phrase = readPhrase(name, m_names);
        const QString doing = phrase.form == PhraseForm::Verb ? gerund(phrase) : QString();
        values.append(m_marks.wrap(doing.isEmpty() ? lowerFirst(name, m_names) : doing, origin));
    }
    if (!m_choice.drivers.isEmpty()) {
        const Driver& first = *m_choice.drivers.first();
        add(Part::Motive,
            {say(QStringLiteral("motive.first"), {{QStringLiteral("noun"), driver(first)}},
                 {EntityKind::Driver, first.id.uuid()}, {})},
            weight, leads);
        if (leads && m_choice.drivers.size() > 1) {
            const Driver& next = *m_choice.drivers[1];
            add(Part::Motive,
                {say(QStringLiteral("motive.next"), {{QStringLiteral("noun"), driver(next)}},
                     {EntityKind::Driver, next.id.uuid()}, {})},
                72);
        }
    }
    if (!values.isEmpty()) {
        const bool opens = leads && m_choice.drivers.isEmpty();
        add(Part::Motive,
            {say(opens ? QStringLiteral("motive.values.first") : QStringLiteral("motive.values"),
                 {{QStringLiteral("list"), joinedList(values)}}, valueOrigin, values.first())},
            leads ? 80 : weight - 6, opens);
    } else if (leads && m_choice.drivers.isEmpty() && !m_choice.strengths.isEmpty()) {
        const Origin origin{EntityKind::Strength, m_choice.strengths.first()->id.uuid()};
        add(Part::Motive,
            {say(QStringLiteral("motive.strengths.first"), {{QStringLiteral("list"), strengthList(2)}}, origin, {})},
            weight, true);
    }
}

void PartBuilder::growth() {
    if (m_question != u"hope-to-get")
        return;
    // What the goals build, what the posting speaks of first.
    QList<std::pair<bool, std::pair<QString, const Goal*>>> skills;
    QStringList seen;
    for (const Goal* goal : m_choice.path) {
        for (const QString& typed : goal->skills) {
            const QString skill = lowerFirst(withoutStop(tidied(typed)), m_names);
            if (skill.isEmpty() || countWords(skill) > 5 || seen.contains(skill, Qt::CaseInsensitive))
                continue;
            seen.append(skill);
            bool asked = false;
            for (const QString& stem : m_role.stemsOf(skill))
                asked = asked || m_role.postingStems.contains(stem);
            skills.append({asked, {skill, goal}});
        }
    }
    std::stable_sort(skills.begin(), skills.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    if (!skills.isEmpty()) {
        QStringList items;
        for (const auto& each : skills.mid(0, 3))
            items.append(m_marks.wrap(each.second.first, {EntityKind::Goal, each.second.second->id.uuid()}));
        const Origin origin{EntityKind::Goal, skills.first().second.second->id.uuid()};
        add(Part::Growth,
            {say(QStringLiteral("growth.skills"), {{QStringLiteral("list"), joinedList(items)}}, origin,
                 seen.join(u' '))},
            100, true);
    } else if (!m_choice.drivers.isEmpty()) {
        const Driver& first = *m_choice.drivers.first();
        const QString noun = Wordings::english().pick(QStringLiteral("driver.") + tokenOf(first.kind), {}, m_seed);
        add(Part::Growth,
            {say(QStringLiteral("growth.driver"), {{QStringLiteral("noun"), noun}},
                 {EntityKind::Driver, first.id.uuid()}, {})},
            100, true);
    }
}

} // namespace ascent
