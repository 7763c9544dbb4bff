// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/forecast.h"
#include "core/goals/progress.h"
#include "ui/editing/child_rows.h"

class QLabel;

namespace ascent {

class NumberField;
class ProgressCurve;
class TextField;

/// Where a goal stands and where it leads, as a sentence: "Behind by 3 weeks; at this pace done on 4 May 2027."
QString progressWords(const GoalProgress& progress, const Forecast& forecast);

/// Where a goal stands: honest words, the curve, what was checked in, and a line to check in today.
class GoalCheckIns final : public QWidget {
    Q_OBJECT
public:
    explicit GoalCheckIns(Session& session, QWidget* parent = nullptr);

    void show(const std::optional<GoalId>& goal);

private:
    void build(EntryForm<CheckIn>& form, QWidget* row, QHBoxLayout* box);
    void checkIn();

    Session& m_session;
    std::optional<GoalId> m_goal;
    QLabel* m_words;
    ProgressCurve* m_curve;
    ChildRows<CheckIn>* m_rows;
};

} // namespace ascent
