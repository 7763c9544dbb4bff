// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/directions/attitude.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

struct Case {
    const char* text;
    const char* word; ///< the word that is asked about
    Attitude attitude;
    bool aversionAsked = false;
};

const Case cases[] = {
    {"I love baking bread.", "baking", Attitude::Toward},
    {"I would rather not lead people.", "lead", Attitude::Away},
    {"I'd rather lead than follow.", "lead", Attitude::Toward},
    {"I'd rather weld than sell.", "sell", Attitude::Away},
    {"I'd rather weld than sell.", "weld", Attitude::Toward},
    {"I prefer welding to selling.", "selling", Attitude::Away},
    {"I prefer welding to selling.", "welding", Attitude::Toward},
    {"I don't want to manage anybody.", "manage", Attitude::Away},
    {"I don't want to sell, negotiate or present.", "present", Attitude::Away},
    {"I don't want to sell, I want to design.", "design", Attitude::Toward},
    {"I don't want to sell but to design.", "design", Attitude::Toward},
    {"I'd like to teach, not to manage.", "teach", Attitude::Toward},
    {"I'd like to teach, not to manage.", "manage", Attitude::Away},
    {"I hate paperwork and love gardening.", "paperwork", Attitude::Away},
    {"I hate paperwork and love gardening.", "gardening", Attitude::Toward},
    {"I don't mind paperwork.", "paperwork", Attitude::Neutral},
    {"I wouldn't mind teaching.", "teaching", Attitude::Toward},
    {"I used to sell cars.", "sell", Attitude::Neutral},
    {"I can't wait to teach.", "teach", Attitude::Toward},
    {"I never get tired of drawing.", "drawing", Attitude::Toward},
    {"I am tired of drawing.", "drawing", Attitude::Away},
    {"There is nothing I like better than baking.", "baking", Attitude::Toward},
    {"I am never happier than when I sing.", "sing", Attitude::Toward},
    {"Not only designing, also building.", "designing", Attitude::Toward},
    {"Selling bores me.", "selling", Attitude::Away},
    {"Selling never bores me.", "selling", Attitude::Toward},
    {"Meetings leave me cold, drawing does not.", "meetings", Attitude::Away},
    {"A night crew, yes. A whole hospital, no thank you.", "hospital", Attitude::Away},
    {"A night crew, yes. A whole hospital, no thank you.", "crew", Attitude::Toward},
    {"I write for people who don't like numbers.", "numbers", Attitude::Neutral},
    {"Nursing without paperwork.", "nursing", Attitude::Toward},
    {"Nursing without paperwork.", "paperwork", Attitude::Away},
    {"Anything except selling.", "selling", Attitude::Away},
    {"Repairing instead of selling.", "selling", Attitude::Away},
    {"I don't hate selling.", "selling", Attitude::Toward},
    // asked for what they can't bear
    {"Selling things to people.", "selling", Attitude::Toward, true},
    {"I hate selling.", "selling", Attitude::Toward, true},
    {"I can't bear selling.", "selling", Attitude::Toward, true},
    {"I don't mind selling.", "selling", Attitude::Neutral, true},
    {"Not the teaching, the marking.", "teaching", Attitude::Away, true},
};

class LeaningOf : public ::testing::TestWithParam<Case> {};

TEST_P(LeaningOf, Word) {
    const Case& each = GetParam();
    const Text text(QString::fromUtf8(each.text));
    const Prose& prose = text.prose();
    const QList<Attitude> attitudes = attitudesIn(text, each.aversionAsked);
    ASSERT_EQ(attitudes.size(), prose.tokens.size());
    for (int i = 0; i < prose.tokens.size(); ++i)
        if (prose.tokens[i].word == QLatin1String(each.word)) {
            EXPECT_EQ(int(attitudes[i]), int(each.attitude)) << each.text << " / " << each.word;
            return;
        }
    FAIL() << "no such word: " << each.word;
}

INSTANTIATE_TEST_SUITE_P(Texts, LeaningOf, ::testing::ValuesIn(cases));

TEST(LeaningOfNothing, IsNothing) {
    EXPECT_TRUE(attitudesIn(Text()).isEmpty());
}

} // namespace
