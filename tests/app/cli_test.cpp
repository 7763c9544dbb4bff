// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/workbook.h"
#include "tests/support/print.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace ascent;

namespace {

struct Ran {
    int code = -1;
    QByteArray out, err;
};

/// The real program in a folder of its own.
class Cli : public ::testing::Test {
protected:
    Ran run(const QStringList& words, const QByteArray& input = {}) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(ASCENT_CLI), words);
        process.write(input);
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(60000));
        Ran ran{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        if (process.exitStatus() != QProcess::NormalExit)
            ran.code = -1;
        return ran;
    }
    Ran run(const char* words, const QByteArray& input = {}) {
        return run(QString::fromUtf8(words).split(u' '), input);
    }
    QByteArray read(const char* name) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    bool exists(const char* name) { return QFile::exists(folder.filePath(QLatin1String(name))); }

    QTemporaryDir folder;
};

/// One line in the form of cli.md, and nothing on standard output.
void expectRefused(const Ran& ran, int code, const char* part) {
    EXPECT_EQ(ran.code, code) << ran.err.toStdString();
    EXPECT_EQ(ran.out.toStdString(), "");
    EXPECT_TRUE(ran.err.startsWith("ascent-cli: ")) << ran.err.toStdString();
    EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains(": ") && ran.err.contains("; ")) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains(part)) << ran.err.toStdString();
}

TEST_F(Cli, refusesWrongCalls) {
    ASSERT_EQ(run("new w.ascent --sample sales --today 2026-11-22").code, 0);
    expectRefused(run(QStringList()), 2, "no command");
    for (const auto& [words, part] : std::initializer_list<std::pair<const char*, const char*>>{
             {"fly", "fly"},
             {"import", "json"},
             {"export pudding w.ascent", "pudding"},
             {"new", "FILE"},
             {"new a b", "\"b\""},
             {"new x.ascent --sample poet", "poet"},
             {"new x.ascent --sample", "--sample"},
             {"new x.ascent --loud", "--loud"},
             {"new x.ascent --today 2026-02-30", "--today"},
             {"new x.ascent --today 2026-01-01 --today 2026-01-02", "twice"},
             {"import json w.ascent", "DATA.json"},
             {"export json w.ascent", "-o"},
             {"export json w.ascent -o w.ascent", "itself"},
             {"search w.ascent", "WORDS"},
             {"posting extra", "extra"},
             {"posting --json=yes", "--json"}})
        expectRefused(run(words), 2, part);
    EXPECT_FALSE(exists("x.ascent"));
}

TEST_F(Cli, tellsHelpAndVersion) {
    EXPECT_TRUE(run("--version").out.startsWith("ascent-cli "));
    const Ran help = run("--help");
    EXPECT_EQ(help.code, 0);
    for (const char* command : {"new", "import json", "import resume", "export json", "export calendar", "export plan",
                                "answer", "say", "critique", "smart", "posting", "match", "check", "search"}) {
        EXPECT_TRUE(help.out.contains(command)) << command;
        const Ran one = run(QString::fromUtf8(command).split(u' ') + QStringList{QStringLiteral("--help")});
        EXPECT_EQ(one.code, 0);
        EXPECT_TRUE(one.out.startsWith("Usage: ascent-cli " + QByteArray(command)));
    }
}

TEST_F(Cli, makesAWorkbookOnce) {
    EXPECT_EQ(run("new w.ascent").code, 0);
    const QByteArray before = read("w.ascent");
    EXPECT_FALSE(before.isEmpty());
    expectRefused(run("new w.ascent --sample sales"), 4, "w.ascent");
    EXPECT_EQ(read("w.ascent"), before);
    expectRefused(run("new nowhere/w.ascent"), 4, "folder");
}

TEST_F(Cli, exportsTheSameBytesAfterAnImport) {
    for (const char* sample : {"designer", "sales", "graduate"}) {
        const QByteArray key(sample);
        ASSERT_EQ(run("new " + key + ".ascent --sample " + key + " --today 2026-11-22").code, 0);
        ASSERT_EQ(run("export json " + key + ".ascent -o 1.json").code, 0);
        ASSERT_EQ(run("import json " + key + "2.ascent 1.json").code, 0);
        ASSERT_EQ(run("export json " + key + "2.ascent -o 2.json").code, 0);
        EXPECT_FALSE(read("1.json").isEmpty());
        EXPECT_EQ(read("1.json"), read("2.json"));
        EXPECT_EQ(run("check " + key + "2.ascent").code, 0);
    }
}

TEST_F(Cli, refusesBadDataAndChangesNothing) {
    ASSERT_EQ(run("new w.ascent --sample sales --today 2026-11-22").code, 0);
    const QByteArray before = read("w.ascent");
    write("bad.json",
          R"({"format":"ascent-workbook","version":1,"goals":[{"id":"a","statement":"A","due":"2027-02-30"}]})");
    expectRefused(run("import json w.ascent bad.json"), 3, "$.goals[0].due");
    expectRefused(run("import json fresh.ascent bad.json"), 3, "Cannot import bad.json");
    EXPECT_FALSE(exists("fresh.ascent"));
    expectRefused(run("import json w.ascent missing.json"), 3, "missing.json");
    expectRefused(run("import json w.ascent ."), 3, "folder");
    write("bad.json", QByteArray(1000000, '['));
    expectRefused(run("import json w.ascent bad.json"), 3, "nested");
    write("bad.json", R"({"work":[{"startDate":"2014-13"}]})");
    expectRefused(run("import resume w.ascent bad.json"), 3, "$.work[0].startDate");
    EXPECT_EQ(read("w.ascent"), before);
}

TEST_F(Cli, tellsAWorkbookThatIsNone) {
    expectRefused(run("check missing.ascent"), 3, "missing.ascent");
    EXPECT_FALSE(exists("missing.ascent"));
    write("junk.ascent", "this is no workbook at all, only text that is long enough to look at");
    const Ran junk = run("export json junk.ascent -o out.json");
    EXPECT_TRUE(junk.code == 3 || junk.code == 5) << junk.code;
    EXPECT_FALSE(exists("out.json"));
    ASSERT_EQ(run("new w.ascent --sample sales --today 2026-11-22").code, 0);
    QByteArray cut = read("w.ascent");
    write("cut.ascent", cut.left(cut.size() / 2));
    expectRefused(run("check cut.ascent"), 5, "cut.ascent");
}

TEST_F(Cli, leavesWhatStoodThereWhereItCannotWrite) {
    ASSERT_EQ(run("new w.ascent --sample sales --today 2026-11-22").code, 0);
    expectRefused(run("export json w.ascent -o nowhere/out.json"), 4, "nowhere");
    expectRefused(run("export calendar w.ascent -o ."), 4, "Cannot write");
    EXPECT_EQ(run("export calendar w.ascent -o out.ics").code, 0);
    EXPECT_TRUE(read("out.ics").startsWith("BEGIN:VCALENDAR"));
}

TEST_F(Cli, importsACvIntoANewWorkbook) {
    write("cv.json", R"({"basics":{"name":"Ruta Falk"},"skills":[{"name":"Sash windows"}]})");
    const Ran ran = run("import resume w.ascent cv.json");
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_EQ(ran.out, "Strengths added: 1; stories added: 0\n");
    EXPECT_EQ(run("search w.ascent sash").out, "strength: Sash windows\n");
}

TEST_F(Cli, findsWordsButNothingPrivate) {
    ASSERT_EQ(run("new w.ascent --sample sales --today 2026-11-22").code, 0);
    const Ran found = run("search w.ascent coach --json");
    const QJsonArray hits = QJsonDocument::fromJson(found.out).object()[QLatin1String("hits")].toArray();
    EXPECT_GE(hits.size(), 2) << found.out.toStdString();
    EXPECT_FALSE(hits[0].toObject()[QLatin1String("title")].toString().isEmpty());
    for (const char* secret : {"Rosalind", "album"}) {
        EXPECT_EQ(run("search w.ascent " + QByteArray(secret)).out, "Nothing was found.\n");
        EXPECT_TRUE(run("export json w.ascent -o all.json").code == 0 && read("all.json").contains(secret));
        ASSERT_EQ(run("export calendar w.ascent -o c.ics").code, 0);
        EXPECT_FALSE(read("c.ics").contains(secret));
    }
}

TEST_F(Cli, saysNothingPrivateInAnyOutput) {
    ASSERT_EQ(run("new w.ascent --sample sales --today 2026-11-22").code, 0);
    const QStringList role{QStringLiteral("--role"), QStringLiteral("Regional Sales Manager, Great Lakes")};
    const QStringList today{QStringLiteral("--today"), QStringLiteral("2026-11-22")};
    QByteArray all;
    for (const char* key : {"career-aspirations", "career-goals", "five-years", "what-motivates-you", "hope-to-get",
                            "position-fits-goals"}) {
        const Ran ran = run(QStringList{QStringLiteral("answer"), QStringLiteral("w.ascent"), QStringLiteral("--json"),
                                        QStringLiteral("--question"), QLatin1String(key)} +
                            role + today);
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
        EXPECT_EQ(answer[QLatin1String("question")].toString(), QLatin1String(key));
        EXPECT_FALSE(answer[QLatin1String("spans")].toArray().isEmpty());
        all += ran.out;
    }
    all +=
        run(QStringList{QStringLiteral("match"), QStringLiteral("w.ascent"), QStringLiteral("--json")} + role + today)
            .out;
    all += run(QStringList{QStringLiteral("say"), QStringLiteral("w.ascent"), QStringLiteral("--json")} + today).out;
    for (const char* format : {"md", "html"}) {
        const QString out = QStringLiteral("out.") + QLatin1String(format);
        const QStringList to{QStringLiteral("w.ascent"), QStringLiteral("-o"), out};
        for (const QStringList& call :
             {QStringList{QStringLiteral("export"), QStringLiteral("plan")} + to + today,
              QStringList{QStringLiteral("export"), QStringLiteral("sheet")} + to + role + today}) {
            const Ran ran = run(call);
            EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
            all += read(out.toUtf8().constData());
        }
    }
    EXPECT_TRUE(all.contains("Tessaro"));
    // A private goal and its step; notes on a value, a role and a rehearsal; an answer to oneself.
    for (const char* secret : {"Rosalind", "album", "three dollars", "my own accounts", "trailed off", "parking lot"})
        EXPECT_FALSE(all.contains(secret)) << secret;
    ASSERT_EQ(run("export json w.ascent -o all.json").code, 0);
    for (const char* secret : {"Rosalind", "album", "three dollars", "my own accounts", "trailed off", "parking lot"})
        EXPECT_TRUE(read("all.json").contains(secret)) << secret;
}

TEST_F(Cli, tellsHowEachEntryIsSaid) {
    write("book.json", R"({"format": "ascent-workbook", "version": 1,
        "strengths": [{"id": "s1", "name": "calm at sea"}, {"id": "s2", "name": "power"}],
        "goals": [{"id": "g1", "statement": "Build a boat", "due": "2027-06-30"},
                  {"id": "g2", "statement": "Sail round Iceland", "share": "private"}],
        "roles": [{"id": "r1", "title": "Keeper", "research": {"mission": "No ship lost"}},
                  {"id": "r2", "title": "Pilot"}]})");
    ASSERT_EQ(run("import json w.ascent book.json").code, 0);
    const Ran ran = run("say w.ascent --role Keeper --json --today 2026-11-22");
    ASSERT_EQ(ran.code, 0) << ran.err.toStdString();
    QHash<QString, QJsonObject> lines;
    for (const QJsonValue& each : QJsonDocument::fromJson(ran.out)[QStringLiteral("lines")].toArray()) {
        const QJsonObject line = each.toObject();
        EXPECT_EQ(line.keys().join(u' ').toStdString(), "ask entity form id own part proposal short typed");
        lines.insert(line[QStringLiteral("typed")].toString() + line[QStringLiteral("part")].toString(), line);
    }
    EXPECT_EQ(lines[QStringLiteral("calm at sea")][QStringLiteral("proposal")].toString().toStdString(),
              "I'm calm at sea.");
    EXPECT_EQ(lines[QStringLiteral("calm at sea")][QStringLiteral("form")].toString().toStdString(), "adjective");
    EXPECT_TRUE(lines[QStringLiteral("calm at sea")][QStringLiteral("ask")].isNull());
    EXPECT_TRUE(lines[QStringLiteral("calm at sea")][QStringLiteral("own")].isNull());
    EXPECT_TRUE(lines[QStringLiteral("power")][QStringLiteral("proposal")].isNull());
    EXPECT_FALSE(lines[QStringLiteral("power")][QStringLiteral("ask")].toString().isEmpty());
    EXPECT_EQ(lines[QStringLiteral("Build a boat")][QStringLiteral("proposal")].toString().toStdString(),
              "I want to build a boat by June 2027.");
    EXPECT_TRUE(lines[QStringLiteral("No ship lostmission")][QStringLiteral("proposal")].isNull());
    EXPECT_TRUE(lines.contains(QStringLiteral("hope")));
    EXPECT_TRUE(lines.contains(QStringLiteral("in-five-years")));
    EXPECT_EQ(lines.size(), 6);
    EXPECT_FALSE(run("say w.ascent --json").out.contains("Iceland"));
    EXPECT_TRUE(run("say w.ascent --today 2026-11-22").out.contains("~ I'm calm at sea.\n"));
}

TEST_F(Cli, choosesRolesByIdOrByTheirOnlyTitle) {
    write("two.json", R"({"format":"ascent-workbook","version":1,"roles":[
        {"id":"0f8fad5b-d9cb-469f-a165-70867728950e","title":"Baker","posting":"Duties\n- Bake bread"},
        {"id":"b","title":"Baker"},{"id":"c","title":"Miller"}]})");
    ASSERT_EQ(run("import json w.ascent two.json").code, 0);
    expectRefused(run("match w.ascent --role Baker"), 2, "0f8fad5b-d9cb-469f-a165-70867728950e");
    expectRefused(run("match w.ascent --role Smith"), 2, "Smith");
    expectRefused(run("match w.ascent"), 2, "--role");
    EXPECT_EQ(run("match w.ascent --role Miller --json").code, 0);
    const Ran ran = run("match w.ascent --json --role 0f8fad5b-d9cb-469f-a165-70867728950e");
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.out.startsWith(R"({"role":"0f8fad5b-d9cb-469f-a165-70867728950e","coverage":)"));
    expectRefused(run("answer w.ascent --question shoe-size"), 2, "shoe-size");
    expectRefused(run("answer w.ascent --question career-goals --seconds 45"), 2, "45");
    expectRefused(run("critique --question why-us", "x"), 2, "why-us");
    expectRefused(run("export plan w.ascent -o plan.docx"), 2, "plan.docx");
    expectRefused(run("export plan w.ascent -o plan.pdf --paper a3"), 2, "a3");
    expectRefused(run("export plan w.ascent -o nowhere/plan.pdf"), 4, "plan.pdf");
    EXPECT_EQ(run("export plan w.ascent -o plan.pdf --paper letter").code, 0);
    EXPECT_TRUE(read("plan.pdf").startsWith("%PDF-"));
}

TEST_F(Cli, judgesStatementsLineByLineAndSkipsBlankOnes) {
    const Ran ran = run("smart --json --today 2026-11-22", "Sell 40 boats by 30 June 2027\r\n\n  \nbe happy\n");
    EXPECT_EQ(ran.code, 0);
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    ASSERT_EQ(lines.size(), 2);
    const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
    EXPECT_EQ(first[QLatin1String("statement")].toString(), u"Sell 40 boats by 30 June 2027");
    EXPECT_EQ(first[QLatin1String("due")].toString(), u"2027-06-30");
    EXPECT_EQ(first[QLatin1String("horizon")].toString(), u"short");
    const QJsonObject second = QJsonDocument::fromJson(lines[1]).object();
    EXPECT_FALSE(second[QLatin1String("smart")].toBool(true));
    EXPECT_TRUE(second[QLatin1String("due")].isNull());
    EXPECT_TRUE(run("smart --today 2026-11-22", "be happy").out.startsWith("be happy\n"));
}

TEST_F(Cli, critiquePlacesItsFindingsInCodePoints) {
    const QByteArray text = "😀 I only want a bigger salary from this job. Then I will see.";
    const Ran ran = run("critique --json --question career-goals --title Baker --company Crumb", text);
    EXPECT_EQ(ran.code, 0);
    const QJsonObject result = QJsonDocument::fromJson(ran.out).object();
    EXPECT_EQ(result[QLatin1String("verdict")].toString(), u"revise");
    EXPECT_EQ(result[QLatin1String("parts")].toObject().size(), 7);
    const auto points = QString::fromUtf8(text).toUcs4();
    bool money = false;
    for (const QJsonValue& each : result[QLatin1String("findings")].toArray()) {
        const auto part = points.mid(each[QLatin1String("start")].toInt(), each[QLatin1String("length")].toInt());
        EXPECT_EQ(QString::fromUcs4(reinterpret_cast<const char32_t*>(part.constData()), part.size()),
                  each[QLatin1String("excerpt")].toString());
        money = money || each[QLatin1String("rule")].toString() == u"money";
    }
    EXPECT_TRUE(money);
}

TEST_F(Cli, placesLinesInCodePoints) {
    const QByteArray text = "😀😀 Pastry Chef\n\nWhat you will do\n- Bake 😀 bread every morning\n";
    const Ran ran = run("posting --json", text);
    ASSERT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_EQ(ran.out.count('\n'), 1);
    const auto points = QString::fromUtf8(text).toUcs4();
    const QJsonArray lines = QJsonDocument::fromJson(ran.out).object()[QLatin1String("lines")].toArray();
    EXPECT_FALSE(lines.isEmpty());
    for (const QJsonValue& line : lines) {
        const auto part = points.mid(line[QLatin1String("start")].toInt(), line[QLatin1String("length")].toInt());
        EXPECT_EQ(QString::fromUcs4(reinterpret_cast<const char32_t*>(part.constData()), part.size()),
                  line[QLatin1String("text")].toString());
    }
    EXPECT_TRUE(run("posting", text).out.contains("Bake"));
}

TEST_F(Cli, refusesInputThatIsNoText) {
    for (const QByteArray& bytes : {QByteArray("caf\xE9 manager"), QByteArray("cut \xE2\x82")})
        expectRefused(run("posting --json", bytes), 3, "UTF-8");
    EXPECT_EQ(run("posting --json", "caf\xC3\xA9 \xEF\xBF\xBD").code, 0);
}

TEST_F(Cli, readsWhileItIsOpenElsewhereAndIsRefusedToWrite) {
    ASSERT_EQ(run("new w.ascent --sample sales --today 2026-11-22").code, 0);
    ASSERT_EQ(run("export json w.ascent -o all.json").code, 0);
    const FixedClock clock(QDate(2026, 11, 22));
    const auto open = Workbook::open(folder.filePath(QStringLiteral("w.ascent")), clock);
    ASSERT_TRUE(open) << open.error().sentence().toStdString();
    ASSERT_TRUE((*open)->act(QStringLiteral("x"), [](Edit& edit) {
        edit.changePerson([](Person& person) { person.name = QStringLiteral("Just typed"); });
    }));
    EXPECT_EQ(run("check w.ascent").code, 0);
    EXPECT_EQ(run("export json w.ascent -o now.json").code, 0);
    EXPECT_TRUE(read("now.json").contains("Just typed"));
    expectRefused(run("import json w.ascent all.json"), 5, "w.ascent");
    EXPECT_EQ((*open)->content().person.name, u"Just typed");
}

} // namespace
