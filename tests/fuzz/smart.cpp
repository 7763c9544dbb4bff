// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/smart.h"

#include "tests/fuzz/target.h"

using namespace ascent;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    const QDate today(2026, 11, 22);
    const QString text = QString::fromUtf8(fuzz::bytesOf(bytes, size));
    const SmartReport report = judgeStatement(text, today);
    for (const SmartLetter* letter :
         {&report.specific, &report.measurable, &report.achievable, &report.realistic, &report.timely})
        require(letter->met == letter->ask.isEmpty(), "a letter that is not met comes with a question");
    require(!report.due || report.due->isValid(), "a day that is read exists");
    Goal goal;
    goal.statement = text.section(u'\n', 0, 0);
    goal.specific = text.section(u'\n', 1, 1);
    goal.metric = text.section(u'\n', 2, 2);
    goal.realistic = text.section(u'\n', 3);
    judgeGoal(goal, today);
    return 0;
}
