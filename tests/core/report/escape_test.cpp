// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"
#include "core/report/markdown.h"
#include "tests/support/print.h"

#include <QXmlStreamReader>

using namespace ascent;
using namespace ascent::report;

namespace {

Report paragraphOf(const QString& text) {
    Report report;
    report.title = QStringLiteral("Goal plan");
    report.language = QStringLiteral("en");
    report.blocks.append({Paragraph{text}});
    return report;
}

/// The text in every place that a report has.
Report everywhere(const QString& text) {
    Report report = paragraphOf(text);
    report.subject = report.author = text;
    report.lines = {text};
    report.blocks.append({Heading{1, text, text}});
    report.blocks.append({Facts{{{text, text}}}});
    report.blocks.append({Items{{{text, text, Mark::Open}}, text}});
    report.blocks.append({Grid{{{text}}, {{{text}}}}});
    report.blocks.append({Meter{0.5, text, text}});
    report.blocks.append({Figure{ValueSets{}, text, text}});
    return report;
}

/// The elements of a document that is well-formed, and its text.
QStringList elementsOf(const QString& html, QString* text = nullptr) {
    QXmlStreamReader xml(html);
    QStringList names;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            names.append(xml.name().toString());
        else if (xml.isCharacters() && text)
            *text += xml.text();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return names;
}

} // namespace

TEST(Html, MarkupInTheTextStaysTextInEveryPlace) {
    const QStringList plain = elementsOf(toHtml(everywhere(QStringLiteral("x"))));
    for (const char* each : {"<script>alert(1)</script>", "<img src=\"file:///etc/passwd\">", "\"><b>", "a & b &lt;",
                             "]]>", "'\" onload='x'", "<!-- "}) {
        const QString text = QString::fromUtf8(each);
        QString shown;
        EXPECT_EQ(elementsOf(toHtml(everywhere(text)), &shown), plain) << each;
        EXPECT_GE(shown.count(text), 8) << each;
    }
}

TEST(Html, AllowsNothingToBeLoadedAndNamesLanguageAndTitle) {
    const QString html = toHtml(paragraphOf(QStringLiteral("x")));
    EXPECT_TRUE(html.contains(QLatin1String("default-src 'none'")));
    EXPECT_TRUE(html.contains(QLatin1String("<html lang=\"en\"")));
    EXPECT_TRUE(html.contains(QLatin1String("<title>Goal plan</title>")));
    EXPECT_FALSE(html.contains(QLatin1String("src=\"")));
    EXPECT_FALSE(html.contains(QLatin1String("url(")));
}

TEST(Html, AFigureIsDrawnOrSaidInWords) {
    Report report;
    report.blocks.append({Figure{ValueSets{}, QStringLiteral("caption"), QStringLiteral("Care comes first.")}});
    EXPECT_TRUE(toHtml(report).contains(QLatin1String(">Care comes first.<")));
    const QString drawn = toHtml(report, [](const Figure&) { return QStringLiteral("<svg/>"); });
    EXPECT_TRUE(drawn.contains(QLatin1String("<svg/>")));
    EXPECT_TRUE(drawn.contains(QLatin1String("aria-label=\"Care comes first.\"")));
}

TEST(Markdown, WhatWouldBeMarkupIsEscaped) {
    const struct {
        const char* text;
        const char* escaped;
    } cases[] = {
        {"plain words, 3-4 a week (about $5): fine!", "plain words, 3-4 a week (about \\$5): fine!"},
        {"# not a heading", "\\# not a heading"},
        {"C# stays", "C# stays"},
        {"- no list", "\\- no list"},
        {"+ no list", "\\+ no list"},
        {"3. no list", "3\\. no list"},
        {"12) no list", "12\\) no list"},
        {"3.5 hours", "3.5 hours"},
        {"*not* _em_ `code`", "\\*not\\* \\_em\\_ \\`code\\`"},
        {"[link](x) ![image](y)", "\\[link\\](x) !\\[image\\](y)"},
        {"<b> &amp; a|b", "\\<b\\> \\&amp; a\\|b"},
        {"~~gone~~ \\n", "\\~\\~gone\\~\\~ \\\\n"},
        {"http://a.example www.b.example c@d.example", "http\\://a.example www\\.b.example c\\@d.example"},
        {"    no code", "no code"},
        {"== no heading", "\\== no heading"},
    };
    for (const auto& each : cases) {
        const QString out = toMarkdown(paragraphOf(QString::fromUtf8(each.text)));
        EXPECT_EQ(out, QStringLiteral("# Goal plan\n\n%1\n").arg(QString::fromUtf8(each.escaped))) << each.text;
    }
}

TEST(Markdown, LinesOfAParagraphStayLinesAndCellsStayInTheirRow) {
    EXPECT_EQ(toMarkdown(paragraphOf(QStringLiteral("one\n# two\n\nthree"))),
              QStringLiteral("# Goal plan\n\none\\\n\\# two\\\nthree\n"));
    Report report = paragraphOf(QStringLiteral("x"));
    report.blocks = {{Grid{{{QStringLiteral("What")}}, {{{QStringLiteral("a\nb | c")}}}}}};
    EXPECT_EQ(toMarkdown(report), QStringLiteral("# Goal plan\n\n| What |\n| --- |\n| a b \\| c |\n"));
}

TEST(Markdown, StepsAreATaskList) {
    Report report;
    report.title = QStringLiteral("Goal plan");
    report.blocks.append({Items{{{QStringLiteral("Ask"), QStringLiteral("done 2 May"), Mark::Done},
                                 {QStringLiteral("Sign up"), {}, Mark::Open}},
                                QStringLiteral("Steps")}});
    EXPECT_EQ(toMarkdown(report), QStringLiteral("# Goal plan\n\nSteps:\n\n- [x] Ask (done 2 May)\n- [ ] Sign up\n"));
}
