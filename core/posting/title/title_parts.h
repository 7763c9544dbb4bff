// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text/placed.h"
#include "core/language/text/words.h"

#include <optional>

namespace ascent {

namespace posting { // the reports have types of the same names
/// A part of the text.
struct Span {
    qsizetype start = 0, end = 0;
    qsizetype length() const { return end - start; }
};
} // namespace posting

// What the lines at the head of a posting are made of.

/// Without white space and commas around it.
posting::Span trimmed(const QString& text, posting::Span span);
/// The parts of a heading line: "Chef - Odile's", "Nurse at St Mary's", "Clerk | Leeds".
QList<posting::Span> partsOf(const QString& text, posting::Span line);
posting::Span beforeBracket(const QString& text, posting::Span span);
/// Without marks and what stands behind the title proper: "Cook**", "Cook, required for May", "Cook (12 months)".
posting::Span titleAlone(const QString& text, posting::Span span);
/// A word for somebody who does a job, also as the end of one: "deckhand", "groundworker".
bool isJob(const QString& word);
/// One of the words, or its plural, is known.
bool hasWord(const WordSet& known, const QList<PlacedWord>& words);
/// Capitalised words from i on: "Severn Marches Ambulance Service", "Braid, Moffat & Lowther".
posting::Span capitalsAt(const QString& text, qsizetype i, qsizetype end);
/// "The Wren & Barrow, Ludlow", "Rosa's": signs of a name of a business, without its place.
std::optional<posting::Span> businessIn(const QString& text, posting::Span part);
/// "Evening Cleaner, Northgate Primary School": where the employer begins behind a comma; -1: nowhere.
qsizetype employerBehindComma(const QString& text, posting::Span title);
/// "Chicago, IL".
bool isPlaceName(QStringView part);

} // namespace ascent
