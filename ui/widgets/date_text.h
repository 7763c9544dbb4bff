// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace ascent {

/// Reads a day as people type it: ISO (2027-03-12), the locale's short and long forms, "12 Mar 2027", "Mar 12, 2027",
/// "12.3.2027", "Mar 2027" (its last day), "today", "tomorrow". A year of two digits is in this century.
/// Nothing where it is none of these, or no day of the calendar.
std::optional<QDate> readDate(const QString& text, const QLocale& locale, QDate today);
/// "12 Mar 2027", in the locale's names.
QString writeDate(QDate date, const QLocale& locale);
/// Reads "14:30", "1430", "2:30 pm", "14.30". Nothing for other text.
std::optional<QTime> readTime(const QString& text);

} // namespace ascent
