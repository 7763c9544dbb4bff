// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes: what a disk may hold then is made from what was written and flushed, and opened again.
#include "core/base/files.h"
#include "core/exchange/importer.h"
#include "tests/faults/watched_folder.h"
#include "tests/faults/workbench.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ascent;
using namespace ascent::test;

namespace {

class PowerCut : public ::testing::Test {
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("career.ascent")); }
    QString folder() const { return m_folder.path(); }

    void makeWorkbook() {
        auto made = Workbook::create(path(), clock);
        ASSERT_TRUE(made) << made.error().sentence().toStdString();
        ASSERT_TRUE(fill(**made, workingLife()));
    }

    /// Cuts the power at every step that matters and has what is left looked at: `wrong(folder, marked)` says what is
    /// wrong with it where mark `marked` was acknowledged before.
    void cut(const char* name, const DiskRecord& record,
             const std::function<QString(const QString& folder, int marked)>& wrong) {
        Tally tally{name};
        QTemporaryDir after(inMemory());
        QRandomGenerator random(20261130);
        const int tornTries = longRun() ? 12 : 1;
        QList<qsizetype> cuts = record.cuts(longRun());
        // The short form looks at eight or a few more of them, the last ones always.
        const qsizetype step = longRun() ? 1 : std::max<qsizetype>(1, cuts.size() / 8);
        for (qsizetype i = cuts.size() - 1; i >= 0; i -= step) {
            const int marked = record.markedUntil(cuts[i]);
            for (int turn = 0; turn < 2 + tornTries; ++turn) {
                const Unflushed unflushed = turn == 0   ? Unflushed::Dropped
                                            : turn == 1 ? Unflushed::Kept
                                                        : Unflushed::Torn;
                FolderContent left = afterPowerCut(record, cuts[i], unflushed, random);
                // It names this program, which lives on; that of a dead one is taken over (kills_test.cpp).
                for (const QByteArray& file : left.keys())
                    if (file.endsWith(".lock"))
                        left.remove(file);
                layOut(after.path(), left);
                const QString fault = wrong(after.path(), marked);
                tally.count(fault.isEmpty());
                if (!fault.isEmpty())
                    ADD_FAILURE() << "after step " << cuts[i] << " of " << record.steps.size() << ", way " << turn
                                  << ", acknowledged " << marked << ": " << fault.toStdString() << "; left "
                                  << left.keys().join(' ').toStdString();
                if (tally.lost > 5)
                    return;
            }
        }
    }

    /// What is wrong with a file that should hold one of these contents.
    QString notOneOf(const QString& file, const QList<QByteArray>& allowed) {
        const Look look = lookAt(file, clock);
        if (!look.opened)
            return look.said;
        if (!look.faults.isEmpty())
            return look.faults.join(u'\n');
        return allowed.contains(look.content) ? QString() : QStringLiteral("another content");
    }

    const FixedClock clock{testDay()};

private:
    QTemporaryDir m_folder{inMemory()};
};

} // namespace

TEST_F(PowerCut, WhatAnActReportedAsDoneIsThere) {
    makeWorkbook();
    DiskRecord record;
    QList<QByteArray> states;
    {
        WatchedFolder disk(folder());
        auto book = Workbook::open(path(), clock);
        ASSERT_TRUE(book) << book.error().sentence().toStdString();
        states.append(bytesOf((*book)->content()));
        const auto acknowledged = [&](const Result<void>& done) {
            ASSERT_TRUE(done) << done.error().sentence().toStdString();
            states.append(bytesOf((*book)->content()));
            disk.mark(int(states.size()) - 1);
        };
        const GoalId id = (*book)->content().goals.rows().last().id;
        for (int i = 0; i < (longRun() ? 8 : 2); ++i)
            acknowledged((*book)->act(QStringLiteral("Edit"), [&](Edit& edit) {
                edit.change<Goal>(id, [&](Goal& goal) { goal.statement = QStringLiteral("Words %1").arg(i); });
            }));
        acknowledged((*book)->act(QStringLiteral("Delete"), [&](Edit& edit) {
            for (const Goal& goal : edit.content().goals.rows().first(10))
                edit.remove<Goal>(goal.id);
        }));
        acknowledged((*book)->undo());
        book->reset();
        record = disk.record();
    }
    // The act that was under way when the power went may be there or not.
    cut("power cut in edit and undo", record, [&](const QString& folder, int marked) {
        return notOneOf(folder + QStringLiteral("/career.ascent"), states.mid(marked, 2));
    });
}

TEST_F(PowerCut, AnImportIsThereWholeOrNotAtAll) {
    makeWorkbook();
    DiskRecord record;
    QList<QByteArray> states;
    {
        WatchedFolder disk(folder());
        auto book = Workbook::open(path(), clock);
        ASSERT_TRUE(book) << book.error().sentence().toStdString();
        states.append(bytesOf((*book)->content()));
        const auto done = importInto(**book, workingLife(80));
        ASSERT_TRUE(done) << done.error().sentence().toStdString();
        states.append(bytesOf((*book)->content()));
        disk.mark(1);
        book->reset();
        record = disk.record();
    }
    cut("power cut in an import", record, [&](const QString& folder, int marked) {
        return notOneOf(folder + QStringLiteral("/career.ascent"), states.mid(marked, 2));
    });
}

TEST_F(PowerCut, AMigrationIsDoneOrNotBegun) {
    for (const char* old : {"schema-1.ascent", "schema-2.ascent"}) {
        const auto bytes = readFile(QStringLiteral(TEST_DATA "/") + QLatin1String(old), QStringLiteral("Cannot read"));
        ASSERT_TRUE(bytes);
        const FolderContent before{{"career.ascent", *bytes}};
        layOut(folder(), before);
        const QByteArray migrated = lookAt(path(), clock).content;
        ASSERT_FALSE(migrated.isEmpty());
        layOut(folder(), before);
        DiskRecord record;
        {
            WatchedFolder disk(folder());
            ASSERT_TRUE(lookAt(path(), clock).opened);
            record = disk.record();
        }
        cut("power cut in a migration", record, [&](const QString& folder, int) {
            return notOneOf(folder + QStringLiteral("/career.ascent"), {migrated});
        });
    }
}

TEST_F(PowerCut, ACopyIsWholeAndTheOneBeforeStandsUntilThen) {
    makeWorkbook();
    const QString copy = folder() + QStringLiteral("/copy.ascent");
    auto book = Workbook::open(path(), clock);
    ASSERT_TRUE(book) << book.error().sentence().toStdString();
    ASSERT_TRUE((*book)->saveCopy(copy));
    const QByteArray before = bytesOf((*book)->content());
    ASSERT_TRUE((*book)->act(QStringLiteral("Edit"), [](Edit& edit) {
        edit.changePerson([](Person& person) { person.headline = QStringLiteral("master bookbinder"); });
    }));
    const QByteArray now = bytesOf((*book)->content());
    DiskRecord record;
    {
        WatchedFolder disk(folder());
        ASSERT_TRUE((*book)->saveCopy(copy));
        disk.mark(1);
        record = disk.record();
    }
    book->reset();
    cut("power cut in a copy", record, [&](const QString& folder, int marked) {
        const QString fault = notOneOf(folder + QStringLiteral("/career.ascent"), {now});
        if (!fault.isEmpty())
            return fault;
        return notOneOf(folder + QStringLiteral("/copy.ascent"),
                        marked > 0 ? QList<QByteArray>{now} : QList<QByteArray>{before, now});
    });
}

TEST_F(PowerCut, ANewWorkbookIsWholeOrCanBeMade) {
    DiskRecord record;
    QList<QByteArray> states;
    {
        WatchedFolder disk(folder());
        auto book = Workbook::create(path(), clock);
        ASSERT_TRUE(book) << book.error().sentence().toStdString();
        states.append(bytesOf((*book)->content()));
        disk.mark(1);
        ASSERT_TRUE((*book)->act(QStringLiteral("Edit"), [](Edit& edit) {
            edit.changePerson([](Person& person) { person.headline = QStringLiteral("bookbinder"); });
        }));
        states.append(bytesOf((*book)->content()));
        disk.mark(2);
        book->reset();
        record = disk.record();
    }
    cut("power cut in making a workbook", record, [&](const QString& folder, int marked) {
        const QString file = folder + QStringLiteral("/career.ascent");
        if (marked > 0 || QFileInfo::exists(file))
            return notOneOf(file, states.mid(std::max(0, marked - 1), 2));
        const auto made = Workbook::create(file, clock);
        return made ? QString() : made.error().sentence();
    });
}

TEST_F(PowerCut, AnExportIsWholeAndTheOneBeforeStandsUntilThen) {
    const QString file = folder() + QStringLiteral("/out.json");
    const QByteArray before(9000, 'a'), now(12000, 'b');
    ASSERT_TRUE(writeFile(file, before));
    DiskRecord record;
    {
        WatchedFolder disk(folder());
        ASSERT_TRUE(writeFile(file, now));
        disk.mark(1);
        record = disk.record();
    }
    cut("power cut in an export", record, [&](const QString& folder, int) {
        const FolderContent left = filesOf(folder);
        return left.value("out.json") == before || left.value("out.json") == now ? QString()
                                                                                 : QStringLiteral("half a file");
    });
}
