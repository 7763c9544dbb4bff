// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/matching/trace.h"
#include "tests/core/alignment/helpers.h"

namespace ascent {
namespace {

struct Traced {
    Content content;
    Role role;
    MatchTrace trace;

    explicit Traced(const char* posting)
        : role(roleOf(posting)) {}
    Strength add(const Strength& strength) {
        content.strengths.put(strength);
        return strength;
    }
    void run() {
        trace = {};
        align(content, role, QDate(2026, 11, 30), &trace);
    }
    const TracedEntry* entryOf(const Strength& strength, int line = 0) const {
        if (line >= trace.lines.size())
            return nullptr;
        for (const TracedEntry& entry : trace.lines.at(line).entries)
            if (entry.id == strength.id.uuid())
                return &entry;
        return nullptr;
    }
};

TEST(MatchTrace, NamesTheMeaningThatMetAndWhereItStands) {
    Traced the("Responsibilities\n- Plan the weekly shifts of the bakers\n");
    const Strength strength = the.add(strengthOf("drawing up rotas"));
    the.run();
    const TracedEntry* entry = the.entryOf(strength);
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(entry->fate, TracedEntry::Met);
    EXPECT_EQ(entry->veto, Veto::None);
    const auto rota = std::find_if(entry->shared.begin(), entry->shared.end(),
                                   [](const TracedSense& shared) { return shared.meaning == u"rota"; });
    ASSERT_NE(rota, entry->shared.end());
    EXPECT_TRUE(rota->source.startsWith(u"alignment/synonyms.txt:")) << qPrintable(rota->source);
    EXPECT_EQ(rota->ofEntry, QStringLiteral("rotas"));
    EXPECT_EQ(rota->credit, 1);
}

TEST(MatchTrace, SaysWhichVetoLeftOrTouched) {
    Traced the("Requirements\n- Driving licence for lorries\n- 5 years of welding\n- Selling vans\n");
    const Strength lorries = the.add(strengthOf("washing lorries"));
    const Strength course = the.add(strengthOf("a welding course"));
    const Strength vans = the.add(strengthOf("repairing vans"));
    the.run();
    ASSERT_EQ(the.trace.lines.size(), 3);
    const TracedEntry* repairing = the.entryOf(vans, 2);
    ASSERT_NE(repairing, nullptr);
    EXPECT_NE(repairing->fate, TracedEntry::Met);
    EXPECT_EQ(repairing->veto, Veto::DoesOtherwise);
    const TracedEntry* learning = the.entryOf(course, 1);
    ASSERT_NE(learning, nullptr);
    EXPECT_NE(learning->fate, TracedEntry::Met);
    const bool learned = std::any_of(learning->shared.begin(), learning->shared.end(),
                                     [](const TracedSense& shared) { return shared.doubts & Doubt::OnlyLearned; });
    EXPECT_TRUE(learned);
    const TracedEntry* washing = the.entryOf(lorries, 0);
    ASSERT_NE(washing, nullptr);
    EXPECT_NE(washing->fate, TracedEntry::Met);
    EXPECT_NE(washing->veto, Veto::None);
}

TEST(MatchTrace, SaysWhatThePersonDecided) {
    Traced the("Responsibilities\n- Bake sourdough bread\n");
    const Strength strength = the.add(strengthOf("baking sourdough bread"));
    MatchVerdict refused;
    refused.role = the.role.id;
    refused.line = QStringLiteral("Bake sourdough bread");
    refused.strength = strength.id;
    refused.verdict = Verdict::Refused;
    the.content.matchVerdicts.put(refused);
    the.run();
    ASSERT_NE(the.entryOf(strength), nullptr);
    EXPECT_EQ(the.entryOf(strength)->fate, TracedEntry::Left);
    EXPECT_EQ(the.entryOf(strength)->veto, Veto::Refused);
}

TEST(MatchTrace, TellsTheStrengthThatAStoryShows) {
    Traced the("Responsibilities\n- Bake sourdough bread\n");
    const Strength strength = the.add(strengthOf("baking sourdough bread"));
    Story story;
    story.title = QStringLiteral("The flood");
    story.action = QStringLiteral("We moved the oven upstairs.");
    the.content.stories.put(story);
    StoryStrength link;
    link.from = story.id;
    link.to = strength.id;
    the.content.storyStrengths.put(link);
    the.run();
    const auto& entries = the.trace.lines.value(0).entries;
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const TracedEntry& entry) { return entry.id == story.id.uuid(); });
    ASSERT_NE(found, entries.end());
    EXPECT_EQ(found->fate, TracedEntry::Met);
    EXPECT_EQ(found->through, strength.name);
}

TEST(MatchTrace, ListsLinesThatAskForNothing) {
    Traced the("Responsibilities\n- Bake bread\n- Any other duties as required\n");
    the.run();
    ASSERT_EQ(the.trace.lines.size(), 2);
    EXPECT_EQ(the.trace.lines[0].skipped, TracedLine::No);
    EXPECT_EQ(the.trace.lines[1].skipped, TracedLine::CatchAll);
}

TEST(MatchTrace, ChangesNothingOfTheAlignment) {
    Traced the("Responsibilities\n- Bake bread\n- Plan the weekly shifts\n");
    the.add(strengthOf("baking rye bread"));
    the.add(strengthOf("rotas"));
    const Alignment plain = align(the.content, the.role, QDate(2026, 11, 30));
    const Alignment traced = align(the.content, the.role, QDate(2026, 11, 30), &the.trace);
    ASSERT_EQ(plain.lines.size(), traced.lines.size());
    EXPECT_EQ(plain.coverage, traced.coverage);
    for (qsizetype i = 0; i < plain.lines.size(); ++i) {
        ASSERT_EQ(plain.lines[i].matches.size(), traced.lines[i].matches.size());
        for (qsizetype j = 0; j < plain.lines[i].matches.size(); ++j)
            EXPECT_EQ(plain.lines[i].matches[j].why, traced.lines[i].matches[j].why);
    }
}

TEST(MatchTrace, HasATokenOfItsOwnForEveryVeto) {
    QSet<QString> tokens;
    for (int veto = 0; veto <= int(Veto::BetterOnes); ++veto) {
        tokens.insert(tokenOf(Veto(veto)));
        EXPECT_FALSE(inWords(Veto(veto)).isEmpty());
    }
    EXPECT_EQ(tokens.size(), int(Veto::BetterOnes) + 1);
}

} // namespace
} // namespace ascent
