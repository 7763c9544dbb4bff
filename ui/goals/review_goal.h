// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_form.h"

class QLabel;
class QPushButton;

namespace ascent {

class GoalSteps;
class MoveReason;
class NumberField;
class ProgressCurve;
class Section;
class TextField;

/// One goal of a review: where it stands, what to ask oneself, and what can be done about it right here. Whatever is
/// done or typed is in the workbook at once, so a review may be left at any point.
class ReviewGoal final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewGoal(Session& session, QWidget* parent = nullptr);

    void show(const std::optional<GoalId>& goal);

Q_SIGNALS:
    void goalAsked(const ascent::GoalId& goal);

private:
    void bindCheckIn();
    const CheckIn* todays() const;
    void setStatus(GoalStatus status);
    void refresh();

    Session& m_session;
    std::optional<GoalId> m_goal;
    EntryForm<Goal> m_form;
    QLabel* m_statement;
    QLabel* m_words;
    QLabel* m_last;
    QLabel* m_questions;
    QLabel* m_state;
    ProgressCurve* m_curve;
    NumberField* m_value;
    Section* m_valueSection;
    TextField* m_note;
    MoveReason* m_reason;
    GoalSteps* m_steps;
    QList<FieldBinding*> m_checkIn;
    QList<std::pair<GoalStatus, QPushButton*>> m_states;
};

} // namespace ascent
