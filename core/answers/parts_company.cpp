// SPDX-License-Identifier: GPL-3.0-or-later
// What the person knows of the employer, and that they mean to stay.
#include "core/answers/parts.h"
#include "core/answers/turns.h"
#include "core/answers/unsaid.h"
#include "core/language/lang_pattern.h"
#include "core/language/phrases/clauses.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/phrase.h"
#include "core/language/phrases/verbs.h"
#include "core/language/speech/speech.h"
#include "core/language/text/words.h"

namespace ascent {

namespace {

constexpr int longestNote = 24; ///< words of a research note within a sentence

QString lower(const QString& text, const Names& names) {
    const QString plain = withoutStop(tidied(text));
    const QString first = plainWord(plain.section(u' ', 0, 0));
    const bool verb = !baseOfGerund(first).isEmpty() || verbSense(first) == VerbSense::Sure;
    return verb && !plain.isEmpty() ? plain.front().toLower() + plain.mid(1) : lowerFirst(plain, names);
}

/// "is reducing costs" can be said of an employer; "is being first" can't.
bool isActivity(const QString& verb) {
    static const WordSet& states = langWords(u"answers/employer.txt", u"states");
    return !states.contains(verb);
}

/// "short of drivers", "in the middle of a move": said of the employer after "you are".
bool isState(const QString& note) {
    static const WordSet& openers = langWords(u"answers/employer.txt", u"open a state");
    const QStringList words = wordsOf(note);
    return words.size() > 2 && openers.contains(words[0]) && !isClause(withoutStop(note), false);
}

/// Whether the note names people before the place, whom a "they" after it may mean.
bool namesManyBefore(const QString& text, qsizetype place) {
    static const WordSet& many = langWords(u"answers/employer.txt", u"many without an s");
    for (const QString& word : wordsOf(QStringView(text).left(place)))
        if (many.contains(word) || (word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss")))
            return true;
    return false;
}

/// A time of the employer's own stands in the note, so that none is to be added.
bool saysWhen(const QString& text) {
    static const QRegularExpression& time = langPattern(u"answers/employer.txt", u"own time");
    return time.match(text).hasMatch();
}

bool opensWithAll(const QString& note) {
    static const WordSet& wholes = langWords(u"answers/employer.txt", u"wholes");
    return wholes.contains(plainWord(note.section(u' ', 0, 0)));
}

/// Whether the note can follow "that": a clause from its first word on, and not "two boats, and you build …".
bool isWholeClause(const QString& note) {
    if (note.contains(u';') || !isClause(note, false))
        return false;
    static const QRegularExpression& later = langPattern(u"answers/employer.txt", u"later clause");
    // "Engineers first, sales second, the others on video": a list.
    static const QRegularExpression& opens = langPattern(u"answers/employer.txt", u"lead to a clause");
    const qsizetype comma = note.indexOf(u',');
    if (comma > 0 && !isClause(note.left(comma), false) && !opens.match(note).hasMatch() && note.count(u',') > 1)
        return false;
    const QRegularExpressionMatch match = later.match(note);
    return !match.hasMatch() || isClause(note.left(match.capturedStart()), false);
}

} // namespace

/// "that they publish their data" -> "you publish your data": the employer is the one who is spoken to. What only says
/// that the person likes it goes. A "they" that may mean other people stays.
QString PartBuilder::addressed(const QString& note) const {
    static const QRegularExpression& liking = langPattern(u"answers/employer.txt", u"liking");
    QString text = note;
    text.remove(liking);
    // What was copied from the employer's own page speaks of itself.
    static const QRegularExpression& we = langPattern(u"answers/employer.txt", u"speaks of itself");
    if (we.match(text).hasMatch()) {
        static const Turns own(QStringLiteral("answers/employer.txt"), QStringLiteral("their own words turned"));
        return own.turned(text);
    }
    static const QRegularExpression& opensClause = langPattern(u"answers/employer.txt", u"they open a clause");
    static const QRegularExpression& any = langPattern(u"answers/employer.txt", u"they");
    static const QRegularExpression& theirs = langPattern(u"answers/employer.txt", u"their");
    const QRegularExpressionMatch opens = opensClause.match(text), they = any.match(text);
    qsizetype from = -1;
    if (opens.hasMatch())
        from = opens.capturedStart();
    else if (they.hasMatch() && !namesManyBefore(text, they.capturedStart()))
        from = they.capturedStart();
    else if (const auto their = theirs.match(text);
             their.hasMatch() && !they.hasMatch() && !namesManyBefore(text, their.capturedStart()))
        from = their.capturedStart();
    if (from < 0)
        return text;
    static const Turns turns(QStringLiteral("answers/employer.txt"), QStringLiteral("they turned"));
    return text.left(from) + turns.turned(text.mid(from));
}

void PartBuilder::companyNow() {
    const QString note = addressed(tidied(withoutBadNews(m_role.role->shortTerm)));
    if (note.isEmpty())
        return;
    const QString first = sentencesOf(note).value(0);
    const Phrase phrase = readPhrase(first, m_names);
    const QString doing = phrase.form == PhraseForm::Verb && isActivity(phrase.verb) ? gerund(phrase) : QString();
    QString key, name, text;
    if (!doing.isEmpty() && phrase.whole) {
        key = saysWhen(doing) ? QStringLiteral("company.now.ing.when") : QStringLiteral("company.now.ing");
        name = QStringLiteral("ing"), text = doing;
    } else if (isState(first)) {
        key = saysWhen(first) ? QStringLiteral("company.now.ing.when") : QStringLiteral("company.now.ing");
        name = QStringLiteral("ing"), text = lower(first, m_names);
    } else if (phrase.form == PhraseForm::Verb && phrase.whole) {
        key = QStringLiteral("company.now.to"), name = QStringLiteral("to"), text = infinitive(phrase);
    } else if (isClause(withoutStop(first), false)) {
        key = QStringLiteral("company.now.that"), name = QStringLiteral("s"), text = lower(first, m_names);
    } else {
        key = QStringLiteral("company.now.noun"), name = QStringLiteral("text"), text = lower(note, m_names);
        text.replace(QLatin1String(": "), QLatin1String(", ")); // it follows a colon itself
    }
    const auto fitting = shortened(withoutBrackets(text), longestNote);
    if (!fitting)
        return;
    const QString now = say(key, {{name, *fitting}}, m_role.origin, {});
    // A strength that is about the same is what the person would bring to it.
    QString help;
    for (const Strength* strength : m_choice.strengths.mid(0, 4))
        if (help.isEmpty() && isSweetSpot(*strength) && strengthNames(*strength).size() == 1 &&
            m_meetings.speaksOf(note, *strength))
            help = say(QStringLiteral("company.now.strength"),
                       {{QStringLiteral("list"), strengthList({strength}, 1).list}}, originOf(*strength), {});
    if (help.isEmpty())
        help = say(QStringLiteral("company.now.help"), {}, m_role.origin, {});
    if (Passage* piece = add(SpokenPart::Company, {now + u' ' + help, now}, m_plan.weightOf(SpokenPart::Company)))
        piece->step = 12;
}

void PartBuilder::companyPlan() {
    const QString note = addressed(tidied(withoutBadNews(m_role.role->longTerm)));
    if (note.isEmpty())
        return;
    const QString first = sentencesOf(note).value(0);
    const Phrase phrase = readPhrase(first, m_names);
    QString key, name, text;
    if (phrase.form == PhraseForm::Verb && (phrase.whole || sentencesOf(note).size() > 1)) {
        key = QStringLiteral("company.plan.to"), name = QStringLiteral("to"), text = infinitive(phrase);
    } else if (isClause(withoutStop(first), false)) {
        key = QStringLiteral("company.plan.that"), name = QStringLiteral("s"), text = lower(first, m_names);
    } else {
        const bool noun = hasDeterminer(phrase.text) && !opensWithAll(phrase.text);
        key = noun ? QStringLiteral("company.plan.noun") : QStringLiteral("company.plan.colon");
        name = QStringLiteral("text"), text = lower(noun ? first : note, m_names);
    }
    const auto fitting = shortened(withoutBrackets(text), longestNote);
    if (fitting)
        add(SpokenPart::Company, {say(key, {{name, *fitting}}, m_role.origin, {})},
            m_plan.weightOf(PartDetail::CompanyPlan));
}

void PartBuilder::companyMission() {
    const QString note = addressed(tidied(withoutBadNews(m_role.role->mission)));
    if (note.isEmpty())
        return;
    const Phrase phrase = readPhrase(note, m_names);
    const bool doing = phrase.form == PhraseForm::Verb && phrase.whole;
    const auto text = shortened(doing ? infinitive(phrase) : lower(note, m_names), longestNote);
    if (text)
        add(SpokenPart::Company,
            {say(doing ? QStringLiteral("company.mission.to") : QStringLiteral("company.mission.colon"),
                 {{doing ? QStringLiteral("to") : QStringLiteral("text"), *text}}, m_role.origin, {})},
            m_plan.weightOf(PartDetail::CompanyMission));
}

void PartBuilder::companyAdmired() {
    const QString first = addressed(withoutStop(sentencesOf(tidied(withoutBadNews(m_role.role->admire))).value(0)));
    if (first.isEmpty() || countWords(first) > longestNote)
        return;
    const QString small = lower(first, m_names);
    const double weight = m_plan.weightOf(PartDetail::CompanyAdmired);
    // "Each award names the designer" says something: it is no thing to like.
    const bool plain = !first.contains(u';') && !first.contains(QLatin1String(", and ")) && !opensWithAll(first);
    if (isWholeClause(first))
        add(SpokenPart::Company,
            {say(QStringLiteral("company.admire.that"), {{QStringLiteral("s"), small}}, m_role.origin, {})}, weight);
    else
        add(SpokenPart::Company,
            {say(hasDeterminer(first) && plain ? QStringLiteral("company.admire.noun")
                                               : QStringLiteral("company.admire.colon"),
                 {{QStringLiteral("text"), small}}, m_role.origin, {})},
            weight);
}

void PartBuilder::companyCulture() {
    const QString first = addressed(withoutStop(sentencesOf(tidied(withoutBadNews(m_role.role->culture))).value(0)));
    if (first.isEmpty() || countWords(first) > longestNote)
        return;
    const QString small = lower(first, m_names);
    const bool clause = isWholeClause(first);
    add(SpokenPart::Company,
        {clause ? say(QStringLiteral("company.culture.that"), {{QStringLiteral("s"), small}}, m_role.origin, {})
                : say(QStringLiteral("company.culture.colon"), {{QStringLiteral("text"), small}}, m_role.origin, {})},
        m_plan.weightOf(clause ? PartDetail::CultureClause : PartDetail::CompanyCulture));
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
    const double weight = m_plan.weightOf(SpokenPart::Commitment);
    if (!m_role.role || m_role.company.isEmpty()) {
        add(SpokenPart::Commitment,
            {say(QStringLiteral("commitment.alone"), {},
                 m_role.role ? m_role.origin : Origin{EntityKind::Person, m_content.person.id.uuid()}, {})},
            weight);
        return;
    }
    const QString key = m_role.fixedTerm              ? QStringLiteral("commitment.term")
                        : asksForFit() && !m_goalsFit ? QStringLiteral("commitment.plain")
                                                      : QStringLiteral("commitment");
    const Values company{{QStringLiteral("Company"), m_role.fullCompany}};
    const QString shortest =
        m_marks.wrap(Wordings::fill(Wordings::english().of(key, m_question.token()).value(0), company), m_role.origin);
    add(SpokenPart::Commitment, {say(key, {}, m_role.origin, {}), shortest}, weight, true);
}

QList<AnswerPart> PartBuilder::missing() const {
    QList<AnswerPart> parts;
    if (!m_choice.direction && !m_choice.longGoal)
        parts.append(AnswerPart::LongTerm);
    if (!has(SpokenPart::Path) && !has(SpokenPart::Fit))
        parts.append(AnswerPart::ShortTerm);
    if (m_choice.strengths.isEmpty())
        parts.append(AnswerPart::Strength);
    if (!m_hasEvidence)
        parts.append(AnswerPart::Evidence);
    if (m_role.duties.isEmpty() && m_role.longDuties.isEmpty())
        parts.append(AnswerPart::Role);
    if (!has(SpokenPart::Company))
        parts.append(AnswerPart::Company);
    return parts;
}

} // namespace ascent
