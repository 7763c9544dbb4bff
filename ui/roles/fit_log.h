// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/child_rows.h"

#include <QWidget>

namespace ascent {

/// The value-evidence log of a role: what the person saw, heard or read that speaks for or against a fit with what
/// matters to them, and the question to ask that would settle it. One action puts that question among those to ask.
class FitLog final : public QWidget {
    Q_OBJECT
public:
    explicit FitLog(Session& session, QWidget* parent = nullptr);

    /// The notes of this role; none: nothing is open.
    void show(const std::optional<RoleId>& role);

private:
    void build(EntryForm<FitNote>& form, QWidget* row, QHBoxLayout* box);
    void add(FitSide side);

    Session& m_session;
    std::optional<RoleId> m_role;
    std::unique_ptr<ChildRows<FitNote>> m_rows;
};

} // namespace ascent
