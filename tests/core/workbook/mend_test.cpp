// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/mend.h"
#include "tests/core/workbook/behind.h"

using namespace ascent;
using namespace ascent::test;

namespace {

class MendTest : public WorkbookTest {
protected:
    void damage(const QStringList& statements) {
        book.reset();
        behind(path(), statements);
        book = must(Workbook::open(path(), clock));
    }
    Mended mend() {
        const auto done = book->mend();
        EXPECT_TRUE(done) << (done ? std::string() : done.error().sentence().toStdString());
        return done.value_or(Mended());
    }
    void expectSound() {
        const auto faults = book->check();
        ASSERT_TRUE(faults);
        EXPECT_EQ(*faults, QStringList());
    }
    /// Three goals, each below the one before it.
    QList<GoalId> ladder() {
        QList<GoalId> ids;
        act([&](Edit& edit) {
            for (int i = 0; i < 3; ++i) {
                Goal made = goal("rung");
                made.due = QDate(2030 - i, 1, 1);
                if (i > 0)
                    made.parent = ids.last();
                ids << edit.add(made);
            }
        });
        return ids;
    }
    static QString parentIs(const GoalId& goal, const QString& parent) {
        return QStringLiteral("UPDATE goal SET parent = %1 WHERE id = '%2'").arg(parent, goal.toString());
    }
};

} // namespace

TEST_F(MendTest, GoalsInACircleArePartedAtTheOneThatIsDueLast) {
    const QList<GoalId> ids = ladder();
    for (const GoalId& below : {ids[0], ids[1], ids[2]}) {
        damage({parentIs(ids[0], u'\'' + below.toString() + u'\'')});
        EXPECT_FALSE(book->content().goals.find(ids[0])->parent);
        EXPECT_EQ(book->content().goals.find(ids[1])->parent, ids[0]);
        EXPECT_EQ(book->content().goals.find(ids[2])->parent, ids[1]);
        const auto faults = book->check();
        ASSERT_TRUE(faults);
        EXPECT_TRUE(faults->join(u'|').contains(text("stands below itself"))) << faults->join(u'|').toStdString();
        // Another field of it can be changed, and the circle stays in the file until it is mended.
        act([&](Edit& edit) { edit.change<Goal>(ids[0], [](Goal& each) { each.metric = text("rungs"); }); });
        EXPECT_FALSE(book->content().goals.find(ids[0])->parent);
        ASSERT_TRUE(book->undo());
    }
    const Content before = book->content();
    EXPECT_FALSE(mend().isNothing());
    expectSound();
    EXPECT_TRUE(same(book->content(), before));
    ASSERT_TRUE(book->undo());
    EXPECT_FALSE(book->check()->isEmpty());
    EXPECT_TRUE(same(book->content(), before));
    ASSERT_TRUE(book->redo());
    reopen();
    EXPECT_TRUE(same(book->content(), before));
    expectSound();
}

TEST_F(MendTest, ALongChainOfGoalsAndACircleOfThousandsAreReadAtOnce) {
    QList<GoalId> ids;
    act([&](Edit& edit) {
        for (int i = 0; i < 3000; ++i)
            ids << edit.add(goal("rung"));
    });
    damage(
        {QStringLiteral("UPDATE goal SET parent = (SELECT g.id FROM goal AS g WHERE g.position = goal.position + 1)"),
         QStringLiteral("UPDATE goal SET parent = '%1' WHERE parent IS NULL").arg(ids.first().toString())});
    int tops = 0;
    for (const Goal& each : book->content().goals)
        tops += each.parent ? 0 : 1;
    EXPECT_EQ(tops, 1);
}

TEST_F(MendTest, AReferenceToNothingReadsAsEmptyAndWhatBelongsToNothingIsLeftOut) {
    fill(fullContent());
    const Content full = book->content();
    const Goal child = full.goals.rows().last();
    damage({QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("DELETE FROM aspiration"),
            QStringLiteral("DELETE FROM goal WHERE id = '%1'").arg(child.id.toString()),
            QStringLiteral("DELETE FROM answer"), QStringLiteral("DELETE FROM journal_act")});
    EXPECT_TRUE(book->content().steps.isEmpty());
    EXPECT_TRUE(book->content().checkIns.isEmpty());
    EXPECT_TRUE(book->content().rehearsals.isEmpty());
    EXPECT_TRUE(book->content().aspirationValues.isEmpty());
    EXPECT_TRUE(book->content().storyGoals.isEmpty());
    EXPECT_GE(book->check()->size(), 5);
    act([&](Edit& edit) { edit.add(goal("go on")); });
    const Mended done = mend();
    EXPECT_EQ(done.recovered, 2) << done.sentences().join(u'|').toStdString();
    EXPECT_GE(done.removed, 2);
    expectSound();
    // The goal comes back from the search index, as a private one; its steps are shown again.
    const Goal* back = book->content().goals.find(child.id);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->share, ShareLevel::Private);
    EXPECT_EQ(back->statement, child.statement);
    EXPECT_EQ(book->content().steps.rows(), full.steps.rows());
    EXPECT_EQ(book->content().rehearsals.size(), full.rehearsals.size());
    ASSERT_TRUE(book->undo());
    EXPECT_TRUE(book->content().steps.isEmpty());
    ASSERT_TRUE(book->redo());
    reopen();
    EXPECT_EQ(book->content().steps.rows(), full.steps.rows());
    expectSound();
}

TEST_F(MendTest, AFlippedBitIsTakenBackExactly) {
    fill(fullContent());
    const Content full = book->content();
    damage({QStringLiteral("DELETE FROM journal_act"), QStringLiteral("DELETE FROM search_entry"),
            QStringLiteral("UPDATE goal SET realistic = replace(realistic, 'two', 'twg') WHERE realistic <> ''"),
            QStringLiteral("UPDATE strength SET evidence = CAST(x'c6' || substr(CAST(evidence AS BLOB), 2) AS TEXT)"),
            QStringLiteral("UPDATE value SET seal = (seal | 4) - (seal & 4)"),
            QStringLiteral("UPDATE story SET seal = NULL")});
    EXPECT_FALSE(same(book->content(), full));
    const Mended done = mend();
    EXPECT_EQ(done.restored, 2 + 1) << done.sentences().join(u'|').toStdString();
    EXPECT_EQ(done.accepted, 1);
    EXPECT_TRUE(same(book->content(), full));
    expectSound();
    reopen();
    EXPECT_TRUE(same(book->content(), full));
    expectSound();
}

TEST_F(MendTest, ATextThatWasOverwrittenComesFromTheHistoryOrTheSearch) {
    fill(fullContent());
    const Content full = book->content();
    damage({QStringLiteral("UPDATE goal SET specific = 'zzzzz' WHERE specific <> ''")});
    EXPECT_EQ(mend().restored, 1);
    EXPECT_TRUE(same(book->content(), full));
    damage({QStringLiteral("DELETE FROM journal_act"),
            QStringLiteral("UPDATE reflection SET answer = 'something else altogether, and longer than it was'")});
    EXPECT_EQ(mend().restored, 1);
    EXPECT_TRUE(same(book->content(), full));
    expectSound();
}

TEST_F(MendTest, ValuesThatAreNoneBecomeWhatWasShownInOneStep) {
    fill(fullContent());
    damage({QStringLiteral("UPDATE goal SET share = 'everybody', due = '2027-02-31', seal = NULL"),
            QStringLiteral("UPDATE check_in SET date = 'someday', seal = NULL")});
    const Content shown = book->content();
    EXPECT_GE(mend().settled, 3);
    EXPECT_TRUE(same(book->content(), shown));
    expectSound();
    ASSERT_TRUE(book->undo());
    EXPECT_TRUE(same(book->content(), shown));
    book.reset();
    EXPECT_TRUE(stored(path(), QStringLiteral("SELECT share FROM goal")).contains(text("everybody")));
}

TEST_F(MendTest, ADamagedStepOfTheHistoryIsForgottenWithThoseBehindIt) {
    GoalId id;
    for (int i = 0; i < 4; ++i)
        act([&](Edit& edit) { id = edit.add(goal("walk")); });
    damage({QStringLiteral("UPDATE journal_act SET label = 'Chance' WHERE number = 2")});
    EXPECT_EQ(mend().forgotten, 2);
    expectSound();
    ASSERT_TRUE(book->undo());
    ASSERT_TRUE(book->undo());
    EXPECT_FALSE(book->canUndo());
}

TEST_F(MendTest, ASoundWorkbookIsLeftAsItIs) {
    fill(fullContent());
    EXPECT_TRUE(mend().isNothing());
    EXPECT_EQ(book->undoLabel(), text("Change"));
}
