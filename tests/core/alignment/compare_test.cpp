// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/compare.h"
#include "tests/core/alignment/helpers.h"
#include "tests/support/sampledata.h"

namespace ascent {

using test::text;

TEST(CompareRoles, StandByStageAndInterview) {
    Content content;
    const auto add = [&](const char* title, RoleStage stage, int day) {
        Role each;
        each.title = text(title);
        each.stage = stage;
        if (day > 0)
            each.interviewAt = QDateTime(QDate(2026, 12, day), QTime(9, 0));
        each.position = content.roles.endPosition();
        content.roles.put(each);
    };
    add("closed", RoleStage::Closed, 1);
    add("later", RoleStage::Interview, 20);
    add("no date", RoleStage::Interview, 0);
    add("sooner", RoleStage::Interview, 3);
    add("applied", RoleStage::Applying, 0);
    QStringList titles;
    for (const Role* each : byStage(content.roles))
        titles.append(each->title);
    EXPECT_EQ(titles, (QStringList{text("sooner"), text("later"), text("no date"), text("applied"), text("closed")}));
    EXPECT_EQ(worthComparing(content, 9).size(), 4) << "what is over is not worth comparing";
}

TEST(CompareRoles, StandSideBySideAndAsText) {
    Content content;
    Strength strength = strengthOf("Calm voice", 5, 5);
    Value value;
    value.name = text("Quiet evenings");
    Role tram = roleOf("Requirements\n- A calm voice in a full carriage\n- Tram licence\n", "Tram driver");
    Role porter;
    porter.title = text("Night porter");
    porter.stage = RoleStage::Offer;
    FitNote note;
    note.role = porter.id;
    note.value = value.id;
    note.side = FitSide::Against;
    note.observation = text("The lobby never sleeps");
    content.strengths.put(strength);
    content.values.put(value);
    content.roles.put(tram);
    content.roles.put(porter);
    content.fitNotes.put(note);

    const Comparison both = compareRoles(content, {tram.id, porter.id, RoleId()}, QDate(2026, 11, 30));
    ASSERT_EQ(both.roles.size(), 2) << "a role that is gone is left out";
    for (const Comparison::Aspect& aspect : both.aspects)
        EXPECT_EQ(aspect.cells.size(), 2) << aspect.name.toStdString();
    const QString words = comparisonText(both);
    for (const char* part : {"Tram driver at Crumb & Sons", "Tram licence", "Calm voice", "Night porter", "Offer",
                             "Values that speak against it: Quiet evenings", "No posting yet"})
        EXPECT_TRUE(words.contains(text(part))) << part << "\n" << words.toStdString();
    EXPECT_FALSE(words.contains(text("lobby"))) << "observations are for the person alone";
}

} // namespace ascent
