// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules/judges.h"

namespace ascent::critic {

void judgePlainly(CriticRule rule, const AnswerReading& reading, Remarks& remarks) {
    const Group warns = groupOf(rule, PlainGroup::Warn);
    const Group excepts = groupOf(rule, PlainGroup::Except);
    for (const Hit& hit : reading.hits(warns))
        if (!reading.overlaps(excepts, hit))
            remarks.add(rule, hit);
    for (const Hit& hit : reading.hits(groupOf(rule, PlainGroup::Note)))
        if (!reading.overlaps(excepts, hit) && !reading.overlaps(warns, hit))
            remarks.add(rule, Severity::Note, hit);
}

} // namespace ascent::critic
