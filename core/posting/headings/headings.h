// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/lexicon.h"
#include "core/posting/lines/pieces.h"

#include <QStringView>

#include <optional>

namespace ascent {

namespace posting { // the reports have types of the same names
/// What a heading announces.
struct Heading {
    bool is = false;                 ///< the piece is a heading
    Section section = Section::None; ///< None: a heading of another matter
    std::optional<bool> must;        ///< told by "essential", "preferred"
    bool weak = false;               ///< a heading below another, which keeps its section
    const char* why = nullptr;       ///< what makes it a heading
    const char* data = nullptr;      ///< the data by which its section was known
};
} // namespace posting
using posting::Heading;

/// Whether these words, as they stand, are one of the headings that we know.
bool isHeadingText(QStringView text);

/// `next`: the piece after, nullptr at the end. `shouted`: the whole posting is in capitals, which then mark nothing.
Heading headingOf(const QString& text, const Piece& piece, const QList<PlacedWord>& words, const Piece* next,
                  bool shouted);

} // namespace ascent
