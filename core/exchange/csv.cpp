// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::csv", text);
}

bool isBlank(const QStringList& row) {
    for (const QString& field : row)
        if (!field.trimmed().isEmpty())
            return false;
    return true;
}

} // namespace

std::optional<QStringList> CsvReader::next() {
    while (m_at < m_text.size()) {
        QStringList row;
        m_ended = false;
        while (!m_ended)
            row.append(field());
        if (m_openQuote)
            return std::nullopt;
        if (!isBlank(row))
            return row;
    }
    return std::nullopt;
}

QString CsvReader::field() {
    QString value;
    bool quoted = false;
    int openedAt = 0;
    if (m_at < m_text.size() && m_text[m_at] == u'"') {
        quoted = true;
        openedAt = m_line;
        ++m_at;
    }
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        const bool lineBreak = c == u'\n' || (c == u'\r' && (m_at + 1 == m_text.size() || m_text[m_at + 1] != u'\n'));
        m_line += lineBreak;
        if (quoted) {
            if (c != u'"') {
                value.append(c);
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                value.append(c);
                ++m_at;
            } else {
                quoted = false;
            }
        } else if (c == m_separator) {
            ++m_at;
            return value;
        } else if (lineBreak) {
            ++m_at;
            m_ended = true;
            return value;
        } else if (c != u'\r') {
            value.append(c);
        }
    }
    if (quoted)
        m_openQuote = openedAt;
    m_ended = true;
    return value;
}

Result<QString> textOfCsv(const QByteArray& bytes, const QString& what) {
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decode(encoding.value_or(QStringConverter::Utf8));
    QString text = decode(bytes);
    if (decode.hasError())
        return fail({ErrorCode::BadInput,
                     what,
                     tr("its letters are in an encoding that is not known"),
                     tr("take the file as it came, or save it again as CSV in UTF-8"),
                     {}});
    text.remove(QChar());
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

} // namespace ascent
