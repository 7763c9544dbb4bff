// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/session.h"
#include "ui/shell/services.h"
#include "ui/shell/settings.h"

#include <QObject>

class QWidget;

namespace ascent {

class Actions;

/// What leaves and enters the open workbook as files and on paper: copies, exports, imports, previews, prints.
/// Says what it did, or why not, through the session.
class Documents final : public QObject {
    Q_OBJECT
public:
    Documents(QWidget* window, Settings& settings, const Services& services);

    /// Lets the actions for files and paper do their work on the workbook that `session` gives then; they can be used
    /// only while there is one.
    void connectTo(const Actions& actions, const std::function<Session&()>& session);

    void saveCopy(Session& session);
    /// Asks for a file, writes everything that is in memory into it and goes on working on that one. False where
    /// nothing came of it.
    bool goOnElsewhere(Session& session);
    void importWith(const Importer& importer, Session& session);
    void exportWith(const Exporter& exporter, Session& session);
    void preview(const Printable& printable, Session& session, std::optional<RoleId> role = {});
    /// The first printable about a role, for this one.
    void previewSheet(const std::optional<RoleId>& role, Session& session);
    void previewAnswers(const QList<QUuid>& answers, Session& session);
    void print(const Printable& printable, Session& session);

private:
    /// Where a file is to go. What stands there is asked about, and is never the open workbook. Empty where the person
    /// thought better of it.
    QString choosePath(const QString& title, const QString& name, const QString& suffix, Session& session,
                       bool mayReplace = true);
    /// Writes what was typed. Where that can't be done, what leaves the workbook lacks it: asks whether it may.
    bool isComplete(Session& session);
    /// The files or the folder to import; empty where the person thought better of it.
    QStringList chooseSources(const Importer& importer);

    /// True where it is settled which role it is about: the one that is given, the only one, or the one that was
    /// chosen; always where none is needed.
    bool chooseRole(bool needed, const QString& title, Session& session, std::optional<RoleId>& role);

    bool mayPrint(const QPrinter& printer, Session& session);

    QWidget* m_window;
    Settings& m_settings;
    const Services& m_services;
};

} // namespace ascent
