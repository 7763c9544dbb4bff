// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "ui/shell/difference_tree.h"
#include "ui/shell/give_away_dialog.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/restore_dialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ascent;

namespace {

Goal goal(const char* statement, double position) {
    Goal made;
    made.statement = QString::fromUtf8(statement);
    made.position = position;
    return made;
}

QPushButton* button(QDialog& dialog, const QString& begins) {
    for (QPushButton* each : dialog.findChildren<QPushButton*>())
        if (each->text().remove(u'&').startsWith(begins))
            return each;
    return nullptr;
}

class RestoreDialogTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_then.goals.assign({goal("<b>Hold</b> 12 lessons", 1), goal("Write the book", 2)});
        m_now = m_then;
        Goal changed = m_then.goals.rows().first();
        changed.statement = QStringLiteral("Hold 20 lessons");
        changed.share = ShareLevel::Private;
        m_now.goals.put(changed);
        m_now.goals.remove(m_then.goals.rows().last().id.uuid());
    }
    QList<EarlierVersion> versions() const { return {{QStringLiteral("Today"), QStringLiteral("backup"), {}, m_then}}; }

    FixedClock m_clock{QDate(2026, 11, 22)};
    Content m_then, m_now;
};

} // namespace

TEST_F(RestoreDialogTest, ShowsWhatDiffersInTheWordsOfThePersonPrivateOnesToo) {
    RestoreDialog dialog(QStringLiteral("career"), versions(), m_now, m_clock);
    auto* tree = dialog.findChild<DifferenceTree*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tree->topLevelItemCount() == 2; }));
    EXPECT_EQ(tree->topLevelItem(0)->text(0), QStringLiteral("Goal · Hold 20 lessons"));
    EXPECT_EQ(tree->topLevelItem(0)->text(1), QStringLiteral("Differs: Goal, Who may see it · private"));
    EXPECT_EQ(tree->topLevelItem(0)->child(0)->text(1), QStringLiteral("Then: <b>Hold</b> 12 lessons"));
    EXPECT_EQ(tree->topLevelItem(0)->child(1)->text(1), QStringLiteral("Now: Hold 20 lessons"));
    EXPECT_EQ(tree->topLevelItem(1)->text(1), QStringLiteral("Only in this version"));
    EXPECT_TRUE(dialog.findChild<QListWidget*>()->item(0)->text().contains(QStringLiteral("2 ent")));
}

TEST_F(RestoreDialogTest, OnlyWhatIsCheckedIsTaken) {
    RestoreDialog dialog(QStringLiteral("career"), versions(), m_now, m_clock);
    auto* tree = dialog.findChild<DifferenceTree*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tree->topLevelItemCount() == 2; }));
    QPushButton* some = button(dialog, QStringLiteral("Restore what"));
    ASSERT_TRUE(some);
    EXPECT_FALSE(some->isEnabled());
    tree->topLevelItem(1)->setCheckState(0, Qt::Checked);
    EXPECT_TRUE(some->isEnabled());
    some->click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    const MergeChoices choices = dialog.choices();
    EXPECT_EQ(choices.rest, MergeChoices::Rest::Mine);
    const Merged out = merged(std::nullopt, m_now, dialog.content(), choices, m_clock.now());
    EXPECT_EQ(out.content.goals.size(), 2);
    EXPECT_EQ(out.content.goals.rows().first().statement, QStringLiteral("Hold 20 lessons"));
}

TEST_F(RestoreDialogTest, AllMeansAll) {
    RestoreDialog dialog(QStringLiteral("career"), versions(), m_now, m_clock);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button(dialog, QStringLiteral("Restore all"))->isEnabled(); }));
    button(dialog, QStringLiteral("Restore all"))->click();
    EXPECT_EQ(dialog.choices().rest, MergeChoices::Rest::Theirs);
}

TEST_F(RestoreDialogTest, WhereNothingDiffersThereIsNothingToTake) {
    RestoreDialog dialog(QStringLiteral("career"), versions(), m_then, m_clock);
    auto* list = dialog.findChild<QListWidget*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->item(0)->text().contains(QStringLiteral("the same")); }));
    EXPECT_FALSE(button(dialog, QStringLiteral("Restore all"))->isEnabled());
    RestoreDialog empty(QStringLiteral("career"), {}, m_then, m_clock);
    EXPECT_FALSE(button(empty, QStringLiteral("Restore all"))->isEnabled());
}

TEST_F(RestoreDialogTest, OfAWorkbookThatCantBeOpenedAWholeVersionIsTaken) {
    RestoreDialog dialog(QStringLiteral("career"), versions(), std::nullopt, m_clock);
    QPushButton* take = button(dialog, QStringLiteral("Restore this version"));
    ASSERT_TRUE(take);
    ASSERT_TRUE(QTest::qWaitFor([&] { return take->isEnabled(); }));
    EXPECT_EQ(dialog.content().goals.size(), 2);
}

TEST(PassphraseDialogTest, ANewOneIsTypedTwice) {
    PassphraseDialog dialog(PassphraseDialog::For::Sealing, QStringLiteral("career"));
    const auto lines = dialog.findChildren<QLineEdit*>();
    ASSERT_EQ(lines.size(), 2);
    QPushButton* go = button(dialog, QStringLiteral("Choose where"));
    EXPECT_FALSE(go->isEnabled());
    for (QLineEdit* line : lines) {
        EXPECT_EQ(line->echoMode(), QLineEdit::Password);
        EXPECT_FALSE(go->isEnabled());
        line->setText(QStringLiteral("four small grey geese"));
    }
    EXPECT_TRUE(go->isEnabled());
    lines[1]->setText(QStringLiteral("four small grey gees"));
    EXPECT_FALSE(go->isEnabled());
    lines[1]->setText(QStringLiteral("four small grey geese"));
    const Passphrase taken = dialog.take();
    EXPECT_EQ(QByteArray(taken.data(), taken.size()), QByteArray("four small grey geese"));
    EXPECT_TRUE(lines[0]->text().isEmpty() && lines[1]->text().isEmpty());
}

TEST(GiveAwayDialogTest, LeavesOutWhatIsPrivateUnlessToldOtherwise) {
    EXPECT_TRUE(GiveAwayDialog().withoutPrivate());
}
