// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"

#include <QUuid>

namespace ascent::store {

/// Something in a table that was not taken as it stands. What stands there is not in it: it may be private.
struct RowFault {
    enum class What {
        Value,    ///< the column `column` holds no value of its field, which has a safe or empty one instead
        Unsealed, ///< the row's seal does not fit: it was changed by damage or by another program
        NoId,     ///< what the row is known by is damaged, so it can't be shown; `row` is null
    };
    What what = What::Unsealed;
    EntityKind entity = EntityKind::Person;
    QUuid row;
    QLatin1String column;
};

} // namespace ascent::store
