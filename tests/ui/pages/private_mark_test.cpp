// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "tests/support/sampledata.h"
#include "ui/answers/private_mark.h"

#include <QTemporaryDir>

using namespace ascent;
using test::text;

namespace {

class PrivateMarkTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto made = Workbook::create(m_folder.filePath(QStringLiteral("career.ascent")), m_clock);
        ASSERT_TRUE(made) << made.error().sentence().toStdString();
        session = std::make_unique<Session>(std::move(*made));
        goal.statement = text("Leave Brackwater for Kestrel");
        answer.question = Question(text("career-goals"));
        answer.text = text("I will leave Brackwater.");
        put();
    }
    void put() {
        ASSERT_TRUE(session->act(text("Prepare"), [&](Edit& edit) {
            edit.put(goal);
            edit.put(answer);
        }));
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{test::testDay()};
    std::unique_ptr<Session> session;
    Goal goal;
    Answer answer;
};

} // namespace

TEST_F(PrivateMarkTest, followsTheGoalThatTheAnswerTellsOf) {
    PrivateMark mark(*session);
    mark.setAnswer(session->content().answers.find(answer.id));
    EXPECT_TRUE(mark.isHidden());
    goal.share = ShareLevel::Private;
    put();
    mark.setAnswer(session->content().answers.find(answer.id));
    EXPECT_FALSE(mark.isHidden());
    EXPECT_TRUE(mark.text().contains(text("a private goal"))) << mark.text().toStdString();
    EXPECT_FALSE(mark.text().contains(text("Brackwater")));
    goal.share = ShareLevel::Plan;
    put();
    mark.setAnswer(session->content().answers.find(answer.id));
    EXPECT_TRUE(mark.text().contains(text("kept to the plan"))) << mark.text().toStdString();
    goal.share = ShareLevel::Interview;
    put();
    mark.setAnswer(session->content().answers.find(answer.id));
    EXPECT_TRUE(mark.isHidden());
}

TEST_F(PrivateMarkTest, isHiddenWhereNoAnswerIsOpen) {
    goal.share = ShareLevel::Private;
    put();
    PrivateMark mark(*session);
    mark.setAnswer(nullptr);
    EXPECT_TRUE(mark.isHidden());
}
