// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/session.h"
#include "ui/goals/roadmap_rows.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ascent {

class ChoiceField;
class EmptyState;
class MoveReason;
class RoadmapView;
struct RoadmapDates;

/// The roadmap with what belongs to it: which goals are shown, the zoom, and the question for the reason once a due
/// date was moved.
class RoadmapPanel final : public QWidget {
    Q_OBJECT
public:
    explicit RoadmapPanel(Session& session, QWidget* parent = nullptr);

    void setCurrent(const QUuid& id);
    RoadmapView* view() const { return m_view; }

Q_SIGNALS:
    void chosen(const QUuid& id);
    void entered(const QUuid& id);
    void newAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    void refresh();
    void fillAspirations();
    void moveDatesOf(const QUuid& id, const RoadmapDates& dates, bool byKey);

    Session& m_session;
    ChoiceField* m_which;
    ChoiceField* m_aspiration;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    RoadmapView* m_view;
    QLabel* m_nothing;
    MoveReason* m_reason;
    QStringList m_known; ///< the aspirations that can be chosen, id and name
    bool m_stale = true;
};

} // namespace ascent
