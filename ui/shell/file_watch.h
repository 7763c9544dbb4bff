// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace ascent {

/// Notices when the file of a workbook is no longer the one that was opened: replaced by a program that syncs, changed
/// by another one, or gone. The workbook itself looks before each act; this tells the person before they go on typing.
class FileWatch final : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(Workbook& workbook, QObject* parent = nullptr);

    /// As it was when it was last looked at.
    Workbook::FileState state() const { return m_state; }
    /// Looks now.
    void look();
    /// The workbook goes on in another file.
    void follow();

Q_SIGNALS:
    void changed();

private:
    Workbook& m_workbook;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    Workbook::FileState m_state = Workbook::FileState::Ours;
};

} // namespace ascent
