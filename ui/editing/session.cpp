// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/session.h"

namespace ascent {

Session::Session(std::unique_ptr<Workbook> workbook, QObject* parent)
    : QObject(parent)
    , m_workbook(std::move(workbook)) {
    connect(m_workbook.get(), &Workbook::changed, this, &Session::changed);
}

Session::~Session() = default;

bool Session::act(const QString& label, const std::function<void(Edit&)>& change, const QString& mergeKey) {
    flush();
    return actNow(label, change, mergeKey);
}

bool Session::actAndSay(const QString& label, const std::function<void(Edit&)>& change, const QString& words) {
    if (!act(label, change))
        return false;
    Q_EMIT said(words, true);
    return true;
}

bool Session::actNow(const QString& label, const std::function<void(Edit&)>& change, const QString& mergeKey) {
    const Result<void> done = m_workbook->act(label, change, mergeKey);
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

void Session::undo() {
    flush();
    const QString label = m_workbook->undoLabel();
    if (const Result<void> done = m_workbook->undo(); !done)
        Q_EMIT failed(done.error());
    else if (!label.isEmpty())
        say(tr("Undone: %1").arg(label)); // it may have been on another page
}

void Session::goTo(qint64 act) {
    flush();
    if (const Result<void> done = m_workbook->goTo(act); !done)
        Q_EMIT failed(done.error());
    else
        say(tr("Here you are. The history leads on from here, or back again."));
}

void Session::redo() {
    flush();
    const QString label = m_workbook->redoLabel();
    if (const Result<void> done = m_workbook->redo(); !done)
        Q_EMIT failed(done.error());
    else if (!label.isEmpty())
        say(tr("Done again: %1").arg(label));
}

void Session::flush() {
    Q_EMIT flushAsked();
}

} // namespace ascent
