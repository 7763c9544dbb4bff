// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/deciding/decisions.h"
#include "tests/ui/pages/role_fixture.h"
#include "ui/roles/posting_view.h"
#include "ui/widgets/bare_edit.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/pick_list.h"
#include "ui/widgets/text_field.h"

#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextTable>
#include <QToolButton>

using namespace ascent;
using namespace ascent::test;

TEST_F(RoleDecisions, ALineIsPutRightWithTheKeyboardAndTakenBack) {
    show();
    auto* lines = enterLine("A calm voice");
    ASSERT_NE(lines, nullptr);
    QTest::keyClick(lines, Qt::Key_Return);
    QAction* nice = actionOf("Nice to have");
    ASSERT_NE(nice, nullptr);
    nice->trigger();
    ASSERT_EQ(content().lineCorrections.size(), 1);
    EXPECT_EQ(content().lineCorrections.rows()[0].need, Need::Nice);
    EXPECT_FALSE(content().lineCorrections.rows()[0].kind);
    EXPECT_FALSE(lineWith("calm voice").line.must);
    EXPECT_TRUE(lineWith("Tram licence").line.must);
    QApplication::activePopupWidget() ? QApplication::activePopupWidget()->close() : false;

    EXPECT_TRUE(QTest::qWaitFor([&] { return lines->text().contains(u'*'); })) << "what was put right is marked";
    QTest::keyClick(lines, Qt::Key_Return);
    QAction* back = nullptr;
    for (QMenu* menu : page->findChildren<QMenu*>())
        for (QAction* each : menu->actions())
            if (each->text() == text("As it was read") && each->isEnabled())
                back = each;
    ASSERT_NE(back, nullptr);
    back->trigger();
    EXPECT_TRUE(content().lineCorrections.isEmpty());
    session->undo();
    EXPECT_EQ(content().lineCorrections.size(), 1);
    session->undo();
    EXPECT_TRUE(content().lineCorrections.isEmpty());
}

TEST_F(RoleDecisions, TheCrossOfAChipRefusesAMatchAndOneUndoBringsItBack) {
    show();
    auto* chip = awaited<Chip>("Calm voice");
    ASSERT_NE(chip, nullptr);
    QTest::keyClick(chip, Qt::Key_Delete);
    ASSERT_EQ(content().matchVerdicts.size(), 1);
    EXPECT_EQ(content().matchVerdicts.rows()[0].verdict, Verdict::Refused);
    EXPECT_TRUE(lineWith("calm voice").matches.isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] {
        for (QLabel* each : page->findChildren<QLabel*>())
            if (each->isVisible() && each->text().contains(text("as you said: Calm voice")))
                return true;
        return false;
    })) << "the refusal is told where the match stood";
    session->undo();
    EXPECT_TRUE(content().matchVerdicts.isEmpty());
    EXPECT_NE(awaited<Chip>("Calm voice"), nullptr);
}

TEST_F(RoleDecisions, AGapGivesWordsToSayAndSomethingElseCanBeNamedForIt) {
    show();
    ASSERT_NE(awaited<Chip>("Calm voice"), nullptr);
    const auto openMenu = [&] {
        for (QToolButton* each : page->findChildren<QToolButton*>())
            if (each->isVisible() && each->accessibleDescription() == text("Tram licence"))
                each->click();
    };
    openMenu();
    QAction* say = actionOf("What I will say to it");
    ASSERT_NE(say, nullptr);
    say->trigger();
    auto* copy = awaited<QPushButton>("Copy");
    ASSERT_NE(copy, nullptr);
    copy->click();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(text("ram licence")))
        << QApplication::clipboard()->text().toStdString();
    EXPECT_TRUE(content().matchVerdicts.isEmpty() && content().goals.isEmpty() && content().ownWords.isEmpty())
        << "a proposal that was only looked at is nobody's words";

    QAction* other = actionOf("Something else meets this…");
    ASSERT_NE(other, nullptr);
    other->trigger();
    auto* list = page->findChild<PickList*>();
    ASSERT_NE(list, nullptr);
    QTest::keyClicks(list->focusProxy(), text("calm"));
    QTest::keyClick(list->focusProxy(), Qt::Key_Return);
    ASSERT_EQ(content().matchVerdicts.size(), 1);
    EXPECT_TRUE(lineWith("Tram licence").matches.value(0).confirmed);
    EXPECT_EQ(lineWith("Tram licence").matches.value(0).id, strength.id.uuid());
}

TEST_F(RoleDecisions, AnObservationBecomesAQuestionToAskWithoutBeingTold) {
    show();
    auto* against = button<QPushButton>("Speaks against it");
    ASSERT_NE(against, nullptr);
    against->click();
    ASSERT_EQ(content().fitNotes.size(), 1);
    QTest::keyClicks(QApplication::focusWidget(), text("A driver told me about split shifts"));
    settle();
    const FitNoteId id = content().fitNotes.rows()[0].id;
    EXPECT_EQ(content().fitNotes.rows()[0].side, FitSide::Against);
    EXPECT_EQ(content().fitNotes.rows()[0].observation, text("A driver told me about split shifts"));
    EXPECT_EQ(questionFor(content().fitNotes.rows()[0], content()), QString());
    auto* ask = button<QPushButton>("Put it among your questions to ask");
    ASSERT_NE(ask, nullptr);
    EXPECT_FALSE(ask->isEnabled()) << "without a value and without words there is nothing to ask";

    named<ChoiceField>("Value")->setValue(value.id.toString());
    Q_EMIT named<ChoiceField>("Value")->edited();
    settle();
    ASSERT_TRUE(ask->isEnabled());
    ask->click();
    const QStringList questions = content().roles.find(role.id)->questionsToAsk;
    ASSERT_EQ(questions.size(), 1);
    EXPECT_TRUE(questions[0].contains(text("Quiet evenings")));
    EXPECT_FALSE(questions[0].contains(text("split shifts"))) << "the observation is for the person alone";
    EXPECT_TRUE(isAsked(*content().fitNotes.find(id), content()));
    EXPECT_FALSE(ask->isEnabled());
    session->undo();
    EXPECT_TRUE(content().roles.find(role.id)->questionsToAsk.isEmpty());
    EXPECT_EQ(content().fitNotes.find(id)->question, QString()) << "one act";
}

TEST_F(RoleDecisions, APrepSheetIsAskedForThisRole) {
    show();
    QSignalSpy asked(page.get(), &Page::sheetRequested);
    button<QPushButton>("Prep sheet")->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<QUuid>(), role.id.uuid());
}

TEST_F(RoleDecisions, SeveralRolesStandSideBySideAndAreCopiedAsText) {
    Role other;
    other.title = text("Night porter");
    other.stage = RoleStage::Offer;
    FitNote note;
    note.role = other.id;
    note.value = value.id;
    note.side = FitSide::Against;
    note.observation = text("The lobby never sleeps");
    act([&](Edit& edit) {
        edit.add(other);
        edit.add(note);
    });
    show();
    auto* compare = awaited<QToolButton>("Compare roles side by side");
    ASSERT_NE(compare, nullptr);
    compare->click();
    bool found = false;
    for (QLabel* each : page->findChildren<QLabel*>())
        found = found || (each->isVisible() && each->accessibleName().startsWith(text("Night porter, Stage: Offer")));
    EXPECT_TRUE(found);
    button<QPushButton>("Copy as text")->click();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(text("Night porter")));
    EXPECT_TRUE(page->leave()) << "Esc leads back to the list";
    EXPECT_FALSE(button<QPushButton>("Copy as text")->isVisible());
    EXPECT_TRUE(named<HeadingField>("Role")->isVisible());
}
