// SPDX-License-Identifier: GPL-3.0-or-later
// Postings with what a page, a mail or a table leaves around them.
#include "tests/core/posting/helpers.h"

namespace ascent {

namespace {

struct Names {
    const char* text;
    const char* title;   ///< nullptr: none
    const char* company; ///< nullptr: none
};

void expectNames(const Names& each) {
    const Posting posting = readPosting(QString::fromUtf8(each.text));
    EXPECT_EQ(posting.title.value_or(QString()), QString::fromUtf8(each.title)) << each.text;
    EXPECT_EQ(posting.company.value_or(QString()), QString::fromUtf8(each.company)) << each.text;
}

} // namespace

TEST(PostingPage, WhatStandsBehindTheTitleInItsLine) {
    for (const Names& each : {
             Names{"Ranger \u2013 Upland Footpaths\nFells Trust\n\nDuties\n- Mend stiles",
                   "Ranger \u2013 Upland Footpaths", "Fells Trust"},
             Names{"Teacher of Biology / Chemistry\n\nDuties\n- Teach chemistry and biology",
                   "Teacher of Biology / Chemistry", nullptr},
             Names{"Cook (Nights) - \u00A3"
                   "12 an hour - Hull\n\nDuties\n- Cook",
                   "Cook", nullptr},
             Names{"Head of Sales ($90k - $110k)\n\nDuties\n- Sell", "Head of Sales", nullptr},
             Names{"Porter - Leeds\n\nDuties\n- Carry bags at our hotel in Leeds", "Porter", nullptr},
             Names{"Porter - FT - immediate start\n\nDuties\n- Carry bags", "Porter", nullptr},
             Names{"Buyer - Home & Garden\nLongmoor Stores\n\nDuties\n- Buy", "Buyer - Home & Garden",
                   "Longmoor Stores"},
             Names{"Chef - Odile's Table\n\nDuties\n- Cook", "Chef", "Odile's Table"},
         })
        expectNames(each);
}

TEST(PostingPage, AnEmployerOfOneWordBetweenTitleAndPlace) {
    for (const Names& each : {
             Names{"Clerk\nZapco\nDenver, CO\nYou will fill shelves.", "Clerk", "Zapco"},
             Names{"Clerk\nZapco\nLeeds\nYou will fill shelves.", "Clerk", "Zapco"},
             Names{"Baker\nLeeds, Yorkshire\n\nDuties\n- Bake", "Baker", nullptr},
             Names{"Baker\nLeeds\nFull time\n\nDuties\n- Bake", "Baker", nullptr},
             Names{"Zapco\nShare\nShow more options\nTest Engineer, Brakes\n\nDuties\n- Zapco needs tests",
                   "Test Engineer, Brakes", "Zapco"},
         })
        expectNames(each);
}

TEST(PostingPage, LinksAndTheWayToThePageAreNoWork) {
    const QString text =
        QStringLiteral("Home > Jobs > Buildings > Job 4711\nSign in | Saved jobs (0)\n"
                       "Back to search results\nPlasterer\nHolm & Dale\nHull, Yorkshire\n\nWhat you do\n"
                       "- Plaster walls\nShare\nSimilar jobs\nTiler\n");
    const Posting posting = readPosting(text);
    expectNothingLost(text, posting);
    EXPECT_EQ(posting.title, u"Plasterer");
    EXPECT_EQ(posting.company, u"Holm & Dale");
    EXPECT_EQ(kindOf(posting, u"Plaster walls"), LineKind::Duty);
    for (const char16_t* other : {u"Home", u"Sign in", u"Back to", u"Share", u"Tiler"})
        EXPECT_EQ(kindOf(posting, other), LineKind::Other) << QString::fromUtf16(other).toStdString();
}

TEST(PostingPage, AMailThatWasPassedOn) {
    const QString text = QStringLiteral("From: Pat Low <p.low@example.org>\nTo: All Staff\nSubject: Fwd: a job\n\n"
                                        "From: Reed & Sedge <jobs@example.org>\n"
                                        "We are looking for a Baker. You will bake bread.\n\nKind regards\n");
    const Posting posting = readPosting(text);
    expectNothingLost(text, posting);
    EXPECT_EQ(posting.title, u"Baker");
    EXPECT_EQ(posting.company, u"Reed & Sedge");
    EXPECT_EQ(kindOf(posting, u"Kind regards"), LineKind::Other);
}

TEST(PostingPage, CellsThatBecameLines) {
    const Posting posting =
        readPosting(QStringLiteral("Clerk\n\nPERSON SPECIFICATION\nCriteria\nE/D\nMethod\nAccurate typing\nE\nA/I\n"
                                   "Knowledge of payroll\nD\nI\n\nWHAT WE PROVIDE\n- A season ticket loan\n"));
    EXPECT_TRUE(lineWith(posting, u"Accurate typing").must);
    EXPECT_FALSE(lineWith(posting, u"Knowledge of payroll").must);
    EXPECT_EQ(kindOf(posting, u"A/I"), LineKind::Other);
    EXPECT_EQ(kindOf(posting, u"A season"), LineKind::Benefit);
}

TEST(PostingPage, RowsOfATableThatLeaveOutItsName) {
    const Posting posting = readPosting(QStringLiteral(
        "Nurse\n\nSkills\tEssential\tDesirable\tHow assessed\nCannulation\tSuturing\tT\nWound care\tPhlebotomy\tI\n"));
    EXPECT_TRUE(lineWith(posting, u"Cannulation").must);
    EXPECT_FALSE(lineWith(posting, u"Suturing").must);
    EXPECT_EQ(kindOf(posting, u"T"), LineKind::Other);
}

TEST(PostingPage, TermsAboveATextEndWithIt) {
    const Posting posting =
        readPosting(QStringLiteral("Paralegal\nSalary: \u00A3"
                                   "25,000\nThe work includes opening files and ordering searches for two partners.\n"
                                   "You will need a law degree and a year of practice in a firm of solicitors.\n"));
    EXPECT_EQ(kindOf(posting, u"\u00A3"
                              "25,000"),
              LineKind::Benefit);
    EXPECT_EQ(kindOf(posting, u"The work includes"), LineKind::Duty);
    EXPECT_EQ(kindOf(posting, u"You will need"), LineKind::Qualification);
}

TEST(PostingPage, AnAmountThatIsPreferredIsNoMust) {
    const Posting posting =
        readPosting(QStringLiteral("Requirements\n- Minimum of one year in a warehouse preferred\n"
                                   "- Forklift licence, a valuable asset\n- At least two years in a shop\n"));
    EXPECT_FALSE(lineWith(posting, u"Minimum").must);
    EXPECT_FALSE(lineWith(posting, u"Forklift").must);
    EXPECT_TRUE(lineWith(posting, u"At least").must);
}

TEST(PostingPage, ALoneTermAnnouncesNothing) {
    const Posting posting = readPosting(
        QStringLiteral("Contract\nOur firm is growing. Sweep the yard. You need two years in a warehouse.\n"));
    EXPECT_EQ(kindOf(posting, u"Sweep"), LineKind::Duty);
    EXPECT_EQ(kindOf(posting, u"You need"), LineKind::Qualification);
}

TEST(PostingPage, DetailsAreWhatMostOfTheirLinesAre) {
    const Posting posting = readPosting(QStringLiteral(
        "Receptionist\n\nPosition Details\n- Greets callers at the desk\n- Takes messages\n- Books rooms\n"));
    EXPECT_EQ(kindOf(posting, u"Takes messages"), LineKind::Duty);
}

TEST(PostingPage, WhatOneNeedsToApplyIsAsked) {
    const Posting posting =
        readPosting(QStringLiteral("Clerk\n\nTo apply you need to have:\nSound bookkeeping skills\nA calm manner\n"));
    EXPECT_TRUE(lineWith(posting, u"Sound bookkeeping").must);
    EXPECT_TRUE(lineWith(posting, u"A calm").must);
}

TEST(PostingPage, AListEndsWhereAParagraphSpeaksOfAnotherMatter) {
    const Posting posting =
        readPosting(QStringLiteral("Clerk\n\nRequirements\n- Accurate typing\n\nWe offer generous pay and a pension.\n"
                                   "If this sounds like you, we want to hear from you!\n"));
    EXPECT_TRUE(lineWith(posting, u"Accurate").must);
    EXPECT_EQ(kindOf(posting, u"We offer"), LineKind::Benefit);
    EXPECT_EQ(kindOf(posting, u"If this"), LineKind::Other);
}

TEST(PostingPage, FiguresAndAbbreviations) {
    const Posting posting =
        readPosting(QStringLiteral("Clerk\n\nDuties\nHelp the Sr. Office Manager with the post\n\nTravel "
                                   "Requirements:\n15%\n\nSkills\n- .NET, UI/UX and F#\n"));
    EXPECT_EQ(lineWith(posting, u"Help the Sr.").text, u"Help the Sr. Office Manager with the post");
    EXPECT_EQ(kindOf(posting, u"15%"), LineKind::Other);
    for (const char16_t* skill : {u".NET", u"UI/UX", u"F#"})
        EXPECT_TRUE(names(posting, skill)) << QString::fromUtf16(skill).toStdString();
    expectNothingLost(QStringLiteral("Skills\n- .NET, C#"), readPosting(QStringLiteral("Skills\n- .NET, C#")));
}

} // namespace ascent
