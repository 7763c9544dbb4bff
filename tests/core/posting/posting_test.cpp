// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/posting.h"
#include "tests/core/posting/helpers.h"

using namespace ascent;

namespace {

const QString plain = QString::fromUtf8(R"(Tram Driver
Harrow Vale Transport Ltd

About us
We are a city operator with 60 trams and a depot by the canal.

Responsibilities
- Drive trams on four lines to the timetable
- Inspect the vehicle before each shift and report defects
- Answer passengers' questions

Essential
- A full driving licence for at least two years
- Ability to work shifts
Desirable
- Experience of customer service

Benefits
- 28 days of annual leave and a pension

How to apply
Send your CV by 3 March.)");

} // namespace

TEST(Posting, TellsTheKindsApartByHeadings) {
    const Posting posting = readPosting(plain);
    EXPECT_EQ(posting.title, u"Tram Driver");
    EXPECT_EQ(posting.company, u"Harrow Vale Transport Ltd");
    EXPECT_EQ(kindOf(posting, u"Drive trams"), LineKind::Duty);
    EXPECT_EQ(kindOf(posting, u"Answer passengers"), LineKind::Duty);
    EXPECT_EQ(kindOf(posting, u"A full driving"), LineKind::Qualification);
    EXPECT_EQ(kindOf(posting, u"Experience of"), LineKind::Qualification);
    EXPECT_EQ(kindOf(posting, u"28 days"), LineKind::Benefit);
    EXPECT_EQ(kindOf(posting, u"We are a city"), LineKind::About);
    EXPECT_EQ(kindOf(posting, u"Send your CV"), LineKind::Other);
    EXPECT_EQ(kindOf(posting, u"Desirable"), LineKind::Other);
}

TEST(Posting, TellsMustFromNice) {
    const Posting posting = readPosting(plain);
    EXPECT_TRUE(lineWith(posting, u"A full driving").must);
    EXPECT_FALSE(lineWith(posting, u"Experience of").must);
    EXPECT_FALSE(lineWith(posting, u"28 days").must);
}

TEST(Posting, NamesSkillsAtTheirPlace) {
    const Posting posting = readPosting(plain);
    EXPECT_TRUE(names(posting, u"full driving licence"));
    EXPECT_TRUE(names(posting, u"customer service"));
    EXPECT_FALSE(names(posting, u"pension"));
    for (const PostingSkill& skill : posting.skills)
        EXPECT_EQ(skill.text, plain.mid(skill.start, skill.length));
}

TEST(Posting, LosesNoLine) {
    expectNothingLost(plain, readPosting(plain));
}

TEST(Posting, NothingInIsNothingOut) {
    for (const QString& text : {QString(), QStringLiteral(" \n\t\n ")}) {
        const Posting posting = readPosting(text);
        EXPECT_TRUE(posting.lines.isEmpty());
        EXPECT_TRUE(posting.skills.isEmpty());
        EXPECT_FALSE(posting.title);
        EXPECT_FALSE(posting.company);
    }
}
