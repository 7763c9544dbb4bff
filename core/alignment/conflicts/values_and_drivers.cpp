// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/conflicts/conflicts.h"
#include "core/language/lang_pattern.h"

#include <QCoreApplication>

#include <algorithm>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Alignment", text);
}

bool wishes(const PostingSays& says, const QString& value, const QString& wish) {
    static const QRegularExpression& surroundings = langPattern(u"alignment/aims.txt", u"surroundings");
    static const QRegularExpression& planet = langPattern(u"alignment/aims.txt", u"saves the planet");
    QString text = value;
    if (!planet.match(text).hasMatch())
        text.remove(surroundings);
    return says.speaksOf(text, wish);
}

} // namespace

void addValueClashes(QList<Conflict>& found, const Content& content, const PostingSays& says) {
    constexpr int strong = 4; // of 5
    for (const Value& each : content.values) {
        if (std::max(each.life, each.career) < strong)
            continue;
        for (const ValueClash& clash : valueClashes()) {
            const PostingSays::Line* asks = wishes(says, each.name, clash.wish) ? says.stating(clash.asks) : nullptr;
            if (!asks)
                continue;
            found.append({EntityKind::Value, each.id.uuid(),
                          tr(clash.advice).arg(quotedUpToClause(each.name), quotedUpToClause(asks->words))});
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
                found.append({EntityKind::Driver, each.id.uuid(), tr(clash.advice).arg(quotedUpToClause(asks->words))});
                break;
            }
    }
}

} // namespace ascent
