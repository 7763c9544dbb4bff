// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace ascent {

/// Words that are turned into others, from a section of a file in resources/lang/en: a line a turn, "they > you". The
/// words before the ">" may hold marks of regular expressions; they are looked for as whole words.
class Turns {
public:
    Turns(const QString& path, const QString& section);

    /// One turn after the other.
    QString turned(QString text) const;

    struct Turn {
        QRegularExpression from;
        QString to;
    };
    const QList<Turn>& all() const { return m_turns; }

private:
    QList<Turn> m_turns;
};

} // namespace ascent
