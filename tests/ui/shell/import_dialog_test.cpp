// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "ui/shell/import_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace ascent {

namespace {

ImportPreview preview() {
    ImportPreview made;
    made.rows = {{QStringLiteral("a"), QStringLiteral("Strengths"), QStringLiteral("Glazing"), {}, false, true},
                 {QStringLiteral("b"), QStringLiteral("Strengths"), QStringLiteral("<b>Lead</b>"), {}, true, false},
                 {QStringLiteral("c"), QStringLiteral("Roles"), QStringLiteral("Joiner"), {}, false, false},
                 {QStringLiteral("d"), QStringLiteral("Strengths"), QStringLiteral("Oak"), {}, false, true}};
    made.notes = {QStringLiteral("<i>x.csv</i> was passed over.")};
    return made;
}

QPushButton* take(const ImportDialog& dialog) {
    for (QPushButton* each : dialog.findChildren<QPushButton*>())
        if (each->isDefault())
            return each;
    return nullptr;
}

} // namespace

TEST(ImportDialog, proposesWhatIsNewAndOfUse) {
    ImportDialog dialog(preview());
    EXPECT_EQ(dialog.chosen(), (QSet<QString>{QStringLiteral("a"), QStringLiteral("d")}));
    ASSERT_NE(take(dialog), nullptr);
    EXPECT_EQ(take(dialog)->text(), QStringLiteral("Take over 2"));
}

TEST(ImportDialog, spaceChecksARowAndAGroupButNeverWhatIsThere) {
    ImportDialog dialog(preview());
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    auto* tree = dialog.findChild<QTreeWidget*>();
    ASSERT_EQ(tree->topLevelItemCount(), 3) << "rows of one group stand together, what is there at the end";
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Space); // the group
    EXPECT_TRUE(dialog.chosen().isEmpty());
    EXPECT_FALSE(take(dialog)->isEnabled());
    QTest::keyClick(tree, Qt::Key_Space);
    EXPECT_EQ(dialog.chosen(), (QSet<QString>{QStringLiteral("a"), QStringLiteral("d")}));
    tree->setCurrentItem(tree->topLevelItem(1)->child(0));
    QTest::keyClick(tree, Qt::Key_Space);
    EXPECT_TRUE(dialog.chosen().contains(QStringLiteral("c")));
    tree->setCurrentItem(tree->topLevelItem(2)->child(0));
    QTest::keyClick(tree, Qt::Key_Space);
    EXPECT_FALSE(dialog.chosen().contains(QStringLiteral("b")));
}

TEST(ImportDialog, showsWordsFromAFileAsTheyAre) {
    ImportDialog dialog(preview());
    EXPECT_EQ(dialog.findChild<QTreeWidget*>()->topLevelItem(2)->child(0)->text(0), QStringLiteral("<b>Lead</b>"));
    EXPECT_FALSE(
        dialog.findChild<QTreeWidget*>()->topLevelItem(2)->child(0)->toolTip(0).contains(QStringLiteral("<b>Lead")));
    bool found = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->text().startsWith(u"<i>x.csv")) {
            found = true;
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
        }
    EXPECT_TRUE(found);
}

} // namespace ascent
