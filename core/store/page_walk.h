// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariant>

#include <functional>

namespace ascent::store {

/// A row of some table, as it stands in a page.
struct FoundRow {
    qint64 page = 0;   ///< counted from 1
    qint64 number = 0; ///< SQLite's own of it (rowid)
    QVariantList values;
    bool linked = false; ///< an inner page of a table leads to its page; else it is a table of one page, or one that
                         ///< was given up and may hold what was deleted
};

/// Reads every leaf page of a table in a file, whatever its list of tables says
/// (https://www.sqlite.org/fileformat2.html#b_tree_pages), and tells of each row that can be made out. `file` is the
/// whole file; `pageSize` in bytes.
void walkPages(const QByteArray& file, qsizetype pageSize, const std::function<void(const FoundRow&)>& found);

} // namespace ascent::store
