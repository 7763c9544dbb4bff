// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/lock.h"
#include "tests/support/print.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>

#include <filesystem>

using namespace ascent;
using store::Database;
using Access = Database::Access;

namespace {

class LockTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(Database::create(path())); }
    QString path() const { return m_folder.filePath(QStringLiteral("a.ascent")); }
    QString lockFile() const { return m_folder.filePath(QStringLiteral(".a.ascent.lock")); }
    void leaveLock(const QByteArray& text) {
        QFile file(lockFile());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static Error refused(const QString& path) {
        const auto database = Database::open(path, Access::ReadWrite);
        EXPECT_FALSE(database);
        return database ? Error() : database.error();
    }
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(LockTest, NobodyHoldsAClosedOne) {
    EXPECT_FALSE(store::holderOf(path()));
    EXPECT_FALSE(store::isHeld(path()));
    EXPECT_TRUE(store::takeOverLock(path()));
}

TEST_F(LockTest, SaysWhoHasItOpenHereAndIsNotTakenOver) {
    const auto first = Database::open(path(), Access::ReadWrite);
    ASSERT_TRUE(first);
    const auto holder = store::holderOf(path());
    ASSERT_TRUE(holder);
    EXPECT_TRUE(holder->runsHere);
    EXPECT_EQ(holder->host, QSysInfo::machineHostName());
    EXPECT_FALSE(holder->program.isEmpty());
    EXPECT_TRUE(holder->since.isValid());
    EXPECT_TRUE(store::isHeld(path()));
    const Error error = refused(path());
    EXPECT_EQ(error.code, ErrorCode::Locked);
    EXPECT_TRUE(error.why.contains(holder->program)) << error.why.toStdString();
    const auto taken = store::takeOverLock(path());
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::Locked);
    EXPECT_TRUE(QFile::exists(lockFile()));
}

TEST_F(LockTest, OneOfAnotherComputerSaysWhichAndIsTakenOverOnDemandOnly) {
    leaveLock("4242\nascent\nlaptop-of-ada\n0123456789abcdef0123456789abcdef\nfedcba98-0000-0000-0000-000000000000\n");
    QFile file(lockFile());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QDateTime longAgo = QDateTime::fromSecsSinceEpoch(1'000'000'000);
    ASSERT_TRUE(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
    file.close();
    const Error error = refused(path());
    EXPECT_EQ(error.code, ErrorCode::Locked);
    EXPECT_TRUE(error.why.contains(QStringLiteral("laptop-of-ada"))) << error.why.toStdString();
    const auto holder = store::holderOf(path());
    ASSERT_TRUE(holder);
    EXPECT_FALSE(holder->runsHere);
    EXPECT_EQ(holder->program, QStringLiteral("ascent"));
    EXPECT_EQ(holder->since, longAgo);
    EXPECT_TRUE(Database::open(path(), Access::ReadOnly)) << "reading needs no lock";
    ASSERT_TRUE(store::takeOverLock(path()));
    EXPECT_TRUE(Database::open(path(), Access::ReadWrite));
}

TEST_F(LockTest, OneThatSaysNothingIsTakenOverOnDemand) {
    for (const QByteArray& text : {QByteArray(), QByteArray("\0\0\0", 3), QByteArray("Lorem ipsum").repeated(100)}) {
        leaveLock(text);
        const Error error = refused(path());
        EXPECT_EQ(error.code, ErrorCode::Locked);
        EXPECT_TRUE(error.remedy.contains(lockFile())) << error.remedy.toStdString();
        const auto holder = store::holderOf(path());
        ASSERT_TRUE(holder);
        EXPECT_FALSE(holder->runsHere);
        ASSERT_TRUE(store::takeOverLock(path()));
        EXPECT_TRUE(Database::open(path(), Access::ReadWrite));
    }
}

TEST_F(LockTest, HardLinksAreOneWorkbook) {
    const QString other = m_folder.filePath(QStringLiteral("other.ascent"));
    std::filesystem::create_hard_link(path().toStdU16String(), other.toStdU16String());
    auto first = Database::open(path(), Access::ReadWrite);
    ASSERT_TRUE(first);
    EXPECT_EQ(refused(other).code, ErrorCode::Locked);
    EXPECT_TRUE(store::isHeld(other));
    EXPECT_TRUE(Database::open(other, Access::ReadOnly));
    first->reset();
    EXPECT_TRUE(Database::open(other, Access::ReadWrite));
}
