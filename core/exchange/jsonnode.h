// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace ascent::exchange {

/// A value of a JSON document that knows its path, for errors. Lives on the stack below its parent.
class Node {
public:
    explicit Node(QJsonValue root)
        : m_value(std::move(root)) {}

    Node child(const char* key) const { return {this, key, -1, m_value.toObject().value(QLatin1String(key))}; }
    Node element(qsizetype index) const { return {this, nullptr, index, m_value.toArray().at(index)}; }
    qsizetype size() const { return m_value.toArray().size(); }

    const QJsonValue& value() const { return m_value; }
    bool isAbsent() const { return m_value.isUndefined(); }
    bool isNull() const { return m_value.isNull(); }

    /// "$.goals[3].due"
    QString path() const;

private:
    Node(const Node* parent, const char* key, qsizetype index, QJsonValue value)
        : m_parent(parent)
        , m_key(key)
        , m_index(index)
        , m_value(std::move(value)) {}

    const Node* m_parent = nullptr;
    const char* m_key = nullptr;
    qsizetype m_index = -1;
    QJsonValue m_value;
};

/// Keeps the first fault that was found; what is read after it does not matter any more.
class Faults {
public:
    void at(const Node& node, const QString& why);
    bool found() const { return m_why.has_value(); }
    const QString& why() const { return *m_why; }

private:
    std::optional<QString> m_why;
};

// Each tells a fault where the value is not of its type, and returns the value otherwise. Texts come without
// U+0000, and with U+FFFD where half of a surrogate pair stood.
QString readText(const Node& node, Faults& faults);
std::optional<double> readNumber(const Node& node, Faults& faults);
std::optional<int> readWhole(const Node& node, int low, int high, Faults& faults);
/// YYYY-MM-DD, a day that exists.
std::optional<QDate> readDate(const Node& node, Faults& faults);
/// ISO 8601 with a zone. An empty text is no moment and no fault.
std::optional<QDateTime> readMoment(const Node& node, Faults& faults);
bool isObject(const Node& node, Faults& faults);
bool isArray(const Node& node, Faults& faults);

/// A day as YYYY-MM-DD; a moment in ISO 8601 with its own offset.
QString dateText(const QDate& date);
QString momentText(const QDateTime& at);

/// A text as it stands in an error: in quotes, cut where it is long.
QString inQuotes(const QString& text);

/// The root of a JSON text. The error's `why` begins with the path up to which the text could be read.
Result<QJsonValue> parseJson(const QByteArray& json, const QString& what);

} // namespace ascent::exchange
