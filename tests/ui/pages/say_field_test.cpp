// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say/keep_line.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/say/say_field.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"

#include <QLabel>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace ascent;
using namespace ascent::test;

namespace {

/// The field alone, with another one to come from.
class SayPage final : public QWidget {
public:
    explicit SayPage(Session& session)
        : before(new LineField(this))
        , say(new SayField(session, text("How I'd say it"), this)) {
        auto* box = new QVBoxLayout(this);
        box->addWidget(before);
        box->addWidget(say);
    }
    LineField* before;
    SayField* say;
};

class SayFieldTest : public PageTest<SayPage> {
protected:
    /// Shows what is said of an entry that is added here.
    template<class E>
    void showFor(const E& entry) {
        act([&](Edit& edit) { edit.add(entry); });
        show();
        page->say->show(lineFor(entry.id, content()));
    }
    TextField* field() const { return named<TextField>("How I'd say it"); }
    QTextEdit* edit() const { return field()->findChild<QTextEdit*>(); }
    const SayLine& line() const { return content().sayLines.rows().first(); }
    /// All that stands in small letters and is seen.
    QString quiet() const {
        QStringList lines;
        for (const QLabel* each : page->say->template findChildren<QLabel*>())
            if (each->isVisible())
                lines << each->text();
        return lines.join(u'\n');
    }
    static Strength calm() {
        Strength strength;
        strength.name = text("calm");
        return strength;
    }
};

} // namespace

TEST_F(SayFieldTest, TheProposalIsNoLineUntilTabTakesItAndOneUndoGivesItBack) {
    showFor(calm());
    EXPECT_TRUE(field()->value().isEmpty());
    EXPECT_TRUE(content().sayLines.isEmpty());
    EXPECT_TRUE(quiet().contains(text("A proposal.")));
    edit()->setFocus(Qt::MouseFocusReason);
    QTest::keyClick(edit(), Qt::Key_Tab);
    ASSERT_EQ(content().sayLines.size(), 1);
    EXPECT_EQ(line().text, text("I'm calm."));
    EXPECT_EQ(line().of, Sayable::Strength);
    EXPECT_EQ(field()->value(), text("I'm calm."));
    EXPECT_TRUE(edit()->hasFocus());
    EXPECT_TRUE(quiet().contains(text("Your words")));
    session->undo();
    EXPECT_TRUE(content().sayLines.isEmpty());
    EXPECT_TRUE(field()->value().isEmpty());
}

TEST_F(SayFieldTest, WhoComesByTabGoesOnByTabAndTakesItWithTheArrow) {
    showFor(calm());
    page->before->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(edit()->hasFocus());
    QTest::keyClick(edit(), Qt::Key_Right);
    EXPECT_EQ(content().sayLines.size(), 1);
    session->undo();
    page->before->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(edit(), Qt::Key_Tab);
    EXPECT_FALSE(edit()->hasFocus());
    EXPECT_TRUE(content().sayLines.isEmpty());
}

TEST_F(SayFieldTest, TypingReplacesTheProposalAndAnEmptiedFieldLeavesNoLine) {
    showFor(calm());
    type(field(), "Storms don't rattle me.");
    settle();
    ASSERT_EQ(content().sayLines.size(), 1);
    EXPECT_EQ(line().text, text("Storms don't rattle me."));
    EXPECT_FALSE(line().basis.isEmpty());
    type(named<LineField>("Without the proof"), "I stay calm.");
    settle();
    EXPECT_EQ(line().claim, text("I stay calm."));
    named<LineField>("Without the proof")->setValue({});
    edit()->setFocus();
    edit()->selectAll();
    QTest::keyClick(edit(), Qt::Key_Delete);
    settle();
    EXPECT_EQ(line().claim, text("I stay calm.")) << "what was kept beside it stays";
    session->undo();
    EXPECT_EQ(field()->value(), text("Storms don't rattle me."));
}

TEST_F(SayFieldTest, AsksToBeLookedAtWhenTheEntryChangedUntilThePersonSaysThatItHolds) {
    const Strength strength = calm();
    showFor(strength);
    type(field(), "Storms don't rattle me.");
    settle();
    EXPECT_FALSE(quiet().contains(text("once more")));
    act([&](Edit& change) { change.change<Strength>(strength.id, [](Strength& each) { each.excel = 5; }); });
    EXPECT_FALSE(quiet().contains(text("once more"))) << "no word of it changed";
    act([&](Edit& change) { change.change<Strength>(strength.id, [](Strength& each) { each.name += u" at sea"; }); });
    EXPECT_TRUE(quiet().contains(text("once more")));
    QTest::mouseClick(button<QPushButton>("It still holds"), Qt::LeftButton);
    EXPECT_FALSE(quiet().contains(text("once more")));
    EXPECT_FALSE(button<QPushButton>("It still holds")->isVisible());
}

TEST_F(SayFieldTest, NamesWhatContradictsTheEntry) {
    Goal goal;
    goal.statement = text("Sail twelve ferries");
    goal.due = QDate(2027, 9, 30);
    showFor(goal);
    type(field(), "I'm going to sail fourteen ferries by March 2028.");
    settle();
    EXPECT_TRUE(quiet().contains(text("fourteen"))) << quiet().toStdString();
    EXPECT_TRUE(quiet().contains(text("March 2028"))) << quiet().toStdString();
    edit()->setFocus();
    edit()->selectAll();
    QTest::keyClicks(edit(), text("I'm going to sail twelve ferries by September 2027."));
    settle();
    EXPECT_TRUE(quiet().contains(text("Your words"))) << quiet().toStdString();
}

TEST_F(SayFieldTest, WhatIsBeingTypedStaysWhileSomethingElseChanges) {
    const Strength strength = calm();
    showFor(strength);
    type(field(), "Storms don't");
    act([&](Edit& change) { change.add(Goal()); });
    page->say->show(lineFor(strength.id, content()));
    EXPECT_EQ(field()->value(), text("Storms don't"));
    EXPECT_TRUE(edit()->hasFocus());
}

TEST_F(SayFieldTest, AnotherEntryHasItsOwnLine) {
    const Strength strength = calm();
    showFor(strength);
    type(field(), "Storms don't rattle me.");
    Value value;
    value.name = text("Quiet");
    act([&](Edit& change) { change.add(value); });
    page->say->show(lineFor(value.id, content()));
    EXPECT_EQ(line().text, text("Storms don't rattle me.")) << "it was written first";
    EXPECT_TRUE(field()->value().isEmpty());
    EXPECT_FALSE(named<LineField>("Without the proof")->isVisible());
}
