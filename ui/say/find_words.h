// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/compose.h"
#include "ui/editing/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ascent {

class FlowLayout;
class SayField;

/// A quiet walk through what the answers for a role speak of and what has no words of the person's own yet: one entry
/// at a time, with what is known of it, and a few openings to begin with. Each step can be left out; nothing is lost by
/// closing.
class FindWords final : public QDialog {
    Q_OBJECT
public:
    FindWords(Session& session, const std::optional<RoleId>& role, QWidget* parent = nullptr);

private:
    void go(qsizetype to);
    void showStep();
    QString titleOf(const AnswerAsk& step) const;
    QStringList factsOf(const AnswerAsk& step) const;

    Session& m_session;
    std::optional<RoleId> m_role;
    QList<AnswerAsk> m_steps;
    qsizetype m_at = 0;
    QLabel *m_count, *m_kind, *m_title, *m_facts, *m_ask;
    SayField* m_say;
    QWidget* m_openings;
    QPushButton *m_back, *m_next;
};

} // namespace ascent
