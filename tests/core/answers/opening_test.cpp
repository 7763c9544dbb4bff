// SPDX-License-Identifier: GPL-3.0-or-later
// How a proposed sentence begins where another thing is asked.
#include "core/answers/plan/opening.h"
#include "tests/support/print.h"

using namespace ascent;

TEST(Opening, SaysAnAimAsWhatIsAsked) {
    struct Case {
        const char* text;
        Opening as;
        const char* said;
    };
    const Case cases[] = {
        {"I want to build oak boats.", Opening::MainGoal, "My main goal is to build oak boats."},
        {"I'd like to become a rigger.", Opening::MainGoal, "My main goal is to become a rigger."},
        {"I'd like to become a rigger.", Opening::ByThen, "By then I'd like to be a rigger."},
        {"I'd like to become a rigger.", Opening::ToLearn, "I hope to learn what it takes to become a rigger."},
        {"I want to build oak boats.", Opening::Aim, "My aim is to build oak boats."},
        {"I want to build oak boats.", Opening::AsItStands, "I want to build oak boats."},
        // A wish for a thing has no infinitive, and stays as it is.
        {"I'd like a yard by the sea.", Opening::MainGoal, "I'd like a yard by the sea."},
        {"I'm good at steaming planks.", Opening::LikedMost, "What I enjoy most is steaming planks."},
        {"I'm good with adzes.", Opening::Liked, "I like working with adzes."},
        {"I'm careful.", Opening::Liked, "I'm careful."},
        // What stands before the wish, and what the aim is not, is said once.
        {"After nine years of paint I want to build hulls, not sell them.", Opening::Aim, "My aim is to build hulls."},
    };
    for (const Case& each : cases)
        EXPECT_EQ(opened(QString::fromUtf8(each.text), each.as), QString::fromUtf8(each.said)) << each.text;
}
