// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/posting/helpers.h"

using namespace ascent;

// Postings as they are found: each case names what a line is, and what it is not.

namespace {

struct Expected {
    const char* begin;
    LineKind kind;
    bool must;
};

Posting read(const char* text) {
    const QString whole = QString::fromUtf8(text);
    const Posting posting = readPosting(whole);
    expectNothingLost(whole, posting);
    return posting;
}

void expect(const Posting& posting, std::initializer_list<Expected> expected) {
    for (const Expected& each : expected) {
        const PostingLine line = lineWith(posting, QString::fromUtf8(each.begin));
        EXPECT_EQ(line.kind, each.kind) << each.begin;
        EXPECT_EQ(line.must, each.must) << each.begin;
    }
}

constexpr auto duty = LineKind::Duty, skill = LineKind::Skill, qualification = LineKind::Qualification,
               benefit = LineKind::Benefit, other = LineKind::Other;

} // namespace

TEST(WildPosting, PicturesAroundATitleAndBeforeItems) {
    const Posting posting = read("\U0001F35E Pastry Cook \u2013 Rosa's, Whitby \U0001F950\U0001F370\n\n\u00A3"
                                 "27,000 a year\n\nTHE JOB\n\u2714\uFE0F Laminate dough by hand\n"
                                 "\u2714\uFE0F Order butter and flour\n\nHOW TO APPLY\nWrite to Rosa with two "
                                 "photographs of your work.\n");
    EXPECT_EQ(posting.title, u"Pastry Cook");
    expect(posting, {{"\u00A3", benefit, false},
                     {"Laminate", duty, true},
                     {"Order butter", duty, true},
                     {"Write to Rosa", other, false}});
}

TEST(WildPosting, WritingIsADutyAndWritingToSomebodyIsNot) {
    const Posting posting =
        read("Press Officer\n\nResponsibilities\n- Write to tight deadlines for the national press\n"
             "- Email newsletters to members each month\n- Call Ama on 01632 960 441 for a talk\n"
             "- Send your CV by Friday\n- Write to Henrik at the address below\n"
             "- Write to Odalys and tell her about the best page that you ever set, and what you would change\n"
             "- Write to Sales and Finance with the figures of each campaign before the month ends\n");
    expect(posting, {{"Write to tight", duty, true},
                     {"Email newsletters", duty, true},
                     {"Call Ama", other, false},
                     {"Send your CV", other, false},
                     {"Write to Henrik", other, false},
                     {"Write to Odalys", other, false},
                     {"Write to Sales", duty, true}});
}

TEST(WildPosting, PayAmongRequirementsIsPay) {
    const Posting posting = read("Requirements\n- \u00A3"
                                 "14.10 per hour, rising after a year\n- Salary: \u00A3"
                                 "31,000\n- Own tools (we pay \u00A3"
                                 "10 a week for them)\n- Handled budgets of \u00A3"
                                 "2m a year\n");
    expect(posting, {{"\u00A3"
                      "14.10",
                      benefit, false},
                     {"Own tools", qualification, true},
                     {"Handled budgets", qualification, true}});
}

TEST(WildPosting, HowTheyHireAsksForNothing) {
    const Posting posting = read("Requirements\n- Two years of felting\n- The process is a talk and a trial day\n\n"
                                 "How we hire\n1. A call of half an hour\n2. A morning in the workshop\n");
    expect(posting, {{"Two years", qualification, true},
                     {"The process", other, false},
                     {"A call", other, false},
                     {"A morning", other, false}});
}

TEST(WildPosting, AShortLineOverAListIsAHeading) {
    const Posting posting =
        read("The work\n\u00B7 Read water meters\n\u00B7 Talk to tenants\n\nWhat helps\n\u00B7 A head "
             "for figures\n\nOdds and ends\n\u00B7 Tea at four\n");
    expect(posting, {{"Read water", duty, true}, {"A head", qualification, false}, {"Odds and ends", other, false}});
}

TEST(WildPosting, AListBelowTheDutiesThatAsks) {
    const Posting posting = read("Duties\n- Sweep the yard\n- Feed the hens\n\n- Previous farm experience preferred\n"
                                 "- Must have a driving licence\n");
    expect(posting, {{"Feed", duty, true}, {"Previous", qualification, false}, {"Must have", qualification, true}});
    // Near miss: a list of further duties stays one.
    const Posting duties = read("Duties\n- Sweep the yard\n\n- Feed the hens\n- Must-see tours for schools\n");
    expect(duties, {{"Feed", duty, true}});
}

TEST(WildPosting, APersonSpecificationAsATable) {
    const char* const tables[] = {
        "Person Specification\nCriteria\tEssential\tDesirable\tHow assessed\n"
        "Qualifications\tLevel 2 in childcare\tPaediatric first aid\tCertificate\n"
        "Experience\tWork with under-fives\tWork with interpreters\tInterview\n"
        "Skills\tAble to swim\t\tInterview\n",
        "Person Specification\n| Criteria | Essential | Desirable | How assessed |\n|---|---|---|---|\n"
        "| Qualifications | Level 2 in childcare | Paediatric first aid | Certificate |\n"
        "| Experience | Work with under-fives | Work with interpreters | Interview |\n"
        "| Skills | Able to swim | | Interview |\n"};
    for (const char* text : tables) {
        const Posting posting = read(text);
        expect(posting, {{"Level 2", qualification, true},
                         {"Paediatric", qualification, false},
                         {"Work with under", qualification, true},
                         {"Work with inter", qualification, false},
                         {"Able to swim", skill, true},
                         {"Certificate", other, false},
                         {"Interview", other, false}});
        EXPECT_FALSE(names(posting, u"Interview"));
    }
}

TEST(WildPosting, LabelsAndHeadingsThatRanTogether) {
    const Posting posting = read("Night PorterLocation: DoverShift: 22:00-06:00Pay: \u00A3"
                                 "13 per hourThe RoleLocking doors at elevenGreeting late guestsThe PersonFirst aid "
                                 "certificate essentialAble to lift 20kgGood local knowledge");
    EXPECT_EQ(posting.title, u"Night Porter");
    expect(posting, {{"Locking doors", duty, true},
                     {"Greeting", duty, true},
                     {"The Person", other, false},
                     {"First aid", qualification, true},
                     {"Good local", qualification, true}});
}

TEST(WildPosting, AllInCapitals) {
    const Posting posting =
        read("VAN DRIVER\nLOCATION: LEITH\n\nYOU WILL BE DELIVERING PARCELS ACROSS THE CITY.\n\nYOU "
             "MUST HAVE:\nCATEGORY B LICENCE\n6 MONTHS EXPERIENCE\n\nWE OFFER:\nHOLIDAY PAY\n");
    expect(posting, {{"YOU WILL", duty, true},
                     {"CATEGORY B", qualification, true},
                     {"6 MONTHS", qualification, true},
                     {"HOLIDAY", benefit, false}});
}

TEST(WildPosting, BoilerplateBesideRequirementsAndBenefits) {
    const Posting posting =
        read("Essential\n- Qualified teacher status\n- The school is committed to safeguarding\n"
             "- References will be taken up\nBenefits\n- Free parking\n- We are an equal opportunity "
             "employer\n");
    expect(posting, {{"Qualified", qualification, true},
                     {"The school", other, false},
                     {"References", other, false},
                     {"Free parking", benefit, false},
                     {"We are an equal", other, false}});
}

TEST(WildPosting, NamesNoSkillsThatAreNone) {
    const Posting posting = read("Duties\n- Look after six analysts and the team's work\n- Run a brigade of seven\n"
                                 "Requirements\n- Three years of clerical experience in a similar role\n- Proven track "
                                 "record of running kitchens\n- Be able to drive\n");
    for (const char* none : {"six analysts", "team's work", "brigade of seven", "years of clerical experience",
                             "similar role", "track record of running kitchens", "able"})
        EXPECT_FALSE(names(posting, QString::fromUtf8(none))) << none;
    EXPECT_TRUE(names(posting, u"running kitchens"));
}

TEST(WildPosting, YearsOfExperienceAtTheirPlace) {
    struct Case {
        const char* line;
        const char* asked; ///< nullptr: none
        double years;
    };
    const Case cases[] = {
        {"At least three years' experience in social care, ideally with adults",
         "At least three years' experience in social care", 3},
        {"5+ years of professional experience with Go", "5+ years of professional experience with Go", 5},
        {"2-4 years' PQE in litigation", "2-4 years' PQE in litigation", 2},
        {"A minimum of two (2) years working with horses", "A minimum of two (2) years working with horses", 2},
        {"6 months experience", "6 months experience", 0.5},
        {"You must be 16 years old", nullptr, 0},
        {"A contract of two years", nullptr, 0},
        {"Experience of Year 6 pupils", nullptr, 0},
        {"Licence held for 3 years", nullptr, 0},
    };
    for (const Case& each : cases) {
        const Posting posting = read((std::string("Requirements\n- ") + each.line).c_str());
        if (!each.asked) {
            EXPECT_TRUE(posting.experience.isEmpty()) << each.line;
            continue;
        }
        ASSERT_EQ(posting.experience.size(), 1) << each.line;
        const ExperienceAsked& asked = posting.experience.first();
        EXPECT_EQ(asked.text, QString::fromUtf8(each.asked));
        EXPECT_DOUBLE_EQ(asked.years, each.years) << each.line;
        EXPECT_EQ(asked.text,
                  QString(u"Requirements\n- "_qs + QString::fromUtf8(each.line)).mid(asked.start, asked.length));
    }
}

TEST(WildPosting, YearsInADutyOrABenefitAreNotAskedFor) {
    EXPECT_TRUE(
        read("Duties\n- Teach three years of practice nursing\nBenefits\n- A pay rise after two years' experience "
             "here")
            .experience.isEmpty());
}
