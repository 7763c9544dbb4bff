// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/lang_file.h"

#include <QRegularExpression>

namespace ascent {

/// A section of a data file as one regular expression (Perl's), read once a process. Each line is an alternative, tried
/// in their order; "{a name}" in a line stands for the section of that name in the same file, as a group of its lines.
/// Small and capital letters are one, unless a line begins with "(?-i)"; letters and words are those of Unicode. Blanks
/// at the end of a line are lost: write "[ ]". A line that is no expression by itself is left out, and told as a fault.
/// `static const QRegularExpression& now = langPattern(u"alignment/conditions.txt", u"now and then");`
const QRegularExpression& langPattern(QStringView path, QStringView section);

/// The same where each line is a phrase that is looked for as whole words.
const QRegularExpression& langPhrases(QStringView path, QStringView section);

/// What langPattern() makes of a file's section.
QRegularExpression patternOf(const LangFile& file, const QString& section);

} // namespace ascent
