// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/limits.h"
#include "core/model/safe_token.h"
#include "core/model/stored_key.h"
#include "core/model/tokens.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <QVariant>

#include <cmath>
#include <optional>

namespace ascent::store {

// How each type of field stands in a column, there and back. fromColumn() returns false where the column holds
// what is no value of the type; the field keeps its default then, or has the safe one (core/model/safe_token.h).

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
template<class Tag>
QVariant toColumn(const StoredKey<Tag>& key) {
    return toColumn(key.token());
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
    const double read = column.toDouble(&good);
    good = good && std::isfinite(read);
    number = good ? read : 0;
    return good;
}
/// A day that is asked for and does not exist is read as this one: far off, and still a day to reckon with.
inline QDate noDay() {
    return {1970, 1, 1};
}

inline bool fromColumn(const QVariant& column, QDate& date) {
    const QDate read = QDate::fromString(column.toString(), Qt::ISODate);
    const bool good = read.isValid() && read.year() > 0;
    date = good ? read : noDay();
    return good;
}
inline bool fromColumn(const QVariant& column, QDateTime& at) {
    const QDateTime read = QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
    const bool good = read.isValid() && read.date().year() > 0;
    at = good ? read : QDateTime(noDay(), QTime(0, 0), Qt::UTC);
    return good;
}
inline bool fromColumn(const QVariant& column, QStringList& list) {
    list.clear();
    const QString text = column.toString();
    if (text == QLatin1String("[]"))
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonArray array = document.array();
    for (const QJsonValue& value : array) {
        if (!value.isString()) {
            list.clear();
            return false;
        }
        if (list.size() == limits::list)
            return false; // the first ones are shown, the others stay in the file
        list.append(value.toString());
    }
    return document.isArray();
}
template<class Tag>
bool fromColumn(const QVariant& column, StoredKey<Tag>& key) {
    key = StoredKey<Tag>(column.toString());
    return !column.isNull();
}
/// An id in another spelling than the one it is written in names no row: rows are found by the text of their id.
template<class Tag>
bool fromColumn(const QVariant& column, Id<Tag>& id) {
    const QString text = column.toString();
    const auto parsed = Id<Tag>::parse(text);
    const bool good = parsed && parsed->toString() == text;
    if (good)
        id = *parsed;
    return good;
}
template<Tokened E>
bool fromColumn(const QVariant& column, E& value) {
    const auto known = fromToken<E>(column.toString());
    if (known)
        value = *known;
    else if constexpr (requires { SafeToken<E>::value; })
        value = SafeToken<E>::value;
    return known.has_value();
}
template<class Tag>
bool fromColumn(const QVariant& column, std::optional<Id<Tag>>& id) {
    id.reset();
    if (column.isNull())
        return true;
    const QString text = column.toString();
    const auto parsed = Id<Tag>::parse(text);
    if (parsed && parsed->toString() == text)
        id = parsed;
    return id.has_value();
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
