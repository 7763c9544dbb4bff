// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace ascent::store {

/// Keeps a workbook's file as it is while its bytes are read: a connection of its own with an open reading
/// transaction. Nobody can commit meanwhile, in this program or in another; who tries waits, so hold it shortly.
/// Made, used and destroyed in one thread, which may be another than the workbook's.
class ReadHold {
public:
    /// Errors: BadInput (no such file), Locked (somebody writes and does not end), Damaged.
    static Result<std::unique_ptr<ReadHold>> take(const QString& path);
    ~ReadHold();

private:
    ReadHold() = default;
    QString m_connection;
};

/// Whether the file is a workbook that is whole: it opens, its pages, references and rows are sound. Changes
/// nothing. Errors: those of Database::open; Damaged, with the faults in detail.
Result<void> proveSound(const QString& path);

} // namespace ascent::store
