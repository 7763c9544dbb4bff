// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say/other_day.h"

#include "core/language/lang_file.h"
#include "core/language/phrases/lists.h"
#include "core/language/speech/speech.h"
#include "core/language/text.h"

#include <algorithm>

namespace ascent {

bool namesTheDay(const TimePhrase& phrase, QDate due, const QString& written) {
    if (phrase.due == due)
        return true;
    const bool digits = std::any_of(written.begin(), written.end(), [](QChar c) { return c.isDigit(); });
    const bool yearAlone = digits && countWords(written) <= 2;
    if (due > phrase.due)
        return false;
    const qint64 apart = due.daysTo(phrase.due);
    if (yearAlone)
        return due.year() == phrase.due.year();
    return apart <= 31 && due.year() == phrase.due.year() && due.month() == phrase.due.month();
}

std::optional<OtherDay> otherDayIn(const Goal& goal, QDate today) {
    if (!goal.due)
        return std::nullopt;
    static const QString frame =
        LangFile::named(QStringLiteral("say/from-fields.txt")).lines(QStringLiteral("the day")).value(0).text;
    for (const TimePhrase& phrase : Text(goal.statement).times(today)) {
        if (phrase.kind != TimeKind::Deadline)
            continue;
        const QString written = goal.statement.mid(phrase.start, phrase.length);
        if (namesTheDay(phrase, *goal.due, written))
            continue;
        return OtherDay{phrase.start, phrase.length, written,
                        QString(frame).replace(QLatin1String("%1"), monthAndYear(*goal.due))};
    }
    return std::nullopt;
}

} // namespace ascent
