// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/child_rows.h"

#include <QPointer>

namespace ascent {

class DateField;
class HistoryPicture;

/// What was rehearsed of an answer: the picture, and a row each to correct or to delete.
class RehearsalRows final : public QWidget {
    Q_OBJECT
public:
    explicit RehearsalRows(Session& session, QWidget* parent = nullptr);
    ~RehearsalRows() override;

    void show(const std::optional<AnswerId>& answer, int targetSeconds);

private:
    void build(EntryForm<Rehearsal>& form, QWidget* row, QHBoxLayout* box);
    void bindDay(EntryForm<Rehearsal>& form, DateField* field);

    Session& m_session;
    HistoryPicture* m_picture;
    ChildRows<Rehearsal>* m_rows;
    QList<QPointer<FieldBinding>> m_days;
};

} // namespace ascent
