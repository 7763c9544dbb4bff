// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace ascent {

/// A hash of the text that is the same on every machine and in every run (FNV-1a, 64 bits).
quint64 stableHash(QStringView text);

} // namespace ascent
