// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_form.h"

#include <QWidget>

namespace ascent {

/// What the person finds out about the company before the interview, each part asked for by a question; what they will
/// ask there; and notes for themselves alone.
class RoleResearch final : public QWidget {
    Q_OBJECT
public:
    explicit RoleResearch(EntryForm<Role>& form, QWidget* parent = nullptr);
};

} // namespace ascent
