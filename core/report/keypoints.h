// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ascent::report {

/// What to remember of an answer: its sentences, at most so many, in their order, each without its lead-in ("In the
/// long term, I want to …") and ended at a clause. Sentences with figures are kept before others. English lead-ins.
QStringList keyPoints(const QString& text, int most);

} // namespace ascent::report
