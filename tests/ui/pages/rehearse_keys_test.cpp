// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/page_fixture.h"
#include "ui/rehearse/cue_text.h"
#include "ui/rehearse/practice_panel.h"
#include "ui/rehearse/progress_ring.h"
#include "ui/rehearse/rehearse_page.h"
#include "ui/widgets/list_and_page.h"
#include "ui/widgets/rating_field.h"

#include <QScrollBar>

using namespace ascent;
using namespace ascent::test;

namespace {

/// A stage manager with one long answer.
class RehearseKeysTest : public PageTest<RehearsePage> {
protected:
    void open(int sentences, int height) {
        answer.question = Question(text("career-goals"));
        answer.text = text("I call the cues of a full evening and keep the book of the house. ").repeated(sentences);
        act([&](Edit& edit) { edit.add(answer); });
        page = std::make_unique<RehearsePage>(*session, Stopwatch([this] { return m_milliseconds; }));
        page->resize(1280, height);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->takeFocus();
    }
    static void press(int key) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
        QApplication::processEvents();
    }
    QScrollBar* bar() const { return page->findChild<ReadingPane*>()->verticalScrollBar(); }
    /// Lets the clock of the page tick once at a time.
    void tickAt(int seconds) {
        m_milliseconds = start + seconds * 1000;
        page->findChild<PracticePanel*>()->tick();
        QApplication::processEvents();
    }
    const Rehearsal* only() const {
        return content().rehearsals.size() == 1 ? &content().rehearsals.rows().first() : nullptr;
    }

    static constexpr qint64 start = 5000;
    qint64 m_milliseconds = start;
    Answer answer;
};

} // namespace

TEST_F(RehearseKeysTest, ALongAnswerFollowsTheVoice) {
    open(30, 640);
    press(Qt::Key_Space);
    tickAt(1);
    EXPECT_EQ(bar()->value(), 0) << "the beginning is in sight";
    tickAt(120);
    const int followed = bar()->value();
    EXPECT_GT(followed, 0);
    auto* text = page->findChild<CueText*>();
    const double part = 120.0 / (30.0 * 14 * 60 / 135);
    const QRect line = text->lineAt(part);
    const int y = text->mapTo(page->findChild<ReadingPane*>()->viewport(), line.center()).y();
    EXPECT_GT(y, 0);
    EXPECT_LT(y, page->findChild<ReadingPane*>()->viewport()->height() * 2 / 3 + line.height());
    // Who scrolls leads.
    bar()->setValue(followed / 2);
    tickAt(170);
    EXPECT_EQ(bar()->value(), followed / 2);
    EXPECT_TRUE(page->leave());
}

TEST_F(RehearseKeysTest, AShortAnswerStaysWhereItIs) {
    open(3, 800);
    press(Qt::Key_Space);
    tickAt(15);
    EXPECT_EQ(bar()->value(), 0);
    tickAt(90);
    EXPECT_EQ(bar()->value(), 0) << "longer than expected";
    page->leave();
}

TEST_F(RehearseKeysTest, DigitsRateWhatWasJustKeptFromAnywhere) {
    open(3, 800);
    press(Qt::Key_4);
    EXPECT_TRUE(content().rehearsals.isEmpty());
    press(Qt::Key_Space);
    m_milliseconds += 20000;
    press(Qt::Key_Space);
    ASSERT_NE(only(), nullptr) << "it is in the workbook as soon as it is stopped";
    page->takeFocus(); // the list
    press(Qt::Key_5);
    settle();
    EXPECT_EQ(only()->rating, 5);
    EXPECT_EQ(page->findChild<RatingField*>()->value(), 5) << "and shown";
    press(Qt::Key_2);
    EXPECT_EQ(only()->rating, 2);
    session->undo();
    EXPECT_EQ(only()->rating, 5);
    press(Qt::Key_Space);
    press(Qt::Key_3);
    EXPECT_EQ(only()->rating, 5) << "while the clock runs there is nothing to rate";
    page->leave();
}

TEST(CueText, OfTwoLettersInOneGlyphOnlyTheFirstIsSeen) {
    const auto seen = [](const char* word) {
        CueText text;
        text.setText(test::text(word));
        text.setCue(Cue::FirstLetters);
        text.resize(300, 60);
        QImage image(text.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        text.render(&image);
        // Above the lines that stand for what is hidden, which are as long as the words.
        return image.copy(0, 0, image.width(), int(text.lineAt(0).top() + text.fontMetrics().ascent() * 0.8));
    };
    EXPECT_EQ(seen("fibre"), seen("fhbre"));
    EXPECT_EQ(seen("flow"), seen("fhow"));
    EXPECT_NE(seen("fibre"), seen("tibre")) << "something is painted at all";
}

TEST(CueText, KnowsWhichLineIsSpoken) {
    CueText text;
    text.setText(test::text("One line of words.\n\nAnother one after a gap that goes on for a good while."));
    text.resize(220, text.heightForWidth(220));
    int last = -1;
    for (const double part : {0.0, 0.3, 0.6, 1.0}) {
        const QRect line = text.lineAt(part);
        EXPECT_GE(line.top(), last);
        EXPECT_GT(line.height(), 0);
        EXPECT_LE(line.bottom(), text.height());
        last = line.top();
    }
    EXPECT_GT(last, text.lineAt(0).bottom());
    EXPECT_EQ(text.lineAt(2), text.lineAt(1));
    EXPECT_EQ(text.lineAt(-1), text.lineAt(0));
}
