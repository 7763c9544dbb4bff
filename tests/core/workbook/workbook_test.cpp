// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workbook/fixture.h"

#include <QFile>

using namespace ascent;
using namespace ascent::test;

using Book = WorkbookTest;

TEST_F(Book, HoldsAfterReopeningWhatWasPutIn) {
    fill(fullContent());
    const Content before = book->content();
    reopen();
    EXPECT_TRUE(same(book->content(), before));
    EXPECT_EQ(book->content().goals.rows().last().target, 0.1 + 0.2);
}

TEST_F(Book, AddsAtTheEndAndMovesBefore) {
    GoalId first, second, third;
    act([&](Edit& edit) {
        first = edit.add(goal("first"));
        second = edit.add(goal("second"));
        third = edit.add(goal("third"));
    });
    const auto order = [&] {
        QStringList names;
        for (const Goal& each : book->content().goals)
            names << each.statement;
        return names.join(QLatin1Char(' '));
    };
    EXPECT_EQ(order(), text("first second third"));
    act([&](Edit& edit) { edit.moveBefore<Goal>(third, first); });
    EXPECT_EQ(order(), text("third first second"));
    act([&](Edit& edit) { edit.moveBefore<Goal>(third, std::nullopt); });
    EXPECT_EQ(order(), text("first second third"));
    for (int i = 0; i < 80; ++i) // halving a gap runs out of numbers after some fifty times
        act([&](Edit& edit) { edit.moveBefore<Goal>(i % 2 ? second : third, i % 2 ? third : second); });
    EXPECT_EQ(order(), text("first second third"));
    reopen();
    EXPECT_EQ(order(), text("first second third"));
}

TEST_F(Book, ARemovedEntryTakesAlongWhatBelongsToIt) {
    fill(fullContent());
    const Goal child = book->content().goals.rows().last();
    act([&](Edit& edit) { edit.remove<Goal>(child.id); });
    const Content& content = book->content();
    EXPECT_TRUE(content.steps.isEmpty());
    EXPECT_TRUE(content.checkIns.isEmpty());
    EXPECT_TRUE(content.revisions.isEmpty());
    EXPECT_TRUE(content.storyGoals.isEmpty());
    EXPECT_EQ(content.stories.size(), 1);
}

TEST_F(Book, AReferenceToARemovedEntryBecomesEmpty) {
    fill(fullContent());
    act([&](Edit& edit) { edit.remove<Aspiration>(edit.content().aspirations.rows().first().id); });
    EXPECT_FALSE(book->content().goals.rows().last().aspiration);
    EXPECT_TRUE(book->content().aspirationValues.isEmpty());
    EXPECT_EQ(book->content().values.size(), 1);
}

TEST_F(Book, RefusesACircleAndTakesTheWholeActBack) {
    GoalId low, high;
    act([&](Edit& edit) {
        high = edit.add(goal("high"));
        Goal below = goal("low");
        below.parent = high;
        low = edit.add(below);
    });
    const auto done = book->act(text("Close a circle"), [&](Edit& edit) {
        edit.add(goal("innocent"));
        edit.change<Goal>(high, [&](Goal& each) { each.parent = low; });
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::BadInput);
    EXPECT_EQ(book->content().goals.size(), 2);
    reopen();
    EXPECT_EQ(book->content().goals.size(), 2);
}

TEST_F(Book, RefusesAReferenceToNothing) {
    Goal lost = goal("lost");
    lost.aspiration = AspirationId();
    EXPECT_FALSE(book->act(text("Add"), [&](Edit& edit) { edit.add(lost); }));
    EXPECT_TRUE(book->content().goals.isEmpty());
    EXPECT_FALSE(book->canUndo());
}

TEST_F(Book, TellsWhatChangedAfterTheCommit) {
    GoalId id;
    act([&](Edit& edit) { id = edit.add(goal("walk")); });
    Changes heard;
    QObject::connect(book.get(), &Workbook::changed, book.get(), [&](const Changes& changes) {
        heard = changes;
        EXPECT_EQ(book->content().goals.find(id)->statement, text("run"));
    });
    act([&](Edit& edit) { edit.change<Goal>(id, [](Goal& each) { each.statement = text("run"); }); });
    ASSERT_EQ(heard.rows.size(), 1);
    EXPECT_EQ(heard.rows.first().id, id.uuid());
    EXPECT_EQ(heard.rows.first().type, ChangeType::Updated);
    EXPECT_EQ(heard.rows.first().fields, QSet<QString>{text("statement")});
}

TEST_F(Book, AnActThatChangesNothingLeavesNoStep) {
    int heard = 0;
    QObject::connect(book.get(), &Workbook::changed, book.get(), [&] { ++heard; });
    act([](Edit&) {});
    act([](Edit& edit) { edit.put(edit.content().person); });
    EXPECT_EQ(heard, 0);
    EXPECT_FALSE(book->canUndo());
}

TEST_F(Book, CanBeReadWhileItIsOpenElsewhere) {
    act([&](Edit& edit) { edit.add(goal("seen")); });
    auto reader = must(Workbook::open(path(), clock, Workbook::Mode::ReadOnly));
    EXPECT_EQ(reader->content().goals.size(), 1);
    const auto refused = reader->act(text("Add"), [&](Edit& edit) { edit.add(goal("no")); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ReadOnly);
    act([&](Edit& edit) { edit.add(goal("later")); });
    EXPECT_EQ(must(Workbook::open(path(), clock, Workbook::Mode::ReadOnly))->content().goals.size(), 2);
}

TEST_F(Book, CanBeReadInAFolderThatCannotBeWritten) {
    act([&](Edit& edit) { edit.add(goal("seen")); });
    book.reset();
    QFile::setPermissions(path(), QFile::ReadOwner);
    auto reader = must(Workbook::open(path(), clock, Workbook::Mode::ReadOnly));
    EXPECT_EQ(reader->content().goals.size(), 1);
    reader.reset();
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
}

TEST_F(Book, KeepsEveryCharacterButTheOneThatEndsAText) {
    QString odd = text("\"'{{}}<b>%1\\ \u202e\u0301\xF0\x9F\x8C\xB1\r\n\t");
    odd += QChar(u'\0');
    act([&](Edit& edit) {
        Goal made;
        made.statement = odd;
        made.skills = {odd, text("")};
        edit.add(made);
    });
    reopen();
    odd.chop(1);
    EXPECT_EQ(book->content().goals.rows().first().statement, odd);
    EXPECT_EQ(book->content().goals.rows().first().skills, QStringList({odd, text("")}));
}

TEST_F(Book, ASoundOneHasNoFaultsAndABadDateIsTold) {
    fill(fullContent());
    EXPECT_EQ(*book->check(), QStringList());
    act([&](Edit& edit) {
        Goal open = goal("turned round"), hidden = goal("hush");
        open.start = hidden.start = QDate(2027, 1, 1);
        open.due = hidden.due = QDate(2026, 1, 1);
        hidden.share = ShareLevel::Private;
        edit.add(open);
        edit.add(hidden);
    });
    const QStringList faults = *book->check();
    ASSERT_EQ(faults.size(), 2);
    EXPECT_TRUE(faults[0].contains(text("turned round")));
    EXPECT_FALSE(faults[1].contains(text("hush")));
}

TEST_F(Book, SavesACopyThatIsAWorkbookOfItsOwn) {
    fill(fullContent());
    ASSERT_TRUE(book->saveCopy(other("copy.ascent")));
    auto copy = must(Workbook::open(other("copy.ascent"), clock));
    EXPECT_TRUE(same(copy->content(), book->content()));
    EXPECT_TRUE(copy->canUndo());
}
