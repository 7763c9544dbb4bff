// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answers/answer_draft.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace ascent {

/// The line below the text: how long it is against the length asked for, and what can be done with the text.
class AnswerFoot final : public QWidget {
    Q_OBJECT
public:
    AnswerFoot(Session& session, AnswerDraft& draft, QWidget* parent = nullptr);

    /// For the text as it is being typed.
    void showLength(const QString& text);
    /// How many versions are kept of the open answer, if one is open.
    void showVersions(bool open, qsizetype count);
    /// Tells of it like a click.
    void setOnlyText(bool only);
    /// Puts the versions away; tells of it like a click.
    void closeVersions();

Q_SIGNALS:
    void copyAsked();
    void versionsAsked(bool show);
    void removeAsked();
    void onlyTextAsked(bool only);
    void printAsked(const QList<QUuid>& answers);

protected:
    void changeEvent(QEvent* event) override;

private:
    Session& m_session;
    AnswerDraft& m_draft;
    QLabel* m_words;
    QLabel* m_over;
    QPushButton* m_copy;
    QPushButton* m_print;
    QPushButton* m_versions;
    QToolButton* m_onlyText;
    QToolButton* m_remove;
};

} // namespace ascent
