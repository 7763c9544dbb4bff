// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/content.h"

namespace ascent::store {

class Database;

/// Words as the index holds them for one entity.
struct SearchWords {
    QString title;
    QString body;
    QString personal;
};

template<class E>
SearchWords searchWordsOf(const E& row);

struct SearchRow {
    EntityKind entity = EntityKind::Goal;
    QUuid row;
    QString title;
    QString excerpt; ///< the found words stand between U+2068 and U+2069
};

/// The full-text index (FTS5, Porter stems, diacritics folded). Kept in step by the workbook, within each act.
class SearchIndex {
public:
    explicit SearchIndex(Database& database)
        : m_database(database) {}

    Result<void> put(EntityKind entity, const QUuid& row, const SearchWords& words);
    Result<void> remove(EntityKind entity, const QUuid& row);

    /// Best first. All words must be there; the last one may be a beginning.
    Result<QList<SearchRow>> find(const QString& words, int limit, bool withPersonal);

    /// Whether the index is sound. Writes: not for a read-only workbook.
    Result<bool> isSound();

private:
    Database& m_database;
};

} // namespace ascent::store
