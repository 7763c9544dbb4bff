// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and reading a workbook of 10,000 goals against the same rows through SQLite's own interface, and one edit.
#include "tests/bench/bare_read.h"
#include "tests/bench/full_workbook.h"
#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace {

using namespace ascent;

constexpr int goals = 10000;
const FixedClock noon(QDate(2026, 11, 22));
QString fullFile;

bool stop(benchmark::State& state, const Error& error) {
    state.SkipWithError(qUtf8Printable(error.sentence()));
    return false;
}

void readOurs(benchmark::State& state, Workbook::Mode mode) {
    for (auto _ : state) {
        auto workbook = Workbook::open(fullFile, noon, mode);
        if (!workbook) {
            stop(state, workbook.error());
            return;
        }
        const Content& content = (*workbook)->content();
        if (content.goals.size() != goals)
            state.SkipWithError("the workbook was not read in full");
        benchmark::DoNotOptimize(content.steps.size() + content.checkIns.size());
    }
}
void BM_OpenAndRead(benchmark::State& state) {
    readOurs(state, Workbook::Mode::ReadWrite);
}
void BM_OpenAndReadOnly(benchmark::State& state) {
    readOurs(state, Workbook::Mode::ReadOnly);
}

void BM_BareRead(benchmark::State& state) {
    for (auto _ : state) {
        const bench::BareContent content = bench::readBare(fullFile.toStdString());
        if (content.goals.size() != std::size_t(goals))
            state.SkipWithError("the floor did not read in full");
        benchmark::DoNotOptimize(content.rows());
    }
}

/// One edit of one field: the transaction, its journal, the search index, the commit. SQLite skips the write of
/// an equal value, so each text is another.
void edit(benchmark::State& state, const QString& key) {
    auto opened = Workbook::open(fullFile, noon);
    if (!opened) {
        stop(state, opened.error());
        return;
    }
    Workbook& workbook = **opened;
    const QList<Goal> rows = workbook.content().goals.rows();
    qsizetype turn = 0;
    static int version = 0;
    for (auto _ : state) {
        const GoalId id = rows[turn++ * 7919 % rows.size()].id;
        const auto done = workbook.act(
            QStringLiteral("Edit"),
            [&](Edit& act) {
                act.change<Goal>(id, [](Goal& goal) {
                    goal.realistic = QStringLiteral("Others did it in the time that I have, version %1").arg(++version);
                });
            },
            key);
        if (!done && !stop(state, done.error()))
            return;
    }
}
void BM_Edit(benchmark::State& state) {
    edit(state, {});
}
void BM_EditMerged(benchmark::State& state) {
    edit(state, QStringLiteral("typing"));
}

void BM_Undo(benchmark::State& state) {
    auto opened = Workbook::open(fullFile, noon);
    if (!opened) {
        stop(state, opened.error());
        return;
    }
    Workbook& workbook = **opened;
    const GoalId id = workbook.content().goals.rows().first().id;
    int version = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const auto done = workbook.act(QStringLiteral("Edit"), [&](Edit& act) {
            act.change<Goal>(id, [&](Goal& goal) { goal.specific = QStringLiteral("Version %1").arg(++version); });
        });
        if (!done && !stop(state, done.error()))
            return;
        state.ResumeTiming();
        if (const auto undone = workbook.undo(); !undone && !stop(state, undone.error()))
            return;
    }
}

void BM_Search(benchmark::State& state) {
    auto opened = Workbook::open(fullFile, noon, Workbook::Mode::ReadOnly);
    if (!opened) {
        stop(state, opened.error());
        return;
    }
    for (auto _ : state) {
        const auto hits = (*opened)->search(QStringLiteral("workshops colleag"));
        if (!hits || hits->isEmpty())
            state.SkipWithError("nothing was found");
    }
}

BENCHMARK(BM_BareRead)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_OpenAndRead)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_OpenAndReadOnly)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_Edit)->Unit(benchmark::kMicrosecond);
BENCHMARK(BM_EditMerged)->Unit(benchmark::kMicrosecond);
BENCHMARK(BM_Undo)->Unit(benchmark::kMicrosecond);
BENCHMARK(BM_Search)->Unit(benchmark::kMicrosecond);

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    // In the folder where the program is started, so that a disk is measured, not a file system in memory.
    const QTemporaryDir folder(QStringLiteral("workbook-bench-XXXXXX"));
    fullFile = folder.filePath(QStringLiteral("full.ascent"));
    if (const auto made = bench::makeFullWorkbook(fullFile, goals); !made) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(made.error().sentence()));
        return 1;
    }
    bench::Report report;
    const bool good = bench::runAll(argc, argv, report);
    std::printf("\n");
    report.ratio("Opening and reading 10,000 goals against bare SQLite", "BM_OpenAndRead", "BM_BareRead", 4);
    report.ratio("The same, for reading only", "BM_OpenAndReadOnly", "BM_BareRead", 4);
    report.time("One edit with journal and commit", "BM_Edit", 5);
    return good ? 0 : 1;
}
