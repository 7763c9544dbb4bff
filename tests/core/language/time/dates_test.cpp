// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/time/dates.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

const QDate today(2026, 11, 22); // a Sunday

struct Case {
    const char* text;
    const char* due; ///< the deadline as ISO 8601; "" for none
};

void PrintTo(const Case& c, std::ostream* out) {
    *out << c.text;
}

QString dueOf(const char* text, DateOrder order = DateOrder::MonthFirst) {
    const auto due = readDeadline(QString::fromUtf8(text), today, order);
    return due ? due->toString(Qt::ISODate) : QString();
}

class Deadlines : public testing::TestWithParam<Case> {};

TEST_P(Deadlines, AreRead) {
    EXPECT_EQ(dueOf(GetParam().text), QLatin1String(GetParam().due));
}

INSTANTIATE_TEST_SUITE_P(
    Days, Deadlines,
    testing::Values(
        Case{"Hand in the paper by 2027-03-01", "2027-03-01"}, Case{"by 2027/3/1 hand in the paper", "2027-03-01"},
        Case{"pass the exam on 16 August", "2027-08-16"}, Case{"pass the exam on the 16th of August", "2027-08-16"},
        Case{"before the 16th of August", "2027-08-15"}, Case{"by August 16", "2027-08-16"},
        Case{"by August 16th, 2028, at noon", "2028-08-16"}, Case{"by Aug. 16, 2028", "2028-08-16"},
        Case{"by 16 aug 2028", "2028-08-16"}, Case{"by the 3rd of december", "2026-12-03"},
        Case{"by 3rd December 2026", "2026-12-03"}, Case{"due 1 June 2027", "2027-06-01"},
        Case{"Deadline: 1 June 2027", "2027-06-01"}, Case{"30 June 2027: the review is passed", "2027-06-30"},
        Case{"Friday, 4 December", "2026-12-04"}, Case{"by Friday, December 4", "2026-12-04"},
        Case{"by Tuesday the 1st of December", "2026-12-01"}, Case{"by the first of March", "2027-03-01"},
        Case{"by the 15th", "2026-12-15"}, Case{"by the 30th", "2026-11-30"}, Case{"before the 1st", "2026-11-30"},
        Case{"no later than 31 January 2027", "2027-01-31"}, Case{"not later than Jan 31", "2027-01-31"},
        Case{"until 31.1.2027", "2027-01-31"}, Case{"by 1.2.2027", "2027-02-01"}, Case{"by 12/24/2026", "2026-12-24"},
        Case{"by 24/12/2026", "2026-12-24"}, Case{"by 6/7/27", "2027-06-07"},
        Case{"on or before 30 June 2027", "2027-06-30"}, Case{"by 29 February 2028", "2028-02-29"},
        Case{"by June 30", "2027-06-30"}, Case{"by nov 22", "2026-11-22"}, Case{"by Nov 21", "2027-11-21"},
        Case{"tomorrow", "2026-11-23"}, Case{"finish the draft today", "2026-11-22"},
        Case{"by the end of today", "2026-11-22"}, Case{"by 4 July '27", "2027-07-04"}));

INSTANTIATE_TEST_SUITE_P(Weekdays, Deadlines,
                         testing::Values(Case{"by Friday", "2026-11-27"}, Case{"by friday", "2026-11-27"},
                                         Case{"send it by Sunday", "2026-11-29"}, Case{"on Monday", "2026-11-23"},
                                         Case{"this Friday", "2026-11-27"}, Case{"next Friday", "2026-11-27"},
                                         Case{"before Thursday", "2026-11-25"}, Case{"by next Wednesday", "2026-11-25"},
                                         Case{"by Tues", "2026-11-24"}, Case{"by the end of next week", "2026-11-29"},
                                         Case{"this week", "2026-11-22"}, Case{"next week", "2026-11-29"},
                                         Case{"by the weekend", ""}, Case{"next weekend", "2026-11-29"},
                                         Case{"within the week", ""}));

INSTANTIATE_TEST_SUITE_P(
    Months, Deadlines,
    testing::Values(Case{"by March", "2027-03-31"}, Case{"by march", "2027-03-31"}, Case{"in March", "2027-03-31"},
                    Case{"before March", "2027-02-28"}, Case{"by December", "2026-12-31"},
                    Case{"by november", "2026-11-30"}, Case{"by the end of January", "2027-01-31"},
                    Case{"by end of jan", "2027-01-31"}, Case{"by end January", "2027-01-31"},
                    Case{"before the end of February", "2027-02-28"}, Case{"by the beginning of May", "2027-05-01"},
                    Case{"by mid-March", "2027-03-15"}, Case{"by mid March 2028", "2028-03-15"},
                    Case{"in early April", "2027-04-10"}, Case{"in late September", "2027-09-30"},
                    Case{"by the middle of June", "2027-06-15"}, Case{"by June 2027", "2027-06-30"},
                    Case{"by June of 2028", "2028-06-30"}, Case{"in June, 2029", "2029-06-30"},
                    Case{"June 2027", "2027-06-30"}, Case{"by Sept 2027", "2027-09-30"},
                    Case{"by Sept. 2027", "2027-09-30"}, Case{"by 2027-06", "2027-06-30"},
                    Case{"this month", "2026-11-30"}, Case{"by the end of the month", "2026-11-30"},
                    Case{"by next month", "2026-12-31"}, Case{"by the end of next month", "2026-12-31"},
                    Case{"this December", "2026-12-31"}, Case{"next March", "2027-03-31"},
                    Case{"next November", "2027-11-30"}, Case{"come April", "2027-04-30"}, Case{"by may", "2027-05-31"},
                    Case{"in May", "2027-05-31"}, Case{"by the first week of June", "2027-06-07"},
                    Case{"in the last week of January 2027", "2027-01-31"}, Case{"by March next year", "2027-03-31"},
                    Case{"by the last day of March", "2027-03-31"}, Case{"from March to June 2027", "2027-06-30"},
                    Case{"between January and April", "2027-04-30"}, Case{"through March", "2027-03-31"},
                    Case{"before my review in March", "2027-03-31"}, Case{"until my exam on 12 May", "2027-05-12"}));

INSTANTIATE_TEST_SUITE_P(
    QuartersAndHalves, Deadlines,
    testing::Values(Case{"by Q2", "2027-06-30"}, Case{"end of Q2", "2027-06-30"},
                    Case{"by the end of q4", "2026-12-31"}, Case{"in Q1 2028", "2028-03-31"},
                    Case{"by Q3 of 2027", "2027-09-30"}, Case{"by end of third quarter", "2027-09-30"},
                    Case{"by the first quarter of 2028", "2028-03-31"}, Case{"in the 2nd quarter", "2027-06-30"},
                    Case{"by the end of next quarter", "2027-03-31"}, Case{"this quarter", "2026-12-31"},
                    Case{"by quarter 3", "2027-09-30"}, Case{"in H1 2027", "2027-06-30"}, Case{"by H2", "2026-12-31"},
                    Case{"in the first half of 2027", "2027-06-30"},
                    Case{"in the second half of next year", "2027-12-31"},
                    Case{"by the last quarter of 2027", "2027-12-31"}, Case{"by the end of the quarter", "2026-12-31"},
                    Case{"by EOQ", "2026-12-31"}, Case{"Q2 2027", "2027-06-30"}));

INSTANTIATE_TEST_SUITE_P(
    Years, Deadlines,
    testing::Values(Case{"by 2030", "2030-12-31"}, Case{"before 2030", "2029-12-31"}, Case{"in 2029", "2029-12-31"},
                    Case{"by the end of 2027", "2027-12-31"}, Case{"end of 2027", "2027-12-31"},
                    Case{"by late 2027", "2027-12-31"}, Case{"by mid-2027", "2027-06-30"},
                    Case{"in early 2028", "2028-04-30"}, Case{"by the start of 2028", "2028-01-01"},
                    Case{"this year", "2026-12-31"}, Case{"by the end of the year", "2026-12-31"},
                    Case{"by year end", "2026-12-31"}, Case{"by year-end", "2026-12-31"}, Case{"by EOY", "2026-12-31"},
                    Case{"before the end of this calendar year", "2026-12-31"}, Case{"next year", "2027-12-31"},
                    Case{"by the end of next year", "2027-12-31"}, Case{"this decade", "2029-12-31"},
                    Case{"Chartered engineer, 2029", "2029-12-31"}, Case{"by the end of the decade", "2029-12-31"},
                    Case{"for the rest of the year", "2026-12-31"}, Case{"by 2027 at the latest", "2027-12-31"},
                    Case{"by the year's end", "2026-12-31"}));

INSTANTIATE_TEST_SUITE_P(SeasonsAndHolidays, Deadlines,
                         testing::Values(Case{"by spring", "2027-05-31"}, Case{"this summer", "2027-08-31"},
                                         Case{"by next summer", "2027-08-31"}, Case{"in the fall", "2026-11-30"},
                                         Case{"in the autumn of 2027", "2027-11-30"},
                                         Case{"before the summer", "2027-05-31"}, Case{"by spring 2028", "2028-05-31"},
                                         Case{"in winter", "2027-02-28"}, Case{"by the end of winter", "2027-02-28"},
                                         Case{"over the summer", "2027-08-31"}, Case{"by Christmas", "2026-12-25"},
                                         Case{"before Christmas", "2026-12-24"}, Case{"by xmas", "2026-12-25"},
                                         Case{"by Easter", "2027-03-28"}, Case{"before Easter 2028", "2028-04-15"},
                                         Case{"by New Year's Eve", "2026-12-31"}, Case{"by New Year", "2027-01-01"},
                                         Case{"by Thanksgiving", "2026-11-26"}, Case{"by Halloween", "2027-10-31"},
                                         Case{"by Labor Day", "2027-09-06"}, Case{"by Memorial Day", "2027-05-31"},
                                         Case{"by christams", "2026-12-25"}));

INSTANTIATE_TEST_SUITE_P(
    Spans, Deadlines,
    testing::Values(Case{"within 18 months", "2028-05-22"}, Case{"within the next six months", "2027-05-22"},
                    Case{"in the next eight weeks", "2027-01-17"}, Case{"in two years", "2028-11-22"},
                    Case{"in 90 days", "2027-02-20"}, Case{"within a year", "2027-11-22"},
                    Case{"in one year", "2027-11-22"}, Case{"in a year's time", "2027-11-22"},
                    Case{"in six months' time", "2027-05-22"}, Case{"over the next 12 weeks", "2027-02-14"},
                    Case{"over next 12 weeks", "2027-02-14"}, Case{"in the next year", "2027-11-22"},
                    Case{"over the coming year", "2027-11-22"}, Case{"within the next year", "2027-11-22"},
                    Case{"in the coming three months", "2027-02-22"}, Case{"three years from now", "2029-11-22"},
                    Case{"a year from now", "2027-11-22"}, Case{"two weeks from today", "2026-12-06"},
                    Case{"within a couple of months", "2027-01-22"}, Case{"in the next few weeks", "2026-12-13"},
                    Case{"in half a year", "2027-05-22"}, Case{"within a year and a half", "2028-05-22"},
                    Case{"in two and a half years", "2029-05-22"}, Case{"within 1.5 years", "2028-05-22"},
                    Case{"in a fortnight", "2026-12-06"}, Case{"within two to three years", "2029-11-22"},
                    Case{"in 2-3 years", "2029-11-22"}, Case{"in less than six months", "2027-05-22"},
                    Case{"within twenty-four months", "2028-11-22"}, Case{"over a 6-month period", "2027-05-22"},
                    Case{"within the next 5 yrs", "2031-11-22"}, Case{"in five years", "2031-11-22"},
                    Case{"for 30 days", "2026-12-22"}, Case{"for the next six weeks", "2027-01-03"},
                    Case{"during the next four months", "2027-03-22"}, Case{"inside of 3 weeks", "2026-12-13"},
                    Case{"within three quarters", "2027-08-22"}, Case{"in a decade", "2036-11-22"},
                    Case{"no more than 6 months from now", "2027-05-22"}));

INSTANTIATE_TEST_SUITE_P(SlipsOfTheHand, Deadlines,
                         testing::Values(Case{"by januray", "2027-01-31"}, Case{"by Febuary 2027", "2027-02-28"},
                                         Case{"by the end of septmber", "2027-09-30"},
                                         Case{"by wendesday", "2026-11-25"}, Case{"by Firday", "2026-11-27"},
                                         Case{"withing six moths", "2027-05-22"},
                                         Case{"by end of next quater", "2027-03-31"},
                                         Case{"in the next 2 yaers", "2028-11-22"}, Case{"by decmber", "2026-12-31"},
                                         Case{"befor march", "2027-02-28"}));

INSTANTIATE_TEST_SUITE_P(
    NoDeadline, Deadlines,
    testing::Values(Case{"working with patients since 2019", ""}, Case{"in 2019 I led the move", ""},
                    Case{"last year I failed", ""}, Case{"since last March", ""}, Case{"two years ago", ""},
                    Case{"for the past three years", ""}, Case{"in the last 6 months", ""}, Case{"I may move", ""},
                    Case{"march with the union", ""}, Case{"the March report", ""}, Case{"be number one", ""},
                    Case{"deliver on time", ""}, Case{"full-time work in time", ""}, Case{"one day", ""},
                    Case{"someday", ""}, Case{"sell 2027 tickets", ""}, Case{"sell in 2000 shops", ""},
                    Case{"lead a 6-month project", ""}, Case{"a 12-week course", ""}, Case{"two hours a week", ""},
                    Case{"every Monday", ""}, Case{"from 8 weeks to 4 weeks", ""}, Case{"answer within 24 hours", ""},
                    Case{"by training every day", ""}, Case{"by two colleagues", ""}, Case{"second language", ""},
                    Case{"the third edition", ""}, Case{"the 3rd edition", ""}, Case{"from January", ""},
                    Case{"after the summer", ""}, Case{"starting in May", ""}, Case{"spring into action", ""},
                    Case{"fall in love with it", ""}, Case{"sat the exam", ""}, Case{"a quarter of all calls", ""},
                    Case{"within reach", ""}, Case{"in two languages", ""}, Case{"by heart", ""},
                    Case{"by 20 percent", ""}, Case{"by 5%", ""}, Case{"by 10 points", ""}, Case{"3.5 GPA", ""},
                    Case{"before long", ""}, Case{"on the first try", ""}, Case{"Windows 11", ""},
                    Case{"24/7 support", ""}, Case{"ISO 27001", ""}, Case{"", ""}, Case{"4 weeks of training", ""}));

TEST(Deadlines, AfterByADayOfThePastIsStillMeantAsOne) {
    EXPECT_EQ(dueOf("by 2020"), QStringLiteral("2020-12-31"));
    EXPECT_EQ(dueOf("until 1 May 2019"), QStringLiteral("2019-05-01"));
    EXPECT_EQ(dueOf("in 2020"), QString());
}

TEST(Deadlines, TheLastOneCounts) {
    EXPECT_EQ(dueOf("finish the course by March and sit the exam in June"), QStringLiteral("2027-06-30"));
    EXPECT_EQ(dueOf("sit the exam in June, after the course in March"), QStringLiteral("2027-06-30"));
}

TEST(Deadlines, TheOrderOfDayAndMonthIsTheReaders) {
    EXPECT_EQ(dueOf("by 3/4/2027", DateOrder::MonthFirst), QStringLiteral("2027-03-04"));
    EXPECT_EQ(dueOf("by 3/4/2027", DateOrder::DayFirst), QStringLiteral("2027-04-03"));
    EXPECT_EQ(dueOf("by 25/4/2027", DateOrder::MonthFirst), QStringLiteral("2027-04-25"));
    EXPECT_EQ(dueOf("by 4/25/2027", DateOrder::DayFirst), QStringLiteral("2027-04-25"));
    EXPECT_EQ(dueOf("by 30/2/2027"), QString());
}

TEST(Deadlines, ADayWithoutAYearIsNotGuessed) {
    for (const DateOrder order : {DateOrder::MonthFirst, DateOrder::DayFirst}) {
        EXPECT_EQ(dueOf("pass the exam by 14/5", order), QStringLiteral("2027-05-14"));
        EXPECT_EQ(dueOf("pass the exam by 5/14, at noon", order), QStringLiteral("2027-05-14"));
        EXPECT_EQ(dueOf("before 31/12", order), QStringLiteral("2026-12-30"));
        EXPECT_EQ(dueOf("until 5/5", order), QStringLiteral("2027-05-05"));
        EXPECT_EQ(dueOf("by 29/2", order), QStringLiteral("2028-02-29"));
        for (const char* none : {"by 6/5", "cut waste by 1/3", "by 3/4 of the team", "by 31/31", "by 30/2", "by 14 / 5",
                                 "24/7 support", "a 14/5 split", "by 14/5/", "by 14/5%", "by 0/5"})
            EXPECT_EQ(dueOf(none, order), QString()) << none;
    }
    const QString both = QStringLiteral("pass the exam by 6/5");
    const QList<TimePhrase> times = readTimes(both, QDate(2026, 11, 22));
    ASSERT_EQ(times.size(), 1);
    EXPECT_EQ(times[0].kind, TimeKind::Bound);
    EXPECT_EQ(both.mid(times[0].start, times[0].length), QStringLiteral("by 6/5"));
}

struct KindCase {
    const char* text;
    TimeKind kind;
    const char* phrase; ///< the words of the text that say so
};

TEST(TimePhrases, HaveTheirKindAndPlace) {
    const KindCase cases[] = {
        {"Pass it before my review", TimeKind::Bound, "before my review"},
        {"Pass it this term", TimeKind::Bound, "this term"},
        {"keep a 3.5 during the current semester", TimeKind::Bound, "during the current semester"},
        {"Launch within two weeks of signing", TimeKind::Bound, "within two weeks of"},
        {"help out for the rest of the placement", TimeKind::Bound, "for the rest of the placement"},
        {"own a flat by the time I turn 40", TimeKind::Bound, "by the time"},
        {"find work when I graduate", TimeKind::Bound, "when I graduate"},
        {"write weekly", TimeKind::Rhythm, "weekly"},
        {"write every second Friday", TimeKind::Rhythm, "every second Friday"},
        {"swim three times a week", TimeKind::Rhythm, "a week"},
        {"see the ward on Fridays", TimeKind::Rhythm, "on Fridays"},
        {"teach on Tuesday evenings", TimeKind::Rhythm, "on Tuesday evenings"},
        {"two calls per month", TimeKind::Rhythm, "per month"},
        {"speak at each meeting", TimeKind::Rhythm, "each meeting"},
        {"call home once a month", TimeKind::Rhythm, "once a month"},
        {"lead from March", TimeKind::Begin, "from March"},
        {"nursing since 2019", TimeKind::Past, "since 2019"},
        {"I will write someday", TimeKind::Someday, "someday"},
        {"own a shop in the future", TimeKind::Someday, "in the future"},
    };
    for (const KindCase& c : cases) {
        const QString text = QString::fromUtf8(c.text);
        const auto phrases = readTimes(text, today);
        ASSERT_EQ(phrases.size(), 1) << c.text;
        EXPECT_EQ(phrases[0].kind, c.kind) << c.text;
        EXPECT_EQ(text.mid(phrases[0].start, phrases[0].length), QString::fromUtf8(c.phrase)) << c.text;
        EXPECT_FALSE(phrases[0].due.isValid()) << c.text;
    }
}

TEST(TimePhrases, AreNotSeenWhereNoneIs) {
    for (const char* text : {"each hitting its target", "every cook on the team", "per head", "a day off",
                             "reduce daily stress", "a review of the code", "my semester abroad",
                             "take over the Tuesday clinic", "through training", "the rest of the team"})
        EXPECT_TRUE(readTimes(QString::fromUtf8(text), today).isEmpty()) << text;
}

// A reader that goes back over what it has read would not end within the test's time limit.
TEST(TimePhrases, AreReadToTheEndOfHostileText) {
    for (const char* part : {"end of the ", "by the ", "within ", "1 ", "9", "hundred ", "next ", "this current ",
                             "from ", "january-", "2027-", "in the next a ", "the rest of ", "first half of ", "a"}) {
        const QString text = QString::fromUtf8(part).repeated(100000 / static_cast<int>(qstrlen(part)));
        for (const auto& time : readTimes(text, today)) {
            ASSERT_GE(time.start, 0) << part;
            ASSERT_LE(time.start + time.length, text.size()) << part;
        }
    }
}

} // namespace
