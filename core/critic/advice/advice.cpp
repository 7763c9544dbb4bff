// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/advice/advice.h"

#include "core/critic/parts/table.h"
#include "core/critic/rules/table.h"

#include <QCoreApplication>

namespace ascent::critic {

namespace {

QString reasonOf(const char* why, const QString& about) {
    const QString reason = QCoreApplication::translate("Critic", why);
    return reason.contains(u"%1") ? QCoreApplication::translate("Critic", why).arg(about) : reason;
}

} // namespace

Finding findingOf(const Remark& remark, const QString& text, const OwnEntries& own) {
    Finding finding;
    finding.rule = remark.rule;
    finding.severity = remark.severity;
    finding.start = remark.start;
    finding.length = remark.length;
    finding.excerpt = text.mid(remark.start, remark.length);
    if (const PartRow* part = remark.rule == CriticRule::Parts ? partNamed(remark.about) : nullptr) {
        finding.part = remark.about;
        finding.why = reasonOf(part->why, {});
        finding.fix = own.wayOut(part->way);
    } else {
        const RuleRow& row = rowOf(remark.rule);
        finding.why = reasonOf(row.why, remark.about);
        if (remark.severity == Severity::Unsure && row.asks)
            finding.ask = reasonOf(row.asks, remark.about);
        finding.fix = own.wayOut(row.way);
    }
    return finding;
}

} // namespace ascent::critic
