// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/page_fixture.h"
#include "ui/answers/answers_page.h"
#include "ui/answers/name_list.h"
#include "ui/answers/question_list.h"
#include "ui/answers/template_field.h"
#include "ui/answers/templates_view.h"

#include <QLabel>
#include <QPushButton>
#include <QTextEdit>

using namespace ascent;
using namespace ascent::test;

namespace {

/// A potter with one template of their own.
class TemplatesTest : public PageTest<AnswersPage> {
protected:
    void SetUp() override {
        PageTest::SetUp();
        act([&](Edit& edit) {
            Aspiration aspiration;
            aspiration.statement = text("Become an expert in ash glazes");
            aspiration.kind = AspirationKind::Expert;
            edit.add(aspiration);
            role.title = text("Studio potter");
            role.company = text("Kiln Yard");
            edit.add(role);
        });
    }
    void openOwn(const char* body) {
        own.name = text("Mine");
        own.body = text(body);
        act([&](Edit& edit) { edit.add(own); });
        show();
        ASSERT_TRUE(page->open(own.id));
        for (auto* each : view()->findChildren<TemplateField*>())
            if (each->isVisible())
                field = each;
        ASSERT_NE(field, nullptr);
        field->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
    }
    TemplatesView* view() const { return page->findChild<TemplatesView*>(); }
    static void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    static void write(const char* words) { QTest::keyClicks(QApplication::focusWidget(), text(words)); }

    Role role;
    Template own;
    TemplateField* field = nullptr;
};

} // namespace

TEST_F(TemplatesTest, NamesAreOfferedWhileATagIsTyped) {
    openOwn("At work. ");
    EXPECT_TRUE(field->offered().isEmpty());
    write("{");
    EXPECT_TRUE(field->offered().isEmpty());
    write("{");
    EXPECT_GT(field->offered().size(), 20);
    EXPECT_TRUE(field->isActive()) << "the list never takes the keyboard";
    write("role");
    EXPECT_EQ(field->offered().value(0), text("{{role.title}}"));
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    EXPECT_EQ(field->value(), text("At work. {{role.company}}"));
    EXPECT_TRUE(field->isActive()) << "Tab took the name, and did not leave";
    EXPECT_TRUE(field->offered().isEmpty());
    write(" is");
    settle();
    EXPECT_EQ(content().templates.find(own.id)->body, text("At work. {{role.company}} is"));
    session->undo();
    EXPECT_EQ(content().templates.find(own.id)->body, text("At work. "));
}

TEST_F(TemplatesTest, EnterTakesAndASectionComesWithItsEnd) {
    openOwn("");
    write("{{#goa");
    press(Qt::Key_Return);
    EXPECT_EQ(field->value(), text("{{#goals}}{{/goals}}"));
    write("{{t");
    EXPECT_EQ(field->offered().value(0), text("{{to}}")) << "inside the section";
    press(Qt::Key_Return);
    EXPECT_EQ(field->value(), text("{{#goals}}{{to}}{{/goals}}"));
    press(Qt::Key_Return);
    EXPECT_EQ(field->value(), text("{{#goals}}{{to}}\n{{/goals}}")) << "without the list Enter is Enter";
}

TEST_F(TemplatesTest, EscapeClosesTheListOnlyAndControlSpaceOpensIt) {
    openOwn("");
    write("{{pa");
    ASSERT_FALSE(field->offered().isEmpty());
    press(Qt::Key_Escape);
    EXPECT_TRUE(field->offered().isEmpty());
    EXPECT_TRUE(view()->isVisible()) << "and not the view";
    EXPECT_EQ(field->value(), text("{{pa"));
    press(Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(field->offered().value(0), text("{{path}}"));
    EXPECT_EQ(field->value(), text("{{pa"));
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_TRUE(field->offered().isEmpty()) << "the cursor left the tag";
}

TEST_F(TemplatesTest, TheListIsInTheWindowAndSaysWhatItHolds) {
    openOwn("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n");
    write("{{");
    auto* list = page->findChild<NameList*>();
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(list->isVisible());
    EXPECT_TRUE(page->rect().contains(list->geometry())) << "above the line where there is no room below";
    const QString said = QApplication::focusWidget()->accessibleDescription();
    EXPECT_TRUE(said.contains(text("direction")) && said.contains(text("1 of"))) << said.toStdString();
    press(Qt::Key_Down);
    EXPECT_TRUE(QApplication::focusWidget()->accessibleDescription().contains(text("2 of")));
    page->takeFocus();
    EXPECT_FALSE(list->isVisible()) << "it goes with the keyboard";
    EXPECT_TRUE(field->findChild<QTextEdit*>()->accessibleDescription().isEmpty());
}

TEST_F(TemplatesTest, AFaultIsUnderlinedWhereItStands) {
    openOwn("One.\nAt {{role.titel}} I stay. {{#path}}");
    QTest::qWait(300);
    ASSERT_EQ(view()->faults().size(), 2);
    EXPECT_EQ(view()->faults()[0].line, 2);
    EXPECT_EQ(view()->faults()[0].column, 4);
    QStringList lined;
    for (const auto& each : field->findChild<QTextEdit*>()->extraSelections()) {
        lined << each.cursor.selectedText();
        EXPECT_FALSE(each.format.toolTip().isEmpty()) << "the pointer learns why";
    }
    EXPECT_EQ(lined, (QStringList{text("{{role.titel}}"), text("{{#path}}")}));
}

TEST_F(TemplatesTest, BuiltInOnesAreReadAndCopiedButNotChanged) {
    show();
    Q_EMIT page->findChild<QuestionList*>()->templatesAsked();
    view()->openBuiltIn(TemplateKind::Expert);
    TemplateField* body = nullptr;
    for (auto* each : view()->findChildren<TemplateField*>())
        if (each->isVisible())
            body = each;
    ASSERT_NE(body, nullptr);
    EXPECT_TRUE(body->isReadOnly());
    EXPECT_TRUE(body->value().contains(text("{{direction}}")));
    EXPECT_TRUE(view()->previewText().contains(text("ash glazes"))) << view()->previewText().toStdString();
    body->setFocus();
    write("x{{");
    settle();
    EXPECT_FALSE(body->value().startsWith(u'x'));
    EXPECT_TRUE(body->offered().isEmpty());
    EXPECT_TRUE(content().templates.isEmpty());

    QTest::mouseClick(button<QPushButton>("Copy to change"), Qt::LeftButton);
    ASSERT_EQ(content().templates.size(), 1);
    const Template copy = content().templates.rows().first();
    EXPECT_EQ(copy.body, body->value());
    EXPECT_TRUE(copy.name.contains(text("Expert")));
    EXPECT_FALSE(body->isVisible()) << "the copy is open";
    session->undo();
    EXPECT_TRUE(content().templates.isEmpty());
}

TEST_F(TemplatesTest, TheWholePreviewIsInSight) {
    openOwn("{{direction}} {{role.company}} {{role.company}} {{role.company}} {{role.company}} {{role.company}} "
            "{{role.company}} {{role.company}} {{role.company}} {{role.company}} {{role.company}} {{role.company}} "
            "{{role.company}} {{role.company}} {{role.company}} {{role.company}} {{role.company}} {{role.company}} "
            "{{role.company}} {{role.company}} {{role.company}} {{role.company}} {{role.company}} {{role.company}} "
            "{{role.company}} {{role.company}} {{role.company}} {{role.company}} {{role.company}} {{role.company}}");
    page->resize(1600, 900);
    int seen = 0;
    for (auto* label : view()->findChildren<QLabel*>())
        if (label->isVisible() && label->text() == view()->previewText()) {
            ++seen;
            EXPECT_TRUE(QTest::qWaitFor([&] { return label->height() >= label->heightForWidth(label->width()); }))
                << label->height() << " of " << label->heightForWidth(label->width());
            EXPECT_GT(label->heightForWidth(label->width()), 2 * label->fontMetrics().lineSpacing()) << "several lines";
        }
    EXPECT_EQ(seen, 1);
}

TEST_F(TemplatesTest, BuiltInOnesStandBelowOnesOwnAndStayThere) {
    openOwn("At {{role.company}}.");
    auto* list = view()->findChild<EntryList*>();
    EXPECT_EQ(list->count(), 1 + int(builtInTemplates().size()));
    view()->openBuiltIn(TemplateKind::Returning);
    const QUuid builtIn = list->current();
    Q_EMIT list->removeAsked(builtIn);
    Q_EMIT list->moved(builtIn, own.id.uuid());
    Q_EMIT list->moved(own.id.uuid(), builtIn);
    EXPECT_EQ(list->count(), 1 + int(builtInTemplates().size()));
    EXPECT_EQ(content().templates.size(), 1);
    EXPECT_EQ(list->current(), builtIn);
    Q_EMIT list->removeAsked(own.id.uuid());
    EXPECT_TRUE(content().templates.isEmpty());
    EXPECT_EQ(list->count(), int(builtInTemplates().size()));
}
