// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/names.h"
#include "tests/core/workbook/fixture.h"

#include <QFile>

using namespace ascent;
using namespace ascent::test;

class SearchTest : public WorkbookTest {
protected:
    QList<SearchHit> hits(const char* words, bool withPrivate = true) {
        const auto all = book->search(text(words), 50, withPrivate);
        EXPECT_TRUE(all) << words;
        return all.value_or(QList<SearchHit>());
    }
    QStringList found(const char* words, bool withPrivate = true) {
        QStringList ids;
        for (const SearchHit& hit : hits(words, withPrivate))
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
    bool step = false;
    for (const SearchHit& hit : hits("library"))
        if (hit.entity == EntityKind::Step) {
            step = true;
            EXPECT_EQ(hit.ownerKind, EntityKind::Goal);
            EXPECT_EQ(hit.owner, book->content().goals.rows().last().id.uuid());
        }
    EXPECT_TRUE(step);
}

TEST_F(SearchTest, AKeyIsShownInWords) {
    fill(fullContent());
    const auto all = hits("tear");
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.first().title, reflectionQuestion(text("talents")));
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
        OwnWords said;
        said.role = role.id;
        said.goal = id;
        said.words = text("I would miss the harbour");
        edit.add(said);
    });
    EXPECT_EQ(found("harbour").size(), 5);
    EXPECT_TRUE(found("harbour", false).isEmpty());
    for (const SearchHit& hit : hits("salty", false))
        EXPECT_FALSE(hit.excerpt.contains(text("harbour")));
    EXPECT_EQ(found("salty", false).size(), 1);
}

TEST_F(SearchTest, ADamagedIndexIsTold) {
    act([&](Edit& edit) { edit.add(goal("paint the fence")); });
    book.reset();
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        QByteArray all = file.readAll();
        const qsizetype size = all.size();
        all.replace("search_text_data", "search_text_dust"); // the table that the index stands on is not to be found
        ASSERT_EQ(all.size(), size);
        file.seek(0);
        file.write(all);
    }
    auto opened = Workbook::open(path(), clock);
    if (!opened) {
        EXPECT_EQ(opened.error().code, ErrorCode::Damaged);
        return;
    }
    EXPECT_FALSE((*opened)->search(text("fence")));
    opened->reset();
    const auto toRead = must(Workbook::open(path(), clock, Workbook::Mode::ReadOnly));
    ASSERT_TRUE(toRead);
    const auto faults = toRead->check();
    ASSERT_TRUE(faults);
    EXPECT_EQ(faults->size(), 1) << faults->join(u'|').toStdString();
}
