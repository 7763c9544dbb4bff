// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/tokens.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace ascent::store {

// How each type of field stands in a column, there and back. fromColumn() returns false where the column holds
// what is no value of the type; the field keeps its default then.

inline QVariant toColumn(const QString& text) {
    return text.isNull() ? QStringLiteral("") : text; // a null QString would be bound as NULL
}
inline QVariant toColumn(int number) {
    return number;
}
inline QVariant toColumn(double number) {
    return number;
}
inline QVariant toColumn(const QDate& date) {
    return toColumn(date.toString(Qt::ISODate));
}
inline QVariant toColumn(const QDateTime& at) {
    const QDateTime zoned = at.timeSpec() == Qt::LocalTime ? at.toOffsetFromUtc(at.offsetFromUtc()) : at;
    return toColumn(zoned.toString(zoned.time().msec() ? Qt::ISODateWithMs : Qt::ISODate));
}
inline QVariant toColumn(const QStringList& list) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}
template<class Tag>
QVariant toColumn(const Id<Tag>& id) {
    return id.toString();
}
template<Tokened E>
QVariant toColumn(E value) {
    return QString(tokenOf(value));
}
template<class T>
QVariant toColumn(const std::optional<T>& value) {
    return value ? toColumn(*value) : QVariant();
}

inline bool fromColumn(const QVariant& column, QString& text) {
    text = column.toString();
    return !column.isNull();
}
inline bool fromColumn(const QVariant& column, int& number) {
    bool good = false;
    number = column.toInt(&good);
    return good;
}
inline bool fromColumn(const QVariant& column, double& number) {
    bool good = false;
    number = column.toDouble(&good);
    return good;
}
inline bool fromColumn(const QVariant& column, QDate& date) {
    date = QDate::fromString(column.toString(), Qt::ISODate);
    return date.isValid();
}
inline bool fromColumn(const QVariant& column, QDateTime& at) {
    at = QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
    return at.isValid();
}
inline bool fromColumn(const QVariant& column, QStringList& list) {
    list.clear();
    const QString text = column.toString();
    if (text == QLatin1String("[]"))
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    for (const QJsonValue& value : document.array())
        list.append(value.toString());
    return document.isArray();
}
template<class Tag>
bool fromColumn(const QVariant& column, Id<Tag>& id) {
    const auto parsed = Id<Tag>::parse(column.toString());
    if (parsed)
        id = *parsed;
    return parsed.has_value();
}
template<Tokened E>
bool fromColumn(const QVariant& column, E& value) {
    const auto known = fromToken<E>(column.toString());
    if (known)
        value = *known;
    return known.has_value();
}
template<class Tag>
bool fromColumn(const QVariant& column, std::optional<Id<Tag>>& id) {
    id = Id<Tag>::parse(column.toString());
    return column.isNull() || id;
}
template<class T>
bool fromColumn(const QVariant& column, std::optional<T>& value) {
    value.reset();
    if (column.isNull())
        return true;
    T inner{};
    const bool good = fromColumn(column, inner);
    if (good)
        value = inner;
    return good;
}

} // namespace ascent::store
