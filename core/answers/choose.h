// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/meeting.h"

namespace ascent {

/// What goes into an answer, and what stays out. Pointers into the content; valid as long as it is.
struct Choice {
    const Aspiration* direction = nullptr;
    const Aspiration* second = nullptr;
    const Goal* longGoal = nullptr;   ///< stands for the direction where there is no aspiration
    QList<const Goal*> path;          ///< may be spoken, nearest first; personal ones that serve nothing else last
    QList<const Strength*> strengths; ///< may be put forward, best fit first; never joyless
    QList<const Story*> achievements; ///< best fit first
    const Story* setback = nullptr;
    const Revision* revision = nullptr;
    QList<const Driver*> drivers; ///< strongest first, without money
    QList<const Value*> values;   ///< of life and career, strongest first
    QList<LeftOut> leftOut;
};

/// `role` may have no role: then nothing is left out for a conflict.
Choice choose(const Content& content, const RoleView& role, const Meetings& meetings, QDate today);

/// The last day that an interview answer speaks of: five years from today (product.md).
QDate interviewWindow(QDate today);

} // namespace ascent
