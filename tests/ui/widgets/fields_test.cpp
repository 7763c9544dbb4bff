// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/rating_field.h"
#include "ui/widgets/section.h"
#include "ui/widgets/string_list_field.h"
#include "ui/widgets/text_field.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

namespace ascent {

namespace {

/// A window with one field, active and with the keyboard in it.
template<class F>
struct Shown {
    QWidget window;
    F* field = new F(&window);
    QSignalSpy edited{field, &FieldWidget::edited};
    Shown() {
        field->setName(QStringLiteral("Name"));
        window.resize(600, 400);
        field->setGeometry(0, 0, 500, 60);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }
    QWidget* target() { return QApplication::focusWidget(); }
    void type(const char* keys) { QTest::keyClicks(target(), QString::fromUtf8(keys)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(target(), key, modifiers); }
};

} // namespace

TEST(TextField, tellsTypingButNotSetting) {
    Shown<TextField> s;
    s.field->setValue(QStringLiteral("set"));
    EXPECT_EQ(s.edited.size(), 0);
    s.type("x");
    EXPECT_EQ(s.edited.size(), 1);
}

TEST(TextField, keepsEveryCharacter) {
    Shown<TextField> s;
    const QString text = QStringLiteral("one\u00a0two\n\n<b>three</b>\tfour & \u2013");
    s.field->setValue(text);
    EXPECT_EQ(s.field->value(), text);
}

TEST(TextField, growsWithTheText) {
    Shown<TextField> s;
    const int one = s.field->sizeHint().height();
    s.field->setValue(QStringLiteral("a\nb\nc\nd"));
    EXPECT_GT(s.field->sizeHint().height(), 2 * one);
    s.field->setMaximumLines(2);
    EXPECT_LT(s.field->sizeHint().height(), 2 * one + 10);
}

TEST(TextField, showsAllOfAPlaceholderAndNoMoreOnceTyped) {
    Shown<TextField> s;
    const auto* edit = s.field->findChild<QTextEdit*>();
    const int line = edit->height();
    const QString proposal = QStringLiteral("I would rather ask one plain question more than guess. ").repeated(4);
    s.field->setPlaceholder(proposal);
    const QRect drawn(0, 0, edit->viewport()->width(), 10000);
    const int needed = edit->fontMetrics().boundingRect(drawn, Qt::TextWordWrap, proposal).height();
    ASSERT_GE(needed, 3 * edit->fontMetrics().lineSpacing());
    EXPECT_GE(edit->minimumHeight(), needed);
    s.type("x");
    EXPECT_EQ(edit->minimumHeight(), line);
    s.field->setValue({});
    EXPECT_GE(edit->minimumHeight(), needed);
}

TEST(TextField, settingTheSameTextKeepsTheCursor) {
    Shown<TextField> s;
    s.field->setValue(QStringLiteral("a goal"));
    auto* edit = s.field->findChild<QTextEdit*>();
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(3);
    edit->setTextCursor(cursor);
    s.field->setValue(QStringLiteral("a goal"));
    EXPECT_EQ(edit->textCursor().position(), 3);
}

TEST(HeadingField, enterEndsTheEntryInsteadOfBreakingTheLine) {
    Shown<HeadingField> s;
    QSignalSpy committed(s.field, &FieldWidget::committed);
    s.type("Lead");
    s.press(Qt::Key_Return);
    EXPECT_EQ(s.field->value(), QStringLiteral("Lead"));
    EXPECT_GE(committed.size(), 1);
}

TEST(Fields, undoIsLeftToTheWindow) {
    for (FieldWidget* field : {static_cast<FieldWidget*>(new TextField), static_cast<FieldWidget*>(new LineField)}) {
        QWidget window;
        field->setParent(&window);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("word"));
        QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        override.ignore();
        QApplication::sendEvent(QApplication::focusWidget(), &override);
        EXPECT_FALSE(override.isAccepted());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        auto* text = qobject_cast<TextField*>(field);
        EXPECT_EQ(text ? text->value() : static_cast<LineField*>(field)->value(), QStringLiteral("word"));
    }
}

TEST(ChoiceField, hasNoneForAnUnknownToken) {
    ChoiceField field;
    field.addChoice(QStringLiteral("a"), QStringLiteral("First"));
    field.addChoice(QStringLiteral("b"), QStringLiteral("Second"));
    field.setValue(QStringLiteral("b"));
    EXPECT_EQ(field.value(), QStringLiteral("b"));
    field.setValue(QStringLiteral("gone"));
    EXPECT_EQ(field.value(), QString());
}

TEST(ChoiceField, isLabelledForScreenReaders) {
    ChoiceField field;
    field.setName(QStringLiteral("Category"));
    QAccessibleInterface* combo = QAccessible::queryAccessibleInterface(field.findChild<QComboBox*>());
    const auto labels = combo->relations(QAccessible::Label);
    ASSERT_EQ(labels.size(), 1);
    EXPECT_EQ(labels.first().first->text(QAccessible::Name), QStringLiteral("Category"));
}

TEST(SegmentedField, showsAndTellsTheChoice) {
    Shown<SegmentedField> s;
    s.field->addChoice(QStringLiteral("a"), QStringLiteral("First"));
    s.field->addChoice(QStringLiteral("b"), QStringLiteral("Second"));
    EXPECT_EQ(s.field->value(), QString());
    s.field->setValue(QStringLiteral("b"));
    EXPECT_EQ(s.field->value(), QStringLiteral("b"));
    EXPECT_EQ(s.edited.size(), 0);
    const auto buttons = s.field->findChildren<QAbstractButton*>();
    ASSERT_EQ(buttons.size(), 2);
    buttons.first()->click();
    EXPECT_EQ(s.field->value(), QStringLiteral("a"));
    EXPECT_EQ(s.edited.size(), 1);
    s.field->setValue({});
    EXPECT_EQ(s.field->value(), QString());
}

TEST(RatingField, takesKeysAndClears) {
    Shown<RatingField> s;
    s.press(Qt::Key_4);
    EXPECT_EQ(s.field->value(), 4);
    s.press(Qt::Key_Right);
    EXPECT_EQ(s.field->value(), 5);
    EXPECT_EQ(s.edited.size(), 2);
    s.press(Qt::Key_Delete);
    EXPECT_EQ(s.field->value(), std::nullopt);
    s.field->setReadOnly(true);
    s.press(Qt::Key_3);
    EXPECT_EQ(s.field->value(), std::nullopt);
}

TEST(DateField, takesOnlyDates) {
    Shown<DateField> s;
    s.type("2027-03-1");
    const auto before = s.field->value();
    s.type("2");
    EXPECT_EQ(s.field->value(), QDate(2027, 3, 12));
    EXPECT_NE(before, s.field->value());
    s.press(Qt::Key_Up);
    EXPECT_EQ(s.field->value(), QDate(2027, 3, 13));
    s.press(Qt::Key_A, Qt::ControlModifier);
    s.type("soon");
    EXPECT_EQ(s.field->value(), QDate(2027, 3, 13));
    s.press(Qt::Key_Return);
    EXPECT_EQ(s.field->findChild<QLineEdit*>()->text(), QStringLiteral("13 Mar 2027"));
}

TEST(DateTimeField, keepsTheOffset) {
    Shown<DateTimeField> s;
    const QDateTime at(QDate(2027, 3, 12), QTime(14, 30), Qt::OffsetFromUTC, 5 * 3600 + 1800);
    s.field->setValue(at);
    const auto edits = s.field->findChildren<QLineEdit*>();
    ASSERT_EQ(edits.size(), 2);
    edits.last()->setFocus();
    s.press(Qt::Key_A, Qt::ControlModifier);
    s.type("9:15");
    ASSERT_TRUE(s.field->value());
    EXPECT_EQ(s.field->value()->time(), QTime(9, 15));
    EXPECT_EQ(s.field->value()->offsetFromUtc(), at.offsetFromUtc());
}

TEST(NumberField, readsTheLocalesNumbers) {
    Shown<NumberField> s;
    s.type("1,250.5");
    EXPECT_EQ(s.field->value(), 1250.5);
    s.press(Qt::Key_A, Qt::ControlModifier);
    s.type("many");
    EXPECT_EQ(s.field->value(), 1250.5);
    s.press(Qt::Key_A, Qt::ControlModifier);
    s.press(Qt::Key_Backspace);
    EXPECT_EQ(s.field->value(), std::nullopt);
}

TEST(NumberField, wholeNumbersHaveBounds) {
    Shown<NumberField> s;
    s.field->setWhole(1, 40);
    s.type("41");
    EXPECT_EQ(s.field->value(), 4);
    s.press(Qt::Key_Return);
    EXPECT_EQ(s.field->findChild<QLineEdit*>()->text(), QStringLiteral("4"));
}

TEST(StringListField, enterAddsAndBackspaceRemoves) {
    Shown<StringListField> s;
    s.type("First");
    s.press(Qt::Key_Return);
    s.type("Second");
    EXPECT_EQ(s.field->value(), (QStringList{QStringLiteral("First"), QStringLiteral("Second")}));
    s.press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(s.field->value(), (QStringList{QStringLiteral("Second"), QStringLiteral("First")}));
    s.press(Qt::Key_A, Qt::ControlModifier);
    s.press(Qt::Key_Backspace);
    s.press(Qt::Key_Backspace);
    EXPECT_EQ(s.field->value(), QStringList{QStringLiteral("First")});
}

TEST(WordsField, hasEachWordOnce) {
    WordsField field;
    field.setValue({QStringLiteral("Figma"), QStringLiteral("Type")});
    QSignalSpy edited(&field, &FieldWidget::edited);
    const auto chips = field.findChildren<QAbstractButton*>();
    QTest::keyClick(chips.at(1), Qt::Key_Delete);
    EXPECT_EQ(edited.size(), 1);
    EXPECT_EQ(field.value().size(), 1);
}

TEST(Type, followsTheZoom) {
    const QFont before = QApplication::font();
    Shown<HeadingField> s;
    auto* edit = s.field->findChild<QTextEdit*>();
    const qreal size = edit->font().pointSizeF();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * 1.5);
    QApplication::setFont(larger);
    QApplication::processEvents();
    EXPECT_NEAR(edit->font().pointSizeF(), size * 1.5, 0.1);
    QApplication::setFont(before);
}

TEST(Section, namesItsField) {
    auto* field = new LineField;
    const Section section(QStringLiteral("Company"), field);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(field->findChild<QLineEdit*>())->text(QAccessible::Name),
              QStringLiteral("Company"));
}

} // namespace ascent
