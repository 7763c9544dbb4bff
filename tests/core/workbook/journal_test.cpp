// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workbook/fixture.h"

#include <random>

using namespace ascent;
using namespace ascent::test;

using Journal = WorkbookTest;

TEST_F(Journal, UndoAndRedoOfEveryEntityAndCascade) {
    const Content empty = book->content();
    fill(fullContent());
    const Content full = book->content();
    act([&](Edit& edit) {
        for (const Goal& each : QList<Goal>(edit.content().goals.rows()))
            edit.remove<Goal>(each.id);
        edit.remove<Strength>(edit.content().strengths.rows().first().id);
        edit.remove<Aspiration>(edit.content().aspirations.rows().first().id);
        edit.remove<Role>(edit.content().roles.rows().first().id);
    });
    const Content bare = book->content();
    EXPECT_TRUE(bare.answers.isEmpty());
    for (int round = 0; round < 2; ++round) {
        ASSERT_TRUE(book->undo());
        EXPECT_TRUE(same(book->content(), full));
        ASSERT_TRUE(book->undo());
        EXPECT_TRUE(same(book->content(), empty));
        EXPECT_FALSE(book->canUndo());
        reopen();
        EXPECT_TRUE(same(book->content(), empty));
        ASSERT_TRUE(book->redo());
        EXPECT_TRUE(same(book->content(), full));
        ASSERT_TRUE(book->redo());
        EXPECT_TRUE(same(book->content(), bare));
        EXPECT_FALSE(book->canRedo());
        reopen();
    }
    EXPECT_EQ(*book->check(), QStringList());
}

TEST_F(Journal, IsThereAfterAReopening) {
    act([&](Edit& edit) { edit.add(goal("kept")); }, {}, "Add a goal");
    reopen();
    EXPECT_EQ(book->undoLabel(), text("Add a goal"));
    ASSERT_TRUE(book->undo());
    EXPECT_TRUE(book->content().goals.isEmpty());
    reopen();
    EXPECT_EQ(book->redoLabel(), text("Add a goal"));
    ASSERT_TRUE(book->redo());
    EXPECT_EQ(book->content().goals.size(), 1);
}

TEST_F(Journal, SomethingNewForgetsWhatWasUndone) {
    act([&](Edit& edit) { edit.add(goal("first")); });
    ASSERT_TRUE(book->undo());
    act([&](Edit& edit) { edit.add(goal("second")); });
    EXPECT_FALSE(book->canRedo());
    EXPECT_EQ(book->history()->size(), 1);
}

TEST_F(Journal, TypingInOneFieldIsOneStep) {
    GoalId id;
    act([&](Edit& edit) { id = edit.add(goal("")); });
    const auto type = [&](const char* statement, const char* key) {
        act([&](Edit& edit) { edit.change<Goal>(id, [&](Goal& each) { each.statement = text(statement); }); },
            text(key));
    };
    type("r", "goal/statement");
    type("ru", "goal/statement");
    type("run", "goal/statement");
    EXPECT_EQ(book->history()->size(), 2);
    type("run!", "another/field");
    EXPECT_EQ(book->history()->size(), 3);
    clock.advance(11); // a pause
    type("run now", "another/field");
    EXPECT_EQ(book->history()->size(), 4);
    ASSERT_TRUE(book->undo());
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book->content().goals.find(id)->statement, text("run"));
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book->content().goals.find(id)->statement, text(""));
    ASSERT_TRUE(book->redo());
    EXPECT_EQ(book->content().goals.find(id)->statement, text("run"));
}

TEST_F(Journal, TypingForLongBecomesSeveralSteps) {
    GoalId id;
    act([&](Edit& edit) { id = edit.add(goal("")); });
    for (int i = 0; i < 100; ++i) // a second apart each
        act([&](Edit& edit) { edit.change<Goal>(id, [&](Goal& each) { each.statement += QLatin1Char('a'); }); },
            text("goal/statement"));
    EXPECT_EQ(book->history()->size(), 3);
}

TEST_F(Journal, TypingThatIsTakenBackByHandLeavesNoStep) {
    GoalId id;
    act([&](Edit& edit) { id = edit.add(goal("run")); });
    for (const char* statement : {"runs", "run"})
        act([&](Edit& edit) { edit.change<Goal>(id, [&](Goal& each) { each.statement = text(statement); }); },
            text("goal/statement"));
    EXPECT_EQ(book->history()->size(), 1);
    EXPECT_EQ(book->undoLabel(), text("Change"));
    ASSERT_TRUE(book->undo());
    EXPECT_TRUE(book->content().goals.isEmpty());
}

TEST_F(Journal, AnUndoBetweenEndsTheMerging) {
    GoalId id;
    act([&](Edit& edit) { id = edit.add(goal("")); });
    const auto type = [&](const char* statement) {
        act([&](Edit& edit) { edit.change<Goal>(id, [&](Goal& each) { each.statement = text(statement); }); },
            text("goal/statement"));
    };
    type("a");
    ASSERT_TRUE(book->undo());
    type("b");
    type("c");
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book->content().goals.find(id)->statement, text(""));
}

TEST_F(Journal, GoesToAnyStepAndBack) {
    for (const char* name : {"one", "two", "three", "four"})
        act([&](Edit& edit) { edit.add(goal(name)); });
    const auto acts = book->history();
    ASSERT_TRUE(acts);
    ASSERT_EQ(acts->size(), 4);
    const auto names = [&] {
        QString all;
        for (const Goal& each : book->content().goals)
            all += each.statement + QLatin1Char(' ');
        return all.trimmed();
    };
    ASSERT_TRUE(book->goTo(acts->at(2).number));
    EXPECT_EQ(names(), text("one two"));
    ASSERT_TRUE(book->goTo(acts->at(2).number)) << "being there already is fine";
    EXPECT_EQ(names(), text("one two"));
    ASSERT_TRUE(book->goTo(acts->at(1).number));
    EXPECT_EQ(names(), text("one two three"));
    ASSERT_TRUE(book->goTo(0));
    EXPECT_EQ(names(), text(""));
    ASSERT_TRUE(book->goTo(acts->at(0).number));
    EXPECT_EQ(names(), text("one two three four"));
    EXPECT_FALSE(book->goTo(acts->at(0).number + 7));
    EXPECT_EQ(names(), text("one two three four"));
}

TEST_F(Journal, StaysWithinItsBounds) {
    GoalId id;
    act([&](Edit& edit) { id = edit.add(goal("")); });
    for (int i = 0; i < 1100; ++i)
        act([&](Edit& edit) { edit.change<Goal>(id, [&](Goal& each) { each.statement = QString::number(i); }); });
    EXPECT_LE(book->history(5000)->size(), 1060);
    EXPECT_GE(book->history(5000)->size(), 1000);
    const QString big(240'000, QLatin1Char('x'));
    QList<GoalId> many;
    act([&](Edit& edit) {
        for (int i = 0; i < 25; ++i)
            many.append(edit.add(goal("")));
    });
    for (int i = 0; i < 60; ++i)
        act([&](Edit& edit) {
            edit.change<Goal>(id, [&](Goal& each) { each.specific = QString::number(i); });
            for (const GoalId& each : many)
                if (i < 10)
                    edit.change<Goal>(each, [&](Goal& row) { row.specific = big + QString::number(i); });
        });
    EXPECT_LT(QFileInfo(path()).size() + QFileInfo(path() + QStringLiteral("-wal")).size(), 400'000'000);
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book->content().goals.find(id)->specific, text("58"));
}

// Random acts, then all of them back and forth: every state must come back exactly.
TEST_F(Journal, RandomActsCanAllBeUndoneAndRedone) {
    fill(fullContent());
    std::mt19937 random(20261122);
    QList<Content> states{book->content()};
    for (int i = 0; i < 150; ++i) {
        act([&](Edit& edit) {
            const auto& goals = edit.content().goals.rows();
            const auto any = [&] { return goals[static_cast<int>(random() % goals.size())].id; };
            switch (random() % 6) {
            case 0:
                edit.add(goal("random"));
                break;
            case 1:
                if (goals.size() > 3)
                    edit.remove<Goal>(any());
                break;
            case 2: {
                Step step{{}, any(), 0, text("step"), {}, {}};
                edit.add(step);
                break;
            }
            case 3:
                edit.moveBefore<Goal>(any(), any());
                break;
            case 4:
                edit.change<Goal>(any(), [&](Goal& each) {
                    each.target = static_cast<double>(random()) / 7.0;
                    each.due = random() % 2 ? std::optional(QDate(2027, 1, 1)) : std::nullopt;
                });
                break;
            default:
                if (!edit.content().strengths.isEmpty() && random() % 10 == 0)
                    edit.remove<Strength>(edit.content().strengths.rows().first().id);
                else
                    edit.add(Strength{{}, 0, text("new"), {}, {}, 3, {}});
            }
        });
        if (!same(states.last(), book->content()))
            states.append(book->content());
    }
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        ASSERT_TRUE(book->undo());
        ASSERT_TRUE(same(book->content(), states[i])) << i;
    }
    reopen();
    for (qsizetype i = 1; i < states.size(); ++i) {
        ASSERT_TRUE(book->redo());
        ASSERT_TRUE(same(book->content(), states[i])) << i;
    }
    reopen();
    EXPECT_TRUE(same(book->content(), states.last()));
    EXPECT_EQ(*book->check(), QStringList());
}
