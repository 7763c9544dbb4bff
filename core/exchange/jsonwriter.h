// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ascent {

/// Writes JSON (RFC 8259) in UTF-8 with its keys in the order in which they are given; QJsonDocument would sort
/// them. Numbers take their shortest form that reads back as the same number.
class JsonWriter {
public:
    enum class Style {
        Compact, ///< one line
        Indented ///< two spaces a level
    };
    explicit JsonWriter(Style style = Style::Compact)
        : m_style(style) {}

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    /// The key of the value that comes next. Only inside an object.
    void key(const char* name);

    void value(const QString& text);
    void value(const char*) = delete; // would become a bool
    void value(QLatin1String text) { value(QString(text)); }
    void value(double number); ///< finite
    void value(qint64 number);
    void value(int number) { value(qint64(number)); }
    void value(bool yes);
    void null();

    template<class T>
    void member(const char* name, const T& what) {
        key(name);
        value(what);
    }

    const QByteArray& bytes() const { return m_bytes; }

private:
    void separate();
    void open(char bracket);
    void close(char bracket);
    void newLine();

    Style m_style;
    QByteArray m_bytes;
    QList<bool> m_filled; ///< for each open bracket: whether something stands in it
    bool m_afterKey = false;
};

} // namespace ascent
