// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearse/rehearsal_rows.h"

#include "core/rehearse/practice.h"
#include "ui/rehearse/history_picture.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_text.h"
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

RehearsalRows::~RehearsalRows() {
    // Fields go before the forms that they are bound to.
    m_rows->show({});
}

void RehearsalRows::build(EntryForm<Rehearsal>& form, QWidget* row, QHBoxLayout* box) {
    auto* seconds = new NumberField(row);
    seconds->setName(tr("Seconds"));
    seconds->setPlaceholder(tr("Time"));
    seconds->setFixedWidth(54);
    auto* unit = plainLabel(tr("s"), row);
    unit->setForegroundRole(QPalette::PlaceholderText);
    auto* day = new DateField(row);
    day->setName(tr("Day"));
    day->setToday(m_session.today());
    day->setFixedWidth(132);
    auto* rating = new RatingField(row);
    rating->setName(tr("How it went"));
    auto* note = new LineField(row);
    note->setName(tr("Note"));
    note->setPlaceholder(tr("A note for yourself"));
    auto* time = new QHBoxLayout;
    time->setSpacing(0);
    time->addWidget(seconds);
    time->addWidget(unit);
    box->addLayout(time);
    box->addWidget(day);
    box->addWidget(rating);
    box->addWidget(note, 1);
    form.bind(seconds, &Rehearsal::seconds);
    bindDay(form, day);
    form.bind(rating, &Rehearsal::rating);
    form.bind(note, &Rehearsal::note);
    form.onWrite([](Edit& edit, const Rehearsal& before, const Rehearsal& after) {
        if (before.seconds != after.seconds)
            edit.change<Rehearsal>(after.id, [&](Rehearsal& each) { correctSeconds(each, before.seconds); });
    });
}

/// The day of a rehearsal can be put right; the time of the day stays, since nobody asks for it.
void RehearsalRows::bindDay(EntryForm<Rehearsal>& form, DateField* field) {
    FieldBinding::Target target;
    target.exists = [&form] { return form.entry() != nullptr; };
    target.show = [&form, field] { field->setValue(form.entry()->at.date()); };
    target.take = [&form, field]() -> FieldBinding::Change {
        return [id = *form.id(), day = field->value()](Edit& edit) {
            if (day)
                edit.change<Rehearsal>(id, [&](Rehearsal& each) { each.at.setDate(*day); });
        };
    };
    target.key = [&form] { return QStringLiteral("rehearsal/%1/day").arg(form.id()->toString()); };
    m_days.append(new FieldBinding(m_session, field, tr("Edit rehearsal"), std::move(target)));
}

void RehearsalRows::show(const std::optional<AnswerId>& answer, int targetSeconds) {
    QList<const Rehearsal*> rows;
    if (answer)
        rows = newestRehearsals(m_session.content(), *answer, m_session.today());
    QList<RehearsalId> ids;
    for (const Rehearsal* each : std::as_const(rows))
        ids.append(each->id);
    m_rows->show(ids);
    // The form reloads the fields that it bound itself; the days are ours to show.
    m_days.removeAll(nullptr);
    for (const auto& day : std::as_const(m_days))
        if (!day->isDirty())
            day->reload();
    std::reverse(rows.begin(), rows.end());
    rows.removeIf([](const Rehearsal* each) { return !each->seconds; });
    m_picture->setRehearsals(rows, targetSeconds, m_session.today());
}

} // namespace ascent
