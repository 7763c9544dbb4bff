// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_and_page.h"

#include "ui/widgets/empty_state.h"
#include "ui/widgets/entry_list.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ascent {

namespace {
constexpr int listWidth = 300;
/// A window of 1,000 px less the sidebar of 208 px.
constexpr int roomForBoth = 1000 - 208;
} // namespace

ReadingPane::ReadingPane(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
    , m_content(content)
    , m_paper(new QWidget) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_paper->setBackgroundRole(QPalette::Base);
    m_paper->setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Base);
    auto* row = new QHBoxLayout(m_paper);
    row->setContentsMargins(gap::xl, gap::xl, gap::xl, gap::xxl);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(content, 1000);
    row->addStretch(1);
    setWidget(m_paper);
    fit();
}

void ReadingPane::setColumnWidth(int width) {
    m_column = width;
    fit();
}

void ReadingPane::fit() {
    m_content->setMaximumWidth(m_column > 0 ? m_column : QWIDGETSIZE_MAX);
}

void ReadingPane::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    const int side = viewport()->width() < 560 ? gap::m : gap::xl;
    m_paper->layout()->setContentsMargins(side, gap::xl, side, gap::xxl);
}

ListAndPage::ListAndPage(EntryList* list, QWidget* entry, EmptyState* empty, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_entry(entry)
    , m_empty(empty)
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_right(new QWidget(this))
    , m_back(new QToolButton(this))
    , m_pane(new ReadingPane(entry, this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_stack);
    auto* right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    m_right->setBackgroundRole(QPalette::Base);
    m_right->setAutoFillBackground(true);
    m_back->setIcon(lineIcon(QStringLiteral("back")));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->hide();
    setBackText(tr("Back to the list"));
    right->addWidget(m_back, 0, Qt::AlignLeft);
    right->addWidget(m_pane, 1);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_right);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listWidth, 900});
    list->setMinimumWidth(220);
    m_right->setMinimumWidth(360);
    m_stack->addWidget(m_splitter);
    if (empty)
        m_stack->addWidget(empty);
    connect(m_back, &QToolButton::clicked, this, &ListAndPage::backToList);
    connect(list, &EntryList::entered, this, [this] {
        m_wantsList = false;
        arrange();
    });
    setEntryOpen(false);
}

void ListAndPage::setEmpty(bool empty) {
    m_stack->setCurrentWidget(empty && m_empty ? static_cast<QWidget*>(m_empty) : m_splitter);
}

void ListAndPage::setEntryOpen(bool open) {
    m_open = open;
    m_wantsList = false;
    m_entry->setVisible(open);
    arrange();
}

bool ListAndPage::backToList() {
    if (!m_narrow || m_wantsList || !m_open)
        return false;
    m_wantsList = true;
    arrange();
    m_list->focusList();
    return true;
}

void ListAndPage::setBackText(const QString& text) {
    m_back->setText(text);
}

void ListAndPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < roomForBoth;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        arrange();
    }
}

void ListAndPage::arrange() {
    const bool showsEntry = !m_narrow || (m_open && !m_wantsList);
    m_right->setVisible(showsEntry);
    m_list->setVisible(!m_narrow || !showsEntry);
    m_back->setVisible(m_narrow && showsEntry);
}

} // namespace ascent
