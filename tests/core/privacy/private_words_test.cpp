// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/private_words.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"

using namespace ascent;
using namespace ascent::privacy;
using test::text;

namespace {

Content withGoal(const QString& statement, ShareLevel share = ShareLevel::Private) {
    Content content;
    Goal goal;
    goal.statement = statement;
    goal.share = share;
    content.goals.put(goal);
    return content;
}

bool tells(const Content& content, const char* words) {
    return PrivateWords(content, ShareLevel::Plan).toldIn(text(words)).has_value();
}

} // namespace

TEST(PrivateWords, aQuotedRunIsFoundWhateverItsForm) {
    const Content content = withGoal(text("Leave Brackwater for a rival's studio in Oslo"));
    for (const char* words :
         {"I want to leave Brackwater for a rival's studio in Oslo.", "LEAVE BRACKWATER!",
          "Having left Brackwater, I can choose.", "“leaving” – ‘Brackwater’", "leave\u00a0Brack\u00adwater",
          "to le\u200bave Bra\u0301ckwater's desk", "leave…\n\nbrackwater"})
        EXPECT_TRUE(tells(content, words)) << words;
}

TEST(PrivateWords, commonWordsTellOnlyInARunOfThree) {
    const Content content = withGoal(text("Become head of design at another company"));
    EXPECT_TRUE(tells(content, "My aim: head of design for another company."));
    EXPECT_FALSE(tells(content, "The head of design asked me."));
    EXPECT_FALSE(tells(content, "I design for another company's customers."));
    EXPECT_FALSE(tells(content, "I became a manager. The company's design has a head start, another plus."));
}

TEST(PrivateWords, aWholeStatementOfFewWordsTells) {
    EXPECT_TRUE(tells(withGoal(text("Leave teaching")), "In a year I am leaving teaching."));
    EXPECT_FALSE(tells(withGoal(text("Leave teaching")), "Teaching is my trade: I leave nobody out."));
    EXPECT_TRUE(tells(withGoal(text("Emigrate")), "I will emigrate one day."));
}

TEST(PrivateWords, aNameOrASumOfTheStatementTellsAlone) {
    const Content content = withGoal(text("Move to Kestrel by 2027 and earn 85,000"));
    EXPECT_TRUE(tells(content, "What would Kestrel do?"));
    EXPECT_TRUE(tells(content, "I earn 85000 then."));
    EXPECT_FALSE(tells(content, "By 2027 I move."));
}

TEST(PrivateWords, whatStandsInPublicEntriesTellsOfNothing) {
    Content content = withGoal(text("Become head of design at Kestrel, leading twelve people"));
    EXPECT_TRUE(tells(content, "I will become head of design. "
                               "At Kestrel I lead twelve people."));
    Aspiration aspiration;
    aspiration.statement = text("Become a head of design, leading people");
    content.aspirations.put(aspiration);
    Role role;
    role.title = text("Designer");
    role.company = text("Kestrel");
    content.roles.put(role);
    EXPECT_FALSE(tells(content, "I want to become head of design."));
    EXPECT_FALSE(tells(content, "Kestrel is where I want to lead people."));
    EXPECT_TRUE(tells(content, "I want to become head of design at Kestrel."));
}

TEST(PrivateWords, whatAPersonNotedForThemselvesMakesNothingPublic) {
    Content content = withGoal(text("Leave Brackwater for Kestrel"));
    Value value;
    value.note = text("Kestrel");
    content.values.put(value);
    Role role;
    role.notes = text("Leave Brackwater for Kestrel");
    content.roles.put(role);
    Answer answer;
    answer.text = text("Leave Brackwater for Kestrel");
    content.answers.put(answer);
    Story story;
    story.title = text("Kestrel");
    content.stories.put(story);
    EXPECT_TRUE(tells(content, "Kestrel"));
}

TEST(PrivateWords, stepsNotesAndReasonsOfAPrivateGoalTellToo) {
    Content content = withGoal(text("Change jobs"));
    const GoalId id = content.goals.rows()[0].id;
    Step step;
    step.goal = id;
    step.title = text("Ring Zephyrine about contracts");
    step.when = text("when Marguerite sleeps soundly upstairs");
    content.steps.put(step);
    CheckIn in;
    in.goal = id;
    in.note = text("spoke with the landlord about subletting");
    content.checkIns.put(in);
    Revision moved;
    moved.goal = id;
    moved.reason = text("waiting for probate of grandmother's estate");
    content.revisions.put(moved);
    EXPECT_TRUE(tells(content, "Zephyrine helped me."));
    EXPECT_TRUE(tells(content, "Marguerite slept soundly."));
    EXPECT_TRUE(tells(content, "Speaking to a landlord, about subletting"));
    EXPECT_TRUE(tells(content, "probate for my grandmother’s estate"));
    EXPECT_FALSE(tells(content, "We sleep well."));
}

TEST(PrivateWords, howAPrivateGoalIsSaidTellsTooButNotTheLineOfAPostingThatItMeets) {
    Content content = withGoal(text("Change jobs"));
    SayLine line;
    line.of = Sayable::Match;
    line.goal = content.goals.rows()[0].id;
    line.part = text("Negotiate tariffs with shipping agents");
    line.text = text("I'm off to a harbour orchestra in spring.");
    content.sayLines.put(line);
    EXPECT_TRUE(tells(content, "There is a harbour orchestra, and I am off to it."));
    EXPECT_FALSE(tells(content, "You negotiate tariffs with shipping agents."));
}

TEST(PrivateWords, onlyGoalsAboveTheLevelAreHidden) {
    const Content content = withGoal(text("Leave Brackwater"), ShareLevel::Plan);
    EXPECT_FALSE(PrivateWords(content, ShareLevel::Plan).toldIn(text("leave Brackwater")));
    EXPECT_EQ(PrivateWords(content, ShareLevel::Interview).toldIn(text("leave Brackwater")), ShareLevel::Plan);
}

TEST(PrivateWords, scriptsWithoutBlanksAreReadSignBySign) {
    const Content content = withGoal(text("来年までに今の会社を辞めてベルリンへ移る"));
    EXPECT_TRUE(tells(content, "私は来年までに今の会社を辞めるつもりです。"));
    EXPECT_FALSE(tells(content, "私は会社で働きます。"));
}

TEST(PrivateWords, hostileTextsEndSoon) {
    QString endless = QStringLiteral("a\u0301\u200b'").repeated(200000) + QString(100000, u'x');
    endless += QChar(0xd800);
    for (int i = 0; i < 100000; ++i) // accents in the wrong order
        endless += i % 2 ? QChar(0x0301) : QChar(0x0316);
    const Content content = withGoal(endless);
    EXPECT_TRUE(PrivateWords(content, ShareLevel::Plan).toldIn(endless).has_value());
}
