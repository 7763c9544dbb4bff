// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/page_fixture.h"
#include "ui/aspirations/aspirations_page.h"

#include <QPushButton>

using namespace ascent;
using namespace ascent::test;

class AspirationsPageTest : public PageTest<AspirationsPage> {};

TEST_F(AspirationsPageTest, ALinkShowsCanBeRemovedAndComesBack) {
    act([&](Edit& edit) {
        Aspiration aspiration;
        aspiration.statement = text("Teach the craft");
        Strength strength;
        strength.name = text("patience with beginners");
        edit.link<AspirationStrength>(edit.add(aspiration), edit.add(strength));
    });
    show();
    auto* chips = named<ChipsField>("Strengths that carry it");
    ASSERT_NE(chips, nullptr);
    Q_EMIT chips->removed(content().strengths.rows().first().id.toString());
    EXPECT_TRUE(content().aspirationStrengths.isEmpty());
    EXPECT_EQ(content().strengths.size(), 1);
    session->undo();
    EXPECT_EQ(content().aspirationStrengths.size(), 1);
}

TEST_F(AspirationsPageTest, ADirectionWithADateIsOfferedToBecomeAGoalAndLosesNothing) {
    act([&](Edit& edit) {
        Aspiration aspiration;
        aspiration.statement = text("Pass the welding exam by June 2027");
        aspiration.why = text("It opens the yard.");
        edit.add(aspiration);
    });
    show();
    QTest::mouseClick(button<QPushButton>("Make it a goal"), Qt::LeftButton);
    ASSERT_EQ(content().goals.size(), 1);
    const Goal& goal = content().goals.rows().first();
    EXPECT_EQ(goal.statement, text("Pass the welding exam by June 2027"));
    EXPECT_EQ(goal.due, QDate(2027, 6, 30));
    EXPECT_EQ(goal.realistic, text("It opens the yard."));
    EXPECT_EQ(content().aspirations.rows().first().state, AspirationState::Parked);
    session->undo();
    EXPECT_TRUE(content().goals.isEmpty());
    EXPECT_EQ(content().aspirations.rows().first().state, AspirationState::Active);
}

TEST_F(AspirationsPageTest, ADirectionIsLeftAlone) {
    act([&](Edit& edit) {
        Aspiration aspiration;
        aspiration.statement = text("become the person whom others ask about old joinery");
        edit.add(aspiration);
    });
    show();
    EXPECT_FALSE(button<QPushButton>("Make it a goal")->isVisible());
}
