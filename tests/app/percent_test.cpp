// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookjson.h"
#include "tests/app/cli_program.h"
#include "tests/support/sampledata.h"

#include <QRegularExpression>

using namespace ascent;
using test::text;

namespace {

/// The marks that QString::arg() fills in.
const char* const places = " %1 %2 %3 %L1 %n";

/// At the end of each name that the person gave.
Content named(const QString& ending) {
    Content content = test::fullContent();
    const auto end = [&](auto& row) {
        using E = std::decay_t<decltype(row)>;
        forEachField<E>([&](const auto& field) {
            using T = typename std::decay_t<decltype(field)>::Type;
            if constexpr (std::is_same_v<T, QString>)
                if (field.use & (Title | Searched) && QLatin1String(field.name) != QLatin1String("question"))
                    row.*(field.member) += ending;
        });
    };
    end(content.person);
    forEachEntity([&]<class E>() {
        QList<E> rows = content.table<E>().rows();
        for (E& row : rows)
            end(row);
        content.table<E>().assign(rows);
    });
    return content;
}

class PercentInNames : public test::CliProgram {
protected:
    /// What each command says of a workbook with such names.
    QByteArrayList said(const QString& book, const QString& ending) {
        const Content content = named(ending);
        write(QStringLiteral("in.json"), writeWorkbookJson(content));
        EXPECT_EQ(run({QStringLiteral("import"), QStringLiteral("json"), book, QStringLiteral("in.json")}).code, 0);
        QByteArrayList all;
        const auto call = [&](const QStringList& words) {
            const Ran ran = run(words);
            all << words.join(u' ').toUtf8() + '\n' + ran.out + ran.err;
        };
        const QStringList today{QStringLiteral("--today"), QStringLiteral("2026-11-22")};
        const auto exported = [&](const QStringList& words) {
            const Ran ran = run(words + QStringList{QStringLiteral("-o"), QStringLiteral("out.md")});
            EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
            all << ran.err + read(QStringLiteral("out.md"));
        };
        exported(QStringList{QStringLiteral("export"), QStringLiteral("plan"), book} + today);
        const Role& role = content.roles.rows()[0];
        const QStringList of{QStringLiteral("--role"), role.id.toString()};
        exported(QStringList{QStringLiteral("export"), QStringLiteral("sheet"), book} + of + today);
        call(QStringList{QStringLiteral("match"), book} + of + today);
        call(QStringList{QStringLiteral("answer"), book, QStringLiteral("--question"), QStringLiteral("five-years")} +
             of + today);
        call(QStringList{QStringLiteral("answer"), book, QStringLiteral("--question"), QStringLiteral("five-years"),
                         QStringLiteral("--json")} +
             of + today);
        call({QStringLiteral("search"), book, QStringLiteral("design")});
        call({QStringLiteral("check"), book});
        call({QStringLiteral("match"), book, QStringLiteral("--role"), text("nobody") + ending});
        call({QStringLiteral("answer"), book, QStringLiteral("--question"), text("why") + ending});
        call({QStringLiteral("check"), text("nowhere") + ending});
        call({QStringLiteral("import"), QStringLiteral("json"), book, text("nothing") + ending});
        call({QStringLiteral("export"), QStringLiteral("plan"), book, QStringLiteral("-o"), text("out") + ending});
        return all;
    }
};

} // namespace

TEST_F(PercentInNames, comesOutAsItWasTyped) {
    int whole = 0;
    for (const QByteArray& each : said(QStringLiteral("percent.ascent"), QLatin1String(places))) {
        QString text = QString::fromUtf8(each).simplified();
        whole += int(text.count(QString::fromLatin1(places).trimmed()));
        text.remove(QString::fromLatin1(places).trimmed());
        // A name that was cut ends within the marks, at an ellipsis.
        static const QRegularExpression cut(QStringLiteral("%1(?: %2(?: %3(?: %L1)?)?)?(?= ?\u2026)"));
        text.remove(cut);
        static const QRegularExpression filledIn(QStringLiteral("%(?:[0-9]|L[0-9]|n\\b)"));
        EXPECT_FALSE(text.contains(filledIn)) << text.toStdString();
    }
    EXPECT_GT(whole, 20);
}

TEST_F(PercentInNames, comesOutOfAFaultyImportAsItWasTyped) {
    write(QStringLiteral("in.json"), R"({"format":"ascent-workbook","version":1,"goals":[{"id":"g","%3%1":[}]})");
    const Ran ran = run("import json w.ascent in.json");
    EXPECT_EQ(ran.code, 3);
    EXPECT_TRUE(ran.err.contains("$.goals[0].%3%1")) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains("line 1, column ")) << ran.err.toStdString();
}
