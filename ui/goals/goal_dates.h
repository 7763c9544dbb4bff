// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/child_rows.h"

namespace ascent {

/// The record of adjusted sights. A due date or a target that is moved is written down as a revision, and the person
/// is asked for the reason; it later supports an answer on flexibility.
class GoalRevisions final : public QWidget {
    Q_OBJECT
public:
    explicit GoalRevisions(Session& session, QWidget* parent = nullptr);

    void show(const std::optional<GoalId>& goal);

private:
    void build(EntryForm<Revision>& form, QWidget* row, QHBoxLayout* box);

    Session& m_session;
    std::optional<GoalId> m_goal;
    ChildRows<Revision>* m_rows;
};

/// Adds to the act that moves a goal's date or target the record of it: one revision a day, its reason still open.
/// Not for drafts: nothing was promised yet.
void recordRevision(Edit& edit, const Goal& before, const Goal& after, QDate today);
/// "due date from 31/03/2027 to 30/06/2027, target from 12 to 10"; empty where nothing was moved.
QString movedWords(const Revision& revision);

/// Gives a goal other dates, with the record of it. Steps with one `mergeKey`, one soon after the other, are undone as
/// one.
bool moveDates(Session& session, const GoalId& id, const std::optional<QDate>& start, const std::optional<QDate>& due,
               const QString& mergeKey = {});

} // namespace ascent
