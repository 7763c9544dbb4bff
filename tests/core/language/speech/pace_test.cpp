// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/speech/pace.h"
#include "tests/support/print.h"

#include <QStringList>

using namespace ascent;

namespace {

const QDate today(2026, 11, 22);

/// Days as "25 Nov, 28 Nov", by the month's English name whatever the machine's language.
std::string days(const QList<QDate>& dates) {
    QStringList words;
    for (const QDate& date : dates)
        words << QStringLiteral("%1.%2.").arg(date.day()).arg(date.month());
    return words.join(u' ').toStdString();
}

} // namespace

TEST(SpeakingPace, IsTheUsualOneUntilMeasured) {
    EXPECT_DOUBLE_EQ(paceOf({}).wordsPerMinute, 135);
    EXPECT_FALSE(paceOf({}).isMeasured());
}

TEST(SpeakingPace, IsTheMedianOfTheLastSeven) {
    EXPECT_DOUBLE_EQ(paceOf({{128, 60}}).wordsPerMinute, 128);
    EXPECT_DOUBLE_EQ(paceOf({{120, 60}, {140, 60}}).wordsPerMinute, 130);
    EXPECT_DOUBLE_EQ(paceOf({{120, 60}, {250, 60}, {124, 60}}).wordsPerMinute, 124) << "one hurried time moves little";
    QList<SpokenAnswer> many(7, {150, 60});
    many.append(QList<SpokenAnswer>(20, {100, 60}));
    EXPECT_DOUBLE_EQ(paceOf(many).wordsPerMinute, 150) << "what was long ago does not count";
    EXPECT_EQ(paceOf(many).measurements, 7);
}

TEST(SpeakingPace, LeavesOutWhatCanNotBeTrue) {
    const QList<SpokenAnswer> wrong{{150, 10}, {150, 600}, {150, 0}, {150, -3}, {9, 4}, {0, 60}};
    EXPECT_FALSE(paceOf(wrong).isMeasured());
    QList<SpokenAnswer> one = wrong;
    one.append({126, 60});
    EXPECT_DOUBLE_EQ(paceOf(one).wordsPerMinute, 126) << "the last one that can be true";
}

TEST(SpeakingPace, TargetIsTheNearestLength) {
    const std::initializer_list<std::pair<int, int>> cases{{0, 30},   {67, 30},  {101, 30},  {102, 60},  {135, 60},
                                                           {170, 90}, {236, 90}, {237, 120}, {1000, 120}};
    for (const auto& [words, seconds] : cases)
        EXPECT_EQ(nearestTargetSeconds(words, 135), seconds) << words;
    EXPECT_EQ(nearestTargetSeconds(135, 90), 90) << "at a slower pace the same words take longer";
}

TEST(PracticeDays, AreEvenUpToTheDayBefore) {
    struct Case {
        int interviewIn;
        const char* practisedToday; ///< counted from today, which is done
        const char* never;          ///< today is the first
    };
    for (const Case& each : std::initializer_list<Case>{
             {-1, "", ""},
             {0, "", "22.11."},
             {1, "", "22.11."},
             {2, "23.11.", "22.11. 23.11."},
             {3, "23.11. 24.11.", "22.11. 23.11. 24.11."},
             {4, "23.11. 24.11. 25.11.", "22.11. 24.11. 25.11."},
             {10, "25.11. 28.11. 1.12.", "22.11. 27.11. 1.12."},
             {21, "27.11. 2.12. 7.12. 12.12.", "22.11. 29.11. 5.12. 12.12."},
             {61, "2.12. 12.12. 22.12. 1.1. 11.1. 21.1.", "22.11. 4.12. 16.12. 28.12. 9.1. 21.1."},
         }) {
        const QDate interview = today.addDays(each.interviewIn);
        EXPECT_EQ(days(practiceDays(today, interview, today)), each.practisedToday) << each.interviewIn;
        EXPECT_EQ(days(practiceDays(today, interview, {})), each.never) << each.interviewIn;
    }
}

TEST(PracticeDays, StandStillUntilTheyAreDoneOrMissed) {
    const QDate interview(2026, 12, 2);
    for (int later = 0; later <= 3; ++later)
        EXPECT_EQ(days(practiceDays(today.addDays(later), interview, today)), "25.11. 28.11. 1.12.") << later;
    EXPECT_EQ(days(practiceDays(today.addDays(4), interview, today)), "26.11. 29.11. 1.12.")
        << "the 25th was missed: today, and evenly from there";
    EXPECT_EQ(days(practiceDays(today, interview, today.addDays(-40))), "22.11. 27.11. 1.12.");
}

TEST(PracticeDays, NeedDaysThatExist) {
    EXPECT_TRUE(practiceDays(today, QDate(), {}).isEmpty());
    EXPECT_TRUE(practiceDays(QDate(), today, {}).isEmpty());
    EXPECT_EQ(days(practiceDays(today, today.addDays(3), today.addDays(400))), "22.11. 23.11. 24.11.")
        << "a rehearsal in the future is a slip of the clock";
}
