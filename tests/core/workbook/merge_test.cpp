// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/merge.h"
#include "tests/core/workbook/fixture.h"
#include "tests/core/workbook/random_content.h"

using namespace ascent;
using namespace ascent::test;

using Merging = WorkbookTest;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

/// Each reference that names nothing.
QStringList dangling(const Content& content) {
    QStringList found;
    forEachEntity([&]<class E>() {
        for (const E& row : content.table<E>())
            forEachReference<E>([&]<class T>(const Field<E, T>& field, Tie) {
                const QUuid id = Referred<T>::uuid(row.*(field.member));
                if (!id.isNull() && !content.table<typename Referred<T>::Target>().find(id))
                    found << QLatin1String(Describe<E>::table) + QLatin1Char('.') + QLatin1String(field.name);
            });
    });
    return found;
}

bool circles(const Content& content) {
    for (const Goal& goal : content.goals) {
        qsizetype above = 0;
        for (const Goal* at = &goal; at; at = content.goals.find(at->parent))
            if (++above > content.goals.size())
                return true;
    }
    return false;
}

Goal named(const char* statement, double position) {
    Goal goal;
    goal.statement = text(statement);
    goal.position = position;
    return goal;
}

/// Edits one version, leaving alone the rows in `not` and what they belong to or name; tells what it touched.
QSet<QUuid> edit(RandomContent& random, Content& content, const QSet<QUuid>& leave) {
    QSet<QUuid> touched;
    forEachEntity([&]<class E>() {
        const E* row = random.any(content.table<E>());
        const int worded = RandomContent::wordedFields<E>();
        if (!row || worded == 0 || leave.contains(row->id.uuid()) || random.below(2))
            return;
        E changed = *row;
        random.reword(changed, random.below(worded));
        touched.insert(changed.id.uuid());
        content.table<E>().put(changed);
    });
    forEachEntity([&]<class E>() { touched += random.grow<E>(content, random.below(3)); });
    return touched;
}

template<class E>
constexpr bool hasKey =
    std::is_same_v<E, Reflection> || std::is_same_v<E, Driver> || std::is_same_v<E, Answer> ||
    std::is_same_v<E, LineCorrection> || std::is_same_v<E, MatchVerdict> || std::is_same_v<E, OwnWords> ||
    std::is_same_v<E, OwnQuestion> || std::is_same_v<E, SayLine> || requires {
    &E::to;
};

} // namespace

TEST(Merged, DisjointEditsAreAllThere) {
    for (quint32 seed = 1; seed <= 60; ++seed) {
        RandomContent random(seed);
        const Content base = random.make(5);
        Content mine = base, theirs = base;
        const QSet<QUuid> here = edit(random, mine, {});
        const QSet<QUuid> there = edit(random, theirs, here);
        const Merged out = merged(base, mine, theirs, {}, now);
        SCOPED_TRACE(seed);
        EXPECT_EQ(dangling(out.content), QStringList());
        EXPECT_FALSE(circles(out.content));
        forEachEntity([&]<class E>() {
            if constexpr (!hasKey<E>) {
                for (const QUuid& id : here)
                    if (const E* row = mine.table<E>().find(id)) {
                        const E* kept = out.content.table<E>().find(id);
                        ASSERT_TRUE(kept) << Describe<E>::table;
                        if constexpr (!std::is_same_v<E, Goal>) { // its share is the stricter of the two
                            EXPECT_TRUE(*kept == *row) << Describe<E>::table;
                        }
                    }
                for (const QUuid& id : there)
                    if (const E* row = theirs.table<E>().find(id)) {
                        const E* kept = out.content.table<E>().find(id);
                        ASSERT_TRUE(kept) << Describe<E>::table;
                        if constexpr (!std::is_same_v<E, Goal>) {
                            EXPECT_TRUE(*kept == *row) << Describe<E>::table;
                        }
                    }
            }
            // No entry of the base is lost: nobody removed one.
            for (const E& row : base.table<E>())
                EXPECT_TRUE(out.content.table<E>().find(row.id)) << Describe<E>::table;
        });
    }
}

TEST(Merged, WithItselfOrItsBaseChangesNothing) {
    for (quint32 seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE(seed);
        RandomContent random(seed);
        const Content base = random.make(4);
        Content mine = base;
        edit(random, mine, {});
        EXPECT_TRUE(same(merged(std::nullopt, mine, mine, {}, now).content, mine));
        EXPECT_TRUE(same(merged(base, mine, mine, {}, now).content, mine));
        Content expected = mine;
        for (Goal goal : mine.goals) // private before, and not any more: that stays private
            if (const Goal* old = base.goals.find(goal.id); old && old->share == ShareLevel::Private) {
                goal.share = ShareLevel::Private;
                expected.goals.put(goal);
            }
        EXPECT_TRUE(same(merged(base, mine, base, {}, now).content, expected));
    }
}

TEST(Merged, WhateverTheTwoHoldTheResultIsSoundAndLosesNoEntry) {
    for (quint32 seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        RandomContent random(seed);
        const Content base = random.make(5);
        Content mine = base, theirs = base;
        edit(random, mine, {});
        edit(random, theirs, {});
        // Goals are hung elsewhere in both, and some go, with what belongs to them.
        for (Content* side : {&mine, &theirs}) {
            for (int i = 0; i < 4; ++i)
                if (const Goal* goal = random.any(side->goals)) {
                    Goal moved = *goal;
                    const Goal* above = random.any(side->goals);
                    const auto before = moved.parent;
                    moved.parent = above->id;
                    side->goals.put(moved);
                    if (circles(*side)) {
                        moved.parent = before;
                        side->goals.put(moved);
                    }
                }
            if (const Goal* goal = random.any(side->goals)) {
                const QUuid gone = goal->id.uuid();
                side->goals.remove(gone);
                forEachEntity([&]<class E>() {
                    const QList<E> rows = side->table<E>().rows();
                    for (E row : rows)
                        forEachReference<E>([&]<class T>(const Field<E, T>& field, Tie tie) {
                            if (Referred<T>::uuid(row.*(field.member)) != gone)
                                return;
                            if constexpr (requires { (row.*(field.member)).reset(); })
                                if (tie == Tie::Loose) {
                                    (row.*(field.member)).reset();
                                    side->table<E>().put(row);
                                    return;
                                }
                            side->table<E>().remove(row.id.uuid());
                        });
                });
            }
        }
        ASSERT_EQ(dangling(mine), QStringList());
        ASSERT_FALSE(circles(mine) || circles(theirs));
        const Content other = aligned(mine, theirs);
        for (const bool known : {true, false}) {
            const Merged out = merged(known ? std::optional(base) : std::nullopt, mine, theirs, {}, now);
            EXPECT_EQ(dangling(out.content), QStringList());
            EXPECT_FALSE(circles(out.content));
            forEachEntity([&]<class E>() {
                for (const Content* side : {&std::as_const(mine), &other})
                    for (const E& row : side->table<E>()) {
                        const bool added = !known || !base.table<E>().find(row.id);
                        if (added) {
                            EXPECT_TRUE(out.content.table<E>().find(row.id)) << Describe<E>::table;
                        }
                    }
            });
            for (const Goal& goal : out.content.goals) {
                const Goal* here = mine.goals.find(goal.id);
                const Goal* there = theirs.goals.find(goal.id);
                if ((here && here->share == ShareLevel::Private) || (there && there->share == ShareLevel::Private)) {
                    EXPECT_EQ(goal.share, ShareLevel::Private);
                }
            }
        }
    }
}

TEST(Merged, AGoalStaysPrivateIfEitherSaysSo) {
    Content base;
    base.goals.assign({named("quit", 1)});
    const Goal goal = base.goals.rows().first();
    const auto shared = [&](ShareLevel level) {
        Content content = base;
        Goal row = goal;
        row.share = level;
        content.goals.put(row);
        return content;
    };
    const Content open = shared(ShareLevel::Interview), closed = shared(ShareLevel::Private);
    for (const MergeChoices::Rest rest : {MergeChoices::Rest::Proposed, MergeChoices::Rest::Theirs}) {
        const Merged out = merged(open, open, closed, {rest, {}}, now);
        EXPECT_EQ(out.content.goals.rows().first().share, ShareLevel::Private);
        const Merged back = merged(closed, closed, open, {rest, {}}, now);
        EXPECT_EQ(back.content.goals.rows().first().share, ShareLevel::Private);
        EXPECT_EQ(back.keptPrivate, QList<GoalId>{goal.id});
    }
    const Merged asked =
        merged(std::nullopt, closed, open, {MergeChoices::Rest::Mine, {{goal.id.uuid(), Side::Theirs}}}, now);
    EXPECT_EQ(asked.content.goals.rows().first().share, ShareLevel::Private);
    // What nobody asked to be touched is not touched.
    const Merged alone = merged(std::nullopt, open, closed, {MergeChoices::Rest::Mine, {}}, now);
    EXPECT_EQ(alone.content.goals.rows().first().share, ShareLevel::Interview);
}

TEST(Merged, ACircleOfTheTwoGivesWayToMine) {
    Content base;
    base.goals.assign({named("a", 1), named("b", 2), named("c", 3)});
    const QList<Goal> rows = base.goals.rows();
    const auto hung = [&](int low, int high) {
        Content content = base;
        Goal row = rows[low];
        row.parent = rows[high].id;
        content.goals.put(row);
        return content;
    };
    const Content mine = hung(0, 1), theirs = hung(1, 0);
    const Merged out = merged(base, mine, theirs, {}, now);
    EXPECT_FALSE(circles(out.content));
    EXPECT_EQ(out.content.goals.find(rows[0].id)->parent, rows[1].id);
    EXPECT_FALSE(out.content.goals.find(rows[1].id)->parent);
}

TEST(Merged, ADeletedOwnerComesBackForWhatWasAddedToIt) {
    const Content base = fullContent();
    Content mine = base, theirs = base;
    const Goal goal = base.goals.rows().last();
    mine.goals.remove(goal.id.uuid());
    mine.steps.assign({});
    mine.checkIns.assign({});
    mine.revisions.assign({});
    mine.storyGoals.assign({});
    mine.matchVerdicts.assign({});
    mine.ownWords.assign({});
    Step added{{}, goal.id, 2, text("Paint a sign"), {}, {}};
    theirs.steps.put(added);
    const Merged out = merged(base, mine, theirs, {}, now);
    EXPECT_TRUE(out.content.steps.find(added.id));
    EXPECT_TRUE(out.content.goals.find(goal.id));
    EXPECT_TRUE(out.keptForOthers.contains(goal.id.uuid()));
    EXPECT_EQ(dangling(out.content), QStringList());
}

TEST(Merged, OnlyWhatWasChosenIsTaken) {
    Content backup = fullContent();
    Content mine = backup;
    const Goal goal = mine.goals.rows().last();
    Goal changed = goal;
    changed.statement = text("Something else");
    mine.goals.put(changed);
    const Story story = mine.stories.rows().first();
    mine.stories.remove(story.id.uuid());
    mine.storyGoals.assign({});
    mine.storyStrengths.assign({});
    mine.matchVerdicts.assign({});
    Step mineOnly{{}, goal.id, 7, text("new since"), {}, {}};
    mine.steps.put(mineOnly);

    MergeChoices choices{MergeChoices::Rest::Mine, {{story.id.uuid(), Side::Theirs}}};
    Content out = merged(std::nullopt, mine, backup, choices, now).content;
    EXPECT_TRUE(out.stories.find(story.id));
    EXPECT_EQ(out.storyGoals.size(), 1) << "its links come with it";
    EXPECT_EQ(out.goals.find(goal.id)->statement, text("Something else"));
    EXPECT_TRUE(out.steps.find(mineOnly.id));
    EXPECT_TRUE(out.matchVerdicts.isEmpty()) << "that belongs to the role, which was not chosen";

    choices.rows = {{goal.id.uuid(), Side::Theirs}};
    out = merged(std::nullopt, mine, backup, choices, now).content;
    EXPECT_EQ(out.goals.find(goal.id)->statement, goal.statement);
    EXPECT_FALSE(out.steps.find(mineOnly.id)) << "what belongs to the chosen entry goes with it";
    EXPECT_FALSE(out.stories.find(story.id));
}

TEST(Merged, TheAnswerThatLosesIsKeptAsAnEarlierVersion) {
    const Content base = fullContent();
    Content mine = base, theirs = base;
    Answer here = base.answers.rows().first(), there = here;
    here.text = text("I want to lead a bench.");
    here.updated = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
    there.text = text("I want to teach at the bench.");
    there.updated = QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC);
    mine.answers.put(here);
    theirs.answers.put(there);
    const Merged out = merged(base, mine, theirs, {}, now);
    EXPECT_EQ(out.content.answers.rows().first().text, there.text) << "the newer one";
    ASSERT_EQ(out.content.answerVersions.size(), 2);
    EXPECT_EQ(out.content.answerVersions.rows().last().text, here.text);
    EXPECT_EQ(out.content.answerVersions.rows().last().at, now);
}

TEST_F(Merging, IsOneStepOfUndo) {
    fill(fullContent());
    const Content base = book->content();
    Content theirs = base;
    Goal moved = base.goals.rows().last();
    moved.parent.reset();
    moved.statement = text("Hold fourteen lessons");
    Goal top = base.goals.rows().first();
    top.parent = moved.id; // turned upside down: on the way there each would stand above itself
    theirs.goals.put(moved);
    theirs.goals.put(top);
    theirs.stories.assign({});
    theirs.storyGoals.assign({});
    theirs.storyStrengths.assign({});
    theirs.matchVerdicts.assign({});
    theirs.questionStories.assign({});
    theirs.sayLines.assign({});
    const auto steps = book->history()->size();
    const auto done = merge(*book, text("Merge"), base, theirs);
    ASSERT_TRUE(done) << done.error().sentence().toStdString();
    EXPECT_TRUE(same(book->content(), theirs));
    EXPECT_EQ(book->history()->size(), steps + 1);
    EXPECT_EQ(book->undoLabel(), text("Merge"));
    ASSERT_TRUE(book->undo());
    EXPECT_TRUE(same(book->content(), base));
    ASSERT_TRUE(book->redo());
    reopen();
    EXPECT_TRUE(same(book->content(), theirs));
    EXPECT_EQ(*book->check(), QStringList());
}

TEST_F(Merging, WithItselfLeavesNoStep) {
    fill(fullContent());
    const auto steps = book->history()->size();
    ASSERT_TRUE(merge(*book, text("Merge"), std::nullopt, book->content()));
    EXPECT_EQ(book->history()->size(), steps);
}

TEST_F(Merging, ThousandsOfGoalsDeepAndTurnedRoundAreTakenOver) {
    QList<Goal> goals;
    for (int i = 0; i < 3000; ++i) {
        Goal goal = named("goal", i + 1);
        if (i > 0)
            goal.parent = goals.last().id;
        goals.append(goal);
    }
    Content wanted;
    wanted.goals.assign(goals);
    ASSERT_TRUE(become(*book, text("Restore"), wanted));
    EXPECT_TRUE(book->content().goals == wanted.goals);
    for (int i = 0; i < goals.size(); ++i)
        goals[i].parent = i + 1 < goals.size() ? std::optional(goals[i + 1].id) : std::nullopt;
    wanted.goals.assign(goals);
    ASSERT_TRUE(become(*book, text("Restore"), wanted));
    EXPECT_TRUE(book->content().goals == wanted.goals);
    EXPECT_EQ(*book->check(), QStringList());
}
