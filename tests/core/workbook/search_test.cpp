// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/names.h"
#include "tests/core/workbook/behind.h"

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

TEST_F(SearchTest, ASayLineOpensWhatItSpeaksOfAndAQuestionItself) {
    Value value;
    value.name = text("patience");
    Role role;
    role.title = text("Binder");
    SayLine ofValue, ofNote, ofSelf;
    ofValue.of = Sayable::Value;
    ofValue.value = value.id;
    ofValue.text = text("I wait until the zephyr is dry.");
    ofNote.of = Sayable::Research;
    ofNote.role = role.id;
    ofNote.part = text("mission");
    ofNote.liked = text("zephyr");
    ofSelf.of = Sayable::Person;
    ofSelf.brief = text("a zephyr a day");
    const OwnQuestion question{{}, 1, text("What is a zephyr?"), {}, role.id};
    act([&](Edit& edit) {
        edit.add(value);
        edit.add(role);
        for (const SayLine& each : {ofValue, ofNote, ofSelf})
            edit.add(each);
        edit.add(question);
    });
    QHash<QUuid, QUuid> opens;
    for (const SearchHit& hit : hits("zephyr"))
        opens.insert(hit.id, hit.owner);
    EXPECT_EQ(opens.size(), 4);
    EXPECT_EQ(opens.value(ofValue.id.uuid()), value.id.uuid());
    EXPECT_EQ(opens.value(ofNote.id.uuid()), role.id.uuid());
    EXPECT_EQ(opens.value(ofSelf.id.uuid()), book->content().person.id.uuid());
    EXPECT_EQ(opens.value(question.id.uuid()), question.id.uuid());
}

TEST_F(SearchTest, WhatIsSaidOfAPrivateGoalIsNotFoundForOthers) {
    Goal hidden = goal("leave the harbour quietly");
    hidden.share = ShareLevel::Private;
    Strength strength;
    strength.name = text("steering");
    SayLine ofGoal, ofMatch, ofStrength;
    ofGoal.of = Sayable::Goal;
    ofGoal.goal = hidden.id;
    ofGoal.text = text("I want to see other lighthouses.");
    ofStrength.of = Sayable::Strength;
    ofStrength.strength = strength.id;
    ofStrength.text = text("I steer by lighthouses.");
    Role role;
    role.title = text("Pilot");
    ofMatch.of = Sayable::Match;
    ofMatch.goal = hidden.id;
    ofMatch.role = role.id;
    ofMatch.text = text("Soon I'll know your lighthouses.");
    act([&](Edit& edit) {
        edit.add(hidden);
        edit.add(strength);
        edit.add(role);
        for (const SayLine& each : {ofGoal, ofMatch, ofStrength})
            edit.add(each);
    });
    EXPECT_EQ(found("lighthouses").size(), 3);
    const QStringList open = found("lighthouses", false);
    EXPECT_EQ(open, QStringList{ofStrength.id.toString()});
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

namespace {

/// What damage can leave of the index: each is done to a sound file.
QStringList damages() {
    return {
        text("DELETE FROM search_text_data"),
        text("UPDATE search_text_data SET block = x'00000000ff030102'"),
        text("UPDATE search_text_data SET block = zeroblob(length(block)) WHERE id > 10"),
        text("UPDATE search_text_data SET block = substr(block, 1, length(block) / 2)"),
        text("UPDATE search_text_idx SET pgno = 77777"),
        text("DELETE FROM search_text_content"),
        text("UPDATE search_text_content SET c0 = 'zebra'"),
        text("DELETE FROM search_text_docsize"),
        text("UPDATE search_text_config SET v = 99"),
        text("INSERT INTO search_text_config VALUES ('rank', 'bm25(zeroblob(900000000))')"),
        text("DELETE FROM search_entry WHERE entity = 'goal'"),
        text("UPDATE search_entry SET n = n + 1000"),
        text("DROP TABLE search_text"),
        text("DROP TABLE search_entry"),
    };
}

} // namespace

TEST_F(SearchTest, ADamagedIndexIsToldNeverBlocksAnEditAndIsMadeAnew) {
    fill(fullContent());
    GoalId id;
    act([&](Edit& edit) { id = edit.add(goal("paint the fence")); });
    book.reset();
    const QString sound = other("sound.ascent");
    ASSERT_TRUE(QFile::rename(path(), sound));
    for (const QString& damage : damages()) {
        SCOPED_TRACE(damage.toStdString());
        QFile::remove(path());
        ASSERT_TRUE(QFile::copy(sound, path()));
        behind(path(), {damage});
        book = must(Workbook::open(path(), clock));
        ASSERT_TRUE(book);
        const auto faults = book->check();
        ASSERT_TRUE(faults);
        EXPECT_EQ(faults->size(), 1) << faults->join(u'|').toStdString();
        for (int i = 0; i < 3; ++i)
            act([&](Edit& edit) {
                edit.change<Goal>(id, [&](Goal& each) { each.statement = text("paint the gate %1").arg(i); });
                edit.add(goal("sand the floor"));
            });
        ASSERT_TRUE(book->undo());
        ASSERT_TRUE(book->renewSearch());
        EXPECT_EQ(*book->check(), QStringList());
        EXPECT_EQ(found("gate").size(), 1);
        EXPECT_EQ(found("floor").size(), 2);
        reopen();
        EXPECT_EQ(*book->check(), QStringList());
        EXPECT_EQ(found("fence").size(), 0);
        EXPECT_EQ(found("gate").size(), 1);
        book.reset();
    }
}

TEST_F(SearchTest, ADamagedIndexOfAFileThatIsOnlyReadIsMadeAnewInMemory) {
    fill(fullContent());
    act([&](Edit& edit) { edit.add(goal("paint the fence")); });
    book.reset();
    const QString sound = other("sound.ascent");
    ASSERT_TRUE(QFile::rename(path(), sound));
    for (const QString& damage : damages()) {
        SCOPED_TRACE(damage.toStdString());
        QFile::remove(path());
        ASSERT_TRUE(QFile::copy(sound, path()));
        behind(path(), {damage});
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        book = must(Workbook::open(path(), clock, Workbook::Mode::ReadOnly));
        ASSERT_TRUE(book);
        const auto faults = book->check();
        ASSERT_TRUE(faults);
        EXPECT_EQ(faults->size(), 1) << faults->join(u'|').toStdString();
        EXPECT_EQ(*book->renewSearch(), true);
        EXPECT_EQ(found("fence").size(), 1);
        EXPECT_FALSE(book->act(text("Add"), [&](Edit& edit) { edit.add(goal("no")); }));
        book.reset();
        file.seek(0);
        EXPECT_EQ(file.readAll(), before);
    }
}

TEST_F(SearchTest, ASoundIndexIsLeftAlone) {
    fill(fullContent());
    const auto renewed = book->renewSearch();
    ASSERT_TRUE(renewed);
    EXPECT_FALSE(*renewed);
}
