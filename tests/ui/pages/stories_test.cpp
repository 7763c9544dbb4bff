// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/page_fixture.h"
#include "ui/stories/star_check.h"
#include "ui/stories/stories_page.h"

using namespace ascent;
using namespace ascent::test;

class StoriesPageTest : public PageTest<StoriesPage> {};

TEST_F(StoriesPageTest, EachPartIsTypedIntoItsPlace) {
    show();
    page->newEntry();
    QTest::keyClicks(QApplication::focusWidget(), text("The flood"));
    type(named<TextField>("Situation"), "Water came in.");
    type(named<TextField>("Result"), "Two sheets lost.");
    settle();
    const Story& story = content().stories.rows().first();
    EXPECT_EQ(story.title, text("The flood"));
    EXPECT_EQ(story.situation, text("Water came in."));
    EXPECT_EQ(story.result, text("Two sheets lost."));
    EXPECT_EQ(story.action, QString());
}

TEST_F(StoriesPageTest, TheNeighbourOpensWhereAnEntryIsDeleted) {
    act([&](Edit& edit) {
        for (const char* title : {"one", "two", "three"}) {
            Story story;
            story.title = text(title);
            edit.add(story);
        }
    });
    show();
    const auto rows = content().stories.rows();
    ASSERT_TRUE(page->open(EntityKind::Story, rows[1].id.uuid()));
    EXPECT_EQ(named<HeadingField>("Story")->value(), text("two"));
    act([&](Edit& edit) { edit.remove<Story>(rows[1].id); });
    EXPECT_EQ(named<HeadingField>("Story")->value(), text("three"));
    act([&](Edit& edit) { edit.remove<Story>(rows[2].id); });
    EXPECT_EQ(named<HeadingField>("Story")->value(), text("one"));
    act([&](Edit& edit) { edit.remove<Story>(rows[0].id); });
    EXPECT_FALSE(named<HeadingField>("Story")->isVisible());
}

TEST(StarCheck, AsksForWhatIsMissingAndIsSilentAboutWhatIsThere) {
    Story story;
    EXPECT_EQ(checkStar(story).told, 0);
    EXPECT_FALSE(checkStar(story).task.isEmpty());
    story.situation = text("The ward was two nurses short for a month.");
    story.task = text("I had to keep the night rounds going.");
    story.action = text("I drew up a shared rota and asked the day team.");
    story.result = text("Nobody missed a round in 31 nights.");
    const StarCheck good = checkStar(story);
    EXPECT_EQ(good.told, 4);
    EXPECT_TRUE((good.situation + good.task + good.action + good.result).isEmpty());

    story.action = text("We planned our work and we shared it among us.");
    EXPECT_FALSE(checkStar(story).action.isEmpty());
    story.action = text("I drew the rota; we then tried it for a week.");
    EXPECT_TRUE(checkStar(story).action.isEmpty());
    story.result = text("It went well.");
    EXPECT_FALSE(checkStar(story).result.isEmpty());
    story.result = text("Complaints fell by half.");
    EXPECT_TRUE(checkStar(story).result.isEmpty());
}
