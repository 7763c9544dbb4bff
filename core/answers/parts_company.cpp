// SPDX-License-Identifier: GPL-3.0-or-later
// What the person knows of the employer, and that they mean to stay.
#include "core/answers/parts.h"
#include "core/language/clauses.h"
#include "core/language/lists.h"
#include "core/language/phrase.h"
#include "core/language/speech.h"
#include "core/language/verbs.h"
#include "core/language/words.h"

#include <QRegularExpression>

namespace ascent {

namespace {

constexpr int longestNote = 24; ///< words of a research note within a sentence

QString lower(const QString& text, const Names& names) {
    const QString plain = withoutStop(tidied(text));
    const QString first = plainWord(plain.section(u' ', 0, 0));
    const bool verb = !baseOfGerund(first).isEmpty() || verbSense(first) == VerbSense::Sure;
    return verb && !plain.isEmpty() ? plain.front().toLower() + plain.mid(1) : lowerFirst(plain, names);
}

/// "that they publish their data" -> "you publish your data": the employer is the one who is spoken to. What only says
/// that the person likes it goes.
QString addressed(const QString& note) {
    static const QRegularExpression liking(
        QStringLiteral("^(?:I (?:really )?(?:like|love|admire|respect|enjoy) (?:that|how|the way|it that) |because |"
                       "that (?=(?:they|you|it|the|every|all|nobody|everyone|people|there)\\b))"),
        QRegularExpression::CaseInsensitiveOption);
    QString text = note;
    text.remove(liking);
    static const QRegularExpression they(QStringLiteral("^they(?:['\u2019](re|ve|ll))? "),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = they.match(text);
    if (!match.hasMatch())
        return text;
    const QString short_ = match.captured(1).isEmpty() ? QString() : u'\'' + match.captured(1);
    text = QStringLiteral("you") + short_ + u' ' + text.mid(match.capturedEnd());
    static const QRegularExpression their(QStringLiteral("\\btheir\\b"));
    return text.replace(their, QStringLiteral("your"));
}

/// "is reducing costs" can be said of an employer; "is being first" can't.
bool isActivity(const QString& verb) {
    static const WordSet states(u"be become have reach get keep stay remain want need know own");
    return !states.contains(verb);
}

} // namespace

void PartBuilder::companyNow() {
    const QString note = tidied(m_role.role->shortTerm);
    if (note.isEmpty())
        return;
    const QString first = sentencesOf(note).value(0);
    const Phrase phrase = readPhrase(first, m_names);
    const QString doing = phrase.form == PhraseForm::Verb && isActivity(phrase.verb) ? gerund(phrase) : QString();
    QString key, name, text;
    if (!doing.isEmpty() && phrase.whole) {
        key = QStringLiteral("company.now.ing"), name = QStringLiteral("ing"), text = doing;
    } else if (phrase.form == PhraseForm::Verb) {
        key = QStringLiteral("company.now.to"), name = QStringLiteral("to"), text = infinitive(phrase);
    } else if (isClause(withoutStop(first), false)) {
        key = QStringLiteral("company.now.that"), name = QStringLiteral("s"), text = lower(first, m_names);
    } else {
        key = QStringLiteral("company.now.noun"), name = QStringLiteral("text"), text = lower(note, m_names);
    }
    const auto fitting = shortened(withoutBrackets(text), longestNote);
    if (!fitting)
        return;
    const QString now = say(key, {{name, *fitting}}, m_role.origin, note);
    const double weight = weightOf(Part::Company, m_question);
    if (Passage* piece =
            add(Part::Company, {now + u' ' + say(QStringLiteral("company.now.help"), {}, m_role.origin, note), now},
                weight))
        piece->step = 12;
}

void PartBuilder::companyPlan() {
    const QString note = tidied(m_role.role->longTerm);
    if (note.isEmpty())
        return;
    const QString first = sentencesOf(note).value(0);
    const Phrase phrase = readPhrase(first, m_names);
    static const WordSet wholes(u"all every everybody everyone no");
    QString key, name, text;
    if (phrase.form == PhraseForm::Verb) {
        key = QStringLiteral("company.plan.to"), name = QStringLiteral("to"), text = infinitive(phrase);
    } else if (isClause(withoutStop(first), false)) {
        key = QStringLiteral("company.plan.that"), name = QStringLiteral("s"), text = lower(first, m_names);
    } else {
        const bool noun = hasDeterminer(phrase.text) && !wholes.contains(plainWord(phrase.text.section(u' ', 0, 0)));
        key = noun ? QStringLiteral("company.plan.noun") : QStringLiteral("company.plan.colon");
        name = QStringLiteral("text"), text = lower(noun ? first : note, m_names);
    }
    const auto fitting = shortened(withoutBrackets(text), longestNote);
    if (fitting)
        add(Part::Company, {say(key, {{name, *fitting}}, m_role.origin, note)}, m_question == u"five-years" ? 84 : 66);
}

void PartBuilder::companyMission() {
    const QString note = tidied(m_role.role->mission);
    if (note.isEmpty())
        return;
    const Phrase phrase = readPhrase(note, m_names);
    const bool doing = phrase.form == PhraseForm::Verb && phrase.whole;
    const auto text = shortened(doing ? infinitive(phrase) : lower(note, m_names), longestNote);
    if (text)
        add(Part::Company,
            {say(doing ? QStringLiteral("company.mission.to") : QStringLiteral("company.mission.colon"),
                 {{doing ? QStringLiteral("to") : QStringLiteral("text"), *text}}, m_role.origin, note)},
            m_question == u"what-motivates-you" ? 76 : 48);
}

void PartBuilder::companyAdmired() {
    const QString first = addressed(withoutStop(sentencesOf(tidied(m_role.role->admire)).value(0)));
    if (first.isEmpty() || countWords(first) > longestNote)
        return;
    const QString small = lower(first, m_names);
    const double weight = m_question == u"hope-to-get" ? 64 : m_question == u"what-motivates-you" ? 70 : 56;
    if (isClause(first, false) && !first.contains(u';'))
        add(Part::Company,
            {say(QStringLiteral("company.admire.that"), {{QStringLiteral("s"), small}}, m_role.origin, first)}, weight);
    else
        add(Part::Company,
            {say(hasDeterminer(first) && !first.contains(u';') ? QStringLiteral("company.admire.noun")
                                                               : QStringLiteral("company.admire.colon"),
                 {{QStringLiteral("text"), small}}, m_role.origin, first)},
            weight);
}

void PartBuilder::companyCulture() {
    const QString first = addressed(withoutStop(sentencesOf(tidied(m_role.role->culture)).value(0)));
    if (first.isEmpty() || countWords(first) > longestNote)
        return;
    const QString small = lower(first, m_names);
    // "you train your own people" is said to them, not of them.
    const bool clause = isClause(first, false) && !first.contains(u';') && !small.startsWith(QLatin1String("you"));
    add(Part::Company,
        {clause
             ? say(QStringLiteral("company.culture.that"), {{QStringLiteral("s"), small}}, m_role.origin, first)
             : say(QStringLiteral("company.culture.colon"), {{QStringLiteral("text"), small}}, m_role.origin, first)},
        m_question == u"hope-to-get" ? 68 : 42);
}

void PartBuilder::company() {
    if (!m_role.role || m_role.company.isEmpty())
        return;
    companyNow();
    companyPlan();
    companyMission();
    companyAdmired();
    companyCulture();
}

void PartBuilder::commitment() {
    const double weight = weightOf(Part::Commitment, m_question);
    if (!m_role.role || m_role.company.isEmpty()) {
        add(Part::Commitment,
            {say(QStringLiteral("commitment.alone"), {},
                 m_role.role ? m_role.origin : Origin{EntityKind::Person, m_content.person.id.uuid()}, {})},
            weight);
        return;
    }
    const QString key = m_role.fixedTerm ? QStringLiteral("commitment.term") : QStringLiteral("commitment");
    const Values company{{QStringLiteral("Company"), m_role.fullCompany}};
    const QString shortest =
        m_marks.wrap(Wordings::fill(Wordings::english().of(key, m_question).value(0), company), m_role.origin);
    add(Part::Commitment, {say(key, {}, m_role.origin, {}), shortest}, weight, true);
}

QStringList PartBuilder::missing() const {
    const auto said = [&](Part part) { return has(part); };
    QStringList parts;
    if (!m_choice.direction && !m_choice.longGoal)
        parts.append(QStringLiteral("long-term"));
    if (!said(Part::Path) && !said(Part::Fit))
        parts.append(QStringLiteral("short-term"));
    if (m_choice.strengths.isEmpty())
        parts.append(QStringLiteral("strength"));
    if (!m_hasEvidence)
        parts.append(QStringLiteral("evidence"));
    if (m_role.duties.isEmpty() && m_role.longDuties.isEmpty())
        parts.append(QStringLiteral("role"));
    if (!said(Part::Company))
        parts.append(QStringLiteral("company"));
    return parts;
}

} // namespace ascent
