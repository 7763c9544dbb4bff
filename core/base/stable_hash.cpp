// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stable_hash.h"

namespace ascent {

quint64 stableHash(QStringView text) {
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const QChar c : text) {
        for (const quint64 byte : {c.unicode() & 0xFFULL, (c.unicode() >> 8) & 0xFFULL})
            hash = (hash ^ byte) * 0x100000001b3ULL;
    }
    // The low bits of FNV follow the last characters closely: mix the high ones in.
    return hash ^ (hash >> 32);
}

} // namespace ascent
