// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/reading/not_asked.h"

#include "core/alignment/reading/denial.h"
#include "core/language/lang_pattern.h"

namespace ascent {

namespace {
constexpr QStringView notAsked = u"alignment/not-asked.txt";
}

QString waivedIn(const QString& sentence) {
    static const QRegularExpression& waiver = langPattern(notAsked, u"waives");
    QString plain = sentence;
    plain.replace(QChar(u'\u2019'), u'\'');
    const QRegularExpressionMatch match = waiver.match(plain);
    return match.hasMatch() ? sentence.mid(match.capturedStart(), match.capturedLength()) : QString();
}

QString askedPartOf(const QString& line) {
    QString asked = line;
    for (const QString& none : {deniedIn(line), waivedIn(line)})
        if (const qsizetype at = none.isEmpty() ? -1 : line.indexOf(none); at >= 0)
            asked.replace(at, none.size(), QString(none.size(), u' '));
    return asked;
}

bool isCatchAll(const QString& line) {
    static const QRegularExpression& all = langPattern(notAsked, u"catch-all");
    static const QRegularExpression& whom = langPattern(notAsked, u"to whom it reports");
    return all.match(line).hasMatch() || whom.match(line).hasMatch();
}

} // namespace ascent
