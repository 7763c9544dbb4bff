// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearse/rehearse_page.h"

#include "core/questions/questions.h"
#include "ui/rehearse/practice_panel.h"
#include "ui/rehearse/role_panel.h"
#include "ui/rehearse/running_bar.h"
#include "ui/rehearse/session_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_and_page.h"
#include "ui/widgets/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QSlider>
#include <QVBoxLayout>

#include <utility>

namespace ascent {

RehearsePage::RehearsePage(Session& session, Stopwatch watch, QWidget* parent)
    : Page(session, parent)
    , m_list(new EntryList(tr("Rehearse"), this)) {
    m_empty = new EmptyState(Drawing::Stopwatch, tr("Said aloud a few times, an answer is yours."),
                             tr("Go to your answers"), this);
    m_layout = new ListAndPage(m_list, makeEntry(std::move(watch)), m_empty, this);
    m_layout->setBackText(tr("All answers"));
    m_panel->setBar(new RunningBar(m_layout->pane(), m_panel->clock()));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_layout);
    m_list->setReadOnly(session.isReadOnly());

    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT openRequested(Area::Answers); });
    connect(m_list, &EntryList::chosen, this, &RehearsePage::showChosen);
    connect(m_list, &EntryList::entered, m_panel, &PracticePanel::takeFocus);
    connect(m_panel, &PracticePanel::started, this, [this] {
        m_layout->pane()->verticalScrollBar()->setValue(0);
        m_followed = 0;
    });
    connect(m_panel, &PracticePanel::spokenTo, this, &RehearsePage::follow);
    connect(m_role, &RolePanel::answerChosen, this, [this](const QUuid& id) {
        m_list->setCurrent(id);
        m_panel->takeFocus();
    });
    connect(m_role, &RolePanel::roleAsked, this, [this] {
        if (const auto role = RoleId::from(m_list->current()))
            Q_EMIT openRequested(*role);
    });
    connect(&session, &Session::changed, this, [this](const Changes& changes) {
        if (!changes.touches(EntityKind::Answer) && !changes.touches(EntityKind::Rehearsal) &&
            !changes.touches(EntityKind::Role))
            return;
        if (isVisible())
            refresh();
        else
            m_stale = true;
    });
    const auto key = [this](const QKeySequence& keys, auto does) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    key(Qt::Key_Space, [this] { m_panel->startOrStop(); });
    key(Qt::CTRL | Qt::Key_Right, [this] { m_panel->stepCue(1); });
    key(Qt::CTRL | Qt::Key_Left, [this] { m_panel->stepCue(-1); });
    for (int rating = 1; rating <= 5; ++rating)
        key(Qt::Key_0 + rating, [this, rating] { m_panel->rate(rating); });
    refresh();
    if (!m_practice.isEmpty())
        m_list->setCurrent(m_practice.first().answers.first().uuid());
}

void RehearsePage::follow(const QRect& line) {
    ReadingPane* pane = m_layout->pane();
    QScrollBar* bar = pane->verticalScrollBar();
    if (bar->value() != m_followed)
        return;
    const int seen = pane->viewport()->height();
    const int below = m_panel->mapTo(pane->viewport(), line.bottomLeft()).y();
    // Rarely and by much, so that the eye keeps its place: what is spoken goes from the lower third to the upper one.
    if (below > seen * 2 / 3) {
        bar->setValue(bar->value() + below - seen / 3);
        m_followed = bar->value();
    }
}

QWidget* RehearsePage::makeEntry(Stopwatch watch) {
    auto* entry = new QWidget(this);
    auto* box = new QVBoxLayout(entry);
    box->setContentsMargins({});
    m_panel = new PracticePanel(session(), std::move(watch), entry);
    m_role = new RolePanel(entry);
    box->addWidget(m_panel);
    box->addWidget(m_role);
    return entry;
}

void RehearsePage::newEntry() {
    if (m_practice.isEmpty())
        Q_EMIT openRequested(Area::Answers);
    else if (!m_panel->isRunning())
        m_panel->startOrStop();
}

bool RehearsePage::open(const Destination& to) {
    const Rehearsal* row = content().rehearsals.find(entryIn<Rehearsal>(to));
    if (!row)
        return false;
    m_list->setCurrent(row->answer.uuid());
    return m_list->current() == row->answer.uuid();
}

bool RehearsePage::focusFilter() {
    m_list->filter()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool RehearsePage::leave() {
    if (m_panel->isVisible() && m_panel->startOver()) {
        m_panel->takeFocus();
        return true;
    }
    return m_layout->backToList();
}

void RehearsePage::takeFocus() {
    if (m_practice.isEmpty())
        m_empty->setFocus();
    else
        m_list->focusList();
}

bool RehearsePage::event(QEvent* event) {
    // Space starts and stops wherever the keyboard is, but for what Space itself works: buttons and choices.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* keys = static_cast<QKeyEvent*>(event);
        const QWidget* focus = QApplication::focusWidget();
        if (keys->key() == Qt::Key_Space && (qobject_cast<const QAbstractButton*>(focus) != nullptr ||
                                             qobject_cast<const QComboBox*>(focus) != nullptr)) {
            event->accept();
            return true;
        }
        // The digits of a rating in the history are for that one.
        if (keys->key() >= Qt::Key_1 && keys->key() <= Qt::Key_5 && qobject_cast<const QSlider*>(focus) != nullptr) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void RehearsePage::showEvent(QShowEvent* event) {
    if (std::exchange(m_stale, false))
        refresh();
    Page::showEvent(event);
    // The list was filled before it had a size: with the first answer open it begins with the role above that.
    if (!m_practice.isEmpty() && m_list->current() == m_practice.first().answers.first().uuid())
        if (auto* rows = m_list->findChild<QAbstractItemView*>())
            QMetaObject::invokeMethod(rows, &QAbstractItemView::scrollToTop, Qt::QueuedConnection);
}

void RehearsePage::hideEvent(QHideEvent* event) {
    // Who goes to another page has broken off; a window that is only minimized has not.
    if (!event->spontaneous() && m_panel->isRunning())
        m_panel->startOver();
    Page::hideEvent(event);
}

Entry RehearsePage::entryOf(const Answer& answer, const std::optional<RoleId>& role) const {
    Entry entry;
    entry.id = answer.id.uuid();
    entry.title = wordingOf(answer.question, content());
    entry.parent = role ? role->uuid() : QUuid();
    const QList<const Rehearsal*> rows = newestRehearsals(content(), answer.id, session().today());
    if (rows.isEmpty()) {
        entry.line = role ? tr("not rehearsed yet") : tr("for any role · not rehearsed yet");
        entry.mark = Mark::Draft;
        entry.markWord = tr("Not rehearsed yet");
        return entry;
    }
    const QLocale locale;
    QStringList line;
    if (!role)
        line << tr("for any role");
    line << (rows.size() == 1 ? tr("once") : tr("%1 times").arg(rows.size()))
         << tr("last %1").arg(shortDay(rows.first()->at.date(), session().today(), locale));
    const int rating = rows.first()->rating.value_or(0);
    if (rating > 0)
        line << tr("rated %1").arg(rating);
    entry.line = line.join(tr(" · "));
    entry.mark = rating >= 4 ? Mark::OnTrack : rating == 1 || rating == 2 ? Mark::AtRisk : Mark::Open;
    entry.markWord = rating >= 4   ? tr("Went well the last time")
                     : rating == 0 ? tr("Rehearsed, not rated")
                     : rating == 3 ? tr("Went fairly the last time")
                                   : tr("Went badly the last time");
    return entry;
}

Entry RehearsePage::entryOf(const RolePractice& practice) const {
    const Role* role = content().roles.find(practice.role);
    Entry entry;
    if (!role)
        return entry;
    entry.id = role->id.uuid();
    entry.title = roleTitle(*role);
    if (practice.upcoming)
        entry.line = tr("interview %1").arg(shortDay(*practice.upcoming, session().today(), QLocale()));
    else
        entry.line = role->interviewAt ? tr("interview is over") : tr("no interview date yet");
    return entry;
}

void RehearsePage::refresh() {
    m_practice = practiceByRole(content(), session().today());
    QList<Entry> entries;
    for (const RolePractice& each : std::as_const(m_practice)) {
        if (each.role)
            entries.append(entryOf(each));
        for (const AnswerId& id : each.answers)
            if (const Answer* answer = content().answers.find(id))
                entries.append(entryOf(*answer, each.role));
    }
    m_list->setEntries(entries);
    m_layout->setEmpty(m_practice.isEmpty());
    if (m_list->current().isNull() && !m_practice.isEmpty())
        m_list->setCurrent(m_practice.first().answers.first().uuid());
    showChosen();
}

void RehearsePage::showChosen() {
    const QUuid chosen = m_list->current();
    const QLocale locale;
    const RolePractice* ofRole = nullptr;
    const RolePractice* ofAnswer = nullptr;
    const auto answer = AnswerId::from(chosen);
    for (const RolePractice& each : std::as_const(m_practice)) {
        if (each.role && each.role->uuid() == chosen)
            ofRole = &each;
        if (answer && each.answers.contains(*answer))
            ofAnswer = &each;
    }
    const RolePractice* practice = ofAnswer ? ofAnswer : ofRole;
    const Role* role = practice ? content().roles.find(practice->role) : nullptr;
    const QString sessions = practice ? sessionWords(*practice, content(), session().today(), locale) : QString();
    m_panel->show(ofAnswer ? answer : std::nullopt, role ? roleTitle(*role) : tr("For any role"), sessions);
    m_panel->setVisible(ofAnswer);
    m_role->setVisible(ofRole);
    if (ofRole && role) {
        QList<Entry> answers;
        for (const AnswerId& id : ofRole->answers)
            if (const Answer* each = content().answers.find(id))
                answers.append(entryOf(*each, ofRole->role));
        m_role->show(roleTitle(*role), entryOf(*ofRole).line, sessions, answers);
    }
    m_layout->setEntryOpen(practice != nullptr);
}

} // namespace ascent
