// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/compose.h"

namespace ascent {

/// An entry behind an answer that isn't what it was when the answer was made of it.
struct ChangedEntry {
    EntityKind entity = EntityKind::Goal;
    QUuid id;
    bool removed = false;

    friend bool operator==(const ChangedEntry&, const ChangedEntry&) = default;
};

struct Staleness {
    QList<ChangedEntry> entries; ///< in the order in which the answer speaks of them

    bool isStale() const { return !entries.isEmpty(); }
};

/// What Answer::sources holds for a composed text: a line an entry, "kind<tab>id<tab>digest", in the order in which
/// the text speaks of them. The digest is one of the words that a composer reads, and of how the person says the entry:
/// a moved entry, a personal note, a check-in or another space change nothing. It can't be read back.
QStringList sourcesOf(const ComposedAnswer& composed, const Content& content);

/// Which entries behind an answer were changed or removed since. A text without sources is the person's own and never
/// stale; a line of `sources` that can't be read is passed over. The ids of removed entries stand for nothing that
/// can be shown, so that a caller tells only how many there are.
Staleness stalenessOf(const Answer& answer, const Content& content);

} // namespace ascent
