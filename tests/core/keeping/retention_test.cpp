// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/retention.h"
#include "tests/support/print.h"

#include <QTimeZone>

#include <gmock/gmock.h>

using namespace ascent;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

QDateTime utc(const char* text) {
    QDateTime at = QDateTime::fromString(QLatin1String(text), Qt::ISODate);
    at.setTimeSpec(Qt::UTC);
    return at;
}

QList<DatedCopy> copies(std::initializer_list<const char*> dates) {
    QList<DatedCopy> made;
    for (const char* each : dates)
        made.append({utc(each), 1});
    return made;
}

const QDateTime now = utc("2026-11-30T12:00:00");
const Retention few{2, 2, 2, 1, 1000};

} // namespace

TEST(Retention, KeepsTheNewestOfEachHourDayAndMonth) {
    // The newest of the last two hours, of today and yesterday, of this month and the last.
    EXPECT_THAT(surplus(copies({"2026-11-30T11:55:00", "2026-11-30T11:30:00", // this hour
                                "2026-11-30T10:50:00", "2026-11-30T10:10:00", // the hour before
                                "2026-11-30T09:50:00",                        // today, but hours ago
                                "2026-11-29T23:00:00", "2026-11-29T08:00:00", // yesterday
                                "2026-11-20T08:00:00",                        // this month
                                "2026-10-31T08:00:00", "2026-10-02T08:00:00", // the month before
                                "2026-09-30T08:00:00"}),
                        now, few),
                ElementsAre(1, 3, 4, 6, 7, 9, 10));
}

TEST(Retention, NeverFewerThanTheNewest) {
    const Retention three{1, 1, 1, 3, 1000};
    EXPECT_THAT(
        surplus(copies({"2019-01-01T00:00:00", "2019-01-01T00:00:01", "2019-01-01T00:00:02", "2019-01-01T00:00:03"}),
                now, three),
        ElementsAre(0));
    EXPECT_THAT(surplus({}, now, three), IsEmpty());
}

TEST(Retention, ADayInTheWorstUsual) {
    // One every ten minutes for a day: 12 hours, 2 days and the newest three stay.
    QList<DatedCopy> made;
    for (int i = 0; i < 144; ++i)
        made.append({now.addSecs(-600LL * i), 1});
    const auto gone = surplus(made, now, Retention());
    EXPECT_LE(made.size() - gone.size(), 16);
    EXPECT_GE(made.size() - gone.size(), 13);
    // And what stays is stable: pruned again, nothing more goes.
    QList<DatedCopy> left;
    for (qsizetype i = 0; i < made.size(); ++i)
        if (!gone.contains(i))
            left.append(made[i]);
    EXPECT_THAT(surplus(left, now, Retention()), IsEmpty());
}

TEST(Retention, AYearOfDailyWorkStaysBounded) {
    QList<DatedCopy> left;
    const Retention usual;
    for (int day = 0; day < 400; ++day)
        for (int hour = 8; hour < 18; ++hour) {
            const QDateTime at = now.addDays(day).addSecs(3600LL * hour);
            left.append({at, 1});
            const auto gone = surplus(left, at, usual);
            for (auto each = gone.crbegin(); each != gone.crend(); ++each)
                left.removeAt(*each);
            ASSERT_LE(left.size(), usual.hours + usual.days + usual.months + usual.newest);
        }
    EXPECT_GE(left.size(), 14 + 11);
    EXPECT_LE(left.first().at.daysTo(left.last().at), 366);
    EXPECT_GE(left.first().at.daysTo(left.last().at), 300);
}

TEST(Retention, TheSizeTakesTheOldestFirst) {
    QList<DatedCopy> made = copies({"2026-11-30T11:00:00", "2026-11-29T11:00:00", "2026-11-28T11:00:00"});
    for (DatedCopy& each : made)
        each.bytes = 600;
    EXPECT_THAT(surplus(made, now, {12, 14, 12, 1, 1000}), ElementsAre(1, 2));
    EXPECT_THAT(surplus(made, now, {12, 14, 12, 1, 1200}), ElementsAre(2));
    // The newest stay, whatever their size.
    EXPECT_THAT(surplus(made, now, {12, 14, 12, 3, 10}), IsEmpty());
}

TEST(Retention, ACopyOfTheFutureNeitherGoesNorPushesOneOut) {
    // The clock stood on 2099 once, and went back.
    const auto made =
        copies({"2099-01-01T00:00:00", "2026-11-30T11:00:00", "2026-11-29T11:00:00", "2099-01-02T00:00:00"});
    EXPECT_THAT(surplus(made, now, {1, 2, 1, 2, 1000}), IsEmpty());
    // But only the newest few of them: they are bounded too.
    EXPECT_THAT(surplus(made, now, {1, 2, 1, 1, 1000}), ElementsAre(0));
    // Two minutes ahead is another computer, not the future.
    EXPECT_THAT(surplus(copies({"2026-11-30T12:01:00", "2026-11-30T11:30:00"}), now, few), ElementsAre(1));
}

TEST(Retention, DaysAreThoseOfTheZoneOfNow) {
    // 01:00 and 23:00 in UTC are one day there, and two in Kiritimati (+14).
    const auto made = copies({"2026-11-28T23:00:00", "2026-11-28T01:00:00"});
    const Retention days{0, 14, 0, 1, 1000};
    EXPECT_THAT(surplus(made, now, days), ElementsAre(1));
    EXPECT_THAT(surplus(made, now.toTimeZone(QTimeZone(14 * 3600)), days), IsEmpty());
}

TEST(Retention, AnHourThatComesTwiceLosesNothingNew) {
    const QTimeZone berlin("Europe/Berlin");
    if (!berlin.isValid())
        GTEST_SKIP() << "no time zones here";
    // 2026-10-25: 02:00 to 03:00 comes twice. The hours are counted back from now, not read off the clock.
    const QDateTime late = utc("2026-10-25T02:30:00").toTimeZone(berlin);
    const auto made =
        copies({"2026-10-25T02:20:00", "2026-10-25T01:20:00", "2026-10-25T00:20:00", "2026-10-24T23:20:00"});
    EXPECT_THAT(surplus(made, late, {4, 0, 0, 1, 1000}), IsEmpty());
}
