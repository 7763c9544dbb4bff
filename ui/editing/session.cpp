// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/session.h"

namespace ascent {

Session::Session(std::unique_ptr<Workbook> workbook, QObject* parent)
    : QObject(parent)
    , m_workbook(std::move(workbook))
    , m_saving(*m_workbook) {
    connect(m_workbook.get(), &Workbook::changed, this, &Session::changed);
    connect(&m_saving, &SaveState::thrownAway, this, [this] {
        Changes all;
        all.everything = true;
        Q_EMIT changed(all);
    });
}

Session::~Session() = default;

bool Session::act(const QString& label, const std::function<void(Edit&)>& change, const QString& mergeKey) {
    flush();
    const Result<void> done = m_workbook->act(label, change, mergeKey);
    if (!done)
        Q_EMIT failed(done.error());
    else if (m_saving.kind() == SaveState::Kind::NotSaved)
        m_saving.tryAgain(); // this act went through: so may the others
    return done.has_value();
}

bool Session::actAndSay(const QString& label, const std::function<void(Edit&)>& change, const QString& words) {
    if (!act(label, change))
        return false;
    Q_EMIT said(words, true);
    return true;
}

/// A step back is never taken under text that is not written: it would be a step back from something else.
bool Session::mayTravel(const QString& what) {
    if (flush())
        return true;
    tellUnsaved(what);
    return false;
}

void Session::tellUnsaved(const QString& what) {
    const Error why = m_saving.error().value_or(Error());
    Q_EMIT failed({why.code, what, tr("what you typed last is not saved yet"),
                   tr("it is kept here; save it or throw it away first"), why.sentence()});
}

void Session::undo() {
    if (!mayTravel(tr("Cannot undo")))
        return;
    const QString label = m_workbook->undoLabel();
    if (const Result<void> done = m_workbook->undo(); !done)
        Q_EMIT failed(done.error());
    else if (!label.isEmpty())
        say(tr("Undone: %1").arg(label)); // it may have been on another page
}

void Session::goTo(qint64 act) {
    if (!mayTravel(tr("Cannot go back in the history")))
        return;
    if (const Result<void> done = m_workbook->goTo(act); !done)
        Q_EMIT failed(done.error());
    else
        say(tr("Here you are. The history leads on from here, or back again."));
}

void Session::redo() {
    if (!mayTravel(tr("Cannot redo")))
        return;
    const QString label = m_workbook->redoLabel();
    if (const Result<void> done = m_workbook->redo(); !done)
        Q_EMIT failed(done.error());
    else if (!label.isEmpty())
        say(tr("Done again: %1").arg(label));
}

Result<void> Session::keepAs(const QString& path) {
    flush(); // what can't be written is held, and goes into the new file
    if (auto kept = m_workbook->keepAs(path); !kept)
        return kept;
    m_saving.tryAgain();
    Q_EMIT moved();
    return {};
}

bool Session::flush() {
    Q_EMIT flushAsked();
    m_saving.writeLeft();
    return m_saving.kind() != SaveState::Kind::NotSaved;
}

} // namespace ascent
