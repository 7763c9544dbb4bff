// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/role_fixture.h"
#include "ui/roles/conflict_card.h"
#include "ui/roles/fit_row.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_field.h"

#include <QClipboard>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>

using namespace ascent;
using namespace ascent::test;

TEST_F(RoleDecisions, OwnWordsForAGapAreKeptShownAgainAndTakenBack) {
    show();
    auto* say = awaited<QPushButton>("What to say");
    ASSERT_NE(say, nullptr);
    say->click();
    auto* words = named<TextField>("What I will say");
    ASSERT_NE(words, nullptr);
    const QString proposal = words->value();
    EXPECT_FALSE(proposal.isEmpty());
    EXPECT_TRUE(words->isActive()) << "one click, and they can be typed";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    settle();
    EXPECT_EQ(words->value(), QString()) << "nothing comes back under the hands";
    type(words, "I drove buses for six years.");
    settle();
    ASSERT_EQ(content().ownWords.size(), 1);
    EXPECT_EQ(content().ownWords.rows()[0].role, role.id);
    EXPECT_EQ(content().ownWords.rows()[0].words, text("I drove buses for six years."));

    show(); // as after a restart: what was kept is there unasked
    ASSERT_NE(awaited<QPushButton>("Back to the proposal"), nullptr);
    words = named<TextField>("What I will say");
    EXPECT_EQ(words->value(), text("I drove buses for six years."));
    awaited<QPushButton>("Back to the proposal")->click();
    EXPECT_TRUE(content().ownWords.isEmpty());
    EXPECT_EQ(words->value(), proposal);
    session->undo();
    EXPECT_EQ(words->value(), text("I drove buses for six years."));
    awaited<QPushButton>("Back to the proposal")->click();
    auto* keep = awaited<QPushButton>("Keep these words");
    ASSERT_NE(keep, nullptr);
    keep->click();
    ASSERT_EQ(content().ownWords.size(), 1);
    EXPECT_EQ(content().ownWords.rows()[0].words, proposal);
}

TEST_F(RoleDecisions, OwnWordsForAConflictAreKeptWithItsEntry) {
    Aspiration own;
    own.statement = text("Open a garage of my own");
    own.kind = AspirationKind::Business;
    act([&](Edit& edit) { edit.add(own); });
    show();
    ASSERT_NE(awaited<Chip>("Open a garage of my own"), nullptr);
    QPushButton* say = nullptr;
    for (auto* each : page->findChildren<QPushButton*>())
        if (each->text() == text("What to say") && each->accessibleDescription().contains(text("business of your own")))
            say = each;
    ASSERT_NE(say, nullptr);
    say->click();
    auto* words = named<TextField>("What I will say");
    ASSERT_NE(words, nullptr);
    EXPECT_EQ(words->value(), QString()) << "of a conflict nothing is proposed in the person's name";
    type(words, "First I want to drive.");
    settle();
    ASSERT_EQ(content().ownWords.size(), 1);
    EXPECT_EQ(content().ownWords.rows()[0].aspiration, own.id);
    EXPECT_TRUE(content().ownWords.rows()[0].line.isEmpty());
    auto* away = awaited<QPushButton>("Delete my words");
    ASSERT_NE(away, nullptr);
    away->click();
    EXPECT_TRUE(content().ownWords.isEmpty());
}

TEST_F(RoleDecisions, LinesOfThePostingAndHowTheyAreMetLightEachOther) {
    show();
    auto* lines = enterLine("Tram licence");
    ASSERT_NE(lines, nullptr);
    FitRow* row = nullptr;
    const auto rowWith = [&](const char* words) {
        FitRow* found = nullptr;
        for (FitRow* each : page->findChildren<FitRow*>())
            if (each->line().text.contains(text(words)))
                found = each;
        return found;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return (row = rowWith("Tram licence")) != nullptr; }));
    lines->setTextCursor(lines->document()->find(text("A calm voice")));
    lines->setTextCursor(lines->document()->find(text("Tram licence")));
    EXPECT_TRUE(row->isLit());
    EXPECT_FALSE(rowWith("calm voice")->isLit());

    // The other way round: the row that has the keyboard lights its line.
    rowWith("calm voice")->takeFocus();
    EXPECT_TRUE(rowWith("calm voice")->isLit());
    EXPECT_FALSE(row->isLit());
    bool lit = false;
    for (const QTextEdit::ExtraSelection& mark : lines->extraSelections())
        lit = lit || mark.cursor.selectedText().contains(text("calm voice"));
    EXPECT_TRUE(lit);

    // The pointer lights what it is on, and nothing once it is gone.
    QEvent leave(QEvent::Leave);
    QTest::mouseMove(lines->viewport(), lines->cursorRect(lines->document()->find(text("prams on board"))).center());
    EXPECT_TRUE(rowWith("prams on board")->isLit());
    QCoreApplication::sendEvent(lines->viewport(), &leave);
    EXPECT_FALSE(rowWith("prams on board")->isLit());

    // And each leads to the other.
    Q_EMIT row->placeAsked();
    EXPECT_TRUE(lines->hasFocus());
    EXPECT_TRUE(lines->textCursor().block().text().contains(text("Tram licence")));
    QTest::keyClick(lines, Qt::Key_Return);
    QAction* fit = actionOf("Show how you fit it");
    ASSERT_NE(fit, nullptr);
    fit->trigger();
    EXPECT_TRUE(row->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(RoleDecisions, ACopiedPostingBecomesARoleInOneAction) {
    show();
    QApplication::clipboard()->setText(text("Canal lock keeper\nNorthern Waterways\n\nDuties\n- Open the locks\n"));
    auto* paste = awaited<QToolButton>("New role from a copied posting");
    ASSERT_NE(paste, nullptr);
    paste->click();
    ASSERT_EQ(content().roles.size(), 2);
    const Role made = content().roles.rows().last();
    EXPECT_EQ(made.title, text("Canal lock keeper"));
    EXPECT_TRUE(made.posting.contains(text("- Open the locks")));
    EXPECT_EQ(named<HeadingField>("Role")->value(), text("Canal lock keeper")) << "it is open";
    session->undo();
    EXPECT_EQ(content().roles.size(), 1) << "one step of undo";

    QApplication::clipboard()->setText(text(" \n"));
    paste->click();
    EXPECT_EQ(content().roles.size(), 1) << "nothing is no posting";
}

TEST_F(RoleDecisions, OfManyConflictsTheFirstStandThereAndTheOthersAreOneClickAway) {
    act([&](Edit& edit) {
        for (const char* what : {"garage", "kiosk", "taxi firm", "bakery", "ferry", "cinema"}) {
            Aspiration own;
            own.statement = text("Open a %1 of my own").arg(text(what));
            own.kind = AspirationKind::Business;
            edit.add(own);
        }
    });
    show();
    auto* more = awaited<QPushButton>("Show 2 more");
    ASSERT_NE(more, nullptr);
    const auto cards = [&] { return page->findChildren<ConflictCard*>().size(); };
    EXPECT_EQ(cards(), 4);
    more->click();
    EXPECT_EQ(cards(), 6);
    EXPECT_FALSE(more->isVisible());
    act([&](Edit& edit) {
        edit.change<Strength>(strength.id, [](Strength& each) { each.name = text("A calm, low voice"); });
    });
    ASSERT_NE(awaited<Chip>("A calm, low voice"), nullptr);
    EXPECT_EQ(cards(), 6) << "all stay in sight while the role is open";
}
