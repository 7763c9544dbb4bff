// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/examples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ascent {

Goal GoalExample::toGoal(QDate start) const {
    Goal goal;
    goal.statement = statement;
    goal.category = category;
    goal.metric = metric;
    goal.unit = unit;
    goal.baseline = baseline;
    goal.target = target;
    goal.specific = specific;
    goal.achievable = achievable;
    goal.realistic = realistic;
    goal.start = start;
    goal.due = start.addMonths(dueMonths);
    goal.status = GoalStatus::Draft;
    return goal;
}

QList<GoalExample> goalExamples() {
    QFile file(QStringLiteral(":/examples/goals.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<GoalExample> examples;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("goals")).toArray();
    for (const QJsonValue& row : rows) {
        const auto text = [&](const char* key) { return row[QLatin1String(key)].toString(); };
        GoalExample example;
        example.statement = text("statement");
        example.category = fromToken<GoalCategory>(text("category")).value_or(GoalCategory::Other);
        example.horizon = text("horizon") == u"long" ? Horizon::Long : Horizon::Short;
        example.metric = text("metric");
        example.unit = text("unit");
        example.baseline = row[QLatin1String("baseline")].toDouble();
        example.target = row[QLatin1String("target")].toDouble();
        example.specific = text("specific");
        example.achievable = text("achievable");
        example.realistic = text("realistic");
        example.dueMonths = row[QLatin1String("due")].toInt();
        examples.append(example);
    }
    return examples;
}

} // namespace ascent
