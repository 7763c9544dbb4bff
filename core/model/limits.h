// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// How much a workbook may hold. Far above what a person writes in a working life, and small enough that every page and
// every engine stays at hand. Asked before memory is taken, whoever brings it: a file, an import, a paste.
namespace ascent::limits {

/// Characters (UTF-16 units) of one text: 40,000 words, four hours of speaking. The longest job posting of those that
/// the posting reader is tested with has 12,000 characters.
inline constexpr qsizetype text = 250'000;

/// Entries of one list inside an entry (skills, questions to ask): a chip or a row each on a page.
inline constexpr qsizetype list = 1'000;

/// Entries of one kind: twenty times the workbook of 10,000 goals that the benchmarks open.
inline constexpr qsizetype rows = 200'000;

/// Bytes of a JSON file that is read as a workbook, and characters of all entries of a workbook together: half a
/// million pages, which are still read and written within seconds.
inline constexpr qint64 json = 64 * 1024 * 1024;
inline constexpr qint64 content = 96 * 1024 * 1024;

/// Bytes of a workbook file: the most that it can hold, four times (entries, search index and history).
inline constexpr qint64 file = 1024 * 1024 * 1024;

/// Bytes up to which a file is read without asking first how long its texts are: no text is longer than its file.
inline constexpr qint64 smallFile = 64 * 1024 * 1024;

/// Bytes that SQLite may take in all. What asks for more is no workbook.
inline constexpr qint64 storageMemory = 512 * 1024 * 1024;

/// Characters of all table definitions in a file, and their number. Ours have 9,000 in 61.
inline constexpr qsizetype schemaText = 100'000;
inline constexpr qsizetype schemaObjects = 300;

} // namespace ascent::limits
