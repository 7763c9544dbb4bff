// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/documents.h"

#include "core/workbook/target.h"
#include "ui/shell/actions.h"
#include "ui/shell/ask.h"
#include "ui/shell/import_dialog.h"
#include "ui/shell/role_dialog.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace ascent {

Documents::Documents(QWidget* window, Settings& settings, const Services& services)
    : QObject(window)
    , m_window(window)
    , m_settings(settings)
    , m_services(services) {}

void Documents::connectTo(const Actions& actions, const std::function<Session&()>& session) {
    const auto on = [this, session](QAction* action, const auto& what) {
        connect(action, &QAction::triggered, this, [session, what] { what(session()); });
    };
    on(actions.saveCopy, [this](Session& open) { saveCopy(open); });
    for (int i = 0; i < m_services.importers.size(); ++i)
        on(actions.importers.at(i), [this, i](Session& open) { importWith(m_services.importers.at(i), open); });
    for (int i = 0; i < m_services.exporters.size(); ++i)
        on(actions.exporters.at(i), [this, i](Session& open) { exportWith(m_services.exporters.at(i), open); });
    for (int i = 0; i < m_services.printables.size(); ++i) {
        on(actions.previews.at(i), [this, i](Session& open) { preview(m_services.printables.at(i), open); });
        on(actions.prints.at(i), [this, i](Session& open) { print(m_services.printables.at(i), open); });
    }
}

QString Documents::choosePath(const QString& title, const QString& name, const QString& suffix, Session& session,
                              bool mayReplace) {
    const QString proposed = QDir(m_settings.folder()).filePath(name + u'.' + suffix);
    // Asked about here, with the suffix that the file will have, and in words that say what it is.
    QString path = QFileDialog::getSaveFileName(m_window, title, proposed, QStringLiteral("*.") + suffix, nullptr,
                                                QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;
    m_settings.setFolder(QFileInfo(path).absolutePath());
    if (const Result<void> free = checkTarget(path, session.workbook()); !free) {
        session.tellFailure(free.error());
        return {};
    }
    const QString file = QFileInfo(path).fileName();
    if (!mayReplace) // whoever makes it says so where a file is there
        return path;
    switch (standingAt(path, session.workbook())) {
    case Standing::File:
        return askFirst(m_window, tr("Replace “%1”?").arg(file), tr("A file of that name is there already."),
                        tr("Replace"))
                   ? path
                   : QString();
    case Standing::OtherWorkbook:
        return askFirst(m_window, tr("“%1” is another workbook. Replace it?").arg(file),
                        tr("Everything in it would be lost, its history too."), tr("Replace the workbook"))
                   ? path
                   : QString();
    default:
        return path;
    }
}

bool Documents::isComplete(Session& session) {
    if (session.flush())
        return true;
    const Error error = session.saving().error().value_or(Error());
    return askFirst(m_window, tr("What you typed last is not saved, so it will be missing."),
                    tr("The reason: %1.").arg(error.why), tr("Go on without it"));
}

bool Documents::chooseRole(bool needed, const QString& title, Session& session, std::optional<RoleId>& role) {
    if (!needed || role)
        return true;
    const auto& roles = session.content().roles;
    if (roles.isEmpty()) {
        session.tellFailure({ErrorCode::BadCall,
                             tr("There is no role to prepare for yet"),
                             tr("a prep sheet is about one role"),
                             tr("add a role on the page Roles"),
                             {}});
        return false;
    }
    role = roles.size() == 1 ? roles.rows().constFirst().id : pickRole(session.content(), title, m_window);
    return role.has_value();
}

void Documents::saveCopy(Session& session) {
    if (!isComplete(session))
        return;
    const QString name = QFileInfo(session.workbook().path()).completeBaseName();
    const QString path = choosePath(tr("Save a copy"), tr("%1 (copy)").arg(name), QStringLiteral("ascent"), session);
    if (path.isEmpty())
        return;
    if (const Result<void> done = session.workbook().saveCopy(path); !done)
        return session.tellFailure(done.error());
    session.say(tr("Copy saved as %1").arg(QFileInfo(path).fileName()));
}

bool Documents::goOnElsewhere(Session& session) {
    const QString name = QFileInfo(session.workbook().path()).completeBaseName();
    const QString path = choosePath(tr("Save a copy and go on in it"), tr("%1 (copy)").arg(name),
                                    QStringLiteral("ascent"), session, false);
    if (path.isEmpty())
        return false;
    if (const Result<void> kept = session.keepAs(path); !kept) {
        session.tellFailure(kept.error());
        return false;
    }
    session.say(tr("You go on in %1").arg(QFileInfo(path).fileName()));
    return true;
}

QStringList Documents::chooseSources(const Importer& importer) {
    const QString title = tr("Import");
    QStringList paths;
    if (importer.source == Importer::Source::Folder)
        paths = {QFileDialog::getExistingDirectory(m_window, title, m_settings.folder())};
    else if (importer.source == Importer::Source::Files)
        paths = QFileDialog::getOpenFileNames(m_window, title, m_settings.folder(), importer.filter);
    else
        paths = {QFileDialog::getOpenFileName(m_window, title, m_settings.folder(), importer.filter)};
    paths.removeAll(QString());
    return paths;
}

void Documents::importWith(const Importer& importer, Session& session) {
    const QStringList paths = chooseSources(importer);
    if (paths.isEmpty())
        return;
    if (!session.flush())
        return session.tellUnsaved(tr("Cannot import"));
    if (importer.preview) {
        auto preview = importer.preview(session.workbook(), paths);
        if (!preview)
            return session.tellFailure(preview.error());
        ImportDialog dialog(*preview, m_window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        if (const auto taken = preview->take(session.workbook(), dialog.chosen()); !taken)
            return session.tellFailure(taken.error());
    } else {
        const auto done = importer.run(session.workbook(), paths.constFirst());
        if (!done)
            return session.tellFailure(done.error());
        if (!done->isEmpty())
            tellNotes(tr("Imported, but not all of it"), *done, m_window);
    }
    session.say(tr("Imported. Ctrl+Z takes it back."));
}

void Documents::exportWith(const Exporter& exporter, Session& session) {
    if (!isComplete(session))
        return;
    std::optional<RoleId> role;
    if (!chooseRole(exporter.aboutRole, exporter.text, session, role))
        return;
    const QString path = choosePath(exporter.text, exporter.name, exporter.suffix, session);
    if (path.isEmpty())
        return;
    const auto done = exporter.run(session.workbook(), role, path);
    if (!done)
        return session.tellFailure(done.error());
    if (!done->isEmpty())
        tellNotes(tr("Saved, but not all of it"), *done, m_window);
    session.say(tr("Saved as %1").arg(QFileInfo(path).fileName()));
}

void Documents::previewSheet(const std::optional<RoleId>& role, Session& session) {
    for (const Printable& each : m_services.printables)
        if (each.aboutRole)
            return preview(each, session, role);
}

void Documents::previewAnswers(const QList<QUuid>& answers, Session& session) {
    if (!m_services.paintAnswers)
        return;
    preview({answers.size() == 1 ? tr("Answer") : tr("Answers"), false,
             [this, answers](const Workbook& workbook, const std::optional<RoleId>&, QPrinter& printer) {
                 return m_services.paintAnswers(workbook, answers, printer);
             }},
            session);
}

void Documents::preview(const Printable& printable, Session& session, std::optional<RoleId> role) {
    if (!isComplete(session))
        return;
    if (!chooseRole(printable.aboutRole, printable.text, session, role))
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(printable.text);
    QPrintPreviewDialog dialog(&printer, m_window);
    dialog.setWindowTitle(printable.text);
    dialog.resize(m_window->size() * 0.9);
    Result<QStringList> last;
    QLabel* notes = plainLabel({}, &dialog);
    notes->setWordWrap(true);
    notes->setMargin(6);
    notes->hide();
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [&](QPrinter* paper) {
        // The dialog prints in the same way as it shows, and into a file too.
        if (!mayPrint(*paper, session))
            return;
        last = printable.paint(session.workbook(), role, *paper);
        notes->setText(last ? last->join(QStringLiteral(". ")) : QString());
        notes->setVisible(!notes->text().isEmpty());
    });
    if (auto* box = qobject_cast<QBoxLayout*>(dialog.layout()))
        box->addWidget(notes);
    dialog.exec();
    if (!last)
        session.tellFailure(last.error());
}

/// A print can go into a file as well.
bool Documents::mayPrint(const QPrinter& printer, Session& session) {
    const Result<void> free =
        printer.outputFileName().isEmpty() ? Result<void>() : checkTarget(printer.outputFileName(), session.workbook());
    if (!free)
        session.tellFailure(free.error());
    return free.has_value();
}

void Documents::print(const Printable& printable, Session& session) {
    if (!isComplete(session))
        return;
    std::optional<RoleId> role;
    if (!chooseRole(printable.aboutRole, printable.text, session, role))
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(printable.text);
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() != QDialog::Accepted || !mayPrint(printer, session))
        return;
    const auto done = printable.paint(session.workbook(), role, printer);
    if (!done)
        return session.tellFailure(done.error());
    if (!done->isEmpty())
        tellNotes(tr("Printed, but not all of it"), *done, m_window);
}

} // namespace ascent
