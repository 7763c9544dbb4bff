// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

namespace ascent {

/// Why an interviewer asks a question, and what a good answer does: one or two sentences for its key.
QString whyAsked(const QString& question);
/// A shorter wording of the question, for lists: "Five years from now".
QString shortQuestion(const QString& question);

/// What the workbook does not hold yet, for a part that an answer had to do without (ComposedAnswer::missing), and the
/// page where it is entered.
struct MissingPart {
    QString words; ///< "No story with a result yet"
    QString page;  ///< PageInfo::key
};
MissingPart missingPart(const QString& key);

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
