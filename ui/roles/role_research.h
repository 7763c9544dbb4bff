// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_form.h"

#include <QWidget>

namespace ascent {

class SayField;

/// What the person finds out about the company before the interview, each part asked for by a question; what they will
/// ask there; and notes for themselves alone.
class RoleResearch final : public QWidget {
    Q_OBJECT
public:
    RoleResearch(Session& session, EntryForm<Role>& form, QWidget* parent = nullptr);

    /// What is said of each note turns to another role.
    void show(const std::optional<RoleId>& role);

private:
    QList<QPair<ResearchPart, SayField*>> m_said;
    SayField* m_hope;
};

} // namespace ascent
