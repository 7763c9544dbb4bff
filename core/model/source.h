// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace ascent {

/// One line of Answer::sources: an entry behind a text that was composed, "kind<tab>id<tab>digest".
struct AnswerSource {
    QString table; ///< of the entry: Describe<E>::table
    QUuid id;
    QString digest; ///< of the words that the composer read (core/answers/staleness.h)
};

/// Nothing where the line can't be read.
inline std::optional<AnswerSource> readAnswerSource(const QString& line) {
    const QStringList parts = line.split(u'\t');
    const QUuid id = parts.size() == 3 ? QUuid::fromString(parts[1]) : QUuid();
    if (id.isNull())
        return std::nullopt;
    return AnswerSource{parts[0], id, parts[2]};
}

} // namespace ascent
