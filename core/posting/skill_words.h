// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace ascent {

// Which words belong to the name of a skill. Words are compared in small letters.

QSet<QString> wordSetOf(const char* words);

/// Words that praise or grade what comes after them, and are no part of a skill's name.
bool isGrade(const QString& word);
/// Adjectives that lean on the noun behind "and": "written and spoken English".
bool isLeaning(const QString& word);
/// Words that begin a clause, where a skill's name ends.
bool isClauseWord(const QString& word);
/// Nouns too general to be a skill alone.
bool isVague(const QString& word);
/// "six", "12".
bool isNumberWord(const QString& word);

} // namespace ascent
