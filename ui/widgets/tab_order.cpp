// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QList>
#include <QWidget>

namespace ascent {

namespace {

/// setTabOrder() passes by what takes no focus itself, as a field that hands it on: for the moment it does.
class TakesFocus {
public:
    explicit TakesFocus(QWidget* widget)
        : m_widget(widget)
        , m_proxy(widget->focusProxy())
        , m_policy(widget->focusPolicy())
        , m_proxyPolicy(m_proxy ? m_proxy->focusPolicy() : Qt::NoFocus) {
        m_widget->setFocusPolicy(Qt::StrongFocus);
    }
    ~TakesFocus() {
        m_widget->setFocusPolicy(m_policy);
        if (m_proxy)
            m_proxy->setFocusPolicy(m_proxyPolicy); // the policy of a field goes to what it hands the focus to
    }
    Q_DISABLE_COPY_MOVE(TakesFocus)

private:
    QWidget* m_widget;
    QWidget* m_proxy;
    Qt::FocusPolicy m_policy, m_proxyPolicy;
};

} // namespace

QWidget* tabAfter(QWidget* before, QWidget* added) {
    QList<QWidget*> parts;
    const QWidget* field = nullptr; // its inside goes with it
    for (QWidget* each = added; each == added || added->isAncestorOf(each); each = each->nextInFocusChain()) {
        if (field && field->isAncestorOf(each))
            continue;
        const bool isField = each->focusProxy() && each->isAncestorOf(each->focusProxy());
        field = isField ? each : nullptr;
        if (isField || each->focusPolicy() != Qt::NoFocus)
            parts.append(each);
    }
    for (QWidget* part : parts) {
        const TakesFocus first(before), second(part);
        QWidget::setTabOrder(before, part);
        before = part;
    }
    return before;
}

} // namespace ascent
