// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/health_check.h"
#include "core/workbook/salvage.h"
#include "tests/core/workbook/behind.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QtEndian>

using namespace ascent;
using namespace ascent::test;

namespace {

constexpr qsizetype page = 4096;

class SalvageTest : public WorkbookTest {
protected:
    void SetUp() override {
        WorkbookTest::SetUp();
        fill(fullContent());
        act([&](Edit& edit) {
            for (int i = 0; i < 60; ++i) {
                Goal made = goal("walk");
                made.statement = QStringLiteral("walk %1 miles").arg(i);
                made.specific = QString(200, QLatin1Char(char('a' + i % 26)));
                edit.add(made);
            }
        });
        full = book->content();
        book.reset();
        sound = bytes(path());
    }
    static QByteArray bytes(const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& data) {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(data);
    }
    /// Salvages and opens what came; the damaged file must stay as it is.
    Result<Salvaged> salvaged() {
        book.reset();
        QFile::remove(other("new.ascent"));
        const QByteArray before = bytes(path());
        auto done = salvage(path(), other("new.ascent"), clock);
        EXPECT_EQ(bytes(path()), before);
        if (done) {
            book = must(Workbook::open(other("new.ascent"), clock));
            EXPECT_EQ(*book->check(), QStringList());
        } else {
            EXPECT_FALSE(QFile::exists(other("new.ascent")));
        }
        return done;
    }

    /// A bit in each of three entries.
    const QString flips = QStringLiteral("UPDATE goal SET specific = 'aca' || substr(specific, 4) "
                                         "WHERE specific LIKE 'aaaa%'");
    Content full;
    QByteArray sound;
};

} // namespace

TEST_F(SalvageTest, ASoundFileComesWhole) {
    const auto done = salvaged();
    ASSERT_TRUE(done) << done.error().sentence().toStdString();
    EXPECT_EQ(done->restored + done->damaged + done->regained + done->missing, 0);
    EXPECT_TRUE(same(book->content(), full));
    EXPECT_FALSE(salvage(path(), other("new.ascent"), clock)); // nothing is overwritten
}

TEST_F(SalvageTest, WithoutItsHeadItComesWhole) {
    write(QByteArray(100, '\0') + sound.mid(100));
    ASSERT_FALSE(Workbook::open(path(), clock));
    const auto done = salvaged();
    ASSERT_TRUE(done) << done.error().sentence().toStdString();
    EXPECT_TRUE(same(book->content(), full));
}

TEST_F(SalvageTest, WithADamagedListOfTablesItComesWhole) {
    QByteArray hit = sound;
    hit.replace("CREATE TABLE goal (", "CREATE TABLE gnal (");
    hit.replace("CREATE INDEX step_goal", "CREATE TRIGR step_goal");
    write(hit);
    ASSERT_FALSE(Workbook::open(path(), clock));
    const auto done = salvaged();
    ASSERT_TRUE(done) << done.error().sentence().toStdString();
    EXPECT_TRUE(same(book->content(), full));
}

TEST_F(SalvageTest, EachPageCanBeLostAndWhatIsLostIsTold) {
    int came = 0, lost = 0;
    // Each page makes two new workbooks, flushed to the disk: all of them at night, one in seven otherwise.
    const qsizetype stride = page * (qEnvironmentVariableIsSet("ASCENT_FAULTS_LONG") ? 1 : 7);
    for (qsizetype at = 0; at < sound.size(); at += stride) {
        SCOPED_TRACE(at / page + 1);
        for (const char with : {'\0', '\xa5'}) {
            QByteArray hit = sound;
            hit.replace(at, page, QByteArray(page, with));
            write(hit);
            const auto done = salvaged();
            if (!done) {
                ++lost;
                continue;
            }
            ++came;
            const bool told = done->restored + done->damaged + done->regained + done->missing > 0 ||
                              done->report.join(u' ').contains(QStringLiteral("may be missing"));
            EXPECT_TRUE(told || same(book->content(), full));
            // The history holds every entry of this workbook: where it is whole, nothing is missing.
            if (done->missing == 0 && !done->report.join(u' ').contains(QStringLiteral("may be missing"))) {
                EXPECT_EQ(book->content().goals.size(), full.goals.size());
            }
        }
    }
    EXPECT_GT(came, 20 * lost);
}

TEST_F(SalvageTest, RowsOfALostPageComeFromTheHistory) {
    const qsizetype at = sound.indexOf("walk 30 miles");
    ASSERT_GT(at, 0);
    QByteArray hit = sound;
    hit.replace(at / page * page, page, QByteArray(page, '\x11'));
    write(hit);
    const auto done = salvaged();
    ASSERT_TRUE(done) << done.error().sentence().toStdString();
    EXPECT_EQ(book->content().goals.size(), full.goals.size()) << done->report.join(u'|').toStdString();
}

TEST_F(SalvageTest, WithoutTheListOfItsTablesEachPageIsLookedAt) {
    const auto lists = stored(path(), QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    ASSERT_GT(lists.first().toInt(), 60);
    QByteArray hit = sound;
    hit.replace(0, page, QByteArray(page, '\0'));
    // The first page only leads to those of the list: they go too, as far as they can be told.
    for (qsizetype at = hit.indexOf("CREATE TABLE"); at >= 0; at = hit.indexOf("CREATE TABLE", at))
        hit.replace(at / page * page, page, QByteArray(page, '\0'));
    write(hit);
    ASSERT_FALSE(Workbook::open(path(), clock));
    const auto done = salvaged();
    ASSERT_TRUE(done) << done.error().sentence().toStdString();
    EXPECT_TRUE(same(book->content(), full)) << done->report.join(u'|').toStdString();
    EXPECT_EQ(done->damaged + done->regained + done->missing, 0);
    EXPECT_TRUE(done->report.join(u' ').contains(QStringLiteral("page by page")));
}

TEST_F(SalvageTest, WithoutTheListOfItsTablesDamagedEntriesComeAndDeletedOnesStayAway) {
    book = must(Workbook::open(path(), clock));
    const GoalId gone = book->content().goals.rows().last().id;
    act([&](Edit& edit) { edit.remove<Goal>(gone); });
    full = book->content();
    book.reset();
    behind(path(), {flips});
    QByteArray hit = bytes(path());
    for (qsizetype at = hit.indexOf("CREATE TABLE"); at >= 0; at = hit.indexOf("CREATE TABLE", at))
        hit.replace(at / page * page, page, QByteArray(page, '\x11'));
    hit.replace(0, page, QByteArray(page, '\x11'));
    write(hit);
    const auto done = salvaged();
    ASSERT_TRUE(done) << done.error().sentence().toStdString();
    EXPECT_EQ(done->restored, 3);
    EXPECT_TRUE(same(book->content(), full)) << done->report.join(u'|').toStdString();
}

TEST_F(SalvageTest, TheJournalOfAChangeThatWasCutOffTakesItBack) {
    const QString journal = path() + QStringLiteral("-journal");
    QByteArray beside;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("cut off"));
        database.setDatabaseName(path());
        ASSERT_TRUE(database.open());
        QSqlQuery query(database);
        for (const char* statement : {"PRAGMA journal_mode = DELETE", "PRAGMA cache_spill = OFF", "BEGIN",
                                      "UPDATE goal SET specific = upper(specific)"})
            ASSERT_TRUE(query.exec(QLatin1String(statement)));
        beside = bytes(journal);
        ASSERT_TRUE(query.exec(QStringLiteral("COMMIT")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("cut off"));
    // What it is and how many pages are in it is written when it is flushed.
    constexpr qsizetype sector = 512;
    beside.replace(0, 8, QByteArray::fromHex("d9d505f920a163d7"));
    qToBigEndian(quint32((beside.size() - sector) / (page + 8)), beside.data() + 8);
    const QByteArray after = bytes(path());
    QByteArray torn = QByteArray(100, '\0') + sound.mid(100);
    int written = 0;
    for (qsizetype at = page; at < sound.size(); at += page)
        if (after.mid(at, page) != sound.mid(at, page) && ++written % 2)
            torn.replace(at, page, after.mid(at, page));
    ASSERT_GT(written, 1);
    write(torn);
    const auto without = salvaged();
    ASSERT_TRUE(without);
    EXPECT_GT(without->troubled(), 0);
    QFile file(journal);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(beside);
    file.close();
    const auto done = salvaged();
    ASSERT_TRUE(done) << done.error().sentence().toStdString();
    EXPECT_EQ(done->troubled(), 0);
    EXPECT_TRUE(same(book->content(), full));
    EXPECT_EQ(bytes(journal), beside) << "it is only read";
    // One that makes things worse is left alone.
    write(sound);
    beside.replace(sector + 4 + page / 2, 8, QByteArray(8, '\x11'));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(beside);
    file.close();
    EXPECT_EQ(salvaged()->troubled(), 0);
    EXPECT_TRUE(same(book->content(), full));
}

TEST_F(SalvageTest, FlippedBitsArePutRight) {
    behind(path(), {flips});
    const auto done = salvaged();
    ASSERT_TRUE(done);
    EXPECT_EQ(done->restored, 3);
    EXPECT_EQ(done->damaged, 0);
    EXPECT_TRUE(same(book->content(), full));
}

TEST_F(SalvageTest, OfWhatIsNoWorkbookNothingComes) {
    for (const QByteArray& data : {QByteArray(), QByteArray("Dear diary. ").repeated(2000), QByteArray(9000, '\0')}) {
        write(data);
        EXPECT_FALSE(salvaged());
    }
}

TEST_F(SalvageTest, AnExaminationGoesOnBesideTheWorkbookAndFindsDamage) {
    behind(path(), {flips});
    book = must(Workbook::open(path(), clock));
    for (const auto depth : {Workbook::Depth::Quick, Workbook::Depth::Full}) {
        HealthCheck check;
        QEventLoop loop;
        Health found;
        QObject::connect(&check, &HealthCheck::finished, &loop, [&](const Health& health) {
            found = health;
            loop.quit();
        });
        QObject::connect(&check, &HealthCheck::failed, &loop, [&](const Error& error) {
            ADD_FAILURE() << error.sentence().toStdString();
            loop.quit();
        });
        check.start(path(), depth);
        act([&](Edit& edit) { edit.add(goal("meanwhile")); });
        loop.exec();
        EXPECT_EQ(found.faults.size(), 3 + 1) << found.faults.join(u'|').toStdString();
        EXPECT_FALSE(found.onlySearch);
    }
    { // destroyed while it runs
        HealthCheck check;
        check.start(path(), Workbook::Depth::Full);
    }
}
