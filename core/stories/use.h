// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

#include <QDate>
#include <QSet>

namespace ascent {

/// What a story is good for: the lines of postings that it meets, and the answers that tell it.
struct StoryUse {
    struct Requirement {
        RoleId role;
        QString line;
        bool must = false;
        friend bool operator==(const Requirement&, const Requirement&) = default;
    };
    /// A role in most of whose answers it is told; nothing: answers for any role.
    struct TooOften {
        std::optional<RoleId> role;
        int told = 0, of = 0;
        friend bool operator==(const TooOften&, const TooOften&) = default;
    };
    QList<Requirement> meets; ///< of roles that are not closed, in the order of the roles and of their postings
    QList<AnswerId> toldIn;
    QList<TooOften> tooOften;

    friend bool operator==(const StoryUse&, const StoryUse&) = default;
};

/// The answers that tell a story: those that were composed of it, and those that hold most of the words of what was
/// done or of what came of it.
QList<AnswerId> answersThatTell(const Content& content, const Story& story);

/// The stories that are told too often somewhere (StoryUse::tooOften). Reads each answer once.
QSet<StoryId> storiesToldTooOften(const Content& content);

/// Too often is more than half of the written answers of one role, and at least three.
StoryUse useOf(const Content& content, const Story& story, QDate today);

} // namespace ascent
