// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"

#include <QList>
#include <QSet>
#include <QString>

#include <algorithm>

namespace ascent {

enum class ChangeType { Added, Updated, Removed };

/// One row that an act changed.
struct Change {
    EntityKind entity = EntityKind::Person;
    QUuid id;
    ChangeType type = ChangeType::Updated;
    QSet<QString> fields; ///< names of the changed fields; empty unless Updated
};

/// What a committed act, an undo or a redo changed.
struct Changes {
    QList<Change> rows;
    bool everything = false; ///< read all anew

    bool touches(EntityKind kind) const {
        return everything || std::any_of(rows.begin(), rows.end(), [&](const Change& c) { return c.entity == kind; });
    }
    bool touches(const QUuid& id) const {
        return everything || std::any_of(rows.begin(), rows.end(), [&](const Change& c) { return c.id == id; });
    }
};

} // namespace ascent
