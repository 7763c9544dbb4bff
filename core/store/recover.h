// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/content.h"
#include "core/model/limits.h"

#include <QVariant>

#include <optional>

namespace ascent::store {

class Sql;

/// How many bytes of a field are looked at where a file is taken apart: more than any of ours has.
template<class T>
constexpr qint64 longestOf() {
    return StoredAsText<T> ? 4 * limits::text + 4 : limits::smallFile;
}

/// What a row held before it was damaged. Tried are: the seal itself off by a bit, each bit of what stands in the row,
/// each byte of a short one, and for each field what the history and the search index hold of it. The seal proves which
/// one is right; nothing where none is. Takes up to a second for a long row. Reads only. Errors: Damaged, where the row
/// itself can't be read.
template<class E>
Result<std::optional<E>> recoverRow(Sql& sql, const QUuid& id);

/// A row that is gone, put together from the history and the search index as far as they reach; nothing where they hold
/// nothing of it. A goal comes back as private.
template<class E>
std::optional<E> rowFromHistory(Sql& sql, const QUuid& id);
template<class E>
std::optional<E> rowFromSearch(Sql& sql, const QUuid& id);

/// The ids of the rows of a table that the history or the search index knows of and that were not removed.
template<class E>
QList<QUuid> knownIds(Sql& sql);

} // namespace ascent::store
