// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/child_rows.h"

class QLabel;

namespace ascent {

/// The next steps of a goal: each with a tick, its words, a day, and on request the moment in which it will be done
/// ("When … then I …"); a line to add another.
class GoalSteps final : public QWidget {
    Q_OBJECT
public:
    explicit GoalSteps(Session& session, QWidget* parent = nullptr);

    /// Steps that were done before today are left out. Before show().
    void setOpenOnly() { m_openOnly = true; }
    void show(const std::optional<GoalId>& goal);
    void addStep();

private:
    void build(EntryForm<Step>& form, QWidget* row, QHBoxLayout* box);
    QWidget* planLine(EntryForm<Step>& form, QWidget* row);
    void showHint();

    Session& m_session;
    std::optional<GoalId> m_goal;
    bool m_openOnly = false;
    ChildRows<Step>* m_rows;
    QLabel* m_hint;
};

} // namespace ascent
