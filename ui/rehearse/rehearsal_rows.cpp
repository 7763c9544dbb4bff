// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearse/rehearsal_rows.h"

#include "core/rehearse/practice.h"
#include "ui/rehearse/history_picture.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/rating_field.h"
#include "ui/widgets/text_field.h"

#include <QLabel>

#include <algorithm>

namespace ascent {

RehearsalRows::RehearsalRows(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_picture(new HistoryPicture(this))
    , m_rows(new ChildRows<Rehearsal>(
          session, [this](auto& form, QWidget* row, QHBoxLayout* box) { build(form, row, box); },
          tr("Delete rehearsal"), tr("Rehearsal deleted"), this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(gap::m);
    box->addWidget(m_picture);
    box->addWidget(m_rows);
}

void RehearsalRows::build(EntryForm<Rehearsal>& form, QWidget* row, QHBoxLayout* box) {
    auto* seconds = new NumberField(row);
    seconds->setName(tr("Seconds"));
    seconds->setPlaceholder(tr("Time"));
    seconds->setFixedWidth(64);
    auto* unit = new QLabel(tr("s"), row);
    unit->setForegroundRole(QPalette::PlaceholderText);
    auto* when = new DateTimeField(row);
    when->setName(tr("When"));
    when->setToday(m_session.today());
    auto* rating = new RatingField(row);
    rating->setName(tr("How it went"));
    auto* note = new LineField(row);
    note->setName(tr("Note"));
    note->setPlaceholder(tr("A note for yourself"));
    box->addWidget(seconds);
    box->addWidget(unit);
    box->addWidget(when);
    box->addWidget(rating);
    box->addWidget(note, 1);
    form.bind(seconds, &Rehearsal::seconds);
    form.bind(when, &Rehearsal::at);
    form.bind(rating, &Rehearsal::rating);
    form.bind(note, &Rehearsal::note);
}

void RehearsalRows::show(const std::optional<AnswerId>& answer, int targetSeconds) {
    QList<const Rehearsal*> rows = answer ? newestRehearsals(m_session.content(), *answer) : QList<const Rehearsal*>();
    QList<RehearsalId> ids;
    for (const Rehearsal* each : std::as_const(rows))
        ids.append(each->id);
    m_rows->show(ids);
    std::reverse(rows.begin(), rows.end());
    rows.removeIf([](const Rehearsal* each) { return !each->seconds; });
    m_picture->setRehearsals(rows, targetSeconds, m_session.today());
}

} // namespace ascent
