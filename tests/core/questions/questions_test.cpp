// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lang_file.h"
#include "core/model/content.h"
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

        EXPECT_TRUE(each.order.contains(SpokenPart::Direction)) << "said where no template has an order for it";
        EXPECT_EQ(QSet<AnswerPart>(each.wanted.begin(), each.wanted.end()).size(), 7);
        EXPECT_TRUE(isOfTheSix(each.kind));
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
    EXPECT_EQ(planOf(own).kind, PlanKind::Story);
    EXPECT_EQ(placeOf(own), builtInQuestions().size());
}

TEST(Questions, OffersUsualOnesWithAllThatBelongsToThem) {
    EXPECT_GE(usualQuestions().size(), 15);
    QSet<Question> keys;
    for (const QuestionPlan& each : usualQuestions()) {
        SCOPED_TRACE(each.question.token().toStdString());
        EXPECT_TRUE(each.wording.endsWith(u'?') || each.wording.endsWith(u'.'));
        EXPECT_FALSE(each.brief.isEmpty());
        EXPECT_TRUE(each.why.endsWith(u'.'));
        EXPECT_FALSE(isBuiltIn(each.question));
        EXPECT_TRUE(isUsual(each.question));
        EXPECT_EQ(wordingOf(each.question), each.wording);
        keys.insert(each.question);
        // Typed as it stands, it finds its own plan.
        OwnQuestion typed;
        typed.text = each.wording;
        EXPECT_EQ(planOfOwn(typed).question, each.question);
    }
    EXPECT_EQ(keys.size(), usualQuestions().size());
}

TEST(Questions, AnswersOnesOfThePersonsOwnByWhatTheyAsk) {
    const auto kindOf = [](const char* text, const char* like = "") {
        OwnQuestion own;
        own.text = qs(text);
        own.like = Question(qs(like));
        return planOfOwn(own).kind;
    };
    EXPECT_EQ(kindOf("When did you last get something badly wrong, what mistake was it?"), PlanKind::Setback);
    EXPECT_EQ(kindOf("Why us and not the hospice down the road?"), PlanKind::Employer);
    EXPECT_EQ(kindOf("Tell us a bit about yourself, Ines"), PlanKind::Self);
    EXPECT_EQ(kindOf("Tell me of a time when a guest shouted at you"), PlanKind::Story);
    EXPECT_EQ(kindOf("And where to from here?", "five-years"), PlanKind::Years);
    EXPECT_EQ(kindOf("Which bird would you be?"), PlanKind::Story) << "what nothing is known of is told by a story";
}

TEST(Questions, OfARoleAreTheBuiltInOnesAndThePersonsOwnForItOrForAll) {
    Content content;
    Role role, other;
    content.roles.assign({role, other});
    OwnQuestion all, here, there;
    all.text = qs("What do you do on a Sunday?");
    here.text = qs("What would you change on our menu?");
    here.role = role.id;
    there.text = qs("Can you drive a van?");
    there.role = other.id;
    content.questions.assign({all, here, there});
    const QList<Question> asked = questionsFor(content, role.id);
    EXPECT_EQ(asked.size(), builtInQuestions().size() + 2);
    EXPECT_TRUE(asked.contains(questionOf(all)));
    EXPECT_TRUE(asked.contains(questionOf(here)));
    EXPECT_EQ(wordingOf(questionOf(here), content), here.text);
    EXPECT_EQ(questionNamed(qs("what do you do on a sunday"), content), questionOf(all));
    EXPECT_EQ(questionNamed(here.id.toString(), content), questionOf(here));
    EXPECT_EQ(questionNamed(qs("Who are you?"), content), std::nullopt);
}
