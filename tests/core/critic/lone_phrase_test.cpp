// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/critic/tables.h"

#include <gtest/gtest.h>

// One short phrase in an answer with an example and a tie to the job is a note, two of them or a plain aim are not.
TEST(LonePhrase, AShortPhraseInAWellMadeAnswerIsANote) {
    const std::string made = "Last year I rewired forty flats and had none sent back. In this role I'd like to learn "
                             "testing from your older hands, and to train an apprentice in time. ";
    const auto warned = [&](const char* more) {
        return warningsOf({Warns, (made + more).c_str(), "career-goals", "Electrician", "Tamblyn"});
    };
    const std::string plain = made;
    EXPECT_TRUE(warningsOf({Leaves, plain.c_str(), "career-goals", "Electrician", "Tamblyn"}).isEmpty());
    EXPECT_TRUE(warned("I've seen the quiet life in offices, and I want to learn more than that on a site where "
                       "people know what they are doing.")
                    .isEmpty());
    EXPECT_FALSE(warned("I want a higher salary.").isEmpty());
    EXPECT_FALSE(warned("I'd like to open my own shop.").isEmpty());
    EXPECT_FALSE(warned("I'd be off after that, and I want a higher salary.").isEmpty());
}
