// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/documents.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace ascent {

Documents::Documents(QWidget* window, Settings& settings, const Services& services)
    : QObject(window)
    , m_window(window)
    , m_settings(settings)
    , m_services(services) {}

QString Documents::choosePath(const QString& title, const QString& name, const QString& suffix) {
    const QString proposed = QDir(m_settings.folder()).filePath(name + u'.' + suffix);
    QString path = QFileDialog::getSaveFileName(m_window, title, proposed, QStringLiteral("*.") + suffix);
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;
    m_settings.setFolder(QFileInfo(path).absolutePath());
    return path;
}

void Documents::saveCopy(Session& session) {
    session.flush();
    const QString name = QFileInfo(session.workbook().path()).completeBaseName();
    const QString path = choosePath(tr("Save a copy"), tr("%1 (copy)").arg(name), QStringLiteral("ascent"));
    if (path.isEmpty())
        return;
    if (const Result<void> done = session.workbook().saveCopy(path); !done)
        return session.tellFailure(done.error());
    session.say(tr("Copy saved"));
}

void Documents::importWith(const Importer& importer, Session& session) {
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Import"), m_settings.folder(), importer.filter);
    if (path.isEmpty())
        return;
    session.flush();
    if (const Result<void> done = importer.run(session.workbook(), path); !done)
        return session.tellFailure(done.error());
    session.say(tr("Imported. Ctrl+Z takes it back."));
}

void Documents::exportWith(const Exporter& exporter, Session& session) {
    session.flush();
    const QString path = choosePath(exporter.text, exporter.name, exporter.suffix);
    if (path.isEmpty())
        return;
    if (const Result<void> done = exporter.run(session.workbook(), path); !done)
        return session.tellFailure(done.error());
    session.say(tr("Saved as %1").arg(QFileInfo(path).fileName()));
}

void Documents::preview(const Printable& printable, Session& session) {
    session.flush();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(printable.text);
    QPrintPreviewDialog dialog(&printer, m_window);
    dialog.setWindowTitle(printable.text);
    dialog.resize(m_window->size() * 0.9);
    Result<void> last;
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [&](QPrinter* paper) { last = printable.paint(session.workbook(), *paper); });
    dialog.exec();
    if (!last)
        session.tellFailure(last.error());
}

void Documents::print(const Printable& printable, Session& session) {
    session.flush();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(printable.text);
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Result<void> done = printable.paint(session.workbook(), printer); !done)
        session.tellFailure(done.error());
}

} // namespace ascent
