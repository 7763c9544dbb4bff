// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/child_rows.h"

namespace ascent {

/// The next steps of a goal: each with a tick, its words and a day; a line to add another.
class GoalSteps final : public QWidget {
    Q_OBJECT
public:
    explicit GoalSteps(Session& session, QWidget* parent = nullptr);

    void show(const std::optional<GoalId>& goal);
    void addStep();

private:
    void build(EntryForm<Step>& form, QWidget* row, QHBoxLayout* box);

    Session& m_session;
    std::optional<GoalId> m_goal;
    ChildRows<Step>* m_rows;
};

} // namespace ascent
