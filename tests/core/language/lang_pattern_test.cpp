// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lang_pattern.h"

#include <gtest/gtest.h>

namespace ascent {
namespace {

bool matches(const QRegularExpression& pattern, const char* text) {
    return pattern.match(QString::fromUtf8(text)).hasMatch();
}

TEST(LangPattern, TriesEachLineAndPutsNamedSectionsIn) {
    const LangFile file =
        LangFile::ofText(QStringLiteral("test/pets.txt"), QStringLiteral("[pets]\n"
                                                                         "cats?\n"
                                                                         "guinea pigs?\n"
                                                                         "[keeps]\n"
                                                                         "^(?:keeps?|feeds?) {pets}$\n"
                                                                         "\\bzoo{1,2}\\b\n"));
    const QRegularExpression keeps = patternOf(file, QStringLiteral("keeps"));
    ASSERT_TRUE(keeps.isValid());
    EXPECT_TRUE(matches(keeps, "Feeds guinea pigs"));
    EXPECT_TRUE(matches(keeps, "a zoo"));
    EXPECT_FALSE(matches(keeps, "feeds horses"));
    EXPECT_FALSE(matches(keeps, "zoooo"));
}

TEST(LangPattern, HoldsALineToItsLettersWhereItSaysSo) {
    const LangFile file =
        LangFile::ofText(QStringLiteral("test/letters.txt"), QStringLiteral("[degree]\n(?-i)\\bMA\\b\n\\bmaster\\b\n"));
    const QRegularExpression degree = patternOf(file, QStringLiteral("degree"));
    EXPECT_TRUE(matches(degree, "an MA"));
    EXPECT_TRUE(matches(degree, "a Master"));
    EXPECT_FALSE(matches(degree, "my ma"));
}

TEST(LangPattern, ReadsLettersBeyondEnglish) {
    const LangFile file = LangFile::ofText(QStringLiteral("test/word.txt"), QStringLiteral("[word]\n^\\w+$\n"));
    EXPECT_TRUE(matches(patternOf(file, QStringLiteral("word")), "crème"));
}

TEST(LangPattern, LeavesOutAndTellsALineThatIsNoExpression) {
    const LangFile file =
        LangFile::ofText(QStringLiteral("test/broken-pattern.txt"), QStringLiteral("[open]\n(unclosed\nclosed\n"));
    const QRegularExpression open = patternOf(file, QStringLiteral("open"));
    EXPECT_TRUE(matches(open, "closed"));
    EXPECT_FALSE(matches(open, "unclose"));
    EXPECT_FALSE(langFaults().filter(QStringLiteral("test/broken-pattern.txt:2: ")).isEmpty());
}

TEST(LangPattern, TellsACircleInsteadOfFollowingIt) {
    const LangFile file =
        LangFile::ofText(QStringLiteral("test/circle.txt"), QStringLiteral("[a]\n{b}\n[b]\n{a}\nend\n"));
    EXPECT_TRUE(patternOf(file, QStringLiteral("a")).isValid());
    EXPECT_FALSE(langFaults().filter(QStringLiteral("test/circle.txt")).isEmpty());
}

TEST(LangPattern, MatchesNothingWhereASectionIsEmpty) {
    const LangFile file = LangFile::ofText(QStringLiteral("test/empty.txt"), QStringLiteral("[none]\n[other]\nx\n"));
    EXPECT_FALSE(matches(patternOf(file, QStringLiteral("none")), ""));
}

} // namespace
} // namespace ascent
