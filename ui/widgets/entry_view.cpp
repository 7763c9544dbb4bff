// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entry_view.h"

#include "ui/widgets/entry_model.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace ascent {

namespace {
constexpr int markWidth = 24, rowPadding = 7;
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tones t = tones(option.palette);
    painter->save();
    const QFont body = typeFont(TypeSize::Body), small = typeFont(TypeSize::Small);
    const QFontMetrics bodyMetrics(body), smallMetrics(small);
    const auto mark = Mark(index.data(EntryModel::MarkRole).toInt());
    // In a tree the indentation keeps the words off the edge of the chosen row; in a flat list nothing else does.
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    const int left = view && view->rootIsDecorated() ? gap::s : gap::s + gap::m;
    QRect inside = option.rect.adjusted(left, rowPadding, -gap::l, -rowPadding);
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QString line = index.data(EntryModel::LineRole).toString();
    const int titleHeight = bodyMetrics.height();
    const int top = line.isEmpty() ? option.rect.center().y() - titleHeight / 2 : inside.top();
    if (mark != Mark::None) {
        paintMark(painter, mirrored(QRect(inside.left() - 4, top, markWidth - 4, titleHeight)), mark, option.palette);
        inside.setLeft(inside.left() + markWidth - 4);
    }
    const int align = int(Qt::AlignVCenter | Qt::AlignLeft);
    QString title = index.data().toString();
    const bool untitled = title.trimmed().isEmpty();
    if (untitled)
        title = EntryModel::tr("Untitled");
    painter->setFont(body);
    painter->setPen(untitled ? t.quiet : option.palette.color(QPalette::Active, QPalette::WindowText));
    painter->drawText(mirrored(QRect(inside.left(), top, inside.width(), titleHeight)), align,
                      bodyMetrics.elidedText(title.simplified(), Qt::ElideRight, inside.width()));
    if (!line.isEmpty()) {
        painter->setFont(small);
        painter->setPen(t.quiet);
        painter->drawText(mirrored(QRect(inside.left(), top + titleHeight + 1, inside.width(), smallMetrics.height())),
                          align, smallMetrics.elidedText(line, Qt::ElideRight, inside.width()));
    }
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    const int text =
        QFontMetrics(typeFont(TypeSize::Body)).height() + QFontMetrics(typeFont(TypeSize::Small)).height() + 1;
    return {160, text + 2 * rowPadding};
}

EntryView::EntryView(QWidget* parent)
    : QTreeView(parent) {
    setItemDelegate(new EntryDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setRootIsDecorated(false);
    setIndentation(16);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragDropMode(NoDragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setExpandsOnDoubleClick(false);
    viewport()->setBackgroundRole(QPalette::Window);
}

void EntryView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentMoved(current);
}

void EntryView::keyPressEvent(QKeyEvent* event) {
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (vertical && event->modifiers() == Qt::AltModifier) {
        Q_EMIT moveAsked(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT enterPressed();
        return;
    case Qt::Key_Delete:
        Q_EMIT deletePressed();
        return;
    case Qt::Key_Escape:
        return event->ignore();
    default:
        QTreeView::keyPressEvent(event);
    }
}

void EntryView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool current = selectionModel() && selectionModel()->isSelected(index);
    const bool under =
        option.state & QStyle::State_MouseOver || indexAt(viewport()->mapFromGlobal(QCursor::pos())) == index;
    const QRectF row = QRectF(option.rect).adjusted(gap::s, 1, -gap::s, -1);
    const Tones t = tones(palette());
    if (current || (under && underMouse())) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(t.highContrast && current ? QPen(t.accent) : QPen(Qt::NoPen));
        painter->setBrush(current ? t.tint : t.hover);
        painter->drawRoundedRect(row, fieldRadius, fieldRadius);
        painter->restore();
    }
    if (current && hasFocus())
        paintFocusRing(painter, row, palette(), fieldRadius);
    QStyleOptionViewItem inner = option;
    inner.rect.adjust(gap::s, 0, -gap::s, 0);
    inner.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    inner.showDecorationSelected = false;
    QTreeView::drawRow(painter, inner, index);
}

void EntryView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    if (!model()->hasChildren(index) || !rootIsDecorated())
        return;
    const bool open = isExpanded(index);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QIcon icon = lineIcon(open       ? QStringLiteral("chevron-down")
                                : mirrored ? QStringLiteral("chevron-left")
                                           : QStringLiteral("chevron-right"),
                                tones(palette()).quiet);
    const int x = mirrored ? rect.left() + 2 - gap::s : rect.right() - 13 + gap::s;
    icon.paint(painter, QRect(x, rect.top() + rowPadding + 2, 14, 14));
}

void EntryView::changeEvent(QEvent* event) {
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace ascent
