// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/advice/own_entries.h"
#include "core/questions/parts.h"

#include <QLatin1String>

namespace ascent::critic {

/// A part of a good answer, and what is said where it is absent.
struct PartRow {
    AnswerPart part;
    bool AnswerParts::*there;
    const char* why;
    WayOut way{};
};

/// Nothing where no part is called so.
const PartRow* partNamed(const QString& token);
/// The absent parts, the weightiest for the question first.
QStringList absentParts(const AnswerParts& parts, const Question& question);

} // namespace ascent::critic
