// SPDX-License-Identifier: GPL-3.0-or-later
// Where the person is heading, and why.
#include "core/answers/parts.h"
#include "core/answers/unsaid.h"
#include "core/language/lang_pattern.h"
#include "core/language/phrases/clauses.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/phrase.h"
#include "core/language/phrases/studies.h"
#include "core/language/speech/speech.h"
#include "core/language/time/dates.h"

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
        static const WordSet& prepositions = langWords(u"answers/aims.txt", u"before a date");
        if (!prepositions.contains(phrase.section(u' ', 0, 0).toLower()))
            continue;
        QString rest = kept.mid(time->start + time->length);
        static const QRegularExpression& carriesOn = langPattern(u"answers/aims.txt", u"carries on behind a date");
        rest.replace(carriesOn, QStringLiteral(" "));
        const QString without = (kept.left(time->start).trimmed() + rest).trimmed();
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
        static const WordSet& whereto = langWords(u"answers/aims.txt", u"whereto");
        if (whereto.contains(phrase.text.section(u' ', 0, 0).toLower()))
            return filled(QStringLiteral("aim.whereto"), {{QStringLiteral("noun"), phrase.text}});
        QString token = tokenOf(kind);
        if (kind == AspirationKind::Expert && hasDeterminer(phrase.text))
            token = tokenOf(AspirationKind::Other);
        const QString noun = kind == AspirationKind::Qualification ? withStudyArticle(phrase.text) : phrase.text;
        // Of some kinds there is no verb that is right for any thing: then it is what somebody works towards.
        to = filled(QStringLiteral("aim.") + token, {{QStringLiteral("noun"), noun}});
    }
    to = withoutFarDates(to);
    return to.isEmpty() ? to : shortened(to, 32).value_or(to);
}

void PartBuilder::direction() {
    const double weight = m_plan.weightOf(SpokenPart::Direction);
    const bool leads = m_plan.opens != SpokenPart::Direction && !has(m_plan.opens);
    if (!m_choice.direction && !m_choice.longGoal) {
        const Named named = strengthList(1);
        if (named.count == 1)
            add(SpokenPart::Direction,
                {say(QStringLiteral("direction.open"), {{QStringLiteral("list"), named.list}},
                     originOf(*m_choice.strengths.first()), {})},
                weight, true);
        else if (m_role.role)
            add(SpokenPart::Direction, {say(QStringLiteral("direction.role"), {}, m_role.origin, {})}, weight, true);
        return;
    }
    const Aspiration* aspiration = m_choice.direction;
    const Origin origin = aspiration ? originOf(*aspiration) : originOf(*m_choice.longGoal);
    const QString statement = aspiration ? aspiration->statement : m_choice.longGoal->statement;
    const Phrase phrase = readPhrase(statement, m_names);
    QString to = aspiration ? aim(statement, aspiration->kind) : aim(*m_choice.longGoal);
    // A reason within the aim is told after it.
    QString reason;
    if (const qsizetype because = to.indexOf(QLatin1String(", because ")); because > 0) {
        reason = to.mid(because + 2);
        to.truncate(because);
    }
    const bool near = aspiration && aspiration->horizonYears.value_or(5) <= 5;
    const auto framed = [&](QString key, const char* name, const QString& text) {
        QStringList texts;
        for (const int most : {32, 16})
            if (const auto fitting = shortened(text, most))
                texts.append(say(key, {{QLatin1String(name), *fitting}}, origin, {}));
        if (texts.isEmpty())
            texts.append(say(key, {{QLatin1String(name), text}}, origin, {}));
        add(SpokenPart::Direction, texts, weight, true);
    };
    if (!to.isEmpty()) {
        framed(m_plan.has(Manner::InYears)
                   ? (near ? QStringLiteral("direction.near.to") : QStringLiteral("direction.far.to"))
               : leads                       ? QStringLiteral("direction.first.to")
               : asksForFit() && !m_goalsFit ? QStringLiteral("direction.beside.to")
                                             : QStringLiteral("direction.to"),
               "to", to);
    } else if (phrase.form == PhraseForm::Noun) {
        framed(leads ? QStringLiteral("direction.first.noun") : QStringLiteral("direction.noun"), "noun",
               withNumberInWords(withoutFarDates(phrase.text)));
    } else {
        const QString text = lowerFirst(withoutFarDates(phrase.text), m_names);
        const QString s = shortened(text, 34).value_or(text);
        const QString key = startsWithI(s) ? QStringLiteral("direction.i") : QStringLiteral("direction.that");
        add(SpokenPart::Direction, {say(key, {{QStringLiteral("s"), s}}, origin, {})}, weight, true);
    }
    if (aspiration)
        why(*aspiration, reason);
    else
        m_toldGoals.insert(m_choice.longGoal->id.uuid());
}

/// `reason` is a "because" that stood within the aim; it is told where no other reason is given.
void PartBuilder::why(const Aspiration& aspiration, const QString& reason) {
    // Each sentence is judged by itself: what is personal is left out, and a fragment beside whole sentences too.
    QStringList sentences = sentencesOf(tidied(tidied(aspiration.why).isEmpty() ? reason : aspiration.why));
    sentences.removeIf([](const QString& each) { return isPersonal(each) || isAboutPay(each); });
    if (sentences.size() > 1)
        sentences.removeIf(
            [](const QString& each) { return countWords(each) < 4 && !isClause(withoutStop(each), true); });
    if (sentences.isEmpty())
        return;
    static const QRegularExpression& joint = langPattern(u"answers/aims.txt", u"goes on");
    sentences.first().remove(joint);
    const QString all = sentences.join(u' '), text = withoutStop(all);
    const Origin origin = originOf(aspiration);
    const Phrase phrase = readPhrase(all, m_names);
    const Values values{{QStringLiteral("text"), lowerFirst(text, m_names)}};
    QString said;
    if (text.startsWith(QLatin1String("because "), Qt::CaseInsensitive))
        said = say(QStringLiteral("why.because"), values, origin, {});
    else if (text.startsWith(QLatin1String("so that "), Qt::CaseInsensitive))
        said = say(QStringLiteral("why.so"), values, origin, {});
    else if (phrase.form == PhraseForm::Sentence || isClause(text, true) || sentences.size() > 1)
        said = m_marks.wrap(asSentences(all), origin);
    else if (phrase.form == PhraseForm::Verb)
        said = say(QStringLiteral("why.to"), {{QStringLiteral("to"), infinitive(phrase)}}, origin, {});
    else
        said = say(QStringLiteral("why.noun"), values, origin, {});
    add(SpokenPart::Why, {said}, m_plan.weightOf(SpokenPart::Why));
}

void PartBuilder::second() {
    if (!m_choice.second || m_plan.weightOf(SpokenPart::Second) <= 0)
        return;
    const Aspiration& aspiration = *m_choice.second;
    const QString to = aim(aspiration.statement, aspiration.kind);
    QString said;
    if (!to.isEmpty()) {
        said = say(QStringLiteral("second.to"), {{QStringLiteral("to"), to}}, originOf(aspiration), {});
    } else {
        const Phrase phrase = readPhrase(aspiration.statement, m_names);
        const auto s = shortened(lowerFirst(phrase.text, m_names), 34);
        if (s)
            said = phrase.form == PhraseForm::Noun
                       ? say(QStringLiteral("second.noun"), {{QStringLiteral("noun"), *s}}, originOf(aspiration), {})
                       : say(startsWithI(*s) ? QStringLiteral("second.i") : QStringLiteral("second.that"),
                             {{QStringLiteral("s"), *s}}, originOf(aspiration), {});
    }
    add(SpokenPart::Second, {said}, m_plan.weightOf(SpokenPart::Second));
}

} // namespace ascent
