// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/share.h"
#include "tests/core/workbook/random_content.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"

using namespace ascent;

namespace {

Goal goalOf(const QString& statement, ShareLevel share, double position) {
    Goal goal;
    goal.statement = statement;
    goal.share = share;
    goal.position = position;
    return goal;
}

template<class E>
E of(const Goal& goal) {
    E row;
    row.goal = goal.id;
    row.position = 1;
    return row;
}

} // namespace

TEST(Share, APrivateGoalGoesWithAllThatBelongsToItAndItsChildStandsAlone) {
    Content content;
    const Goal hidden = goalOf(QStringLiteral("Leave this firm"), ShareLevel::Private, 1);
    Goal child = goalOf(QStringLiteral("Pass the exam"), ShareLevel::Plan, 2);
    child.parent = hidden.id;
    content.goals.assign({hidden, child});
    content.steps.assign({of<Step>(hidden), of<Step>(child)});
    content.checkIns.assign({of<CheckIn>(hidden), of<CheckIn>(child)});
    content.revisions.assign({of<Revision>(hidden), of<Revision>(child)});
    StoryGoal link;
    link.to = hidden.id;
    content.storyGoals.put(link);

    const Content shared = sharedContent(content, ShareLevel::Plan);
    ASSERT_EQ(shared.goals.size(), 1);
    EXPECT_EQ(shared.goals.rows()[0].id, child.id);
    EXPECT_FALSE(shared.goals.rows()[0].parent);
    ASSERT_EQ(shared.steps.size(), 1);
    EXPECT_EQ(shared.steps.rows()[0].goal, child.id);
    EXPECT_EQ(shared.checkIns.size(), 1);
    EXPECT_EQ(shared.revisions.size(), 1);
    EXPECT_TRUE(shared.storyGoals.isEmpty());
    EXPECT_TRUE(sharedContent(content, ShareLevel::Interview).goals.isEmpty());
    EXPECT_EQ(sharedContent(content, ShareLevel::Private).goals.size(), 2);
}

TEST(Share, AVisibleParentStaysTheParent) {
    Content content;
    const Goal parent = goalOf(QStringLiteral("Lead a team"), ShareLevel::Interview, 1);
    Goal child = goalOf(QStringLiteral("Pass the exam"), ShareLevel::Plan, 2);
    child.parent = parent.id;
    content.goals.assign({parent, child});
    EXPECT_EQ(sharedContent(content, ShareLevel::Plan).goals.find(child.id)->parent, parent.id);
}

TEST(Share, PersonalNotesAndReflectionsAreTakenOutEverywhere) {
    Content content;
    const QString note = QStringLiteral("between me and me");
    Value value;
    value.note = note;
    content.values.put(value);
    Role role;
    role.notes = note;
    role.mission = QStringLiteral("clean water");
    content.roles.put(role);
    Rehearsal rehearsal;
    rehearsal.note = note;
    content.rehearsals.put(rehearsal);
    Reflection reflection;
    reflection.answer = note;
    content.reflections.put(reflection);
    const Goal goal = goalOf(QStringLiteral("Pass the exam"), ShareLevel::Plan, 1);
    content.goals.put(goal);
    CheckIn checkIn = of<CheckIn>(goal);
    checkIn.note = note;
    content.checkIns.put(checkIn);
    Revision revision = of<Revision>(goal);
    revision.reason = note;
    content.revisions.put(revision);

    const Content shared = sharedContent(content, ShareLevel::Plan);
    EXPECT_TRUE(shared.values.rows()[0].note.isEmpty());
    EXPECT_TRUE(shared.roles.rows()[0].notes.isEmpty());
    EXPECT_EQ(shared.roles.rows()[0].mission, role.mission);
    EXPECT_TRUE(shared.rehearsals.rows()[0].note.isEmpty());
    EXPECT_TRUE(shared.reflections.isEmpty());
    EXPECT_TRUE(shared.checkIns.rows()[0].note.isEmpty());
    EXPECT_TRUE(shared.revisions.rows()[0].reason.isEmpty());
}

TEST(Share, NoFieldMarkedPersonalIsLeftInAnyEntity) {
    const Content full = test::fullContent();
    int marked = 0;
    const Content shared = sharedContent(full, ShareLevel::Private);
    forEachEntity([&]<class E>() {
        forEachField<E>([&](const auto& field) {
            if (!(field.use & Personal))
                return;
            ++marked;
            using T = typename std::decay_t<decltype(field)>::Type;
            for (const E& row : shared.table<E>())
                EXPECT_EQ(row.*(field.member), T{}) << Describe<E>::table << "." << field.name;
        });
    });
    EXPECT_GE(marked, 6);
}

TEST(Share, ADecisionOnAPostingThatNamesAPrivateGoalGoesWithIt) {
    Content content;
    const Goal hidden = goalOf(QStringLiteral("Leave this firm"), ShareLevel::Private, 1);
    content.goals.assign({hidden});
    MatchVerdict named, free;
    named.goal = hidden.id;
    named.position = 1;
    free.position = 2;
    content.matchVerdicts.assign({named, free});
    OwnWords ofGoal, ofLine;
    ofGoal.goal = hidden.id;
    ofLine.line = QStringLiteral("Night shifts");
    content.ownWords.assign({ofGoal, ofLine});
    const Content shared = sharedContent(content, ShareLevel::Plan);
    ASSERT_EQ(shared.matchVerdicts.size(), 1);
    EXPECT_EQ(shared.matchVerdicts.rows()[0].id, free.id);
    ASSERT_EQ(shared.ownWords.size(), 1);
    EXPECT_EQ(shared.ownWords.rows()[0].id, ofLine.id);
}

TEST(Share, WhateverIsPrivateNoSayLineLeavesThatSpeaksOfItOrOfNothing) {
    int hidden = 0, kept = 0;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        test::RandomContent random(seed);
        Content content = random.make(8);
        QSet<QUuid> quoting;
        for (const Goal& goal : content.goals)
            if (goal.share != ShareLevel::Interview && goal.statement.size() > 12) {
                SayLine line;
                line.of = Sayable::Person;
                line.text = QStringLiteral("Well, ") + goal.statement;
                content.sayLines.put(line);
                if (goal.share == ShareLevel::Private)
                    quoting.insert(line.id.uuid());
            }
        for (const ShareLevel most : {ShareLevel::Interview, ShareLevel::Plan}) {
            const Content shared = sharedContent(content, most);
            for (const SayLine& line : shared.sayLines) {
                ++kept;
                EXPECT_FALSE(quoting.contains(line.id.uuid())) << seed;
                forEachReference<SayLine>([&]<class T>(const Field<SayLine, T>& field, Tie) {
                    const QUuid id = Referred<T>::uuid(line.*(field.member));
                    EXPECT_TRUE(id.isNull() || shared.table<typename Referred<T>::Target>().find(id))
                        << seed << ' ' << field.name;
                });
            }
            for (const Reflection& reflection : shared.reflections)
                EXPECT_TRUE(reflection.question.isEmpty() && reflection.answer.isEmpty());
            for (const QuestionStory& link : shared.questionStories)
                EXPECT_TRUE(shared.questions.find(link.from) && shared.stories.find(link.to)) << seed;
            hidden += int(content.sayLines.size() - shared.sayLines.size());
        }
    }
    EXPECT_GT(hidden, 100);
    EXPECT_GT(kept, 100);
}
