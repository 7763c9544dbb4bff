// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/critic/tables.h"

using namespace ascent;

Critique critiqueOf(const CriticCase& given) {
    CritiqueContext context;
    context.question = Question(QString::fromLatin1(given.question));
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
