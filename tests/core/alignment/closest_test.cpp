// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/matching/closest.h"
#include "tests/core/alignment/helpers.h"

using namespace ascent;

// What is put under the person's eyes where nothing covers a line.

namespace {

const QDate today(2026, 11, 22);

Story storyOf(const char* title, const char* action) {
    Story story;
    story.title = QString::fromUtf8(title);
    story.action = QString::fromUtf8(action);
    return story;
}

Alignment lookedOver(const Content& content, const Role& role) {
    Alignment alignment = align(content, role, today);
    findClosest(alignment, content, today);
    return alignment;
}

} // namespace

TEST(Closest, ShowsWhatNamesThingsOfTheSameKindInOtherWords) {
    Content content;
    const Strength steering = strengthOf("bringing a ferry home through fog");
    const Strength baking = strengthOf("sourdough at home");
    content.strengths.put(steering);
    content.strengths.put(baking);
    content.strengths.put(strengthOf("singing in a choir"));
    const Alignment alignment = lookedOver(content, roleOf("Responsibilities\n- Look after the boats at night\n"));
    ASSERT_EQ(alignment.lines.size(), 1);
    const AlignedLine& line = alignment.lines.first();
    EXPECT_TRUE(line.matches.isEmpty());
    ASSERT_FALSE(line.closest.isEmpty());
    EXPECT_EQ(line.closest.first(), EntityRef(steering.id));
    EXPECT_FALSE(line.closest.contains(EntityRef(baking.id)));
}

TEST(Closest, ShowsThreeAtMostAndNothingWhereALineIsCovered) {
    Content content;
    for (const char* name : {"welding", "welding rails", "welding frames", "welding boats", "welding pipes"})
        content.strengths.put(strengthOf(name));
    const Alignment alignment = lookedOver(
        content, roleOf("Requirements\n- Welding\n- Soldering of copper pipes and brazing of metal frames\n"));
    ASSERT_EQ(alignment.lines.size(), 2);
    EXPECT_FALSE(alignment.lines[0].matches.isEmpty());
    EXPECT_TRUE(alignment.lines[0].closest.isEmpty());
    EXPECT_LE(alignment.lines[1].closest.size(), 3);
}

TEST(Closest, LeavesOutWhatWasRefusedAndWhatIsPrivate) {
    Content content;
    Goal secret = goalOf("Run the harbour office and its clerks");
    secret.share = ShareLevel::Private;
    content.goals.put(secret);
    const Story story = storyOf("The flood", "I led the clerks of the harbour office through the flood.");
    content.stories.put(story);
    const Role role = roleOf("Responsibilities\n- Supervise the bookkeepers of the port authority\n");
    content.roles.put(role);
    const Alignment alignment = lookedOver(content, role);
    ASSERT_EQ(alignment.lines.size(), 1);
    EXPECT_FALSE(alignment.lines.first().closest.contains(EntityRef(secret.id)));
    Alignment refused = align(content, role, today);
    refused.lines.first().refused.append({EntityKind::Story, story.id.uuid(), 0, {}, false});
    findClosest(refused, content, today);
    EXPECT_FALSE(refused.lines.first().closest.contains(EntityRef(story.id)));
}

TEST(Closest, AWorkbookOfManyEntriesIsRankedByItsRareWords) {
    Content content;
    for (int i = 0; i < 300; ++i)
        content.goals.put(goalOf("Improve the team and its work this year"));
    const Strength wanted = strengthOf("keeping bees through the winter");
    content.strengths.put(wanted);
    const Alignment alignment =
        lookedOver(content, roleOf("Responsibilities\n- Inspect the hives and the bee colonies of the estate\n"));
    ASSERT_EQ(alignment.lines.size(), 1);
    if (alignment.lines.first().matches.isEmpty()) {
        ASSERT_FALSE(alignment.lines.first().closest.isEmpty());
        EXPECT_EQ(alignment.lines.first().closest.first(), EntityRef(wanted.id));
    }
}
