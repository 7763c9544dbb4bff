// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace ascent::store {

class Sql;

/// A sentence for each fault of storage that a look at each table alone finds; between two of them others can write.
Result<QStringList> quickFaults(Sql& sql);
Result<QStringList> quickFaults(Sql& sql, const QStringList& tables);

/// Makes the indexes of all tables anew.
Result<void> reindex(Sql& sql);

/// Whether references are checked, and what follows from them done. Outside of transactions.
Result<void> setReferencesChecked(Sql& sql, bool checked);

/// While it lives, references are not checked, where that is `wanted`. Outside of transactions.
class ReferencesUnchecked {
public:
    ReferencesUnchecked(Sql& sql, bool wanted)
        : m_sql(sql)
        , m_off(wanted && setReferencesChecked(sql, false).has_value()) {}
    ~ReferencesUnchecked() {
        if (m_off)
            (void)setReferencesChecked(m_sql, true); // it can't fail where the other did not
    }
    ReferencesUnchecked(const ReferencesUnchecked&) = delete;
    ReferencesUnchecked& operator=(const ReferencesUnchecked&) = delete;

private:
    Sql& m_sql;
    bool m_off;
};

} // namespace ascent::store
