// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/session.h"

#include <QWidget>

namespace ascent {

class FileNotice;
class NoticeBar;
class StatusMark;

/// Where a copy goes when the program is ended and the workbook can't be written.
QString rescueFolder();

/// Looks after what the person typed and the file that it goes into: shows whether it is saved, stands above the page
/// while something is not or the file is not the one that was opened, and asks before anything would let go of it.
class Safety final : public QWidget {
    Q_OBJECT
public:
    explicit Safety(StatusMark* mark, QWidget* parent);

    /// Asks where to go on with the workbook, and goes on there; false where nothing came of it. Must be set before the
    /// first session, like the next.
    std::function<bool()> saveElsewhere;
    /// Opens a workbook in the window, in the place of the one at hand.
    std::function<void(const QString& path, Workbook::Mode mode)> open;

    /// The backups of the workbook at hand, newest first. May be left out.
    std::function<QStringList()> backups;

    /// The session that is looked after; it must live until another one, or nullptr, takes its place.
    void setSession(Session* session);

    /// Before the workbook is let go. False where something is unsaved and the person stays with it.
    bool settle();
    /// The program is ended and nobody can be asked: what can't be written into the workbook goes into a copy. False
    /// where that could not be written either.
    bool leaveNow();

private:
    void follow();
    void ask();

    StatusMark* m_mark;
    FileNotice* m_file;
    NoticeBar* m_bar;
    Session* m_session = nullptr;
};

} // namespace ascent
