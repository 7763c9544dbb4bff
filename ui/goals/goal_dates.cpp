// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goal_dates.h"

#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"

#include <QLabel>
#include <QLocale>

namespace ascent {

void recordRevision(Edit& edit, const Goal& before, const Goal& after, QDate today) {
    const bool moved = before.due && after.due && before.due != after.due;
    const bool changed = before.target && after.target && before.target != after.target;
    if (before.status == GoalStatus::Draft || (!moved && !changed))
        return;
    // Typing a date in several goes is one change of mind.
    for (const Revision* each : edit.content().revisions.owned(after.id)) {
        if (each->date != today)
            continue;
        const RevisionId id = each->id;
        edit.change<Revision>(id, [&](Revision& revision) {
            if (moved) {
                revision.dueBefore = revision.dueBefore ? revision.dueBefore : before.due;
                revision.dueAfter = after.due;
            }
            if (changed) {
                revision.targetBefore = revision.targetBefore ? revision.targetBefore : before.target;
                revision.targetAfter = after.target;
            }
        });
        const Revision* left = edit.content().revisions.find(id);
        if (left && left->reason.isEmpty() && left->dueBefore == left->dueAfter &&
            left->targetBefore == left->targetAfter)
            edit.remove<Revision>(id); // moved back: nothing was adjusted
        return;
    }
    Revision revision{{}, after.id, 0, today, {}, {}, {}, {}, {}};
    if (moved) {
        revision.dueBefore = before.due;
        revision.dueAfter = after.due;
    }
    if (changed) {
        revision.targetBefore = before.target;
        revision.targetAfter = after.target;
    }
    edit.add(revision);
}

QString movedWords(const Revision& revision) {
    const QLocale locale;
    const auto day = [&](const std::optional<QDate>& date) {
        return date ? locale.toString(*date, QLocale::ShortFormat) : GoalRevisions::tr("no date");
    };
    const auto number = [&](const std::optional<double>& value) {
        return value ? locale.toString(*value, 'g', 10) : GoalRevisions::tr("no target");
    };
    QStringList moves;
    if (revision.dueBefore || revision.dueAfter)
        moves << GoalRevisions::tr("due date from %1 to %2").arg(day(revision.dueBefore), day(revision.dueAfter));
    if (revision.targetBefore || revision.targetAfter)
        moves << GoalRevisions::tr("target from %1 to %2")
                     .arg(number(revision.targetBefore), number(revision.targetAfter));
    return moves.join(GoalRevisions::tr(", "));
}

bool moveDates(Session& session, const GoalId& id, const std::optional<QDate>& start, const std::optional<QDate>& due,
               const QString& mergeKey) {
    return session.act(
        GoalRevisions::tr("Move dates"),
        [&](Edit& edit) {
            const Goal* found = edit.content().goals.find(id);
            if (!found)
                return;
            const Goal before = *found;
            edit.change<Goal>(id, [&](Goal& goal) {
                goal.start = start;
                goal.due = due;
            });
            if (const Goal* after = edit.content().goals.find(id); after && !edit.failed())
                recordRevision(edit, before, Goal(*after), session.today());
        },
        mergeKey);
}

GoalRevisions::GoalRevisions(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new ChildRows<Revision>(
          session, [this](auto& form, QWidget* row, QHBoxLayout* box) { build(form, row, box); }, tr("Delete revision"),
          tr("Revision deleted"), this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_rows);
}

void GoalRevisions::build(EntryForm<Revision>& form, QWidget* row, QHBoxLayout* box) {
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* move = quietLabel({}, row);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(fieldInset, 0, 0, 0);
    line->addWidget(move);
    column->addLayout(line);
    auto* reason = new TextField(row);
    reason->setName(tr("Reason"));
    reason->setPlaceholder(tr("What made you move it?"));
    // As wide as its text may be, from the left: a reason is a sentence, and wraps.
    auto* sentence = new QHBoxLayout;
    sentence->addWidget(reason, 100);
    sentence->addStretch(1);
    column->addLayout(sentence);
    box->addLayout(column, 1);
    form.bind(reason, &Revision::reason);
    const auto words = [](const Revision& revision) {
        const QString moved = movedWords(revision);
        return moved.isEmpty() ? tr("adjusted") : moved;
    };
    const auto showMove = [words, &form, move] {
        if (const Revision* revision = form.entry())
            move->setText(tr("%1: %2").arg(QLocale().toString(revision->date, QLocale::ShortFormat), words(*revision)));
    };
    connect(&m_session, &Session::changed, row, showMove);
    QMetaObject::invokeMethod(row, showMove, Qt::QueuedConnection); // the form shows its row after this
}

void GoalRevisions::show(const std::optional<GoalId>& goal) {
    m_goal = goal;
    QList<RevisionId> ids;
    if (goal)
        for (const Revision* each : m_session.content().revisions.owned(*goal))
            ids.append(each->id);
    m_rows->show(ids);
}

} // namespace ascent
