// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/two_columns.h"

#include "ui/widgets/tokens.h"

#include <QBoxLayout>

namespace ascent {

TwoColumns::TwoColumns(QWidget* first, QWidget* second, QWidget* parent)
    : QWidget(parent)
    , m_box(new QBoxLayout(QBoxLayout::TopToBottom, this)) {
    m_box->setContentsMargins({});
    m_box->setSpacing(gap::xxl);
    m_box->addWidget(first, 1, Qt::AlignTop);
    m_box->addWidget(second, 1, Qt::AlignTop);
}

void TwoColumns::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_box->setDirection(width() >= roomForBoth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace ascent
