// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alignment/helpers.h"

using namespace ascent;

namespace {

const QDate today(2026, 11, 24);

struct ValueCase {
    const char* value;
    const char* line;
};

struct DriverCase {
    DriverKind driver;
    const char* line;
};

Role asking(const char* line) {
    return roleOf((QByteArray("Responsibilities\n- Greet whoever comes in\n- ") + line + "\n").constData(), "Clerk");
}

QList<Conflict> valueConflicts(const ValueCase& each, int weight = 5) {
    Content content;
    Value value;
    value.name = QString::fromUtf8(each.value);
    value.life = weight;
    content.values.put(value);
    return align(content, asking(each.line), today).conflicts;
}

QList<Conflict> driverConflicts(const DriverCase& each) {
    Content content;
    Driver driver;
    driver.kind = each.driver;
    content.drivers.put(driver);
    return align(content, asking(each.line), today).conflicts;
}

} // namespace

TEST(Conflicts, ValuesThatThePostingSpeaksAgainst) {
    const ValueCase cases[] = {
        {"time with the children", "Cover weekend and night shifts on the ward"},
        {"my family", "The post involves extensive travel to our quarries"},
        {"evenings at home", "Take your share of night shifts in the signal box"},
        {"work-life balance", "Mandatory overtime in the harvest months"},
        {"calm", "You thrive in a high-pressure environment"},
        {"quiet and time to think", "We are a fast-paced kitchen of twelve"},
        {"honesty", "Reach aggressive targets every month"},
        {"integrity", "Win new clients by cold calling"},
        {"the environment", "Visit our oil and gas terminals"},
        {"a healthy planet", "Frequent flights between the two plants"},
        {"autonomy", "Strictly follow the scripts on every call"},
        {"freedom", "You will work under close supervision at each fitting"},
        {"being outdoors", "This is a desk-based position"},
        {"job security", "The position is a fixed-term contract of nine months"},
        {"Sundays with my choir", "Open the shop on Sundays and public holidays"},
    };
    for (const ValueCase& each : cases) {
        const QList<Conflict> found = valueConflicts(each);
        ASSERT_EQ(found.size(), 1) << each.value << " / " << each.line;
        EXPECT_EQ(found[0].entity, EntityKind::Value);
        EXPECT_TRUE(found[0].why.contains(QString::fromUtf8(each.value))) << found[0].why.toStdString();
        EXPECT_TRUE(found[0].why.contains(QString::fromUtf8(each.line))) << found[0].why.toStdString();
        EXPECT_TRUE(valueConflicts(each, 3).isEmpty()) << "what matters little: " << each.value;
    }
}

TEST(Conflicts, ValuesThatThePostingLeavesAlone) {
    const ValueCase cases[] = {
        {"time with the children", "No weekend or night shifts, ever"},
        {"time with the children", "Teach reading to children of six"},
        {"my family", "Arrange international travel for the directors"},
        {"my family", "Help new tenants relocate to the valley"},
        {"work-life balance", "Keep the overtime sheets of the depot"},
        {"calm", "Run the high-pressure boilers"},
        {"calm", "Take blood pressure before each visit"},
        {"honesty", "Write honest reviews of the menu"},
        {"honesty", "Greet callers and take messages"},
        {"a friendly working environment", "Visit our oil and gas terminals"},
        {"autonomy", "Close supervision of pupils at the pool"},
        {"autonomy", "Write scripts for the puppet theatre"},
        {"being outdoors", "Repair desks and benches in the park"},
        {"job security", "Plan seasonal menus with the chef"},
        {"job security", "Put up temporary fences along the track"},
        {"Sundays with my choir", "Sell weekend breaks to walkers"},
        {"Sundays with my choir", "Weekends are always free"},
    };
    for (const ValueCase& each : cases)
        for (const Conflict& conflict : valueConflicts(each))
            ADD_FAILURE() << each.value << " / " << each.line << " -> " << conflict.why.toStdString();
}

TEST(Conflicts, DriversThatThePostingSpeaksAgainst) {
    const DriverCase cases[] = {
        {DriverKind::Learning, "No training provided"},
        {DriverKind::Learning, "We don't offer training in this post"},
        {DriverKind::Learning, "There is no progression from this grade"},
        {DriverKind::Money, "This is an unpaid role for six months"},
        {DriverKind::Money, "A voluntary post beside the curator"},
        {DriverKind::Money, "Pay is commission only"},
        {DriverKind::Helping, "Sell double glazing by cold calling"},
        {DriverKind::Helping, "There is no client contact in this position"},
        {DriverKind::Innovation, "The work is repetitive and done standing"},
        {DriverKind::Innovation, "Follow established procedures at each stage"},
        {DriverKind::Recognition, "Work behind the scenes of the opera"},
        {DriverKind::Influence, "Nobody will report to you"},
    };
    for (const DriverCase& each : cases) {
        const QList<Conflict> found = driverConflicts(each);
        ASSERT_EQ(found.size(), 1) << each.line;
        EXPECT_EQ(found[0].entity, EntityKind::Driver);
        EXPECT_TRUE(found[0].why.contains(QString::fromUtf8(each.line))) << found[0].why.toStdString();
    }
}

TEST(Conflicts, DriversThatThePostingLeavesAlone) {
    const DriverCase cases[] = {
        {DriverKind::Learning, "No previous training required"},
        {DriverKind::Learning, "Give training to new drivers"},
        {DriverKind::Learning, "Full training provided"},
        {DriverKind::Money, "Chase unpaid invoices"},
        {DriverKind::Money, "Support unpaid carers in the county"},
        {DriverKind::Money, "Lead volunteers in the garden"},
        {DriverKind::Helping, "Sell tickets and programmes at the door"},
        {DriverKind::Helping, "Keep vaccines in cold storage"},
        {DriverKind::Innovation, "Treat repetitive strain injury"},
        {DriverKind::Innovation, "Rewrite procedures that slow us down"},
        {DriverKind::Recognition, "Make no credit checks without consent"},
        {DriverKind::Influence, "Three bakers report to you"},
        {DriverKind::Money, "Reach the ward by cold corridors, unpaid parking nearby"},
    };
    for (const DriverCase& each : cases)
        for (const Conflict& conflict : driverConflicts(each))
            ADD_FAILURE() << each.line << " -> " << conflict.why.toStdString();
}

TEST(Conflicts, AimsThatTheRoleCannotServe) {
    struct Case {
        const char* goal;
        const char* line;
        bool found;
    };
    const Case cases[] = {
        {"Open my own salon by 2029", "Cut and colour hair", true},
        {"Go freelance as an interpreter", "Interpret at hearings", true},
        {"Lead a team of six nurses", "Nobody will report to you", true},
        {"Study full time for a degree in botany", "Water the glasshouses", true},
        {"Supervise two apprentices", "This is a role without direct reports", true},
        {"Win the salon's colour prize", "Cut and colour hair", false},
        {"Lead a team of six nurses", "Six nurses report to you", false},
        {"Study botany in the evenings", "Water the glasshouses", false},
        {"Pass the interpreter's exam by June", "Interpret at hearings", false},
        {"Learn to run the kiln alone", "Fire the kiln twice a week", false},
    };
    for (const Case& each : cases) {
        Content content;
        Goal goal = goalOf(each.goal);
        goal.status = GoalStatus::Active;
        goal.share = ShareLevel::Interview;
        content.goals.put(goal);
        const Alignment open = align(content, asking(each.line), today);
        EXPECT_EQ(conflictOf(open, goal.id.uuid()) != nullptr, each.found) << each.goal << " / " << each.line;
        goal.share = ShareLevel::Private;
        content.goals.put(goal);
        EXPECT_TRUE(align(content, asking(each.line), today).conflicts.isEmpty()) << "private: " << each.goal;
    }
}

TEST(Conflicts, JoylessStrengths) {
    struct Case {
        const char* strength;
        int enjoy;
        const char* line;
        bool found;
    };
    const Case cases[] = {
        {"payroll", 1, "Run the payroll for 300 drivers", true},
        {"welding", 1, "Welding of gates and railings", true},
        {"stock control", 1, "Stock control of the pharmacy", true},
        {"lesson planning", 1, "Lesson planning for three classes", true},
        {"payroll", 5, "Run the payroll for 300 drivers", false},
        {"welding", 1, "Teach swimming to adults", false},
        {"stock control", 1, "Sing in the choir", false},
        {"lesson planning", 4, "Lesson planning for three classes", false},
    };
    for (const Case& each : cases) {
        Content content;
        const Strength strength = strengthOf(each.strength, 5, each.enjoy);
        content.strengths.put(strength);
        const Alignment alignment = align(content, asking(each.line), today);
        EXPECT_EQ(conflictOf(alignment, strength.id.uuid()) != nullptr, each.found)
            << each.strength << " / " << each.line;
    }
}
