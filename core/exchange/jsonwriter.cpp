// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonwriter.h"

#include <QLocale>

#include <cmath>

namespace ascent {

namespace {

/// From here on not every whole number is a double of its own.
constexpr double exactWhole = 9007199254740992.0; // 2^53

QByteArray quoted(const QString& text) {
    QByteArray out = "\"";
    const QByteArray utf8 = text.toUtf8(); // a lone surrogate becomes U+FFFD here
    out.reserve(utf8.size() + 2);
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray(1, c).toHex();
            else
                out += c;
        }
    }
    return out + '"';
}

} // namespace

void JsonWriter::newLine() {
    if (m_style == Style::Indented)
        m_bytes += '\n' + QByteArray(m_filled.size() * 2, ' ');
}

void JsonWriter::separate() {
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_filled.isEmpty())
        return;
    if (m_filled.last())
        m_bytes += ',';
    m_filled.last() = true;
    newLine();
}

void JsonWriter::open(char bracket) {
    separate();
    m_bytes += bracket;
    m_filled.append(false);
}

void JsonWriter::close(char bracket) {
    if (m_filled.takeLast())
        newLine();
    m_bytes += bracket;
    if (m_filled.isEmpty())
        m_bytes += '\n';
}

void JsonWriter::beginObject() {
    open('{');
}
void JsonWriter::endObject() {
    close('}');
}
void JsonWriter::beginArray() {
    open('[');
}
void JsonWriter::endArray() {
    close(']');
}

void JsonWriter::key(const char* name) {
    separate();
    m_bytes += quoted(QString::fromUtf8(name)) + (m_style == Style::Indented ? ": " : ":");
    m_afterKey = true;
}

void JsonWriter::value(const QString& text) {
    separate();
    m_bytes += quoted(text);
}

void JsonWriter::value(double number) {
    Q_ASSERT(std::isfinite(number));
    if (std::abs(number) < exactWhole && number == std::floor(number))
        return value(static_cast<qint64>(number)); // 1000000, not 1e+06, and no -0
    separate();
    m_bytes += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void JsonWriter::value(qint64 number) {
    separate();
    m_bytes += QByteArray::number(number);
}

void JsonWriter::value(bool yes) {
    separate();
    m_bytes += yes ? "true" : "false";
}

void JsonWriter::null() {
    separate();
    m_bytes += "null";
}

} // namespace ascent
