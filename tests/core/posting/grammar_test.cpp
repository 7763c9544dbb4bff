// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/posting/helpers.h"

using namespace ascent;

// Headings in words of one's own, which tell by their grammar what stands below, and lines that tell by theirs.

namespace {

Posting read(const QString& text) {
    const Posting posting = readPosting(text);
    expectNothingLost(text, posting);
    return posting;
}

struct Head {
    const char* text;
    LineKind below; ///< what a line is that could be anything
    bool must = true;
};

constexpr auto duty = LineKind::Duty, qualification = LineKind::Qualification, benefit = LineKind::Benefit;

} // namespace

TEST(PostingGrammar, AHeadingTellsByWhoDoesNeedsAndGets) {
    const Head heads[] = {
        {"What would I be doing?", duty},
        {"So what would you be up to?", duty},
        {"What does a glazier do here?", duty},
        {"What the night looks like", duty},
        {"In a normal week you would", duty},
        {"A TYPICAL SHIFT", duty},
        {"The day job:", duty},
        {"What do I need?", qualification},
        {"What you'd have to have", qualification},
        {"Who would suit it?", qualification},
        {"You'd need", qualification},
        {"\U0001F9E0 Stuff you need", qualification},
        {"You:", qualification},
        {"WE'D LOVE TO HEAR FROM YOU IF", qualification},
        {"We're after someone who", qualification},
        {"The kind of person we get on with", qualification},
        {"You might be a fit if", qualification},
        {"Does that sound like you?", qualification},
        {"Handy if you", qualification, false},
        {"It'd be good if you:", qualification, false},
        {"Lovely but not essential", qualification, false},
        {"What's in it for me?", benefit},
        {"What we do for our staff", benefit},
        {"What you can expect from us:", benefit},
        {"We look after you with", benefit},
        {"\U0001F331 What will I get?", benefit},
    };
    for (const Head& head : heads) {
        const QString text =
            QStringLiteral("Glazier\n\n%1\n- Quoll and tern\n- Teal and wren\n").arg(QString::fromUtf8(head.text));
        const Posting posting = read(text);
        EXPECT_EQ(kindOf(posting, u"Quoll"), head.below) << head.text;
        EXPECT_EQ(kindOf(posting, u"Teal"), head.below) << head.text;
        EXPECT_EQ(lineWith(posting, u"Teal").must, head.must && head.below != benefit) << head.text;
    }
}

TEST(PostingGrammar, AHeadingOfAnotherMatterAsksForNothing) {
    const char* const heads[] = {
        "Who are we?",     "How do I apply?",         "What happens now?",       "Who wouldn't?",
        "Why we need you", "How can I get in touch?", "What's not in it for me?"};
    for (const char* head : heads) {
        const Posting posting = read(QStringLiteral("Glazier\n\nRequirements\n- A steady hand\n\n%1\nQuoll and tern.\n"
                                                    "Meet Ottoline and the others.\n")
                                         .arg(QString::fromUtf8(head)));
        for (const QStringView begin : {u"Quoll", u"Meet"}) {
            const LineKind kind = kindOf(posting, begin);
            EXPECT_TRUE(kind == LineKind::About || kind == LineKind::Other) << head;
        }
    }
}

TEST(PostingGrammar, BelowAHeadingThatSaysNothingTheLinesTell) {
    const Posting posting = read(QStringLiteral("Kennel Hand\n\nMuck and biscuits\n- Hosing down runs\n- Walking the "
                                                "big dogs twice a day\n- Giving tablets with breakfast\n\nHearts and "
                                                "minds\n- Is patient with nervous animals\n- Has worked with dogs\n"
                                                "- Can lift a sack of meal\n- Doesn't mind rain\n- Holds a full "
                                                "licence\n"));
    for (const QStringView begin : {u"Hosing", u"Walking", u"Giving"})
        EXPECT_EQ(kindOf(posting, begin), duty);
    for (const QStringView begin : {u"Is patient", u"Has worked", u"Can lift", u"Doesn't", u"Holds"})
        EXPECT_EQ(kindOf(posting, begin), qualification);
}

TEST(PostingGrammar, ThePictureOfTheNextHeadingEndsAList) {
    const Posting posting = read(
        QStringLiteral("Rider\n\n\U0001F6B2 Bells and whistles\n\u2022 Riding cargo bikes\n\u2022 Truing wheels all "
                       "day\n\u2022 Now and then, the desk\n\n\U0001F333 Odds and ends\n\u2022 Tea\n\u2022 Cake\n"
                       "\u2022 Shade\n\u2022 Quiet\n"));
    EXPECT_EQ(kindOf(posting, u"Riding"), duty);
    EXPECT_EQ(kindOf(posting, u"Now and then"), duty);
    for (const QStringView begin : {u"Odds", u"Tea", u"Cake", u"Quiet"})
        EXPECT_NE(kindOf(posting, begin), duty);
}

TEST(PostingGrammar, AShortLineOverProse) {
    const Posting posting = read(QStringLiteral("Diver\n\nSalary: \u00A3"
                                                "26,400\n\nYour part in it\nYou will mend seawater tanks and breed "
                                                "copepods for the trials.\n\nDoes that sound like you? Then write to "
                                                "Imogen by May."));
    EXPECT_EQ(kindOf(posting, u"Your part"), LineKind::Other);
    EXPECT_EQ(kindOf(posting, u"You will mend"), duty);
    EXPECT_EQ(kindOf(posting, u"Then write"), LineKind::Other);
    // Near miss: the first of several lines without a stop is one of them.
    const Posting list = read(QStringLiteral("Diver\n\nDuties\n\nMending tanks\nBreeding copepods for the trials of "
                                             "the laboratory on the quay\nDiving for samples\n"));
    EXPECT_EQ(kindOf(list, u"Mending"), duty);
}

TEST(PostingGrammar, NearMisses) {
    // A question to the reader, a name with a capital inside, and a team to join are no headings and no wishes.
    const Posting posting =
        read(QStringLiteral("Surveyor\n\nAs a surveyor you would join a team of six.\n\nDuties\nMeasuring plots of "
                            "land\nDaily checks of the level, and a log of them.\nHalf our plots are under water.\n\n"
                            "Requirements\nWork with PostGIS\nIs the clutch worn? You would join us with a van.\n"));
    EXPECT_EQ(kindOf(posting, u"As a surveyor"), LineKind::About);
    EXPECT_EQ(kindOf(posting, u"Daily checks"), duty);
    EXPECT_EQ(kindOf(posting, u"Half our"), LineKind::About);
    EXPECT_TRUE(lineWith(posting, u"Work with").text.endsWith(u"PostGIS"));
}
