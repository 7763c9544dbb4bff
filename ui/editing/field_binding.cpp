// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/field_binding.h"

#include <QGuiApplication>

namespace ascent {

FieldBinding::FieldBinding(Session& session, FieldWidget* field, QString label, Target target)
    : QObject(field)
    , m_session(session)
    , m_field(field)
    , m_label(std::move(label))
    , m_target(std::move(target)) {
    field->setReadOnly(session.isReadOnly());
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &FieldBinding::flush);
    connect(field, &FieldWidget::edited, this, [this] {
        if (m_session.isReadOnly() || !m_target.exists())
            return;
        m_dirty = true;
        m_timer.start();
    });
    connect(field, &FieldWidget::committed, this, &FieldBinding::flush);
    connect(&session, &Session::flushAsked, this, &FieldBinding::flush);
    connect(&session, &Session::changed, this, &FieldBinding::onChanged);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &FieldBinding::flush);
}

void FieldBinding::reload() {
    m_dirty = false;
    m_timer.stop();
    if (m_target.exists())
        m_target.show();
}

void FieldBinding::flush() {
    m_timer.stop();
    if (!m_dirty)
        return;
    // Before the act: its own change comes back through onChanged().
    m_dirty = false;
    if (!m_target.exists())
        return;
    if (!m_session.actNow(m_label, m_target.write, m_target.mergeKey()))
        m_dirty = true; // what was typed stays in the field and is tried again with the next key or when it is left
}

void FieldBinding::onChanged(const Changes&) {
    // Showing an unchanged value does nothing and is cheaper than working out whether it changed.
    if (!m_dirty && m_target.exists())
        m_target.show();
}

} // namespace ascent
