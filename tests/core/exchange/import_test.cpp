// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"
#include "core/exchange/samples.h"
#include "core/exchange/workbookjson.h"
#include "tests/support/print.h"

#include <QTemporaryDir>

using namespace ascent;

namespace {

class Import : public ::testing::Test {
protected:
    Import() {
        auto made = Workbook::create(folder.filePath(QStringLiteral("a.ascent")), clock);
        EXPECT_TRUE(made) << made.error().sentence().toStdString();
        if (made)
            workbook = std::move(*made);
    }

    void import(const QByteArray& inside) {
        const auto content = parseWorkbookJson(R"({"format":"ascent-workbook","version":1,)" + inside + '}');
        ASSERT_TRUE(content) << content.error().why.toStdString();
        const auto done = importInto(*workbook, *content);
        ASSERT_TRUE(done) << done.error().sentence().toStdString();
    }
    const Content& now() const { return workbook->content(); }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 22)};
    std::unique_ptr<Workbook> workbook;
};

QStringList statements(const Content& content) {
    QStringList all;
    for (const Goal& goal : content.goals)
        all.append(goal.statement);
    return all;
}

TEST_F(Import, isOneStepOfUndo) {
    import(R"("person":{"name":"N"},"goals":[{"id":"g","statement":"G","steps":[{"title":"s"}]}])");
    EXPECT_EQ(now().steps.size(), 1);
    ASSERT_TRUE(workbook->undo());
    EXPECT_EQ(now().person.name, u"");
    EXPECT_TRUE(now().goals.isEmpty());
    EXPECT_FALSE(workbook->canUndo());
}

TEST_F(Import, ofItsOwnExportChangesNothing) {
    const auto sample = sampleContent(QStringLiteral("designer"), clock.today());
    ASSERT_TRUE(sample);
    ASSERT_TRUE(importInto(*workbook, *sample));
    const QByteArray before = writeWorkbookJson(now());
    EXPECT_EQ(writeWorkbookJson(*sample).toStdString(), before.toStdString());
    ASSERT_TRUE(importInto(*workbook, *parseWorkbookJson(before)));
    EXPECT_EQ(writeWorkbookJson(now()).toStdString(), before.toStdString());
}

TEST_F(Import, replacesRowsOfTheSameIdInTheirPlaceAndAddsOthersAtTheEnd) {
    import(R"("goals":[{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","statement":"A","steps":[{"title":"old"}]},
                       {"id":"b","statement":"B"}])");
    import(R"("goals":[{"id":"c","statement":"C","parent":"0f8fad5b-d9cb-469f-a165-70867728950e"},
                       {"id":"0f8fad5b-d9cb-469f-a165-70867728950e","statement":"A2","steps":[{"title":"new"}]}])");
    EXPECT_EQ(statements(now()), (QStringList{QStringLiteral("A2"), QStringLiteral("B"), QStringLiteral("C")}));
    ASSERT_EQ(now().steps.size(), 1);
    EXPECT_EQ(now().steps.rows()[0].title, u"new");
    EXPECT_EQ(now().goals.rows()[2].parent, now().goals.rows()[0].id);
}

TEST_F(Import, keepsListOrderWhereParentsComeLast) {
    import(
        R"("goals":[{"id":"a","statement":"A","parent":"b"},{"id":"b","statement":"B","parent":"c"},{"id":"c","statement":"C"}])");
    EXPECT_EQ(statements(now()), (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
}

TEST_F(Import, turnsALadderAround) {
    const char* a = "11111111-1111-4111-8111-111111111111";
    const char* b = "22222222-2222-4222-8222-222222222222";
    const auto ladder = [&](const char* below, const char* above) {
        return QByteArray(R"("goals":[{"id":")") + below + R"(","statement":"x","parent":")" + above + R"("},{"id":")" +
               above + R"(","statement":"y"}])";
    };
    import(ladder(a, b));
    import(ladder(b, a));
    EXPECT_FALSE(now().goals.find(GoalId::parse(QLatin1String(a)))->parent);
    EXPECT_EQ(now().goals.find(GoalId::parse(QLatin1String(b)))->parent, GoalId::parse(QLatin1String(a)));
}

TEST_F(Import, takesOfThePersonOnlyWhatIsGiven) {
    import(R"("person":{"name":"N","headline":"h","stage":"early"})");
    import(R"("person":{"headline":"i"})");
    EXPECT_EQ(now().person.name, u"N");
    EXPECT_EQ(now().person.headline, u"i");
    EXPECT_EQ(now().person.stage, Stage::Early);
}

TEST_F(Import, ranksGivenDriversFirstAndDoublesNothing) {
    import(
        R"("drivers":["money","helping"],"reflections":[{"question":"talents","answer":"a"},{"question":"Mine?","answer":"b"}])");
    import(R"("drivers":["learning","helping"],"reflections":[{"question":"Mine?","answer":"c"}])");
    QList<DriverKind> kinds;
    for (const Driver& driver : now().drivers)
        kinds.append(driver.kind);
    EXPECT_EQ(kinds, (QList{DriverKind::Learning, DriverKind::Helping, DriverKind::Money}));
    ASSERT_EQ(now().reflections.size(), 2);
    EXPECT_EQ(now().reflections.rows()[1].answer, u"c");
}

TEST_F(Import, ofTenThousandGoalsIsQuick) {
    QByteArray goals;
    for (int i = 0; i < 10000; ++i)
        goals += (i ? QByteArray(",") : QByteArray()) + R"({"id":"g)" + QByteArray::number(i) +
                 (i ? R"(","statement":"x","parent":"g)" + QByteArray::number(i / 10) + "\"}"
                    : QByteArray(R"(","statement":"x"})"));
    import("\"goals\":[" + goals + "]");
    EXPECT_EQ(now().goals.size(), 10000);
}

} // namespace
