// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fit.h"
#include "ui/editing/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ascent {

class TextField;

/// What the person will say of a line that they can't show, or of where they and a role pull apart: a proposal to begin
/// with, and their own words as soon as they change or keep it.
class OwnWordsField final : public QWidget {
    Q_OBJECT
public:
    /// `subject` names the line or the entry (core/alignment/own_words.h); `proposal` may be empty.
    OwnWordsField(Session& session, const OwnWords& subject, const QString& proposal, QWidget* parent);

    /// Puts the keyboard into the words.
    void enter();

private:
    void show();
    void keep(const QString& words);
    const OwnWords* stored() const;

    Session& m_session;
    OwnWords m_subject;
    QString m_proposal;
    TextField* m_text;
    QLabel* m_state;
    QPushButton* m_keep;
    QPushButton* m_back;
};

} // namespace ascent
