// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine_cases.h"

#include <array>

namespace ascent::bench {
namespace {

constexpr std::array tasks{
    u"plan the weekly routes of the delivery fleet and agree them with the depots",
    u"train new dispatchers and sit with them through their first month",
    u"prepare the monthly report on fuel, delays and complaints for the management",
    u"negotiate contracts with carriers and workshops",
    u"keep the maintenance schedule of forty vans and see that inspections are not missed",
    u"introduce the new scheduling software at three sites",
    u"answer customers whose delivery went wrong, and put it right",
    u"write clear instructions for drivers, with pictures where they help",
    u"lead the safety round on Mondays and follow up on what was found",
    u"analyse delivery data and propose what to change",
};
constexpr std::array wants{
    u"At least three years of experience in transport planning or dispatch",
    u"A certificate in logistics management is an advantage",
    u"Good command of spreadsheets and of a scheduling system",
    u"You speak and write English fluently; a second language would be nice",
    u"You stay calm on the phone when everything happens at once",
    u"A driving licence for vans is required",
};
constexpr std::array skills{u"Route planning",  u"Coaching",       u"Negotiation",         u"Spreadsheets",
                            u"Public speaking", u"Report writing", u"Conflict solving",    u"Vehicle maintenance",
                            u"Data analysis",   u"Safety rounds",  u"Scheduling software", u"Customer service"};

QString words(const char16_t* text) {
    return QString::fromUtf16(text);
}

void addEntries(Content& content, int each) {
    const QDate today(2026, 11, 22);
    for (int i = 0; i < each; ++i) {
        Strength strength;
        strength.position = i + 1;
        strength.name = words(skills[size_t(i) % skills.size()]);
        strength.excel = 3 + i % 3;
        strength.enjoy = 2 + i % 4;
        strength.evidence = QStringLiteral("I was asked to show it to the other depots in %1.").arg(2015 + i % 10);
        content.strengths.put(strength);

        Goal goal;
        goal.position = i + 1;
        goal.statement = words(tasks[size_t(i) % tasks.size()]);
        goal.metric = QStringLiteral("sites that work this way");
        goal.unit = QStringLiteral("sites");
        goal.target = 3 + i;
        goal.start = today.addDays(-60);
        goal.due = today.addDays(i % 3 == 0 ? 900 : 200);
        goal.skills = {words(skills[size_t(i + 3) % skills.size()])};
        if (!content.aspirations.isEmpty())
            goal.aspiration = content.aspirations.rows().first().id;
        content.goals.put(goal);

        Story story;
        story.position = i + 1;
        story.title = QStringLiteral("The winter when depot %1 was closed").arg(i + 1);
        story.situation = QStringLiteral("Two bridges were shut and every route had to change within a day.");
        story.task = QStringLiteral("I was to ") + words(tasks[size_t(i + 5) % tasks.size()]) + u'.';
        story.action =
            QStringLiteral("I called the drivers together, drew the detours with them and tried them first.");
        story.result = QStringLiteral("Deliveries were back on time after %1 days.").arg(4 + i);
        content.stories.put(story);
    }
}

} // namespace

Content usualContent() {
    Content content;
    content.person.name = QStringLiteral("Ines Okafor");
    content.person.headline = QStringLiteral("dispatcher");
    content.person.stage = Stage::Experienced;
    content.person.background = QStringLiteral("Eight years in transport, five of them as a dispatcher.");
    for (int i = 0; i < 2; ++i) {
        Aspiration aspiration;
        aspiration.position = i + 1;
        aspiration.kind = i == 0 ? AspirationKind::Leader : AspirationKind::Expert;
        aspiration.statement = i == 0 ? QStringLiteral("lead the logistics of a whole region")
                                      : QStringLiteral("become the expert for low-emission fleets");
        aspiration.why = QStringLiteral("I like it when many people depend on a plan and the plan holds.");
        aspiration.horizonYears = 5 + i;
        content.aspirations.put(aspiration);
    }
    addEntries(content, 4);
    Role role;
    role.position = 1;
    role.title = QStringLiteral("Transport Planner");
    role.company = QStringLiteral("Brackwater Freight");
    role.posting = longPosting();
    role.shortTerm = QStringLiteral("moving three depots to one scheduling system");
    role.longTerm = QStringLiteral("delivering without emissions in the whole county");
    content.roles.put(role);
    return content;
}

QString longPosting() {
    QString text = QStringLiteral("Transport Planner (m/f/d)\nBrackwater Freight, Eastmoor\n\n"
                                  "We bring parcels, furniture and medicine to four hundred villages. "
                                  "Our family has done so since 1952.\n");
    for (int part = 1; text.size() < 8000; ++part) {
        text += QStringLiteral("\nYour tasks at site %1\n").arg(part);
        for (const char16_t* task : tasks)
            text += QStringLiteral("- You ") + words(task) + QStringLiteral(".\n");
        text += QStringLiteral("\nWhat you bring\n");
        for (const char16_t* want : wants)
            text += QStringLiteral("* ") + words(want) + u'\n';
        text += QStringLiteral("\nWhat we offer\n- Thirty days of leave and a pension\n- A day each month to learn\n");
    }
    return text;
}

QString longAnswer() {
    const QString once =
        QStringLiteral("In the next five years I want to lead the logistics of a whole region. To get there I am "
                       "finishing a certificate in "
                       "logistics management by June, and I have asked to coach two new dispatchers this winter. I "
                       "think that I am kind of "
                       "good at planning, because when two bridges were shut I redrew every route within a day and "
                       "deliveries were back on "
                       "time after four days. What draws me to this position is that you are moving three depots to "
                       "one scheduling system, "
                       "which is exactly what I helped to do last year. I would like to stay and grow with a company "
                       "that plans ahead, and "
                       "maybe one day take over more responsibility for people, for budgets and for the fleet. ");
    QStringList all = (once + once + once).split(u' ', Qt::SkipEmptyParts);
    return all.mid(0, 250).join(u' ');
}

Content fiveHundredStrengths() {
    Content content;
    QList<Strength> rows;
    for (int i = 0; i < 500; ++i) {
        Strength strength;
        strength.position = i + 1;
        strength.name = words(skills[size_t(i) % skills.size()]) + QStringLiteral(" for trade %1").arg(i + 1);
        strength.excel = 3 + i % 3;
        strength.enjoy = 2 + i % 4;
        strength.evidence =
            words(tasks[size_t(i) % tasks.size()]) + QStringLiteral(", every week since %1").arg(2000 + i % 25);
        rows.append(strength);
    }
    content.strengths.assign(rows);
    return content;
}

Role roleOfSixtyLines() {
    Role role;
    role.title = QStringLiteral("Transport Planner");
    role.company = QStringLiteral("Brackwater Freight");
    role.posting = QStringLiteral("Your tasks\n");
    for (int line = 0; line < 60; ++line)
        role.posting += QStringLiteral("- You ") + words(tasks[size_t(line) % tasks.size()]) +
                        QStringLiteral(" in district %1\n").arg(line + 1);
    return role;
}

} // namespace ascent::bench
