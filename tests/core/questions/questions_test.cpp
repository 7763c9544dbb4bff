// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lang_file.h"
#include "core/questions/questions.h"
#include "tests/support/print.h"
#include "tests/support/question_keys.h"

#include <gtest/gtest.h>

using namespace ascent;

namespace {

QString qs(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

TEST(Questions, KeepTheKeysAndTheOrderThatFilesAndTheCommandLineKnow) {
    ASSERT_EQ(builtInQuestions().size(), qsizetype(questionKeys.size()));
    for (size_t at = 0; at < questionKeys.size(); ++at) {
        EXPECT_EQ(builtInQuestions()[qsizetype(at)].question, Question(qs(questionKeys[at])));
        EXPECT_EQ(placeOf(Question(qs(questionKeys[at]))), qsizetype(at));
    }
}

TEST(Questions, HaveAllThatBelongsToOne) {
    for (const QuestionPlan& each : builtInQuestions()) {
        SCOPED_TRACE(each.question.token().toStdString());
        EXPECT_TRUE(each.wording.endsWith(u'?'));
        EXPECT_FALSE(each.brief.isEmpty());
        EXPECT_TRUE(each.why.endsWith(u'.'));
        EXPECT_FALSE(each.also.isEmpty());
        EXPECT_GE(each.weightOf(each.opens), 100) << "what an answer begins with weighs most";
        EXPECT_TRUE(each.order.contains(SpokenPart::Direction)) << "said where no template has an order for it";
        EXPECT_EQ(QSet<AnswerPart>(each.wanted.begin(), each.wanted.end()).size(), 7);
        for (const SpokenPart part : {SpokenPart::Direction, SpokenPart::Strengths, SpokenPart::Evidence,
                                      SpokenPart::Tie, SpokenPart::Company, SpokenPart::Commitment})
            EXPECT_GT(each.weightOf(part), 0);
    }
    EXPECT_EQ(langFaults(), QStringList());
}

TEST(Questions, AreNamedByKeyByWordingAndByOtherWordings) {
    EXPECT_EQ(questionNamed(qs("five-years")), Question(qs("five-years")));
    EXPECT_EQ(questionNamed(qs("where do you see yourself in five years")), Question(qs("five-years")));
    EXPECT_EQ(questionNamed(qs("What drives  you?")), Question(qs("what-motivates-you")));
    EXPECT_EQ(questionNamed(qs("What is your shoe size?")), std::nullopt);
    EXPECT_EQ(questionNamed({}), std::nullopt);
}

TEST(Questions, LeaveAnUnknownOneAsItIsWithThePlanOfEveryQuestion) {
    const Question own(qs("6f1c7c0e-58a7-4d5b-9a43-0d5f6b0f4b11"));
    EXPECT_FALSE(isBuiltIn(own));
    EXPECT_EQ(wordingOf(own), own.token());
    EXPECT_FALSE(own.ownId().isNull());
    EXPECT_TRUE(Question(qs("five-years")).ownId().isNull());
    EXPECT_EQ(planOf(own).opens, SpokenPart::Direction);
    EXPECT_GT(planOf(own).weightOf(SpokenPart::Path), 0);
    EXPECT_EQ(planOf(own).weightOf(SpokenPart::Growth), 0);
    EXPECT_EQ(placeOf(own), builtInQuestions().size());
}
