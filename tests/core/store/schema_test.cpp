// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/limits.h"
#include "core/store/database.h"
#include "core/store/migrate.h"
#include "core/store/rows.h"
#include "core/store/schema_check.h"
#include "core/store/sql.h"
#include "tests/support/print.h"

#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace ascent;
using store::Database;

namespace {

class SchemaTest : public ::testing::Test {
protected:
    QString at(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    static QByteArray bytes(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString made(const QStringList& statements) {
        const QString path = m_folder.filePath(QStringLiteral("%1.ascent").arg(++m_made));
        auto database = Database::create(path);
        EXPECT_TRUE(database);
        for (const QString& statement : statements)
            EXPECT_TRUE((*database)->sql().once(statement)) << statement.left(100).toStdString();
        return path;
    }
    /// A workbook whose schema says something else in one place.
    QString rewritten(const char* name, const char* from, const char* to) {
        return made({QStringLiteral("PRAGMA writable_schema = ON"),
                     QStringLiteral("UPDATE sqlite_schema SET sql = replace(sql, '%1', '%2') WHERE name = '%3'")
                         .arg(QLatin1String(from), QLatin1String(to), QLatin1String(name))});
    }
    static void expectRefused(const QString& path, const char* what) {
        const QByteArray before = bytes(path);
        for (const auto access : {Database::Access::ReadWrite, Database::Access::ReadOnly}) {
            const auto database = Database::open(path, access);
            ASSERT_FALSE(database) << what;
            EXPECT_EQ(database.error().code, ErrorCode::Damaged) << what;
            EXPECT_FALSE(database.error().what.isEmpty()) << what;
            EXPECT_FALSE(database.error().why.isEmpty()) << what;
            EXPECT_FALSE(database.error().remedy.isEmpty()) << what;
        }
        EXPECT_EQ(bytes(path), before) << what;
    }

private:
    QTemporaryDir m_folder;
    int m_made = 0;
};

} // namespace

TEST_F(SchemaTest, KnowsTheFingerprintOfEachVersion) {
    for (int version = 1; version <= store::migrations().size(); ++version) {
        const auto kept = store::isFingerprintKept(version);
        ASSERT_TRUE(kept);
        const auto made = store::expectedSchema(store::migrations().mid(0, version));
        EXPECT_TRUE(*kept) << "version " << version << " is " << store::fingerprintOf(*made).toStdString();
    }
}

TEST_F(SchemaTest, TheFingerprintTellsEachPartApart) {
    const auto schema = *store::expectedSchema(store::migrations());
    const QByteArray whole = store::fingerprintOf(schema);
    for (qsizetype i = 0; i < schema.size(); ++i) {
        auto other = schema;
        other[i].sql += QLatin1Char(' ');
        EXPECT_NE(store::fingerprintOf(other), whole);
        other.removeAt(i);
        EXPECT_NE(store::fingerprintOf(other), whole);
    }
    EXPECT_EQ(store::fingerprintOf({schema.rbegin(), schema.rend()}), whole);
}

TEST_F(SchemaTest, RefusesWhatIsForeignBeforeItIsEvaluated) {
    const QString big = QStringLiteral("hex(zeroblob(900000000))");
    expectRefused(made({QStringLiteral("ALTER TABLE goal ADD COLUMN x TEXT GENERATED ALWAYS AS (%1)").arg(big)}),
                  "a generated column");
    expectRefused(
        rewritten("goal", "metric TEXT NOT NULL DEFAULT ''''", "metric TEXT DEFAULT (hex(zeroblob(900000000)))"),
        "a default");
    expectRefused(rewritten("goal", "due TEXT", "due TEXT AS (hex(zeroblob(900000000)))"),
                  "a generated column of ours");
    expectRefused(rewritten("value", "name TEXT NOT NULL", "name TEXT"), "a column that may be empty");
    expectRefused(rewritten("value", "life INTEGER", "life TEXT"), "a column of another type");
    expectRefused(rewritten("step", "ON DELETE CASCADE", ""), "a reference without its consequence");
    expectRefused(made({QStringLiteral("CREATE INDEX x ON role(length(title))")}), "an index over an expression");
    expectRefused(made({QStringLiteral("CREATE TABLE x (a)")}), "a table");
    expectRefused(made({QStringLiteral("CREATE VIRTUAL TABLE x USING fts5(a)")}), "a virtual table");
    expectRefused(made({QStringLiteral("CREATE VIEW x AS SELECT 1")}), "a view");
    expectRefused(made({QStringLiteral("CREATE TRIGGER x AFTER INSERT ON goal BEGIN DELETE FROM story; END")}),
                  "a trigger");
    expectRefused(made({QStringLiteral("DROP TABLE step")}), "a table that is missing");
    expectRefused(rewritten("search_text", "porter", "ascii"), "another index for the search");
}

TEST_F(SchemaTest, RefusesASchemaOfManyMegabytes) {
    expectRefused(made({QStringLiteral("CREATE TABLE x (a /*%1*/)").arg(QString(20'000'000, u'x'))}), "a long text");
    QStringList many{QStringLiteral("BEGIN")};
    for (int i = 0; i < 400; ++i)
        many << QStringLiteral("CREATE TABLE x%1 (a)").arg(i);
    expectRefused(made(many << QStringLiteral("COMMIT")), "many tables");
}

TEST_F(SchemaTest, RefusesTextsAndTablesBeyondTheLimits) {
    const QString row = QStringLiteral("INSERT INTO value (id, position, name) SELECT "
                                       "'7d9c8a52-64f2-4f1e-8f9b-1a2b3c4d5e6f', 1, %1");
    for (const QString& text : {QStringLiteral("hex(zeroblob(%1))").arg(limits::text / 2 + 1),
                                QStringLiteral("hex(zeroblob(20000000))"), QStringLiteral("zeroblob(100000000)")}) {
        const QString path = made({row.arg(text)});
        auto database = Database::open(path, Database::Access::ReadOnly);
        if (database) {
            const auto content = store::readContent(**database);
            ASSERT_FALSE(content) << text.toStdString();
            EXPECT_EQ(content.error().code, ErrorCode::Damaged);
        } else {
            EXPECT_EQ(database.error().code, ErrorCode::Damaged) << text.toStdString();
        }
    }
    const QString path = made({row.arg(QStringLiteral("hex(zeroblob(%1))").arg(limits::text / 2))});
    auto database = Database::open(path, Database::Access::ReadOnly);
    ASSERT_TRUE(database);
    EXPECT_TRUE(store::readContent(**database));
}

TEST_F(SchemaTest, AFileOfMoreThanAGigabyteIsNoWorkbook) {
    const QString path = made({});
    QFile file(path);
    ASSERT_TRUE(file.resize(limits::file + 4096)); // sparse: takes no room
    const auto database = Database::open(path, Database::Access::ReadOnly);
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().code, ErrorCode::BadInput);
    EXPECT_TRUE(database.error().why.contains(QStringLiteral("1024"))) << database.error().why.toStdString();
}

#ifdef Q_OS_UNIX
TEST_F(SchemaTest, APipeOrADeviceIsNotOpened) {
    const QString pipe = at("pipe.ascent");
    ASSERT_EQ(mkfifo(qPrintable(pipe), 0600), 0);
    for (const QString& path : {pipe, QStringLiteral("/dev/zero")}) {
        const auto database = Database::open(path, Database::Access::ReadWrite);
        ASSERT_FALSE(database);
        EXPECT_EQ(database.error().code, ErrorCode::BadInput);
        EXPECT_TRUE(database.error().why.contains(QStringLiteral("pipe"))) << database.error().why.toStdString();
    }
}
#endif
