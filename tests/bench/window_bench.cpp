// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook of 10,000 goals in the real window: how long opening, going through the pages, an edit, a backup and the
// checks take, and for how long at most the window does nothing else meanwhile. Wants a display, or the platform
// "offscreen". Run it on a disk, not on a file system in memory: it writes into the folder where it is started.
#include "app/pages.h"
#include "app/services.h"
#include "core/base/worker.h"
#include "core/keeping/backup_keeper.h"
#include "core/workbook/health_check.h"
#include "core/workbook/opening.h"
#include "tests/bench/full_workbook.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/status_mark.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace ascent;

namespace {

constexpr int goals = 10000;
constexpr double barMs = 100;
constexpr int patienceMs = 120000;

/// Ticks as often as the event loop lets it, and keeps the longest time between two ticks.
class Pulse {
public:
    Pulse() {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
        m_timer.start();
    }
    void restart() {
        m_longest = 0;
        m_since.start();
        m_whole.start();
    }
    /// Prints what it took, and forgets it. False where the window stood still for longer than the bar.
    bool report(const char* what) {
        beat();
        const double whole = double(m_whole.nsecsElapsed()) / 1e6;
        std::printf("%s: %.0f ms, the window stands still for %.0f ms at most (bar %.0f ms)\n", what, whole, m_longest,
                    barMs);
        std::fflush(stdout);
        return m_longest <= barMs;
    }

private:
    void beat() {
        m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
        m_since.start();
    }
    QTimer m_timer;
    QElapsedTimer m_since, m_whole;
    double m_longest = 0;
};

/// Lets the event loop run until the condition holds; it is looked at between the pulses.
bool until(const std::function<bool()>& holds) {
    return QTest::qWaitFor(holds, patienceMs);
}

int stop(const char* why) {
    std::fprintf(stderr, "window_bench: %s\n", why);
    return 2;
}

int inTheWindow(const QString& file, const QString& folder, Pulse& pulse, bool& good) {
    QSettings store(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    Settings settings(store);
    Theme theme;
    const SystemClock clock;
    const Services services = allServices();
    MainWindow window(allPages(), services, settings, theme, clock);
    window.resize(1280, 800);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return stop("no window came up");
    QTest::qWait(300);

    auto* host = window.findChild<PageHost*>();
    pulse.restart();
    window.openFile(file);
    if (!until([&] { return host->page() && host->isVisible(); }))
        return stop("the workbook was not opened");
    QTest::qWait(300); // what opening still leaves to be done
    good &= pulse.report("Opening, with 300 ms after it");

    for (const PageInfo& page : allPages()) {
        pulse.restart();
        host->showPage(page.area);
        QTest::qWait(200);
        good &= pulse.report(qUtf8Printable(QStringLiteral("The page %1, with 200 ms after it").arg(page.title)));
    }

    host->showPage(Area::Home);
    auto* field = window.findChild<HeadingField*>();
    auto* mark = window.findChild<StatusMark*>();
    if (!field || !mark)
        return stop("there is nothing to type into");
    window.activateWindow();
    field->setFocus();
    QTest::qWait(200);
    pulse.restart();
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(field->focusProxy() ? field->focusProxy() : QApplication::focusWidget(), char('a' + i));
        QTest::qWait(60);
    }
    if (!until([&] { return mark->state() == StatusMark::State::Saved; }))
        return stop("what was typed was not saved");
    good &= pulse.report("Typing 20 characters until they are saved");

    pulse.restart();
    window.close();
    good &= pulse.report("Closing");
    return 0;
}

int besideTheWindow(const QString& file, const QString& folder, Pulse& pulse, bool& good) {
    const SystemClock clock;
    Opening opening(clock);
    std::unique_ptr<Workbook> book;
    bool done = false;
    pulse.restart();
    opening.start(file, Workbook::Mode::ReadWrite, [&](Result<std::unique_ptr<Workbook>> opened) {
        done = true;
        if (opened)
            book = std::move(*opened);
    });
    if (!until([&] { return done; }) || !book)
        return stop("the workbook was not opened again");
    good &= pulse.report("Opening, without a window");

    Worker worker;
    BackupChoice choice;
    choice.folder = folder + QStringLiteral("/backups");
    BackupKeeper keeper(*book, choice, worker);
    const auto changed = book->act(QStringLiteral("Edit"), [](Edit& edit) {
        edit.changePerson([](Person& person) { person.headline += QStringLiteral("!"); });
    });
    if (!changed)
        return stop(qUtf8Printable(changed.error().sentence()));
    bool made = false, failed = false;
    QObject::connect(&keeper, &BackupKeeper::made, [&] { made = true; });
    QObject::connect(&keeper, &BackupKeeper::failed, [&] { failed = true; });
    pulse.restart();
    keeper.makeIfChanged();
    if (!until([&] { return made || failed; }) || failed)
        return stop("no backup was made");
    good &= pulse.report("A backup, verified");

    for (const auto depth : {Workbook::Depth::Quick, Workbook::Depth::Full}) {
        HealthCheck check;
        bool finished = false, sound = false;
        QObject::connect(&check, &HealthCheck::finished, [&](const Health& health) {
            finished = true;
            sound = health.faults.isEmpty();
        });
        QObject::connect(&check, &HealthCheck::failed, [&] { finished = true; });
        pulse.restart();
        check.start(file, depth);
        if (!until([&] { return finished; }) || !sound)
            return stop("the check told of a fault");
        good &= pulse.report(depth == Workbook::Depth::Quick ? "The quick check" : "The full check");
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    const QTemporaryDir folder(QStringLiteral("window-bench-XXXXXX"));
    const QString file = QFileInfo(folder.filePath(QStringLiteral("full.ascent"))).absoluteFilePath();
    if (const auto made = bench::makeFullWorkbook(file, goals); !made)
        return stop(qUtf8Printable(made.error().sentence()));
    Pulse pulse;
    bool good = true;
    if (const int failed = inTheWindow(file, folder.path(), pulse, good))
        return failed;
    if (const int failed = besideTheWindow(file, QFileInfo(folder.path()).absoluteFilePath(), pulse, good))
        return failed;
    return good ? 0 : 1;
}
