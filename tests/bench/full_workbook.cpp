// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/full_workbook.h"

#include <array>
#include <random>

namespace ascent::bench {
namespace {

struct Subject {
    const char16_t* verb;
    const char16_t* what;
    const char16_t* metric;
    const char16_t* unit;
    const char16_t* skill;
    double from;
    double to;
};

constexpr std::array subjects{
    Subject{u"Lead", u"the workshops for new colleagues", u"workshops led", u"workshops", u"Facilitation", 0, 6},
    Subject{u"Shorten", u"the hand-over between the shifts", u"minutes a hand-over", u"minutes", u"Planning", 40, 20},
    Subject{u"Pass", u"the modules of the evening course", u"modules passed", u"modules", u"Accounting", 0, 8},
    Subject{u"Publish", u"case notes on the branch's projects", u"notes published", u"notes", u"Writing", 1, 12},
    Subject{u"Bring in", u"customers from the coast region", u"customers won", u"customers", u"Negotiation", 3, 15},
    Subject{u"Mentor", u"apprentices through their first year", u"apprentices", u"people", u"Coaching", 0, 4},
    Subject{u"Raise", u"the share of deliveries on time", u"deliveries on time", u"percent", u"Logistics", 82, 96},
    Subject{u"Speak", u"at meetings of the trade association", u"talks given", u"talks", u"Public speaking", 0, 5},
    Subject{u"Reduce", u"complaints about the ward's meals", u"complaints a month", u"complaints", u"Service", 22, 8},
    Subject{u"Build", u"a library of reusable drawings", u"drawings filed", u"drawings", u"Technical drawing", 10, 120},
};
constexpr std::array directions{
    u"become the expert whom the region calls for difficult repairs",
    u"lead a department of thirty people",
    u"run a studio of my own",
    u"earn the master craftsman's certificate",
    u"move from sales to product planning",
    u"make apprenticeships open to people who change trades",
};

constexpr int goalsPerAspiration = 250;
constexpr int goalsPerParent = 8;

/// The ids follow from the names, so that two workbooks of one size are the same.
template<class IdType>
IdType idOf(const QString& name) {
    static const QUuid space = QUuid::fromString(u"7b5b6f0e-58b1-4f0e-9a53-0d1e52f3c1aa");
    return *IdType::from(QUuid::createUuidV5(space, name));
}

class Filler {
public:
    Filler(Edit& edit, QDate today)
        : m_edit(edit)
        , m_today(today) {}

    void fill(int goals) {
        m_edit.changePerson([](Person& person) {
            person.name = QStringLiteral("Robin Halvorsen");
            person.headline = QStringLiteral("operations planner");
            person.stage = Stage::Experienced;
        });
        for (int index = 0; index < goals; ++index) {
            if (index % goalsPerAspiration == 0)
                addAspiration(index / goalsPerAspiration);
            addGoal(index);
        }
    }

private:
    void addAspiration(int index) {
        Aspiration aspiration;
        aspiration.id = idOf<AspirationId>(QStringLiteral("aspiration %1").arg(index));
        aspiration.position = index + 1;
        aspiration.statement =
            QStringLiteral("%1 (%2)").arg(QString::fromUtf16(directions[index % directions.size()])).arg(index + 1);
        aspiration.kind = AspirationKind(index % Tokens<AspirationKind>::all.size());
        aspiration.why = QStringLiteral("It joins what I do well with what the people around me need.");
        aspiration.horizonYears = 5 + index % 10;
        m_aspiration = aspiration.id;
        m_edit.put(aspiration);
    }

    void addGoal(int index) {
        const Subject& subject = subjects[size_t(index) % subjects.size()];
        Goal goal;
        goal.id = idOf<GoalId>(QStringLiteral("goal %1").arg(index));
        goal.position = index + 1;
        const bool parent = index % goalsPerParent == 0;
        goal.due = m_today.addDays(parent ? 500 + pick(1800) : pick(700) - 330);
        goal.start = goal.due->addDays(parent ? -900 : -200);
        goal.statement = QStringLiteral("%1 %2, part %3, by %4")
                             .arg(QString::fromUtf16(subject.verb), QString::fromUtf16(subject.what))
                             .arg(index / int(subjects.size()) + 1)
                             .arg(goal.due->toString(Qt::ISODate));
        goal.aspiration = m_aspiration;
        if (parent)
            m_parent = goal.id;
        else
            goal.parent = m_parent;
        goal.category = GoalCategory(index % Tokens<GoalCategory>::all.size());
        goal.specific =
            QStringLiteral("With the team in house %1; the first half by the middle of the term.").arg(pick(40) + 1);
        goal.metric = QString::fromUtf16(subject.metric);
        goal.unit = QString::fromUtf16(subject.unit);
        goal.baseline = subject.from;
        goal.target = subject.to;
        goal.achievable = QStringLiteral("Two hours a week are set aside, and my manager has agreed.");
        goal.realistic = QStringLiteral("I did half of this within a year before.");
        goal.status = *goal.due < m_today ? GoalStatus::Done : GoalStatus::Active;
        goal.share = index % 23 == 0 ? ShareLevel::Private : ShareLevel::Interview;
        goal.skills = {QString::fromUtf16(subject.skill), QStringLiteral("Perseverance")};
        m_edit.put(goal);
        addSteps(goal, index);
        addCheckIns(goal, subject, index);
    }

    void addSteps(const Goal& goal, int index) {
        for (int number = 0; number < 2; ++number) {
            Step step;
            step.id = idOf<StepId>(QStringLiteral("step %1 %2").arg(index).arg(number));
            step.goal = goal.id;
            step.position = index * 2 + number + 1;
            step.title = number == 0 ? QStringLiteral("Agree on dates with house %1").arg(pick(40) + 1)
                                     : QStringLiteral("Write down what worked, and what did not");
            step.due = goal.start->addDays(30 + 60 * number);
            if (*step.due < m_today)
                step.done = step.due->addDays(pick(9) - 4);
            m_edit.put(step);
        }
    }

    void addCheckIns(const Goal& goal, const Subject& subject, int index) {
        for (int number = 0; number < index % 4; ++number) {
            CheckIn checkIn;
            checkIn.id = idOf<CheckInId>(QStringLiteral("check-in %1 %2").arg(index).arg(number));
            checkIn.goal = goal.id;
            checkIn.position = index * 4 + number + 1;
            checkIn.date = goal.start->addDays(25 * (number + 1));
            checkIn.value = subject.from + (subject.to - subject.from) * (number + 1) / 4.0;
            checkIn.note = QStringLiteral("Went as planned; week %1 was lost to the audit.").arg(pick(52) + 1);
            m_edit.put(checkIn);
        }
    }

    /// 0 to below - 1. Written out, because the distributions of the standard library differ between systems.
    int pick(int below) { return int(m_random() % unsigned(below)); }

    Edit& m_edit;
    QDate m_today;
    std::mt19937 m_random{20261122};
    std::optional<AspirationId> m_aspiration;
    std::optional<GoalId> m_parent;
};

} // namespace

Result<void> fillWorkbook(Workbook& workbook, int goals) {
    return workbook.act(QStringLiteral("Fill the workbook"),
                        [&](Edit& edit) { Filler(edit, workbook.today()).fill(goals); });
}

Result<void> makeFullWorkbook(const QString& path, int goals) {
    const FixedClock clock(QDate(2026, 11, 22));
    auto workbook = Workbook::create(path, clock);
    if (!workbook)
        return fail(workbook.error());
    return fillWorkbook(**workbook, goals);
}

} // namespace ascent::bench
