// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/sql.h"
#include "tests/support/print.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace ascent;
using store::Database;

namespace {

class DatabaseTest : public ::testing::Test {
protected:
    QString at(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    static QByteArray bytes(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& data) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(data);
    }
    /// Makes a workbook and runs statements in it behind Ascent's back.
    QString made(const char* name, const QStringList& statements = {}) const {
        const QString path = at(name);
        auto database = Database::create(path);
        EXPECT_TRUE(database) << database.error().sentence().toStdString();
        for (const QString& statement : statements)
            EXPECT_TRUE((*database)->sql().once(statement));
        return path;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(DatabaseTest, LeavesOnePlainFileAfterClosing) {
    const QString path = made("a.ascent");
    EXPECT_EQ(QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden),
              QStringList{QStringLiteral("a.ascent")});
    const QByteArray head = bytes(path).left(72);
    EXPECT_TRUE(head.startsWith("SQLite format 3"));
    EXPECT_EQ(head.mid(68), QByteArray("Ascn"));
}

TEST_F(DatabaseTest, RefusesToOverwrite) {
    write(at("a.ascent"), "precious");
    const auto database = Database::create(at("a.ascent"));
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(bytes(at("a.ascent")), QByteArray("precious"));
}

TEST_F(DatabaseTest, RefusesWhatIsNoWorkbook) {
    write(at("empty.ascent"), "");
    write(at("text.ascent"), QByteArray("Dear diary. ").repeated(50));
    write(at("other.ascent"), QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    for (const char* name : {"empty.ascent", "text.ascent", "other.ascent", "missing.ascent"}) {
        const auto database = Database::open(at(name), Database::Access::ReadWrite);
        ASSERT_FALSE(database) << name;
        EXPECT_EQ(database.error().code, ErrorCode::BadInput) << name;
        EXPECT_FALSE(database.error().remedy.isEmpty()) << name;
    }
    EXPECT_FALSE(QFile::exists(at("missing.ascent")));
}

TEST_F(DatabaseTest, SaysThatAFolderIsOne) {
    ASSERT_TRUE(QDir().mkpath(at("folder.ascent")));
    const auto database = Database::open(at("folder.ascent"), Database::Access::ReadWrite);
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().code, ErrorCode::BadInput);
    EXPECT_EQ(database.error().why, u"it is a folder");
}

TEST_F(DatabaseTest, RefusesANewerFileUnharmed) {
    const QString path = made("a.ascent", {QStringLiteral("PRAGMA user_version = 999")});
    const QByteArray before = bytes(path);
    for (const auto access : {Database::Access::ReadWrite, Database::Access::ReadOnly}) {
        const auto database = Database::open(path, access);
        ASSERT_FALSE(database);
        EXPECT_EQ(database.error().code, ErrorCode::Newer);
    }
    EXPECT_EQ(bytes(path), before);
}

TEST_F(DatabaseTest, RefusesForeignTriggersAndViews) {
    const QString trigger = made("t.ascent", {QStringLiteral("CREATE TRIGGER x AFTER INSERT ON goal BEGIN "
                                                             "DELETE FROM story; END")});
    const QString view = made("v.ascent", {QStringLiteral("CREATE VIEW x AS SELECT 1")});
    for (const QString& path : {trigger, view}) {
        const auto database = Database::open(path, Database::Access::ReadWrite);
        ASSERT_FALSE(database);
        EXPECT_EQ(database.error().code, ErrorCode::Damaged);
    }
}

TEST_F(DatabaseTest, TellsThatAFileIsCutOff) {
    const QString path = made("a.ascent");
    write(path, bytes(path).left(9000));
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database) {
        EXPECT_EQ(database.error().code, ErrorCode::Damaged);
        return;
    }
    const auto faults = (*database)->faults();
    EXPECT_TRUE(!faults || !faults->isEmpty());
}

TEST_F(DatabaseTest, IsOpenedForWritingOnce) {
    const QString path = made("a.ascent");
    auto first = Database::open(path, Database::Access::ReadWrite);
    ASSERT_TRUE(first);
    const auto second = Database::open(path, Database::Access::ReadWrite);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Locked);
    const QString link = at("link.ascent");
    ASSERT_TRUE(QFile::link(path, link));
    EXPECT_FALSE(Database::open(link, Database::Access::ReadWrite));
    EXPECT_TRUE(Database::open(path, Database::Access::ReadOnly));
    first->reset();
    EXPECT_TRUE(Database::open(path, Database::Access::ReadWrite));
}

TEST_F(DatabaseTest, BacksUpAnOlderFileBeforeItMigratesIt) {
    const QString path = made("a.ascent", {QStringLiteral("UPDATE person SET name = 'Ada'")});
    QStringList scripts = store::migrations();
    scripts << QStringLiteral("-- a comment;\nALTER TABLE person ADD COLUMN pronoun TEXT;\n"
                              "UPDATE person SET pronoun = 'she';\n");
    EXPECT_FALSE(Database::open(path, Database::Access::ReadOnly, scripts));
    {
        auto database = Database::open(path, Database::Access::ReadWrite, scripts);
        ASSERT_TRUE(database) << database.error().sentence().toStdString();
        EXPECT_EQ((*database)->sql().value(QStringLiteral("SELECT pronoun FROM person"))->toString(),
                  QStringLiteral("she"));
    }
    const auto backup =
        Database::open(path + QStringLiteral(".before-version-%1").arg(scripts.size()), Database::Access::ReadWrite);
    ASSERT_TRUE(backup);
    EXPECT_EQ((*backup)->sql().value(QStringLiteral("SELECT name FROM person"))->toString(), QStringLiteral("Ada"));
}

TEST_F(DatabaseTest, AFailingMigrationChangesNothing) {
    const QString path = made("a.ascent");
    QStringList scripts = store::migrations();
    scripts << QStringLiteral("ALTER TABLE person ADD COLUMN pronoun TEXT;\nALTER TABLE nowhere ADD COLUMN x TEXT;\n");
    EXPECT_FALSE(Database::open(path, Database::Access::ReadWrite, scripts));
    auto database = Database::open(path, Database::Access::ReadWrite);
    ASSERT_TRUE(database);
    EXPECT_FALSE((*database)->sql().value(QStringLiteral("SELECT pronoun FROM person")));
    EXPECT_EQ((*database)->sql().value(QStringLiteral("PRAGMA user_version"))->toInt(),
              int(store::migrations().size()));
}

TEST_F(DatabaseTest, SaysThatTheDiskIsFullAndGoesOn) {
    auto database = Database::create(at("a.ascent"));
    ASSERT_TRUE(database);
    store::Sql& sql = (*database)->sql();
    ASSERT_TRUE(sql.once(QStringLiteral("PRAGMA max_page_count = 1"))); // no more than there are
    ASSERT_TRUE((*database)->begin());
    const auto grown = sql.run(QStringLiteral("UPDATE person SET background = ?"), {QString(100000, u'x')});
    ASSERT_FALSE(grown);
    EXPECT_EQ(grown.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(grown.error().why, u"the disk is full");
    (*database)->rollback();
    EXPECT_EQ((*database)->state(), FileState::Ours);
    ASSERT_TRUE((*database)->begin());
    EXPECT_TRUE(sql.run(QStringLiteral("UPDATE person SET name = 'Ada'")));
    EXPECT_TRUE((*database)->commit());
    EXPECT_EQ((*database)->state(), FileState::Ours);
}

TEST_F(DatabaseTest, HasNoLogBesideItAndItsFileHoldsWhatWasCommitted) {
    auto database = Database::create(at("a.ascent"));
    ASSERT_TRUE(database);
    ASSERT_TRUE((*database)->begin());
    ASSERT_TRUE((*database)->sql().run(QStringLiteral("UPDATE person SET name = 'Ada'")));
    ASSERT_TRUE((*database)->commit());
    EXPECT_FALSE(QFile::exists(at("a.ascent-wal")));
    EXPECT_FALSE(QFile::exists(at("a.ascent-shm")));
    ASSERT_TRUE(QFile::copy(at("a.ascent"), at("copied.ascent")));
    const auto copy = Database::open(at("copied.ascent"), Database::Access::ReadWrite);
    ASSERT_TRUE(copy);
    EXPECT_EQ((*copy)->sql().value(QStringLiteral("SELECT name FROM person"))->toString(), QStringLiteral("Ada"));
}

TEST_F(DatabaseTest, CopiesWhatWasWrittenLast) {
    auto database = Database::create(at("a.ascent"));
    ASSERT_TRUE(database);
    ASSERT_TRUE((*database)->sql().once(QStringLiteral("UPDATE person SET name = 'Ada'")));
    ASSERT_TRUE((*database)->copyTo(at("copy.ascent")));
    const auto copy = Database::open(at("copy.ascent"), Database::Access::ReadWrite);
    ASSERT_TRUE(copy) << copy.error().sentence().toStdString();
    EXPECT_EQ((*copy)->sql().value(QStringLiteral("SELECT name FROM person"))->toString(), QStringLiteral("Ada"));
    EXPECT_FALSE((*database)->copyTo(at("no/such/folder/copy.ascent")));
}

TEST_F(DatabaseTest, WhatIsDeletedDoesNotLingerInTheFile) {
    const QString path = made("a.ascent");
    const QString secret = QStringLiteral("The harbour will close. ");
    {
        auto database = Database::open(path, Database::Access::ReadWrite);
        ASSERT_TRUE(database) << database.error().sentence().toStdString();
        store::Sql& sql = (*database)->sql();
        for (int i = 0; i < 40; ++i) // some in a row's own page, some in pages of their own
            ASSERT_TRUE(sql.run(QStringLiteral("INSERT INTO strength (id, position, name) VALUES (?, 1, ?)"),
                                {QString::number(i), secret.repeated(i % 2 ? 400 : 1)}));
        ASSERT_TRUE(bytes(path).contains(secret.toUtf8()));
        ASSERT_TRUE(sql.run(QStringLiteral("DELETE FROM strength WHERE id <> '7'")));
        ASSERT_TRUE(sql.run(QStringLiteral("UPDATE strength SET name = 'Patience'")));
    }
    EXPECT_FALSE(bytes(path).contains("harbour"));
    EXPECT_TRUE(bytes(path).contains("Patience"));
}
