// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/field_binding.h"

#include <QGuiApplication>

namespace ascent {

FieldBinding::FieldBinding(Session& session, FieldWidget* field, QString label, Target target, int)
    : QObject(field)
    , m_session(session)
    , m_saving(&session.saving())
    , m_label(std::move(label))
    , m_target(std::move(target)) {
    field->setReadOnly(session.isReadOnly());
    for (const auto& [timer, interval] : {std::pair(&m_pause, delayMs), std::pair(&m_ceiling, ceilingMs)}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        timer->setInterval(interval);
        connect(timer, &QTimer::timeout, this, &FieldBinding::flush);
    }
    connect(field, &FieldWidget::edited, this, &FieldBinding::onEdited);
    connect(field, &FieldWidget::committed, this, &FieldBinding::flush);
    connect(&session, &Session::flushAsked, this, &FieldBinding::flush);
    connect(&session, &Session::changed, this, [this] {
        // Showing an unchanged value does nothing and is cheaper than working out whether it changed.
        if (!m_dirty)
            show();
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &FieldBinding::flush);
}

FieldBinding::~FieldBinding() {
    // The field is half gone with what it held; the words are not.
    if (m_dirty && m_saving)
        m_saving->leave(std::move(m_last));
    setDirty(false);
}

void FieldBinding::onEdited() {
    if (m_session.isReadOnly() || !m_target.exists())
        return;
    if (!m_dirty) {
        m_since.start();
        m_ceiling.start();
        setDirty(true);
    }
    m_last = typed();
    m_pause.start();
    // Keys that come faster than the event loop gets round to its timers.
    if (m_since.hasExpired(ceilingMs))
        flush();
}

void FieldBinding::setDirty(bool dirty) {
    m_dirty = dirty;
    if (!dirty) {
        m_pause.stop();
        m_ceiling.stop();
    }
    if (m_saving)
        m_saving->setTyping(this, dirty);
}

bool FieldBinding::isDirty() const {
    return m_dirty || (m_target.exists() && m_session.saving().held(m_target.key()));
}

void FieldBinding::reload() {
    setDirty(false);
    show();
}

void FieldBinding::show() {
    if (!m_target.exists())
        return;
    if (const std::any* held = m_session.saving().held(m_target.key()))
        m_target.put(*held);
    else
        m_target.show();
}

Typed FieldBinding::typed() const {
    const QString key = m_target.key();
    return {key, m_label, m_target.mergeKey ? m_target.mergeKey() : key, m_target.take(), m_target.value()};
}

void FieldBinding::flush() {
    if (!m_dirty)
        return;
    // Before the act: its own change comes back through changed().
    if (!m_target.exists())
        return setDirty(false);
    m_dirty = false;
    m_session.saving().write(typed());
    // Told last, so that the state goes from "saving" to what came of it, not through "saved". A word typed meanwhile,
    // while a change was told of, is a new one.
    if (!m_dirty)
        setDirty(false);
}

} // namespace ascent
