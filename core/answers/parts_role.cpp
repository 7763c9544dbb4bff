// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that tie an answer to the role and to the employer.
#include "core/answers/parts.h"
#include "core/language/clauses.h"
#include "core/language/lists.h"
#include "core/language/phrase.h"
#include "core/language/speech.h"
#include "core/language/verbs.h"
#include "core/language/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace ascent {

namespace {

QString lower(const QString& text, const Names& names) {
    const QString plain = withoutStop(tidied(text));
    const bool verb = !baseOfGerund(plainWord(plain.section(u' ', 0, 0))).isEmpty() ||
                      verbSense(plainWord(plain.section(u' ', 0, 0))) == VerbSense::Sure;
    return verb && !plain.isEmpty() ? plain.front().toLower() + plain.mid(1) : lowerFirst(plain, names);
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
        const QSet<QString> words = m_role.stemsOf(goal->statement + u' ' + goal->skills.join(u' '));
        // One word in common says nothing yet.
        for (qsizetype at = 0; at < duties.size(); ++at)
            if (const qsizetype score = (duties[at] & words).size(); score > 1)
                pairs.append({score, goal, m_role.duties[at]});
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.score > b.score; });
    double weight = 97;
    for (const Pair& pair : pairs) {
        if (repeatsDirection(*pair.goal))
            continue;
        if (m_toldGoals.contains(pair.goal->id.uuid()) || m_toldDuties.contains(pair.duty) || weight < 90)
            continue;
        const Phrase phrase = readPhrase(pair.goal->statement, m_names);
        const QString to = infinitive(phrase);
        const auto text = shortened(to.isEmpty() ? phrase.text : to, 22);
        if (!text || phrase.form == PhraseForm::Sentence)
            continue;
        const QString key = !to.isEmpty()          ? QStringLiteral("fit.to")
                            : hasDeterminer(*text) ? QStringLiteral("fit.noun")
                                                   : QStringLiteral("fit.colon");
        const Origin goal{EntityKind::Goal, pair.goal->id.uuid()};
        QString when = by(*pair.goal);
        if (!when.isEmpty() && to.isEmpty() && text->contains(u','))
            when.prepend(u',');
        const QString said = say(key,
                                 {{QStringLiteral("duty"), m_marks.wrap(pair.duty, m_role.origin)},
                                  {QStringLiteral("to"), *text},
                                  {QStringLiteral("noun"), withNumberInWords(*text)},
                                  {QStringLiteral("by"), when}},
                                 goal, pair.duty + *text);
        add(Part::Fit, {said}, weight);
        m_toldGoals.insert(pair.goal->id.uuid());
        m_toldDuties.insert(pair.duty);
        weight -= 12;
    }
}

void PartBuilder::tie() {
    if (!m_role.role)
        return;
    const double weight = m_question == u"hope-to-get" ? 94 : m_question == u"position-fits-goals" ? 90 : 83;
    QString own;
    if (m_choice.direction)
        own += m_choice.direction->statement + u' ' + m_choice.direction->why + u' ';
    for (const Strength* strength : m_choice.strengths.mid(0, 4))
        own += strength->name + u' ' + strength->evidence + u' ';
    for (const Goal* goal : m_choice.path)
        own += goal->statement + u' ' + goal->skills.join(u' ') + u' ';
    const QSet<QString> stems = m_role.stemsOf(own);
    QList<std::pair<qsizetype, QString>> ranked;
    for (const QString& duty : m_role.duties) {
        if (m_toldDuties.contains(duty))
            continue;
        const QSet<QString> words = m_role.stemsOf(duty);
        ranked.append(
            {std::count_if(words.begin(), words.end(), [&](const QString& s) { return stems.contains(s); }), duty});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    const auto dutyAt = [&](qsizetype at) { return ranked.value(at).second; };
    const auto values = [&](qsizetype at) {
        return QHash<QString, QString>{{QStringLiteral("duty"), dutyAt(at)}, {QStringLiteral("duty2"), dutyAt(at + 1)}};
    };
    if (ranked.isEmpty()) {
        if (!m_role.longDuties.isEmpty())
            add(Part::Tie,
                {say(QStringLiteral("tie.long"), {{QStringLiteral("duty"), m_role.longDuties.first()}}, m_role.origin,
                     {})},
                weight);
        else
            add(Part::Tie, {say(QStringLiteral("tie.none"), {}, m_role.origin, {})}, weight);
        return;
    }
    const QString one = say(QStringLiteral("tie.one"), values(0), m_role.origin, dutyAt(0));
    if (ranked.size() > 1 && countWords(dutyAt(0)) + countWords(dutyAt(1)) < 24)
        add(Part::Tie, {say(QStringLiteral("tie.two"), values(0), m_role.origin, dutyAt(1)), one}, weight);
    else
        add(Part::Tie, {one}, weight);
    if (ranked.size() > 2)
        add(Part::Tie, {say(QStringLiteral("tie.more"), values(2), m_role.origin, dutyAt(2))}, 34);
    if (ranked.size() > 3)
        add(Part::Tie, {say(QStringLiteral("tie.more"), values(3), m_role.origin, dutyAt(3) + QStringLiteral("again"))},
            14);
}

void PartBuilder::company() {
    if (!m_role.role || m_role.company.isEmpty())
        return;
    const Role& role = *m_role.role;
    const double weight = m_question == u"hope-to-get" ? 80 : 70;
    const auto text = [&](const QString& typed) { return shortened(lower(typed, m_names), 24); };
    const auto colon = [&](const char* key, const QString& typed) {
        const auto said = text(typed);
        return said ? say(QLatin1String(key), {{QStringLiteral("text"), *said}}, m_role.origin, typed) : QString();
    };
    if (!tidied(role.shortTerm).isEmpty()) {
        const QString now = colon("company.now", role.shortTerm);
        const QString help = Wordings::english().pick(QStringLiteral("company.now.help"), m_question, m_seed);
        if (!now.isEmpty())
            add(Part::Company, {now + u' ' + m_marks.wrap(help, m_role.origin), now}, weight);
    }
    if (!tidied(role.longTerm).isEmpty())
        add(Part::Company, {colon("company.plan", role.longTerm)}, m_question == u"five-years" ? 74 : 60);
    if (!tidied(role.mission).isEmpty())
        add(Part::Company, {colon("company.mission", role.mission)}, m_question == u"what-motivates-you" ? 76 : 46);
    const auto clauseOr = [&](const QString& typed, const char* that, const char* noun, const char* otherwise,
                              double w) {
        const QString first = withoutStop(sentencesOf(tidied(typed)).value(0));
        if (first.isEmpty() || countWords(first) > 26)
            return;
        const QString small = lower(first, m_names);
        const bool clause = isClause(first, false) && !first.contains(u';');
        const bool determined = hasDeterminer(first) && noun;
        add(Part::Company,
            {clause ? say(QLatin1String(that), {{QStringLiteral("s"), small}}, m_role.origin, first)
                    : say(QLatin1String(determined ? noun : otherwise), {{QStringLiteral("text"), small}},
                          m_role.origin, first)},
            w);
    };
    clauseOr(role.admire, "company.admire.that", "company.admire.noun", "company.admire.colon",
             m_question == u"hope-to-get" ? 64 : 54);
    clauseOr(role.culture, "company.culture.that", nullptr, "company.culture.colon",
             m_question == u"hope-to-get" ? 68 : 40);
}

void PartBuilder::commitment() {
    if (!m_role.role || m_role.company.isEmpty()) {
        add(Part::Commitment,
            {say(QStringLiteral("commitment.alone"), {},
                 m_role.role ? m_role.origin : Origin{EntityKind::Person, m_content.person.id.uuid()}, {})},
            98);
        return;
    }
    add(Part::Commitment,
        {say(m_role.fixedTerm ? QStringLiteral("commitment.term") : QStringLiteral("commitment"), {}, m_role.origin,
             {})},
        98, true);
}

QStringList PartBuilder::missing() const {
    QStringList parts;
    bool company = false, duties = !m_role.duties.isEmpty() || !m_role.longDuties.isEmpty(), path = false;
    for (const Passage& piece : m_pieces) {
        company = company || piece.part == Part::Company;
        path = path || piece.part == Part::Path || piece.part == Part::Fit;
    }
    if (!m_choice.direction)
        parts.append(QStringLiteral("long-term"));
    if (!path)
        parts.append(QStringLiteral("short-term"));
    if (m_choice.strengths.isEmpty())
        parts.append(QStringLiteral("strength"));
    if (!m_hasEvidence)
        parts.append(QStringLiteral("evidence"));
    if (!duties)
        parts.append(QStringLiteral("role"));
    if (!company)
        parts.append(QStringLiteral("company"));
    return parts;
}

} // namespace ascent
