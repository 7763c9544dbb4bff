// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/page_fixture.h"
#include "ui/answers/answer_desk.h"
#include "ui/answers/answers_page.h"
#include "ui/answers/question_list.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace ascent;
using namespace ascent::test;

namespace {

/// A sound engineer with a role at a theatre and one at a radio station.
class AnswersToolsTest : public PageTest<AnswersPage> {
protected:
    void SetUp() override {
        PageTest::SetUp();
        theatre.title = text("Sound engineer");
        theatre.company = text("Theatre on the Quay");
        radio.title = text("Studio technician");
        radio.company = text("Radio Fjord");
        first = answer("career-goals", theatre.id, "I want to mix operas.");
        second = answer("career-aspirations", theatre.id, "I aim at the big stage.");
        empty = answer("five-years", theatre.id, "  ");
        other = answer("career-goals", radio.id, "I want to run a studio.");
        act([&](Edit& edit) {
            edit.add(theatre);
            edit.add(radio);
            for (const Answer& each : {first, second, empty, other})
                edit.add(each);
        });
    }
    static Answer answer(const char* question, const RoleId& role, const char* words) {
        Answer made;
        made.question = Question(text(question));
        made.role = role;
        made.text = text(words);
        return made;
    }
    QList<QAction*> printMenu() const {
        auto* print = button<QPushButton>("Print");
        QTest::mouseClick(print, Qt::LeftButton);
        auto* menu = print->findChild<QMenu*>();
        QList<QAction*> actions = menu->actions();
        menu->close();
        return actions;
    }
    QStringList misspelled() const {
        auto* desk = page->findChild<AnswerDesk*>();
        desk->judge();
        QStringList wrong;
        for (const TextMark& each : desk->editor()->marks())
            if (each.kind == TextMark::Kind::Spelling)
                wrong << desk->editor()->value().mid(each.start, each.length);
        return wrong;
    }

    Role theatre, radio;
    Answer first, second, empty, other;
};

/// Sets a variable of the environment for as long as it lives.
class InEnvironment {
public:
    InEnvironment(const char* name, const QString& value)
        : m_name(name)
        , m_was(qgetenv(name))
        , m_wasSet(qEnvironmentVariableIsSet(name)) {
        qputenv(name, value.toLocal8Bit());
    }
    ~InEnvironment() {
        if (m_wasSet)
            qputenv(m_name, m_was);
        else
            qunsetenv(m_name);
    }
    Q_DISABLE_COPY_MOVE(InEnvironment)

private:
    const char* m_name;
    QByteArray m_was;
    bool m_wasSet;
};

} // namespace

TEST_F(AnswersToolsTest, PrintAsksForThisAnswerOrForAllOfTheRole) {
    show();
    page->open(first.id);
    QSignalSpy asked(page.get(), &Page::answersOnPaperRequested);
    const QList<QAction*> actions = printMenu();
    ASSERT_EQ(actions.size(), 2);
    actions[0]->trigger();
    actions[1]->trigger();
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[0][0].value<QList<QUuid>>(), QList<QUuid>{first.id.uuid()});
    EXPECT_EQ(asked[1][0].value<QList<QUuid>>(), (QList<QUuid>{second.id.uuid(), first.id.uuid()}))
        << "in the order of the questions, without the empty one and those for another role";
}

TEST_F(AnswersToolsTest, WhatWasJustTypedIsPrintedToo) {
    show();
    page->open(empty.id);
    EXPECT_FALSE(printMenu().at(0)->isEnabled()) << "nothing is written yet";
    EXPECT_TRUE(printMenu().at(1)->isEnabled());
    type(page->findChild<AnswerDesk*>()->editor(), "I tour.");
    QSignalSpy asked(page.get(), &Page::answersOnPaperRequested);
    printMenu().at(0)->trigger();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<QList<QUuid>>(), QList<QUuid>{empty.id.uuid()});
    EXPECT_TRUE(content().answers.find(empty.id)->text.contains(text("I tour.")));
}

TEST_F(AnswersToolsTest, AWordTakenIntoTheDictionaryStaysThere) {
    if (!Speller::open(text("en_GB")).available())
        GTEST_SKIP() << "no dictionary is installed";
    QTemporaryDir data;
    const InEnvironment own("XDG_DATA_HOME", data.path());
    act([&](Edit& edit) {
        edit.change<Answer>(first.id, [](Answer& each) { each.text = text("I use a foldbacker and a wrongg cable."); });
    });
    show();
    page->open(first.id);
    ASSERT_EQ(misspelled(), (QStringList{text("foldbacker"), text("wrongg")}));
    Q_EMIT page->findChild<AnswerDesk*>()->editor()->wordAdded(text("foldbacker"));
    EXPECT_EQ(misspelled(), QStringList{text("wrongg")});

    page.reset();
    show();
    page->open(first.id);
    EXPECT_EQ(misspelled(), QStringList{text("wrongg")}) << "the dictionary was read from its file";
}
