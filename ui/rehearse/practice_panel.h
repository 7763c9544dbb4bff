// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/speech/cues.h"
#include "core/rehearse/practice.h"
#include "ui/editing/entry_form.h"
#include "ui/rehearse/stopwatch.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace ascent {

class CueText;
class ProgressRing;
class RatingField;
class RehearsalRows;
class RunningBar;
class Section;
class SegmentedField;

/// One answer to be spoken against the clock. Nothing is written until the clock is stopped: then the time is kept as a
/// rehearsal, which can be rated, noted upon, or thrown away.
class PracticePanel final : public QWidget {
    Q_OBJECT
public:
    PracticePanel(Session& session, Stopwatch watch, QWidget* parent = nullptr);

    /// Shows an answer, or what changed of it. Another one than before begins anew.
    void show(const std::optional<AnswerId>& answer, const QString& role, const QString& sessions);

    /// Starts the clock; stops it and keeps the time; starts anew after that.
    void startOrStop();
    /// Back to nothing without keeping a time that still runs. False where there was nothing to take back.
    bool startOver();
    /// Shows less of the text (+1) or more of it (-1).
    void stepCue(int by);
    /// Rates the time that was just kept, 1 to 5. False where there is none.
    bool rate(int rating);
    /// Shows the time that has gone by, and stops where it is to stop there. While the clock runs the panel does so by
    /// itself, a few times a second.
    void tick();
    bool isRunning() const { return m_watch.isRunning(); }
    /// The clock's face, and a bar that stands in for it where it is out of sight.
    QWidget* clock() const;
    void setBar(RunningBar* bar);
    /// Where the keyboard goes.
    void takeFocus();

    /// A time shorter than this, in seconds, was a slip of the hand and is not kept.
    static constexpr double shortest = 3;

Q_SIGNALS:
    /// The page has begun to be spoken: what is being timed is to be in sight.
    void started();
    /// While the clock runs: the line that is being spoken by now at the person's pace, in the panel's coordinates.
    void spokenTo(const QRect& line);

private:
    QWidget* makeTimer();
    QWidget* makeAfter();
    void stop(bool whole = true);
    void dropLast();
    void chooseTarget(int seconds);
    int target() const;
    QString runningWords() const;
    void setCue(Cue cue);
    void showState(const QString& words = {});

    Session& m_session;
    Stopwatch m_watch;
    QTimer m_ticks;
    std::optional<AnswerId> m_answer;
    double m_expected = 0;       ///< seconds that the text takes at the person's pace
    EntryForm<Rehearsal> m_last; ///< the one that was just stopped

    QLabel* m_question;
    QLabel* m_facts;
    QLabel* m_sessions;
    ProgressRing* m_ring = nullptr;
    SegmentedField* m_target = nullptr;
    QCheckBox* m_stopThere = nullptr;
    RunningBar* m_bar = nullptr;
    QStackedLayout* m_below = nullptr;
    QLabel* m_words = nullptr;
    RatingField* m_rating = nullptr;
    QPushButton* m_toggle = nullptr;
    QPushButton* m_over = nullptr;
    QPushButton* m_drop = nullptr;
    SegmentedField* m_cue = nullptr;
    CueText* m_text = nullptr;
    Section* m_history = nullptr;
    RehearsalRows* m_rows = nullptr;
};

} // namespace ascent
