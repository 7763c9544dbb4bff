// SPDX-License-Identifier: GPL-3.0-or-later
// A stranger's file: opened or refused in bounded time and memory, with a sentence where it is refused.
#include "tests/faults/workbench.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <cstring>
#include <gtest/gtest.h>
#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace ascent;
using namespace ascent::test;

namespace {

constexpr int patience = 60000;
constexpr int largestMegabytes = 1200; // a sanitizer's own included

struct Case {
    const char* name;
    enum Expected { Refused, Told, Bounded } expected; ///< Told: refused, or opened with a check that tells
    const char* script;                                ///< run on a sound workbook with SQLite itself
};
void PrintTo(const Case& each, std::ostream* out) {
    *out << each.name;
}

/// Changes the file as somebody would who knows SQLite.
void alter(const QString& path, const char* script) {
    // The workbook that was made in this program set a limit for all of it.
    sqlite3_hard_heap_limit64(0);
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_exec(database, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    char* message = nullptr;
    EXPECT_EQ(sqlite3_exec(database, script, nullptr, nullptr, &message), SQLITE_OK) << message;
    sqlite3_free(message);
    sqlite3_close(database);
}

class Hostile : public ::testing::TestWithParam<Case> {
protected:
    void SetUp() override {
        auto made = Workbook::create(path(), clock);
        ASSERT_TRUE(made) << made.error().sentence().toStdString();
        ASSERT_TRUE(fill(**made, workingLife(5)));
    }
    QString path() const { return m_folder.filePath(QStringLiteral("career.ascent")); }

    /// Opens the file in a process of its own. Empty where that crashes or hangs.
    QByteArray verdict(const QString& file) {
        QProcess reader;
        reader.start(QStringLiteral(FAULTS_READER), {QStringLiteral("look"), file});
        const bool ended = reader.waitForFinished(patience);
        reader.kill();
        reader.waitForFinished();
        EXPECT_TRUE(ended) << "hangs";
        EXPECT_TRUE(ended && reader.exitStatus() == QProcess::NormalExit && reader.exitCode() == 0)
            << reader.readAllStandardError().right(3000).toStdString();
        const QByteArray said = reader.readAllStandardOutput().trimmed();
        const QList<QByteArray> words = said.split(' ');
        if (words.size() < 3) {
            ADD_FAILURE() << "said nothing";
            return {};
        }
        EXPECT_LE(words[2].toInt(), largestMegabytes) << "megabytes";
        EXPECT_NE(words[0], "silent") << said.toStdString();
        std::printf("[  faults  ] %s\n", said.left(240).constData());
        return said;
    }

    const FixedClock clock{testDay()};
    QTemporaryDir m_folder{inMemory()};
};

} // namespace

TEST_P(Hostile, IsRefusedOrOpenedWithinBounds) {
    if (!longRun() && std::strstr(GetParam().name, "00 megabytes"))
        GTEST_SKIP() << "only in the long form";
    Tally tally{GetParam().name};
    alter(path(), GetParam().script);
    const QByteArray said = verdict(path());
    if (GetParam().expected == Case::Refused) {
        EXPECT_TRUE(said.contains("Cannot open career.ascent")) << said.toStdString();
    }
    if (GetParam().expected != Case::Bounded) {
        EXPECT_TRUE(said.startsWith("told")) << said.toStdString();
    }
    tally.count(!HasFailure());
}

INSTANTIATE_TEST_SUITE_P(
    Schema, Hostile,
    ::testing::Values(
        Case{"hostile: a trigger", Case::Refused,
             "CREATE TRIGGER t AFTER INSERT ON goal BEGIN DELETE FROM strength; END"},
        Case{"hostile: a view that never ends", Case::Refused,
             "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"},
        Case{"hostile: a view in the place of a table", Case::Refused,
             "PRAGMA legacy_alter_table = ON; ALTER TABLE value RENAME TO v; CREATE VIEW value AS SELECT * FROM v"},
        Case{"hostile: a generated column", Case::Refused,
             "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'specific TEXT NOT NULL DEFAULT "
             "''''', 'specific TEXT GENERATED ALWAYS AS (hex(zeroblob(500000000))) VIRTUAL') WHERE name = 'goal'"},
        Case{"hostile: a DEFAULT of two gigabytes", Case::Refused,
             "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'specific TEXT NOT NULL DEFAULT "
             "''''', 'specific TEXT NOT NULL DEFAULT (hex(zeroblob(500000000)))') WHERE name = 'goal'"},
        Case{"hostile: a check that computes", Case::Refused,
             "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'specific TEXT NOT NULL DEFAULT "
             "''''', 'specific TEXT NOT NULL CHECK (length(hex(zeroblob(500000000))) > 1)') WHERE name = 'goal'"},
        Case{"hostile: a table more", Case::Told, "CREATE TABLE more (x)"},
        Case{"hostile: a table less", Case::Told, "DROP TABLE fit_note"},
        Case{"hostile: a column more", Case::Told, "ALTER TABLE goal ADD COLUMN x TEXT DEFAULT 'x'"},
        Case{"hostile: a column less", Case::Told, "ALTER TABLE goal DROP COLUMN specific"},
        Case{"hostile: an index on an expression", Case::Told,
             "CREATE INDEX slow ON goal(length(statement) + length(specific))"},
        Case{"hostile: an index less", Case::Bounded, "DROP INDEX goal_parent"},
        Case{"hostile: version of the schema is no number of ours", Case::Refused, "PRAGMA user_version = 4000"},
        Case{"hostile: no version", Case::Refused, "PRAGMA user_version = 0"},
        Case{"hostile: below no version", Case::Refused, "PRAGMA user_version = -7"}),
    [](const auto& each) { return "case" + std::to_string(each.index); });

INSTANTIATE_TEST_SUITE_P(
    Rows, Hostile,
    ::testing::Values(
        Case{"hostile: a goal below itself", Case::Told, "UPDATE goal SET parent = id"},
        Case{"hostile: goals in a ring", Case::Told,
             "UPDATE goal SET parent = (SELECT n.id FROM goal n WHERE n.rowid > goal.rowid ORDER BY n.rowid LIMIT 1); "
             "UPDATE goal SET parent = (SELECT min(id) FROM goal) WHERE parent IS NULL"},
        Case{"hostile: orphans", Case::Told,
             "PRAGMA foreign_keys = OFF; UPDATE step SET goal = 'nobody'; UPDATE rehearsal SET answer = 'nothing'"},
        Case{"hostile: an unknown share level", Case::Told, "UPDATE goal SET share = 'everybody'"},
        Case{"hostile: unknown words", Case::Told, "UPDATE goal SET status = 'whatever', category = x'00ff'"},
        Case{"hostile: numbers as texts and texts as numbers", Case::Told,
             "UPDATE goal SET baseline = 'many', target = 9e999, position = 'first', statement = 12"},
        Case{"hostile: bytes that are no text", Case::Told,
             "UPDATE goal SET statement = CAST(x'c328a0a1ed' AS TEXT), specific = CAST(x'610062' AS TEXT)"},
        Case{"hostile: days that there are not", Case::Told,
             "UPDATE goal SET due = '2027-02-31', start = '-4712-01-01'"},
        Case{"hostile: an id that is none", Case::Told, "PRAGMA foreign_keys = OFF; UPDATE story SET id = 'x'"},
        Case{"hostile: a text of 30 megabytes", Case::Told,
             "UPDATE goal SET specific = replace(hex(zeroblob(15000000)), '00', 'ab') WHERE rowid = 1"},
        Case{"hostile: a blob of 50 megabytes", Case::Told,
             "UPDATE goal SET specific = zeroblob(50000000) WHERE rowid = 1"},
        Case{"hostile: an answer of 20 megabytes", Case::Told,
             "UPDATE answer SET text = replace(hex(zeroblob(2500000)), '00', 'I hope. ')"},
        Case{"hostile: a million skills", Case::Told,
             "UPDATE goal SET skills = (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
             "1000000) SELECT json_group_array('skill ' || i) FROM n) WHERE rowid = 1"},
        Case{"hostile: skills a hundred thousand brackets deep", Case::Told,
             "UPDATE goal SET skills = replace(hex(zeroblob(100000)), '00', '[') WHERE rowid = 1"},
        Case{"hostile: a chain of 20,000 goals", Case::Told,
             "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO goal (id, "
             "position, statement, parent, category, status, share) SELECT printf('%08x-0000-4000-8000-000000000000', "
             "i), i, 'below', CASE WHEN i > 1 THEN printf('%08x-0000-4000-8000-000000000000', i - 1) END, "
             "'professional', 'active', 'private' FROM n"}),
    [](const auto& each) { return "case" + std::to_string(each.index); });

INSTANTIATE_TEST_SUITE_P(
    Huge, Hostile,
    ::testing::Values(Case{"hostile: a text of 200 megabytes", Case::Told,
                           "UPDATE goal SET specific = replace(hex(zeroblob(100000000)), '00', 'ab') WHERE rowid = 1"},
                      Case{"hostile: a blob of 900 megabytes", Case::Told,
                           "UPDATE goal SET specific = zeroblob(900000000) WHERE rowid = 1"}),
    [](const auto& each) { return "long" + std::to_string(each.index); });

class HostileFile : public Hostile {};

TEST_F(HostileFile, ThatIsNoFile) {
    Tally tally{"hostile: what is no file"};
    const auto refused = [&](const QString& file) {
        const QByteArray said = verdict(file);
        EXPECT_TRUE(said.startsWith("told")) << said.toStdString();
        tally.count(!HasFailure());
    };
    refused(m_folder.path());
    refused(m_folder.filePath(QStringLiteral("nowhere.ascent")));
#ifdef Q_OS_UNIX
    const QString pipe = m_folder.filePath(QStringLiteral("pipe.ascent"));
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    refused(pipe);
    const QString endless = m_folder.filePath(QStringLiteral("endless.ascent"));
    ASSERT_TRUE(QFile::link(QStringLiteral("/dev/zero"), endless));
    refused(endless);
    const QString self = m_folder.filePath(QStringLiteral("self.ascent"));
    ASSERT_TRUE(QFile::link(self, self));
    refused(self);
#endif
    for (const char* content : {"", "SQLite format 3", "a text", "PK\3\4"}) {
        const QString other = m_folder.filePath(QStringLiteral("other.ascent"));
        QFile file(other);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        refused(other);
    }
}

TEST_F(HostileFile, OfAnUnusualForm) {
    for (const char* script :
         {"PRAGMA page_size = 512; VACUUM", "PRAGMA page_size = 65536; VACUUM", "PRAGMA auto_vacuum = FULL; VACUUM",
          "PRAGMA journal_mode = WAL", "PRAGMA application_id = 7; VACUUM"}) {
        Tally tally{script};
        alter(path(), script);
        const QByteArray said = verdict(path());
        tally.count(!HasFailure());
    }
}
