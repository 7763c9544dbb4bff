// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonwriter.h"
#include "core/exchange/workbookjson.h"
#include "tests/support/print.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace ascent;

namespace {

QByteArray sound(const QByteArray& inside) {
    return R"({"format":"ascent-workbook","version":1,)" + inside + '}';
}

Content parsed(const QByteArray& inside) {
    const auto content = parseWorkbookJson(sound(inside));
    EXPECT_TRUE(content) << content.error().why.toStdString();
    return content.value_or(Content());
}

TEST(WorkbookJson, keepsUuidsAndMapsOtherIdsWithTheirReferences) {
    const Content content = parsed(
        R"("aspirations":[{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","statement":"A"}],
           "goals":[{"id":"g1","statement":"G","aspiration":"0f8fad5b-d9cb-469f-a165-70867728950e","parent":"g2"},
                    {"id":"g2","statement":"H"}],
           "templates":[{"id":"t1","name":"Mine","body":"b"}],
           "answers":[{"id":"w1","question":"career-goals","text":"t","template":"t1"},
                      {"id":"w2","question":"career-goals","text":"t","template":"expert"}])");
    EXPECT_EQ(content.aspirations.rows()[0].id.toString(), u"0f8fad5b-d9cb-469f-a165-70867728950e");
    const Goal& goal = content.goals.rows()[0];
    EXPECT_EQ(goal.statement, u"G");
    EXPECT_EQ(goal.aspiration, content.aspirations.rows()[0].id);
    EXPECT_EQ(goal.parent, content.goals.rows()[1].id);
    EXPECT_EQ(content.answers.rows()[0].templateKey.token(), content.templates.rows()[0].id.toString());
    EXPECT_EQ(content.answers.rows()[1].templateKey.token(), u"expert");
}

TEST(WorkbookJson, keepsTheOrderOfEveryList) {
    QByteArray goals;
    for (int i = 0; i < 40; ++i)
        goals += QByteArray(i ? "," : "") + R"({"id":"g)" + QByteArray::number(i) + R"(","statement":")" +
                 QByteArray::number(i) + R"(","steps":[{"title":"x"},{"title":"y"}]})";
    const Content content = parsed("\"goals\":[" + goals + "]");
    for (int i = 0; i < 40; ++i) {
        EXPECT_EQ(content.goals.rows()[i].statement, QString::number(i));
        const auto steps = content.steps.owned(content.goals.rows()[i].id);
        ASSERT_EQ(steps.size(), 2);
        EXPECT_EQ(steps[1]->title, u"y");
    }
}

TEST(WorkbookJson, writesTheSameBytesAgain) {
    const Content content = parsed(
        R"("person":{"name":"Zoë \"Zo\" \\ O’Hara\n\t\u0001","stage":"returning"},
           "drivers":["helping","money"],
           "values":[{"id":"v","name":"V","life":5}],
           "goals":[{"id":"g","statement":"G","measure":{"metric":"m","baseline":-0.0,"target":0.1},
                     "checkIns":[{"date":"2026-01-02","value":1e-7},{"date":"2026-01-03","value":123456789012},
                                 {"date":"2026-01-04","value":3.3333333333333335},{"date":"2026-01-04","value":1e300}]}],
           "stories":[{"id":"t","title":"T","goals":["g","g"]}],
           "roles":[{"id":"r","title":"R","interviewAt":"2026-12-03T10:30:00-05:00","research":{"notes":"n"},
                     "questionsToAsk":["a","","b"]}],
           "answers":[{"id":"w","question":"q","text":"","updated":"2026-12-03T10:30:00.120Z",
                       "rehearsals":[{"at":"2026-12-03T10:30Z","seconds":61.5}]}])");
    const QByteArray first = writeWorkbookJson(content);
    const auto again = parseWorkbookJson(first);
    ASSERT_TRUE(again) << again.error().why.toStdString();
    EXPECT_EQ(writeWorkbookJson(*again).toStdString(), first.toStdString());
    EXPECT_TRUE(QJsonDocument::fromJson(first).isObject());
    EXPECT_TRUE(first.contains(R"("interviewAt": "2026-12-03T10:30:00-05:00")"));
    EXPECT_TRUE(first.contains(R"("updated": "2026-12-03T10:30:00.120Z")"));
    EXPECT_TRUE(first.contains(R"("value": 123456789012)"));
    EXPECT_TRUE(first.contains(R"("target": 0.1)"));
    EXPECT_TRUE(first.contains(R"(O’Hara\n\t\u0001")"));
    EXPECT_FALSE(first.contains("culture"));                                  // empty texts stay out
    EXPECT_EQ(first.count(again->goals.rows()[0].id.toString().toUtf8()), 2); // one link, although given twice
}

TEST(WorkbookJson, writesKeysInTheOrderOfTheSchema) {
    const QByteArray json = writeWorkbookJson(
        parsed(R"("goals":[{"share":"plan","due":"2027-01-01","measure":{"target":2,"metric":"m"},"id":"g",
                            "statement":"G","steps":[{"title":"s"}],"skills":["k"]}],"person":{"name":"N"})"));
    qsizetype before = -1;
    for (const char* key : {"format", "version", "person", "goals", "id", "statement", "category", "measure", "metric",
                            "target", "due", "status", "share", "skills", "steps", "title"}) {
        const qsizetype at = json.indexOf('"' + QByteArray(key) + "\":");
        EXPECT_GT(at, before) << key;
        before = at;
    }
}

TEST(WorkbookJson, writesAnEmptyWorkbookThatCanBeRead) {
    const QByteArray json = writeWorkbookJson(Content());
    EXPECT_EQ(json, "{\n  \"format\": \"ascent-workbook\",\n  \"version\": 1\n}\n");
    EXPECT_TRUE(parseWorkbookJson(json));
}

TEST(WorkbookJson, namesWhatThePersonLeftWithoutAName) {
    Content content;
    content.goals.put(Goal());
    content.steps.put(Step{{}, content.goals.rows()[0].id, 1, {}, {}, {}});
    const auto again = parseWorkbookJson(writeWorkbookJson(content));
    ASSERT_TRUE(again) << again.error().why.toStdString();
    EXPECT_EQ(again->goals.rows()[0].statement, u"Untitled goal");
    EXPECT_EQ(again->steps.rows()[0].title, u"");
}

TEST(WorkbookJson, leavesOutATemplateThatWasDeleted) {
    Content content;
    Answer answer;
    answer.templateKey = TemplateKey(TemplateId().toString());
    content.answers.put(answer);
    EXPECT_FALSE(writeWorkbookJson(content).contains("\"template\""));
    answer.templateKey = TemplateKey(QStringLiteral("expert"));
    content.answers.put(answer);
    EXPECT_TRUE(writeWorkbookJson(content).contains("\"template\": \"expert\""));
}

TEST(WorkbookJson, takesOutCharactersThatNoTextCanHold) {
    const Content content = parsed(R"("person":{"name":"A\u0000B","headline":"x\ud800y","background":"\ud83d\ude00"})");
    EXPECT_EQ(content.person.name, u"AB");
    EXPECT_EQ(content.person.headline, u"x\uFFFDy");
    EXPECT_EQ(content.person.background, u"😀");
}

TEST(JsonWriter, writesOneLineOrIndented) {
    for (const auto& [style, expected] :
         {std::pair(JsonWriter::Style::Compact, "{\"a\":[1,true,null],\"b\":{}}\n"),
          std::pair(JsonWriter::Style::Indented,
                    "{\n  \"a\": [\n    1,\n    true,\n    null\n  ],\n  \"b\": {}\n}\n")}) {
        JsonWriter json(style);
        json.beginObject();
        json.key("a");
        json.beginArray();
        json.value(1);
        json.value(true);
        json.null();
        json.endArray();
        json.key("b");
        json.beginObject();
        json.endObject();
        json.endObject();
        EXPECT_EQ(json.bytes().toStdString(), expected);
    }
}

} // namespace
