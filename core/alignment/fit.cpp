// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/fit.h"

#include <QCoreApplication>

#include <algorithm>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::Fit", text);
}

bool isOpenGoal(const Match& match, const Content& content) {
    const Goal* goal = match.entity == EntityKind::Goal ? content.goals.find(match.id) : nullptr;
    return goal && goal->status != GoalStatus::Done;
}

} // namespace

LineState stateOf(const AlignedLine& line, const Content& content) {
    if (line.matches.isEmpty())
        return line.near.isEmpty() ? LineState::Missing : LineState::Touched;
    const bool planned = std::all_of(line.matches.begin(), line.matches.end(),
                                     [&](const Match& match) { return isOpenGoal(match, content); });
    return planned ? LineState::Planned : LineState::Met;
}

Fit fitOf(const Alignment& alignment, const Content& content) {
    Fit fit;
    for (const AlignedLine& line : alignment.lines) {
        const bool must = line.line.must;
        (must ? fit.musts : fit.others) += 1;
        switch (stateOf(line, content)) {
        case LineState::Missing:
            fit.missing.append(line);
            break;
        case LineState::Touched:
            fit.touched.append(line);
            break;
        case LineState::Planned:
            fit.planned.append(line);
            (must ? fit.mustsPlanned : fit.othersPlanned) += 1;
            break;
        case LineState::Met:
            fit.met.append(line);
            (must ? fit.mustsMet : fit.othersMet) += 1;
            break;
        }
    }
    for (QList<AlignedLine>* lines : {&fit.missing, &fit.touched})
        std::stable_partition(lines->begin(), lines->end(), [](const AlignedLine& line) { return line.line.must; });
    return fit;
}

QString coverageWords(const Fit& fit) {
    if (fit.musts > 0)
        return tr("%1 of %2 must-haves met").arg(QString::number(fit.mustsMet), QString::number(fit.musts));
    return tr("%1 of %2 lines met").arg(QString::number(fit.othersMet), QString::number(fit.others));
}

QString coverageDetail(const Fit& fit) {
    QStringList parts;
    if (fit.mustsPlanned > 0)
        parts << (fit.mustsPlanned == 1 ? tr("1 more is planned as a goal")
                                        : tr("%1 more are planned as goals").arg(fit.mustsPlanned));
    if (fit.musts > 0 && fit.others > 0)
        parts << tr("%1 of %2 nice-to-haves met").arg(QString::number(fit.othersMet), QString::number(fit.others));
    if (fit.othersPlanned > 0)
        parts << (fit.othersPlanned == 1 ? tr("1 nice-to-have planned")
                                         : tr("%1 nice-to-haves planned").arg(fit.othersPlanned));
    return parts.join(tr(" · "));
}

} // namespace ascent
