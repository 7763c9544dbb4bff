// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upkeep.h"

#include "core/store/sql.h"

#include <QCoreApplication>

namespace ascent::store {

Result<QStringList> quickFaults(Sql& sql) {
    auto query = sql.query(QStringLiteral("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND rootpage > 0"));
    if (!query)
        return fail(query.error());
    QStringList tables;
    while ((*query)->next())
        tables << (*query)->value(0).toString();
    return quickFaults(sql, tables);
}

Result<QStringList> quickFaults(Sql& sql, const QStringList& tables) {
    QStringList faults;
    for (const QString& table : tables) {
        auto checked = sql.query(QStringLiteral("PRAGMA quick_check('%1')")
                                     .arg(QString(table).replace(QLatin1String("'"), QLatin1String("''"))));
        if (!checked)
            return fail(checked.error());
        while ((*checked)->next())
            if (const QString line = (*checked)->value(0).toString(); line != QLatin1String("ok"))
                faults << QCoreApplication::translate("ascent::store", "Storage: %1").arg(line);
    }
    return faults;
}

Result<void> reindex(Sql& sql) {
    return sql.once(QStringLiteral("REINDEX"));
}

Result<void> setReferencesChecked(Sql& sql, bool checked) {
    return sql.once(QStringLiteral("PRAGMA foreign_keys = %1").arg(checked ? 1 : 0));
}

} // namespace ascent::store
