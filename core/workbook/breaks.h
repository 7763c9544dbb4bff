// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

#include <QLatin1String>

namespace ascent {

namespace store {
class Doubts;
}

/// A reference that leads nowhere or in a circle, and how the entry is shown.
struct Break {
    EntityKind entity = EntityKind::Goal;
    QUuid row;
    bool leftOut = false; ///< the entry belongs to one that is not there and is not shown; else it stands alone
    QLatin1String field;  ///< the reference that leads nowhere; empty where the goal stands below itself
};

/// Breaks what pages and engines could not bear: goals in a circle part at the one that is due last, a reference to
/// what is not there becomes empty, and an entry that belongs to what is not there is left out. Nothing of it is
/// written: the doubts hold what stands in the file. Linear in the number of entries.
QList<Break> breakStructure(Content& content, store::Doubts& doubts);

} // namespace ascent
