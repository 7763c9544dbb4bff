// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/waived.h"

#include <QRegularExpression>

namespace ascent {

QString waivedIn(const QString& sentence) {
    // What follows a "but" or a stop may ask for something again, so a waiver ends there.
    static const QRegularExpression waiver(
        QStringLiteral(
            "(?:\\b(?:(?:do not|don't|won't|will not|needn't) (?:need|require|have to|ask for|expect|look for|mind)|"
            "(?:are not|aren't|not) (?:looking for|asking for|fussed about|worried about)|there(?:'s| is) no need|"
            "(?:could not|couldn't|do not|don't) care (?:less )?(?:about|if|whether|how|where|what))\\b"
            "(?:(?! but |[.;:(!?]).)*|"
            "(?:^|(?<=[,.;:(]))[^,.;:()]*?(?:\\bno\\b[^,.;:()]* (?:needed|required|necessary|expected|asked for)|"
            " (?:is|are) not (?:needed|required|necessary|expected)| (?:isn't|aren't) "
            "(?:needed|required|necessary|expected)))"),
        QRegularExpression::CaseInsensitiveOption);
    QString plain = sentence;
    plain.replace(QChar(u'\u2019'), u'\'');
    const QRegularExpressionMatch match = waiver.match(plain);
    return match.hasMatch() ? sentence.mid(match.capturedStart(), match.capturedLength()) : QString();
}

} // namespace ascent
