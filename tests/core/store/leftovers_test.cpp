// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/lock.h"
#include "core/store/rows.h"
#include "core/store/sql.h"
#include "tests/support/print.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>
#include <QtEndian>

#include <algorithm>

using namespace ascent;
using store::Database;
using Access = Database::Access;

namespace {

const QString journalEnding = QStringLiteral("-journal");
const QString logEnding = QStringLiteral("-wal");

/// SQLite without Ascent: an earlier version, or one that is killed. It is never closed properly: what it left is
/// copied while it is in the middle.
class Bare {
public:
    explicit Bare(const QString& path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name)) {
        m_database.setDatabaseName(path);
        EXPECT_TRUE(m_database.open());
    }
    ~Bare() {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    void run(const QStringList& statements) {
        for (const QString& statement : statements) {
            QSqlQuery query(m_database);
            EXPECT_TRUE(query.exec(statement)) << statement.toStdString();
        }
    }
    /// As the program writes them, rows and acts have seals that fit.
    void seal() {
        run({QStringLiteral("UPDATE person SET seal = NULL"), QStringLiteral("UPDATE journal_act SET seal = NULL")});
        store::Sql sql(m_database);
        EXPECT_TRUE(store::sealRows(sql));
        EXPECT_TRUE(store::Journal::sealActs(sql));
    }

private:
    QString m_name = QUuid::createUuid().toString();
    QSqlDatabase m_database;
};

class Leftovers : public ::testing::Test {
protected:
    QString at(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QString path() const { return at("a.ascent"); }
    static QByteArray bytes(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& data) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(data);
    }
    static void make(const QString& path, const char* name) {
        auto database = Database::create(path);
        ASSERT_TRUE(database) << database.error().sentence().toStdString();
        ASSERT_TRUE((*database)->sql().once(named(name)));
        database->reset();
        Bare(path).seal();
    }
    static QString named(const char* name) {
        return QStringLiteral("UPDATE person SET name = '%1'").arg(QLatin1String(name));
    }
    static QString act(int number, int second) {
        return QStringLiteral("INSERT INTO journal_act (number, label, at, mergeKey) "
                              "VALUES (%1, 'Edit', '2026-11-30T10:00:%2.000Z', '')")
            .arg(number)
            .arg(second, 2, 10, QLatin1Char('0'));
    }
    static void copyOver(const QString& from, const QString& to) {
        QFile::remove(to);
        ASSERT_TRUE(QFile::copy(from, to)) << from.toStdString();
    }
    static QString nameIn(Result<std::unique_ptr<Database>>& database) {
        EXPECT_TRUE(database) << database.error().sentence().toStdString();
        return database ? (*database)->sql().value(QStringLiteral("SELECT name FROM person"))->toString() : QString();
    }
    QMap<QString, QByteArray> everything() const {
        QMap<QString, QByteArray> all;
        const QDir folder(m_folder.path());
        for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden | QDir::System))
            all.insert(name, bytes(folder.filePath(name)));
        return all;
    }
    QStringList setAside() const {
        return QDir(m_folder.path()).entryList({QStringLiteral("a.ascent.set-aside-*")}, QDir::Files);
    }
    /// For reading only first, which must change nothing; then for writing. Both must read `name`.
    QStringList expectRead(const char* name) {
        const auto before = everything();
        {
            auto read = Database::open(path(), Access::ReadOnly);
            EXPECT_EQ(nameIn(read), QLatin1String(name));
        }
        EXPECT_EQ(everything().keys(), before.keys());
        EXPECT_TRUE(everything() == before) << "reading changed a file";
        auto written = Database::open(path(), Access::ReadWrite);
        EXPECT_EQ(nameIn(written), QLatin1String(name));
        if (!written)
            return {};
        EXPECT_EQ(*(*written)->faults(), QStringList());
        EXPECT_FALSE(QFile::exists(path() + logEnding));
        return (*written)->notices();
    }

    /// A large change to a workbook: the file before and after it, and the journal as it is when the first page is
    /// about to go to the file.
    void change() {
        const QString source = at("source.ascent");
        make(source, "Ada");
        m_before = bytes(source);
        {
            Bare bare(source);
            bare.run({QStringLiteral("PRAGMA journal_mode = DELETE"), QStringLiteral("PRAGMA cache_spill = OFF"),
                      QStringLiteral("BEGIN"), named("Eve")});
            for (int i = 1; i < 200; ++i)
                bare.run({act(i, i % 60)});
            bare.seal();
            m_journal = bytes(source + journalEnding);
            bare.run({QStringLiteral("COMMIT")});
        }
        m_after = bytes(source);
        QFile::remove(source);
        completeJournal();
    }
    /// SQLite says what it is and how many pages are in it when it flushes it.
    void completeJournal() {
        const qsizetype records = (m_journal.size() - sector) / (page + 8);
        ASSERT_GT(records, 2);
        m_journal.replace(0, 8, QByteArray::fromHex("d9d505f920a163d7"));
        qToBigEndian(quint32(records), m_journal.data() + 8);
        for (qsizetype i = 0; i < records; ++i)
            m_pages << qFromBigEndian<quint32>(m_journal.constData() + sector + i * (page + 8));
        std::sort(m_pages.begin(), m_pages.end());
    }
    static constexpr qsizetype page = 4096, sector = 512;
    QByteArray m_before, m_after, m_journal;
    QList<quint32> m_pages;

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Leftovers, NothingIsToldAfterACleanEnd) {
    make(path(), "Ada");
    EXPECT_EQ(expectRead("Ada"), QStringList());
    EXPECT_EQ(everything().keys(), QStringList{QStringLiteral("a.ascent")});
}

TEST_F(Leftovers, AnEmptyOneGoes) {
    make(path(), "Ada");
    write(path() + journalEnding, {});
    write(path() + logEnding, {});
    EXPECT_EQ(expectRead("Ada"), QStringList());
    EXPECT_EQ(everything().keys(), QStringList{QStringLiteral("a.ascent")});
}

TEST_F(Leftovers, TheLogOfAnEarlierVersionThatWasKilledIsTakenOver) {
    const QString source = at("source.ascent");
    make(source, "Ada");
    {
        Bare bare(source);
        bare.run({QStringLiteral("PRAGMA journal_mode = WAL"), act(1, 1), named("Grace"), act(2, 2)});
        copyOver(source, path());
        copyOver(source + logEnding, path() + logEnding);
        copyOver(source + QStringLiteral("-shm"), path() + QStringLiteral("-shm"));
    }
    EXPECT_EQ(expectRead("Grace").size(), 1);
    EXPECT_EQ(setAside(), QStringList());
    EXPECT_EQ(expectRead("Grace"), QStringList());
}

TEST_F(Leftovers, AFileOfAnEarlierVersionIsReadWithoutMakingALog) {
    make(path(), "Ada");
    { Bare(path()).run({QStringLiteral("PRAGMA journal_mode = WAL")}); }
    ASSERT_EQ(bytes(path()).at(18), 2);
    EXPECT_EQ(expectRead("Ada"), QStringList());
    EXPECT_EQ(bytes(path()).at(18), 1);
}

TEST_F(Leftovers, TheLogOfAnotherWorkbookIsSetAside) {
    const QString source = at("source.ascent");
    make(source, "Mallory");
    QByteArray log;
    {
        Bare bare(source);
        bare.run({QStringLiteral("PRAGMA journal_mode = WAL"), act(1, 1), named("Trudy"), act(2, 2)});
        log = bytes(source + logEnding);
    }
    ASSERT_FALSE(log.isEmpty());
    for (const bool earlierVersion : {false, true}) {
        QFile::remove(path());
        make(path(), "Ada");
        { Bare(path()).run({act(1, 30)}); }
        if (earlierVersion)
            Bare(path()).run({QStringLiteral("PRAGMA journal_mode = WAL")});
        write(path() + logEnding, log);
        const QStringList told = expectRead("Ada");
        ASSERT_EQ(told.size(), 1);
        ASSERT_EQ(setAside().size(), 1);
        EXPECT_TRUE(told.first().contains(setAside().first()));
        EXPECT_EQ(bytes(at(qPrintable(setAside().first()))), log);
        QFile::remove(at(qPrintable(setAside().first())));
    }
}

// The file was copied, went on elsewhere and came back over the one whose log is still there.
TEST_F(Leftovers, TheLogOfATwinIsSetAside) {
    const QString source = at("source.ascent"), twin = at("twin.ascent");
    make(source, "Ada");
    { Bare(source).run({QStringLiteral("PRAGMA journal_mode = WAL"), act(1, 1)}); }
    copyOver(source, twin);
    { Bare(twin).run({named("Grace"), act(2, 20)}); }
    {
        Bare bare(source);
        bare.run({named("Eve"), act(2, 2)});
        copyOver(twin, path());
        copyOver(source + logEnding, path() + logEnding);
    }
    EXPECT_EQ(expectRead("Grace").size(), 1);
    EXPECT_EQ(setAside().size(), 1);
}

TEST_F(Leftovers, AChangeThatWasCutOffIsTakenBack) {
    change();
    // Nothing yet, one page, two pages: in their order, as a commit writes them.
    QByteArray torn = m_before;
    for (qsizetype written = 0; written < 3; ++written) {
        QFile::remove(path());
        write(path(), torn);
        write(path() + journalEnding, m_journal);
        EXPECT_EQ(expectRead("Ada").size(), written == 0 ? 0 : 1) << written;
        EXPECT_EQ(setAside(), QStringList()) << written;
        EXPECT_EQ(everything().keys(), QStringList{QStringLiteral("a.ascent")}) << written;
        const qsizetype next = (m_pages[written] - 1) * page;
        torn.replace(next, page, m_after.mid(next, page));
    }
}

TEST_F(Leftovers, TheJournalOfACommitThatWasAllButOverIsDoneWith) {
    change();
    write(path() + journalEnding, m_journal);
    write(path(), m_after);
    EXPECT_EQ(expectRead("Eve"), QStringList());
    EXPECT_EQ(everything().keys(), QStringList{QStringLiteral("a.ascent")});
}

TEST_F(Leftovers, AJournalOfAnotherWorkbookIsSetAside) {
    change();
    make(path(), "Grace");
    { Bare(path()).run({act(1, 1), act(2, 2), act(3, 3), act(4, 4)}); }
    write(path() + journalEnding, m_journal);
    EXPECT_EQ(expectRead("Grace").size(), 1);
    ASSERT_EQ(setAside().size(), 1);
    EXPECT_EQ(bytes(at(qPrintable(setAside().first()))), m_journal);
}

// Long ago, so that times say nothing; and each page for itself is as a page should be.
TEST_F(Leftovers, ACommitThatWasCutOffBetweenTwoTablesIsKnownByItsSeals) {
    const QString source = at("source.ascent");
    make(source, "Ada");
    const auto say = [](const char* words) {
        return QStringLiteral("INSERT OR REPLACE INTO journal_change (seq, act, entity, row, after) "
                              "VALUES (1, 1, 'goal', 'g', '%1')")
            .arg(QLatin1String(words));
    };
    qsizetype torn = 0;
    {
        Bare bare(source);
        bare.run({act(1, 1), say("before")});
        bare.seal();
        m_before = bytes(source);
        bare.run({QStringLiteral("PRAGMA journal_mode = DELETE"), QStringLiteral("BEGIN"), say("after!")});
        bare.seal();
        m_journal = bytes(source + journalEnding);
        bare.run({QStringLiteral("COMMIT")});
    }
    m_after = bytes(source);
    completeJournal();
    torn = m_after.indexOf("after!") / page * page;
    ASSERT_GT(torn, 0);
    QByteArray mixed = m_before;
    mixed.replace(torn, page, m_after.mid(torn, page));
    write(path(), mixed);
    write(path() + journalEnding, m_journal);
    QFile journal(path() + journalEnding);
    ASSERT_TRUE(journal.open(QIODevice::ReadWrite));
    const QDateTime hourAgo = QFileInfo(path()).lastModified().addSecs(-3600);
    ASSERT_TRUE(journal.setFileTime(hourAgo, QFileDevice::FileModificationTime));
    journal.close();
    EXPECT_EQ(expectRead("Ada").size(), 1);
    EXPECT_EQ(setAside(), QStringList());
    auto opened = Database::open(path(), Access::ReadOnly);
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->sql().value(QStringLiteral("SELECT after FROM journal_change"))->toString(),
              QStringLiteral("before"));
}

// Edited once here and once elsewhere: the counters fit, and what is in the journal would mix the two.
TEST_F(Leftovers, TheJournalOfATwinIsSetAside) {
    change();
    write(path(), m_before);
    {
        Bare bare(path());
        bare.run({QStringLiteral("INSERT INTO strength (id, position, name) VALUES ('s', 1, 'Calm')")});
        bare.seal();
    }
    write(path() + journalEnding, m_journal);
    QFile journal(path() + journalEnding);
    ASSERT_TRUE(journal.open(QIODevice::ReadWrite));
    const QDateTime hourAgo = QFileInfo(path()).lastModified().addSecs(-3600);
    ASSERT_TRUE(journal.setFileTime(hourAgo, QFileDevice::FileModificationTime));
    journal.close();
    EXPECT_EQ(expectRead("Ada").size(), 1);
    ASSERT_EQ(setAside().size(), 1);
    auto opened = Database::open(path(), Access::ReadOnly);
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->sql().value(QStringLiteral("SELECT count(*) FROM strength"))->toInt(), 1);
}

TEST_F(Leftovers, GarbledOnesHarmNothing) {
    for (const QString& ending : {journalEnding, logEnding}) {
        QFile::remove(path());
        make(path(), "Ada");
        write(path() + ending, QByteArray::fromHex("d9d505f920a163d7") + QByteArray(60000, '\xff'));
        EXPECT_EQ(expectRead("Ada").size(), 1) << ending.toStdString();
    }
    EXPECT_EQ(setAside().size(), 2);
}

TEST_F(Leftovers, BesideAFileThatIsHeldTheyAreLeftAlone) {
    make(path(), "Ada");
    auto writer = Database::open(path(), Access::ReadWrite);
    ASSERT_TRUE(writer);
    write(path() + logEnding, QByteArray(60000, 'x'));
    const auto before = everything();
    {
        auto read = Database::open(path(), Access::ReadOnly);
        EXPECT_EQ(nameIn(read), QStringLiteral("Ada"));
    }
    EXPECT_TRUE(everything() == before);
}
