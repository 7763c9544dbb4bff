// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ascent {

/// The character that the reference of HTML at `at` stands for ("&amp;", "&#8226;", "&#x2022;"), and in `end` the place
/// behind it; 0 where none begins there. The names are those that documents hold; others stay as they are.
char32_t characterReferenceAt(QStringView text, qsizetype at, qsizetype& end);

/// A text in which the character references of HTML are read ("&amp;", "&#8226;"), as source that was pasted holds
/// them, and where each of its characters stands in the text as given. Positions are UTF-16 code units.
class DecodedText {
public:
    explicit DecodedText(const QString& given);

    const QString& text() const { return m_text; }
    bool isDecoded() const { return !m_places.isEmpty(); }
    /// The place in the text as given of a place in text(); its end has one too.
    qsizetype given(qsizetype at) const { return m_places.isEmpty() ? at : m_places[at]; }

private:
    QString m_text;
    QList<qsizetype> m_places; ///< empty: nothing was decoded
};

} // namespace ascent
