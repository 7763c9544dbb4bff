// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field_names.h"
#include "core/workbook/compare.h"
#include "tests/core/workbook/fixture.h"

using namespace ascent;
using namespace ascent::test;

namespace {

const Difference* rowOf(const Differences& found, const QUuid& id) {
    for (const Difference& row : found.rows)
        if (row.id == id)
            return &row;
    return nullptr;
}

Goal bindery(const Content& content) {
    return content.goals.rows().last();
}

} // namespace

TEST(Compare, EveryFieldOfEveryEntryHasAName) {
    const auto named = []<class E>() {
        forEachField<E>([](const auto& field) {
            EXPECT_FALSE(nameOfField(Describe<E>::kind, QLatin1String(field.name)).isEmpty())
                << Describe<E>::table << ' ' << field.name;
        });
    };
    named.operator()<Person>();
    forEachEntity(named);
}

TEST(Compare, AWorkbookDoesNotDifferFromItself) {
    const Content content = fullContent();
    EXPECT_TRUE(compare(content, content).isEmpty());
    EXPECT_TRUE(compare(content, content, content).isEmpty());
}

TEST(Compare, TellsWhatOnlyOneHasAndWhatDiffers) {
    const Content mine = fullContent();
    Content theirs = mine;
    Goal changed = bindery(mine);
    changed.statement = text("Hold fourteen evening lessons");
    changed.due = QDate(2027, 9, 30);
    theirs.goals.put(changed);
    Strength added;
    added.name = text("paper making");
    added.position = 9;
    theirs.strengths.put(added);
    const Story lost = mine.stories.rows().first();
    theirs.stories.remove(lost.id.uuid());

    const Differences found = compare(mine, theirs, QLocale::c());
    EXPECT_FALSE(found.baseKnown);
    ASSERT_EQ(found.rows.size(), 3);
    EXPECT_EQ(found.entries(), 3);

    const Difference* strength = rowOf(found, added.id.uuid());
    ASSERT_TRUE(strength);
    EXPECT_TRUE(strength->onlyTheirs());
    EXPECT_EQ(strength->title, text("paper making"));
    EXPECT_EQ(strength->proposed, Side::Theirs);
    EXPECT_FALSE(strength->asks);

    const Difference* story = rowOf(found, lost.id.uuid());
    ASSERT_TRUE(story);
    EXPECT_TRUE(story->onlyMine());
    EXPECT_EQ(story->proposed, Side::Mine);

    const Difference* goal = rowOf(found, changed.id.uuid());
    ASSERT_TRUE(goal);
    EXPECT_TRUE(goal->differs());
    EXPECT_TRUE(goal->asks);
    ASSERT_EQ(goal->fields.size(), 2);
    EXPECT_EQ(goal->fields[0].name, text("Goal"));
    EXPECT_EQ(goal->fields[0].mine, text("Hold twelve evening lessons by June"));
    EXPECT_EQ(goal->fields[0].theirs, text("Hold fourteen evening lessons"));
    EXPECT_EQ(goal->fields[1].name, text("Due"));
    EXPECT_EQ(goal->fields[1].theirs, QLocale::c().toString(QDate(2027, 9, 30), QLocale::ShortFormat));
}

TEST(Compare, WithABaseTellsWhoChangedWhat) {
    const Content base = fullContent();
    Content mine = base, theirs = base;
    Goal here = bindery(base), there = here;
    here.specific = text("for children");
    here.unit = text("evenings");
    there.due = QDate(2028, 1, 1);
    there.unit = text("hours");
    mine.goals.put(here);
    theirs.goals.put(there);
    const Story gone = base.stories.rows().first();
    theirs.stories.remove(gone.id.uuid());
    const Value value = base.values.rows().first();
    mine.values.remove(value.id.uuid());
    Value reworded = value;
    reworded.note = text("and from Da");
    theirs.values.put(reworded);

    const Differences found = compare(base, mine, theirs, QLocale::c());
    EXPECT_TRUE(found.baseKnown);
    const Difference* goal = rowOf(found, here.id.uuid());
    ASSERT_TRUE(goal);
    EXPECT_TRUE(goal->asks);
    ASSERT_EQ(goal->fields.size(), 3);
    EXPECT_TRUE(goal->fields[0].mineChanged && !goal->fields[0].theirsChanged); // specific
    EXPECT_TRUE(goal->fields[1].conflicts());                                   // unit
    EXPECT_EQ(goal->fields[1].base, text("lessons"));
    EXPECT_TRUE(!goal->fields[2].mineChanged && goal->fields[2].theirsChanged); // due

    const Difference* story = rowOf(found, gone.id.uuid());
    ASSERT_TRUE(story);
    EXPECT_TRUE(story->onlyMine() && story->inBase && story->theirsChanged && !story->mineChanged);
    EXPECT_EQ(story->proposed, Side::Theirs); // they deleted it, nobody else touched it
    EXPECT_FALSE(story->asks);

    const Difference* kept = rowOf(found, value.id.uuid());
    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept->asks); // deleted here, changed there
    EXPECT_EQ(kept->proposed, Side::Theirs);
}

TEST(Compare, WhatBelongsToAnEntryIsToldWithIt) {
    const Content mine = fullContent();
    Content theirs = mine;
    Step step = mine.steps.rows().first();
    step.title = text("Ask the school");
    theirs.steps.put(step);
    theirs.checkIns.assign({});
    theirs.storyGoals.assign({});
    const Differences found = compare(mine, theirs, QLocale::c());
    ASSERT_EQ(found.rows.size(), 3);
    const Goal goal = bindery(mine);
    for (const Difference& row : found.rows) {
        if (row.entity == EntityKind::StoryGoal) {
            EXPECT_EQ(row.ownerKind, EntityKind::Story);
            EXPECT_EQ(row.ownerTitle, text("The flood"));
            EXPECT_EQ(row.title, goal.statement);
        } else {
            EXPECT_EQ(row.ownerKind, EntityKind::Goal);
            EXPECT_EQ(row.owner, goal.id.uuid());
            EXPECT_EQ(row.ownerTitle, goal.statement);
        }
    }
    EXPECT_EQ(found.entries(), 2);
}

TEST(Compare, TellsWhatRestsOnAPrivateGoalInEitherVersion) {
    const Content mine = fullContent();
    Content theirs = mine;
    Goal goal = bindery(mine);
    goal.share = ShareLevel::Private;
    theirs.goals.put(goal);
    Step step = mine.steps.rows().first();
    step.title = text("Ask the school");
    theirs.steps.put(step);
    const Differences found = compare(mine, theirs);
    ASSERT_EQ(found.rows.size(), 2);
    EXPECT_TRUE(found.rows[0].isPrivate);
    EXPECT_TRUE(found.rows[1].isPrivate);
}

TEST(Compare, TheSameEntryMadeTwiceIsOne) {
    Content mine, theirs;
    mine.reflections.assign({Reflection{{}, 1, text("talents"), text("I listen.")}});
    theirs.reflections.assign({Reflection{{}, 1, text("talents"), text("I draw.")}});
    mine.drivers.assign({Driver{{}, 1, DriverKind::Money}, Driver{{}, 2, DriverKind::Learning}});
    theirs.drivers.assign({Driver{{}, 1, DriverKind::Learning}, Driver{{}, 2, DriverKind::Money}});
    const Differences found = compare(mine, theirs);
    EXPECT_EQ(found.entries(), 1); // the answer; the drivers are only ranked otherwise
    ASSERT_EQ(found.rows.size(), 3);
    EXPECT_EQ(found.rows[0].title, text("What comes easily to you that others find hard?"));
    EXPECT_TRUE(found.rows[1].onlyMoved());
    EXPECT_TRUE(found.rows[2].onlyMoved());
}

TEST(Compare, WhatNamesAnEntryMadeTwiceNamesTheOneThatStays) {
    // The same answer, question and line, entered in both copies.
    const auto made = [](const char* said) {
        Content content;
        const Reflection reflection{{}, 1, text("success"), text("A quiet shop.")};
        Story story;
        story.title = text("The flood");
        story.id = *StoryId::from(QUuid::fromString(text("{6a1f0a52-0a4e-4d7e-9f5b-000000000001}")));
        const OwnQuestion question{{}, 1, text("Why bookbinding?"), {}, {}};
        Answer answer;
        answer.question = questionOf(question);
        answer.text = text(said);
        const Rehearsal rehearsal{{}, answer.id, 1, QDateTime(testDay(), QTime(9, 0), Qt::UTC), {}, {}, {}, {}};
        SayLine line;
        line.of = Sayable::Reflection;
        line.reflection = reflection.id;
        line.text = text(said);
        content.reflections.assign({reflection});
        content.stories.assign({story});
        content.questions.assign({question});
        content.questionStories.assign({{{}, question.id, story.id, 1}});
        content.answers.assign({answer});
        content.rehearsals.assign({rehearsal});
        content.sayLines.assign({line});
        return content;
    };
    const Content mine = made("I like glue."), theirs = made("I like paper.");
    const Content once = aligned(mine, theirs);
    EXPECT_EQ(once.sayLines.rows()[0].reflection, mine.reflections.rows()[0].id);
    EXPECT_EQ(once.sayLines.rows()[0].id, mine.sayLines.rows()[0].id);
    EXPECT_EQ(once.questionStories.rows()[0].id, mine.questionStories.rows()[0].id);
    EXPECT_EQ(once.answers.rows()[0].id, mine.answers.rows()[0].id);
    EXPECT_EQ(once.answers.rows()[0].question, questionOf(mine.questions.rows()[0]));
    EXPECT_EQ(once.rehearsals.rows()[0].answer, mine.answers.rows()[0].id);
    EXPECT_TRUE(same(once, aligned(mine, once)));
    const Differences found = compare(mine, theirs);
    EXPECT_EQ(found.rows.size(), 4) << "the answer, its practice in both, the line";
}

TEST(Compare, ASayLineIsToldWithWhatItSpeaksOf) {
    const Content mine = fullContent();
    Content theirs = mine;
    SayLine line;
    line.of = Sayable::Strength;
    line.strength = mine.strengths.rows().first().id;
    line.text = text("I take a thing apart before I judge it.");
    theirs.sayLines.put(line);
    const Differences found = compare(mine, theirs);
    ASSERT_EQ(found.rows.size(), 1);
    EXPECT_EQ(found.rows[0].ownerKind, EntityKind::Strength);
    EXPECT_EQ(found.rows[0].owner, line.strength->uuid());
    EXPECT_EQ(found.rows[0].title, line.text);
}

TEST(Compare, AnAlignedContentIsAlignedForGood) {
    Content mine, theirs;
    const auto asked = [](const char* answer) { return Reflection{{}, 1, text("Why?"), text(answer)}; };
    mine.reflections.assign({asked("a"), asked("b")});
    theirs.reflections.assign({asked("c"), asked("d")});
    const Content once = aligned(mine, theirs);
    EXPECT_TRUE(same(once, aligned(mine, once)));
}
