// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/answers.h"
#include "core/report/markdown.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"

using namespace ascent;
using namespace ascent::test;

namespace {

/// A ferry captain with two answers for one employer.
struct AnswersOnPaper : ::testing::Test {
    AnswersOnPaper() {
        content.person.name = text("Tove Lund");
        role.title = text("Harbour master");
        role.company = text("Port of Vik");
        role.notes = text("They pay badly, says Arne.");
        content.roles.put(role);
        first.question = Question(text("career-goals"));
        first.role = role.id;
        first.text = text("I want to run a harbour.\n\nI have brought ferries in for nine winters.");
        first.notHere = {text("money\tferries")};
        second.question = Question(text("five-years"));
        second.role = role.id;
        second.text = text("In five years I see the new quay finished.");
        empty.question = Question(text("career-aspirations"));
        empty.role = role.id;
        empty.text = text(" \n ");
        for (const Answer& each : {first, second, empty})
            content.answers.put(each);
    }
    static QStringList paragraphs(const Report& paper) {
        QStringList texts;
        for (const report::Block& each : paper.blocks)
            if (const auto* paragraph = std::get_if<report::Paragraph>(&each.content))
                texts << paragraph->text;
        return texts;
    }
    Content content;
    Role role;
    Answer first, second, empty;
};

} // namespace

TEST_F(AnswersOnPaper, OneAnswerStandsUnderItsQuestion) {
    ReportOptions options;
    options.wordsPerMinute = 60;
    const auto paper = buildAnswers(content, {first.id}, options);
    ASSERT_TRUE(paper);
    EXPECT_TRUE(paper->title.endsWith(u'?')) << paper->title.toStdString();
    EXPECT_TRUE(paper->subject.contains(text("Harbour master"))) << paper->subject.toStdString();
    EXPECT_EQ(paper->lines, QStringList{text("14 words, about 14 s")});
    EXPECT_EQ(paragraphs(*paper),
              (QStringList{text("I want to run a harbour."), text("I have brought ferries in for nine winters.")}));
}

TEST_F(AnswersOnPaper, SeveralStandUnderAHeadingEachWithNothingThatIsPrivate) {
    const auto paper = buildAnswers(content, {first.id, empty.id, second.id, AnswerId()});
    ASSERT_TRUE(paper);
    QStringList notes;
    for (const report::Block& each : paper->blocks)
        if (const auto* heading = std::get_if<report::Heading>(&each.content))
            notes << heading->note;
    EXPECT_EQ(notes, (QStringList{text("14 words, about 6 s"), text("9 words, about 4 s")}));
    EXPECT_EQ(paragraphs(*paper).size(), 3);
    const QString all = toMarkdown(*paper);
    EXPECT_TRUE(all.contains(text("quay finished")));
    EXPECT_FALSE(all.contains(text("Arne")));
    EXPECT_FALSE(all.contains(text("money")));
}

TEST_F(AnswersOnPaper, WithoutWordsThereIsNothingToPrint) {
    EXPECT_FALSE(buildAnswers(content, {}));
    EXPECT_FALSE(buildAnswers(content, {empty.id}));
}

TEST_F(AnswersOnPaper, AnAnswerForNoRoleSaysSo) {
    Answer general = second;
    general.id = AnswerId();
    general.role.reset();
    content.answers.put(general);
    const auto paper = buildAnswers(content, {general.id});
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->subject, text("For any role"));
}
