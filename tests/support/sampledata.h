// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/content.h"

namespace ascent::test {

/// The day on which tests happen.
inline QDate testDay() {
    return QDate(2026, 11, 22);
}

inline QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// A small workbook with at least one full row of every entity, all references valid.
Content fullContent();

} // namespace ascent::test
