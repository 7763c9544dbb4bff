// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace ascent {

/// "a", "a and b", "a, b and c". Where an item holds an "and" or a comma of its own, or several
/// words in a list of three, a comma parts the last one too, so that the list can still be followed.
QString joinedList(const QStringList& items);

/// The items of a name that is itself a list: "Python, dbt, Git" -> 3 items; others give themselves.
QStringList listItems(const QString& text);

/// "March 2027", in English, whatever the locale.
QString monthAndYear(QDate date);

/// "4 new dishes" -> "four new dishes": a number up to twelve before a word, as it is spoken.
QString withNumberInWords(const QString& phrase);

/// "a" or "an" as the word is spoken: an hour, a university, an MBA, a UX lead, an 8-hour day.
QString indefiniteArticle(const QString& phrase);

/// Whether the phrase opens with an article, a possessive, a number or the like, and needs nothing before it.
bool hasDeterminer(const QString& phrase);

} // namespace ascent
