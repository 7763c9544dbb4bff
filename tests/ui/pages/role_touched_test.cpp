// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/fit.h"
#include "tests/ui/pages/role_fixture.h"
#include "ui/widgets/chip.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace ascent;
using namespace ascent::test;

namespace {

/// The posting, and a strength that speaks of one line of it without covering what it asks.
class RoleTouched : public RoleDecisions {
protected:
    void SetUp() override {
        RoleDecisions::SetUp();
        narrow.name = text("Helping passengers");
        narrow.excel = 4;
        act([&](Edit& edit) { edit.add(narrow); });
    }
    QString words() const {
        QStringList all;
        for (QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'\n');
    }
    /// The button that says this of the line.
    QPushButton* buttonOf(const char* label, const char* line) const {
        for (QPushButton* each : page->findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == text(label) && each->accessibleDescription().contains(text(line)))
                return each;
        return nullptr;
    }

    Strength narrow;
};

} // namespace

TEST_F(RoleTouched, WhatOnlyTouchesALineIsNoCover) {
    ASSERT_TRUE(lineWith("prams").matches.isEmpty());
    ASSERT_EQ(lineWith("prams").near.size(), 1);
    const Fit fit = fitOf(aligned(), content());
    ASSERT_EQ(fit.touched.size(), 1);
    EXPECT_EQ(fit.touched[0].line.text, text("Help passengers with prams on board"));
    EXPECT_EQ(fit.musts, 4);
    EXPECT_EQ(fit.mustsMet, 1) << "the calm voice alone";
    EXPECT_EQ(coverageWords(fit), text("1 of 4 must-haves met"));
    for (const QList<AlignedLine>& others : {fit.missing, fit.planned, fit.met})
        for (const AlignedLine& line : others)
            EXPECT_NE(line.line.text, text("Help passengers with prams on board"));
}

TEST_F(RoleTouched, ItIsShownAsSuchWithItsReasonAndOpensTheEntry) {
    show();
    auto* chip = awaited<Chip>("Helping passengers, touches this and does not meet it");
    ASSERT_NE(chip, nullptr) << words().toStdString();
    EXPECT_TRUE(chip->isTentative()) << "it looks otherwise than a match, not by its colour alone";
    EXPECT_TRUE(chip->text().startsWith(text("~ ")));
    EXPECT_TRUE(words().contains(lineWith("prams").near[0].why)) << words().toStdString();
    EXPECT_EQ(chip->accessibleDescription(), lineWith("prams").near[0].why);
    EXPECT_TRUE(words().contains(text("Touched, not met (1)"))) << words().toStdString();
    EXPECT_NE(buttonOf("Make it a goal", "prams"), nullptr) << "the ways on from a gap stay";
    ASSERT_NE(awaited<Chip>("Calm voice"), nullptr);
    EXPECT_FALSE(awaited<Chip>("Calm voice")->isTentative());
    EXPECT_EQ(buttonOf("It meets this", "A calm voice"), nullptr) << "a match needs no confirming";

    QSignalSpy opened(page.get(), &Page::openRequested);
    QTest::keyClick(chip, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<Destination>(), Destination(narrow.id));
}

TEST_F(RoleTouched, OneActionMakesItAMatchAndOneUndoTakesThatBack) {
    show();
    ASSERT_NE(awaited<Chip>("Helping passengers, touches this and does not meet it"), nullptr);
    auto* meets = buttonOf("It meets this", "Helping passengers");
    ASSERT_NE(meets, nullptr);
    meets->click();
    ASSERT_EQ(content().matchVerdicts.size(), 1);
    EXPECT_EQ(content().matchVerdicts.rows()[0].verdict, Verdict::Confirmed);
    EXPECT_TRUE(lineWith("prams").matches.value(0).confirmed);
    auto* chip = awaited<Chip>("Helping passengers, confirmed by you");
    ASSERT_NE(chip, nullptr);
    EXPECT_FALSE(chip->isTentative());
    EXPECT_FALSE(words().contains(text("Touched, not met")));
    EXPECT_EQ(QApplication::focusWidget() ? QApplication::focusWidget()->accessibleDescription() : QString(),
              text("Help passengers with prams on board"))
        << "the keyboard stays with the line";
    session->undo();
    EXPECT_TRUE(content().matchVerdicts.isEmpty());
    EXPECT_NE(awaited<Chip>("Helping passengers, touches this and does not meet it"), nullptr);
}

TEST_F(RoleTouched, RefusedItMakesRoomForTheGap) {
    show();
    auto* chip = awaited<Chip>("Helping passengers, touches this and does not meet it");
    ASSERT_NE(chip, nullptr);
    QTest::keyClick(chip, Qt::Key_Delete);
    ASSERT_EQ(content().matchVerdicts.size(), 1);
    EXPECT_EQ(content().matchVerdicts.rows()[0].verdict, Verdict::Refused);
    EXPECT_TRUE(QTest::qWaitFor([&] { return words().contains(text("as you said: Helping passengers")); }));
    EXPECT_TRUE(words().contains(text("Missing (3)"))) << words().toStdString();
    EXPECT_FALSE(words().contains(text("Touched, not met")));
}

TEST_F(RoleTouched, BesideAGoalThatIsNotReachedItIsStillShown) {
    Goal goal;
    goal.statement = text("Help passengers with prams on board");
    act([&](Edit& edit) { edit.add(goal); });
    const Fit fit = fitOf(aligned(), content());
    EXPECT_TRUE(fit.touched.isEmpty());
    ASSERT_EQ(fit.planned.size(), 1);
    show();
    EXPECT_NE(awaited<Chip>("Goal: Help passengers with prams on board"), nullptr);
    EXPECT_NE(awaited<Chip>("Helping passengers, touches this and does not meet it"), nullptr);
    goal.status = GoalStatus::Done;
    act([&](Edit& edit) { edit.change<Goal>(goal.id, [](Goal& each) { each.status = GoalStatus::Done; }); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return words().contains(text("You can show (2)")); })) << words().toStdString();
    for (Chip* each : page->findChildren<Chip*>())
        EXPECT_FALSE(each->isVisible() && each->accessibleName().contains(text("touches")))
            << "what is met needs no second best";
}

TEST_F(RoleTouched, WhatMayShowALineAfterAllIsOneClickAway) {
    Strength sailing;
    sailing.name = text("captaining a ferry");
    act([&](Edit& edit) { edit.add(sailing); });
    role.posting = text("Responsibilities\n- Look after the boats at night\n");
    act([&](Edit& edit) { edit.change<Role>(role.id, [&](Role& each) { each.posting = role.posting; }); });
    show();
    auto* chip = awaited<Chip>("captaining a ferry shows this");
    ASSERT_NE(chip, nullptr);
    EXPECT_TRUE(words().contains(text("Does one of these show it?")));
    EXPECT_TRUE(content().matchVerdicts.isEmpty()) << "nothing is claimed by itself";
    chip->click();
    ASSERT_EQ(content().matchVerdicts.size(), 1);
    EXPECT_EQ(content().matchVerdicts.rows()[0].verdict, Verdict::Confirmed);
    EXPECT_TRUE(QTest::qWaitFor([&] { return words().contains(text("You can show (1)")); })) << words().toStdString();
}
