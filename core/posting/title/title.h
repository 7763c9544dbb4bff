// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/lines/pieces.h"
#include "core/posting/trace.h"

#include <optional>

namespace ascent {

struct NamedAs {
    std::optional<QString> title;
    std::optional<QString> company;
    QString job; ///< the title without what its line says behind it: "Staff Nurse" of "Staff Nurse - Respiratory Ward"
    qsizetype titlePiece = -1; ///< the piece that holds the title as its own line
    PostingTrace::Source titleFrom, companyFrom;
};

/// The job's title and the employer, where the posting states them; both are parts of its text.
NamedAs namesIn(const QString& text, const QList<Piece>& pieces);

} // namespace ascent
