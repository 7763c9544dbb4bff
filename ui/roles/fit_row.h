// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/alignment.h"

#include <QWidget>

namespace ascent {

/// One line of a posting with what meets it, as chips that open it and say why; or, where nothing does, with the way
/// to a goal.
class FitRow final : public QWidget {
    Q_OBJECT
public:
    /// `canMake`: whether a goal can be made of a line that nothing meets.
    FitRow(const AlignedLine& line, const Content& content, bool canMake, QWidget* parent);

Q_SIGNALS:
    void openRequested(ascent::EntityKind kind, const QUuid& id);
    void goalAsked();
};

/// A chip's words for an entry: its title, and for what is no strength, what it is. Empty where it is gone.
QString chipText(EntityKind kind, const QUuid& id, const Content& content);

} // namespace ascent
