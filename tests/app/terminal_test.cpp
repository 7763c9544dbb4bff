// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookjson.h"
#include "tests/app/cli_program.h"
#include "tests/support/question_keys.h"
#include "tests/support/sampledata.h"

#include <QJsonDocument>

using namespace ascent;

namespace {

/// ESC with a colour, BEL, CSI and OSC as C1 characters, DEL, and what turns a line: each between two letters.
QString hostile() {
    return QStringLiteral("a\u001b[31mb\u0007c\u009b31md\u009d0;title\u009ce\u007ff\u202eg\u2066h");
}

/// What a terminal would obey, in UTF-8; newline and tab are text.
QStringList obeyed(const QByteArray& utf8) {
    QStringList found;
    const QString text = QString::fromUtf8(utf8);
    for (const QChar c : text) {
        const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        const bool turns =
            (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        if (control || turns)
            found << QString::number(c.unicode(), 16);
    }
    return found;
}

class Terminal : public test::CliProgram {
protected:
    void expectPlain(const Ran& ran, const QString& call) {
        EXPECT_EQ(obeyed(ran.out), QStringList()) << call.toStdString();
        EXPECT_EQ(obeyed(ran.err), QStringList()) << call.toStdString();
        EXPECT_FALSE(ran.out.isEmpty() && ran.err.isEmpty()) << call.toStdString();
    }
};

/// The hostile text in every field that holds the person's words.
Content poisoned() {
    Content content = test::fullContent();
    const auto poison = [](auto& row) {
        using E = std::decay_t<decltype(row)>;
        forEachField<E>([&](const auto& field) {
            using T = typename std::decay_t<decltype(field)>::Type;
            if constexpr (std::is_same_v<T, QString>)
                if (field.use & (Title | Searched) && QLatin1String(field.name) != QLatin1String("question"))
                    row.*(field.member) += u' ' + hostile();
        });
    };
    poison(content.person);
    forEachEntity([&]<class E>() {
        QList<E> rows = content.table<E>().rows();
        for (E& row : rows)
            poison(row);
        content.table<E>().assign(rows);
    });
    return content;
}

} // namespace

TEST_F(Terminal, nothingThatItWouldObeyComesFromEntries) {
    write(QStringLiteral("in.json"), writeWorkbookJson(poisoned()));
    ASSERT_EQ(run("import json w.ascent in.json").code, 0);
    const Content content = poisoned();
    for (const Role& role : content.roles) {
        const QString id = role.id.toString();
        for (const QString& json : {QString(), QStringLiteral("--json")}) {
            const auto call = [&](QStringList words, const QList<QByteArray>& input = {}) {
                if (!json.isEmpty())
                    words << json;
                expectPlain(run(words, input), words.join(u' '));
            };
            for (const char* key : questionKeys)
                call({QStringLiteral("answer"), QStringLiteral("w.ascent"), QStringLiteral("--question"),
                      QLatin1String(key), QStringLiteral("--role"), id});
            call({QStringLiteral("match"), QStringLiteral("w.ascent"), QStringLiteral("--role"), id});
            call({QStringLiteral("search"), QStringLiteral("w.ascent"), QStringLiteral("title")});
            call({QStringLiteral("critique"), QStringLiteral("--workbook"), QStringLiteral("w.ascent"),
                  QStringLiteral("--role"), id},
                 {"I hate my boss " + hostile().toUtf8() + " and I want money."});
        }
    }
    expectPlain(run("check w.ascent"), QStringLiteral("check"));
}

TEST_F(Terminal, nothingThatItWouldObeyComesFromStandardInput) {
    const QByteArray text = "Learn " + hostile().toUtf8() + " by June\nDuties:\n- Lead " + hostile().toUtf8() + "\r\n";
    for (const char* words :
         {"smart", "smart --json", "posting", "posting --json", "posting --explain", "critique", "critique --json"})
        expectPlain(run(words, {text}), QLatin1String(words));
}

TEST_F(Terminal, nothingThatItWouldObeyComesFromWordsOfTheCallAndNamesOfFiles) {
    const QString name = QString(hostile()).remove(u'/');
    write(name, "{\"a\":");
    ASSERT_EQ(run("new w.ascent --sample sales --today 2026-11-22").code, 0);
    for (const QStringList& words : QList<QStringList>{
             {name},
             {QStringLiteral("new"), name + QStringLiteral("/x.ascent")},
             {QStringLiteral("check"), name},
             {QStringLiteral("import"), QStringLiteral("json"), QStringLiteral("x.ascent"), name},
             {QStringLiteral("import"), QStringLiteral("resume"), QStringLiteral("x.ascent"), name},
             {QStringLiteral("import"), QStringLiteral("json"), name, QStringLiteral("nowhere")},
             {QStringLiteral("export"), QStringLiteral("json"), QStringLiteral("w.ascent"), QStringLiteral("-o"),
              name + QStringLiteral("/out")},
             {QStringLiteral("export"), QStringLiteral("plan"), QStringLiteral("w.ascent"), QStringLiteral("-o"), name},
             {QStringLiteral("match"), QStringLiteral("w.ascent"), QStringLiteral("--role"), name},
             {QStringLiteral("answer"), QStringLiteral("w.ascent"), QStringLiteral("--question"), name},
             {QStringLiteral("answer"), QStringLiteral("w.ascent"), QStringLiteral("--question"),
              QStringLiteral("career-goals"), QStringLiteral("--template"), name},
             {QStringLiteral("search"), QStringLiteral("w.ascent"), name},
             {QStringLiteral("smart"), QStringLiteral("--today"), name}})
        expectPlain(run(words, {}), words.join(u' '));
}

TEST_F(Terminal, aFaultInAnImportIsToldWithoutWhatItWouldObey) {
    write(QStringLiteral("in.json"), R"({"format":"ascent-workbook","version":1,"goals":[{"id":"g","statement":"s",)"
                                     "\"share\":\"\\u001b[31m\\u009b\\u202e\"}]}");
    const Ran ran = run("import json w.ascent in.json");
    EXPECT_EQ(ran.code, 3);
    expectPlain(ran, QStringLiteral("import"));
    EXPECT_TRUE(ran.err.contains("$.goals[0].share")) << ran.err.toStdString();
}

TEST_F(Terminal, jsonHoldsTheTextAsItWas) {
    const Ran ran = run("smart --json", {"Learn \x7f \xc2\x9b \xe2\x80\xae all by June 2027\n"});
    EXPECT_EQ(obeyed(ran.out), QStringList());
    const QJsonDocument document = QJsonDocument::fromJson(ran.out);
    EXPECT_EQ(document[QStringLiteral("statement")].toString(),
              QStringLiteral("Learn \u007f \u009b \u202e all by June 2027"));
}
