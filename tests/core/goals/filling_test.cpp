// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/filling.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

const QDate today(2026, 11, 22);

struct Case {
    const char* text;
    const char* due;
    std::optional<double> baseline, target;
    const char* unit;
    const char* metric;
};

void PrintTo(const Case& c, std::ostream* out) {
    *out << c.text;
}

class Fillings : public testing::TestWithParam<Case> {};

TEST_P(Fillings, AreReadFromTheWords) {
    const Case& c = GetParam();
    const GoalFilling read = readFilling(QString::fromUtf8(c.text), today);
    EXPECT_EQ(read.due ? read.due->toString(Qt::ISODate) : QString(), QLatin1String(c.due));
    EXPECT_EQ(read.baseline, c.baseline);
    EXPECT_EQ(read.target, c.target);
    EXPECT_EQ(read.unit, QString::fromUtf8(c.unit));
    EXPECT_EQ(read.metric, QString::fromUtf8(c.metric));
}

constexpr std::nullopt_t none = std::nullopt;

INSTANTIATE_TEST_SUITE_P(
    Things, Fillings,
    testing::Values(
        Case{"Apply to five graduate schemes by 15 December", "2026-12-15", 0, 5, "schemes", "graduate schemes"},
        Case{"plant 30 fruit trees on the lower field by 1 October", "2027-10-01", 0, 30, "trees", "fruit trees"},
        Case{"Sell 3 paintings at the spring fair", "", 0, 3, "paintings", "paintings"},
        Case{"I will make 20 cold calls a day for the next quarter", "2027-02-22", 0, 20, "calls", "cold calls"},
        Case{"Win five more clients by the end of March", "2027-03-31", 0, 5, "clients", "clients"},
        Case{"Finish 7 of 9 modules by May", "2027-05-31", 0, 7, "modules", "modules"},
        Case{"7 of 9 modules are done", "", 7, 9, "modules", ""}));

INSTANTIATE_TEST_SUITE_P(
    Ways, Fillings,
    testing::Values(Case{"bring the error rate down from 8 % to 3 % by march", "2027-03-31", 8, 3, "%", "error rate"},
                    Case{"Increase the share of books returned on time from 70 to 90 percent by Christmas",
                         "2026-12-25", 70, 90, "%", "share of books returned on time"},
                    Case{"Get the allotment society from 60 to 100 members by next summer", "2027-08-31", 60, 100,
                         "members", "allotment society"},
                    Case{"cut my late arrivals from 5 a month to 1 by april", "2027-04-30", 5, 1, "", "late arrivals"},
                    Case{"Lower staff turnover to under 15 % by December 2027", "2027-12-31", none, 15, "%",
                         "staff turnover"}));

INSTANTIATE_TEST_SUITE_P(
    Changes, Fillings,
    testing::Values(
        Case{"increase monthly sales by 15% by end of q2", "2027-06-30", 0, 15, "%", "rise in monthly sales"},
        Case{"Cut the electricity bill by 12 % by June", "2027-06-30", 0, 12, "%", "cut in electricity bill"},
        Case{"Reduce paper waste by a quarter before the summer", "2027-05-31", 0, 25, "%", "cut in paper waste"},
        Case{"cut medication errors by half within 6 months", "2027-05-22", 0, 50, "%", "cut in medication errors"}));

INSTANTIATE_TEST_SUITE_P(
    Amounts, Fillings,
    testing::Values(Case{"I want to save $5,000 within 12 months", "2027-11-22", none, 5000, "$", ""},
                    Case{"get 80% or more in my anatomy final this may", "2027-05-31", none, 80, "%", "anatomy final"},
                    Case{"lose 5 kg by June", "2027-06-30", none, 5, "kg", ""}));

INSTANTIATE_TEST_SUITE_P(
    NoMeasure, Fillings,
    testing::Values(Case{"pass the bar exam by July", "2027-07-31", none, none, "", ""},
                    Case{"be number one in sales by 2028", "2028-12-31", none, none, "", ""},
                    Case{"give 110 %", "", none, none, "", ""}, Case{"be rich by 40", "", none, none, "", ""},
                    Case{"Publish a story before I turn 30", "", none, none, "", ""},
                    Case{"learn 2D animation by May", "2027-05-31", none, none, "", ""},
                    Case{"learn 3d printing by May", "2027-05-31", none, none, "", ""},
                    Case{"nursing since 2019", "", none, none, "", ""}, Case{"pass Level 3", "", none, none, "", ""},
                    Case{"publish a paper by 2020", "", none, none, "", ""}, Case{"", "", none, none, "", ""}));

Goal goalOf(const char* statement) {
    Goal goal;
    goal.statement = QString::fromUtf8(statement);
    return goal;
}

TEST(GoalFilling, LeavesAloneWhatIsThere) {
    Goal goal = goalOf("Hold 12 lessons by 30 June 2027");
    fill(goal, missingIn(goal, today));
    EXPECT_EQ(goal.due, QDate(2027, 6, 30));
    EXPECT_EQ(goal.target, 12);
    EXPECT_EQ(goal.baseline, 0);
    EXPECT_EQ(goal.unit, QStringLiteral("lessons"));
    EXPECT_EQ(goal.metric, QStringLiteral("lessons"));
    EXPECT_TRUE(missingIn(goal, today).isEmpty());

    goal.due = QDate(2027, 8, 1);
    goal.target = 20;
    goal.unit.clear();
    EXPECT_TRUE(missingIn(goal, today).isEmpty()) << "a measure of the person's own stays whole";

    Goal named = goalOf("Hold 12 lessons by 30 June 2027");
    named.metric = QStringLiteral("lessons held");
    const GoalFilling missing = missingIn(named, today);
    EXPECT_TRUE(missing.metric.isEmpty());
    EXPECT_EQ(missing.target, 12);
}

} // namespace
