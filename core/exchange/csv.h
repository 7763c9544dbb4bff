// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <optional>

namespace ascent {

/// Reads comma-separated values row by row (RFC 4180): fields in quotes may hold separators, doubled quotes and line
/// breaks; rows end in LF, CR LF or CR. What the standard forbids and programs write all the same is taken as it
/// stands: a quote within a bare field, words after a closing quote, rows of any length. Linear in the text.
class CsvReader {
public:
    explicit CsvReader(QStringView text, QChar separator = u',')
        : m_text(text)
        , m_separator(separator) {}

    /// The next row, blank rows left out; nothing at the end, or at a quote that is never closed.
    std::optional<QStringList> next();
    /// The line, from 1, of a quote that is never closed; 0: there is none.
    int openQuote() const { return m_openQuote; }

private:
    QString field();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_openQuote = 0;
    bool m_ended = false; ///< the field that was read ended its row
};

/// The text of a file: UTF-8, or UTF-16 with its byte order mark, without the mark and without U+0000. Errors: BadInput
/// where the bytes are neither.
Result<QString> textOfCsv(const QByteArray& bytes, const QString& what);

} // namespace ascent
