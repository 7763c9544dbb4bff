// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "tests/support/sampledata.h"
#include "ui/answers/template_tag.h"

#include <gtest/gtest.h>

using namespace ascent;
using namespace ascent::test;

namespace {

/// A body with the cursor at '|'.
struct Typed {
    QString body;
    qsizetype cursor = 0;
};

Typed at(const char* marked) {
    QString body = text(marked);
    const qsizetype cursor = body.indexOf(u'|');
    return {body.remove(cursor, 1), cursor};
}

QStringList offered(const char* marked) {
    const auto [body, cursor] = at(marked);
    const auto tag = openTagAt(body, cursor);
    QStringList texts;
    if (tag)
        for (const TagOffer& each : offersFor(body, *tag, templateNames()))
            texts << textOf(each, *tag).text;
    return texts;
}

/// The body after the first offer was taken, with the cursor at '|'.
QString taken(const char* marked) {
    auto [body, cursor] = at(marked);
    const auto tag = openTagAt(body, cursor);
    const QList<TagOffer> offers = tag ? offersFor(body, *tag, templateNames()) : QList<TagOffer>();
    if (offers.isEmpty())
        return QStringLiteral("nothing");
    const TagText put = textOf(offers.first(), *tag);
    return body.replace(tag->start, tag->end - tag->start, put.text).insert(tag->start + put.cursor, u'|');
}

} // namespace

TEST(TemplateTag, IsFoundOnlyWhereANameCanBeTyped) {
    struct Case {
        const char* body;
        bool open;
    };
    for (const Case& each : {Case{"{{|", true},
                             {"I plan. {{pa|", true},
                             {"{{ pa|", true},
                             {"{{#go|", true},
                             {"{{^br|}}", true},
                             {"{{/|", true},
                             {"{{{pa|", true},
                             {"a\n{{role.t|itle}}", true},
                             {"{|", false},
                             {"path|", false},
                             {"{{path}}|", false},
                             {"{{path}} and|", false},
                             {"{{! a comment|", false},
                             {"{{path and|", false},
                             {"{{#goals}}|", false}}) {
        const auto [body, cursor] = at(each.body);
        EXPECT_EQ(openTagAt(body, cursor).has_value(), each.open) << each.body;
    }
}

TEST(TemplateTag, OffersWhatFitsBestFirst) {
    EXPECT_EQ(offered("{{pa|").value(0), text("{{path}}"));
    EXPECT_EQ(offered("{{role|").mid(0, 2), (QStringList{text("{{role.title}}"), text("{{role.company}}")}));
    const QStringList company = offered("{{company|");
    EXPECT_EQ(company.value(0), text("{{company}}"));
    EXPECT_EQ(company.value(1), text("{{role.company}}")) << "a part of the name";
    EXPECT_TRUE(company.contains(text("{{research.plan}}"))) << "the explanation speaks of the company";
    EXPECT_FALSE(company.contains(text("{{path}}")));
    EXPECT_TRUE(offered("{{zzz|").isEmpty());
    EXPECT_TRUE(offered("{{DIR|").contains(text("{{direction}}")));
}

TEST(TemplateTag, KnowsItsMark) {
    EXPECT_EQ(offered("{{#go|").value(0), text("{{#goals}}{{/goals}}"));
    EXPECT_EQ(offered("{{^br|").value(0), text("{{^brief}}{{/brief}}"));
    EXPECT_TRUE(offered("{{#pa|").contains(text("{{#path}}{{/path}}"))) << "a value can open a section";
    for (const QString& each : offered("{{#|"))
        EXPECT_TRUE(each.startsWith(text("{{#"))) << each.toStdString();
    EXPECT_EQ(offered("{{#goals}} {{/|"), QStringList{text("{{/goals}}")});
    EXPECT_EQ(offered("{{#goals}}{{#brief}} {{/|"), QStringList{text("{{/brief}}")}) << "the innermost first";
    EXPECT_TRUE(offered("{{#goals}}{{/goals}} {{/|").isEmpty()) << "nothing is open";
    EXPECT_EQ(offered("{{goals|").value(0), text("{{#goals}}{{/goals}}")) << "a list is said item by item";
}

TEST(TemplateTag, WithinASectionItsOwnNamesComeFirst) {
    const QStringList inside = offered("{{#goals}}{{|");
    EXPECT_EQ(inside.mid(0, 5),
              (QStringList{text("{{to}}"), text("{{text}}"), text("{{by}}"), text("{{.}}"), text("{{/goals}}")}));
    EXPECT_TRUE(inside.contains(text("{{path}}")));
    EXPECT_FALSE(offered("{{#brief}}{{|").contains(text("{{to}}"))) << "a condition has none";
    EXPECT_FALSE(offered("{{#goals}}{{/goals}}{{|").contains(text("{{to}}")));
}

TEST(TemplateTag, TakingLeavesASoundTemplate) {
    struct Case {
        const char* before;
        const char* after;
    };
    for (const Case& each : {
             Case{"I plan. {{pa|", "I plan. {{path}}|"},
             {"{{pa|}} more", "{{path}}| more"},
             {"{{pa| more", "{{path}}| more"},
             {"{{ro|le.title}}!", "{{role.title}}|!"},
             {"{{#go|", "{{#goals}}|{{/goals}}"},
             {"{{#go|}} x {{/goals}}", "{{#goals}}| x {{/goals}}"},
             {"{{#go| {{#goals}}{{to}}{{/goals}}", "{{#goals}}|{{/goals}} {{#goals}}{{to}}{{/goals}}"},
             {"{{#goals}}{{to}}, {{/|", "{{#goals}}{{to}}, {{/goals}}|"},
             {"{{#goals}}{{t|{{/goals}}", "{{#goals}}{{to}}|{{/goals}}"},
             {"{{{pa|", "{{path}}|"},
             {"{{{pa|}}} x", "{{path}}| x"},
         }) {
        const QString body = taken(each.before);
        EXPECT_EQ(body, text(each.after)) << each.before;
        QString plain = body;
        EXPECT_TRUE(checkTemplate(plain.remove(u'|')).isEmpty()) << body.toStdString();
    }
}
