// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entry_list.h"

#include "ui/widgets/bare_edit.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/entry_model.h"
#include "ui/widgets/entry_view.h"
#include "ui/widgets/field.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace ascent {

namespace {

// The filter keeps its frame at rest: an empty line with no frame above a list would not be found.
class FilterFrame final : public FieldWidget {
public:
    FilterFrame(QLineEdit* line, QWidget* parent)
        : FieldWidget(parent) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(gap::s + glassSize + 6, 4, gap::s, 4);
        row->addWidget(line, 1);
        setInner(line);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintFieldFrame(&painter, rect(), {true, isActive(), true, false}, palette());
        const QRect glass(gap::s, (height() - glassSize) / 2, glassSize, glassSize);
        m_glass.paint(&painter, QStyle::visualRect(layoutDirection(), rect(), glass));
    }

private:
    static constexpr int glassSize = 16;
    QIcon m_glass = lineIcon(QStringLiteral("search"));
};

} // namespace

EntryList::EntryList(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_new(iconButton(QStringLiteral("plus"), {}, this))
    , m_filter(new BareLineEdit(this))
    , m_model(new EntryModel(this))
    , m_view(new EntryView(this))
    , m_nothing(quietLabel(tr("Nothing here has these words"), this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, gap::l, 0, 0);
    box->setSpacing(gap::s);
    m_head->setContentsMargins(gap::l, 0, gap::m, 0);
    m_head->setSpacing(gap::xs);
    m_head->addWidget(headingLabel(title, this), 1);
    m_head->addWidget(m_new);
    m_new->hide();
    box->addLayout(m_head);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    auto* frame = new FilterFrame(m_filter, this);
    frame->setName(tr("Filter %1").arg(title));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(gap::m, 0, gap::m, 0);
    line->addWidget(frame);
    box->addLayout(line);
    m_nothing->setContentsMargins(gap::l, gap::s, gap::l, 0);
    m_nothing->hide();
    box->addWidget(m_nothing);
    m_view->setModel(m_model);
    m_view->setAccessibleName(title);
    box->addWidget(m_view, 1);

    connect(m_new, &QToolButton::clicked, this, &EntryList::newAsked);
    connect(m_filter, &QLineEdit::textChanged, this, &EntryList::setFilter);
    connect(static_cast<BareLineEdit*>(m_filter), &BareLineEdit::leftBy, this, [this](int key) {
        if (key == Qt::Key_Down)
            focusList();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, &EntryList::focusList);
    connect(m_view, &EntryView::currentMoved, this, [this](const QModelIndex& at) {
        if (at.isValid())
            Q_EMIT chosen(m_model->idAt(at));
    });
    connect(m_view, &EntryView::enterPressed, this, [this] { Q_EMIT entered(current()); });
    connect(m_view, &QTreeView::doubleClicked, this,
            [this](const QModelIndex& at) { Q_EMIT entered(m_model->idAt(at)); });
    connect(m_view, &EntryView::deletePressed, this, [this] {
        if (!m_readOnly && !current().isNull())
            Q_EMIT removeAsked(current());
    });
    connect(m_view, &EntryView::moveAsked, this, [this](int by) {
        const QUuid id = current();
        if (!m_model->reorderable || m_model->isFiltered() || m_model->sibling(id, by).isNull())
            return;
        Q_EMIT moved(id, by < 0 ? m_model->sibling(id, -1) : m_model->sibling(id, 2));
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const QModelIndex index = m_view->indexAt(at);
        if (index.isValid())
            Q_EMIT menuAsked(m_model->idAt(index), m_view->viewport()->mapToGlobal(at));
    });
    connect(m_model, &EntryModel::moved, this, &EntryList::moved);
    connect(m_model, &EntryModel::nested, this, &EntryList::nested);
}

// No proxy: Tab would go to it and skip what stands above.
void EntryList::focusInEvent(QFocusEvent* event) {
    m_view->setFocus(event->reason());
}

QWidget* EntryList::view() const {
    return m_view;
}

void EntryList::setEntries(const QList<Entry>& entries) {
    const QUuid chosenBefore = current();
    const int scrolled = m_view->verticalScrollBar()->value();
    QSet<QUuid> folded;
    for (const Entry& entry : m_model->entries())
        if (const QModelIndex at = m_model->indexOf(entry.id); m_model->hasChildren(at) && !m_view->isExpanded(at))
            folded.insert(entry.id);
    const QSignalBlocker blocked(this);
    if (m_model->setEntries(entries))
        return;
    m_view->setRootIsDecorated(m_model->isTree());
    if (m_model->isTree()) {
        m_view->expandAll();
        for (const QUuid& id : folded)
            m_view->setExpanded(m_model->indexOf(id), false);
    }
    if (const QModelIndex at = m_model->indexOf(chosenBefore); at.isValid())
        m_view->setCurrentIndex(at);
    m_view->verticalScrollBar()->setValue(scrolled);
    m_nothing->setVisible(m_model->isFiltered() && m_model->rowCount() == 0);
}

bool EntryList::updateEntries(const QList<Entry>& entries) {
    return m_model->updateEntries(entries);
}

int EntryList::count() const {
    return int(m_model->entries().size());
}

QUuid EntryList::current() const {
    return m_model->idAt(m_view->currentIndex());
}

void EntryList::setCurrent(const QUuid& id) {
    if (id.isNull())
        return m_view->setCurrentIndex({});
    if (!m_model->indexOf(id).isValid() && m_model->isFiltered())
        m_filter->clear();
    const QModelIndex at = m_model->indexOf(id);
    if (!at.isValid() || at == m_view->currentIndex())
        return;
    m_view->setCurrentIndex(at);
    m_view->scrollTo(at);
}

void EntryList::setNewText(const QString& text) {
    m_new->setAccessibleName(text);
    setPlainToolTip(m_new, text);
    m_new->setVisible(!text.isEmpty() && !m_readOnly);
}

void EntryList::setReorderable(bool reorderable) {
    m_reorderable = reorderable;
    m_model->reorderable = reorderable && !m_readOnly;
    m_view->setDragDropMode(m_model->reorderable ? QTreeView::InternalMove : QTreeView::NoDragDrop);
}

void EntryList::setNestable(bool nestable) {
    m_model->nestable = nestable;
}

void EntryList::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    setReorderable(m_reorderable);
    m_new->setVisible(!readOnly && !m_new->accessibleName().isEmpty());
}

void EntryList::addTool(QWidget* tool) {
    m_head->insertWidget(m_head->count() - 1, tool);
    tabAfter(m_lastTool ? m_lastTool : this, tool);
    m_lastTool = tool;
}

void EntryList::focusList() {
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setFocus(Qt::TabFocusReason);
}

void EntryList::setFilter(const QString& text) {
    const QUuid before = current();
    const QSignalBlocker blocked(this);
    m_model->setFilter(text.trimmed());
    m_view->setRootIsDecorated(m_model->isTree());
    if (m_model->isTree())
        m_view->expandAll();
    if (const QModelIndex at = m_model->indexOf(before); at.isValid()) {
        m_view->setCurrentIndex(at);
        m_view->scrollTo(at);
    }
    m_nothing->setVisible(m_model->isFiltered() && m_model->rowCount() == 0);
}

} // namespace ascent
