// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/agenda.h"
#include "ui/editing/session.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace ascent {

class EmptyState;
class ReadingPane;

/// What to do in the next four weeks, week by week: steps to tick right here, goals that are due, times to check in,
/// and goals that nothing is planned for. All of it is text; Tab and the arrow keys go along it.
class WeeksView final : public QWidget {
    Q_OBJECT
public:
    explicit WeeksView(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void goalAsked(const ascent::GoalId& goal);
    /// The goal is to be opened with a new step.
    void stepAsked(const ascent::GoalId& goal);
    void listAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void refresh();
    void addGroup(const QString& title, const QList<AgendaItem>& items);
    QWidget* rowOf(const AgendaItem& item);
    void tick(const StepId& step);
    QList<QWidget*> stops() const;

    Session& m_session;
    QWidget* m_column;
    QVBoxLayout* m_box;
    ReadingPane* m_pane;
    EmptyState* m_empty;
    QHash<QString, qsizetype> m_shown; ///< groups of which more rows were asked for
    bool m_stale = true;
};

} // namespace ascent
