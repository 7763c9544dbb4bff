// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/backup.h"
#include "core/keeping/backup_files.h"
#include "tests/core/workbook/fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace ascent;
using namespace ascent::test;

namespace {

class BackupTest : public WorkbookTest {
protected:
    void SetUp() override {
        WorkbookTest::SetUp();
        source = std::make_shared<QFile>(path());
        ASSERT_TRUE(source->open(QIODevice::ReadOnly));
    }
    BackupOrder order(const char* at = "2026-11-22T12:00:00Z") {
        return {path(), backupFolder(path()), QDateTime::fromString(QLatin1String(at), Qt::ISODate), source};
    }
    QString make(const char* at) {
        const auto made = writeBackup(order(at));
        EXPECT_TRUE(made) << (made ? std::string()
                                   : made.error().sentence().toStdString() + made.error().detail.toStdString());
        return made.value_or(QString());
    }
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    static void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::shared_ptr<QFile> source;
};

} // namespace

TEST_F(BackupTest, HoldsAllThatWasCommitted) {
    fill(fullContent());
    const QString copy = make("2026-11-22T12:00:00Z");
    EXPECT_EQ(QFileInfo(copy).fileName(), text("career 2026-11-22 12-00-00Z %1.ascent").arg(placeMark(path())));
    EXPECT_EQ(QFileInfo(copy).dir().dirName(), text("career backups"));
    const auto opened = must(Workbook::open(copy, clock, Workbook::Mode::ReadOnly));
    EXPECT_TRUE(same(opened->content(), book->content()));
    EXPECT_EQ(opened->history()->size(), book->history()->size());
    // The next one has what came since, and its own name even in the same second.
    act([](Edit& edit) { edit.add(goal("later")); });
    const QString next = make("2026-11-22T12:00:00Z");
    EXPECT_NE(next, copy);
    EXPECT_TRUE(same(must(Workbook::open(next, clock, Workbook::Mode::ReadOnly))->content(), book->content()));
    EXPECT_EQ(backupsOf(path()).size(), 2);
    // Nothing else is left in the folder.
    EXPECT_EQ(QDir(backupFolder(path())).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
}

TEST_F(BackupTest, TheWorkbookGoesOnWhileItIsCopied) {
    fill(fullContent());
    make("2026-11-22T12:00:00Z");
    act([](Edit& edit) { edit.add(goal("still here")); });
    EXPECT_EQ(*book->check(), QStringList());
}

#ifndef Q_OS_WIN
TEST_F(BackupTest, IsForItsOwnerAlone) {
    const mode_t before = umask(0);
    const QString copy = make("2026-11-22T12:00:00Z");
    umask(before);
    struct stat found {};
    ASSERT_EQ(stat(QFile::encodeName(copy).constData(), &found), 0);
    EXPECT_EQ(found.st_mode & 0777, 0600u);
    ASSERT_EQ(stat(QFile::encodeName(QFileInfo(copy).absolutePath()).constData(), &found), 0);
    EXPECT_EQ(found.st_mode & 0777, 0700u);
}
#endif

TEST_F(BackupTest, AFolderThatCantBeMadeIsToldAndNothingElseHappens) {
    write(backupFolder(path()), "a file in the way");
    const auto made = writeBackup(order());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(bytesOf(backupFolder(path())), QByteArray("a file in the way"));
    act([](Edit& edit) { edit.add(goal("goes on")); });
}

TEST_F(BackupTest, OfADamagedWorkbookNoneIsMade) {
    fill(fullContent());
    make("2026-11-22T12:00:00Z");
    book.reset();
    QByteArray bytes = bytesOf(path());
    const qsizetype at = bytes.indexOf("Forty-one volumes");
    ASSERT_GT(at, 0);
    bytes.replace(at, 5, "Fifty");
    write(path(), bytes);
    const auto made = writeBackup(order("2026-11-22T13:00:00Z"));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Damaged);
    EXPECT_EQ(backupsOf(path()).size(), 1);
}

TEST_F(BackupTest, PrunesItsOwnAndNothingElse) {
    const QString folder = backupFolder(path());
    QStringList made;
    for (const char* at : {"2026-11-01T08:00:00Z", "2026-11-01T09:00:00Z", "2026-11-02T09:00:00Z",
                           "2026-11-22T09:00:00Z", "2026-11-22T09:10:00Z"})
        made << make(at);
    // What only looks like a backup: another workbook's, a foreign file under our name, a link, a folder.
    const QString mark = placeMark(path());
    const QString others = folder + text("/career 2026-11-01 08-00-00Z 00000000.ascent");
    QFile::copy(made.first(), others);
    const QString foreign = folder + text("/career 2026-11-01 08-30-00Z %1.ascent").arg(mark);
    write(foreign, "a letter to Nan");
    const QString link = folder + text("/career 2026-11-01 08-40-00Z %1.ascent").arg(mark);
    ASSERT_TRUE(QFile::link(path(), link));
    QDir(folder).mkdir(text("career 2026-11-01 08-50-00Z %1.ascent").arg(mark));
    write(folder + text("/notes.txt"), "mine");

    const auto gone = prune(path(), {}, QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC), {12, 1, 1, 1, 1 << 30});
    EXPECT_EQ(gone, (QStringList{made[2], made[1], made[0]})) << gone.join(u' ').toStdString();
    for (const QString& path : {made[3], made[4], others, foreign, link, folder + text("/notes.txt")})
        EXPECT_TRUE(QFileInfo::exists(path)) << path.toStdString();
    EXPECT_TRUE(QFileInfo::exists(path()));
}

TEST_F(BackupTest, ListsWhatAnUpdateCopiedToo) {
    make("2026-11-22T12:00:00Z");
    QFile::copy(path(), path() + text(".before-version-4"));
    write(path() + text(".before-version-5"), "no workbook");
    const auto all = backupsOf(path());
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(std::count_if(all.begin(), all.end(),
                            [](const BackupFile& each) { return each.kind == BackupFile::Kind::Earlier; }),
              1);
}
