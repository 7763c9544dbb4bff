// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/documents.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
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

bool Documents::chooseRole(bool needed, const QString& title, Session& session, std::optional<RoleId>& role) {
    if (!needed)
        return true;
    QStringList names;
    QList<RoleId> ids;
    for (const Role& each : session.content().roles) {
        // Numbered, so that two roles of one name can be told apart.
        const QString name = each.company.isEmpty() ? each.title : tr("%1 at %2").arg(each.title, each.company);
        names.append(QStringLiteral("%1. %2").arg(ids.size() + 1).arg(name));
        ids.append(each.id);
    }
    if (ids.isEmpty()) {
        session.tellFailure({ErrorCode::BadCall,
                             tr("There is no role to prepare for yet"),
                             tr("a prep sheet is about one role"),
                             tr("add a role on the page Roles"),
                             {}});
        return false;
    }
    if (ids.size() > 1) {
        bool chosen = false;
        const QString name = QInputDialog::getItem(m_window, title, tr("For which role?"), names, 0, false, &chosen);
        if (!chosen)
            return false;
        role = ids.at(names.indexOf(name));
        return true;
    }
    role = ids.constFirst();
    return true;
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
    std::optional<RoleId> role;
    if (!chooseRole(exporter.aboutRole, exporter.text, session, role))
        return;
    const QString path = choosePath(exporter.text, exporter.name, exporter.suffix);
    if (path.isEmpty())
        return;
    if (const Result<void> done = exporter.run(session.workbook(), role, path); !done)
        return session.tellFailure(done.error());
    session.say(tr("Saved as %1").arg(QFileInfo(path).fileName()));
}

void Documents::preview(const Printable& printable, Session& session) {
    session.flush();
    std::optional<RoleId> role;
    if (!chooseRole(printable.aboutRole, printable.text, session, role))
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(printable.text);
    QPrintPreviewDialog dialog(&printer, m_window);
    dialog.setWindowTitle(printable.text);
    dialog.resize(m_window->size() * 0.9);
    Result<void> last;
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [&](QPrinter* paper) { last = printable.paint(session.workbook(), role, *paper); });
    dialog.exec();
    if (!last)
        session.tellFailure(last.error());
}

void Documents::print(const Printable& printable, Session& session) {
    session.flush();
    std::optional<RoleId> role;
    if (!chooseRole(printable.aboutRole, printable.text, session, role))
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(printable.text);
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Result<void> done = printable.paint(session.workbook(), role, printer); !done)
        session.tellFailure(done.error());
}

} // namespace ascent
