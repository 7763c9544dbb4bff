// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace ascent {

/// Who has a workbook open for writing, as far as the lock beside it tells.
struct Holder {
    QString program; ///< empty where it isn't known
    QString host;    ///< name of the computer; empty where it isn't known
    QString user;    ///< empty where it isn't known
    QDateTime since; ///< by the clock of the disk that the lock lies on
    /// It runs on this computer, so it can be closed there; its lock can't be taken over.
    bool runsHere = false;
};

} // namespace ascent
