// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/forecast.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

const QDate today(2026, 11, 22);

struct Case {
    const char* name;
    std::optional<double> baseline;
    double target;
    QList<std::pair<int, double>> checkIns; ///< days before today, value
    Outlook outlook;
    int doneIn = 0; ///< days from today
};

void PrintTo(const Case& c, std::ostream* out) {
    *out << c.name;
}

class Forecasts : public testing::TestWithParam<Case> {};

TEST_P(Forecasts, SayADayOnlyWhereOneCanBeTold) {
    const Case& c = GetParam();
    Content content;
    Goal goal;
    goal.baseline = c.baseline;
    goal.target = c.target;
    goal.start = today.addDays(-100);
    goal.due = today.addDays(100);
    for (const auto& [ago, value] : c.checkIns) {
        CheckIn row{{}, goal.id, content.checkIns.endPosition(), today.addDays(-ago), value, {}};
        content.checkIns.put(row);
    }
    const Forecast forecast = forecastOf(goal, content, today);
    EXPECT_EQ(int(forecast.outlook), int(c.outlook));
    EXPECT_EQ(forecast.day.has_value(), c.outlook == Outlook::OnADay);
    if (forecast.day) {
        EXPECT_EQ(today.daysTo(*forecast.day), c.doneIn);
        EXPECT_TRUE(forecast.words.contains(QLocale::c().toString(*forecast.day, QStringLiteral("d MMMM yyyy"))));
    }
    EXPECT_EQ(forecast.words.isEmpty(), c.outlook == Outlook::NotMeasured || c.outlook == Outlook::Reached);
}

INSTANTIATE_TEST_SUITE_P(
    All, Forecasts,
    testing::Values(
        Case{"AStraightWay", 0, 100, {{50, 25}, {0, 50}}, Outlook::OnADay, 100},
        Case{"OneOddValueDoesNotTurnIt",
             0,
             100,
             {{80, 10}, {60, 20}, {40, 70}, {20, 40}, {0, 50}},
             Outlook::OnADay,
             100},
        Case{"AFallingMeasure", 100, 0, {{50, 75}, {0, 50}}, Outlook::OnADay, 100},
        Case{"FromTheLastCheckIn", 0, 100, {{60, 40}, {40, 60}, {20, 80}}, Outlook::OnADay, 0},
        Case{"NothingCheckedIn", 0, 100, {}, Outlook::NotMeasured},
        Case{"OneCheckIn", 0, 100, {{0, 50}}, Outlook::TooFew},
        Case{"TwoWithoutABaseline", std::nullopt, 100, {{50, 25}, {0, 50}}, Outlook::TooFew},
        Case{"ThreeWithoutABaseline", std::nullopt, 100, {{50, 25}, {25, 37.5}, {0, 50}}, Outlook::OnADay, 100},
        Case{"NoMovement", 0, 100, {{50, 0}, {20, 0}, {0, 0}}, Outlook::Still},
        Case{"TheOtherWay", 0, 100, {{50, -5}, {20, -8}, {0, -10}}, Outlook::Away},
        Case{"AGlacier", 0, 1000, {{50, 1}, {20, 2}, {0, 3}}, Outlook::FarOff},
        Case{"OldCheckIns", 0, 100, {{90, 30}, {80, 60}, {70, 90}}, Outlook::Passed},
        Case{"There", 0, 100, {{50, 25}, {0, 100}}, Outlook::Reached},
        Case{"Beyond", 0, 100, {{50, 25}, {0, 120}}, Outlook::Reached},
        Case{"BeyondOfAFallingMeasure", 100, 10, {{50, 25}, {0, 5}}, Outlook::Reached}),
    [](const auto& tested) { return tested.param.name; });

TEST(Forecast, ThreeCheckInsOfOneWeekAreTooFew) {
    Content content;
    Goal goal;
    goal.target = 100;
    for (int ago : {6, 3, 0})
        content.checkIns.put({{}, goal.id, content.checkIns.endPosition(), today.addDays(-ago), 10.0 - ago, {}});
    EXPECT_EQ(int(forecastOf(goal, content, today).outlook), int(Outlook::TooFew));
}

TEST(Forecast, NothingIsForetoldOfAGoalThatRests) {
    Content content;
    Goal goal;
    goal.baseline = 0;
    goal.target = 100;
    goal.start = today.addDays(-100);
    for (int ago : {50, 20, 0})
        content.checkIns.put({{}, goal.id, content.checkIns.endPosition(), today.addDays(-ago), 60.0 - ago, {}});
    EXPECT_EQ(int(forecastOf(goal, content, today).outlook), int(Outlook::OnADay));
    for (const GoalStatus status : {GoalStatus::Paused, GoalStatus::Dropped, GoalStatus::Done}) {
        goal.status = status;
        EXPECT_EQ(int(forecastOf(goal, content, today).outlook), int(Outlook::NotMeasured));
    }
}

} // namespace
