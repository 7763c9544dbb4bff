// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/critic/tables.h"

// Two minutes at the person's pace is the longest that most listeners follow.
namespace {

struct LengthCase {
    bool warns;
    int words;
    double wordsPerMinute;
};

constexpr LengthCase lengths[] = {
    {Warns, 300, 135},  {Warns, 290, 135},  {Warns, 400, 135},  {Warns, 1000, 135}, {Warns, 230, 100},
    {Warns, 215, 100},  {Warns, 350, 160},  {Warns, 380, 180},  {Warns, 275, 125},  {Warns, 190, 85},
    {Warns, 330, 150},  {Warns, 500, 200},  {Leaves, 265, 135}, {Leaves, 200, 135}, {Leaves, 120, 135},
    {Leaves, 60, 135},  {Leaves, 195, 100}, {Leaves, 150, 100}, {Leaves, 315, 160}, {Leaves, 355, 180},
    {Leaves, 245, 125}, {Leaves, 165, 85},  {Leaves, 295, 150}, {Leaves, 395, 200},
};

} // namespace

TEST(Length, TooLongAtThePersonsPace) {
    // Plain sentences of ten words that no rule minds.
    const QString sentence = QStringLiteral("I oil the old looms and mend the belts daily. ");
    for (const LengthCase& each : lengths) {
        QString text = sentence.repeated(each.words / 10);
        for (int word = 0; word < each.words % 10; ++word)
            text += word == 0 ? QStringLiteral("Looms") : QStringLiteral(" hum");
        ascent::CritiqueContext context;
        context.wordsPerMinute = each.wordsPerMinute;
        context.today = QDate(2026, 11, 22);
        QStringList warned;
        for (const ascent::Finding& finding : ascent::critique(text, context).findings)
            if (finding.severity == ascent::Severity::Warning)
                warned << tokenOf(finding.rule);
        EXPECT_EQ(warned, each.warns ? QStringList{QStringLiteral("too-long")} : QStringList())
            << each.words << " words at " << each.wordsPerMinute;
    }
}
