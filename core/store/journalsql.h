// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"
#include "core/store/sql.h"

namespace ascent::store {

// The SQL of the journal, generated from the field lists.

/// A column as it goes into the journal. A number goes in as text with 17 digits: SQLite's JSON keeps only 15,
/// and the column's type turns it back into the same number.
template<class T>
QString journalValue(const QString& row, const char* column) {
    const QString name = row + QLatin1Char('.') + quoted(column);
    if constexpr (std::is_same_v<T, double> || std::is_same_v<T, std::optional<double>>)
        return QStringLiteral("CASE WHEN %1 IS NULL THEN NULL ELSE printf('%!.17g', %1) END").arg(name);
    else
        return name;
}

template<class E>
QString wholeRow(const QString& row) {
    QStringList parts;
    forEachField<E>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        parts << QStringLiteral("'%1', %2").arg(QLatin1String(field.name), journalValue<T>(row, field.name));
    });
    return QStringLiteral("json_object(%1)").arg(parts.join(QStringLiteral(", ")));
}

/// The changed columns of an updated row, from the side of OLD or of NEW.
template<class E>
QString changedColumns(const QString& side) {
    QStringList selects;
    forEachField<E>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        selects << QStringLiteral("SELECT '%1' AS k, %2 AS v WHERE OLD.%3 IS NOT NEW.%3")
                       .arg(QLatin1String(field.name), journalValue<T>(side, field.name), quoted(field.name));
    });
    return QStringLiteral("(SELECT json_group_object(k, v) FROM (%1))")
        .arg(selects.join(QStringLiteral(" UNION ALL ")));
}

template<class E>
QStringList triggers() {
    const QString table = QLatin1String(Describe<E>::table);
    const auto trigger = [&](const char* event, const QString& when, const QString& id, const QString& before,
                             const QString& after) {
        return QStringLiteral("CREATE TEMP TRIGGER IF NOT EXISTS journal_%1_%2 AFTER %2 ON main.\"%1\" %3 BEGIN "
                              "INSERT INTO journal_change (act, entity, row, before, after) "
                              "SELECT act, '%1', %4, %5, %6 FROM journal_now; END")
            .arg(table, QLatin1String(event), when, id, before, after);
    };
    QStringList differs;
    forEachField<E>(
        [&](const auto& field) { differs << QStringLiteral("OLD.%1 IS NOT NEW.%1").arg(quoted(field.name)); });
    const QString null = QStringLiteral("NULL");
    return {
        trigger("insert", {}, QStringLiteral("NEW.id"), null, wholeRow<E>(QStringLiteral("NEW"))),
        trigger("delete", {}, QStringLiteral("OLD.id"), wholeRow<E>(QStringLiteral("OLD")), null),
        trigger("update", QStringLiteral("WHEN ") + differs.join(QStringLiteral(" OR ")), QStringLiteral("NEW.id"),
                changedColumns<E>(QStringLiteral("OLD")), changedColumns<E>(QStringLiteral("NEW"))),
    };
}

/// Puts a row back from its JSON: one value to bind. A column that an older version of the program did not know is
/// not in the JSON, and is empty then.
template<class E>
QString insertFromJson() {
    QStringList names, values;
    forEachField<E>([&]<class T>(const Field<E, T>& field) {
        const QString value = QStringLiteral("json_extract(j, '$.%1')").arg(QLatin1String(field.name));
        names << quoted(field.name);
        if constexpr (StoredAsText<T>)
            values << QStringLiteral("ifnull(%1, '')").arg(value);
        else if constexpr (std::is_same_v<T, QStringList>)
            values << QStringLiteral("ifnull(%1, '[]')").arg(value);
        else
            values << value;
    });
    return QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM (SELECT ? AS j)")
        .arg(quoted(Describe<E>::table), names.join(QStringLiteral(", ")), values.join(QStringLiteral(", ")));
}

/// Sets the columns that a JSON object names: the object and the id to bind.
template<class E>
QString updateFromJson() {
    QStringList sets;
    forEachField<E>([&](const auto& field) {
        sets << QStringLiteral("%1 = CASE WHEN json_type(j, '$.%2') IS NULL THEN %1 ELSE json_extract(j, '$.%2') END")
                    .arg(quoted(field.name), QLatin1String(field.name));
    });
    return QStringLiteral("UPDATE %1 SET %2 FROM (SELECT ? AS j) WHERE id = ?")
        .arg(quoted(Describe<E>::table), sets.join(QStringLiteral(", ")));
}

template<class E>
QString deleteById() {
    return QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(quoted(Describe<E>::table));
}

/// The statements of one entity for undo and redo.
struct RestoreSql {
    QString insert, update, erase;
};

/// forEachEntity with the person too.
template<class F>
void forEachTable(F&& f) {
    f.template operator()<Person>();
    forEachEntity(f);
}

} // namespace ascent::store
