// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

#include <QList>

namespace ascent {

/// A text that was left out of an output because it tells of a goal that the output must not hold.
struct Withheld {
    EntityKind entity = EntityKind::Answer;
    QUuid id;
    ShareLevel share = ShareLevel::Private; ///< of the goal that it tells of: Plan or Private
    int texts = 1;                          ///< how many of the entry: questions of a role

    friend bool operator==(const Withheld&, const Withheld&) = default;
};

/// What was left out, in sentences for the person, without a stop: "1 answer is left out: it tells of a private goal".
/// No goal is named.
QStringList inWords(const QList<Withheld>& withheld);
/// Why one text was left out: "it tells of a private goal".
QString whyWithheld(ShareLevel share);

} // namespace ascent
