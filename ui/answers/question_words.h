// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/area.h"
#include "core/model/content.h"
#include "core/questions/parts.h"

namespace ascent {

/// What the workbook does not hold yet, for a part that an answer had to do without (ComposedAnswer::missing), and the
/// part of the workbook where it is entered.
struct MissingPart {
    QString words; ///< "No story with a result yet"
    Area area = Area::Home;
};
MissingPart missingPart(AnswerPart part);

/// What a person would call an entry: its title, a shortened text, "About you". Empty where it is gone.
QString entryName(const Content& content, EntityKind kind, const QUuid& id);
/// The entry whose page can show it: the goal of a step or of a revision; itself for most.
struct EntryPlace {
    EntityKind kind = EntityKind::Goal;
    QUuid id;
};
EntryPlace placeOf(const Content& content, EntityKind kind, const QUuid& id);

/// "Senior Analyst, Example Ltd"; what is there of both; "Untitled role".
QString roleName(const Role& role);

} // namespace ascent
