// SPDX-License-Identifier: GPL-3.0-or-later
// Every call to the file system fails in turn while a file is written: what stood there before stands there still, no
// half of one is left beside it, and a full disk is told as that.
#include "core/base/files.h"
#include "core/exchange/calendar.h"
#include "core/exchange/workbookjson.h"
#include "core/report/plan.h"
#include "tests/faults/watched_folder.h"
#include "tests/faults/workbench.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"
#include "ui/paper/paper.h"

#include <QTemporaryDir>

#include <cerrno>
#include <gtest/gtest.h>

using namespace ascent;
using namespace ascent::test;

namespace {

struct Output {
    const char* name;
    const char* file;
    bool replaces; ///< what stands there before
    std::function<Result<void>(const QString& path)> write;
};

class FileFailures : public ::testing::Test {
protected:
    void SetUp() override {
        auto made = Workbook::create(m_source.filePath(QStringLiteral("career.ascent")), clock);
        ASSERT_TRUE(made) << made.error().sentence().toStdString();
        ASSERT_TRUE(fill(**made, workingLife(3)));
        book = std::move(*made);
    }

    void strikeAll(const Output& output) {
        Tally tally{output.name};
        FolderContent before;
        if (output.replaces)
            before[output.file] = "what stood there before";
        before["neighbour"] = "not its business";
        const QString path = m_folder.filePath(QLatin1String(output.file));
        for (const int error : {ENOSPC, EDQUOT, EIO})
            for (const bool lasting : {false, true}) {
                int calls = 1, step = 1;
                for (int number = 0; number <= calls && !HasFailure(); number += number ? step : 1) {
                    SCOPED_TRACE(std::string(output.file) + ", errno " + std::to_string(error) +
                                 (lasting ? " from call " : " at call ") + std::to_string(number) + " of " +
                                 std::to_string(calls));
                    layOut(m_folder.path(), before);
                    WatchedFolder disk(m_folder.path());
                    disk.failAt(number, error, lasting);
                    const Result<void> done = output.write(path);
                    disk.heal();
                    if (number == 0) {
                        EXPECT_TRUE(done) << done.error().sentence().toStdString();
                        calls = disk.calls();
                        step = longRun() ? 1 : std::max(1, calls / 12);
                        EXPECT_GT(calls, 0);
                    }
                    look(output, done, before, error, lasting);
                    tally.count(!HasFailure());
                }
            }
    }

    void look(const Output& output, const Result<void>& done, const FolderContent& before, int error, bool lasting) {
        FolderContent after = filesOf(m_folder.path());
        if (!done) {
            // A disk that deletes nothing any more keeps the parts; they go with a later clearing up.
            if (error == EIO && lasting)
                for (const QByteArray& name : after.keys())
                    if ((name.startsWith(".ascent-") && name.contains(".part")) || name.endsWith(".lock"))
                        after.remove(name);
            // Nor does it take away what was put in place whole before it failed, and could not be opened then.
            if (error == EIO && lasting && !output.replaces && after.contains(output.file)) {
                EXPECT_EQ(after.value(output.file).size(), m_whole.value(output.file).size()) << "whole or not at all";
                after.remove(output.file);
            }
            EXPECT_EQ(after.keys(), before.keys());
            EXPECT_EQ(after, before);
            EXPECT_EQ(done.error().code, ErrorCode::CannotWrite) << done.error().sentence().toStdString();
            // SQLite does not tell a quota that is used up from a disk that fails.
            if (error != EDQUOT) {
                const QString why = done.error().why;
                EXPECT_EQ(why.contains(QStringLiteral("full")) || why.contains(QStringLiteral("No space left")),
                          error == ENOSPC)
                    << done.error().sentence().toStdString() << " [" << done.error().detail.toStdString() << "]";
            }
            EXPECT_FALSE(done.error().remedy.isEmpty());
            return;
        }
        if (m_whole[output.file].isEmpty())
            m_whole[output.file] = after.value(output.file);
        // What was told as written is whole. A PDF holds the time, so that no two need be of one length.
        const QByteArray written = after.take(output.file);
        if (QByteArrayView(output.file).endsWith(".pdf")) {
            EXPECT_TRUE(written.trimmed().endsWith("%%EOF"));
        } else {
            EXPECT_EQ(written.size(), m_whole[output.file].size());
        }
        FolderContent others = before;
        others.remove(output.file);
        EXPECT_EQ(after, others);
    }

    FixedClock clock{testDay()};
    QTemporaryDir m_source{inMemory()}, m_folder{inMemory()};
    std::unique_ptr<Workbook> book;
    FolderContent m_whole;
};

} // namespace

TEST_F(FileFailures, InExports) {
    const Content& content = book->content();
    strikeAll({"file failures in a JSON export", "out.json", true,
               [&](const QString& path) { return writeFile(path, writeWorkbookJson(content)); }});
    strikeAll({"file failures in a new JSON export", "out.json", false,
               [&](const QString& path) { return writeFile(path, writeWorkbookJson(content)); }});
    strikeAll({"file failures in a calendar", "out.ics", true,
               [&](const QString& path) { return writeFile(path, writeCalendar(content, clock.now())); }});
    const Report plan = buildGoalPlan(content, clock.today());
    for (const char* file : {"out.pdf", "out.html", "out.odt", "out.md"})
        strikeAll({"file failures in a document", file, true,
                   [&](const QString& path) { return writeReport(plan, path, PaperSize::A4); }});
}

TEST_F(FileFailures, InACopy) {
    strikeAll(
        {"file failures in a copy", "copy.ascent", true, [&](const QString& path) { return book->saveCopy(path); }});
}

TEST_F(FileFailures, InMakingAWorkbook) {
    strikeAll({"file failures in making a workbook", "new.ascent", false, [&](const QString& path) -> Result<void> {
                   const auto made = Workbook::create(path, clock);
                   return made ? Result<void>() : fail(made.error());
               }});
}
