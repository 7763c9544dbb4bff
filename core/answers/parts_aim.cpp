// SPDX-License-Identifier: GPL-3.0-or-later
// Where the person is heading, and why.
#include "core/answers/parts.h"
#include "core/language/clauses.h"
#include "core/language/dates.h"
#include "core/language/lists.h"
#include "core/language/phrase.h"
#include "core/language/studies.h"

namespace ascent {

/// "become a director by December 2028": a day that is years away sounds like a fixed idea and leaves no room for the
/// employer's own path.
QString PartBuilder::withoutFarDates(const QString& text) const {
    QString kept = text;
    const QList<TimePhrase> times = readTimes(text, m_today);
    for (auto time = times.rbegin(); time != times.rend(); ++time) {
        if (time->kind != TimeKind::Deadline || time->due <= m_today.addMonths(18))
            continue;
        const QString phrase = text.mid(time->start, time->length);
        // "the 2029 games" names the games.
        static const QStringList prepositions{QStringLiteral("by"), QStringLiteral("before"), QStringLiteral("in"),
                                              QStringLiteral("until"), QStringLiteral("within")};
        if (!prepositions.contains(phrase.section(u' ', 0, 0).toLower()))
            continue;
        const QString without = (kept.left(time->start).trimmed() + kept.mid(time->start + time->length)).trimmed();
        if (without.count(u' ') > 0)
            kept = without;
    }
    return withoutStop(kept);
}

/// A noun phrase needs the verb that its kind asks for: a certificate is earned, an award is won.
QString PartBuilder::aim(const QString& statement, AspirationKind kind) const {
    const Phrase phrase = readPhrase(statement, m_names);
    QString to = infinitive(phrase);
    if (to.isEmpty() && phrase.form == PhraseForm::Noun) {
        const QString first = phrase.text.section(u' ', 0, 0).toLower();
        if (first == u"in-house" || first == u"abroad" || first == u"upstream" || first == u"freelance")
            return QStringLiteral("move ") + phrase.text;
        QString token = tokenOf(kind);
        if (kind == AspirationKind::Expert && hasDeterminer(phrase.text))
            token = tokenOf(AspirationKind::Other);
        const QString noun = kind == AspirationKind::Qualification ? withStudyArticle(phrase.text) : phrase.text;
        to = filled(QStringLiteral("aim.") + token, {{QStringLiteral("noun"), noun}}, {});
    }
    to = withoutFarDates(to);
    return to.isEmpty() ? to : shortened(to, 32).value_or(to);
}

void PartBuilder::direction() {
    const double weight = weightOf(Part::Direction, m_question);
    const bool leads = (m_question == u"what-motivates-you" && !has(Part::Motive)) ||
                       (m_question == u"hope-to-get" && !has(Part::Growth));
    if (!m_choice.direction && !m_choice.longGoal) {
        const QString list = strengthList(1);
        if (!list.isEmpty())
            add(Part::Direction,
                {say(QStringLiteral("direction.open"), {{QStringLiteral("list"), list}},
                     originOf(*m_choice.strengths.first()), list)},
                weight, true);
        else if (m_role.role)
            add(Part::Direction, {say(QStringLiteral("direction.role"), {}, m_role.origin, {})}, weight, true);
        return;
    }
    const Aspiration* aspiration = m_choice.direction;
    const Origin origin = aspiration ? originOf(*aspiration) : originOf(*m_choice.longGoal);
    const QString statement = aspiration ? aspiration->statement : m_choice.longGoal->statement;
    QString to = aspiration ? aim(statement, aspiration->kind) : aim(*m_choice.longGoal);
    if (to.isEmpty() && !aspiration)
        to = aim(statement, AspirationKind::Other);
    if (!to.isEmpty()) {
        const bool near = aspiration && aspiration->horizonYears.value_or(5) <= 5;
        QString key = leads ? QStringLiteral("direction.first.to") : QStringLiteral("direction.to");
        if (m_question == u"five-years")
            key = near ? QStringLiteral("direction.near.to") : QStringLiteral("direction.far.to");
        QStringList texts;
        for (const int most : {32, 16})
            if (const auto text = shortened(to, most))
                texts.append(say(key, {{QStringLiteral("to"), *text}}, origin, {}));
        if (texts.isEmpty())
            texts.append(say(key, {{QStringLiteral("to"), to}}, origin, {}));
        add(Part::Direction, texts, weight, true);
    } else {
        const Phrase phrase = readPhrase(statement, m_names);
        const QString text = lowerFirst(withoutFarDates(phrase.text), m_names);
        const QString s = shortened(text, 34).value_or(text);
        const QString key = startsWithI(s) ? QStringLiteral("direction.i") : QStringLiteral("direction.that");
        add(Part::Direction, {say(key, {{QStringLiteral("s"), s}}, origin, s)}, weight, true);
    }
    if (aspiration)
        why(*aspiration);
    else
        m_toldGoals.insert(m_choice.longGoal->id.uuid());
}

void PartBuilder::why(const Aspiration& aspiration) {
    if (tidied(aspiration.why).isEmpty() || isPersonal(aspiration.why) || isAboutPay(aspiration.why))
        return;
    const QString text = withoutStop(tidied(aspiration.why));
    const Origin origin = originOf(aspiration);
    const Phrase phrase = readPhrase(aspiration.why, m_names);
    const Values values{{QStringLiteral("text"), lowerFirst(text, m_names)}};
    QString said;
    if (text.startsWith(QLatin1String("because "), Qt::CaseInsensitive))
        said = say(QStringLiteral("why.because"), values, origin, text);
    else if (phrase.form == PhraseForm::Sentence || isClause(text, true) || sentencesOf(text).size() > 1)
        said = m_marks.wrap(asSentences(tidied(aspiration.why)), origin);
    else if (phrase.form == PhraseForm::Verb)
        said = say(QStringLiteral("why.to"), {{QStringLiteral("to"), infinitive(phrase)}}, origin, text);
    else
        said = say(QStringLiteral("why.noun"), values, origin, text);
    add(Part::Why, {said}, weightOf(Part::Why, m_question));
}

void PartBuilder::second() {
    if (!m_choice.second || m_question == u"position-fits-goals" || m_question == u"what-motivates-you")
        return;
    const Aspiration& aspiration = *m_choice.second;
    const QString to = aim(aspiration.statement, aspiration.kind);
    QString said;
    if (!to.isEmpty()) {
        said = say(QStringLiteral("second.to"), {{QStringLiteral("to"), to}}, originOf(aspiration), to);
    } else {
        const Phrase phrase = readPhrase(aspiration.statement, m_names);
        const auto s = shortened(lowerFirst(phrase.text, m_names), 34);
        if (s)
            said = say(startsWithI(*s) ? QStringLiteral("second.i") : QStringLiteral("second.that"),
                       {{QStringLiteral("s"), *s}}, originOf(aspiration), *s);
    }
    add(Part::Second, {said}, weightOf(Part::Second, m_question));
}

} // namespace ascent
