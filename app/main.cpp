// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"
#include "app/services.h"
#include "ui/shell/main_window.h"
#include "ui/shell/quit_signals.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSessionManager>
#include <QSettings>
#include <QTranslator>

using namespace ascent;

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Ascent"));
    QApplication::setApplicationName(QStringLiteral("Ascent"));
    QApplication::setApplicationVersion(QStringLiteral(ASCENT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.ascent.Ascent"));

    QTranslator words;
    if (words.load(QLocale(), QStringLiteral("ascent"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        words.load(QStringLiteral(":/i18n/ascent_en.qm")))
        QCoreApplication::installTranslator(&words);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Main", "A career-planning workbook."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("Main", "The workbook to open."),
                                 QStringLiteral("[FILE.ascent]"));
    parser.process(app);

    QSettings store;
    Settings settings(store);
    Theme theme;
    theme.choose(settings.theme());
    theme.setZoom(settings.zoom());
    const SystemClock clock;
    const Services services = allServices();
    MainWindow window(allPages(), services, settings, theme, clock);
    const QStringList files = parser.positionalArguments();
    const QString last = settings.lastWorkbook();
    if (!files.isEmpty())
        window.openFirst(files.constFirst());
    else if (QFileInfo::exists(last))
        window.openFirst(last);
    window.show();
    const QuitSignals signals([&window] { return window.leaveNow(); });
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &window, [&window](QSessionManager& manager) {
        if (!manager.allowsInteraction()) {
            window.leaveNow();
            return;
        }
        if (!window.mayLeave())
            manager.cancel();
        manager.release();
    });
    return QApplication::exec();
}
