// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/destination.h"
#include "ui/editing/session.h"
#include "ui/widgets/chips.h"

#include <QWidget>

class QVBoxLayout;

namespace ascent {

/// Where a goal stands on the ladder: the aspiration that it serves, the goal that it builds, the goals that build it,
/// the stories that prove it, and the gaps, each with an action that mends it.
class GoalLadder final : public QWidget {
    Q_OBJECT
public:
    explicit GoalLadder(Session& session, QWidget* parent = nullptr);

    void show(const std::optional<GoalId>& goal);

Q_SIGNALS:
    void openRequested(const ascent::Destination& to);
    void stepAsked();

private:
    ChipsField* chips(const QString& label, const QString& addText, EntityKind opens);
    void connectAspiration();
    void connectParent();
    void connectChildren();
    void connectStories();
    void showGaps();
    void makeAspiration();
    void setParentOf(const QString& child, const std::optional<GoalId>& parent);
    QList<Pick> goalPicks(const std::function<bool(const Goal&)>& fits) const;

    Session& m_session;
    std::optional<GoalId> m_goal;
    QVBoxLayout* m_box;
    QVBoxLayout* m_gaps;
    ChipsField* m_aspiration;
    ChipsField* m_parent;
    ChipsField* m_children;
    ChipsField* m_stories;
};

} // namespace ascent
