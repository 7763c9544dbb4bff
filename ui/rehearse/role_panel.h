// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rehearse/practice.h"
#include "ui/widgets/entry_list.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ascent {

/// The answers for one role before its interview: the days to practise, and how far each answer is.
class RolePanel final : public QWidget {
    Q_OBJECT
public:
    explicit RolePanel(QWidget* parent = nullptr);

    void show(const QString& title, const QString& line, const QString& sessions, const QList<Entry>& answers);

Q_SIGNALS:
    void answerChosen(const QUuid& id);
    void roleAsked();

private:
    QLabel* m_title;
    QLabel* m_line;
    QLabel* m_sessions;
    QVBoxLayout* m_answers;
    QList<Entry> m_shown;
};

} // namespace ascent
