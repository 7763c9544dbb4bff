// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"
#include "core/model/entity_ref.h"

namespace ascent {

/// What a say line is heard against: what its entry holds.
struct Heard {
    QStringList texts;     ///< all that was typed there
    QList<double> numbers; ///< of its fields: target, baseline
    std::optional<QDate> due;
    bool hasNumbers = true; ///< false: numbers and days aren't looked at
};

/// Of an aspiration, goal, strength, story, value or reflection; of anything else a line is heard by itself.
Heard heardOf(const Content& content, const EntityRef& entry);

/// A short remark on a line, and where it points: UTF-16 code units; a length of 0 means the line as a whole.
struct EarRemark {
    enum class Kind { Long, Worn, NoSubject, Number, Date };
    Kind kind = Kind::Long;
    qsizetype start = 0;
    qsizetype length = 0;
    QString text;

    friend bool operator==(const EarRemark&, const EarRemark&) = default;
};

/// Judges a line as it is typed: too long for a breath, worn phrases, a sentence without its subject, a number that the
/// entry doesn't have, a day that isn't the entry's. Nothing is wrong with an empty line.
QList<EarRemark> listen(const QString& line, const Heard& heard, QDate today);

} // namespace ascent
