// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/resume.h"
#include "core/exchange/workbookjson.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"

using namespace ascent;
using test::text;

namespace {

DroppedMembers droppedFrom(const QByteArray& json) {
    DroppedMembers dropped;
    const auto content = parseWorkbookJson(json, &dropped);
    EXPECT_TRUE(content) << (content ? std::string() : content.error().sentence().toStdString());
    return dropped;
}

QByteArray workbook(const QByteArray& more) {
    return R"({"format":"ascent-workbook","version":1)" + more + "}";
}

} // namespace

TEST(Dropped, nothingWhereEverythingWasTaken) {
    EXPECT_TRUE(droppedFrom(writeWorkbookJson(test::fullContent())).isEmpty());
    EXPECT_TRUE(DroppedMembers().sentence().isEmpty());
    EXPECT_TRUE(DroppedMembers().lines().isEmpty());
}

TEST(Dropped, unknownMembersAreToldAtEveryLevel) {
    const DroppedMembers dropped = droppedFrom(workbook(R"(,"mood":1,"person":{"name":"N","shoe":{"size":4}},
        "strengths":[{"id":"s","name":"n","colour":"red"}],
        "goals":[{"id":"g","statement":"s","measure":{"metric":"m","guess":3},
                  "steps":[{"title":"t","place":"here"}],"checkIns":[{"date":"2026-01-01","who":"me"}]}],
        "roles":[{"id":"r","title":"t","research":{"rumours":"x"},"fitNotes":[{"side":"for","smell":2}]}],
        "answers":[{"id":"a","question":"career-goals","text":"x","rehearsals":[{"at":"2026-01-01T10:00Z","sky":1}]}])"));
    EXPECT_EQ(dropped.twice, 0);
    QStringList paths = dropped.unknownPaths;
    paths.sort();
    EXPECT_EQ(paths, (QStringList{text("$.answers[0].rehearsals[0].sky"), text("$.goals[0].checkIns[0].who"),
                                  text("$.goals[0].measure.guess"), text("$.goals[0].steps[0].place"), text("$.mood"),
                                  text("$.person.shoe"), text("$.roles[0].fitNotes[0].smell"),
                                  text("$.roles[0].research.rumours"), text("$.strengths[0].colour")}));
    EXPECT_EQ(dropped.unknown, 9);
    EXPECT_TRUE(dropped.sentence().startsWith(text("9 members are not known and were not read, the first is $.")));
    EXPECT_EQ(dropped.lines().size(), 10);
}

TEST(Dropped, membersThatStandTwiceAreTold) {
    const QByteArray json =
        workbook(R"(,"goals":[{"id":"g","statement":"first","statement":"last","measure":{"unit":"a","un\u0069t":"b"}}],
                    "goals2":{"x":[{"y":1,"y":2,"y":3}]})");
    const DroppedMembers dropped = droppedFrom(json);
    EXPECT_EQ(dropped.twicePaths, (QStringList{text("$.goals[0].statement"), text("$.goals[0].measure.unit"),
                                               text("$.goals2.x[0].y"), text("$.goals2.x[0].y")}));
    EXPECT_EQ(dropped.unknownPaths, QStringList{text("$.goals2")});
    EXPECT_EQ(parseWorkbookJson(json)->goals.rows()[0].statement, text("last")); // as the sentence says
    EXPECT_EQ(parseWorkbookJson(json)->goals.rows()[0].unit, text("b"));
    EXPECT_TRUE(dropped.sentence().contains(
        text("4 members stand twice, and the last was taken, the first is $.goals[0].statement")));
}

TEST(Dropped, theSameNameInAnotherObjectIsNoSecondTime) {
    EXPECT_TRUE(
        droppedFrom(workbook(R"(,"goals":[{"id":"a","statement":"x"},{"id":"b","statement":"\"id\":{["}])")).isEmpty());
}

TEST(Dropped, theListOfPathsIsBoundedAndTheCountIsNot) {
    QByteArray more = ",\"goals\":[{\"id\":\"g\",\"statement\":\"s\"";
    for (int i = 0; i < 30000; ++i)
        more += ",\"x" + QByteArray::number(i) + "\":1,\"skills\":[]";
    const DroppedMembers dropped = droppedFrom(workbook(more + "}]"));
    EXPECT_EQ(dropped.unknown, 30000);
    EXPECT_EQ(dropped.twice, 29999);
    EXPECT_EQ(dropped.unknownPaths.size(), DroppedMembers::mostPaths);
    EXPECT_EQ(dropped.twicePaths.size(), DroppedMembers::mostPaths);
}

TEST(Dropped, percentSignsInNamesStayAsTheyAre) {
    const DroppedMembers dropped = droppedFrom(workbook(R"(,"%1%2%L1":1,"%3":2)"));
    EXPECT_TRUE(dropped.sentence().contains(text("$.%1%2%L1"))) << dropped.sentence().toStdString();
}

TEST(Dropped, aCvTellsWhatItsFormDoesNotHaveAndNothingElse) {
    DroppedMembers dropped;
    const auto read =
        readResume(R"({"$schema":"x","basics":{"name":"N","phone":"1","location":{"city":"B"},"star":"Leo"},
        "work":[{"position":"p","url":"u","boss":"b","name":"x","name":"y"}],"volunteer":[{"organization":"o"}],
        "hobbies":[]})",
                   &dropped);
    ASSERT_TRUE(read);
    QStringList paths = dropped.unknownPaths;
    paths.sort();
    EXPECT_EQ(paths, (QStringList{text("$.basics.star"), text("$.hobbies"), text("$.work[0].boss")}));
    EXPECT_EQ(dropped.twicePaths, QStringList{text("$.work[0].name")});
}
