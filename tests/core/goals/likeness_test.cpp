// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/likeness.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

const QDate today(2026, 11, 22);

TEST(Likeness, AnAspirationWithADateANumberOrAnEventReadsLikeAGoal) {
    const struct {
        const char* statement;
        GoalSign sign;
        AspirationKind kind = AspirationKind::Other;
    } table[] = {
        {"Pass the welding exam by June 2027", GoalSign::Date},
        {"Open a second bakery within 18 months", GoalSign::Date},
        {"Read 20 books on soil chemistry", GoalSign::Number},
        {"Publish a cookbook", GoalSign::Event},
        {"Pass the pilot's medical", GoalSign::Event, AspirationKind::Other},
        // a degree, an award, a business are events and directions alike
        {"Earn a master's degree in nursing", GoalSign::None, AspirationKind::Qualification},
        {"Win the regional architecture prize", GoalSign::None, AspirationKind::Award},
        // what somebody is to be is a direction
        {"Become a head chef", GoalSign::None},
        {"I would like to become a ward manager", GoalSign::None},
        {"become the person whom others ask about old joinery", GoalSign::None},
        {"Forms that my grandmother can fill in", GoalSign::None},
        {"Teach the craft", GoalSign::None},
        {"", GoalSign::None},
    };
    for (const auto& each : table) {
        Aspiration aspiration;
        aspiration.statement = QString::fromUtf8(each.statement);
        aspiration.kind = each.kind;
        EXPECT_EQ(int(goalSignOf(aspiration, today)), int(each.sign)) << each.statement;
        aspiration.state = AspirationState::Parked;
        EXPECT_EQ(int(goalSignOf(aspiration, today)), int(GoalSign::None)) << each.statement;
    }
}

TEST(Likeness, AGoalWithNeitherDateNorNumberReadsLikeAnAspiration) {
    const struct {
        const char* statement;
        bool like;
    } table[] = {
        {"Be known as a fair foreman", true},
        {"Improve my teaching", true},
        {"Become a better listener", true},
        {"Pass the forklift test", false},
        {"Run a marathon by May 2027", false},
        {"Read 12 papers on hydrology", false},
        {"Teach", false},
        {"", false},
    };
    for (const auto& each : table) {
        Goal goal;
        goal.statement = QString::fromUtf8(each.statement);
        EXPECT_EQ(readsLikeAspiration(goal, today), each.like) << each.statement;
    }
    Goal goal;
    goal.statement = QStringLiteral("Improve my teaching");
    ASSERT_TRUE(readsLikeAspiration(goal, today));
    const auto with = [&](auto change) {
        Goal changed = goal;
        change(changed);
        return readsLikeAspiration(changed, today);
    };
    EXPECT_FALSE(with([](Goal& each) { each.due = QDate(2027, 5, 1); }));
    EXPECT_FALSE(with([](Goal& each) { each.target = 8; }));
    EXPECT_FALSE(with([](Goal& each) { each.status = GoalStatus::Done; }));
    EXPECT_FALSE(with([](Goal& each) { each.status = GoalStatus::Paused; }));
    EXPECT_TRUE(with([](Goal& each) { each.status = GoalStatus::Draft; }));
    // an aspiration has no share level: what is kept back stays a goal
    EXPECT_FALSE(with([](Goal& each) { each.share = ShareLevel::Private; }));
    EXPECT_FALSE(with([](Goal& each) { each.share = ShareLevel::Plan; }));
}

TEST(Likeness, FieldsAreKept) {
    Aspiration aspiration;
    aspiration.statement = QStringLiteral("Read 20 books on soil chemistry by March 2028");
    aspiration.why = QStringLiteral("The vineyard needs it.");
    const Goal goal = goalFrom(aspiration, today);
    EXPECT_EQ(goal.statement, aspiration.statement);
    EXPECT_EQ(goal.realistic, aspiration.why);
    EXPECT_EQ(goal.due, QDate(2028, 3, 31));
    EXPECT_EQ(goal.target, 20);
    EXPECT_EQ(goal.aspiration, aspiration.id);
    const Aspiration back = aspirationFrom(goal, today);
    EXPECT_EQ(back.statement, goal.statement);
    EXPECT_EQ(back.why, goal.realistic);
    EXPECT_EQ(back.horizonYears, 1);
    Goal far;
    far.due = today.addYears(60);
    EXPECT_EQ(aspirationFrom(far, today).horizonYears, 40);
    EXPECT_FALSE(aspirationFrom({}, today).horizonYears);
}

} // namespace
