// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/content.h"

#include <QTemporaryDir>

#include <memory>

namespace ascent::store {

class Sql;

/// A private copy of a damaged workbook, its head and its list of tables put right as far as they are known.
class Wreck {
public:
    /// The damaged file is only read. Errors: BadInput (not there, no plain file, too large), Damaged (nothing of a
    /// workbook can be made out).
    /// A journal that lies beside it may belong to it and take back a change that was cut off, or mix two files: who
    /// tries both ways sees by the seals which is right.
    enum class Journal { LeftAlone, PlayedBack };
    static Result<std::unique_ptr<Wreck>> take(const QString& damaged, Journal journal = Journal::LeftAlone);
    ~Wreck();

    Sql& sql() { return *m_sql; }
    /// Whether its rows had seals.
    bool isSealed() const;
    /// Whether its list of tables was destroyed, so that the rows were looked for page by page.
    bool isRebuilt() const { return m_rebuilt; }

private:
    Wreck();
    QTemporaryDir m_folder;
    QString m_connection;
    std::unique_ptr<Sql> m_sql;
    int m_version = 0;
    bool m_rebuilt = false;
};

/// The rows of a table that can be read past the damage.
template<class E>
struct WreckRows {
    QList<E> whole;
    QList<E> restored; ///< were damaged; their seal proves that they are right again
    QList<E> damaged;
    bool complete = true; ///< every row was reached
};

template<class E>
WreckRows<E> rowsOf(Wreck& wreck);

} // namespace ascent::store
