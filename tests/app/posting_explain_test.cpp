// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ascent;

namespace {

class Explain : public test::CliProgram {
protected:
    const QByteArray advert = "Night Porter\nHarrow Vale Hotel\n\nWhat you'll do\n- Check the boilers 😀 at night\n"
                              "- Carry out stock control\n\nRequirements:\n- A full driving licence\n";
};

} // namespace

TEST_F(Explain, postingTellsForEachLineWhatDecided) {
    const Ran ran = run("posting --explain", {advert});
    ASSERT_EQ(ran.code, 0) << ran.err.toStdString();
    const QByteArray text = ran.out.simplified();
    for (const char* part :
         {"Title: \"Night Porter\"", "Company: \"Harrow Vale Hotel\"", "4. duty, must-have: \"Check the boilers",
          "stands under: duty (line 3)", "begins with a verb, as a duty does: \"Check\" (posting/verbs.txt [verbs])",
          "skill: \"stock control\": a name that we know (posting/skills.txt [skill])"})
        EXPECT_TRUE(text.contains(part)) << part << " in\n" << ran.out.toStdString();
}

TEST_F(Explain, postingAddsAMemberToJsonAndChangesNoOther) {
    const Ran plain = run("posting --json", {advert}), explained = run("posting --json --explain", {advert});
    ASSERT_EQ(explained.code, 0) << explained.err.toStdString();
    EXPECT_EQ(explained.out.count('\n'), 1);
    EXPECT_FALSE(plain.out.contains("explain"));
    EXPECT_TRUE(explained.out.startsWith(plain.out.trimmed().chopped(1)));
    const QJsonObject object = QJsonDocument::fromJson(explained.out).object();
    const QJsonArray lines = object[QLatin1String("lines")].toArray();
    const QJsonArray why = object[QLatin1String("explain")][QLatin1String("lines")].toArray();
    ASSERT_EQ(why.size(), lines.size());
    EXPECT_EQ(why[3][QLatin1String("section")].toString(), u"duty");
    EXPECT_EQ(why[3][QLatin1String("heading")].toInt(), 2);
    const auto points = QString::fromUtf8(advert).toUcs4();
    for (const QJsonValue& line : why)
        for (const QJsonValue& skill : line[QLatin1String("skills")].toArray()) {
            const auto part = points.mid(skill[QLatin1String("start")].toInt(), skill[QLatin1String("length")].toInt());
            EXPECT_EQ(QString::fromUcs4(reinterpret_cast<const char32_t*>(part.constData()), part.size()),
                      skill[QLatin1String("words")].toString());
        }
}

TEST_F(Explain, postingShowsNothingThatATerminalObeys) {
    const Ran ran = run("posting --explain", {"Duties\n- Lead \x1b[31mred\x07 teams %1 of \xE2\x80\xAE six\n"});
    ASSERT_EQ(ran.code, 0);
    EXPECT_FALSE(ran.out.contains('\x1b'));
    EXPECT_FALSE(ran.out.contains('\x07'));
    EXPECT_FALSE(ran.out.contains("\xE2\x80\xAE"));
    EXPECT_TRUE(ran.out.contains("%1"));
}
