// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"
#include "core/posting/posting.h"

namespace ascent {

/// What the person said of an entry and a line.
struct Decided {
    EntityKind entity = EntityKind::Person;
    QUuid id;
    Verdict verdict = Verdict::Confirmed;
    QString name; ///< of the entry
};

/// The decisions of a role by line of its posting (place in Posting::lines); the later of two counts. Not those of
/// goals that are private or dropped, nor of entries that are gone.
QHash<qsizetype, QList<Decided>> verdictsOf(const Content& content, const Role& role, const Posting& posting);

} // namespace ascent
