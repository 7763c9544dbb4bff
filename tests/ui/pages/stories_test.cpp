// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questions/questions.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/stories/stories_page.h"
#include "ui/widgets/entry_list.h"
#include "ui/widgets/entry_view.h"
#include "ui/widgets/row_button.h"

#include <QSignalSpy>

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
    ASSERT_TRUE(page->open(rows[1].id));
    EXPECT_EQ(named<HeadingField>("Story")->value(), text("two"));
    act([&](Edit& edit) { edit.remove<Story>(rows[1].id); });
    EXPECT_EQ(named<HeadingField>("Story")->value(), text("three"));
    act([&](Edit& edit) { edit.remove<Story>(rows[2].id); });
    EXPECT_EQ(named<HeadingField>("Story")->value(), text("one"));
    act([&](Edit& edit) { edit.remove<Story>(rows[0].id); });
    EXPECT_FALSE(named<HeadingField>("Story")->isVisible());
}

TEST_F(StoriesPageTest, TheListMarksWhatIsToldTooOftenInWords) {
    Story often, seldom;
    often.title = text("The night rounds");
    often.action = text("I drew up a shared rota and asked the day team to help.");
    seldom.title = text("The lost ledger");
    seldom.action = text("I counted the whole store by hand with two trainees.");
    Role role;
    role.title = text("Ward sister");
    QList<Answer> answers;
    for (const char* question : {"career-goals", "five-years", "what-motivates-you"}) {
        Answer answer;
        answer.question = Question(text(question));
        answer.role = role.id;
        answer.text = text("When we were short I drew up a shared rota and asked the day team to help.");
        answers.append(answer);
    }
    answers[0].text += text(" I also counted the whole store by hand with two trainees.");
    act([&](Edit& edit) {
        edit.add(often);
        edit.add(seldom);
        edit.add(role);
        for (const Answer& answer : answers)
            edit.add(answer);
    });
    show();
    auto* view = page->findChild<EntryView*>();
    ASSERT_NE(view, nullptr);
    const auto read = [&](int row) { return view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return read(0).contains(text("Told too often")); })) << read(0).toStdString();
    EXPECT_FALSE(read(1).contains(text("too often"))) << read(1).toStdString();
    QLineEdit* filter = page->findChild<EntryList*>()->filter();
    filter->setText(text("too often"));
    EXPECT_EQ(view->model()->rowCount(), 1);
    act([&](Edit& edit) { edit.remove<Answer>(answers[2].id); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return view->model()->rowCount() == 0; })) << "no longer told too often";
    filter->clear();
    EXPECT_FALSE(read(0).contains(text("too often")));
}

TEST_F(StoriesPageTest, WhatAStoryServesIsShownAndOpened) {
    Story story;
    story.title = text("The night rounds");
    story.action = text("I drew up a shared rota and asked the day team to help.");
    Role role;
    role.title = text("Ward sister");
    role.posting = text("Duties\n- Draw up the rota for the night rounds\n");
    Answer answer;
    answer.question = Question(text("career-goals"));
    answer.role = role.id;
    answer.text = text("When we were short I drew up a shared rota and asked the day team to help.");
    act([&](Edit& edit) {
        edit.add(story);
        edit.add(role);
        edit.add(answer);
    });
    show();
    const auto row = [&](const QString& title) {
        RowButton* found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (RowButton* each : page->findChildren<RowButton*>())
                if (each->isVisible() && each->text() == title)
                    found = each;
            return found != nullptr;
        });
        return found;
    };
    RowButton* line = row(text("Draw up the rota for the night rounds"));
    ASSERT_NE(line, nullptr);
    QSignalSpy opened(page.get(), &Page::openRequested);
    line->click();
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<Destination>(), Destination(role.id));
    RowButton* told = row(wordingOf(answer.question));
    ASSERT_NE(told, nullptr);
    told->click();
    EXPECT_EQ(opened[1][0].value<Destination>(), Destination(answer.id));

    act([&](Edit& edit) { edit.remove<Answer>(answer.id); });
    EXPECT_TRUE(QTest::qWaitFor([&] {
        for (RowButton* each : page->findChildren<RowButton*>())
            if (each->isVisible() && each->text() == wordingOf(answer.question))
                return false;
        return true;
    }));
}
