// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "ui/shell/settings.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

namespace ascent {

class SettingsTest : public ::testing::Test {
protected:
    QString file(const QString& name) {
        const QString path = m_folder.filePath(name);
        QFile made(path);
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        return path;
    }
    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Settings m_settings{m_store};
};

TEST_F(SettingsTest, beginsWithTheSystemsLooks) {
    EXPECT_EQ(m_settings.theme(), ThemeChoice::System);
    EXPECT_EQ(m_settings.zoom(), 100);
    EXPECT_FALSE(m_settings.sidebarFolded());
    EXPECT_TRUE(m_settings.recentFiles().isEmpty());
    EXPECT_TRUE(m_settings.lastWorkbook().isEmpty());
}

TEST_F(SettingsTest, remembersEachTheme) {
    for (const auto choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::HighContrast, ThemeChoice::System}) {
        m_settings.setTheme(choice);
        EXPECT_EQ(m_settings.theme(), choice);
    }
}

TEST_F(SettingsTest, nonsenseInTheStoreIsTheDefault) {
    m_store.setValue(QStringLiteral("view/theme"), QStringLiteral("plaid"));
    m_store.setValue(QStringLiteral("view/zoom"), QStringLiteral("big"));
    EXPECT_EQ(m_settings.theme(), ThemeChoice::System);
    EXPECT_EQ(m_settings.zoom(), 100);
}

TEST_F(SettingsTest, recentFilesAreNewestFirstAndThere) {
    const QString a = file(QStringLiteral("a.ascent")), b = file(QStringLiteral("b.ascent"));
    m_settings.addRecentFile(a);
    m_settings.addRecentFile(b);
    m_settings.addRecentFile(a);
    EXPECT_EQ(m_settings.recentFiles(), (QStringList{a, b}));
    QFile::remove(b);
    EXPECT_EQ(m_settings.recentFiles(), QStringList{a});
    for (int i = 0; i < 20; ++i)
        m_settings.addRecentFile(file(QStringLiteral("%1.ascent").arg(i)));
    EXPECT_EQ(m_settings.recentFiles().size(), 10);
}

TEST_F(SettingsTest, keepsBackupsUnlessToldOtherwise) {
    EXPECT_TRUE(m_settings.backups().on);
    EXPECT_TRUE(m_settings.backups().folder.isEmpty());
    BackupChoice choice = m_settings.backups();
    choice.on = false;
    choice.folder = m_folder.path();
    choice.retention.days = 31;
    m_settings.setBackups(choice);
    EXPECT_FALSE(m_settings.backups().on);
    EXPECT_EQ(m_settings.backups().folder, m_folder.path());
    EXPECT_EQ(m_settings.backups().retention.days, 31);
    m_store.setValue(QStringLiteral("backups/days"), QStringLiteral("many"));
    m_store.setValue(QStringLiteral("backups/hours"), -4);
    EXPECT_EQ(m_settings.backups().retention.days, 14);
    EXPECT_EQ(m_settings.backups().retention.hours, 12);
}

} // namespace ascent
