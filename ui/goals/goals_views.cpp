// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goals_views.h"

#include "ui/widgets/choice_field.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ascent {

GoalsViews::GoalsViews(QWidget* parent)
    : QWidget(parent)
    , m_head(new QWidget(this))
    , m_switch(new SegmentedField(m_head))
    , m_stack(new QStackedWidget(this)) {
    m_switch->setName(tr("View of the goals"));
    connect(m_switch, &FieldWidget::edited, this, [this] { showView(m_switch->value()); });
    m_head->setBackgroundRole(QPalette::Base);
    m_head->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(m_head);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(gap::l, gap::s, gap::l, gap::s);
    row->addStretch(1);
    row->addWidget(m_switch);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(hairline(m_head));
    m_head->hide(); // one view alone needs no switch

    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(m_stack, 1);

    for (const auto& [key, by] : {std::pair(Qt::Key_PageDown, 1), std::pair(Qt::Key_PageUp, -1)}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ControlModifier | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { go(by); });
    }
}

void GoalsViews::add(const QString& key, const QString& title, Make make) {
    m_views.append({key, std::move(make), nullptr});
    m_switch->addChoice(key, title);
    m_head->setVisible(m_views.size() > 1);
    if (m_views.size() == 1)
        showView(key);
}

void GoalsViews::showView(const QString& key) {
    const auto found = std::ranges::find(m_views, key, &View::key);
    if (found == m_views.end())
        return;
    if (!found->widget) {
        found->widget = found->make();
        m_stack->addWidget(found->widget);
    }
    m_current = found - m_views.begin();
    m_switch->setValue(key);
    m_stack->setCurrentWidget(found->widget);
    Q_EMIT viewShown(key);
}

QString GoalsViews::current() const {
    return m_current < 0 ? QString() : m_views[m_current].key;
}

QWidget* GoalsViews::currentView() const {
    return m_stack->currentWidget();
}

void GoalsViews::setSwitchVisible(bool visible) {
    m_head->setVisible(visible && m_views.size() > 1);
}

void GoalsViews::go(int by) {
    const qsizetype to = std::clamp<qsizetype>(m_current + by, 0, m_views.size() - 1);
    if (to == m_current)
        return;
    showView(m_views[to].key);
    currentView()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ascent
