// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"
#include "tests/support/print.h"

using namespace ascent;
using namespace ascent::report;

namespace {

Report sample() {
    Report report;
    report.blocks = {
        {Heading{1, QStringLiteral("first")}},
        {Heading{2, QStringLiteral("stands alone from the start")}},
        {Heading{1, QStringLiteral("second")}},
        {Heading{2, QStringLiteral("below")}},
        {Items{{{QStringLiteral("a"), {}, Mark::Dot, 2}, {QStringLiteral("b"), {}, Mark::Dot, 3}}}},
        {Paragraph{QStringLiteral("last")}, 5},
    };
    return report;
}

} // namespace

TEST(Trim, RanksAreListedOnce) {
    EXPECT_EQ(ranksOf(sample()), (QList<int>{0, 2, 3, 5}));
}

TEST(Trim, RowsAndBlocksGoFromTheHighestRank) {
    EXPECT_EQ(trimmed(sample(), 5).blocks.size(), 6);
    EXPECT_EQ(trimmed(sample(), 4).blocks.size(), 5);
    const Report kept = trimmed(sample(), 2);
    ASSERT_EQ(kept.blocks.size(), 5);
    EXPECT_EQ(std::get<Items>(kept.blocks[4].content).rows.size(), 1);
}

TEST(Trim, HeadingsGoWithAllThatStoodBelowThem) {
    const Report kept = trimmed(sample(), 0);
    ASSERT_EQ(kept.blocks.size(), 2);
    EXPECT_EQ(std::get<Heading>(kept.blocks[1].content).text, QStringLiteral("stands alone from the start"));
}
