// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/posting/helpers.h"

using namespace ascent;

// Postings whose layout was lost or spoilt on the way: what a line is all the same, and what stands in the text as
// given.

namespace {

Posting read(const QString& text) {
    const Posting posting = readPosting(text);
    expectNothingLost(text, posting);
    return posting;
}

constexpr auto duty = LineKind::Duty, qualification = LineKind::Qualification, benefit = LineKind::Benefit,
               other = LineKind::Other, about = LineKind::About;

} // namespace

TEST(PastedPosting, CharacterReferencesAreReadInPlace) {
    const QString text = QString::fromUtf8("Vet&rsquo;s Receptionist &ndash; Part Time\n"
                                           "Hall &amp; Moss Animal Clinic, Ely\n\n"
                                           "What you&#8217;ll do:&nbsp;\n"
                                           "&bull; Greet owners &amp; their pets\n"
                                           "&#149;&nbsp;Take&nbsp;payments by card\n\n"
                                           "What we&rsquo;re looking for:&nbsp;\n"
                                           "&bull; A driver&#x27;s licence\n"
                                           "&bull; Health &amp; safety training\n\n"
                                           "Benefits&nbsp;\n"
                                           "&bull; &pound;12.80 per hour");
    const Posting posting = read(text);
    EXPECT_EQ(posting.title, QString::fromUtf8("Vet\u2019s Receptionist"));
    EXPECT_EQ(posting.company, u"Hall & Moss Animal Clinic");
    EXPECT_EQ(kindOf(posting, u"What you&#8217;ll do"), other);
    EXPECT_EQ(kindOf(posting, u"Greet owners &amp; their pets"), duty);
    EXPECT_EQ(kindOf(posting, u"Take&nbsp;payments"), duty) << "the text of a line is the text as given";
    EXPECT_EQ(kindOf(posting, u"A driver&#x27;s licence"), qualification);
    EXPECT_EQ(kindOf(posting, u"&pound;12.80"), benefit);
    EXPECT_TRUE(names(posting, u"driver&#x27;s licence"));
    for (const PostingSkill& skill : posting.skills)
        for (const char* none : {"amp", "nbsp", "rsquo", "pound"})
            EXPECT_NE(skill.text, QString::fromUtf8(none));
}

TEST(PastedPosting, WhatOnlyLooksLikeACharacterReferenceStays) {
    const QString text = QStringLiteral("Duties\n- Sell R&D; tools & more\n- Keep AT&T; lines &unknown; open &#0; "
                                        "&#xD800; &#9999999; &;");
    const Posting posting = read(text);
    EXPECT_EQ(posting.lines.last().text, u"Keep AT&T; lines &unknown; open &#0; &#xD800; &#9999999; &;");
}

TEST(PastedPosting, EscapedTagsAreTags) {
    const Posting posting = read(QStringLiteral("&lt;h3&gt;Duties&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Tune pianos&lt;/li&gt;"
                                                "&lt;li&gt;Repair pedals&lt;/li&gt;&lt;/ul&gt;"));
    EXPECT_EQ(kindOf(posting, u"Tune pianos"), duty);
    EXPECT_EQ(kindOf(posting, u"Repair pedals"), duty);
}

TEST(PastedPosting, AbbreviationsThatRanIntoTheNextItem) {
    const Posting posting =
        read(QStringLiteral("What You'll Do:Load trucks with a pallet jackKeep logs on the ELDCheck seals at the "
                            "gateWhat You'll Need:Valid CDLAt least 12 months of experienceMust pass a test"));
    EXPECT_EQ(kindOf(posting, u"Check seals"), duty);
    EXPECT_EQ(kindOf(posting, u"At least 12"), qualification);
    // Names that hold capitals stay whole.
    const Posting names = read(QStringLiteral("Requirements\n- Knowledge of the IDEAs of a PhD on iOS and macOS"));
    EXPECT_EQ(names.lines.size(), 2);
}

TEST(PastedPosting, MarksInACriteriaTableTellMustFromNice) {
    for (const char* mark : {"E", "X", "\u2713", "Yes"}) {
        const QString tick = QString::fromUtf8(mark);
        const Posting posting = read(
            QStringLiteral("Person specification\nCriteria\tEssential\tDesirable\n"
                           "Experience of kennels\t%1\t\nKnowledge of canine first aid\t\t%1\nDriving licence\t%1\t")
                .arg(tick));
        EXPECT_EQ(kindOf(posting, u"Experience of kennels"), qualification) << mark;
        EXPECT_TRUE(lineWith(posting, u"Experience of kennels").must) << mark;
        EXPECT_FALSE(lineWith(posting, u"Knowledge of canine").must) << mark;
        EXPECT_TRUE(lineWith(posting, u"Driving licence").must) << mark;
        for (const PostingLine& line : posting.lines)
            EXPECT_TRUE(line.text != tick || line.kind == other) << "a mark asks for nothing itself";
    }
}

TEST(PastedPosting, WhatIsSaidOfTheEmployerAmongDutiesIsNoDuty) {
    const Posting posting = read(QStringLiteral("About the job\n\nHalf of our boats are older than their crews. "
                                                "You report to the harbour master. You will paint hulls and splice "
                                                "ropes.\n\nIn return you will find a dry bunk and good soup."));
    EXPECT_EQ(kindOf(posting, u"Half of our boats"), about);
    EXPECT_EQ(kindOf(posting, u"You report"), about);
    EXPECT_EQ(kindOf(posting, u"You will paint"), duty);
    EXPECT_EQ(kindOf(posting, u"In return"), benefit);
}

TEST(PastedPosting, BehavioursThatAreAssessedAreAskedFor) {
    const Posting posting =
        read(QStringLiteral("Behaviours\nWe assess you against these behaviours during the selection "
                            "process:\nSeeing the Big Picture\nWorking Together\n\nBenefits\n- Leave"));
    EXPECT_EQ(kindOf(posting, u"Seeing the Big"), LineKind::Skill);
    EXPECT_EQ(kindOf(posting, u"Working Together"), LineKind::Skill);
}

TEST(PastedPosting, SomebodyWhoTypesNoCapitals) {
    const Posting posting =
        read(QStringLiteral("kennel hand wanted, full time. duties: feeding dogs, mopping kennels. must have own "
                            "transport. dog experience essential, a first aid certificate useful. ring Jo after six"));
    EXPECT_EQ(kindOf(posting, u"feeding dogs"), duty);
    EXPECT_EQ(kindOf(posting, u"must have own"), qualification);
    EXPECT_EQ(kindOf(posting, u"dog experience"), qualification);
    // Elsewhere a full stop before a small letter ends no sentence.
    EXPECT_EQ(read(QStringLiteral("Duties\n- Use tools, e.g. a saw or approx. two planes. Sweep up.")).lines.size(), 2);
}
