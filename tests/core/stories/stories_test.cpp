// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stories/star.h"
#include "core/stories/use.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

Story wholeStory() {
    Story story;
    story.title = text("The night rounds");
    story.situation = text("The ward was two nurses short for a month.");
    story.task = text("I had to keep the night rounds going.");
    story.action = text("I drew up a shared rota, asked the day team for volunteers and checked it each evening.");
    story.result = text("Nobody missed a round in 31 nights.");
    return story;
}

TEST(Star, asksForWhatIsMissingAndIsSilentAboutWhatIsThere) {
    EXPECT_EQ(checkStar({}).told, 0);
    const StarCheck nothing = checkStar({});
    for (const QString& hint : {nothing.situation, nothing.task, nothing.action, nothing.result})
        EXPECT_TRUE(hint.endsWith(u'?')) << "a question, not a scolding";
    EXPECT_EQ(checkStar(wholeStory()).told, 4);
    EXPECT_TRUE(checkStar(wholeStory()).isSilent());
}

TEST(Star, hearsWhoseWorkItWas) {
    struct Case {
        const char* action;
        bool hint;
    };
    for (const Case& each :
         {Case{"We planned our work and we shared it among us, and we finished early.", true},
          Case{"I drew the rota; we then tried it for a week and I changed what did not hold.", false},
          Case{"Drew up a rota, asked the day team for volunteers, checked it each evening.", false},
          Case{"Called each of the US buyers, wrote down what they wanted, and changed the menu.", false},
          Case{"Our team rewired the ward over three nights while patients slept next door.", true},
          Case{"I fixed it.", true}, // a heading, no telling
          Case{"I asked our crew to list our three worst faults, took ours to the depot and had each one mended.",
               false},
          Case{"We met every morning and we agreed what to drop. Then I told the customer about it.", true},
          Case{"The team decided to move the beds and the porters moved them within one evening.", true},
          Case{"It was decided to close the lane, and the signs were put up by the night crew.", true},
          Case{"Closed the lane, had the signs put up by the night crew and stayed until they were lit.", false},
          Case{"My part was the wiring: traced each circuit, labelled it, and tested it with the foreman.", false},
          Case{"I sat down with her for half an hour each Friday until we could both read the chart.", false},
          Case{"I asked the driver to wait, called the depot and walked the school class to the next stop.", false}}) {
        Story story = wholeStory();
        story.action = text(each.action);
        EXPECT_EQ(!checkStar(story).action.isEmpty(), each.hint)
            << each.action << " -> " << checkStar(story).action.toStdString();
    }
}

TEST(Star, hearsANumberInTheResult) {
    struct Case {
        const char* result;
        bool hint;
    };
    for (const Case& each : {Case{"It went well.", true},
                             Case{"The parents were happy and thanked us.", true},
                             Case{"We were one of the best kitchens in town.", true},
                             Case{"Complaints fell by half.", false},
                             Case{"Sales rose 12 % by June.", false},
                             Case{"No one was hurt.", false},
                             Case{"The queue is twice as fast.", false},
                             Case{"Twelve apprentices passed.", false},
                             Case{"Everyone was pleased and all went well.", true},
                             Case{"They had never seen such a thing.", true},
                             Case{"It was the first thing that my manager praised.", true},
                             Case{"On the one hand it cost us, on the other it helped.", true},
                             Case{"One day they thanked me for it.", true},
                             Case{"Waste fell by a fifth.", false},
                             Case{"Every order left on the day that it came in.", false},
                             Case{"All of the lifts ran again by noon.", false},
                             Case{"We took first place in the county.", false},
                             Case{"Seventeen families moved in.", false},
                             Case{"Output rose threefold.", false},
                             Case{"Zero complaints since.", false},
                             Case{"They are still using it a year later.", false}}) {
        Story story = wholeStory();
        story.result = text(each.result);
        EXPECT_EQ(!checkStar(story).result.isEmpty(), each.hint) << each.result;
    }
}

TEST(Star, asksOfASetbackWhatWasLearned) {
    struct Case {
        const char* result;
        bool hint;
    };
    for (const Case& each :
         {Case{"We lost the order, 40 crates of it.", true}, Case{"The school complained.", true},
          Case{"Since then I read the delivery note aloud before I sign.", false},
          Case{"I learned to ask the joiner first.", false}, Case{"I now check the oven log twice a shift.", false}}) {
        Story story = wholeStory();
        story.kind = StoryKind::Setback;
        story.result = text(each.result);
        EXPECT_EQ(!checkStar(story).result.isEmpty(), each.hint) << each.result;
        story.kind = StoryKind::Achievement;
    }
}

TEST(Star, mindsABeginningThatIsLongerThanTheDeed) {
    Story story = wholeStory();
    story.situation = text("The harbour office had lost its clerk. ").repeated(4);
    EXPECT_TRUE(checkStar(story).situation.isEmpty());
    EXPECT_FALSE(checkStar(story).action.isEmpty()) << "the action is to be the longest";
    story.situation = text("The harbour office had lost its clerk. ").repeated(20);
    EXPECT_FALSE(checkStar(story).situation.isEmpty());
}

class Use : public ::testing::Test {
protected:
    void SetUp() override {
        story = wholeStory();
        content.stories.put(story);
        role.title = text("Ward sister");
        role.posting = text("Duties\n- Draw up the rota for night rounds\n- Order linen from the laundry\n");
        content.roles.put(role);
    }
    Answer answer(const char* words, const std::optional<RoleId>& of, const QStringList& sources = {}) {
        Answer made;
        made.position = content.answers.endPosition();
        made.question = Question(text("career-goals"));
        made.role = of;
        made.text = text(words);
        made.sources = sources;
        content.answers.put(made);
        return made;
    }
    StoryUse use() const { return useOf(content, story, QDate(2026, 11, 22)); }

    Content content;
    Story story;
    Role role;
};

TEST_F(Use, namesTheLinesThatItMeetsAndNoOthers) {
    ASSERT_EQ(use().meets.size(), 1);
    EXPECT_EQ(use().meets[0].line, text("Draw up the rota for night rounds"));
    EXPECT_EQ(use().meets[0].role, role.id);
    role.stage = RoleStage::Closed;
    content.roles.put(role);
    EXPECT_TRUE(use().meets.isEmpty()) << "what is over asks for nothing";
}

TEST_F(Use, findsTheAnswersThatTellIt) {
    const Answer composed =
        answer("I want to lead a ward.", role.id, {text("story\t") + story.id.toString() + text("\tabc")});
    const Answer own = answer("When nurses were short I drew up a shared rota, asked the day team to volunteer and "
                              "checked it every evening.",
                              {});
    answer("I like a rota that people can rely on in the evening.", role.id);
    answer("", role.id, {story.id.toString()});
    answer("I like to teach.", {}, {text("goal\t") + GoalId().toString() + text("\tx")});
    EXPECT_EQ(use().toldIn, (QList<AnswerId>{composed.id, own.id}));
    EXPECT_TRUE(use().tooOften.isEmpty());
}

TEST_F(Use, isToldTooOftenInMostOfThreeAnswersForOneRole) {
    const QStringList source{text("story\t") + story.id.toString() + text("\tx")};
    answer("One.", role.id, source);
    answer("Two.", role.id, source);
    EXPECT_TRUE(use().tooOften.isEmpty()) << "twice is no habit";
    answer("Three.", role.id, source);
    ASSERT_EQ(use().tooOften.size(), 1);
    EXPECT_EQ(storiesToldTooOften(content), QSet<StoryId>{story.id});
    EXPECT_EQ(use().tooOften[0], (StoryUse::TooOften{role.id, 3, 3}));
    for (const char* other : {"Four.", "Five.", "Six."})
        answer(other, role.id);
    EXPECT_TRUE(use().tooOften.isEmpty()) << "three of six is not most";
    EXPECT_TRUE(storiesToldTooOften(content).isEmpty());
}

} // namespace
