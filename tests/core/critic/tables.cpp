// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/critic/tables.h"

#include <string>

using namespace ascent;

Critique critiqueOf(const CriticCase& given) {
    CritiqueContext context;
    context.question = QString::fromLatin1(given.question);
    context.title = QString::fromUtf8(given.title);
    context.company = QString::fromUtf8(given.company);
    context.today = QDate(2026, 11, 22);
    return critique(QString::fromUtf8(given.text), context);
}

QStringList warningsOf(const CriticCase& given) {
    QStringList rules;
    for (const Finding& finding : critiqueOf(given).findings)
        if (finding.severity == Severity::Warning)
            rules << tokenOf(finding.rule);
    return rules;
}

void expectTable(const char* rule, std::span<const CriticCase> cases) {
    int bad = 0, caught = 0, good = 0, left = 0;
    std::string misses;
    for (const CriticCase& each : cases) {
        const QStringList warned = warningsOf(each);
        const bool right = each.warns ? warned.contains(QString::fromLatin1(rule)) : warned.isEmpty();
        (each.warns ? bad : good) += 1;
        (each.warns ? caught : left) += right;
        if (!right)
            misses += std::string(each.warns ? "\n  missed: " : "\n  misfired: ") + each.text + " [" +
                      warned.join(u' ').toStdString() + "]";
    }
    EXPECT_GE(bad, 12);
    EXPECT_GE(good, 12);
    EXPECT_GE(caught, bad * 0.95) << misses;
    EXPECT_GE(left, good * 0.95) << misses;
}
