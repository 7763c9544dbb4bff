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
        {"working independently", "Every call follows a fixed script"},
        {"protecting the environment", "Sell drills to new coal mines"},
        {"being home with my wife at night", "You are on call every third week"},
        {"a steady income", "Paid per delivery, with no fixed hours"},
        {"a steady income", "Hours are not guaranteed"},
        {"imagination", "Head office draws the windows and nothing may be changed"},
        {"doing things properly", "Speed comes before finish: quantity over quality"},
        {"staying safe at work", "Crews that beat the clock share a bonus"},
        {"animal welfare", "Look after 9,000 hens in cages"},
        {"putting down roots", "A new town every month, living in hotels"},
        {"candour", "Never tell callers why a claim failed"},
        {"equality", "Serve notices and evict those who fall behind"},
        {"recognition", "Write speeches that are read without your name"},
        {"personal growth", "There is no training and no career path"},
        {"colleagues", "You are the only person on site"},
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
        {"sleep", "Days only, home every night"},
        {"my family", "Answer calls from the depots"},
        {"my family", "Live in a town with good schools"},
        {"protecting the environment", "Replace coal and oil with wind power"},
        {"honesty towards customers", "Tell customers the truth, even when it costs us a sale"},
        {"working independently", "Plan your own route"},
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
        {"Sundays with my choir", "The museum is shut on Sundays"},
        {"imagination", "Paint each sign from your own sketch"},
        {"doing things properly", "We never put speed before finish and never cut corners"},
        {"staying safe at work", "Anybody may halt a lift that looks wrong"},
        {"animal welfare", "Walk the cows to pasture each morning"},
        {"putting down roots", "Run the post office of one valley"},
        {"candour", "Publish every figure, good or bad"},
        {"equality", "Check the fittings of flats before tenants move in"},
        {"personal growth", "Train the new starters of the depot"},
        {"colleagues", "Share the bench with five other joiners"},
        {"evenings at home", "Help at two evening receptions a year"},
        {"Church on Sundays", "The shop opens from Monday to Saturday"},
        {"Sundays with my children", "Keep the website of a Sunday school"},
        {"Saturday matches", "Deliver papers on Sundays"},
        {"calm", "Measure loud machines in mills"},
        {"calm", "Teach recruits to stay calm in chaos"},
        {"nature", "Keep the indoor display of shells tidy"},
        {"sustainability", "Help customers leave oil and gas behind"},
        {"climate", "Report on fossil fuels for the news"},
        {"staying safe at work", "Nobody works without a harness"},
        {"staying safe at work", "Investigate why guards were removed"},
        {"animal welfare", "Rescue hens from cages"},
        {"freedom", "Listen to calls from farmers and answer them"},
        {"honesty", "Teach shop staff to do without a hard sell"},
        {"fairness to everybody", "Support tenants who face eviction"},
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
        {DriverKind::Influence, "You carry out instructions and have no say in them"},
        {DriverKind::Innovation, "The procedures will not be changed"},
        {DriverKind::Learning, "Repeat the same task for the whole shift"},
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
        {DriverKind::Learning, "Teach pupils who get no training at home"},
        {DriverKind::Money, "Explain the minimum wage to young bakers"},
        {DriverKind::Influence, "Speak for those who have no say"},
        {DriverKind::Helping, "Help people who face eviction and debt collection"},
        {DriverKind::Helping, "Write letters to bailiffs for tenants"},
        {DriverKind::Innovation, "Replace repetitive work by robots"},
        {DriverKind::Innovation, "Find what stops established procedures from working"},
    };
    for (const DriverCase& each : cases)
        for (const Conflict& conflict : driverConflicts(each))
            ADD_FAILURE() << each.line << " -> " << conflict.why.toStdString();
}

namespace {

struct AimCase {
    const char* aim;
    const char* line;
    bool found;
};

void expectGoals(std::initializer_list<AimCase> cases) {
    for (const AimCase& each : cases) {
        Content content;
        Goal goal = goalOf(each.aim);
        goal.status = GoalStatus::Active;
        goal.share = ShareLevel::Interview;
        content.goals.put(goal);
        const Alignment open = align(content, asking(each.line), today);
        const Conflict* conflict = conflictOf(open, goal.id.uuid());
        EXPECT_EQ(conflict != nullptr, each.found)
            << each.aim << " / " << each.line << (conflict ? conflict->why.toStdString() : "");
        goal.share = ShareLevel::Private;
        content.goals.put(goal);
        EXPECT_TRUE(align(content, asking(each.line), today).conflicts.isEmpty()) << "private: " << each.aim;
    }
}

void expectAspirations(std::initializer_list<AimCase> cases) {
    for (const AimCase& each : cases) {
        Content content;
        Aspiration aim;
        aim.statement = QString::fromUtf8(each.aim);
        aim.kind = AspirationKind::Other;
        content.aspirations.put(aim);
        const Alignment alignment = align(content, asking(each.line), today);
        const Conflict* conflict = conflictOf(alignment, aim.id.uuid());
        EXPECT_EQ(conflict != nullptr, each.found)
            << each.aim << " / " << each.line << (conflict ? conflict->why.toStdString() : "");
    }
}

} // namespace

TEST(Conflicts, GoalsThatTheRoleCannotServe) {
    expectGoals({
        {"Open my own salon by 2029", "Cut and colour hair", true},
        {"Go freelance as an interpreter", "Interpret at hearings", true},
        {"Start my own tiling business in May", "Tile bathrooms", true},
        {"Be my own boss by the end of 2028", "Repair bicycles", true},
        {"Lead a team of six nurses", "Nobody will report to you", true},
        {"Supervise two apprentices", "This is a role without direct reports", true},
        {"Manage at least four people by 2028", "You will not manage anyone", true},
        {"Study full time for a degree in botany", "Water the glasshouses", true},
        {"Go back to university in September", "Answer the telephone", true},
        {"Quit the bakery trade by June and become a nurse", "Bake bread through the night", true},
        {"Retrain as an electrician by 2028", "Serve guests in the dining room", true},
        {"Move from sales into geology within two years", "Call on forty shops a week", true},
        {"Leave teaching for good", "Teach reading to children of six", true},
        {"Draw one bridge design myself", "There is no design work in this post", true},
    });
}

TEST(Conflicts, GoalsThatTheRoleCanServe) {
    expectGoals({
        {"Win the salon's colour prize", "Cut and colour hair", false},
        {"Lead a team of six nurses", "Six nurses report to you", false},
        {"Study botany in the evenings", "Water the glasshouses", false},
        {"Pass the interpreter's exam by June", "Interpret at hearings", false},
        {"Learn to run the kiln alone", "Fire the kiln twice a week", false},
        {"Supervise two apprentices", "Supervise the apprentices in the workshop", false},
        {"Qualify as a paramedic by 2029", "Drive the ambulance beside a paramedic", false},
        {"Leave the ward and teach nursing", "Teach nursing to students of the first year", false},
        {"Move from sales into payroll within a year", "Run the payroll for 300 drivers", false},
        {"Save a deposit for a house", "Plan the weekly routes", false},
        {"Quit smoking by spring", "Paint the stairwells", false},
        {"Give up coffee for a month", "Keep the stock book", false},
        {"Draw one bridge design myself", "Design two footbridges a year", false},
        {"Finish a part-time degree in accounting", "Reconcile the bank statements", false},
    });
}

TEST(Conflicts, AspirationsThatTheRoleCannotServe) {
    expectAspirations({
        {"Open a pottery of my own", "Glaze tiles", true},
        {"Work for myself one day", "Repair clocks", true},
        {"Set up as a self-employed gardener", "Mow the lawns of the park", true},
        {"Lead people in a laboratory", "There are no direct reports in this post", true},
        {"Run a team one day", "You won't manage anyone", true},
        {"Stay a deep specialist and leave management to others", "Line manage eight fitters", true},
        {"Grow as an expert without managing people", "Supervise a shift of welders", true},
        {"Go back to university full time", "Answer the telephone", true},
        {"Do a full-time PhD in history", "Guide visitors round the castle", true},
        {"Move from retail into botany", "Sell shoes and hosiery", true},
        {"Leave nursing altogether and work with horses", "Supervise nurses on a surgical ward", true},
        {"Retrain as a surveyor", "Ice wedding cakes", true},
        {"Work alone, as a solo specialist", "Teamwork with five other fitters", true},
    });
}

TEST(Conflicts, AspirationsThatTheRoleCanServe) {
    expectAspirations({
        {"Become head baker of a larger bakery", "Bake bread for three shops", false},
        {"Lead people in a laboratory", "Manage three technicians", false},
        {"Run a team one day", "You will lead a team of five within a year", false},
        {"Stay a deep specialist and leave management to others", "Advise on the choice of alloys", false},
        {"Grow as an expert without managing people", "No line management", false},
        {"Learn beside the job, with evening courses", "Answer the telephone", false},
        {"Move from retail into botany", "Label the plants of the botany collection", false},
        {"Leave the ward and teach nursing students", "Teach nursing students on placement", false},
        {"Win a national award for teaching", "Teach reading to children of six", false},
        {"Make public transport better for villages", "Plan the timetable of the village buses", false},
        {"See more of the world", "Book flights for the directors", false},
        {"Work alone, as a solo specialist", "Plan your own route each day", false},
        {"Be known for the best bread in town", "Bake bread for three shops", false},
        {"Become a forester in the valley", "No background in forestry is needed", false},
    });
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
        {"cold calling", 1, "Make eighty cold calls a day", true},
        {"data entry", 2, "Key in paper forms all day", true},
        {"managing people", 1, "Lead a team of fourteen", true},
        {"writing reports", 1, "Write reports for the council each week", true},
        {"housekeeping", 2, "Clean guest bedrooms", true},
        {"handling complaints", 1, "Handle complaints from passengers", true},
        {"night driving of lorries", 1, "Drive lorries to the docks", true},
        {"minute taking", 2, "Take minutes at two committees", true},
        {"bookkeeping", 1, "Keep the books of four shops", true},
        {"payroll", 5, "Run the payroll for 300 drivers", false},
        {"welding", 1, "Teach swimming to adults", false},
        {"stock control", 1, "Sing in the choir", false},
        {"lesson planning", 4, "Lesson planning for three classes", false},
        {"cold calling", 1, "No cold calling, our own team brings the leads", false},
        {"data entry", 1, "Some data entry at the end of the month", false},
        {"managing people", 1, "You won't manage anyone", false},
        {"writing reports", 1, "Read crime novels to patients", false},
        {"cleaning", 1, "Write clean code", false},
        {"handling complaints", 1, "Occasionally handle complaints", false},
        {"driving", 1, "Drive growth in the northern region", false},
        {"minute taking", 1, "Answer within two minutes", false},
        {"bookkeeping", 1, "Lend books to readers", false},
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

TEST(Conflicts, ADenialReachesAsFarAsItsClause) {
    struct Case {
        const char* line;
        bool weekends;
    };
    const Case cases[] = {
        {"Work every weekend with no extra pay", true},
        {"You work weekends, without exception", true},
        {"No cold calls and plenty of weekend shifts", true},
        {"We don't do nights but we do open at weekends", true},
        {"Not only weekdays: weekend shifts too", true},
        {"Never dull: every weekend brings another wedding", true},
        {"No weekend work and no evenings", false},
        {"No nights, weekends or bank holidays", false},
        {"Weekends are never required", false},
        {"You will not work weekends", false},
        {"Nobody works at weekends here", false},
        {"Without weekends or late shifts", false},
        {"The shop doesn't open on Sundays", false},
    };
    for (const Case& each : cases)
        EXPECT_EQ(!valueConflicts({"Sundays with my choir", each.line}).isEmpty(), each.weekends) << each.line;
}
