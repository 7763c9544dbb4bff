// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/names.h"
#include "tests/core/workbook/fixture.h"

using namespace ascent;
using namespace ascent::test;

class SearchTest : public WorkbookTest {
protected:
    QStringList found(const char* words, bool withPrivate = true) {
        QStringList ids;
        for (const SearchHit& hit : book->search(text(words), 50, withPrivate))
            ids << hit.id.toString(QUuid::WithoutBraces);
        return ids;
    }
};

TEST_F(SearchTest, FindsByStemBeginningAndWithoutAccents) {
    fill(fullContent());
    const QString goalId = book->content().goals.rows().last().id.toString();
    for (const char* words : {"lesson", "lessons evening", "EVENING", "less", "beginner"})
        EXPECT_TRUE(found(words).contains(goalId)) << words;
    EXPECT_TRUE(found("ros bhriain").contains(book->content().person.id.toString()));
    for (const char* words : {"", "  ", "zebra", "lesson zebra", "\"", "* OR NOT", "title:lesson xyz"})
        EXPECT_FALSE(found(words).contains(goalId)) << words;
}

TEST_F(SearchTest, AHitKnowsWhatCanBeOpened) {
    fill(fullContent());
    const auto hits = book->search(text("library"));
    bool step = false;
    for (const SearchHit& hit : hits)
        if (hit.entity == EntityKind::Step) {
            step = true;
            EXPECT_EQ(hit.ownerKind, EntityKind::Goal);
            EXPECT_EQ(hit.owner, book->content().goals.rows().last().id.uuid());
        }
    EXPECT_TRUE(step);
}

TEST_F(SearchTest, AKeyIsShownInWords) {
    fill(fullContent());
    const auto hits = book->search(text("tear"));
    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits.first().title, reflectionQuestion(text("talents")));
}

TEST_F(SearchTest, FollowsEveryChangeAndUndo) {
    GoalId id;
    act([&](Edit& edit) { id = edit.add(goal("paint the fence")); });
    act([&](Edit& edit) { edit.change<Goal>(id, [](Goal& each) { each.statement = text("sand the floor"); }); });
    EXPECT_TRUE(found("fence").isEmpty());
    EXPECT_EQ(found("floor").size(), 1);
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(found("fence").size(), 1);
    ASSERT_TRUE(book->undo());
    EXPECT_TRUE(found("fence").isEmpty());
    ASSERT_TRUE(book->redo());
    act([&](Edit& edit) { edit.remove<Goal>(id); });
    EXPECT_TRUE(found("fence").isEmpty());
}

TEST_F(SearchTest, KeepsPrivateGoalsAndPersonalNotesToThePerson) {
    act([&](Edit& edit) {
        Goal hidden = goal("leave the harbour quietly");
        hidden.share = ShareLevel::Private;
        const GoalId id = edit.add(hidden);
        edit.add(Step{{}, id, 0, text("write the harbour letter"), {}, {}});
        edit.add(CheckIn{{}, id, 0, testDay(), {}, text("harbour closed")});
        Role role;
        role.title = text("Pilot");
        role.culture = text("salty");
        role.notes = text("the harbour master is a friend");
        edit.add(role);
    });
    EXPECT_EQ(found("harbour").size(), 4);
    EXPECT_TRUE(found("harbour", false).isEmpty());
    for (const SearchHit& hit : book->search(text("salty"), 10, false))
        EXPECT_FALSE(hit.excerpt.contains(text("harbour")));
    EXPECT_EQ(found("salty", false).size(), 1);
}
