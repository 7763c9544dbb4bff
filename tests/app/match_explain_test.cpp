// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ascent::test {
namespace {

class MatchExplain : public CliProgram {
protected:
    void SetUp() override {
        write("w.json", R"({"format":"ascent-workbook","version":1,
            "strengths":[{"id":"a","name":"drawing up rotas","excel":4,"enjoy":4},
                         {"id":"b","name":"repairing vans \u001b[m","excel":4,"enjoy":4}],
            "goals":[{"id":"g","statement":"Plan the shifts of my Tessaro band","share":"private"}],
            "roles":[{"id":"r","title":"Baker","company":"Crumb",
                      "posting":"Duties\n- Plan the weekly shifts\n- Sell vans\n- Other duties as assigned"}]})");
        ASSERT_EQ(run("import json w.ascent w.json").code, 0);
    }
    void write(const char* name, const QByteArray& bytes) { CliProgram::write(QString::fromLatin1(name), bytes); }
};

TEST_F(MatchExplain, SaysOfEachLineWhatMetOrLeftIt) {
    const Ran ran = run("match w.ascent --role Baker --explain");
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.out.startsWith("Baker, Crumb\n")) << ran.out.constData();
    const QByteArray flat = ran.out.simplified();
    EXPECT_TRUE(flat.contains("met by strength")) << ran.out.constData();
    EXPECT_TRUE(flat.contains("means \"rota\", alignment/synonyms.txt:")) << ran.out.constData();
    EXPECT_TRUE(flat.contains("something else is done with the thing")) << ran.out.constData();
    EXPECT_TRUE(flat.contains("left out: nobody could show anything for it")) << ran.out.constData();
    EXPECT_FALSE(ran.out.contains('\x1b'));
    EXPECT_FALSE(ran.out.contains("Tessaro")); // a private goal
}

TEST_F(MatchExplain, AddsOneMemberAndChangesNoOther) {
    QJsonObject plain = QJsonDocument::fromJson(run("match w.ascent --role Baker --json").out).object();
    const Ran ran = run("match w.ascent --role Baker --json --explain");
    EXPECT_FALSE(ran.out.contains("Tessaro"));
    QJsonObject explained = QJsonDocument::fromJson(ran.out).object();
    const QJsonArray lines = explained.take(QStringLiteral("explain")).toArray();
    EXPECT_FALSE(plain.isEmpty());
    EXPECT_EQ(plain, explained);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[2][QStringLiteral("skipped")].toString(), QStringLiteral("catch-all"));
    const QJsonValue entry = lines[0][QStringLiteral("entries")][0];
    EXPECT_EQ(entry[QStringLiteral("fate")].toString(), QStringLiteral("met"));
    EXPECT_TRUE(entry[QStringLiteral("veto")].isNull());
    EXPECT_TRUE(entry[QStringLiteral("shared")][0][QStringLiteral("line")].isString());
    EXPECT_EQ(lines[1][QStringLiteral("entries")][0][QStringLiteral("veto")].toString(),
              QStringLiteral("does-otherwise"));
}

} // namespace
} // namespace ascent::test
