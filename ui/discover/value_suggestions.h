// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ascent {

/// Common values to start from, translated, each in one or two words.
QStringList valueSuggestions();

} // namespace ascent
