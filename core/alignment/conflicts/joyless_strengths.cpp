// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/conflicts/conflicts.h"
#include "core/language/lang_pattern.h"

#include <QCoreApplication>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Alignment", text);
}

/// Now and then is nothing that a role lives on.
bool isOccasional(const QString& line) {
    static const QRegularExpression& now = langPhrases(u"alignment/aims.txt", u"now and then");
    return now.match(line).hasMatch();
}

} // namespace

/// What the person does well without joy, and the role lives on.
void addJoylessStrengths(QList<Conflict>& found, const Content& content, const Role& role,
                         const QList<AlignedLine>& lines) {
    for (const Strength& each : content.strengths) {
        if (!isJoyless(each))
            continue;
        QStringList asked;
        bool duty = false;
        for (const AlignedLine& line : lines)
            for (const Match& match : line.matches)
                if (match.id == each.id.uuid() && !isOccasional(line.line.text)) {
                    asked.append(line.line.text);
                    duty = duty || line.line.kind == LineKind::Duty;
                }
        if (asked.isEmpty() || (!duty && asked.size() < 2 && !coversLine(role.title, each.name)))
            continue;
        const QString why =
            (asked.size() == 1
                 ? tr("The role asks for %1, which you do well and without joy (%2 of 5): %3.")
                 : tr("The role asks for %1 more than once, and you do it well but without joy (%2 of 5): %3."))
                .arg(quotedUpToClause(each.name), QString::number(*each.enjoy), quotedUpToClause(asked.first()));
        found.append(
            {EntityKind::Strength, each.id.uuid(),
             why + u' ' + tr("Say that you can do it, don't lead with it, and ask how much of the week it takes.")});
    }
}

} // namespace ascent
