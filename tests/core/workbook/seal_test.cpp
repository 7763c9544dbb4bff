// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/names.h"
#include "tests/core/workbook/behind.h"

using namespace ascent;
using namespace ascent::test;

namespace {

class SealTest : public WorkbookTest {
protected:
    void damage(const QStringList& statements) {
        book.reset();
        behind(path(), statements);
        book = must(Workbook::open(path(), clock));
    }
    QStringList faults() const {
        const auto found = book->check();
        EXPECT_TRUE(found);
        return found.value_or(QStringList());
    }
    /// Whether a fault speaks of damage to a row.
    bool isTold() const {
        const QStringList all = faults();
        return std::any_of(all.begin(), all.end(),
                           [](const QString& fault) { return fault.contains(QStringLiteral("damage")); });
    }
};

} // namespace

TEST_F(SealTest, StaysSoundThroughEditsCascadesAndTheWholeHistory) {
    fill(fullContent());
    EXPECT_EQ(faults(), QStringList());
    act([&](Edit& edit) { edit.changePerson([](Person& p) { p.name = text("Nell"); }); });
    // An aspiration goes: the goal's reference becomes empty without being written by the program.
    act([&](Edit& edit) { edit.remove<Aspiration>(edit.content().aspirations.rows().first().id); });
    EXPECT_EQ(faults(), QStringList());
    act([&](Edit& edit) { edit.remove<Role>(edit.content().roles.rows().first().id); });
    act([&](Edit& edit) { edit.add(goal("half a pair \xED\xA0\x80 and \xEF\xBF\xBD")); });
    act([&](Edit& edit) {
        Goal odd = goal("odd");
        odd.statement = QString(QChar(0xd800)) + QStringLiteral("x");
        odd.baseline = -0.0;
        odd.target = 1e300;
        edit.add(odd);
    });
    EXPECT_EQ(faults(), QStringList());
    while (book->canUndo())
        ASSERT_TRUE(book->undo());
    EXPECT_EQ(faults(), QStringList());
    while (book->canRedo())
        ASSERT_TRUE(book->redo());
    EXPECT_EQ(faults(), QStringList());
    reopen();
    EXPECT_EQ(faults(), QStringList());
}

TEST_F(SealTest, AChangeBehindAscentsBackIsToldInEveryTable) {
    fill(fullContent());
    QStringList statements, kinds;
    const auto each = [&]<class E>() {
        const QString table = QLatin1String(Describe<E>::table);
        kinds << (std::is_same_v<E, Person> ? text("profile") : nameOf(Describe<E>::kind));
        statements << (std::is_same_v<E, Person>
                           ? QStringLiteral("UPDATE person SET name = 'Nell'")
                           : QStringLiteral("UPDATE \"%1\" SET position = position + 1").arg(table));
    };
    each.operator()<Person>();
    forEachEntity(each);
    damage(statements);
    const QStringList all = faults();
    EXPECT_GE(all.size(), kinds.size());
    for (const QString& kind : kinds)
        EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const QString& f) { return f.contains(kind); }))
            << kind.toStdString();
}

TEST_F(SealTest, AnEditDoesNotMakeADamagedEntryLookSound) {
    fill(fullContent());
    const Goal goal = book->content().goals.rows().last();
    const QString id = goal.id.toString();
    damage({QStringLiteral("UPDATE goal SET realistic = 'twa others did it' WHERE id = '%1'").arg(id)});
    EXPECT_TRUE(isTold());
    act([&](Edit& edit) { edit.change<Goal>(goal.id, [](Goal& each) { each.statement = text("other words"); }); });
    EXPECT_TRUE(isTold());
    ASSERT_TRUE(book->undo());
    reopen();
    EXPECT_TRUE(isTold());
    act([&](Edit& edit) { edit.remove<Goal>(goal.id); });
    EXPECT_FALSE(isTold());
}

TEST_F(SealTest, ADamagedStepOfTheHistoryIsToldAndNeverWrittenOverTheEntries) {
    GoalId id;
    act([&](Edit& edit) { id = edit.add(goal("walk")); });
    act([&](Edit& edit) { edit.change<Goal>(id, [](Goal& each) { each.statement = text("run"); }); });
    damage({QStringLiteral("UPDATE journal_change SET before = replace(before, 'walk', 'talk')")});
    EXPECT_EQ(faults().size(), 1);
    const auto undone = book->undo();
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::Damaged);
    EXPECT_EQ(book->content().goals.find(id)->statement, text("run"));
    // Work goes on, and what is new can be undone.
    act([&](Edit& edit) { edit.change<Goal>(id, [](Goal& each) { each.statement = text("swim"); }); });
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book->content().goals.find(id)->statement, text("run"));
}

TEST_F(SealTest, WhatIsFoundIsNamedByTitleAndForOthersWhatIsPrivateIsNot) {
    Goal open = goal("Lead a crew of nine"), hidden = goal("Leave the harbour");
    hidden.share = ShareLevel::Private;
    Step step;
    step.goal = hidden.id;
    step.title = text("Tell Grace");
    Story story;
    story.title = text("The night of the storm");
    story.situation = text("I had made up my mind to leave the harbour, and the storm came.");
    act([&](Edit& edit) {
        edit.add(open);
        edit.add(hidden);
        edit.add(step);
        edit.add(story);
    });
    damage({QStringLiteral("UPDATE goal SET realistic = 'x'"), QStringLiteral("UPDATE goal SET due = 'soon'"),
            QStringLiteral("UPDATE step SET position = 7"), QStringLiteral("UPDATE story SET position = 7")});
    const auto own = book->examine(Workbook::Depth::Full);
    ASSERT_TRUE(own);
    const QString told = own->faults.join(u'\n');
    for (const char* words : {"The goal \"Lead a crew of nine\" was changed by damage",
                              "The goal \"Leave the harbour\" was changed by damage",
                              "The goal \"Leave the harbour\": \"Due\" holds no valid value",
                              "The step \"Tell Grace\" of the goal \"Leave the harbour\" was changed"})
        EXPECT_TRUE(told.contains(text(words))) << words << " in\n" << told.toStdString();
    const QString shared = faults().join(u'\n');
    EXPECT_TRUE(shared.contains(text("The goal \"Lead a crew of nine\" was changed")));
    EXPECT_FALSE(shared.contains(text("harbour"))) << shared.toStdString();
    EXPECT_FALSE(shared.contains(text("Grace"))) << shared.toStdString();
    EXPECT_TRUE(shared.contains(text("The goal ") + hidden.id.toString())) << shared.toStdString();
    EXPECT_FALSE(shared.contains(text("storm"))) << shared.toStdString();
    EXPECT_TRUE(shared.contains(text("The step ") + step.id.toString())) << shared.toStdString();
}
