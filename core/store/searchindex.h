// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/content.h"

#include <optional>

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

/// What an entry has to say to the index now; nothing: the entry is gone.
struct SearchChange {
    EntityKind entity = EntityKind::Goal;
    QUuid row;
    std::optional<SearchWords> words;
};

/// The full-text index (FTS5, Porter stems, diacritics folded). Kept in step by the workbook, within each act. All that
/// it holds can be made anew from the entries: where it is damaged, it is.
class SearchIndex {
public:
    explicit SearchIndex(Database& database)
        : m_database(database) {}

    /// Brings the index up to date, within a transaction of the caller. Where it fails nothing of it is done and the
    /// transaction goes on. Errors: Damaged (the index), and those of the disk.
    Result<void> update(const QList<SearchChange>& changes);

    /// Best first. All words must be there; the last one may be a beginning.
    Result<QList<SearchRow>> find(const QString& words, int limit, bool withPersonal);

    /// Makes the index anew, in a transaction of its own.
    Result<void> rebuild(const Content& content);
    /// Makes an index in memory, which hides the one in the file: for a file that can't be written.
    Result<void> rebuildInMemory(const Content& content);

    /// Whether the index holds the words of the entries, and finds by them. Writes nothing into the file.
    Result<bool> isSound(const Content& content);

    /// One entry of it, where nothing else is at stake.
    Result<void> put(EntityKind entity, const QUuid& row, const SearchWords& words);

private:
    Result<void> remove(EntityKind entity, const QUuid& row);
    Result<bool> drop();
    Result<void> fill(const Content& content);
    Result<bool> holds(const Content& content);
    Result<bool> findsByIt();

    Database& m_database;
};

} // namespace ascent::store
