// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/posting/helpers.h"

using namespace ascent;

namespace {

Posting read(const char* text) {
    const QString whole = QString::fromUtf8(text);
    const Posting posting = readPosting(whole);
    expectNothingLost(whole, posting);
    return posting;
}

} // namespace

TEST(PostingForms, HeadingsAndItemsThatRanTogether) {
    const Posting posting =
        read("Florist\n\nWe have sold flowers since 1931.ResponsibilitiesMake bouquets for weddings.Order "
             "stock from three growers.RequirementsA valid driving licence.Knowledge of seasonal plants.");
    EXPECT_EQ(kindOf(posting, u"Make bouquets"), LineKind::Duty);
    EXPECT_EQ(kindOf(posting, u"Order stock"), LineKind::Duty);
    EXPECT_EQ(kindOf(posting, u"A valid"), LineKind::Qualification);
    EXPECT_EQ(kindOf(posting, u"Knowledge of"), LineKind::Qualification);
    EXPECT_TRUE(names(posting, u"seasonal plants"));
}

TEST(PostingForms, NamesWithCapitalsInsideStayWhole) {
    const Posting posting = read("Requirements\nGood with PowerPoint, InDesign and JavaScript in daily work");
    EXPECT_EQ(posting.lines.size(), 2);
    EXPECT_TRUE(names(posting, u"PowerPoint"));
    EXPECT_TRUE(names(posting, u"InDesign"));
}

TEST(PostingForms, HeadingsOnTheLine) {
    const Posting posting = read("Duties: feed the animals; clean the stables; keep the feed book\n"
                                 "Requirements: two years with horses; a strong back; an HGV licence\n"
                                 "THE PAY: $19 an hour and a cottage");
    EXPECT_EQ(kindOf(posting, u"clean the stables"), LineKind::Duty);
    EXPECT_EQ(kindOf(posting, u"keep the feed"), LineKind::Duty);
    EXPECT_EQ(kindOf(posting, u"a strong back"), LineKind::Qualification);
    EXPECT_EQ(kindOf(posting, u"$19"), LineKind::Benefit);
}

TEST(PostingForms, ParagraphsWithoutBullets) {
    const Posting posting =
        read("We are a small ferry line on the west coast. As our deckhand you will tie up the boat, load cars "
             "and check tickets.\n\nYou must have a sea survival certificate. Experience of working on "
             "deck is a plus.\n\nWe pay \u00A3"
             "13 per hour plus pension.");
    EXPECT_EQ(posting.title, u"deckhand");
    EXPECT_EQ(kindOf(posting, u"We are a small"), LineKind::About);
    EXPECT_EQ(kindOf(posting, u"As our deckhand"), LineKind::Duty);
    EXPECT_EQ(kindOf(posting, u"You must have"), LineKind::Qualification);
    EXPECT_TRUE(lineWith(posting, u"You must have").must);
    EXPECT_EQ(kindOf(posting, u"Experience of working"), LineKind::Qualification);
    EXPECT_FALSE(lineWith(posting, u"Experience of working").must);
    EXPECT_EQ(kindOf(posting, u"We pay"), LineKind::Benefit);
}

TEST(PostingForms, MarkdownHtmlTablesAndNumbers) {
    const Posting markdown = read("## What you will do\n* **Tune** pianos\n### Nice to have\n- A van");
    EXPECT_EQ(kindOf(markdown, u"Tune"), LineKind::Duty);
    EXPECT_FALSE(lineWith(markdown, u"A van").must);
    const Posting html = read("<h3>Responsibilities</h3><ul><li>Tune pianos</li><li>Repair <b>pedals</b></li></ul>"
                              "<h3>Requirements</h3><p>Knowledge of felt and wire</p>");
    EXPECT_EQ(kindOf(html, u"Tune pianos"), LineKind::Duty);
    EXPECT_EQ(kindOf(html, u"Repair"), LineKind::Duty);
    EXPECT_EQ(kindOf(html, u"Knowledge"), LineKind::Qualification);
    const Posting table =
        read("DUTIES |\n| Sort the post |\n| Weigh parcels |\nQUALIFICATIONS |\n| High school diploma |");
    EXPECT_EQ(kindOf(table, u"Weigh"), LineKind::Duty);
    EXPECT_EQ(kindOf(table, u"High school"), LineKind::Qualification);
    const Posting numbers = read("Responsibilities: 1) Sort the post 2) Weigh parcels 3) Lock up");
    EXPECT_EQ(kindOf(numbers, u"Weigh parcels"), LineKind::Duty);
}

TEST(PostingForms, WrappedLinesAreOne) {
    const Posting posting =
        read("Responsibilities\n- Keep the accounts of the harbour and send the monthly\n  figures to the board of "
             "trustees\n- Answer letters");
    EXPECT_TRUE(lineWith(posting, u"Keep the accounts").text.endsWith(u"trustees"));
}

TEST(PostingForms, EssentialAndDesirableMarks) {
    const Posting posting =
        read("Person specification (E = essential, D = desirable)\nDegree in botany (E)\nExperience of grafting (D)");
    EXPECT_TRUE(lineWith(posting, u"Degree").must);
    EXPECT_FALSE(lineWith(posting, u"Experience").must);
}

TEST(PostingForms, BoilerplateAsksForNothing) {
    const Posting posting = read(
        "Requirements\n- Ability to lift 20 kg\nEqual opportunity\nWe are an equal opportunity employer and welcome "
        "everybody without regard to age.\nHow to apply\nSend a letter with two references.");
    EXPECT_EQ(kindOf(posting, u"We are an equal"), LineKind::Other);
    EXPECT_EQ(kindOf(posting, u"Send a letter"), LineKind::Other);
    EXPECT_FALSE(names(posting, u"letter"));
}

TEST(PostingForms, OneLetterNamesNeedTheirPlace) {
    EXPECT_TRUE(names(read("Requirements\n- Experience with Python, R and SQL"), u"R"));
    EXPECT_FALSE(names(read("Requirements\n- Experience of R & R bookings"), u"go"));
    EXPECT_FALSE(names(read("Requirements\n- Willing to go the extra mile"), u"go"));
}
