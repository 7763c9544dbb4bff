// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearse/practice_panel.h"

#include "core/language/speech/speech.h"
#include "core/questions/questions.h"
#include "ui/rehearse/cue_text.h"
#include "ui/rehearse/progress_ring.h"
#include "ui/rehearse/rehearsal_rows.h"
#include "ui/rehearse/running_bar.h"
#include "ui/rehearse/session_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/rating_field.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

#include <cmath>

namespace ascent {

PracticePanel::PracticePanel(Session& session, Stopwatch watch, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_watch(std::move(watch))
    , m_last(session)
    , m_question(plainLabel({}, this))
    , m_facts(quietLabel({}, this))
    , m_sessions(quietLabel({}, this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(gap::xl);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(fieldInset, 0, 0, 0);
    head->setSpacing(gap::xs);
    m_question->setWordWrap(true);
    setType(m_question, TypeSize::Title, true);
    head->addWidget(m_question);
    head->addWidget(m_facts);
    head->addWidget(m_sessions);
    box->addLayout(head);
    box->addWidget(makeTimer());

    m_cue = new SegmentedField(this);
    m_cue->addChoice(QStringLiteral("0"), tr("Full"));
    m_cue->addChoice(QStringLiteral("1"), tr("Key words"));
    m_cue->addChoice(QStringLiteral("2"), tr("First letters"));
    m_cue->addChoice(QStringLiteral("3"), tr("Blank"));
    m_cue->setValue(QStringLiteral("0"));
    setPlainToolTip(m_cue, tr("Ctrl+Right shows less, Ctrl+Left shows more"));
    connect(m_cue, &FieldWidget::edited, this, [this] { setCue(Cue(m_cue->value().toInt())); });
    auto* text = new Section(tr("What you see"), m_cue, this);
    m_text = new CueText(this);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(fieldInset, gap::l, 0, 0);
    inset->addWidget(m_text);
    text->add(inset);
    box->addWidget(text);

    m_rows = new RehearsalRows(session, this);
    m_history = new Section(tr("What you rehearsed"), this);
    m_history->add(m_rows);
    box->addWidget(m_history);
    box->addStretch(1);

    m_ticks.setInterval(100);
    connect(&m_ticks, &QTimer::timeout, this, &PracticePanel::tick);
}

QWidget* PracticePanel::makeTimer() {
    auto* timer = new QWidget(this);
    auto* row = new QHBoxLayout(timer);
    row->setContentsMargins(fieldInset, 0, 0, 0);
    row->setSpacing(gap::xl);
    m_ring = new ProgressRing(timer);
    row->addWidget(m_ring, 0, Qt::AlignTop);

    auto* side = new QVBoxLayout;
    side->setSpacing(gap::m);
    m_target = new SegmentedField(timer);
    for (const int seconds : {30, 60, 90, 120})
        m_target->addChoice(QString::number(seconds), tr("%1 s").arg(seconds));
    connect(m_target, &FieldWidget::edited, this, [this] { chooseTarget(m_target->value().toInt()); });
    m_stopThere = new QCheckBox(tr("Stop there"), timer);
    setPlainToolTip(m_stopThere, tr("The clock stops at the target, as an interviewer might. The time is kept."));
    auto* aim = new QHBoxLayout;
    aim->setContentsMargins({});
    aim->setSpacing(gap::l);
    auto* aimed = new Section(tr("Target"), timer);
    aim->addWidget(m_target);
    aim->addWidget(m_stopThere);
    aim->addStretch(1);
    aimed->add(aim);
    side->addWidget(aimed);

    auto* below = new QWidget(timer);
    m_below = new QStackedLayout(below);
    m_words = quietLabel({}, below);
    m_words->setContentsMargins(fieldInset, 0, 0, 0);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_below->addWidget(m_words);
    m_below->addWidget(makeAfter());
    below->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    side->addWidget(below);

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(fieldInset, 0, 0, 0);
    buttons->setSpacing(gap::s);
    m_toggle = primaryButton({}, timer);
    connect(m_toggle, &QPushButton::clicked, this, &PracticePanel::startOrStop);
    m_over = quietButton(tr("Start over"), timer, QStringLiteral("refresh"));
    setPlainToolTip(m_over, tr("Esc"));
    connect(m_over, &QPushButton::clicked, this, [this] {
        startOver();
        takeFocus();
    });
    m_drop = quietButton(tr("Don’t keep this one"), timer, QStringLiteral("trash"));
    connect(m_drop, &QPushButton::clicked, this, &PracticePanel::dropLast);
    buttons->addWidget(m_toggle);
    buttons->addWidget(m_over);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    side->addLayout(buttons);
    side->addStretch(1);
    row->addLayout(side, 1);
    return timer;
}

QWidget* PracticePanel::makeAfter() {
    auto* after = new QWidget(this);
    auto* row = new QHBoxLayout(after);
    row->setContentsMargins({});
    row->setSpacing(gap::l);
    m_rating = new RatingField(after);
    m_rating->setWords({tr("stuck"), tr("shaky"), tr("fair"), tr("good"), tr("by heart")});
    row->addWidget(new Section(tr("How it went"), m_rating, after), 0, Qt::AlignTop);
    auto* note = new LineField(after);
    note->setPlaceholder(tr("What to do better"));
    row->addWidget(new Section(tr("A note for yourself"), note, after), 1, Qt::AlignTop);
    m_last.bind(m_rating, &Rehearsal::rating);
    m_last.bind(note, &Rehearsal::note);
    return after;
}

void PracticePanel::show(const std::optional<AnswerId>& id, const QString& role, const QString& sessions) {
    const Content& content = m_session.content();
    const Answer* answer = content.answers.find(id);
    if (id != m_answer || !answer) {
        m_watch.reset();
        m_last.show({});
        m_answer = answer ? id : std::nullopt;
    }
    if (m_last.id() && !m_last.entry()) { // undone, or deleted below
        m_last.show({});
        m_watch.reset();
    }
    if (!answer) {
        m_rows->show({}, 60);
        return showState();
    }
    m_question->setText(wordingOf(answer->question, content));
    const SpeakingPace pace = ownPace(content);
    const int words = countWords(answer->text);
    m_expected = speakingSeconds(words, pace.wordsPerMinute);
    const QString length =
        tr("%1 words, %2 when you say them").arg(words).arg(clockText(speakingSeconds(words, pace.wordsPerMinute)));
    m_facts->setText(QStringList{role, length}.join(tr(" · ")));
    m_sessions->setText(QStringList{sessions, paceWords(pace)}.join(tr(" · ")));
    const int target = answer->target ? int(*answer->target) : nearestTargetSeconds(words, pace.wordsPerMinute);
    m_target->setValue(QString::number(target));
    m_ring->setTarget(target);
    m_text->setText(answer->text.trimmed());
    m_rows->show(id, target);
    m_history->setVisible(!content.rehearsals.owned(*id).isEmpty());
    showState();
}

void PracticePanel::startOrStop() {
    if (!m_answer)
        return;
    if (m_watch.isRunning())
        return stop();
    m_last.show({});
    m_watch.start();
    m_ticks.start();
    showState();
    m_toggle->setFocus(Qt::OtherFocusReason);
    Q_EMIT started();
}

void PracticePanel::stop(bool whole) {
    m_watch.stop();
    m_ticks.stop();
    const Answer* answer = m_session.content().answers.find(m_answer);
    const double seconds = whole ? std::round(m_watch.seconds() * 10) / 10 : target();
    if (seconds < shortest) {
        m_watch.reset();
        return showState(tr("Too short to keep. Start again when you are ready."));
    }
    if (!answer || m_session.isReadOnly())
        return showState(tr("This workbook is open to be read only: the time is not kept."));
    const QDateTime now = m_session.workbook().clock().now();
    const QDateTime at = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::OffsetFromUTC, now.offsetFromUtc());
    const Rehearsal row = spokenRehearsal(*answer, seconds, target(), whole, at);
    if (!m_session.act(tr("Rehearse"), [&](Edit& edit) { edit.add(row); }))
        return showState(tr("The time could not be kept."));
    m_last.show(row.id);
    showState();
    m_rating->setFocus(Qt::OtherFocusReason);
}

bool PracticePanel::startOver() {
    if (!m_watch.isRunning() && !m_last.id() && m_watch.seconds() <= 0)
        return false;
    m_watch.reset();
    m_last.show({}); // what was kept stays kept
    showState();
    return true;
}

bool PracticePanel::rate(int rating) {
    const auto id = m_last.id();
    if (!id || !m_last.entry() || m_session.isReadOnly())
        return false;
    return m_session.act(tr("Rate rehearsal"), [&](Edit& edit) {
        edit.change<Rehearsal>(*id, [&](Rehearsal& row) { row.rating = rating; });
    });
}

void PracticePanel::dropLast() {
    if (const auto id = m_last.id())
        m_session.actAndSay(
            tr("Delete rehearsal"), [&](Edit& edit) { edit.remove<Rehearsal>(*id); }, tr("Rehearsal deleted"));
    takeFocus();
}

void PracticePanel::tick() {
    const double seconds = m_watch.seconds();
    if (seconds >= target() && m_stopThere->isChecked())
        return stop(false);
    m_ring->setElapsed(seconds, false);
    if (m_bar)
        m_bar->setTime(seconds, target());
    // Of a blank page there is nothing to follow.
    if (m_expected > 0 && m_text->cue() != Cue::Blank) {
        const QRect line = m_text->lineAt(seconds / m_expected);
        Q_EMIT spokenTo(QRect(m_text->mapTo(this, line.topLeft()), line.size()));
    }
    // The hint changes once, in its place: nothing moves while the person speaks.
    const QString words =
        seconds >= target() ? tr("That is your time. Finish the sentence, then press Space.") : runningWords();
    if (m_words->text() != words)
        m_words->setText(words);
}

QWidget* PracticePanel::clock() const {
    return m_ring;
}

void PracticePanel::setBar(RunningBar* bar) {
    m_bar = bar;
    connect(bar, &RunningBar::stopAsked, this, [this] { stop(); });
}

int PracticePanel::target() const {
    return m_ring->target();
}

QString PracticePanel::runningWords() const {
    return tr("Speak aloud. Space stops and keeps the time, Esc starts over without keeping it.");
}

void PracticePanel::chooseTarget(int seconds) {
    if (!m_answer)
        return;
    m_ring->setTarget(seconds);
    m_rows->show(m_answer, seconds);
    if (!m_session.isReadOnly())
        m_session.act(tr("Choose a target"), [&](Edit& edit) {
            edit.change<Answer>(*m_answer, [&](Answer& answer) { answer.target = seconds; });
        });
}

void PracticePanel::setCue(Cue cue) {
    m_cue->setValue(QString::number(int(cue)));
    m_text->setCue(cue);
}

void PracticePanel::stepCue(int by) {
    setCue(Cue(std::clamp(int(m_text->cue()) + by, int(Cue::Full), int(Cue::Blank))));
}

void PracticePanel::takeFocus() {
    m_toggle->setFocus(Qt::OtherFocusReason);
}

void PracticePanel::showState(const QString& words) {
    const bool running = m_watch.isRunning(), kept = m_last.id().has_value();
    if (!running)
        m_ticks.stop();
    m_ring->setElapsed(m_watch.seconds(), !running);
    if (m_bar) {
        m_bar->setTime(m_watch.seconds(), target());
        m_bar->setRunning(running);
    }
    m_below->setCurrentIndex(kept ? 1 : 0);
    if (!words.isEmpty())
        m_words->setText(words);
    else if (running)
        m_words->setText(runningWords());
    else
        m_words->setText(tr("Say it aloud. Space starts and stops; Ctrl+Right shows less of the text."));
    m_toggle->setText(running ? tr("Stop") : kept ? tr("Once more") : tr("Start"));
    m_over->setVisible(running);
    m_drop->setVisible(kept);
}

} // namespace ascent
