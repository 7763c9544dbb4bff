// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/speech/speech.h"
#include "tests/support/print.h"

using namespace ascent;

TEST(Speech, CountsWordsAsTheyAreSpoken) {
    EXPECT_EQ(countWords(u""), 0);
    EXPECT_EQ(countWords(u"  I led  a team of 12. "), 6);
    EXPECT_EQ(countWords(u"well - almost"), 2);
    EXPECT_EQ(countWords(u"C++ & \u201cagile\u201d"), 2);
}

TEST(Speech, SecondsFollowThePace) {
    EXPECT_EQ(speakingSeconds(135, 135), 60);
    EXPECT_EQ(speakingSeconds(151, 135), 67);
    EXPECT_EQ(speakingSeconds(10, 0), 0);
}

TEST(Speech, CodePointsCountASurrogatePairOnce) {
    const QString text = QString::fromUtf8("a\xF0\x9F\x8C\xB1"
                                           "b");
    const CodePoints points(text);
    EXPECT_EQ(points.before(0), 0);
    EXPECT_EQ(points.before(1), 1);
    EXPECT_EQ(points.before(3), 2);
    EXPECT_EQ(points.before(4), 3);
    EXPECT_EQ(points.before(99), 3) << "past the end";
    EXPECT_EQ(CodePoints(QString()).before(0), 0);
}
