// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/examples_menu.h"

#include "core/goals/examples.h"
#include "core/model/names.h"

namespace ascent {

QMenu* makeExamplesMenu(QDate today, const std::function<void(const Goal&)>& take, QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setTitle(QMenu::tr("Start from an example"));
    QHash<GoalCategory, QMenu*> byCategory;
    for (const GoalExample& example : goalExamples()) {
        QMenu*& sub = byCategory[example.category];
        if (!sub)
            sub = menu->addMenu(nameOf(example.category));
        QString text = example.statement;
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* action = sub->addAction(text);
        const Goal draft = example.toGoal(today);
        QObject::connect(action, &QAction::triggered, menu, [take, draft] { take(draft); });
    }
    return menu;
}

} // namespace ascent
