// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/goal.h"

#include <QMenu>

#include <functional>

namespace ascent {

/// Examples to start a goal from, by category: our own, never a claim about the person. `take` gets a draft.
QMenu* makeExamplesMenu(QDate today, const std::function<void(const Goal&)>& take, QWidget* parent);

} // namespace ascent
