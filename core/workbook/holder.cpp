// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/holder.h"

#include "core/store/lock.h"

namespace ascent {

std::optional<Holder> holderOf(const QString& path) {
    return store::holderOf(path);
}

Result<void> takeOverLock(const QString& path) {
    return store::takeOverLock(path);
}

} // namespace ascent
