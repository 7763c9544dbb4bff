// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/compose.h"

#include <QLocale>

namespace ascent::report {

/// What to remember of an answer in the person's own words: its sentences, at most so many, in their order, each
/// without its lead-in ("In the long term, I want to …") and ended at a clause. Sentences with figures are kept before
/// others; those of a few words ("It does.") are left out. English lead-ins.
QStringList keyPoints(const QString& text, int most);

/// What to remember of a composed answer: the entries that it speaks of, at most so many, in the order of speaking,
/// each in a short phrase of its own. Sentences that no entry stands behind are not among them.
QStringList keyPoints(const ComposedAnswer& answer, const Content& content, const QLocale& locale, int most);

} // namespace ascent::report
