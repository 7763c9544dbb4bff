// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/role_view.h"
#include "core/language/lang_pattern.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/phrase.h"
#include "core/model/names.h"
#include "core/questions/questions.h"
#include "core/report/keypoints.h"
#include "core/report/words.h"

#include <algorithm>

namespace ascent::report {

namespace {

constexpr int longest = 14; // words of a phrase

/// What a point tells; what weighs least is left out first.
enum class Tells { Direction, Motive, Growth, Step, Strengths, Proof, Work, Employer };

struct Point {
    Tells tells = Tells::Direction;
    QString label; ///< "Strengths": the entries below it stand in one point
    QStringList texts;
};

QString lead(const QString& text, int words = 4) {
    return oneLine(text).section(u' ', 0, words - 1);
}

class Collector {
public:
    Collector(const ComposedAnswer& answer, const Content& content, const QLocale& locale)
        : m_answer(answer)
        , m_content(content)
        , m_locale(locale)
        , m_names(namesIn(content)) {}

    QStringList run(int most) {
        for (const AnswerSpan& span : m_answer.spans)
            take(span);
        QList<int> weights;
        for (qsizetype at = 0; at < m_points.size(); ++at)
            weights.append(weightOf(at));
        QList<int> order = weights;
        std::sort(order.begin(), order.end(), std::greater<>());
        const int least = order.size() > most ? order[most - 1] : 0;
        QStringList lines;
        for (qsizetype at = 0; at < m_points.size() && lines.size() < most; ++at) {
            const Point& point = m_points[at];
            const bool commas = std::any_of(point.texts.begin(), point.texts.end(),
                                            [](const QString& each) { return each.contains(u','); });
            const QString text = point.texts.join(commas ? QStringLiteral("; ") : QStringLiteral(", "));
            const QString line = point.label.isEmpty() ? capitalised(text) : point.label.arg(text);
            if (weights[at] >= least && !lines.contains(line, Qt::CaseInsensitive))
                lines.append(line);
        }
        return lines;
    }

private:
    static Names namesIn(const Content& content) {
        QStringList texts{content.person.headline, content.person.background};
        for (const Role& role : content.roles)
            texts += {role.posting, role.mission, role.shortTerm, role.longTerm};
        for (const Goal& goal : content.goals)
            texts += goal.statement;
        for (const Strength& strength : content.strengths)
            texts += strength.evidence;
        return Names(texts);
    }

    int weightOf(qsizetype at) const {
        const int before = int(std::count_if(m_points.begin(), m_points.begin() + at,
                                             [&](const Point& other) { return other.tells == m_points[at].tells; }));
        switch (m_points[at].tells) {
        case Tells::Direction:
            return 100 - 50 * before;
        case Tells::Motive:
            return planOf(m_answer.question).kind == PlanKind::Motive ? 99 - 5 * before : 45;
        case Tells::Growth:
            return 98;
        case Tells::Step:
            return 90 - 28 * before;
        case Tells::Strengths:
            return 80;
        case Tells::Proof:
            return 84 - 50 * before;
        case Tells::Work:
            return 82;
        case Tells::Employer:
            return 55 - 10 * before;
        }
        return 0;
    }

    void put(Tells tells, const QString& label, const QString& text) {
        if (text.isEmpty())
            return;
        for (Point& point : m_points) {
            if (label.isEmpty() || point.label != label)
                continue;
            if (!point.texts.contains(text, Qt::CaseInsensitive))
                point.texts.append(text);
            return;
        }
        m_points.append({tells, label, {text}});
    }

    QString aim(const QString& statement) const {
        const Phrase phrase = readPhrase(statement, m_names);
        const QString to = infinitive(phrase);
        return wholePhrase(to.isEmpty() ? phrase.form == PhraseForm::Noun ? phrase.text : phrase.quoted : to, longest);
    }

    /// Each entry tells once, but for a strength: its name is one point, what shows it another.
    bool firstTime(const QUuid& id, Tells tells) {
        const QString key = id.toString() + QString::number(int(tells));
        if (m_told.contains(key))
            return false;
        m_told.append(key);
        return true;
    }

    static Tells tellsOf(Sayable of) {
        switch (of) {
        case Sayable::Aspiration:
        case Sayable::Person:
            return Tells::Direction;
        case Sayable::Goal:
            return Tells::Step;
        case Sayable::Strength:
            return Tells::Strengths;
        case Sayable::Story:
            return Tells::Proof;
        case Sayable::Role:
            return Tells::Growth;
        case Sayable::Match:
            return Tells::Work;
        case Sayable::Research:
            return Tells::Employer;
        case Sayable::Value:
        case Sayable::Driver:
        case Sayable::Reflection:
            break;
        }
        return Tells::Motive;
    }

    /// What the person says in their own words is the point, as a whole thought: its short form, else itself where it
    /// is short enough. False where the words are not theirs.
    bool takeOwn(const QString& said) {
        for (const SayLine& line : m_content.sayLines) {
            const bool theirs = line.text.contains(said) || line.brief.contains(said) ||
                                (!line.claim.isEmpty() && said.contains(unstopped(line.claim)));
            if (said.size() < 4 || !theirs || !firstTime(line.id.uuid(), tellsOf(line.of)))
                continue;
            const auto fits = [](const QString& text) {
                return !text.trimmed().isEmpty() && text.count(u' ') <= longest + 6;
            };
            const QString sentence = m_answer.sentences.isEmpty() ? QString() : sentencesOf(line.text).value(0);
            for (const QString& text : {line.brief, line.claim, line.text, sentence})
                if (fits(text)) {
                    put(tellsOf(line.of), {}, unstopped(oneLine(text)));
                    break;
                }
            return true;
        }
        return std::any_of(m_content.sayLines.begin(), m_content.sayLines.end(), [&](const SayLine& line) {
            return said.size() >= 4 && (line.text.contains(said) || line.brief.contains(said));
        });
    }

    void take(const AnswerSpan& span) {
        const QString said = m_answer.text.mid(span.start, span.length);
        if (takeOwn(said))
            return;
        switch (span.entity) {
        case EntityKind::Aspiration:
            if (const Aspiration* aspiration = m_content.aspirations.find(span.id))
                if (firstTime(span.id, Tells::Direction))
                    put(Tells::Direction, {}, aim(aspiration->statement));
            break;
        case EntityKind::Goal:
            takeGoal(span, said);
            break;
        case EntityKind::Strength:
            takeStrength(span, said);
            break;
        case EntityKind::Story:
            if (const Story* story = m_content.stories.find(span.id))
                if (firstTime(span.id, Tells::Proof))
                    put(Tells::Proof, {},
                        story->result.isEmpty()
                            ? Words::tr("My story: %1").arg(asHeading(story->title))
                            : Words::tr("My story: %1 – %2")
                                  .arg(asHeading(story->title), wholePhrase(spoken(story->result), longest)));
            break;
        case EntityKind::Driver:
            if (const Driver* driver = m_content.drivers.find(span.id))
                put(Tells::Motive, Words::tr("What drives me: %1"), nameOf(driver->kind).toLower());
            break;
        case EntityKind::Value:
            if (const Value* value = m_content.values.find(span.id))
                put(Tells::Motive, Words::tr("What I care about: %1"), wholePhrase(value->name, 8));
            break;
        case EntityKind::Role:
            if (const Role* role = m_content.roles.find(span.id))
                takeRole(*role, said);
            break;
        default:
            break;
        }
    }

    void takeGoal(const AnswerSpan& span, const QString& said) {
        const Goal* goal = m_content.goals.find(span.id);
        if (!goal)
            return;
        // A skill that the goal builds is said by itself where growth is asked for.
        for (const QString& skill : goal->skills)
            if (said.compare(unstopped(skill), Qt::CaseInsensitive) == 0) {
                put(Tells::Growth, Words::tr("Where I want to grow: %1"), said);
                return;
            }
        const QString statement = aim(goal->statement);
        // The sentence around skills is the goal's too, but does not speak of it.
        const bool named = said.contains(lead(statement, 3), Qt::CaseInsensitive) ||
                           said.contains(lead(withNumberInWords(statement), 3), Qt::CaseInsensitive);
        if (!named || !firstTime(span.id, Tells::Step))
            return;
        static const QRegularExpression& time = langPattern(u"report/points.txt", u"dated");
        const bool dated = statement.contains(time);
        put(Tells::Step, {},
            goal->due && !dated ? Words::tr("%1 (by %2)").arg(statement, m_locale.toString(*goal->due, u"MMM yyyy"))
                                : statement);
    }

    void takeStrength(const AnswerSpan& span, const QString& said) {
        const Strength* strength = m_content.strengths.find(span.id);
        if (!strength || isJoyless(*strength))
            return;
        const QString evidence = unstopped(strength->evidence);
        if (!evidence.isEmpty() && said.contains(lead(evidence), Qt::CaseInsensitive)) {
            if (firstTime(span.id, Tells::Proof))
                put(Tells::Proof, {}, Words::tr("Proof: %1").arg(wholePhrase(spoken(evidence), longest + 4)));
            return;
        }
        if (firstTime(span.id, Tells::Strengths))
            put(Tells::Strengths, Words::tr("My strengths: %1"), lowerFirst(asHeading(strength->name), m_names));
    }

    void takeRole(const Role& role, const QString& said) {
        if (m_duties.isEmpty())
            m_duties = viewOf(m_content, role, m_names).duties;
        for (const QString& duty : m_duties)
            if (const qsizetype at = said.indexOf(unstopped(duty), 0, Qt::CaseInsensitive); at >= 0)
                put(Tells::Work, Words::tr("Work in the role: %1"), wholePhrase(said.mid(at, duty.size()), 10));
        for (const QString& text : {role.shortTerm, role.longTerm, role.mission, role.admire, role.culture})
            if (!text.trimmed().isEmpty() && said.contains(lead(text), Qt::CaseInsensitive))
                put(Tells::Employer, Words::tr("About them: %1"), wholePhrase(text, longest));
    }

    const ComposedAnswer& m_answer;
    const Content& m_content;
    const QLocale& m_locale;
    Names m_names;
    QList<Point> m_points;
    QStringList m_told;
    QStringList m_duties;
};

} // namespace

QStringList keyPoints(const ComposedAnswer& answer, const Content& content, const QLocale& locale, int most) {
    return Collector(answer, content, locale).run(most);
}

} // namespace ascent::report
