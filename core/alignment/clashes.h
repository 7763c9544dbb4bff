// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

namespace ascent {

/// What a value wants, what a posting asks against it, and what to say.
struct Clash {
    const char* wish; ///< keys of resources/lang/en/alignment/clashes.txt
    const char* ask;
    const char* why; ///< %1 the value, %2 the posting's words
};

struct DriverClash {
    DriverKind driver;
    const char* ask;
    const char* why; ///< %1 the posting's words
};

const QList<Clash>& valueClashes();
const QList<DriverClash>& driverClashes();

} // namespace ascent
