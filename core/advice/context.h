// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/critic.h"

namespace ascent {

/// What is known of an answer to one question for one role, for the critic.
CritiqueContext critiqueContext(const Content& content, const Question& question, const std::optional<RoleId>& role,
                                QDate today, double wordsPerMinute);

} // namespace ascent
