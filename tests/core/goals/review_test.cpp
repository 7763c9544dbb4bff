// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/review.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

const QDate today(2026, 11, 22);

struct ReviewTest : testing::Test {
    Content content;

    GoalId goal(
        const char* statement, const std::function<void(Goal&)>& set = [](Goal&) {}) {
        Goal row;
        row.statement = QString::fromUtf8(statement);
        row.position = content.goals.endPosition();
        set(row);
        content.goals.put(row);
        return row.id;
    }
    void change(const GoalId& id, const std::function<void(Goal&)>& set) {
        Goal row = *content.goals.find(id);
        set(row);
        content.goals.put(row);
    }
    void review(QDate date, ReviewPeriod period) {
        content.reviews.put({{}, content.reviews.endPosition(), date, period, {}});
    }
    ReviewStop stop(const GoalId& id) const { return reviewStop(*content.goals.find(id), content, today); }
};

TEST_F(ReviewTest, GoesOverActiveGoalsParentsFirst) {
    const GoalId lone = goal("lone");
    const GoalId long_ = goal("long");
    goal("draft", [](Goal& g) { g.status = GoalStatus::Draft; });
    const GoalId done = goal("done", [](Goal& g) { g.status = GoalStatus::Done; });
    const GoalId below = goal("below the done one", [&](Goal& g) { g.parent = done; });
    const GoalId last = goal("last");
    const GoalId step = goal("builds the long one", [&](Goal& g) { g.parent = long_; });
    EXPECT_EQ(goalsToReview(content), (QList<GoalId>{lone, long_, step, below, last}));
}

TEST_F(ReviewTest, ARingOfGoalsHangsNothing) {
    const GoalId a = goal("a");
    const GoalId b = goal("b", [&](Goal& g) { g.parent = a; });
    change(a, [&](Goal& g) { g.parent = b; });
    EXPECT_EQ(goalsToReview(content).size(), 2);
}

TEST_F(ReviewTest, ShowsTheLastCheckInAndTheNextStep) {
    const GoalId id = goal("Hold lessons");
    for (int ago : {30, 10, 0})
        content.checkIns.put({{}, id, content.checkIns.endPosition(), today.addDays(-ago), double(ago), {}});
    content.steps.put({{}, id, 1, QStringLiteral("done"), {}, today});
    content.steps.put({{}, id, 2, QStringLiteral("any day"), {}, {}});
    content.steps.put({{}, id, 3, QStringLiteral("on a day"), today.addDays(40), {}});
    ASSERT_TRUE(stop(id).last);
    EXPECT_EQ(stop(id).last->date, today.addDays(-10)) << "today's belongs to this review";
    ASSERT_TRUE(stop(id).next);
    EXPECT_EQ(stop(id).next->title, QStringLiteral("on a day"));
}

TEST_F(ReviewTest, AsksWhatFits) {
    const GoalId calm = goal("calm");
    const GoalId late = goal("late", [](Goal& g) { g.due = today.addDays(-3); });
    const GoalId slow = goal("slow", [](Goal& g) {
        g.baseline = 0;
        g.target = 100;
        g.start = today.addDays(-100);
        g.due = today.addDays(100);
    });
    content.checkIns.put({{}, slow, 1, today.addDays(-1), 10, {}});
    for (const GoalId& id : {calm, late, slow}) {
        EXPECT_EQ(stop(id).questions.first(), QStringLiteral("Is it still worth it to you?"));
        EXPECT_EQ(stop(id).questions.last(), QStringLiteral("What is the next step?"));
    }
    EXPECT_TRUE(stop(late).questions[1].startsWith(QStringLiteral("Which day fits now")));
    EXPECT_EQ(stop(slow).questions[1], QStringLiteral("What got in the way?"));
    EXPECT_FALSE(stop(calm).questions.contains(QStringLiteral("What got in the way?")));
    content.checkIns.put({{}, slow, 2, today, 100, {}});
    EXPECT_EQ(stop(slow).questions[1], QStringLiteral("Is it done, or is there more to it?"));
    content.steps.put({{}, calm, 1, QStringLiteral("call them"), {}, {}});
    EXPECT_EQ(stop(calm).questions.last(), QStringLiteral("Is this still the right next step?"));
}

TEST_F(ReviewTest, TheSummarySaysWhatWasDoneAndNothingElse) {
    const GoalId moved = goal("Open the shop", [](Goal& g) {
        g.due = QDate(2027, 3, 31);
        g.unit = QStringLiteral("shelves");
    });
    const GoalId same = goal("Learn to sew");
    const GoalId gone = goal("Run a marathon");
    content.checkIns.put({{}, moved, 1, today.addDays(-40), 3, QStringLiteral("an old note")});
    const Step old{{}, moved, 1, QStringLiteral("Ask the bank"), {}, {}};
    content.steps.put(old);
    const Content before = content;

    EXPECT_EQ(reviewSummary(before, content, {moved, same}, today),
              QStringLiteral("Looked at, and left as it is:\n\u2013 Open the shop\n\u2013 Learn to sew"));

    content.checkIns.put({{}, moved, 2, today, 8, QStringLiteral("The joiner was ill.")});
    Step ticked = old;
    ticked.done = today;
    content.steps.put(ticked);
    content.steps.put({{}, moved, 2, QStringLiteral("Order the sign"), {}, {}});
    content.steps.put({{}, moved, 3, {}, {}, {}}); // still without words
    change(moved, [](Goal& g) { g.due = QDate(2027, 6, 30); });
    content.revisions.put(
        {{}, moved, 1, today, QStringLiteral("The lease came late."), QDate(2027, 3, 31), QDate(2027, 6, 30), {}, {}});
    change(gone, [](Goal& g) { g.status = GoalStatus::Dropped; });
    EXPECT_EQ(
        reviewSummary(before, content, {moved, same, gone}, today),
        QStringLiteral("Open the shop\n\u2013 Stands at 8 shelves.\n\u2013 The joiner was ill.\n\u2013 Done: Ask "
                       "the bank\n\u2013 Next step: Order the sign\n\u2013 Moved from 31 March 2027 to 30 June "
                       "2027.\n\u2013 Why: The lease came late.\n\nRun a marathon\n\u2013 Now: dropped.\n\nLooked "
                       "at, and left as it is:\n\u2013 Learn to sew"));
}

TEST_F(ReviewTest, TheNextOneFollowsThePeriodOfTheLast) {
    EXPECT_FALSE(nextReview(content));
    const GoalId id = goal("Learn to sew", [](Goal& g) { g.start = QDate(2026, 10, 1); });
    EXPECT_EQ(nextReview(content), QDate(2026, 10, 29));
    review(QDate(2026, 8, 31), ReviewPeriod::Quarterly);
    EXPECT_EQ(nextReview(content), QDate(2026, 11, 30));
    review(QDate(2026, 10, 15), ReviewPeriod::Monthly);
    EXPECT_EQ(nextReview(content), QDate(2026, 11, 15));
    EXPECT_EQ(lastReview(content)->date, QDate(2026, 10, 15));
    change(id, [](Goal& g) { g.status = GoalStatus::Done; });
    EXPECT_FALSE(nextReview(content));
}

} // namespace
