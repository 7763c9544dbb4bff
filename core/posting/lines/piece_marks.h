// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

// The signs that lead, number and end the lines of a posting.

bool isBulletSign(QChar c);
bool isDash(QChar c);
/// Behind "1.", "1)", "(1)", "a)", "iv." and white space, or `i` where there is none of them.
qsizetype afterNumber(const QString& text, qsizetype i, qsizetype end);
/// "e.g. Excel", "Dr. Green": a full stop that ends no sentence.
bool isAbbreviation(const QString& text, qsizetype stop);

} // namespace ascent
