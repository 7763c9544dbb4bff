// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QString>

namespace ascent::report {

/// Where the reports' own words are translated.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ascent::report)
};

/// "30 June 2027": the locale's long form without the day of the week.
QString longDate(QDate date, const QLocale& locale);
/// "30 Jun 2027".
QString shortDate(QDate date, const QLocale& locale);
/// With at most two decimals and no trailing zeros.
QString number(double value, const QLocale& locale);
/// The person's text made fit for every output: no control characters, no halves of surrogates, no blanks around it.
QString tidy(const QString& text);
/// The same in one line.
QString oneLine(const QString& text);
/// In one line and without a stop at its end, to stand in a list or a sentence.
QString unstopped(const QString& text);
/// A statement as a heading: one line, first letter large, no stop at its end.
QString asHeading(const QString& statement);
/// The first letter large, for a text that begins a line.
QString capitalised(const QString& text);
/// At most so many words: whole where it is short enough, otherwise ended at a sentence or clause if there is one in
/// the second half, else at a word with an ellipsis.
QString shortened(const QString& text, int words);
/// The beginning of the text that says something whole: all of it where it has about so many words, otherwise up to
/// the end of a clause, else to a word such as "which" or "with" that begins something further. Only where there is
/// none, it is cut like shortened(). Without a stop at its end. English.
QString wholePhrase(const QString& text, int words);
/// What was noted in haste as it is said: sentences with capitals and stops, days and "I" in capitals, no last stop.
QString spoken(const QString& text);

} // namespace ascent::report
