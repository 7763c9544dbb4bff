// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "ui/widgets/date_text.h"

namespace ascent {

namespace {
const QDate today(2026, 11, 22);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);
} // namespace

struct DateCase {
    const char* typed;
    std::optional<QDate> day;
};

class ReadDate : public ::testing::TestWithParam<DateCase> {};

TEST_P(ReadDate, readsWhatPeopleType) {
    EXPECT_EQ(readDate(QString::fromUtf8(GetParam().typed), british, today), GetParam().day) << GetParam().typed;
}

INSTANTIATE_TEST_SUITE_P(
    Forms, ReadDate,
    ::testing::Values(DateCase{"2027-03-12", QDate(2027, 3, 12)}, DateCase{"12 Mar 2027", QDate(2027, 3, 12)},
                      DateCase{"12 March 2027", QDate(2027, 3, 12)}, DateCase{"Mar 12, 2027", QDate(2027, 3, 12)},
                      DateCase{"12.3.2027", QDate(2027, 3, 12)}, DateCase{"12/03/2027", QDate(2027, 3, 12)},
                      DateCase{"12.3.27", QDate(2027, 3, 12)}, DateCase{"  12   Mar 2027 ", QDate(2027, 3, 12)},
                      DateCase{"Feb 2028", QDate(2028, 2, 29)}, DateCase{"today", today},
                      DateCase{"Tomorrow", QDate(2026, 11, 23)}));

INSTANTIATE_TEST_SUITE_P(NoDates, ReadDate,
                         ::testing::Values(DateCase{"", {}}, DateCase{"soon", {}}, DateCase{"31 Feb 2027", {}},
                                           DateCase{"2027-13-01", {}}, DateCase{"12 Mar", {}},
                                           DateCase{"12 Mar 20277", {}}, DateCase{"<b>2027-03-12</b>", {}}));

TEST(WriteDate, isReadBack) {
    EXPECT_EQ(writeDate(QDate(2027, 3, 5), british), QStringLiteral("5 Mar 2027"));
    for (QDate day = today; day < today.addYears(2); day = day.addDays(9))
        EXPECT_EQ(readDate(writeDate(day, british), british, today), day);
    EXPECT_EQ(writeDate({}, british), QString());
}

TEST(ReadTime, readsWhatPeopleType) {
    EXPECT_EQ(readTime(QStringLiteral("14:30")), QTime(14, 30));
    EXPECT_EQ(readTime(QStringLiteral("1430")), QTime(14, 30));
    EXPECT_EQ(readTime(QStringLiteral("2:30 pm")), QTime(14, 30));
    EXPECT_EQ(readTime(QStringLiteral("12 am")), QTime(0, 0));
    EXPECT_EQ(readTime(QStringLiteral("9")), QTime(9, 0));
    for (const char* wrong : {"", "25:00", "14:60", "noon", "13 pm", "14:30:15"})
        EXPECT_FALSE(readTime(QString::fromLatin1(wrong))) << wrong;
}

} // namespace ascent
