// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_form.h"

class QPushButton;

namespace ascent {

class HeadingField;

/// The head of an open role: its name, company, stage and interview, and what can be done with it.
class RoleHead final : public QWidget {
    Q_OBJECT
public:
    RoleHead(Session& session, EntryForm<Role>& form, QWidget* parent);

    HeadingField* title() const { return m_title; }
    /// How well the person meets the posting, in a few words: the way to where that is shown.
    void setSummary(const QString& words);
    /// What the posting says and the fields don't: offered, never done unasked. Empty: nothing.
    void offer(const QStringList& found);

Q_SIGNALS:
    void prepareAsked();
    void summaryAsked();
    void sheetAsked();
    void fillAsked();

private:
    QWidget* makeFacts(EntryForm<Role>& form);
    QWidget* makeActions();

    Session& m_session;
    HeadingField* m_title;
    QPushButton* m_summary = nullptr;
    QPushButton* m_fill = nullptr;
};

} // namespace ascent
