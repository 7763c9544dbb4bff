// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

/// What kind of failure it is. The command line turns it into its exit code.
enum class ErrorCode {
    BadCall,     ///< the caller asked for something that does not exist (unknown key, wrong option)
    BadInput,    ///< an input can't be read or is not what it should be; nothing was changed
    Changed,     ///< the workbook's file is no longer as this program left it: replaced, rewritten, moved or gone
    CannotWrite, ///< an output can't be written; what stood there before stands there still
    Damaged,     ///< the workbook is damaged or is no workbook
    Locked,      ///< another program has the workbook open
    Newer,       ///< the workbook was written by a newer version
    ReadOnly,    ///< the workbook was opened for reading only
};

/// A failure in words for the person. Never shown by core itself.
struct Error {
    ErrorCode code = ErrorCode::BadInput;
    QString what;   ///< what could not be done: "Cannot open career.ascent"
    QString why;    ///< the reason: "it is damaged"
    QString remedy; ///< what the person can do: "restore it from a backup"
    QString detail; ///< for the log: the message of the library below

    /// The whole as one sentence, in the form that cli.md prescribes: "WHAT: WHY; WHAT TO DO".
    QString sentence() const;
};

} // namespace ascent
