// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

/// The words of HTML as plain text: a line for each block, "- " before items, entities as their signs; styles, scripts
/// and comments are left out. Nothing is loaded and nothing is laid out, unlike with QTextDocument. Linear in its
/// length, whatever it holds.
QString plainTextOfHtml(const QString& html);

} // namespace ascent
