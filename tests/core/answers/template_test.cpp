// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/marked.h"
#include "core/answers/render.h"
#include "core/answers/templates.h"
#include "core/language/lang_file.h"
#include "core/model/answer.h"
#include "core/questions/parts.h"
#include "tests/support/print.h"

#include <random>

using namespace ascent;

namespace {
QString qs(const char* text) {
    return QString::fromUtf8(text);
}
} // namespace

TEST(Template, FaultsStandAtTheirPlace) {
    struct Case {
        const char* body;
        int line, column;
    } cases[] = {
        {"Hello {{direction}", 1, 7},
        {"one\ntwo {{nobody}}", 2, 5},
        {"{{#path}}x", 1, 1},
        {"{{/path}}", 1, 1},
        {"a\n\n{{#path}}{{/goals}}", 3, 10},
        {"{{> other}}", 1, 1},
        {"{{=<% %>=}}", 1, 1},
        {"{{}}", 1, 1},
        {"\xF0\x9F\x8C\xB1 {{to}}", 1, 3},
        {"{{#duties}}{{text}}{{/duties}}", 1, 12},
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(each.body);
        const QList<TemplateFault> faults = checkTemplate(qs(each.body));
        ASSERT_FALSE(faults.isEmpty());
        EXPECT_EQ(faults[0].line, each.line);
        EXPECT_EQ(faults[0].column, each.column);
        EXPECT_FALSE(Renderer::parse(qs(each.body)));
    }
}

TEST(Template, SoundOnesHaveNoFault) {
    for (const char* body :
         {"", "plain { text } }", "{{! a note }}", "{{#goals}}{{to}}, {{.}}{{/goals}}", "{{{direction}}}", "{{&why}}",
          "{{^path}}none{{/path}}", "{{#asked.five-years}}x{{/asked.five-years}}"})
        EXPECT_TRUE(checkTemplate(qs(body)).isEmpty()) << body;
    for (const BuiltInTemplate& each : builtInTemplates()) {
        EXPECT_TRUE(checkTemplate(each.body).isEmpty()) << tokenOf(each.kind).data();
        EXPECT_FALSE(each.body.isEmpty());
        for (const auto& [part, name] : Tokens<SpokenPart>::all)
            EXPECT_EQ(each.body.count(QLatin1String("{{") + QLatin1String(name) + QLatin1String("}}")), 1)
                << tokenOf(each.kind).data() << " loses what is planned for " << name;
    }
    EXPECT_FALSE(checkTemplate(QString(20001, u'x')).isEmpty());
    EXPECT_FALSE(
        checkTemplate(QString(qs("{{#path}}")).repeated(13) + QString(qs("{{/path}}")).repeated(13)).isEmpty());
}

TEST(Template, ValuesAreData) {
    auto renderer = Renderer::parse(qs("{{direction}} {{#why}}and {{why}}{{/why}}{{^path}}none{{/path}}"));
    ASSERT_TRUE(renderer);
    TemplateValues values;
    values.set(qs("direction"), qs("{{why}} <b>&amp; {{#x}}"));
    values.set(qs("why"), qs("a > b"));
    values.set(qs("path"), QString());
    EXPECT_EQ(renderer->render(values), qs("{{why}} <b>&amp; {{#x}} and a > bnone"));
}

TEST(Template, RandomOnesNeverCrash) {
    const QStringList bits{qs("{{"),
                           qs("}}"),
                           qs("{{{"),
                           qs("}}}"),
                           qs("#"),
                           qs("/"),
                           qs("^"),
                           qs("!"),
                           qs("&"),
                           qs(">"),
                           qs("="),
                           qs("goals"),
                           qs("path"),
                           qs("to"),
                           qs("."),
                           qs(" "),
                           qs("\n"),
                           qs("{{#goals}}"),
                           qs("{{/goals}}"),
                           qs("{{#path}}"),
                           qs("{{/path}}"),
                           qs("\xC3\xA9"),
                           qs("aspiration.to"),
                           qs("aspiration")};
    TemplateValues item, values;
    item.set(qs("to"), qs("run"));
    values.set(qs("path"), qs("a path"));
    values.set(qs("aspiration.to"), qs("lead"));
    values.setList(qs("goals"), {item, item});
    std::mt19937 random(4711);
    int rendered = 0;
    for (int round = 0; round < 1000; ++round) {
        QString body;
        for (unsigned long length = random() % 14; length > 0; --length)
            body += bits[static_cast<qsizetype>(random() % static_cast<unsigned>(bits.size()))];
        if (const auto renderer = Renderer::parse(body)) {
            renderer->render(values);
            ++rendered;
        }
    }
    EXPECT_GT(rendered, 100);
}

TEST(Marks, BecomeSpansOfTidyText) {
    Marks marks;
    const Origin goal{EntityKind::Goal, QUuid::createUuid()}, role{EntityKind::Role, QUuid::createUuid()};
    const QString marked = qs("  i want to ") + marks.wrap(qs("bake bread."), goal) + qs(" . At ") +
                           marks.wrap(qs("Crumb Ltd."), role) + qs(".  we ,too");
    const Marks::Traced traced = marks.unmark(marked);
    EXPECT_EQ(traced.text, qs("I want to bake bread. At Crumb Ltd. We,too"));
    ASSERT_GE(traced.spans.size(), 3);
    EXPECT_EQ(traced.spans[0].start, 0);
    EXPECT_EQ(traced.spans[0].id, goal.id);
    const AnswerSpan inner = traced.spans[1];
    EXPECT_EQ(traced.text.mid(inner.start, inner.length), qs("bake bread."));
    EXPECT_EQ(Marks::words(marks.wrap(qs("two words"), goal)), 2);
}
