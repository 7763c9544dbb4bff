// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/meeting.h"

namespace ascent {

/// What goes into an answer, and what stays out. Pointers into the content; valid as long as it is.
struct Choice {
    QList<const Aspiration*> directions; ///< may be spoken of, the one that leads first
    QList<const Goal*> path;          ///< may be spoken of, nearest first; personal ones that serve nothing else last
    QList<const Strength*> strengths; ///< may be put forward, best fit first; never joyless
    QList<const Strength*> gaps;      ///< what is still to be learned
    QList<const Story*> achievements; ///< best fit first
    QList<const Story*> setbacks;     ///< best fit first
    QList<const Driver*> drivers;     ///< strongest first, without money
    QList<const Value*> values;       ///< of life and career, strongest first
    QList<LeftOut> leftOut;

    const Aspiration* direction() const { return directions.value(0); }
};

/// `role` may have no role: then nothing is left out for a conflict. Of a very full workbook only as many entries of a
/// kind are read as an answer could choose from.
Choice choose(const Content& content, const RoleView& role, const Meetings& meetings, QDate today);

/// The last day that an interview answer speaks of: five years from today (product.md).
QDate interviewWindow(QDate today);

} // namespace ascent
