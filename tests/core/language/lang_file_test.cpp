// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lang_file.h"

#include <gtest/gtest.h>

namespace ascent {

TEST(LangFile, ReadsSectionsTitlesAndLinesWithTheirNumbers) {
    const LangFile file = LangFile::ofText(QStringLiteral("x.txt"), QStringLiteral("# what it is for\nfree line\n\n"
                                                                                   "[sizes]\n big  small\nwide\n"
                                                                                   "[work teaching] Teaching others\n"
                                                                                   "cues: teach; train\n"));
    EXPECT_EQ(file.sections(), QStringList({QString(), QStringLiteral("sizes"), QStringLiteral("work teaching")}));
    EXPECT_EQ(file.words(QStringLiteral("sizes")),
              QStringList({QStringLiteral("big"), QStringLiteral("small"), QStringLiteral("wide")}));
    EXPECT_EQ(file.title(QStringLiteral("work teaching")), QStringLiteral("Teaching others"));
    ASSERT_EQ(file.lines(QStringLiteral("work teaching")).size(), 1);
    EXPECT_EQ(file.lines(QStringLiteral("work teaching")).first().number, 8);
    EXPECT_EQ(file.lines().first().text, QStringLiteral("free line"));
}

TEST(LangFile, TellsASectionThatIsMissingOrStandsTwice) {
    const LangFile file = LangFile::ofText(QStringLiteral("faulty.txt"), QStringLiteral("[a]\none\n[a]\ntwo\n"));
    EXPECT_TRUE(langFaults().contains(QStringLiteral("faulty.txt:3: the section [a] stands here twice")));
    EXPECT_TRUE(file.lines(QStringLiteral("b")).isEmpty());
    EXPECT_TRUE(langFaults().contains(QStringLiteral("faulty.txt: has no section [b]")));
}

TEST(LangFile, FindsWhatIsBuiltIn) {
    const LangFile& file = LangFile::named(QStringLiteral("posting/headings.txt"));
    EXPECT_TRUE(file.has(QStringLiteral("duty")));
    EXPECT_FALSE(file.lines(QStringLiteral("duty")).isEmpty());
}

} // namespace ascent
