// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/compose.h"
#include "core/language/phrases/tidy.h"
#include "core/language/speech/speech.h"
#include "tests/support/print.h"
#include "tests/support/question_keys.h"

using namespace ascent;

namespace {

QString qs(const char* text) {
    return QString::fromUtf8(text);
}
const QDate today(2026, 11, 22);

/// A baker who wants to lead, with one of everything that must not be said.
struct Bakery {
    Content content;
    Role role;
    Goal secret, late, draft, planned;

    Bakery() {
        content.person.name = qs("Ines Abara");
        content.person.headline = qs("Baker");
        content.person.stage = Stage::Experienced;
        Aspiration lead;
        lead.statement = qs("I want to lead a bakery that sells out by noon.");
        lead.kind = AspirationKind::Leader;
        lead.why = qs("Bread that is left over is bread that somebody got wrong.");
        lead.horizonYears = 4;
        Aspiration own;
        own.statement = qs("open my own mill");
        own.kind = AspirationKind::Business;
        own.position = 2;
        content.aspirations.assign({lead, own});

        Goal course;
        course.statement = qs("Finishing the Level 4 course in baking management");
        course.due = QDate(2027, 6, 30);
        course.position = 1;
        course.skills = {qs("Costing"), qs("food safety")};
        Goal apprentices;
        apprentices.statement = qs("2 apprentices through their first year");
        apprentices.due = QDate(2027, 9, 1);
        apprentices.position = 2;
        secret.statement = qs("Move away from Nettlewick before the summer");
        secret.share = ShareLevel::Private;
        secret.position = 3;
        late.statement = qs("Sit on the board of the guild");
        late.due = QDate(2034, 1, 1);
        late.position = 4;
        draft.statement = qs("something with rye");
        draft.status = GoalStatus::Draft;
        draft.position = 5;
        planned.statement = qs("Keep a starter diary");
        planned.share = ShareLevel::Plan;
        planned.position = 6;
        content.goals.assign({course, apprentices, secret, late, draft, planned});

        Strength shaping;
        shaping.name = qs("Shaping dough");
        shaping.excel = 5;
        shaping.enjoy = 5;
        shaping.evidence = qs("400 loaves a night, and none of them weighed twice");
        Strength books;
        books.name = qs("Bookkeeping");
        books.excel = 5;
        books.enjoy = 1;
        books.position = 2;
        content.strengths.assign({shaping, books});

        Driver learning, money;
        money.kind = DriverKind::Money;
        money.position = 1;
        learning.position = 2;
        content.drivers.assign({money, learning});

        Story oven;
        oven.title = qs("The cold oven");
        oven.situation = qs("The deck oven failed at two in the morning.");
        oven.action = qs("moved the whole bake to the two small ovens and cut the list to six breads");
        oven.result = qs("Opened on time, with 310 loaves.");
        content.stories.assign({oven});

        role.title = qs("Head Baker");
        role.company = qs("Crumb & Daughters Ltd.");
        role.posting =
            qs("Head Baker\n\nWhat you will do\n- Lead a team of six bakers\n- Plan the night's bake and keep waste "
               "low\n- Train our apprentices\n\nWhat we offer\n- Five weeks of holiday\n");
        role.longTerm = qs("a second shop by the harbour");
        role.culture = qs("Nobody shouts. Bread goes home with everyone.");
        role.notes = qs("They pay late, says Tomas.");
        content.roles.assign({role});
    }

    ComposedAnswer ask(const char* question, int seconds = 60) const {
        AnswerRequest request;
        request.question = Question(qs(question));
        request.role = role.id;
        request.seconds = seconds;
        const auto answer = compose(content, request, today);
        EXPECT_TRUE(answer) << (answer ? "" : answer.error().sentence().toStdString());
        return answer.value_or(ComposedAnswer());
    }
};

bool isLeftOut(const ComposedAnswer& answer, const QUuid& id) {
    for (const LeftOut& each : answer.leftOut)
        if (each.id == id)
            return true;
    return false;
}

} // namespace

TEST(Compose, SaysWhatWasEnteredAndNothingThatIsPrivate) {
    const Bakery bakery;
    for (const char* question : questionKeys)
        for (const int seconds : {30, 60, 90, 120}) {
            SCOPED_TRACE(std::string(question) + " " + std::to_string(seconds));
            const ComposedAnswer answer = bakery.ask(question, seconds);
            for (const char* never : {"Nettlewick", "guild", "rye", "diary", "mill", "Tomas", "Bookkeeping",
                                      "bookkeeping", "  ", "{", "..", " ,", "money"})
                EXPECT_FALSE(answer.text.contains(qs(never))) << never << ": " << answer.text.toStdString();
            EXPECT_FALSE(answer.text.contains(qs("Ltd"))) << "a company is spoken of without its legal form";
            EXPECT_LE(answer.words, seconds * 135 / 60 * 1.1);
            EXPECT_EQ(answer.words, countWords(answer.text));
            for (const Goal* goal : {&bakery.secret, &bakery.late, &bakery.draft, &bakery.planned})
                EXPECT_TRUE(isLeftOut(answer, goal->id.uuid()));
            EXPECT_TRUE(isLeftOut(answer, bakery.content.aspirations.rows()[1].id.uuid()));
            EXPECT_TRUE(isLeftOut(answer, bakery.content.drivers.rows()[0].id.uuid()));
        }
}

TEST(Compose, EverySentenceHasAnOrigin) {
    const Bakery bakery;
    const ComposedAnswer answer = bakery.ask("career-goals", 90);
    QList<bool> traced(answer.text.size(), false);
    for (const AnswerSpan& span : answer.spans) {
        ASSERT_GE(span.start, 0);
        ASSERT_LE(span.start + span.length, answer.text.size());
        for (qsizetype at = span.start; at < span.start + span.length; ++at)
            traced[at] = true;
    }
    EXPECT_GE(traced.count(true) * 100, answer.text.size() * 85);
}

TEST(Compose, TheSameEntriesGiveTheSameText) {
    // New ids each time: the wording hangs on the content alone.
    EXPECT_EQ(Bakery().ask("five-years").text, Bakery().ask("five-years").text);
    EXPECT_EQ(Bakery().ask("career-aspirations").text, Bakery().ask("career-aspirations").text);
    EXPECT_NE(Bakery().ask("career-aspirations").text, Bakery().ask("career-goals").text);
}

TEST(Compose, RefusesWhatDoesNotExist) {
    Bakery bakery;
    AnswerRequest request;
    request.question = Question(qs("shoe-size"));
    EXPECT_EQ(compose(bakery.content, request, today).error().code, ErrorCode::BadCall);
    request = {};
    request.role = RoleId();
    EXPECT_EQ(compose(bakery.content, request, today).error().code, ErrorCode::BadCall);
    request = {};
    request.templateKey = TemplateKey(qs("sonnet"));
    EXPECT_EQ(compose(bakery.content, request, today).error().code, ErrorCode::BadCall);
    Template own;
    own.name = qs("Mine");
    own.body = qs("I want to {{aspiration.to}}.\n{{nonsense}}");
    bakery.content.templates.assign({own});
    request.templateKey = TemplateKey(own.id.toString());
    const auto broken = compose(bakery.content, request, today);
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, ErrorCode::BadInput);
    EXPECT_TRUE(broken.error().why.contains(qs("line 2, column 1"))) << broken.error().why.toStdString();
    own.body = qs("I want to {{aspiration.to}}.");
    bakery.content.templates.assign({own});
    const auto mine = compose(bakery.content, request, today);
    ASSERT_TRUE(mine);
    EXPECT_EQ(mine->text, qs("I want to lead a bakery that sells out by noon."));
    EXPECT_FALSE(mine->spans.isEmpty());
}

TEST(Compose, AStrengthWithoutJoyIsNeverPutForward) {
    Bakery bakery;
    bakery.role.posting += qs("- Do the bookkeeping every week\n");
    bakery.content.roles.assign({bakery.role});
    for (const char* question : questionKeys)
        EXPECT_FALSE(bakery.ask(question, 120).text.contains(qs("bookkeeping and"))) << question;
}

TEST(Compose, AimsThatTheRoleCannotServeAreLeftOut) {
    Bakery bakery;
    bakery.role.posting = qs("Baker\n\nWhat you will do\n- Bake bread\n\nNobody will report to you in this role.\n");
    bakery.content.roles.assign({bakery.role});
    const ComposedAnswer answer = bakery.ask("career-goals", 90);
    EXPECT_TRUE(isLeftOut(answer, bakery.content.aspirations.rows()[0].id.uuid()));
    EXPECT_FALSE(answer.text.contains(qs("sells out by noon")));
    EXPECT_TRUE(answer.missing.contains(AnswerPart::LongTerm));
}

TEST(Compose, ARolesAnswersAreTheSameTogetherAndAlone) {
    const Bakery bakery;
    const Composer composer(bakery.content, bakery.role.id, today);
    for (const char* question : questionKeys)
        for (const int seconds : {30, 120}) {
            AnswerRequest request;
            request.question = Question(qs(question));
            request.seconds = seconds;
            const auto together = composer.compose(request);
            ASSERT_TRUE(together);
            const ComposedAnswer alone = bakery.ask(question, seconds);
            EXPECT_EQ(together->text, alone.text);
            EXPECT_EQ(together->role, bakery.role.id);
            EXPECT_EQ(together->spans, alone.spans);
        }
    EXPECT_FALSE(Composer(bakery.content, RoleId(), today).compose({}));
}

TEST(Compose, AnEmptyWorkbookSaysNothingAndTellsWhatIsMissing) {
    Content content;
    Role role;
    role.title = qs("Night Porter");
    role.company = qs("Hotel Amsel");
    content.roles.assign({role});
    for (const char* question : questionKeys) {
        AnswerRequest request;
        request.question = Question(qs(question));
        request.role = role.id;
        const auto answer = compose(content, request, today);
        ASSERT_TRUE(answer);
        EXPECT_EQ(answer->text, QString()) << "nothing was entered";
        EXPECT_TRUE(answer->missing.contains(AnswerPart::LongTerm)) << question;
        EXPECT_FALSE(answer->missing.contains(AnswerPart::Commitment));
        request.role.reset();
        EXPECT_TRUE(compose(content, request, today));
    }
}

TEST(Compose, TheLongestGoalLeadsWhereThereIsNoAspiration) {
    Bakery bakery;
    Goal goal;
    goal.statement = qs("Become a master baker");
    goal.due = QDate(2029, 5, 31);
    bakery.content.goals.assign({goal});
    bakery.content.aspirations.assign({});
    const ComposedAnswer answer = bakery.ask("career-aspirations");
    EXPECT_TRUE(answer.text.contains(qs("become a master baker"))) << answer.text.toStdString();
    EXPECT_FALSE(answer.missing.contains(AnswerPart::LongTerm));
}
