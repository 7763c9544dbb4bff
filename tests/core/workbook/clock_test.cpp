// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workbook/fixture.h"

using namespace ascent;
using test::text;

namespace {

/// Typing in one field while the computer's clock does what it likes.
class ClockThatMoves : public test::WorkbookTest {
protected:
    void type(const char* words) {
        act(
            [&](Edit& edit) {
                m_goal.statement = text(words);
                edit.put(m_goal);
            },
            QStringLiteral("statement"));
    }
    qsizetype steps() { return book->history()->size(); }

private:
    Goal m_goal = goal("Begin");
};

} // namespace

TEST_F(ClockThatMoves, goingBackEndsTheStepOfUndo) {
    type("a");
    type("ab");
    ASSERT_EQ(steps(), 1);
    clock.advance(-3600); // set by hand, or put right after a sleep
    type("abc");
    EXPECT_EQ(steps(), 2);
    type("abcd");
    EXPECT_EQ(steps(), 2); // from there on it is counted as ever
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book->content().goals.rows()[0].statement, text("ab"));
}

TEST_F(ClockThatMoves, aStepHasAnEndWhereTheClockGoesBackAgainAndAgain) {
    for (int i = 0; i < 200; ++i) {
        type(QByteArray(i + 1, 'a').constData());
        clock.advance(-5);
    }
    EXPECT_GT(steps(), 50);
}

TEST_F(ClockThatMoves, goingForthEndsTheStepOfUndo) {
    type("a");
    clock.advance(3600);
    type("ab");
    EXPECT_EQ(steps(), 2);
}
