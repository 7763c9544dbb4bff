// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/leaning.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

struct Case {
    const char* text;
    const char* word; ///< the word that is asked about
    Leaning leaning;
    bool aversionAsked = false;
};

const Case cases[] = {
    {"I love baking bread.", "baking", Leaning::Toward},
    {"I would rather not lead people.", "lead", Leaning::Away},
    {"I'd rather lead than follow.", "lead", Leaning::Toward},
    {"I'd rather weld than sell.", "sell", Leaning::Away},
    {"I'd rather weld than sell.", "weld", Leaning::Toward},
    {"I prefer welding to selling.", "selling", Leaning::Away},
    {"I prefer welding to selling.", "welding", Leaning::Toward},
    {"I don't want to manage anybody.", "manage", Leaning::Away},
    {"I don't want to sell, negotiate or present.", "present", Leaning::Away},
    {"I don't want to sell, I want to design.", "design", Leaning::Toward},
    {"I don't want to sell but to design.", "design", Leaning::Toward},
    {"I'd like to teach, not to manage.", "teach", Leaning::Toward},
    {"I'd like to teach, not to manage.", "manage", Leaning::Away},
    {"I hate paperwork and love gardening.", "paperwork", Leaning::Away},
    {"I hate paperwork and love gardening.", "gardening", Leaning::Toward},
    {"I don't mind paperwork.", "paperwork", Leaning::Neutral},
    {"I wouldn't mind teaching.", "teaching", Leaning::Toward},
    {"I used to sell cars.", "sell", Leaning::Neutral},
    {"I can't wait to teach.", "teach", Leaning::Toward},
    {"I never get tired of drawing.", "drawing", Leaning::Toward},
    {"I am tired of drawing.", "drawing", Leaning::Away},
    {"There is nothing I like better than baking.", "baking", Leaning::Toward},
    {"I am never happier than when I sing.", "sing", Leaning::Toward},
    {"Not only designing, also building.", "designing", Leaning::Toward},
    {"Selling bores me.", "selling", Leaning::Away},
    {"Selling never bores me.", "selling", Leaning::Toward},
    {"Meetings leave me cold, drawing does not.", "meetings", Leaning::Away},
    {"A night crew, yes. A whole hospital, no thank you.", "hospital", Leaning::Away},
    {"A night crew, yes. A whole hospital, no thank you.", "crew", Leaning::Toward},
    {"I write for people who don't like numbers.", "numbers", Leaning::Neutral},
    {"Nursing without paperwork.", "nursing", Leaning::Toward},
    {"Nursing without paperwork.", "paperwork", Leaning::Away},
    {"Anything except selling.", "selling", Leaning::Away},
    {"Repairing instead of selling.", "selling", Leaning::Away},
    {"I don't hate selling.", "selling", Leaning::Toward},
    // asked for what they can't bear
    {"Selling things to people.", "selling", Leaning::Toward, true},
    {"I hate selling.", "selling", Leaning::Toward, true},
    {"I can't bear selling.", "selling", Leaning::Toward, true},
    {"I don't mind selling.", "selling", Leaning::Neutral, true},
    {"Not the teaching, the marking.", "teaching", Leaning::Away, true},
};

class LeaningOf : public ::testing::TestWithParam<Case> {};

TEST_P(LeaningOf, Word) {
    const Case& each = GetParam();
    const Prose prose = readProse(QString::fromUtf8(each.text));
    const QList<Leaning> leanings = leaningsIn(prose, each.aversionAsked);
    ASSERT_EQ(leanings.size(), prose.tokens.size());
    for (int i = 0; i < prose.tokens.size(); ++i)
        if (prose.tokens[i].word == QLatin1String(each.word)) {
            EXPECT_EQ(int(leanings[i]), int(each.leaning)) << each.text << " / " << each.word;
            return;
        }
    FAIL() << "no such word: " << each.word;
}

INSTANTIATE_TEST_SUITE_P(Texts, LeaningOf, ::testing::ValuesIn(cases));

TEST(LeaningOfNothing, IsNothing) {
    EXPECT_TRUE(leaningsIn(readProse({})).isEmpty());
}

} // namespace
