// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_form.h"

class QLabel;

namespace ascent {

class LineField;

/// Asks for the reason at the moment in which the date or the target of a goal is moved, right where that was done:
/// beside the fields of the editor, above the roadmap. It takes no keyboard, can be skipped, and hides by itself where
/// the move is taken back. What is typed is the reason of the revision (goal_dates.h).
///
///     m_reason->watch(goal);                       // from now on
///     session.act(…, recordRevision(edit, …));     // the question appears
class MoveReason final : public QWidget {
    Q_OBJECT
public:
    enum class About { Due, Target, Both };

    MoveReason(Session& session, About about, QWidget* parent = nullptr);

    /// Asks about moves of this goal from now on; what was moved before is not asked again.
    void watch(const std::optional<GoalId>& goal);
    /// Puts the keyboard into the reason, where the question is shown.
    void enter();

private:
    const Revision* todays() const;
    /// What the question is about: changes with each further move.
    QString moveOf(const Revision& revision) const;
    void look();
    void close();

    Session& m_session;
    const About m_about;
    std::optional<GoalId> m_goal;
    QString m_seen; ///< the move that was asked about, or stood there before
    QLabel* m_words;
    LineField* m_reason;
    EntryForm<Revision> m_form;
};

} // namespace ascent
