// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/names.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/discover/answer_field.h"
#include "ui/discover/directions_view.h"
#include "ui/discover/discover_page.h"
#include "ui/discover/driver_row.h"
#include "ui/discover/from_words.h"
#include "ui/discover/picture_handle.h"
#include "ui/discover/questions.h"
#include "ui/discover/value_sets_widget.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/row_button.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace ascent;
using namespace ascent::test;

class DiscoverPageTest : public PageTest<DiscoverPage> {
protected:
    Strength rated(const char* name, std::optional<int> excel, std::optional<int> enjoy) {
        Strength strength;
        strength.name = text(name);
        strength.excel = excel;
        strength.enjoy = enjoy;
        act([&](Edit& edit) { edit.add(strength); });
        return *content().strengths.find(strength.id);
    }
    Strength stored(const Strength& strength) const { return *content().strengths.find(strength.id); }
    PictureHandle* handle(const QUuid& id) const {
        for (auto* each : page->findChildren<PictureHandle*>())
            if (each->id() == id)
                return each;
        ADD_FAILURE() << "the picture does not show it";
        return nullptr;
    }
    AnswerField* answer() const { return page->findChild<AnswerField*>(); }
    /// Opens a built-in question that has this answer.
    void openAnswer(const char* key, const char* words) {
        Reflection row;
        row.question = text(key);
        row.answer = text(words);
        act([&](Edit& edit) { edit.add(row); });
        show();
        ASSERT_TRUE(page->open(row.id));
    }
    void select(const char* words) const {
        auto* edit = answer()->findChild<QTextEdit*>();
        const auto at = edit->toPlainText().indexOf(text(words));
        ASSERT_GE(at, 0);
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(int(at));
        cursor.setPosition(int(at + text(words).size()), QTextCursor::KeepAnchor);
        edit->setTextCursor(cursor);
    }
    QStringList drivers() const {
        QStringList kinds;
        for (const Driver& each : content().drivers)
            kinds << tokenOf(each.kind);
        return kinds;
    }
    DriverRow* driverRow(DriverKind kind) const {
        for (auto* each : page->findChildren<DriverRow*>())
            if (each->kind() == kind)
                return each;
        return nullptr;
    }
};

TEST_F(DiscoverPageTest, AnAnswerIsStoredUnderItsQuestionAndUndone) {
    act([](Edit& edit) { edit.changePerson([](Person& person) { person.name = text("Ines Vogt"); }); });
    show();
    type(answer(), "Untangling timetables");
    settle();
    ASSERT_EQ(content().reflections.size(), 1);
    EXPECT_EQ(content().reflections.rows().first().question, text("talents"));
    EXPECT_EQ(content().reflections.rows().first().answer, text("Untangling timetables"));
    QTest::mouseClick(button<QPushButton>("Next question"), Qt::LeftButton);
    EXPECT_TRUE(answer()->value().isEmpty());
    type(answer(), "Repairing clocks");
    settle();
    ASSERT_EQ(content().reflections.size(), 2);
    EXPECT_EQ(content().reflections.rows().last().question, text("enjoyed-tasks"));
    session->undo();
    EXPECT_EQ(content().reflections.size(), 1);
    EXPECT_TRUE(answer()->value().isEmpty());
    session->undo();
    EXPECT_TRUE(content().reflections.isEmpty());
}

TEST_F(DiscoverPageTest, OfVeryManyStrengthsTheFirstAndTheOpenOneCanBeTakenInHand) {
    QList<Strength> all;
    for (int i = 0; i < 300; ++i) {
        Strength strength;
        strength.position = i + 1;
        strength.name = text("Splicing rope %1").arg(i);
        if (i >= 200)
            strength.excel = strength.enjoy = 5;
        all.append(strength);
    }
    act([&](Edit& edit) {
        for (const Strength& each : all)
            edit.put(each);
    });
    show();
    ASSERT_TRUE(page->open(all[0].id));
    const auto handles = [&] {
        int count = 0;
        for (auto* each : page->findChildren<PictureHandle*>())
            count += each->isVisible();
        return count;
    };
    EXPECT_GE(handles(), 41);
    EXPECT_LT(handles(), 100) << "what has no room is painted as a number";
    ASSERT_NE(handle(all[0].id.uuid()), nullptr);

    // The list holds all; what is opened there can be moved on the map.
    const Strength& last = all[199];
    ASSERT_TRUE(page->open(last.id));
    PictureHandle* open = handle(last.id.uuid());
    ASSERT_NE(open, nullptr);
    EXPECT_TRUE(open->isVisible());
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Right);
    EXPECT_EQ(stored(last).excel, 3);
    EXPECT_EQ(stored(last).enjoy, 3);
    ASSERT_NE(handle(last.id.uuid()), nullptr);
    QTest::keyClick(handle(last.id.uuid()), Qt::Key_Right);
    EXPECT_EQ(stored(last).excel, 4);
}

TEST_F(DiscoverPageTest, AnEmptiedAnswerLeavesNoRowButAnEmptiedOwnQuestionStays) {
    openAnswer("success", "Enough sleep");
    auto* edit = answer()->findChild<QTextEdit*>();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    settle();
    EXPECT_TRUE(content().reflections.isEmpty());
    page->newEntry();
    type(named<HeadingField>("Your question"), "What would I do for nothing?");
    settle();
    ASSERT_EQ(content().reflections.size(), 1);
    EXPECT_EQ(content().reflections.rows().first().question, text("What would I do for nothing?"));
}

TEST_F(DiscoverPageTest, AnAnswerCanBeSaidAloudAndTheLineGoesWithIt) {
    openAnswer("success", "Enough sleep");
    auto* said = named<TextField>("How I'd say it in an interview");
    ASSERT_TRUE(said && said->isVisible());
    type(said, "I sleep well after a day that helped somebody.");
    settle();
    ASSERT_EQ(content().sayLines.size(), 1);
    EXPECT_EQ(content().sayLines.rows().first().reflection, content().reflections.rows().first().id);
    auto* edit = answer()->findChild<QTextEdit*>();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    settle();
    EXPECT_TRUE(content().sayLines.isEmpty());
    EXPECT_FALSE(said->isVisible());
}

TEST_F(DiscoverPageTest, ARankedDriverHasItsBecauseAndKeepsItWhenTheRankingChanges) {
    Driver first{{}, 1, DriverKind::Helping}, second{{}, 2, DriverKind::Learning};
    act([&](Edit& edit) {
        edit.add(first);
        edit.add(second);
    });
    show();
    ASSERT_TRUE(page->open(first.id));
    const auto field = [&](DriverKind kind) -> TextField* {
        for (auto* each : page->findChildren<TextField*>())
            if (each->name() == nameOf(kind))
                return each;
        return nullptr;
    };
    ASSERT_TRUE(field(DriverKind::Helping) && field(DriverKind::Learning) && field(DriverKind::Money));
    EXPECT_FALSE(field(DriverKind::Money)->isVisible());
    type(field(DriverKind::Learning), "I like being the beginner.");
    settle();
    ASSERT_EQ(content().sayLines.size(), 1);
    EXPECT_EQ(content().sayLines.rows().first().driver, DriverKind::Learning);
    EXPECT_LT(field(DriverKind::Helping)->mapTo(page.get(), QPoint()).y(),
              field(DriverKind::Learning)->mapTo(page.get(), QPoint()).y());
    act([&](Edit& edit) { edit.remove<Driver>(second.id); });
    EXPECT_FALSE(field(DriverKind::Learning)->isVisible());
    EXPECT_EQ(content().sayLines.size(), 1) << "it speaks of the kind, and is there when that is ranked again";
}

TEST_F(DiscoverPageTest, SelectedWordsBecomeAStrengthOnce) {
    openAnswer("talents", "People come to me for calm explanations, even at night.");
    auto* make = button<QPushButton>("A strength");
    EXPECT_FALSE(make->isEnabled()) << "nothing is selected";
    select("calm explanations, ");
    ASSERT_TRUE(make->isEnabled());
    QTest::mouseClick(make, Qt::LeftButton);
    ASSERT_EQ(content().strengths.size(), 1);
    EXPECT_EQ(content().strengths.rows().first().name, text("Calm explanations"));
    QTest::mouseClick(make, Qt::LeftButton);
    EXPECT_EQ(content().strengths.size(), 1) << "it is there already";
    EXPECT_EQ(content().reflections.rows().first().answer,
              text("People come to me for calm explanations, even at night."));
    session->undo();
    EXPECT_TRUE(content().strengths.isEmpty());
}

TEST_F(DiscoverPageTest, SelectedWordsBecomeValueDriverAndAspiration) {
    openAnswer("fulfilment", "Learning from old masters. To run my own workshop. A quiet bench.");
    select("quiet bench.");
    QTest::mouseClick(button<QPushButton>("A value"), Qt::LeftButton);
    ASSERT_EQ(content().values.size(), 1);
    EXPECT_EQ(content().values.rows().first().name, text("Quiet bench"));
    EXPECT_TRUE(isOverlap(content().values.rows().first()));
    select("Learning from old masters");
    QTest::mouseClick(button<QPushButton>("A driver"), Qt::LeftButton);
    EXPECT_EQ(drivers(), QStringList{text("learning")});
    select("To run my own workshop");
    QTest::mouseClick(button<QPushButton>("An aspiration"), Qt::LeftButton);
    ASSERT_EQ(content().aspirations.size(), 1);
    EXPECT_EQ(content().aspirations.rows().first().statement, text("To run my own workshop"));
}

TEST_F(DiscoverPageTest, ArrowKeysMoveAPointOfTheMap) {
    const Strength strength = rated("Soldering", 3, 4);
    show();
    ASSERT_TRUE(page->open(strength.id));
    auto* point = handle(strength.id.uuid());
    point->setFocus();
    QTest::keyClick(point, Qt::Key_Right);
    QTest::keyClick(point, Qt::Key_Down);
    EXPECT_EQ(stored(strength).excel, 4);
    EXPECT_EQ(stored(strength).enjoy, 3);
    EXPECT_TRUE(point->hasFocus()) << "the keyboard stays on the point";
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(point, Qt::Key_Right);
    EXPECT_EQ(stored(strength).excel, 5) << "the map ends at 5";
    while (stored(strength).excel != 3)
        session->undo();
    EXPECT_EQ(stored(strength).enjoy, 4);
}

TEST_F(DiscoverPageTest, APointIsDraggedToOtherRatings) {
    const Strength from = rated("Soldering", 1, 1), to = rated("Singing", 5, 5);
    show();
    ASSERT_TRUE(page->open(from.id));
    QApplication::processEvents();
    auto* point = handle(from.id.uuid());
    const QPoint grip = point->rect().center();
    const QPoint there = handle(to.id.uuid())->mapToGlobal(handle(to.id.uuid())->rect().center());
    QTest::mousePress(point, Qt::LeftButton, {}, grip);
    QTest::mouseMove(point, grip + QPoint(30, 0));
    QTest::mouseMove(point, point->mapFromGlobal(there));
    QTest::mouseRelease(point, Qt::LeftButton, {}, point->mapFromGlobal(there));
    EXPECT_EQ(stored(from).excel, 5);
    EXPECT_EQ(stored(from).enjoy, 5);
    session->undo();
    EXPECT_EQ(stored(from).excel, 1);
}

TEST_F(DiscoverPageTest, WhatIsNotRatedWaitsBelowTheMap) {
    const Strength strength = rated("Soldering", 5, std::nullopt);
    show();
    ASSERT_TRUE(page->open(strength.id));
    auto* point = handle(strength.id.uuid());
    EXPECT_TRUE(point->isVisible());
    point->setFocus();
    QTest::keyClick(point, Qt::Key_Up);
    EXPECT_EQ(stored(strength).excel, 5) << "what was said stays";
    EXPECT_EQ(stored(strength).enjoy, 3);
}

TEST_F(DiscoverPageTest, TheTooltipShowsThePersonsWordsAsText) {
    const Strength strength = rated("<b>Markup</b>", 4, 4);
    show();
    ASSERT_TRUE(page->open(strength.id));
    EXPECT_TRUE(handle(strength.id.uuid())->toolTip().contains(text("&lt;b&gt;Markup")));
}

TEST_F(DiscoverPageTest, AValueGoesFromSetToSetAndKeepsItsWeights) {
    Value value;
    value.name = text("Punctuality");
    value.life = 2;
    value.career = 5;
    act([&](Edit& edit) { edit.add(value); });
    show();
    ASSERT_TRUE(page->open(value.id));
    auto* chip = handle(value.id.uuid());
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Right);
    EXPECT_EQ(content().values.find(value.id)->life, 0);
    EXPECT_EQ(content().values.find(value.id)->career, 5);
    QTest::keyClick(chip, Qt::Key_Left);
    EXPECT_EQ(content().values.find(value.id)->life, 5) << "a missing weight is the other's";
    EXPECT_EQ(content().values.find(value.id)->career, 5);
    session->undo();
    session->undo();
    EXPECT_EQ(content().values.find(value.id)->life, 2);
}

TEST_F(DiscoverPageTest, TheNamesOfValuesAreDrawnOnTheSets) {
    Value value;
    value.name = text("Punctuality");
    value.life = value.career = 3;
    act([&](Edit& edit) { edit.add(value); });
    show();
    ASSERT_TRUE(page->open(value.id));
    auto* chip = handle(value.id.uuid());
    const auto drawn = [&] { return chip->grab().toImage(); };
    const QImage named = drawn();
    chip->setText({});
    EXPECT_NE(drawn(), named) << "without its name the chip looks the same";
}

TEST_F(DiscoverPageTest, AReasonOfSeveralLinesIsShownWhole) {
    act([&](Edit& edit) { edit.changePerson([](Person& person) { person.name = text("Ines Vogt"); }); });
    rated("Drawing by hand, for people who have never seen a plan and who would rather walk through the house than "
          "read it, and who then say at once which wall is in the way",
          5, 5);
    show();
    QTest::mouseClick(button<QAbstractButton>("Directions"), Qt::LeftButton);
    settle();
    auto* directions = page->findChild<DirectionsView*>();
    ASSERT_NE(directions, nullptr);
    bool any = false;
    for (auto* row : directions->findChildren<RowButton*>()) {
        any = any || row->heightForWidth(row->width()) > row->sizeHint().height();
        EXPECT_GE(row->height(), row->heightForWidth(row->width())) << row->text().toStdString();
    }
    EXPECT_TRUE(any) << "no reason is long enough to tell";
}

TEST_F(DiscoverPageTest, ValuesArePutInOrderByKeyboardAndByDragging) {
    QList<Value> values;
    for (const char* name : {"Calm", "Wit", "Thrift"}) {
        Value value;
        value.name = text(name);
        value.life = value.career = 3;
        act([&](Edit& edit) { edit.add(value); });
        values.append(value);
    }
    const auto order = [&] {
        QStringList names;
        for (const Value& each : content().values)
            names << each.name;
        return names.join(u' ');
    };
    show();
    ASSERT_TRUE(page->open(values[0].id));
    auto* calm = handle(values[0].id.uuid());
    calm->setFocus();
    QTest::keyClick(calm, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(order(), text("Calm Wit Thrift")) << "it stands first already";
    QTest::keyClick(calm, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(order(), text("Wit Calm Thrift"));
    QTest::keyClick(calm, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(order(), text("Wit Thrift Calm"));
    QTest::keyClick(calm, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(order(), text("Wit Thrift Calm"));
    session->undo();
    EXPECT_EQ(order(), text("Wit Calm Thrift"));
    EXPECT_EQ(content().values.find(values[0].id)->career, 3) << "the order says nothing about the weights";

    auto* wit = handle(values[1].id.uuid());
    auto* thrift = handle(values[2].id.uuid());
    const QPoint from = thrift->rect().center();
    const QPoint to = thrift->mapFromGlobal(wit->mapToGlobal(QPoint(2, wit->height() / 2)));
    QTest::mousePress(thrift, Qt::LeftButton, {}, from);
    QTest::mouseMove(thrift, from + (to - from) / 2);
    QTest::mouseMove(thrift, thrift->mapFromGlobal(wit->mapToGlobal(QPoint(2, wit->height() / 2))));
    QTest::mouseRelease(thrift, Qt::LeftButton, {}, thrift->rect().center());
    EXPECT_EQ(order(), text("Thrift Wit Calm"));
}

TEST_F(DiscoverPageTest, ASuggestedValueIsTakenAndNoLongerOffered) {
    Value value;
    value.name = text("Courtesy");
    act([&](Edit& edit) { edit.add(value); });
    show();
    ASSERT_TRUE(page->open(value.id));
    auto* suggestion = button<Chip>("Fairness");
    ASSERT_TRUE(suggestion->isVisible());
    QTest::mouseClick(suggestion, Qt::LeftButton);
    ASSERT_EQ(content().values.size(), 2);
    EXPECT_EQ(content().values.rows().last().name, text("Fairness"));
    EXPECT_FALSE(suggestion->isVisible());
    session->undo();
    EXPECT_TRUE(suggestion->isVisible());
}

TEST_F(DiscoverPageTest, DriversAreRankedByTheKeyboard) {
    Driver first;
    first.kind = DriverKind::Money;
    act([&](Edit& edit) { edit.add(first); });
    show();
    ASSERT_TRUE(page->open(first.id));
    QTest::keyClick(driverRow(DriverKind::Helping), Qt::Key_Space);
    EXPECT_EQ(drivers(), (QStringList{text("money"), text("helping")}));
    QTest::keyClick(driverRow(DriverKind::Helping), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(drivers(), (QStringList{text("helping"), text("money")}));
    QTest::keyClick(driverRow(DriverKind::Helping), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(drivers(), (QStringList{text("helping"), text("money")})) << "it is the first already";
    QTest::keyClick(driverRow(DriverKind::Money), Qt::Key_Delete);
    EXPECT_EQ(drivers(), QStringList{text("helping")});
    session->undo();
    EXPECT_EQ(drivers(), (QStringList{text("helping"), text("money")}));
}

TEST_F(DiscoverPageTest, ADriverIsDraggedIntoTheRanking) {
    Driver first;
    first.kind = DriverKind::Money;
    act([&](Edit& edit) { edit.add(first); });
    show();
    ASSERT_TRUE(page->open(first.id));
    QApplication::processEvents();
    auto* row = driverRow(DriverKind::Innovation);
    const QPoint grip(60, row->height() / 2);
    const auto toTop = [&] {
        return QPoint(60, row->mapFromGlobal(row->parentWidget()->mapToGlobal(QPoint(0, 4))).y());
    };
    QTest::mousePress(row, Qt::LeftButton, {}, grip);
    QTest::mouseMove(row, grip - QPoint(0, 20));
    QTest::mouseMove(row, toTop());
    QTest::mouseRelease(row, Qt::LeftButton, {}, grip);
    EXPECT_EQ(drivers(), (QStringList{text("innovation"), text("money")}));
}

TEST(DriverIn, HearsOneDriverAndNoneInDoubt) {
    const std::vector<std::pair<const char*, std::optional<DriverKind>>> cases{
        {"being paid fairly", DriverKind::Money},
        {"learning a craft", DriverKind::Learning},
        {"a word of thanks", DriverKind::Recognition},
        {"helping neighbours", DriverKind::Helping},
        {"inventing tools", DriverKind::Innovation},
        {"deciding things", DriverKind::Influence},
        {"my career", std::nullopt},
        {"a newspaper", std::nullopt},
        {"helping others learn", std::nullopt},
        {"", std::nullopt},
    };
    for (const auto& [words, kind] : cases)
        EXPECT_EQ(driverIn(text(words)), kind) << words;
}

TEST(AsName, IsTidy) {
    EXPECT_EQ(asName(text("  “calm  under\npressure”, ")), text("Calm under pressure"));
    EXPECT_EQ(asName(text("C++")), text("C++"));
    EXPECT_EQ(asName(text(" … ")), QString());
}

TEST(Questions, NineThenOnesOwnAndSecondAnswers) {
    Content content;
    const auto add = [&](const char* question, const char* answer, double position) {
        Reflection row;
        row.question = text(question);
        row.answer = text(answer);
        row.position = position;
        content.reflections.put(row);
    };
    add("What now?", "", 1);
    add("success", "Sleep", 2);
    add("success", "Money", 3);
    const QList<ReflectionQuestion> questions = questionsOf(content);
    ASSERT_EQ(questions.size(), 11);
    EXPECT_EQ(questions[6].answer, text("Sleep"));
    EXPECT_EQ(questions[9].text, text("What now?"));
    EXPECT_FALSE(questions[9].isBuiltIn);
    EXPECT_EQ(questions[10].answer, text("Money"));
    EXPECT_TRUE(questions[10].isBuiltIn);
    EXPECT_EQ(asOwnQuestion(text("success")), text("Success"));
}

TEST_F(DiscoverPageTest, ADirectionShowsItsReasonsAndBecomesAnAspirationInOneStep) {
    const Strength coaching = rated("Coaching young welders", 5, 5);
    show();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(page.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QSignalSpy opened(page.get(), &Page::openRequested);
    RowButton* reason = nullptr;
    for (auto* each : page->findChildren<RowButton*>())
        if (each->text().contains(u"Coaching young welders") && each->isVisible())
            reason = each;
    ASSERT_TRUE(reason);
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<Destination>(), Destination(coaching.id));

    QPushButton* make = nullptr;
    for (auto* each : page->findChildren<QPushButton*>())
        if (each->text() == u"Make it an aspiration" && each->accessibleName().contains(u"Teaching"))
            make = each;
    ASSERT_TRUE(make);
    make->setFocus();
    QTest::keyClick(make, Qt::Key_Space);
    ASSERT_EQ(content().aspirations.size(), 1);
    const Aspiration made = content().aspirations.rows()[0];
    EXPECT_FALSE(made.statement.isEmpty());
    ASSERT_EQ(content().aspirationStrengths.size(), 1);
    EXPECT_EQ(content().aspirationStrengths.rows()[0].to, coaching.id);
    // The keyboard stays at the direction, whose action now leads to the aspiration.
    auto* now = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_TRUE(now);
    EXPECT_EQ(now->text(), u"Open your aspiration"_qs);
    session->undo();
    EXPECT_TRUE(content().aspirations.isEmpty());
    EXPECT_TRUE(content().aspirationStrengths.isEmpty());
}

TEST_F(DiscoverPageTest, WithoutEntriesDirectionsSayWhatToEnter) {
    show();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(page.get(), Qt::Key_PageDown, Qt::ControlModifier);
    EmptyState* empty = nullptr;
    for (auto* each : page->findChildren<EmptyState*>())
        if (each->isVisible())
            empty = each;
    ASSERT_TRUE(empty);
    for (auto* each : empty->findChildren<QPushButton*>())
        if (each->text() == u"Answer a question")
            QTest::mouseClick(each, Qt::LeftButton);
    EXPECT_TRUE(answer()->isVisible());
}
