// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/content.h"
#include "core/store/row_fault.h"

namespace ascent::store {

class Database;
class Sql;

// The mapping of entities to rows, made from their field lists (core/model/describe.h). Instantiated in rows.cpp
// for every entity type.

/// All rows, in the order of the table. To `faults`, where given, is added what is not taken as it stands: a field that
/// holds what is no value of it has its safe value or its default, and the database's doubts hold what stands
/// there. A row without an id is left out.
template<class E>
Result<QList<E>> readAll(Database& database, QList<RowFault>* faults = nullptr);

/// The row of an id, if there is one. After a change: a row whose seal does not fit is sealed, unless it did not fit
/// when it was first read.
template<class E>
Result<std::optional<E>> readOne(Database& database, const QUuid& id);

/// Inserts the row, or updates the one with its id. A field that has still what it was read as keeps in the file what
/// stands there.
template<class E>
Result<void> write(Database& database, const E& row);

template<class E>
Result<void> erase(Database& database, const QUuid& id);
template<class E>
Result<void> eraseAll(Database& database);

/// Seals the rows that have no seal; within a transaction of the caller.
Result<void> sealRows(Sql& sql);

/// How many rows there are whose seal does not fit. Of a file of the newest schema.
Result<int> countUnsealed(Sql& sql);

/// Everything in the workbook.
Result<Content> readContent(Database& database, QList<RowFault>* faults = nullptr);

} // namespace ascent::store
