// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookjson.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

/// A small sound workbook with one mark, replaced by what a case puts in.
QByteArray with(const QByteArray& inside) {
    return R"({"format":"ascent-workbook","version":1)" + (inside.isEmpty() ? QByteArray() : ',' + inside) + '}';
}

struct Case {
    const char* name;
    QByteArray json;
    const char* path; ///< nullptr: the file is sound
};

void PrintTo(const Case& each, std::ostream* out) {
    *out << each.name;
}

class Faults : public ::testing::TestWithParam<Case> {};

TEST_P(Faults, areToldWithTheirPath) {
    const Case& each = GetParam();
    const auto content = parseWorkbookJson(each.json);
    if (!each.path) {
        EXPECT_TRUE(content) << content.error().why.toStdString();
        return;
    }
    ASSERT_FALSE(content);
    EXPECT_EQ(content.error().code, ErrorCode::BadInput);
    EXPECT_EQ(content.error().why.section(u' ', 0, 0), QString::fromUtf8(each.path))
        << content.error().why.toStdString();
    EXPECT_GT(content.error().why.count(u' '), 1); // says more than the place
    EXPECT_FALSE(content.error().remedy.isEmpty());
}

QByteArray goal(const QByteArray& fields) {
    return with(R"("goals":[{"id":"g1","statement":"A"},{"id":"g2","statement":"B",)" + fields + "}]");
}

INSTANTIATE_TEST_SUITE_P(
    Header, Faults,
    ::testing::Values(Case{"sound", with(""), nullptr},
                      Case{"unknown keys are passed over", with(R"("x":{"y":[1]})"), nullptr},
                      Case{"a whole number may be written with a point",
                           R"({"format":"ascent-workbook","version":1.0})", nullptr},
                      Case{"a byte order mark", "\xEF\xBB\xBF" + with(""), nullptr},
                      Case{"no format", R"({"version":1})", "$.format"},
                      Case{"another format", R"({"format":"resume","version":1})", "$.format"},
                      Case{"no version", R"({"format":"ascent-workbook"})", "$.version"},
                      Case{"newer version", R"({"format":"ascent-workbook","version":2})", "$.version"},
                      Case{"version as text", R"({"format":"ascent-workbook","version":"1"})", "$.version"},
                      Case{"a list", "[]", "$"}, Case{"nothing", "", "$"}, Case{"a text", "\"x\"", "$"},
                      Case{"something after the end", with("") + "}", "$"}));

INSTANTIATE_TEST_SUITE_P(
    Broken, Faults,
    ::testing::Values(Case{"cut in a text",
                           R"({"format":"ascent-workbook","version":1,"goals":[{"id":"g1","statement":"Fin)",
                           "$.goals[0].statement"},
                      Case{"cut in a list",
                           R"({"format":"ascent-workbook","version":1,"goals":[{"id":"g1","statement":"A"},)",
                           "$.goals[1]"},
                      Case{"no comma", R"({"format":"ascent-workbook" "version":1})", "$.format"},
                      Case{"not UTF-8", with("\"person\":{\"name\":\"\xC3\x28\"}"), "$.person.name"},
                      Case{"deep", QByteArray(1000000, '['), "$[0][0][0][0][0][0][0][0][0][0][0][0]…"},
                      Case{"deep in an unknown key", with("\"x\":" + QByteArray(100000, '[')),
                           "$.x[0][0][0][0][0][0][0][0][0][0][0]…"}));

INSTANTIATE_TEST_SUITE_P(
    Types, Faults,
    ::testing::Values(Case{"list as object", with(R"("goals":{})"), "$.goals"},
                      Case{"list as null", with(R"("goals":null)"), "$.goals"},
                      Case{"row as text", with(R"("goals":["x"])"), "$.goals[0]"},
                      Case{"person as list", with(R"("person":[])"), "$.person"},
                      Case{"text as number", with(R"("person":{"name":3})"), "$.person.name"},
                      Case{"text as null", with(R"("person":{"name":null})"), "$.person.name"},
                      Case{"number as text", goal(R"("measure":{"target":"3"})"), "$.goals[1].measure.target"},
                      Case{"group as list", goal(R"("measure":[])"), "$.goals[1].measure"},
                      Case{"list of texts with a number", goal(R"("skills":["a",2])"), "$.goals[1].skills[1]"},
                      Case{"number beyond doubles", goal(R"("measure":{"target":1e999})"), "$.goals[1].measure.target"},
                      Case{"step without title", goal(R"("steps":[{"title":"a"},{"due":null}])"),
                           "$.goals[1].steps[1].title"},
                      Case{"step with null dates", goal(R"("steps":[{"title":"a","due":null,"done":null}])"), nullptr},
                      Case{"due as null", goal(R"("due":null)"), "$.goals[1].due"},
                      Case{"parent and aspiration as null", goal(R"("parent":null,"aspiration":null)"), nullptr}));

INSTANTIATE_TEST_SUITE_P(
    Values, Faults,
    ::testing::Values(
        Case{"29 February in a leap year", goal(R"("due":"2028-02-29")"), nullptr},
        Case{"29 February in another", goal(R"("due":"2027-02-29")"), "$.goals[1].due"},
        Case{"month 13", goal(R"("start":"2027-13-01")"), "$.goals[1].start"},
        Case{"year alone", goal(R"("due":"2027")"), "$.goals[1].due"},
        Case{"a moment for a day", goal(R"("due":"2027-01-01T00:00:00Z")"), "$.goals[1].due"},
        Case{"empty date", goal(R"("due":"")"), "$.goals[1].due"},
        Case{"date of a check-in", goal(R"("checkIns":[{"date":"2026-09-31"}])"), "$.goals[1].checkIns[0].date"},
        Case{"date of a revision", goal(R"("revisions":[{"date":"2026-09-30","reason":"r","dueAfter":"soon"}])"),
             "$.goals[1].revisions[0].dueAfter"},
        Case{"moment with offset",
             with(R"("roles":[{"id":"r","title":"R","interviewAt":"2026-12-03T10:30:00+01:00"}])"), nullptr},
        Case{"moment without zone", with(R"("roles":[{"id":"r","title":"R","interviewAt":"2026-12-03T10:30:00"}])"),
             "$.roles[0].interviewAt"},
        Case{"25 o'clock", with(R"("roles":[{"id":"r","title":"R","interviewAt":"2026-12-03T25:30:00Z"}])"),
             "$.roles[0].interviewAt"},
        Case{"whole with a point", with(R"("strengths":[{"id":"s","name":"S","excel":3.0}])"), nullptr},
        Case{"a half", with(R"("strengths":[{"id":"s","name":"S","excel":3.5}])"), "$.strengths[0].excel"},
        Case{"6 of 5", with(R"("strengths":[{"id":"s","name":"S","enjoy":6}])"), "$.strengths[0].enjoy"},
        Case{"0 of 5", with(R"("strengths":[{"id":"s","name":"S","enjoy":0}])"), "$.strengths[0].enjoy"},
        Case{"0 is a value's weight", with(R"("values":[{"id":"v","name":"V","life":0}])"), nullptr},
        Case{"minus 1 is not", with(R"("values":[{"id":"v","name":"V","life":-1}])"), "$.values[0].life"},
        Case{"41 years", with(R"("aspirations":[{"id":"a","statement":"A","horizonYears":41}])"),
             "$.aspirations[0].horizonYears"},
        Case{"far beyond int", with(R"("strengths":[{"id":"s","name":"S","excel":4294967297}])"),
             "$.strengths[0].excel"},
        Case{
            "rating",
            with(
                R"("answers":[{"id":"w","question":"q","text":"t","rehearsals":[{"at":"2026-11-20T19:02:00Z","rating":9}]}])"),
            "$.answers[0].rehearsals[0].rating"},
        Case{"rehearsal without a moment",
             with(R"("answers":[{"id":"w","question":"q","text":"t","rehearsals":[{"at":""}]}])"),
             "$.answers[0].rehearsals[0].at"},
        Case{"unknown stage", with(R"("person":{"stage":"retired"})"), "$.person.stage"},
        Case{"capital token", goal(R"("status":"Active")"), "$.goals[1].status"},
        Case{"unknown driver", with(R"("drivers":["money","fame"])"), "$.drivers[1]"},
        Case{"a driver twice", with(R"("drivers":["money","learning","money"])"), "$.drivers[2]"},
        Case{"empty name", with(R"("strengths":[{"id":"s","name":""}])"), "$.strengths[0].name"},
        Case{"no name", with(R"("strengths":[{"id":"s"}])"), "$.strengths[0].name"},
        Case{"only U+0000 for a name", with("\"strengths\":[{\"id\":\"s\",\"name\":\"\\u0000\"}]"),
             "$.strengths[0].name"},
        Case{"empty answer to oneself", with(R"("reflections":[{"question":"talents","answer":""}])"), nullptr},
        Case{"no answer to oneself", with(R"("reflections":[{"question":"talents"}])"), "$.reflections[0].answer"}));

INSTANTIATE_TEST_SUITE_P(
    References, Faults,
    ::testing::Values(
        Case{"no id", with(R"("goals":[{"statement":"A"}])"), "$.goals[0].id"},
        Case{"empty id", with(R"("goals":[{"id":"","statement":"A"}])"), "$.goals[0].id"},
        Case{"id as number", with(R"("goals":[{"id":1,"statement":"A"}])"), "$.goals[0].id"},
        Case{"an id twice", goal(R"("x":1},{"id":"g1","statement":"C")"), "$.goals[2].id"},
        Case{
            "a UUID twice, once in capitals",
            with(
                R"("values":[{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","name":"V"},{"id":"0F8FAD5B-D9CB-469F-A165-70867728950E","name":"W"}])"),
            "$.values[1].id"},
        Case{"an id in two lists", with(R"("values":[{"id":"x","name":"V"}],"strengths":[{"id":"x","name":"S"}])"),
             nullptr},
        Case{"forward reference",
             with(R"("goals":[{"id":"a","statement":"A","parent":"b"},{"id":"b","statement":"B"}])"), nullptr},
        Case{"unknown parent", goal(R"("parent":"g9")"), "$.goals[1].parent"},
        Case{"an aspiration for a parent",
             with(R"("aspirations":[{"id":"a","statement":"A"}],"goals":[{"id":"g","statement":"G","parent":"a"}])"),
             "$.goals[0].parent"},
        Case{"unknown aspiration", goal(R"("aspiration":"a1")"), "$.goals[1].aspiration"},
        Case{"unknown strength of a story", with(R"("stories":[{"id":"t","title":"T","strengths":["s1"]}])"),
             "$.stories[0].strengths[0]"},
        Case{"unknown value of an aspiration", with(R"("aspirations":[{"id":"a","statement":"A","values":["v"]}])"),
             "$.aspirations[0].values[0]"},
        Case{"unknown role of an answer", with(R"("answers":[{"id":"w","question":"q","text":"t","role":"r"}])"),
             "$.answers[0].role"},
        Case{
            "unknown template by UUID",
            with(
                R"("answers":[{"id":"w","question":"q","text":"t","template":"0f8fad5b-d9cb-469f-a165-70867728950e"}])"),
            "$.answers[0].template"},
        Case{"a built-in template",
             with(R"("answers":[{"id":"w","question":"q","text":"t","template":"advancement"}])"), nullptr},
        Case{"its own parent", goal(R"("parent":"g2")"), "$.goals[1].parent"},
        Case{
            "a circle of three",
            with(
                R"("goals":[{"id":"a","statement":"A"},{"id":"b","statement":"B","parent":"d"},{"id":"c","statement":"C","parent":"b"},{"id":"d","statement":"D","parent":"c"}])"),
            "$.goals[1].parent"},
        Case{
            "a ladder of three",
            with(
                R"("goals":[{"id":"a","statement":"A","parent":"b"},{"id":"b","statement":"B","parent":"c"},{"id":"c","statement":"C"}])"),
            nullptr}));

} // namespace

TEST(JsonLimits, TextsAndListsBeyondTheLimitsAreRefusedWithTheirPath) {
    const QByteArray head = R"({"format":"ascent-workbook","version":1,)";
    const auto why = [&](const QByteArray& rest) {
        const auto content = parseWorkbookJson(head + rest);
        return content ? QString() : content.error().why;
    };
    const QByteArray text(20'000'000, 'x');
    EXPECT_TRUE(why(R"("answers":[{"id":"a","question":"five-years","text":")" + text + R"("}]})")
                    .startsWith(QStringLiteral("$.answers[0].text ")));
    QByteArray skills(R"("s")");
    for (int i = 0; i < 1'000'000; ++i)
        skills += R"(,"s")";
    EXPECT_TRUE(why(R"("goals":[{"id":"g","statement":"walk","skills":[)" + skills + "]}]}")
                    .startsWith(QStringLiteral("$.goals[0].skills ")));
    QByteArray drafts(R"({"question":"a","answer":""})");
    for (int i = 0; i < 250'000; ++i)
        drafts += R"(,{"question":"a","answer":""})";
    EXPECT_TRUE(why(R"("reflections":[)" + drafts + "]}").startsWith(QStringLiteral("$.reflections ")));
    EXPECT_TRUE(why(R"("x":")" + QByteArray(70'000'000, 'x') + R"("})").contains(QStringLiteral("64 MB")));
}
