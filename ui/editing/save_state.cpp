// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/save_state.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace ascent {

namespace {
constexpr int firstPauseMs = 1'000;
}

SaveState::SaveState(Workbook& workbook, QObject* parent)
    : QObject(parent)
    , m_workbook(workbook) {
    m_again.setSingleShot(true);
    m_again.setInterval(firstPauseMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_again.setInterval(std::min(2 * m_again.interval(), longestPauseMs));
        tryAgain();
    });
    // Who comes back has perhaps just made room on the disk.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            tryAgain();
    });
}

SaveState::Kind SaveState::kind() const {
    if (!m_held.isEmpty())
        return Kind::NotSaved;
    return m_typing.isEmpty() && m_left.isEmpty() ? Kind::Saved : Kind::Saving;
}

const std::any* SaveState::held(const QString& key) const {
    for (const Typed& each : m_held)
        if (each.key == key)
            return &each.value;
    return nullptr;
}

bool SaveState::attempt(const Typed& typed) {
    const Result<void> done = m_workbook.act(typed.label, typed.write, typed.mergeKey);
    if (!done)
        m_error = done.error();
    return done.has_value();
}

void SaveState::write(Typed typed) {
    // Before the act: what it changes is shown by fields that ask what is held.
    m_held.removeIf([&](const Typed& each) { return each.key == typed.key; });
    if (!attempt(typed))
        m_held.append(std::move(typed));
    else if (!m_held.isEmpty())
        tryAgain(); // the way is free again
    settle();
}

void SaveState::leave(Typed typed) {
    m_left.append(std::move(typed));
    // Not at once: what goes away is in the middle of going, and would hear of the change.
    QTimer::singleShot(0, this, &SaveState::writeLeft);
}

void SaveState::writeLeft() {
    const QList<Typed> left = std::exchange(m_left, {});
    for (const Typed& each : left)
        write(each);
}

bool SaveState::tryAgain() {
    if (m_trying) // a change that is told of makes others write
        return m_held.isEmpty();
    m_trying = true;
    QStringList keys;
    for (const Typed& each : std::as_const(m_held))
        keys.append(each.key);
    for (const QString& key : std::as_const(keys)) {
        const auto at = std::find_if(m_held.begin(), m_held.end(), [&](const Typed& each) { return each.key == key; });
        if (at == m_held.end()) // written meanwhile, by a field that heard of the one before
            continue;
        const Typed each = *at;
        m_held.erase(at);
        if (attempt(each))
            continue;
        m_held.append(each);
        // What one text can't be written for may be its own fault; a full disk is a fault of all.
        if (m_error->code != ErrorCode::BadInput)
            break;
    }
    m_trying = false;
    settle();
    return m_held.isEmpty();
}

void SaveState::throwAway() {
    m_held.clear();
    settle();
    Q_EMIT thrownAway();
}

void SaveState::setTyping(const QObject* field, bool typing) {
    if (typing == m_typing.contains(field))
        return;
    if (typing)
        m_typing.append(field);
    else
        m_typing.removeOne(field);
    if (kind() != m_told)
        settle();
}

void SaveState::settle() {
    if (m_held.isEmpty()) {
        m_error.reset();
        m_again.stop();
        m_again.setInterval(firstPauseMs);
    } else if (!m_again.isActive()) {
        m_again.start();
    }
    m_told = kind();
    Q_EMIT changed();
}

} // namespace ascent
