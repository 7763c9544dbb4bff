// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/content.h"

namespace ascent {

/// The keys of the sample workbooks: "designer", "sales", "graduate".
QStringList sampleKeys();

/// A sample as if it had been written today: the samples were written for 2026-11-22, and every date and moment is
/// moved by the days since, those that stand in brackets inside texts too (resources/samples/README.md).
/// Errors: BadCall for an unknown key.
Result<Content> sampleContent(const QString& key, QDate today);

} // namespace ascent
