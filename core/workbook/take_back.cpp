// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/values.h"
#include "core/workbook/private.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ascent {

namespace {

/// Gives the fields that a row of the journal names the values that stand in it.
template<class E>
void setFields(E& row, const QJsonObject& values) {
    forEachField<E>([&](const auto& field) {
        const auto value = values.constFind(QLatin1String(field.name));
        if (value != values.constEnd()) // it was read from this row before, so it can be read again
            (void)store::fromColumn(value->toVariant(), row.*(field.member));
    });
}

template<class E>
void takeBackOne(Table<E>& table, const store::RowChange& change) {
    if (change.before.isEmpty())
        return (void)table.remove(change.row);
    const E* now = table.find(change.row);
    E row = now ? *now : E();
    setFields(row, QJsonDocument::fromJson(change.before).object());
    table.put(row);
}

} // namespace

void Workbook::Private::takeBack(const QList<store::RowChange>& rows) {
    std::for_each(rows.rbegin(), rows.rend(), [&](const store::RowChange& change) {
        if (change.entity == EntityKind::Person)
            setFields(content.person, QJsonDocument::fromJson(change.before).object());
        forEachEntity([&]<class E>() {
            if (Describe<E>::kind == change.entity)
                takeBackOne(content.table<E>(), change);
        });
    });
}

} // namespace ascent
