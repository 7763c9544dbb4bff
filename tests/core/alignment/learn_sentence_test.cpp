// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/gaps/learn_sentence.h"
#include "tests/support/print.h"

#include <QSet>

using namespace ascent;

namespace {

struct Case {
    LineKind kind;
    const char* line;
    const char* begin;
};

QString sentenceFor(LineKind kind, const char* line) {
    const QString text = QString::fromUtf8(line);
    return learnSentence({kind, text, 0, text.size(), true});
}

} // namespace

TEST(LearnSentence, SeveralOnAPageDoNotSoundAlike) {
    for (const auto& [kind, text] :
         {std::pair(LineKind::Duty, u"Plan the weekly production"_qs), std::pair(LineKind::Skill, u"Danish"_qs)}) {
        QStringList said;
        for (int nth = 0; nth < 3; ++nth)
            said.append(learnSentence({kind, text, 0, text.size(), true}, nth));
        EXPECT_EQ(QSet<QString>(said.begin(), said.end()).size(), 3) << said.join(u'|').toStdString();
        for (const QString& each : said)
            EXPECT_TRUE(each.contains(text.section(u' ', 1), Qt::CaseInsensitive)) << each.toStdString();
        EXPECT_EQ(learnSentence({kind, text, 0, text.size(), true}, 3), said.first()) << "they begin again";
    }
}

TEST(LearnSentence, FitsEveryForm) {
    const Case cases[] = {
        {LineKind::Duty, "Plan the weekly production", "I have little to show yet for planning the weekly production."},
        {LineKind::Duty, "You will manage our stock of spare parts.",
         "I have little to show yet for managing your stock of spare parts."},
        {LineKind::Duty, "Responsible for training new drivers", "I have little to show yet for training new drivers."},
        {LineKind::Duty, "Leads the choir and writes the programme", "Your posting says \xE2\x80\x9CLeads the choir"},
        {LineKind::Duty, "Stand in for the other guards as needed",
         "Your posting says \xE2\x80\x9CStand in for the other guards as needed\xE2\x80\x9D."},
        {LineKind::Skill, "Ability to read a building plan", "I have little to show yet for reading a building plan."},
        {LineKind::Skill, "Must be able to lift 25 kg", "I have little to show yet for lifting 25 kg."},
        {LineKind::Qualification, "Knowledge of food safety (essential)", "I can't show knowledge of food safety yet."},
        {LineKind::Qualification, "Sound understanding of the Children Act is required",
         "I can't show understanding of the Children Act yet."},
        {LineKind::Skill, "Confident with spreadsheets",
         "Your posting says \xE2\x80\x9C"
         "Confident with spreadsheets\xE2\x80\x9D."},
        {LineKind::Duty, "Preparation of monthly accounts",
         "Your posting says \xE2\x80\x9CPreparation of monthly accounts\xE2\x80\x9D."},
        // A duty begins with its verb, also with one that may be a noun.
        {LineKind::Duty, "Match volunteers to families in the valley",
         "I have little to show yet for matching volunteers to families in the valley."},
        {LineKind::Duty, "Chair the monthly safety group", "I have little to show yet for chairing the monthly safety"},
        {LineKind::Duty, "Report of monthly sales", "Your posting says \xE2\x80\x9CReport of monthly sales"},
        {LineKind::Duty, "Shear the ewes and keep the flock book", "Your posting says \xE2\x80\x9CShear the ewes"},
        {LineKind::Qualification, "Minimum 2 years as a dental nurse", "Your posting says \xE2\x80\x9CMinimum 2 years"},
        {LineKind::Skill, "Danish",
         "You ask for \xE2\x80\x9C"
         "Danish\xE2\x80\x9D. I can't show that yet; it is one of"},
        {LineKind::Qualification, "A forklift licence",
         "You ask for \xE2\x80\x9C"
         "a forklift licence\xE2\x80\x9D. I don't hold that yet; I would find out"},
        {LineKind::Qualification, "At least three years' experience in payroll",
         "You ask for \xE2\x80\x9C"
         "at least three years' experience in payroll\xE2\x80\x9D. I would tell you plainly"},
        {LineKind::Qualification, "You will need a clean driving licence",
         "You ask for \xE2\x80\x9C"
         "a clean driving licence\xE2\x80\x9D."},
        {LineKind::Qualification, "You are happy to work outdoors in any weather.",
         "Your posting says \xE2\x80\x9CYou are happy to work outdoors in any weather\xE2\x80\x9D."},
    };
    for (const Case& each : cases) {
        const QString said = sentenceFor(each.kind, each.line);
        EXPECT_TRUE(said.startsWith(QString::fromUtf8(each.begin))) << each.line << " -> " << said.toStdString();
        EXPECT_TRUE(said.endsWith(u'.')) << said.toStdString();
        EXPECT_FALSE(said.contains(u"..")) << said.toStdString();
    }
}

TEST(LearnSentence, DoesNotPromiseALicenceOrYearsInTheFirstMonths) {
    for (const char* line : {"A degree in nursing", "Current NMC registration", "HGV class 1 licence",
                             "5+ years in sales", "Minimum of two years in a care home", "BSc or equivalent degree"}) {
        const QString said = sentenceFor(LineKind::Qualification, line);
        EXPECT_FALSE(said.contains(u"first months") || said.contains(u"first things")) << said.toStdString();
    }
}

TEST(LearnSentence, HoursAreNotLearned) {
    for (const char* line :
         {"Available on weekends and public holidays", "Willingness to travel", "Able to work nights"}) {
        const QString said = sentenceFor(LineKind::Qualification, line);
        EXPECT_TRUE(said.contains(u"which of that I can do")) << said.toStdString();
    }
    EXPECT_FALSE(sentenceFor(LineKind::Duty, "Plan the shifts of nine nurses").contains(u"which of that"));
}

TEST(LearnSentence, ALineWithoutWordsGivesNone) {
    EXPECT_TRUE(sentenceFor(LineKind::Skill, "").isEmpty());
    EXPECT_TRUE(sentenceFor(LineKind::Skill, "***").isEmpty());
}
