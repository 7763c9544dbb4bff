// SPDX-License-Identifier: GPL-3.0-or-later
// make_full_workbook FILE GOALS: a workbook as full as a long working life makes it.
#include "tests/bench/full_workbook.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    QTextStream err(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    bool isNumber = false;
    const int goals = arguments.value(2).toInt(&isNumber);
    if (arguments.size() != 3 || !isNumber || goals < 0) {
        err << "usage: make_full_workbook FILE GOALS\n";
        return 2;
    }
    if (const auto made = ascent::bench::makeFullWorkbook(arguments[1], goals); !made) {
        err << "make_full_workbook: " << made.error().sentence() << '\n';
        return 4;
    }
    return 0;
}
