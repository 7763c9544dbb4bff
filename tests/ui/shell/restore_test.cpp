// SPDX-License-Identifier: GPL-3.0-or-later
// Going back to a backup in the real window, from the menu to the file.
#include "core/keeping/backup_files.h"
#include "core/keeping/copy_reader.h"
#include "tests/ui/shell/workbook_window.h"
#include "ui/shell/difference_tree.h"
#include "ui/shell/restore_dialog.h"

#include <QListWidget>

namespace ascent {

class Restoring : public test::WorkbookWindow {
protected:
    QStringList backups() const {
        QStringList paths;
        for (const BackupFile& each : backupsOf(m_path))
            paths << each.path;
        return paths;
    }
    QString nameIn(const QString& copy) const {
        const auto content = readCopy(copy, m_clock);
        EXPECT_TRUE(content) << content.error().sentence().toStdString();
        return content ? content->person.name : QString();
    }
    void addToName(const char* words) {
        type("");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        type(words);
    }
    static QPushButton* buttonOf(const QWidget& dialog, const char* begins) {
        for (auto* each : dialog.findChildren<QPushButton*>())
            if (each->text().startsWith(QLatin1String(begins)))
                return each;
        return nullptr;
    }
    /// Chooses "Restore…" and does `what` in the dialog, which has to end it; false where no dialog came up.
    bool inTheDialog(const std::function<void(RestoreDialog&)>& what) {
        bool came = false;
        QTimer looks;
        QObject::connect(&looks, &QTimer::timeout, &looks, [&] {
            auto* dialog = qobject_cast<RestoreDialog*>(QApplication::activeModalWidget());
            if (!dialog || came)
                return;
            came = true;
            looks.stop();
            what(*dialog);
            if (dialog->isVisible()) {
                ADD_FAILURE() << "the dialog was left open";
                dialog->reject();
            }
        });
        looks.start(10);
        trigger("Restore…");
        return came;
    }
};

TEST_F(Restoring, aBackupComesBackAndWhatWasThereIsKept) {
    type("Mara");
    trigger("Close"); // which makes a backup
    ASSERT_TRUE(QTest::qWaitFor([&] { return backups().size() == 1; }));
    const QString backup = backups().constFirst();
    EXPECT_EQ(nameIn(backup), QStringLiteral("Mara"));

    m_clock.advance(3600);
    m_window->openFile(m_path);
    addToName(" Keller");
    const auto restoreTheBackup = [&](RestoreDialog& dialog) {
        auto* versions = dialog.findChild<QListWidget*>();
        auto* tree = dialog.findChild<DifferenceTree*>();
        ASSERT_EQ(versions->count(), 2) << "as it was opened, and the backup";
        versions->setCurrentRow(1);
        ASSERT_TRUE(QTest::qWaitFor([&] { return tree->isVisible() && tree->topLevelItemCount() == 1; }));
        EXPECT_EQ(tree->topLevelItem(0)->child(0)->text(1), QStringLiteral("Then: Mara"));
        EXPECT_EQ(tree->topLevelItem(0)->child(1)->text(1), QStringLiteral("Now: Mara Keller"));
        QPushButton* all = buttonOf(dialog, "Restore all");
        ASSERT_TRUE(all && all->isEnabled());
        all->click();
    };
    ASSERT_TRUE(inTheDialog(restoreTheBackup));
    EXPECT_EQ(field()->value(), QStringLiteral("Mara"));
    EXPECT_TRUE(says("Restored"));
    EXPECT_EQ(mark()->state(), StatusMark::State::Saved);
    EXPECT_EQ(inFile(m_path).name, QStringLiteral("Mara"));
    ASSERT_EQ(backups().size(), 2) << "what was there is kept before";
    EXPECT_EQ(nameIn(backups().constFirst()), QStringLiteral("Mara Keller"));
    EXPECT_EQ(nameIn(backup), QStringLiteral("Mara")) << "the backup itself stays";

    for (auto* each : m_window->findChildren<QAction*>())
        if (QString(each->text()).remove(u'&').startsWith(QStringLiteral("Undo: Restore")))
            each->trigger();
    EXPECT_EQ(field()->value(), QStringLiteral("Mara Keller"));
    EXPECT_EQ(inFile(m_path).name, QStringLiteral("Mara Keller"));
}

TEST_F(Restoring, whoCancelsChangesNothing) {
    type("Mara");
    trigger("Close");
    ASSERT_TRUE(QTest::qWaitFor([&] { return backups().size() == 1; }));
    m_window->openFile(m_path);
    addToName(" Keller");
    ASSERT_TRUE(inTheDialog([](RestoreDialog& dialog) { buttonOf(dialog, "Cancel")->click(); }));
    EXPECT_EQ(field()->value(), QStringLiteral("Mara Keller"));
    EXPECT_EQ(inFile(m_path).name, QStringLiteral("Mara Keller"));
    EXPECT_EQ(backups().size(), 1);
}

} // namespace ascent
