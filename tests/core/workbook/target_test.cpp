// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/target.h"
#include "core/workbook/workbook.h"
#include "tests/support/print.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <filesystem>

namespace ascent {

/// A workbook in a folder, with a file and another workbook beside it.
class Target : public ::testing::Test {
protected:
    void SetUp() override {
        m_mine = at("mine.ascent");
        auto made = Workbook::create(m_mine, m_clock);
        ASSERT_TRUE(made) << made.error().sentence().toStdString();
        m_workbook = std::move(*made);
        ASSERT_TRUE(Workbook::create(at("other.ascent"), m_clock));
        QFile file(at("notes.txt"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("words");
    }
    QString at(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    Standing standing(const QString& path) const { return standingAt(path, *m_workbook); }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 30)};
    QString m_mine;
    std::unique_ptr<Workbook> m_workbook;
};

TEST_F(Target, saysWhatStandsThere) {
    EXPECT_EQ(standing(at("new.pdf")), Standing::Nothing);
    EXPECT_EQ(standing(at("notes.txt")), Standing::File);
    EXPECT_EQ(standing(m_folder.path()), Standing::File);
    EXPECT_EQ(standing(at("other.ascent")), Standing::OtherWorkbook);
    EXPECT_EQ(standing(m_mine), Standing::OpenWorkbook);
}

TEST_F(Target, theOpenWorkbookIsKnownByEveryName) {
    const auto path = [](const QString& name) { return std::filesystem::path(name.toStdU16String()); };
    std::filesystem::create_symlink(path(m_mine), path(at("link.json")));
    std::filesystem::create_symlink("mine.ascent", path(at("relative.json")));
    std::filesystem::create_hard_link(path(m_mine), path(at("hard.json")));
    std::filesystem::create_directory_symlink(path(m_folder.path()), path(at("folder")));
    for (const char* name :
         {"link.json", "relative.json", "hard.json", "folder/mine.ascent", "./mine.ascent", "folder/../mine.ascent"})
        EXPECT_EQ(standing(at(name)), Standing::OpenWorkbook) << name;
}

TEST_F(Target, whatBelongsToItIsNoTargetThoughItIsNotThere) {
    for (const char* name : {"mine.ascent-journal", "mine.ascent-wal", "mine.ascent-shm", ".mine.ascent.lock"}) {
        EXPECT_EQ(standing(at(name)), Standing::OpenWorkbook) << name;
        const auto free = checkTarget(at(name), *m_workbook);
        ASSERT_FALSE(free);
        EXPECT_EQ(free.error().code, ErrorCode::CannotWrite);
    }
    EXPECT_EQ(standing(at("mine.ascent.json")), Standing::Nothing);
    EXPECT_TRUE(checkTarget(at("mine.json"), *m_workbook));
}

TEST_F(Target, aLinkIntoNothingIsAskedAbout) {
    std::filesystem::create_symlink("unplugged/x.json", at("gone.json").toStdString());
    EXPECT_EQ(standing(at("gone.json")), Standing::File);
}

} // namespace ascent
