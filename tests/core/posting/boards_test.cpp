// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/posting/helpers.h"

using namespace ascent;

// Postings as a job board shows them: its own furniture around the employer's text, terms in one line, tables, and the
// end of the advertisement behind its requirements.

namespace {

struct Line {
    const char* begin;
    LineKind kind;
};

constexpr auto duty = LineKind::Duty, skill = LineKind::Skill, qualification = LineKind::Qualification,
               benefit = LineKind::Benefit, about = LineKind::About, other = LineKind::Other;

void expect(const QString& text, const QList<Line>& lines) {
    const Posting posting = readPosting(text);
    expectNothingLost(text, posting);
    for (const Line& line : lines)
        EXPECT_EQ(kindOf(posting, QString::fromUtf8(line.begin)), line.kind) << line.begin;
}

} // namespace

TEST(JobBoards, TermsInOneLineAreNoDuty) {
    expect(QStringLiteral("District Nurse\nHolm Valley\nGrade 7 | Full time | Permanent\n\nWhat you will do\n"
                          "- Visit people at home\n- Work full time hours across two clinics\n"),
           {{"Grade 7", other}, {"Visit people", duty}, {"Work full time", duty}});
    expect(QStringLiteral("Cook\nPart-time \u00B7 20 hours \u00B7 Temporary\n\nDuties\n- Cook lunch for sixty\n"),
           {{"Part-time", other}, {"Cook lunch", duty}});
    expect(QStringLiteral("Requirements\n- A level 3 award\nJob types: Full-time, Permanent\n"),
           {{"A level 3", qualification}, {"Job types", other}});
}

TEST(JobBoards, TheFurnitureOfAPageAsksForNothing) {
    expect(QStringLiteral("Store Assistant\nSave job\nProfile insights\nHere's how the job qualifications align with "
                          "your profile.\nSkills\nTill work\nDo you have experience in till work?\nYes\nNo\n"
                          "Full job description\nWhat do I need?\nGood timekeeping.\nA forklift licence.\n"
                          "Report job\nShow more\nShow less\n"),
           {{"Here's how", other},
            {"Till work", skill},
            {"Yes", other},
            {"No", other},
            {"Good timekeeping", qualification},
            {"A forklift", qualification},
            {"Report job", other},
            {"Show more", other},
            {"Show less", other}});
    expect(QStringLiteral("Duties\n- Report faults to the depot\n- Show visitors round the yard\n- Save water\n"
                          "Job function\nFinance\nSeniority level\nMid-Senior level\n"),
           {{"Report faults", duty},
            {"Show visitors", duty},
            {"Save water", duty},
            {"Finance", other},
            {"Mid-Senior", other}});
}

TEST(JobBoards, WhatFollowsATableOfCriteriaIsNoCriterion) {
    const QString text = QStringLiteral(
        "PERSON SPECIFICATION\n\nEssential\tDesirable\nQTS\tA first aid certificate\nBehaviour management\t\n"
        "\nSafeguarding: Alder Road Primary is committed to the welfare of children. An enhanced DBS check is "
        "required.\nTo apply, download the form from our website. CVs are not accepted. Closing date noon on 4 "
        "December.\n");
    expect(text, {{"QTS", qualification},
                  {"A first aid", qualification},
                  {"Behaviour", qualification},
                  {"Alder Road", about},
                  {"To apply", other},
                  {"CVs are", other},
                  {"Closing date", other}});
    EXPECT_FALSE(names(readPosting(text), u"CVs"));
}

TEST(JobBoards, TheEndOfAnAdvertisementBelowRequirements) {
    expect(QStringLiteral("Person Specification\n\nSkills\nAccurate data entry (E)\nOther\nFlexible about hours (E)\n"
                          "The Trust is an equal opportunities employer.\n"),
           {{"Accurate", skill}, {"Other", other}, {"Flexible", skill}, {"The Trust", other}});
    expect(QStringLiteral("Requirements\n- Two years of welding\n- Knowledge of equal opportunities law\n"
                          "We are an equal opportunity employer.\n"),
           {{"Two years", qualification}, {"Knowledge of equal", qualification}, {"We are an equal", other}});
}

TEST(JobBoards, WhatTheEmployerDoesIsNotOurDuty) {
    expect(QStringLiteral("Finance Business Partner\nAlder Street Housing\n\nAbout the job\nAlder Street Housing "
                          "provides 14,000 homes across the North.\nYou will be the link between finance and repairs.\n"
                          "\nKey accountabilities\nPrepare monthly accounts.\n"),
           {{"Alder Street Housing provides", about}, {"You will be", duty}, {"Prepare", duty}});
    expect(QStringLiteral("Driver wanted!\nFamily run timber merchant in Ely\n\nThe job\nMulti-drop deliveries.\n"),
           {{"Family run", about}});
    expect(QStringLiteral("Dental nurse needed at our friendly practice in Hove. The job is chairside assistance, "
                          "decontamination and stock. We offer private dental cover."),
           {{"Dental nurse", about}, {"We offer", benefit}});
}

TEST(JobBoards, ASentenceAboutThemAsksForNothing) {
    expect(QStringLiteral("Analyst\n\nYou'll plan trials with nine teams and write them up. It's a senior position: "
                          "nobody will report to you. We are fully remote, and close for the last week of the year. "
                          "We need somebody who writes well. We'd like you to run office hours.\n"),
           {{"You'll plan", duty}, {"It's a senior", about}, {"We are fully", about}, {"We need", qualification}});
    expect(QStringLiteral("Requirements\n- This role requires a driving licence\n- We expect two years of practice\n"),
           {{"This role", qualification}, {"We expect", qualification}});
}

TEST(JobBoards, WhatAnnouncesWorkAndWhatAnnouncesNothing) {
    expect(QStringLiteral("Teaching Assistant\n\nContract: term time only\nSalary: NJC 4-6\n\nLarch Grove is a school "
                          "for 94 pupils.\n\nThe successful candidate will:\nsupport pupils one to one\nuse symbols "
                          "and timetables\nwork closely with families\n\nThe ideal candidate will have:\nGCSE "
                          "English\na calm manner\n"),
           {{"term time", other},
            {"Larch Grove", about},
            {"support pupils", duty},
            {"use symbols", duty},
            {"work closely", duty},
            {"GCSE", qualification},
            {"a calm", qualification}});
    expect(QStringLiteral("Account Manager\n\nYou might be a good fit if you\u2026\n- can read a contract\n\nYou "
                          "probably won't enjoy this if\n- you need a playbook for everything\n- you hate the "
                          "telephone\n"),
           {{"can read", qualification}, {"you need a playbook", other}, {"you hate", other}});
    expect(QStringLiteral("Duties\n- There will be field trips twice a year\n- Stock takes twice a year\n"),
           {{"There will", duty}, {"Stock takes", duty}});
}

TEST(JobBoards, TitlesBeforeACommaAndAnAt) {
    const auto title = [](const char* text) {
        return readPosting(QString::fromUtf8(text)).title.value_or(QStringLiteral("-"));
    };
    EXPECT_EQ(title("Customer Success Manager @ Brightpath (80 people)\n\nWhat you'll own\n- Forty accounts\n"),
              u"Customer Success Manager");
    EXPECT_EQ(
        title("Assistant Farm Manager, 320-cow dairy, Dumfries. We milk twice a day. You'd run the herd on my days "
              "off."),
        u"Assistant Farm Manager");
    EXPECT_EQ(title("Farmers, growers and cooks, Dumfries. We hold a market each week."), u"-");
}

TEST(JobBoards, NotEssentialAsksForLess) {
    const QString text =
        QStringLiteral("Conveyancer\n\nTHE PERSON\n> Qualified solicitor\n> Not essential: experience of shared "
                       "ownership; Danish\n> Knows leasehold reform\n");
    const Posting posting = readPosting(text);
    expectNothingLost(text, posting);
    EXPECT_TRUE(lineWith(posting, u"Qualified").must);
    EXPECT_FALSE(lineWith(posting, u"experience of shared").must);
    EXPECT_TRUE(lineWith(posting, u"Knows").must);
}

TEST(JobBoards, TheEmployerIsNoTermAndNoBareWord) {
    const auto company = [](const char* text) {
        return readPosting(QString::fromUtf8(text)).company.value_or(QStringLiteral("-"));
    };
    EXPECT_EQ(company("Care Assistant \u2013 Nights\nRowan Court Care Home, Perth\n\nDuties\n- Check on residents "
                      "through the night\n- Write notes of the nights\n"),
              u"Rowan Court Care Home");
    EXPECT_EQ(company("Success Manager @ Brightpath (80 people)\n\nDuties\n- Keep forty accounts happy\n"),
              u"Brightpath");
    EXPECT_EQ(company("**Youth Worker** (part time)\n\n*Fenwick Youth Trust*\n\n### Duties\n* Run evenings\n"),
              u"Fenwick Youth Trust");
    EXPECT_EQ(
        company("Ward Clerk\n\nDuties\n- Answer the telephone\n\nThe Trust is an equal opportunities employer.\n"),
        u"-");
    EXPECT_EQ(company("Ward Clerk\n\nDuties\n- Answer the telephone\n\nThe Alder Trust is an equal opportunities "
                      "employer.\n"),
              u"Alder Trust");
}

TEST(JobBoards, SkillsEndWhereTheirNameEnds) {
    const Posting posting = readPosting(QStringLiteral(
        "What you need\n- Must have CPC, digi tacho card and a HIAB ticket\n- Knowledge of the local area helpful\n"
        "- Happy to work at height\n- Confident with PAS, SystmOne and Excel\n"));
    for (const char16_t* skill : {u"CPC", u"digi tacho card", u"HIAB ticket", u"SystmOne"})
        EXPECT_TRUE(names(posting, skill)) << QString::fromUtf16(skill).toStdString();
    for (const char16_t* none : {u"Happy", u"local area helpful", u"CPC, digi tacho card"})
        EXPECT_FALSE(names(posting, none)) << QString::fromUtf16(none).toStdString();
}
