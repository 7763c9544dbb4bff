// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/limits.h"
#include "tests/core/workbook/behind.h"

using namespace ascent;
using namespace ascent::test;

using LimitsTest = WorkbookTest;

TEST_F(LimitsTest, ATextThatIsTooLongIsRefusedInWordsAndNothingIsLost) {
    act([&](Edit& edit) { edit.add(goal("walk")); });
    Goal long1 = goal("swim"), long2 = goal("run");
    long1.specific = QString(limits::text + 1, u'x');
    long2.skills = QStringList(limits::list + 1, text("x"));
    for (const Goal& each : {long1, long2}) {
        const auto done = book->act(text("Add"), [&](Edit& edit) { edit.add(each); });
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::BadInput);
        EXPECT_FALSE(done.error().remedy.isEmpty());
    }
    long1.specific.chop(1);
    long2.skills.removeLast();
    act([&](Edit& edit) { edit.add(long1); });
    act([&](Edit& edit) { edit.add(long2); });
    reopen();
    EXPECT_EQ(book->content().goals.size(), 3);
    EXPECT_EQ(*book->check(), QStringList());
}

TEST_F(LimitsTest, OfAMillionSkillsTheFirstAreShownAndAllAreKept) {
    GoalId id;
    act([&](Edit& edit) { id = edit.add(goal("walk")); });
    book.reset();
    behind(path(), {QStringLiteral("UPDATE goal SET skills = '[' || substr(replace(hex(zeroblob(1000000)), '00', "
                                   "',\"a\"'), 2) || ']'")});
    book = must(Workbook::open(path(), clock));
    EXPECT_EQ(book->content().goals.find(id)->skills.size(), limits::list);
    EXPECT_FALSE(book->check()->isEmpty());
    act([&](Edit& edit) { edit.change<Goal>(id, [](Goal& each) { each.statement = text("run"); }); });
    book.reset();
    EXPECT_EQ(stored(path(), QStringLiteral("SELECT length(skills) FROM goal")), QStringList{text("4000001")});
}
