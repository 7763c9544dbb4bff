// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lang_file.h"
#include "tests/core/critic/tables.h"

#include <QRandomGenerator>

using namespace ascent;

namespace {

const Finding* findRule(const Critique& critique, const char* rule) {
    for (const Finding& each : critique.findings)
        if (tokenOf(each.rule) == QLatin1String(rule))
            return &each;
    return nullptr;
}

Critique judged(const QString& text) {
    CritiqueContext context;
    context.question = Question(QStringLiteral("career-goals"));
    context.today = QDate(2026, 11, 22);
    return critique(text, context);
}

} // namespace

TEST(Critic, EveryPatternCanBeRead) {
    judged(QStringLiteral("I want to lead a ward."));
    EXPECT_EQ(langFaults().filter(QStringLiteral("critic/")).join(u'\n'), QString());
}

TEST(Critic, AFindingStandsAtItsPlace) {
    const QString text = QStringLiteral("I enjoy wiring. I\u2019d like a better salary.");
    const Critique found = judged(text);
    const Finding* money = findRule(found, "money");
    ASSERT_NE(money, nullptr);
    EXPECT_EQ(money->excerpt, QStringLiteral("better salary"));
    for (const Finding& each : found.findings)
        EXPECT_EQ(each.excerpt, text.mid(each.start, each.length));
    EXPECT_TRUE(found.revise);
}

TEST(Critic, FindingsComeInTheOrderOfTheText) {
    const Critique found =
        judged(QStringLiteral("I want more money. I hate my boss. In ten years I'd like to retire early."));
    for (qsizetype at = 1; at < found.findings.size(); ++at)
        EXPECT_LE(found.findings[at - 1].start, found.findings[at].start);
}

TEST(Critic, TheSameRuleAtTheSamePlaceIsToldOnce) {
    Content content;
    Role asked, other;
    asked.title = QStringLiteral("Lift fitter");
    asked.company = QStringLiteral("Harrow Lifts");
    other.title = QStringLiteral("Crane fitter");
    other.company = QStringLiteral("Pellworth Cranes");
    content.roles.assign({asked, other});
    CritiqueContext context;
    context.question = Question(QStringLiteral("career-goals"));
    context.content = &content;
    context.role = asked.id;
    context.today = QDate(2026, 11, 22);
    const auto others = [&](const char* text) {
        qsizetype count = 0;
        for (const Finding& each : critique(QString::fromUtf8(text), context).findings)
            count += each.rule == CriticRule::OtherCompany;
        return count;
    };
    EXPECT_EQ(others("I want to build my career at Pellworth Cranes."), 1);
    EXPECT_EQ(others("I want to build my career at Pellworth Cranes. I hope to lead a crew at Pellworth Cranes."), 2);
    EXPECT_EQ(others("I want to build my career at Harrow Lifts."), 0);
    qsizetype absent = 0; // these have no words of their own, so that they share their place
    for (const Finding& each : critique(QStringLiteral("In this role I want to lead a team."), context).findings)
        absent += each.rule == CriticRule::Parts;
    EXPECT_GE(absent, 2);
}

TEST(Critic, CommissionInASalesRoleIsANote) {
    const CriticCase sales{Warns, "I want uncapped commission.", "hope-to-get", "Sales executive"};
    const CriticCase nurse{Warns, "I want uncapped commission.", "hope-to-get", "Nurse"};
    EXPECT_FALSE(warningsOf(sales).contains(QStringLiteral("money")));
    EXPECT_TRUE(warningsOf(nurse).contains(QStringLiteral("money")));
}

TEST(Critic, LengthFollowsThePace) {
    CritiqueContext context;
    context.question = Question(QStringLiteral("career-goals"));
    const QString text = QStringLiteral("I repaired the pump and trained two crews on it. ").repeated(28);
    const Critique slow = critique(text, context); // 280 words
    ASSERT_NE(findRule(slow, "too-long"), nullptr);
    context.wordsPerMinute = 160;
    EXPECT_EQ(findRule(critique(text, context), "too-long"), nullptr);
    context.wordsPerMinute = 100;
    EXPECT_EQ(findRule(critique(text, context), "too-long")->severity, Severity::Warning);
}

TEST(Critic, WhatItIsNotSureOfIsAskedAbout) {
    const QString made = QStringLiteral("Last year I rewired forty flats and had none sent back. In this role I'd like "
                                        "to learn testing from your older hands, and to train an apprentice in time. ");
    const Critique asked = judged(made + QStringLiteral("And I watch for payday like anyone."));
    const Finding* finding = findRule(asked, "money");
    ASSERT_NE(finding, nullptr);
    EXPECT_EQ(finding->severity, Severity::Unsure);
    EXPECT_TRUE(finding->ask.endsWith(u'?'));
    EXPECT_FALSE(finding->fix.isEmpty());
    EXPECT_FALSE(std::any_of(asked.findings.begin(), asked.findings.end(),
                             [](const Finding& each) { return each.severity == Severity::Warning; }));
    // A blunt wish is no question.
    const Critique blunt = judged(made + QStringLiteral("I want a higher salary."));
    ASSERT_NE(findRule(blunt, "money"), nullptr);
    EXPECT_EQ(findRule(blunt, "money")->severity, Severity::Warning);
    EXPECT_TRUE(findRule(blunt, "money")->ask.isEmpty());
}

TEST(Critic, AsksAtMostTwoQuestions) {
    const QString much = QStringLiteral(
        "Last year I rewired forty flats and had none sent back. In this role I'd like to learn testing from your "
        "older "
        "hands. And I watch for payday like anyone. It opens doors for me. They would leave me alone there. I would "
        "like to work with horses. My mum is poorly.");
    int questions = 0;
    for (const Finding& each : judged(much).findings)
        questions += each.severity == Severity::Unsure;
    EXPECT_EQ(questions, 2);
}

TEST(Critic, TooLittleToJudgeAsksForMore) {
    const Critique little = judged(QStringLiteral("I need a job."));
    ASSERT_NE(findRule(little, "too-short"), nullptr);
    EXPECT_EQ(findRule(little, "too-short")->severity, Severity::Warning);
    const Critique brief =
        judged(QStringLiteral("I want to qualify as a theatre nurse and teach orthopaedic instrumentation."));
    EXPECT_EQ(findRule(brief, "too-short")->severity, Severity::Note);
    EXPECT_TRUE(brief.revise);
    EXPECT_TRUE(judged(QString()).revise);
}

TEST(Critic, HearsWhatTheSpeakerWouldBringAndThatTheyMeanToStay) {
    const auto parts = [](const char* text) { return judged(QString::fromUtf8(text)).parts; };
    EXPECT_TRUE(parts("What you would get from me is dry-stone walling, and patience with apprentices.").strength);
    EXPECT_TRUE(parts("What I would bring is fault finding on old boilers.").strength);
    EXPECT_FALSE(parts("What you would get from the agency is a list of names.").strength);
    EXPECT_TRUE(parts("That is a path that I would like to follow for years, and with your yard.").commitment);
    EXPECT_FALSE(parts("I followed the river path for years as a boy.").commitment);
}

TEST(Critic, AbsentPartsAreNotesTheWeightiestFirst) {
    const Critique found = judged(QStringLiteral("In this role I want to lead a team."));
    EXPECT_TRUE(found.parts.role);
    EXPECT_FALSE(found.parts.company);
    QList<Severity> severities;
    for (const Finding& each : found.findings)
        if (each.rule == CriticRule::Parts)
            severities << each.severity;
    EXPECT_FALSE(severities.isEmpty());
    EXPECT_FALSE(severities.contains(Severity::Warning));
}

TEST(Critic, AWayOutComesFromThePersonsEntriesButNeverFromPrivateOnes) {
    Content content;
    Goal secret;
    secret.statement = QStringLiteral("Learn Danish for a quiet year in Aarhus");
    secret.share = ShareLevel::Private;
    secret.due = QDate(2027, 3, 1);
    Goal open;
    open.position = 1;
    open.statement = QStringLiteral("Pass the wiring inspection exam");
    open.due = QDate(2027, 6, 1);
    content.goals.assign({secret, open});
    Strength strength;
    strength.name = QStringLiteral("fault finding");
    strength.excel = 5;
    strength.enjoy = 5;
    Strength joyless;
    joyless.name = QStringLiteral("invoicing");
    joyless.excel = 5;
    joyless.enjoy = 1;
    content.strengths.assign({joyless, strength});
    Story tale;
    tale.title = QStringLiteral("Aarhus rehearsal");
    content.stories.assign({tale});
    StoryGoal link;
    link.from = tale.id;
    link.to = secret.id;
    content.storyGoals.assign({link});

    CritiqueContext context;
    context.question = Question(QStringLiteral("career-goals"));
    context.content = &content;
    context.today = QDate(2026, 11, 22);
    const Critique found =
        critique(QStringLiteral("I want more money. I'm happy where I am. I'm a team player."), context);
    ASSERT_NE(findRule(found, "money"), nullptr);
    EXPECT_TRUE(findRule(found, "money")->fix.contains(QStringLiteral("fault finding")));
    ASSERT_NE(findRule(found, "content"), nullptr);
    EXPECT_TRUE(findRule(found, "content")->fix.contains(QStringLiteral("wiring inspection")));
    for (const Finding& each : found.findings) {
        EXPECT_FALSE(each.fix.contains(QStringLiteral("Aarhus"))) << each.fix.toStdString();
        EXPECT_FALSE(each.fix.contains(QStringLiteral("invoicing"))) << each.fix.toStdString();
    }
}

// What would take a time in squares would not end within the test's time limit.
TEST(Critic, ReadsAMillionCharactersToTheEnd) {
    judged(QStringLiteral("I want more money and I hate my boss, maybe, in ten years. ").repeated(17'000));
    EXPECT_TRUE(judged(QString(1'000'000, u'a')).revise);
    judged(QStringLiteral("i want ").repeated(143'000));
    judged(QStringLiteral("....\n \n").repeated(143'000));
}

TEST(Critic, RandomTextNeverBreaksIt) {
    QRandomGenerator random(7);
    const QString letters =
        QStringLiteral("I want 'to' earn \u2019s my $5 -2031 . , ; : ? ! \n * \u2022 Na\u0308 \u00a3 money not at X");
    for (int round = 0; round < 2'000; ++round) {
        QString text;
        const int length = random.bounded(120);
        for (int at = 0; at < length; ++at)
            text += random.bounded(8) == 0 ? QChar(ushort(random.bounded(0x10000)))
                                           : letters[random.bounded(int(letters.size()))];
        const Critique found = judged(text);
        for (const Finding& each : found.findings)
            EXPECT_EQ(each.excerpt, text.mid(each.start, each.length));
    }
}

TEST(Critic, QuotesSumsAndNamesWhole) {
    const auto excerpts = [](const CriticCase& given, const char* rule) {
        QStringList found;
        for (const Finding& each : critiqueOf(given).findings)
            if (tokenOf(each.rule) == QLatin1String(rule))
                found << each.excerpt;
        return found.join(u'|');
    };
    EXPECT_TRUE(excerpts({Warns, "What I want next is $2.4 million.", "career-goals", "Surveyor"}, "money")
                    .endsWith(QStringLiteral("$2.4 million")));
    EXPECT_EQ(excerpts({Warns, "Working at Google I could build systems for millions.", "career-goals", "Developer",
                        "Ostrava Labs"},
                       "other-company"),
              QStringLiteral("Google"));
}

TEST(Critic, ARoleThatIsDescribedIsATieToTheRole) {
    const auto parts = critiqueOf({Leaves, "I look for a role where I can plan routes.", "career-goals"}).parts;
    EXPECT_TRUE(parts.role);
}

TEST(Critic, AnyTextIsReadAndEveryPlaceLiesWithinIt) {
    QRandomGenerator random(20261124);
    const QStringList words{QStringLiteral("I"),
                            QStringLiteral("want"),
                            QStringLiteral("money"),
                            QStringLiteral("$2.4"),
                            QStringLiteral("until"),
                            QStringLiteral("my"),
                            QStringLiteral("boss"),
                            QStringLiteral("is"),
                            QStringLiteral("not"),
                            QStringLiteral("in"),
                            QStringLiteral("10"),
                            QStringLiteral("years"),
                            QStringLiteral("Google"),
                            QStringLiteral("don't"),
                            QString::fromUtf8("\U0001F600"),
                            QString::fromUtf8("שלום"),
                            QString::fromUtf8("\u202eمدير"),
                            QString(QChar(0xd800)),
                            QString(QChar(0)),
                            QStringLiteral("\r\n-"),
                            QStringLiteral("…?!,;:"),
                            QString(40, u'\'')};
    for (int round = 0; round < 10000; ++round) {
        QString text;
        for (int count = random.bounded(25); count > 0; --count)
            text += (random.bounded(6) == 0 ? QString(QChar(char16_t(random.bounded(0x10000))))
                                            : words[random.bounded(int(words.size()))]) +
                    (random.bounded(3) ? QStringLiteral(" ") : QString());
        CritiqueContext context;
        context.company = round % 2 ? QStringLiteral("Kerr & Sons") : QString();
        context.today = QDate(2026, 11, 22);
        for (const Finding& each : critique(text, context).findings) {
            ASSERT_GE(each.start, 0);
            ASSERT_GE(each.length, 0);
            ASSERT_LE(each.start + each.length, text.size());
            ASSERT_EQ(each.excerpt, text.mid(each.start, each.length));
        }
    }
}
