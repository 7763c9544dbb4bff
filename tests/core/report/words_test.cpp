// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/words.h"
#include "tests/support/print.h"

using namespace ascent::report;

TEST(Words, DatesFollowTheLocaleWithoutTheDayOfTheWeek) {
    const QDate day(2027, 6, 30);
    EXPECT_EQ(longDate(day, QLocale(QLocale::English, QLocale::UnitedKingdom)), QStringLiteral("30 June 2027"));
    EXPECT_EQ(longDate(day, QLocale(QLocale::English, QLocale::UnitedStates)), QStringLiteral("June 30, 2027"));
    EXPECT_EQ(longDate(day, QLocale(QLocale::German, QLocale::Germany)), QStringLiteral("30. Juni 2027"));
    EXPECT_EQ(shortDate(day, QLocale(QLocale::English, QLocale::UnitedKingdom)), QStringLiteral("30 Jun 2027"));
}

TEST(Words, NumbersHaveNoTrailingZeros) {
    const QLocale english(QLocale::English, QLocale::UnitedKingdom), german(QLocale::German, QLocale::Germany);
    EXPECT_EQ(number(29, english), QStringLiteral("29"));
    EXPECT_EQ(number(0.8, english), QStringLiteral("0.8"));
    EXPECT_EQ(number(0.8, german), QStringLiteral("0,8"));
    EXPECT_EQ(number(100, english), QStringLiteral("100"));
    EXPECT_EQ(number(2026, english), QStringLiteral("2026"));
    EXPECT_EQ(number(1234567, english), QStringLiteral("1,234,567"));
    EXPECT_EQ(number(-3.456, english), QStringLiteral("-3.46"));
}

TEST(Words, TidyDropsWhatNoOutputCanHold) {
    EXPECT_EQ(tidy(QStringLiteral(" a\r\nb\rc\td\u0001e ")), QStringLiteral("a\nb\nc de"));
    EXPECT_EQ(tidy(QString(QChar(0xd800)) + QStringLiteral("x") + QChar(0xdc00)), QStringLiteral("x"));
    EXPECT_EQ(tidy(QStringLiteral("\U0001f600")), QStringLiteral("\U0001f600"));
}

TEST(Words, HeadingsBeginLargeAndEndWithoutAStop) {
    EXPECT_EQ(asHeading(QStringLiteral("become head chef.")), QStringLiteral("Become head chef"));
    EXPECT_EQ(asHeading(QStringLiteral("iOS lead\nby 2028")), QStringLiteral("iOS lead by 2028"));
    EXPECT_EQ(asHeading(QStringLiteral("and then ...")), QStringLiteral("And then ..."));
    EXPECT_EQ(asHeading(QStringLiteral("émigrer")), QStringLiteral("Émigrer"));
}

TEST(Words, ShorteningEndsAtASentenceOrAClause) {
    const QString text =
        QStringLiteral("We mend bikes. Every part is used again, and nobody is sent away without help");
    EXPECT_EQ(shortened(text, 30), text);
    EXPECT_EQ(shortened(text, 4), QStringLiteral("We mend bikes."));
    EXPECT_EQ(shortened(text, 11), QStringLiteral("We mend bikes. Every part is used again …"));
    EXPECT_EQ(shortened(QStringLiteral("one two three four five six"), 3), QStringLiteral("one two three …"));
    EXPECT_EQ(shortened(QString(), 3), QString());
}
