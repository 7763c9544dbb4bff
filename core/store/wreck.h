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
    static Result<std::unique_ptr<Wreck>> take(const QString& damaged);
    ~Wreck();

    Sql& sql() { return *m_sql; }
    /// Whether its rows had seals.
    bool isSealed() const;

private:
    Wreck();
    QTemporaryDir m_folder;
    QString m_connection;
    std::unique_ptr<Sql> m_sql;
    int m_version = 0;
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
