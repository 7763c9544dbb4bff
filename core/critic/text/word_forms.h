// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ascent::critic {

/// "plan": plan, plans, planed, planned, planing, planning. Forms that no one writes do no harm: patterns only look for
/// them.
QStringList formsOf(const QString& word);

} // namespace ascent::critic
