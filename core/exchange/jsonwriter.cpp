// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonwriter.h"

#include <QLocale>

#include <cmath>

namespace ascent {

namespace {

/// From here on not every whole number is a double of its own.
constexpr double exactWhole = 9007199254740992.0; // 2^53

/// Whether a terminal that shows the JSON would obey the character instead of showing it: DEL, the control characters
/// behind it, and what turns the direction of a line.
bool isObeyed(char16_t c) {
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

QByteArray quoted(const QString& text) {
    QByteArray out = "\"";
    out.reserve(text.size() + 2);
    qsizetype plain = 0;
    // A lone surrogate becomes U+FFFD here.
    const auto flush = [&](qsizetype end) { out += QStringView(text).mid(plain, end - plain).toUtf8(); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c != u'"' && c != u'\\' && !isObeyed(c))
            continue;
        flush(i);
        plain = i + 1;
        switch (c) {
        case u'"':
            out += "\\\"";
            break;
        case u'\\':
            out += "\\\\";
            break;
        case u'\n':
            out += "\\n";
            break;
        case u'\r':
            out += "\\r";
            break;
        case u'\t':
            out += "\\t";
            break;
        case u'\b':
            out += "\\b";
            break;
        case u'\f':
            out += "\\f";
            break;
        default:
            out += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
        }
    }
    flush(text.size());
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
