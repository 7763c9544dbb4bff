// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/turns.h"

#include "core/language/lang_file.h"

namespace ascent {

Turns::Turns(const QString& path, const QString& section) {
    const LangFile& file = LangFile::named(path);
    for (const LangLine& line : file.lines(section)) {
        const qsizetype arrow = line.text.indexOf(QLatin1String(" > "));
        const QRegularExpression from(QStringLiteral("\\b(?:%1)\\b").arg(line.text.left(arrow).trimmed()),
                                      QRegularExpression::CaseInsensitiveOption);
        if (arrow < 0 || !from.isValid())
            file.fault(line.number, QStringLiteral("is no turn: \"words > others\""));
        else
            m_turns.append({from, line.text.mid(arrow + 3).trimmed()});
    }
}

QString Turns::turned(QString text) const {
    for (const Turn& each : m_turns)
        text.replace(each.from, each.to);
    return text;
}

} // namespace ascent
