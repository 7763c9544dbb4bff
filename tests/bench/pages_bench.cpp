// SPDX-License-Identifier: GPL-3.0-or-later
// What the person waits for on the pages: a frame of the roadmap, and a keystroke in an editor beside a long list, from
// the key to the paint. Real pages in a window of the offscreen platform, painted in memory.
#include "tests/bench/full_workbook.h"
#include "tests/bench/plain_frame.h"
#include "tests/bench/report.h"
#include "ui/discover/strengths_view.h"
#include "ui/editing/field_binding.h"
#include "ui/goals/goals_page.h"
#include "ui/goals/roadmap_view.h"
#include "ui/roles/roles_page.h"
#include "ui/shell/theme/theme.h"
#include "ui/stories/stories_page.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace {

using namespace ascent;

const FixedClock noon(QDate(2026, 11, 22));
const QSize paneSize(1680, 980); // what a window of 1920 x 1080 leaves for a page

// ---- frames of the roadmap

RoadmapView* roadmapOfGoals(int goals) {
    static QHash<int, RoadmapView*> views;
    RoadmapView*& view = views[goals];
    if (view)
        return view;
    static const QTemporaryDir folder;
    auto workbook = Workbook::create(folder.filePath(QStringLiteral("%1.ascent").arg(goals)), noon);
    if (!workbook || !bench::fillWorkbook(**workbook, goals))
        return nullptr;
    view = new RoadmapView;
    view->resize(paneSize);
    view->setRows(roadmapRows((*workbook)->content(), noon.today()));
    view->show();
    QCoreApplication::processEvents();
    return view;
}

void scroll(benchmark::State& state, int goals) {
    RoadmapView* view = roadmapOfGoals(goals);
    if (!view) {
        state.SkipWithError("no workbook");
        return;
    }
    view->showNextYear();
    QScrollBar* down = view->verticalScrollBar();
    QScrollBar* along = view->horizontalScrollBar();
    for (auto _ : state) {
        down->setValue(down->value() + 37 > down->maximum() ? 0 : down->value() + 37);
        along->setValue(along->value() + 11 > along->maximum() ? 0 : along->value() + 11);
        view->viewport()->repaint();
    }
}
void BM_RoadmapScroll2000(benchmark::State& state) {
    scroll(state, 2000);
}
void BM_RoadmapScroll10000(benchmark::State& state) {
    scroll(state, 10000);
}

void BM_RoadmapZoom2000(benchmark::State& state) {
    RoadmapView* view = roadmapOfGoals(2000);
    if (!view) {
        state.SkipWithError("no workbook");
        return;
    }
    view->fitAll();
    int turn = 0;
    for (auto _ : state) {
        // In to weeks and out to ten years, in steps of a wheel.
        view->zoomBy(turn++ % 60 < 30 ? 1.2 : 1 / 1.2);
        view->viewport()->repaint();
    }
}

void BM_PlainFrame(benchmark::State& state) {
    static auto* frame = new bench::PlainFrame;
    frame->resize(paneSize);
    frame->show();
    QCoreApplication::processEvents();
    for (auto _ : state)
        frame->repaint();
}

void BM_RoadmapRows2000(benchmark::State& state) {
    const QTemporaryDir folder;
    auto workbook = Workbook::create(folder.filePath(QStringLiteral("rows.ascent")), noon);
    if (!workbook || !bench::fillWorkbook(**workbook, 2000)) {
        state.SkipWithError("no workbook");
        return;
    }
    for (auto _ : state)
        if (roadmapRows((*workbook)->content(), noon.today()).rows.size() < 2000)
            state.SkipWithError("rows are missing");
}

BENCHMARK(BM_RoadmapScroll2000)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_RoadmapScroll10000)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_RoadmapZoom2000)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_PlainFrame)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_RoadmapRows2000)->Unit(benchmark::kMillisecond);

// ---- keystrokes

/// Until everything that a key brought about is done and painted.
void finish() {
    for (int quiet = 0; quiet < 2; ++quiet) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

void tell(const char* what, QList<double> times) {
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times[qsizetype(std::floor(double(times.size() - 1) * share))]; };
    std::printf("%-52s median %6.2f ms, p95 %6.2f ms (bar 8 ms)\n", what, at(0.5), at(0.95));
    std::fflush(stdout);
}

/// Whether what is typed into was painted at all: a keystroke that ends before is no keystroke.
class Paints final : public QObject {
public:
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

/// Types into the title of the open entry: without a pause, and with what was typed written after each key, as it is
/// where the person stops to think.
template<class P, class Fill>
bool typeInto(const char* name, Fill&& fill) {
    const QTemporaryDir folder(QStringLiteral("pages-bench-XXXXXX"));
    auto made = Workbook::create(folder.filePath(QStringLiteral("full.ascent")), noon);
    if (!made || !fill(**made))
        return false;
    Session session(std::move(*made));
    P page(session);
    page.resize(paneSize);
    page.show();
    page.newEntry();
    finish();
    if (!QApplication::focusWidget())
        return false;
    Paints paints;
    QWidget* typedInto = QApplication::focusWidget();
    if (auto* area = qobject_cast<QAbstractScrollArea*>(typedInto))
        typedInto = area->viewport();
    typedInto->installEventFilter(&paints);
    const QString words = QStringLiteral("pass the second module of the evening course by june ");
    for (const bool written : {false, true}) {
        QList<double> times;
        for (int key = 0; key < 100; ++key) {
            paints.count = 0;
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(QApplication::focusWidget(), words[key % words.size()].toLatin1());
            if (written)
                session.flush();
            finish();
            if (paints.count == 0) {
                std::fprintf(stderr, "%s: a key was not painted\n", name);
                return false;
            }
            times.append(double(timer.nsecsElapsed()) / 1e6);
        }
        const std::string what = std::string(name) + (written ? ", a key and its writing" : ", a key");
        tell(what.c_str(), times);
    }
    return true;
}

template<class E, class Name>
auto tenThousand(Name&& name) {
    return [name](Workbook& workbook) {
        return bool(workbook.act(QStringLiteral("Fill"), [&](Edit& edit) {
            for (int i = 0; i < 10000; ++i)
                edit.add(name(i));
        }));
    };
}

bool typeEverywhere() {
    return typeInto<GoalsPage>("Goals, 10,000", [](Workbook& w) { return bool(bench::fillWorkbook(w, 10000)); }) &&
           typeInto<StoriesPage>("Stories, 10,000", tenThousand<Story>([](int i) {
                                     Story story;
                                     story.title = QStringLiteral("The night shift of ward %1").arg(i);
                                     story.situation = QStringLiteral("Two colleagues were ill and the hall was full.");
                                     return story;
                                 })) &&
           typeInto<RolesPage>("Roles, 10,000", tenThousand<Role>([](int i) {
                                   Role role;
                                   role.title = QStringLiteral("Dispatcher %1").arg(i);
                                   role.company = QStringLiteral("Harbour Freight Office %1").arg(i % 97);
                                   return role;
                               })) &&
           typeInto<StrengthsView>("Strengths, 10,000", tenThousand<Strength>([](int i) {
                                       Strength strength;
                                       strength.name = QStringLiteral("Repairing pump %1").arg(i);
                                       return strength;
                                   }));
}

} // namespace

int main(int argc, char** argv) {
    // No screen is needed, and none would be told apart from another.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Theme theme;
    theme.choose(ThemeChoice::Light);
    bench::Report report;
    const bool good = bench::runAll(argc, argv, report);
    std::printf("\n");
    report.time("A frame of the roadmap of 2,000 goals, scrolling", "BM_RoadmapScroll2000", 16);
    report.time("The same, zooming", "BM_RoadmapZoom2000", 16);
    report.time("The same of 10,000 goals, scrolling", "BM_RoadmapScroll10000", 16);
    report.ratio("A frame of the roadmap against a plain one", "BM_RoadmapScroll2000", "BM_PlainFrame", 4);
    return typeEverywhere() && good ? 0 : 1;
}
