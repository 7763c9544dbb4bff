// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/conflicts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Alignment", text);
}

bool wishes(const PostingSays& says, const QString& value, const char* key) {
    // "A friendly working environment" is not the planet's.
    static const QRegularExpression place(QStringLiteral("\\b(?!the |our |an |natural )[\\w-]+ environment\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression planet(QStringLiteral("\\b(?:protect|sav|car)(?:e|ing)?\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString text = value;
    if (!planet.match(text).hasMatch())
        text.remove(place);
    return says.speaksOf(text, key);
}

/// Now and then is nothing that a role lives on.
bool isOccasional(const QString& line) {
    static const QRegularExpression now(
        QStringLiteral("\\b(?:some|occasional(?:ly)?|now and then|from time to time|once in a while|as needed|"
                       "when needed|a little|at times|sometimes|(?:once|twice) a (?:month|quarter|year)|"
                       "(?:at the )?end of (?:the|each) (?:month|quarter|year))\\b"),
        QRegularExpression::CaseInsensitiveOption);
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

void addValueClashes(QList<Conflict>& found, const Content& content, const PostingSays& says) {
    constexpr int strong = 4; // of 5
    for (const Value& each : content.values) {
        if (std::max(each.life, each.career) < strong)
            continue;
        for (const Clash& clash : valueClashes()) {
            const PostingSays::Line* asks = wishes(says, each.name, clash.wish) ? says.stating(clash.ask) : nullptr;
            if (!asks)
                continue;
            found.append({EntityKind::Value, each.id.uuid(),
                          tr(clash.why).arg(quotedUpToClause(each.name), quotedUpToClause(asks->words))});
            break;
        }
    }
}

void addDriverClashes(QList<Conflict>& found, const Content& content, const PostingSays& says) {
    constexpr qsizetype first = 2; // what fulfils the person most
    qsizetype rank = 0;
    for (const Driver& each : content.drivers) {
        if (++rank > first)
            return;
        for (const DriverClash& clash : driverClashes())
            if (const PostingSays::Line* asks = clash.driver == each.kind ? says.against(clash) : nullptr) {
                found.append({EntityKind::Driver, each.id.uuid(), tr(clash.why).arg(quotedUpToClause(asks->words))});
                break;
            }
    }
}

} // namespace ascent
