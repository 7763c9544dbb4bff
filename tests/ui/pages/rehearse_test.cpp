// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/page_fixture.h"
#include "ui/rehearse/cue_text.h"
#include "ui/rehearse/practice_panel.h"
#include "ui/rehearse/progress_ring.h"
#include "ui/rehearse/rehearse_page.h"
#include "ui/rehearse/session_words.h"
#include "ui/widgets/date_field.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QSignalSpy>

namespace ascent {

class RehearsePageTest : public test::PageTest<RehearsePage> {
protected:
    void fill() {
        Role later, next;
        later.title = QStringLiteral("Fitter");
        later.interviewAt = QDateTime(QDate(2027, 1, 20), QTime(9, 0), Qt::UTC);
        next.title = QStringLiteral("Welder");
        next.company = QStringLiteral("Dock 7");
        next.interviewAt = QDateTime(QDate(2026, 12, 2), QTime(9, 0), Qt::UTC);
        Answer first, second;
        first.role = later.id;
        first.question = second.question = Question(QStringLiteral("career-goals"));
        first.text = QStringLiteral("I mend pumps.");
        second.role = next.id;
        second.text = QStringLiteral("I weld hulls of ferries and I teach two apprentices. ").repeated(13);
        m_id = second.id;
        session->act(QStringLiteral("Add"), [&](Edit& edit) {
            edit.add(later);
            edit.add(next);
            edit.add(first);
            edit.add(second);
        });
    }
    void open() {
        page = std::make_unique<RehearsePage>(*session, Stopwatch([this] { return m_milliseconds; }));
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->takeFocus();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        QApplication::processEvents();
    }
    void speak(int seconds) {
        press(Qt::Key_Space);
        m_milliseconds += seconds * 1000;
        press(Qt::Key_Space);
    }
    QList<const Rehearsal*> stored() const { return session->content().rehearsals.owned(m_id); }

    qint64 m_milliseconds = 5000;
    AnswerId m_id;
};

TEST_F(RehearsePageTest, withoutAnswersItLeadsToThem) {
    open();
    QSignalSpy asked(page.get(), &Page::openRequested);
    page->newEntry();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().value<Destination>(), Destination(Area::Answers));
}

TEST_F(RehearsePageTest, theNextInterviewIsOpen) {
    fill();
    open();
    EXPECT_EQ(page->findChild<EntryList*>()->current(), m_id.uuid());
    EXPECT_EQ(page->findChild<ProgressRing*>()->target(), 60) << "117 words take 52 seconds";
}

TEST_F(RehearsePageTest, spaceStartsAndStopsAndTheTimeIsKept) {
    fill();
    open();
    press(Qt::Key_Space);
    m_milliseconds += 58400;
    EXPECT_TRUE(stored().isEmpty()) << "nothing is written while the clock runs";
    press(Qt::Key_Space);
    ASSERT_EQ(stored().size(), 1);
    EXPECT_DOUBLE_EQ(stored().first()->seconds.value_or(0), 58.4);
    EXPECT_EQ(stored().first()->at, clock.now());
    EXPECT_EQ(session->workbook().undoLabel(), QStringLiteral("Rehearse"));
    session->undo();
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_DOUBLE_EQ(page->findChild<ProgressRing*>()->elapsed(), 0) << "the ring follows";
    session->redo();
    EXPECT_EQ(stored().size(), 1);
}

TEST_F(RehearsePageTest, ratingAndNoteGoIntoIt) {
    fill();
    open();
    speak(60);
    press(Qt::Key_4);
    session->flush();
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first()->rating, 4);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("slower at the end"));
    session->flush();
    ASSERT_EQ(stored().size(), 1) << "a space in the note is a space";
    EXPECT_EQ(stored().first()->note, QStringLiteral("slower at the end"));
    session->undo();
    session->undo();
    EXPECT_EQ(stored().first()->rating, std::nullopt);
    EXPECT_EQ(stored().size(), 1);
}

TEST_F(RehearsePageTest, escapeKeepsNothing) {
    fill();
    open();
    press(Qt::Key_Space);
    m_milliseconds += 30000;
    EXPECT_TRUE(page->leave());
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_FALSE(page->leave()) << "there is nothing more to take back";
    speak(2);
    EXPECT_TRUE(stored().isEmpty()) << "two seconds are a slip of the hand";
    press(Qt::Key_Space);
    m_milliseconds += 30000;
    page->hide();
    EXPECT_TRUE(stored().isEmpty()) << "who goes elsewhere has broken off";
}

TEST_F(RehearsePageTest, controlAndArrowsFadeTheText) {
    fill();
    open();
    auto* text = page->findChild<CueText*>();
    const int height = text->height();
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(text->cue(), Cue::KeyWords);
    EXPECT_FALSE(text->accessibleName().contains(QStringLiteral("and I"))) << "hidden is hidden for everyone";
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(text->cue(), Cue::Blank);
    EXPECT_EQ(text->height(), height) << "nothing moves";
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(text->cue(), Cue::FirstLetters);
}

TEST_F(RehearsePageTest, spaceOnAChoiceChooses) {
    fill();
    open();
    for (auto* button : page->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("90 s"))
            button->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(page->findChild<ProgressRing*>()->target(), 90);
    press(Qt::Key_Space);
    EXPECT_DOUBLE_EQ(page->findChild<ProgressRing*>()->elapsed(), 0) << "and does not start the clock";
}

TEST_F(RehearsePageTest, aChosenTargetStaysWithTheAnswer) {
    fill();
    open();
    for (auto* button : page->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("90 s"))
            button->click();
    EXPECT_EQ(session->content().answers.find(m_id)->target, 90.0);
    speak(80);
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first()->target, 90.0);
    EXPECT_NEAR(stored().first()->pace.value_or(0), 130 * 60 / 80.0, 1.0);
    page.reset();
    open();
    EXPECT_EQ(page->findChild<ProgressRing*>()->target(), 90);
}

TEST_F(RehearsePageTest, theClockStopsAtTheTargetWhereThatIsWanted) {
    fill();
    open();
    auto* there = page->findChild<QCheckBox*>();
    ASSERT_TRUE(there);
    press(Qt::Key_Space);
    m_milliseconds += 61000;
    page->findChild<PracticePanel*>()->tick();
    EXPECT_TRUE(stored().isEmpty()) << "not wanted";
    page->leave();
    there->setChecked(true);
    press(Qt::Key_Space);
    m_milliseconds += 61000;
    page->findChild<PracticePanel*>()->tick();
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first()->seconds, 60.0);
    EXPECT_FALSE(stored().first()->pace) << "the answer was not heard to its end";
}

TEST_F(RehearsePageTest, aRowIsCorrectedAndDeletedInPlace) {
    fill();
    Rehearsal row;
    row.answer = m_id;
    row.at = clock.now();
    row.seconds = 61;
    session->act(QStringLiteral("Add"), [&](Edit& edit) { edit.add(row); });
    open();
    EXPECT_TRUE(page->open(row.id));
    FieldWidget* seconds = nullptr;
    DateField* day = nullptr;
    QAbstractButton* remove = nullptr;
    for (auto* field : page->findChildren<FieldWidget*>())
        if (field->name() == QStringLiteral("Seconds"))
            seconds = field;
        else if (field->name() == QStringLiteral("Day"))
            day = qobject_cast<DateField*>(field);
    for (auto* button : page->findChildren<QAbstractButton*>())
        if (button->accessibleName() == QStringLiteral("Delete rehearsal"))
            remove = button;
    ASSERT_TRUE(seconds && day && remove);
    EXPECT_EQ(day->value(), clock.today());
    seconds->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("72.5"));
    session->flush();
    EXPECT_DOUBLE_EQ(stored().first()->seconds.value_or(0), 72.5);
    day->setFocus();
    press(Qt::Key_Down);
    session->flush();
    EXPECT_EQ(stored().first()->at, clock.now().addDays(-1)) << "another day at the same time";
    remove->click();
    EXPECT_TRUE(stored().isEmpty());
    session->undo();
    EXPECT_EQ(stored().size(), 1);
}

TEST(ProgressRing, tellsTheTimeEveryTenSecondsOnly) {
    ProgressRing ring;
    ring.setTarget(60);
    ring.show();
    // A progress bar tells a screen reader with each of these signals, and only then.
    QSignalSpy told(&ring, &QProgressBar::valueChanged);
    for (int tick = 0; tick <= 350; ++tick)
        ring.setElapsed(tick / 10.0, false);
    EXPECT_EQ(told.size(), 3) << "at 10, 20 and 30 seconds";
    EXPECT_DOUBLE_EQ(ring.elapsed(), 35.0);
    ring.setElapsed(35.2, true);
    EXPECT_EQ(ring.value(), 35);
}

TEST(SessionWords, arePlain) {
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QDate today(2026, 11, 22);
    Content content;
    Role role;
    role.title = QStringLiteral("Welder");
    content.roles.put(role);
    RolePractice practice;
    EXPECT_EQ(sessionWords(practice, content, today, english),
              QStringLiteral("These answers belong to no interview. Practise them when you like."));
    practice.role = role.id;
    EXPECT_EQ(sessionWords(practice, content, today, english),
              QStringLiteral("Once the interview has a date, days to practise are proposed here."));
    practice.upcoming = QDate(2026, 12, 2);
    practice.days = practiceDays(today, *practice.upcoming, today);
    EXPECT_EQ(sessionWords(practice, content, today, english),
              QStringLiteral("3 sessions until 2 December: 25 Nov, 28 Nov, 1 Dec"));
    practice.upcoming = today.addDays(1);
    practice.days = {today};
    EXPECT_EQ(sessionWords(practice, content, today, english), QStringLiteral("1 session until 23 November: today"));
    EXPECT_EQ(paceWords({128.4, 3}), QStringLiteral("You speak 128 words a minute."));
}

} // namespace ascent
