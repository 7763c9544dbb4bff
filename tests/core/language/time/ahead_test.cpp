// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/time/ahead.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

const QDate today(2026, 11, 30);

QList<TimeAhead> read(const char* text) {
    const Prose prose = readProse(QString::fromUtf8(text));
    return timesAhead(prose, {0, int(prose.tokens.size())}, today);
}

} // namespace

TEST(TimesAhead, TellHowFarAndHowSurely) {
    struct Case {
        const char* text;
        double months;
        TimeAhead::Lead lead;
        bool amount;
    };
    using Lead = TimeAhead::Lead;
    for (const Case& each : {
             Case{"In five years I run a nursery.", 60, Lead::Clear, false},
             Case{"I run a nursery five years from now.", 60, Lead::Clear, false},
             Case{"I want a stall within a year.", 12, Lead::Clear, false},
             Case{"Within 18 months I lead the kiln team.", 18, Lead::Clear, false},
             Case{"Over the next four years I learn glazing.", 48, Lead::Loose, false},
             Case{"I bring seven years of glazing.", 84, Lead::None, true},
             Case{"By 2031 I run a nursery.", 55, Lead::Clear, false},
         }) {
        const QList<TimeAhead> found = read(each.text);
        ASSERT_EQ(found.size(), 1) << each.text;
        EXPECT_EQ(found[0].months, each.months) << each.text;
        EXPECT_EQ(found[0].lead, each.lead) << each.text;
        EXPECT_EQ(found[0].amount, each.amount) << each.text;
    }
}

TEST(TimesAhead, FindsTheYearOfACourseAndNoSumOfMoney) {
    const QList<TimeAhead> third = read("In my third year I want to teach.");
    ASSERT_EQ(third.size(), 1);
    EXPECT_EQ(third[0].kind, TimeAhead::Kind::NthYear);
    EXPECT_EQ(third[0].months, 36);
    EXPECT_TRUE(read("I raised £2030 for the hall.").isEmpty());
}
