// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

/// The words of HTML as plain text: a line for each block, "- " before items, a tab between the cells of a row,
/// entities as their signs; styles, scripts and comments are left out. Nothing is loaded and nothing is laid out,
/// unlike with QTextDocument. Linear in its length, whatever it holds.
QString plainTextOfHtml(const QString& html);

/// The words of a document that came over the clipboard as plain text, as HTML, or as both: its HTML where that shows
/// items, headings or cells, which plain text loses; else the plain text. HTML source that was copied as text is read
/// as HTML, and character references ("&amp;") as their signs. Nothing is loaded.
QString textOfDocument(const QString& text, const QString& html);

} // namespace ascent
