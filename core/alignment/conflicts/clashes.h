// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

namespace ascent {

// Which wish pulls apart from what a posting says, as resources/lang/en/alignment/clashes.txt lists it. `asks` and
// `wish` are keys of that file.

struct ValueClash {
    QString wish;
    QString asks;
    const char* advice; ///< what to say; %1 the value, %2 the posting's words
};

struct DriverClash {
    DriverKind driver;
    QString asks;
    bool denies;        ///< a denial says it by itself: "no training"
    const char* advice; ///< %1 the posting's words
};

/// In the order in which they are tried; the first that fits counts.
const QList<ValueClash>& valueClashes();
const QList<DriverClash>& driverClashes();

} // namespace ascent
