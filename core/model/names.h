// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

namespace ascent {

// What a person reads for a stored token, translated. The tokens themselves stand beside each enum.
QString nameOf(Stage stage);
QString nameOf(DriverKind kind);
QString nameOf(StrengthKind kind);
QString nameOf(AspirationKind kind);
QString nameOf(AspirationState state);
QString nameOf(GoalCategory category);
QString nameOf(GoalStatus status);
QString nameOf(ShareLevel share);
QString nameOf(StoryKind kind);
QString nameOf(RoleStage stage);
/// The name of one thing of the kind, in small letters: "goal".
QString nameOf(EntityKind kind);

/// The wording of a built-in reflection question for its key; the text itself for a question of the person's own.
QString reflectionQuestion(const QString& keyOrText);

} // namespace ascent
