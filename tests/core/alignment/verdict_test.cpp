// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alignment/helpers.h"

using namespace ascent;

namespace {

const QDate today(2026, 11, 22);

const char ward[] = R"(Staff Nurse
Responsibilities
- Lead the morning handover
- Teach student nurses on the ward
Requirements
- Experience of wound care
- A calm head in emergencies)";

struct Decision {
    const char* line;
    Verdict verdict;
    std::optional<StrengthId> strength = {};
    std::optional<GoalId> goal = {};
    std::optional<StoryId> story = {};
};

Role decide(Content& content, const char* posting, std::initializer_list<Decision> decisions) {
    const Role role = roleOf(posting, "Staff Nurse");
    content.roles.put(role);
    double position = 1;
    for (const Decision& each : decisions) {
        MatchVerdict verdict;
        verdict.role = role.id;
        verdict.position = position++;
        verdict.line = QString::fromUtf8(each.line);
        verdict.verdict = each.verdict;
        verdict.strength = each.strength;
        verdict.goal = each.goal;
        verdict.story = each.story;
        content.matchVerdicts.put(verdict);
    }
    return role;
}

} // namespace

TEST(Verdict, ARefusedMatchIsGoneAndTold) {
    Content content;
    const Strength strength = strengthOf("wound care");
    content.strengths.put(strength);
    EXPECT_TRUE(meets(lineWith(align(content, roleOf(ward), today), u"wound"), strength.id.uuid()));
    const Role role = decide(content, ward, {{"Experience of wound care", Verdict::Refused, strength.id}});
    const Alignment alignment = align(content, role, today);
    const AlignedLine& line = lineWith(alignment, u"wound");
    EXPECT_TRUE(line.matches.isEmpty());
    ASSERT_EQ(line.refused.size(), 1);
    EXPECT_EQ(line.refused.first().id, strength.id.uuid());
    EXPECT_TRUE(alignment.gaps.contains(u"Experience of wound care"));
}

TEST(Verdict, AConfirmedMatchOutweighsTheScore) {
    Content content;
    const Strength better = strengthOf("wound care"), other = strengthOf("dressing burns");
    content.strengths.put(better);
    content.strengths.put(other);
    const Role role = decide(content, ward, {{"Experience of wound care", Verdict::Confirmed, other.id}});
    const Alignment alignment = align(content, role, today);
    const AlignedLine& line = lineWith(alignment, u"wound");
    ASSERT_EQ(line.matches.size(), 2);
    EXPECT_EQ(line.matches.first().id, other.id.uuid()) << "nothing in its words speaks for it";
    EXPECT_EQ(line.matches.first().score, 1);
    EXPECT_TRUE(line.matches.first().confirmed);
    EXPECT_TRUE(line.matches.first().why.contains(u"you confirmed it", Qt::CaseInsensitive));
    EXPECT_FALSE(line.matches.last().confirmed);
    EXPECT_FALSE(line.matches.last().why.contains(u"confirmed"));
}

TEST(Verdict, HoldsForGoalsStoriesAndTheBackground) {
    Content content;
    content.person.background = u"Ten years in kitchens"_qs;
    const Goal goal = goalOf("Qualify as a mentor by June 2027");
    Story story;
    story.title = u"The power cut"_qs;
    content.goals.put(goal);
    content.stories.put(story);
    const Role role = decide(content, ward,
                             {{"Teach student nurses on the ward", Verdict::Confirmed, {}, goal.id},
                              {"A calm head in emergencies", Verdict::Confirmed, {}, {}, story.id},
                              {"Lead the morning handover", Verdict::Confirmed}});
    const Alignment alignment = align(content, role, today);
    EXPECT_TRUE(meets(lineWith(alignment, u"Teach"), goal.id.uuid()));
    EXPECT_TRUE(meets(lineWith(alignment, u"calm"), story.id.uuid()));
    EXPECT_TRUE(meets(lineWith(alignment, u"handover"), content.person.id.uuid()));
    EXPECT_FALSE(meets(lineWith(alignment, u"handover"), goal.id.uuid()));
    EXPECT_EQ(alignment.gaps, QStringList(u"Experience of wound care"_qs));
}

TEST(Verdict, ALinkedStoryFollowsItsStrength) {
    Content content;
    const Strength strength = strengthOf("dressing burns");
    Story story;
    story.title = u"The kitchen fire"_qs;
    content.strengths.put(strength);
    content.stories.put(story);
    StoryStrength link;
    link.from = story.id;
    link.to = strength.id;
    content.storyStrengths.put(link);
    const Role role = decide(content, ward, {{"Experience of wound care", Verdict::Confirmed, strength.id}});
    EXPECT_TRUE(meets(lineWith(align(content, role, today), u"wound"), story.id.uuid()));
}

TEST(Verdict, NothingIsClaimedForWhatIsPrivateDroppedOrGone) {
    for (int way = 0; way < 3; ++way) {
        Content content;
        Goal goal = goalOf("Qualify as a mentor by June 2027");
        goal.share = way == 0 ? ShareLevel::Private : ShareLevel::Interview;
        goal.status = way == 1 ? GoalStatus::Dropped : GoalStatus::Active;
        if (way < 2)
            content.goals.put(goal);
        const Role role =
            decide(content, ward, {{"Teach student nurses on the ward", Verdict::Confirmed, {}, goal.id}});
        const Alignment alignment = align(content, role, today);
        EXPECT_TRUE(lineWith(alignment, u"Teach").matches.isEmpty()) << way;
        EXPECT_TRUE(lineWith(alignment, u"Teach").refused.isEmpty()) << way;
    }
}

TEST(Verdict, TheLaterOfTwoCountsAndAnotherRoleIsLeftAlone) {
    Content content;
    const Strength strength = strengthOf("wound care");
    content.strengths.put(strength);
    const Role role = decide(content, ward,
                             {{"Experience of wound care", Verdict::Refused, strength.id},
                              {"Experience of wound care", Verdict::Confirmed, strength.id}});
    EXPECT_TRUE(meets(lineWith(align(content, role, today), u"wound"), strength.id.uuid()));
    const Role other = decide(content, ward, {});
    const Alignment alignment = align(content, other, today);
    const Match* match = matchOf(lineWith(alignment, u"wound"), strength.id.uuid());
    ASSERT_TRUE(match);
    EXPECT_FALSE(match->confirmed);
}

TEST(Verdict, HoldsWhenThePostingIsPastedAnew) {
    Content content;
    const Strength strength = strengthOf("wound care");
    content.strengths.put(strength);
    const Role role = decide(content, "Requirements\n\xE2\x80\xA2 EXPERIENCE OF   WOUND CARE;\n\xE2\x80\xA2 Nights",
                             {{"Experience of wound care", Verdict::Refused, strength.id}});
    EXPECT_TRUE(lineWith(align(content, role, today), u"WOUND").matches.isEmpty());
}

TEST(Verdict, CorrectionsChangeWhatIsHeldAgainstTheEntries) {
    Content content;
    const Strength strength = strengthOf("wound care");
    content.strengths.put(strength);
    const Role role = decide(content, ward, {});
    LineCorrection away;
    away.role = role.id;
    away.line = u"Experience of wound care"_qs;
    away.kind = LineKind::About;
    content.lineCorrections.put(away);
    LineCorrection nice;
    nice.role = role.id;
    nice.line = u"lead the morning handover"_qs;
    nice.need = Need::Nice;
    content.lineCorrections.put(nice);
    const Alignment alignment = align(content, role, today);
    for (const AlignedLine& line : alignment.lines)
        EXPECT_FALSE(line.line.text.contains(u"wound"));
    EXPECT_FALSE(lineWith(alignment, u"handover").line.must);
    EXPECT_EQ(alignment.gaps.last(), u"Lead the morning handover");
    EXPECT_EQ(alignment.posting.lines.size(), readPosting(role.posting).lines.size());
}
