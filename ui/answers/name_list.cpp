// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/name_list.h"

#include "ui/widgets/pick_delegate.h"
#include "ui/widgets/tokens.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ascent {

namespace {
constexpr int mostLines = 6, wide = 400, distance = 2;
}

NameList::NameList(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_list(new QListWidget(this)) {
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(gap::xs, gap::xs, gap::xs, gap::xs);
    box->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(name);
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT picked(m_list->currentRow()); });
    hide();
}

void NameList::setLines(const QList<NameLine>& lines) {
    m_list->clear();
    for (const NameLine& each : lines) {
        auto* item = new QListWidgetItem(each.text, m_list);
        item->setData(PickDelegate::LineRole, each.about);
        item->setData(Qt::AccessibleDescriptionRole, each.about);
    }
    m_list->setCurrentRow(0);
}

void NameList::showAt(const QRect& place) {
    const QMargins around = layout()->contentsMargins();
    const int edges = around.top() + around.bottom() + 2 * frameWidth();
    const int rows = std::min(mostLines, m_list->count());
    const int width = std::min(wide, parentWidget()->width());
    const int height = rows * m_list->sizeHintForRow(0) + edges;
    const int below = parentWidget()->height() - place.bottom() - 1 - distance;
    const bool above = height > below && place.top() - distance > below;
    const int x = layoutDirection() == Qt::RightToLeft ? place.right() + 1 - width : place.left();
    const int y = above ? place.top() - distance - height : place.bottom() + 1 + distance;
    setGeometry(std::clamp(x, 0, std::max(0, parentWidget()->width() - width)), std::max(0, y), width, height);
    raise();
    show();
}

int NameList::current() const {
    return m_list->currentRow();
}

int NameList::count() const {
    return m_list->count();
}

bool NameList::move(int key) {
    const int rows = m_list->count(), at = m_list->currentRow();
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentRow((at + 1) % rows);
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow((at + rows - 1) % rows);
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentRow(std::min(at + mostLines, rows - 1));
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentRow(std::max(at - mostLines, 0));
        return true;
    default:
        return false;
    }
}

QString NameList::said() const {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return {};
    return tr("%1: %2. %3 of %4", "name, explanation, place in the list")
        .arg(item->text(), item->data(PickDelegate::LineRole).toString(), QString::number(m_list->currentRow() + 1),
             QString::number(m_list->count()));
}

} // namespace ascent
