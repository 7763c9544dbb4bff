// SPDX-License-Identifier: GPL-3.0-or-later
// Every call to the disk fails in turn, once or from then on: the act is refused in words, the workbook in memory and
// the file say the same, and the program goes on.
#include "core/base/files.h"
#include "core/exchange/importer.h"
#include "core/workbook/merge.h"
#include "tests/faults/failing_disk.h"
#include "tests/faults/workbench.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ascent;
using namespace ascent::test;

namespace {

/// What is done with an open workbook while the disk fails.
struct Scene {
    const char* name;
    std::function<Result<void>(Workbook&)> prepare; ///< before the fault
    std::function<Result<void>(Workbook&)> act;
    std::function<void(Workbook&, bool done)> look = {}; ///< at what it made, once the disk is well again
};

struct Kind {
    DiskFault fault;
    const char* name;
};
constexpr Kind kinds[] = {{DiskFault::Full, "full"}, {DiskFault::Broken, "broken"}, {DiskFault::Refusing, "refusing"}};

/// A failure says what could not be done, why, and what to do; a disk that fails is never told as damage, and only a
/// full one is told as full.
void expectSaid(const Error& error, DiskFault fault) {
    EXPECT_FALSE(error.what.isEmpty());
    EXPECT_FALSE(error.why.isEmpty());
    EXPECT_FALSE(error.remedy.isEmpty());
    EXPECT_NE(error.code, ErrorCode::Damaged) << error.sentence().toStdString();
    EXPECT_EQ(error.why.contains(QStringLiteral("full")), fault == DiskFault::Full) << error.sentence().toStdString();
    EXPECT_FALSE(error.sentence().contains(QStringLiteral("rror"))) << error.sentence().toStdString();
}

class WriteFailures : public ::testing::Test {
protected:
    void SetUp() override {
        auto made = Workbook::create(path(), clock);
        ASSERT_TRUE(made) << made.error().sentence().toStdString();
        ASSERT_TRUE(fill(**made, workingLife(12)));
        made->reset();
        m_prepared = filesOf(m_folder.path());
    }
    QString path() const { return m_folder.filePath(QStringLiteral("career.ascent")); }
    QString elsewhere(const char* name) const { return m_elsewhere.filePath(QLatin1String(name)); }

    /// One failure in one scene: the call of that number, 0 for none. Returns how many calls were made.
    int strike(const Scene& scene, const Kind& kind, int number, bool lasting, Tally& tally) {
        layOut(m_folder.path(), m_prepared);
        layOut(m_elsewhere.path(), {});
        auto opened = Workbook::open(path(), clock);
        EXPECT_TRUE(opened) << opened.error().sentence().toStdString();
        if (!opened)
            return 0;
        Workbook& book = **opened;
        if (scene.prepare) {
            EXPECT_TRUE(scene.prepare(book));
        }
        const QByteArray before = bytesOf(book.content());
        m_disk.failAt(number, kind.fault, lasting);
        const Result<void> done = scene.act(book);
        m_disk.heal();
        const int calls = m_disk.calls();
        const QByteArray memory = bytesOf(book.content());
        if (!done) {
            expectSaid(done.error(), kind.fault);
            EXPECT_EQ(memory, before) << "what was refused is shown all the same";
        }
        if (scene.look)
            scene.look(book, done.has_value());
        // The program goes on, and what it shows is what the file holds.
        if (number % 2 == 0) {
            const auto next = book.act(QStringLiteral("Next"), [](Edit& edit) {
                edit.changePerson([](Person& person) { person.headline = QStringLiteral("still at the bench"); });
            });
            EXPECT_TRUE(next) << next.error().sentence().toStdString();
        }
        const QByteArray last = bytesOf(book.content());
        opened->reset();
        const Look look = lookAt(path(), clock);
        EXPECT_TRUE(look.opened) << look.said.toStdString();
        EXPECT_EQ(look.faults, QStringList());
        EXPECT_EQ(look.content, last) << "the window shows one thing and the file holds another";
        tally.count(!HasFailure());
        return calls;
    }

    /// Each call in turn; in the short form some of them, the first and the last among them.
    void strikeAll(const Scene& scene) {
        Tally tally{scene.name};
        for (const Kind& kind : kinds)
            for (const bool lasting : {false, true}) {
                SCOPED_TRACE(std::string(scene.name) + ", disk " + kind.name + (lasting ? ", lasting" : ", once"));
                const int calls = strike(scene, kind, 0, lasting, tally);
                const int step = longRun() ? 1 : std::max(1, calls / 4);
                for (int number = 1; number <= calls && !HasFailure(); number += step) {
                    SCOPED_TRACE("call " + std::to_string(number) + " of " + std::to_string(calls));
                    strike(scene, kind, number == 1 || number + step <= calls ? number : calls, lasting, tally);
                }
            }
    }

    FailingDisk m_disk;
    QTemporaryDir m_folder{inMemory()}, m_elsewhere{inMemory()};
    FolderContent m_prepared;
    FixedClock clock{testDay()};
};

Result<void> edit(Workbook& book, const QString& words, const QString& key = {}) {
    const GoalId id = book.content().goals.rows().last().id;
    return book.act(
        QStringLiteral("Edit"), [&](Edit& act) { act.change<Goal>(id, [&](Goal& goal) { goal.specific = words; }); },
        key);
}

} // namespace

TEST_F(WriteFailures, InAnEdit) {
    strikeAll(
        {"write failures in an edit", {}, [](Workbook& book) { return edit(book, QStringLiteral("new words")); }});
}

TEST_F(WriteFailures, InTypingThatJoinsTheStepBefore) {
    strikeAll({"write failures in typing",
               [](Workbook& book) { return edit(book, QStringLiteral("new"), QStringLiteral("typing")); },
               [](Workbook& book) { return edit(book, QStringLiteral("new words"), QStringLiteral("typing")); }});
}

TEST_F(WriteFailures, InUndoAndRedo) {
    const auto remove = [](Workbook& book) {
        return book.act(QStringLiteral("Delete"), [](Edit& act) {
            for (const Goal& goal : act.content().goals.rows())
                act.remove<Goal>(goal.id);
        });
    };
    strikeAll({"write failures in undo", remove, [](Workbook& book) { return book.undo(); }});
    strikeAll({"write failures in redo",
               [&](Workbook& book) { return remove(book).and_then([&] { return book.undo(); }); },
               [](Workbook& book) { return book.redo(); }});
}

TEST_F(WriteFailures, InAnImport) {
    const Content more = workingLife(40);
    strikeAll({"write failures in an import", {}, [&](Workbook& book) { return importInto(book, more); }});
}

TEST_F(WriteFailures, InARestore) {
    Content wanted = workingLife(12);
    strikeAll({"write failures in a restore", {}, [&](Workbook& book) {
                   return become(book, QStringLiteral("Restore"), wanted);
               }});
}

TEST_F(WriteFailures, InACopy) {
    const QString copy = elsewhere("copy.ascent");
    strikeAll({"write failures in a copy",
               {},
               [&](Workbook& book) { return book.saveCopy(copy); },
               [&](Workbook& book, bool done) {
                   if (!done) {
                       EXPECT_EQ(filesOf(m_elsewhere.path()).keys(), QList<QByteArray>()) << "half a copy is left";
                       return;
                   }
                   const Look look = lookAt(copy, clock);
                   EXPECT_TRUE(look.opened) << look.said.toStdString();
                   EXPECT_EQ(look.content, bytesOf(book.content()));
               }});
}

TEST_F(WriteFailures, InAMigration) {
    Tally tally{"write failures in a migration"};
    const auto bytes = readFile(QStringLiteral(TEST_DATA "/schema-1.ascent"), QStringLiteral("Cannot read"));
    ASSERT_TRUE(bytes);
    const FolderContent before{{"career.ascent", *bytes}};
    layOut(m_folder.path(), before);
    const QByteArray migrated = lookAt(path(), clock).content;
    for (const Kind& kind : kinds)
        for (const bool lasting : {false, true}) {
            int calls = 0, step = 1;
            for (int number = 0; number <= calls && !HasFailure(); number += number ? step : 1) {
                SCOPED_TRACE(std::string("disk ") + kind.name + (lasting ? " from call " : " at call ") +
                             std::to_string(number) + " of " + std::to_string(calls));
                layOut(m_folder.path(), before);
                m_disk.failAt(number, kind.fault, lasting);
                {
                    const auto book = Workbook::open(path(), clock);
                    m_disk.heal();
                    if (book) {
                        EXPECT_EQ(bytesOf((*book)->content()), migrated);
                    } else {
                        expectSaid(book.error(), kind.fault);
                    }
                }
                if (number == 0) {
                    calls = m_disk.calls();
                    step = longRun() ? 1 : std::max(1, calls / 4);
                }
                const Look look = lookAt(path(), clock);
                EXPECT_TRUE(look.opened) << look.said.toStdString();
                EXPECT_EQ(look.content, migrated);
                tally.count(!HasFailure());
            }
        }
}
