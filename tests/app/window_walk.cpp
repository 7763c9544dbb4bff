// SPDX-License-Identifier: GPL-3.0-or-later
// The program with its window, which goes through a day by itself: window_walk FILE.ascent opens the workbook, shows
// each page, types into a text, looks at a preview and quits. The tests run it under strace.
#include "app/pages.h"
#include "app/services.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QSettings>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

#include <cstdio>

using namespace ascent;

namespace {

QAction* action(const QWidget& window, const QString& part) {
    for (QAction* each : window.actions())
        if (each->text().remove(u'&').contains(part) && each->isEnabled())
            return each;
    return nullptr;
}

/// The first text on the page that can be typed into.
QTextEdit* openText(const QWidget& window) {
    for (QTextEdit* each : window.findChildren<QTextEdit*>())
        if (each->isVisible() && each->isEnabled() && !each->isReadOnly())
            return each;
    return nullptr;
}

/// Looks at the dialog that an action opens, and closes it.
bool lookAt(QWidget& window, const QString& name) {
    QAction* opens = action(window, name);
    if (!opens)
        return false;
    bool seen = false;
    QTimer close;
    QObject::connect(&close, &QTimer::timeout, &window, [&] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()); dialog && dialog->isVisible()) {
            seen = true;
            dialog->reject();
        }
    });
    close.start(50);
    opens->trigger();
    for (int i = 0; i < 100 && !seen; ++i)
        QTest::qWait(50);
    return seen;
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Ascent"));
    QApplication::setApplicationName(QStringLiteral("Ascent"));
    QSettings store;
    Settings settings(store);
    Theme theme;
    const SystemClock clock;
    const Services services = allServices();
    const QList<PageInfo> pages = allPages();
    {
        MainWindow window(pages, services, settings, theme, clock);
        window.openFirst(app.arguments().value(1));
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            return 10;
        int typed = 0;
        for (const PageInfo& page : pages) {
            if (QAction* show = action(window, page.title))
                show->trigger();
            QTest::qWait(30);
            if (QTextEdit* text = openText(window)) {
                QTest::keyClicks(text, QStringLiteral("see https://example.org "));
                ++typed;
            }
        }
        if (typed == 0)
            return 11;
        if (!lookAt(window, QStringLiteral("Preview: Goal plan")))
            return 12;
        if (!lookAt(window, QStringLiteral("Privacy")))
            return 13;
        window.close();
    }
    std::puts("walked");
    return 0;
}
