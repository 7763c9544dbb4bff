// SPDX-License-Identifier: GPL-3.0-or-later
// Adds goals without end and says so after each commit; survive_test kills it in the middle.
#include "core/workbook/workbook.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const ascent::SystemClock clock;
    auto book = ascent::Workbook::open(app.arguments().value(1), clock);
    if (!book)
        return 1;
    for (int i = 0; i < 100000; ++i) {
        const auto done = (*book)->act(QStringLiteral("Add"), [&](ascent::Edit& edit) {
            ascent::Goal goal;
            goal.statement = QStringLiteral("goal %1").arg(i);
            edit.add(goal);
        });
        if (!done)
            return 2;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 0;
}
