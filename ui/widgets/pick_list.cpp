// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pick_list.h"

#include "ui/widgets/bare_edit.h"
#include "ui/widgets/pick_delegate.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ascent {

namespace {
constexpr int idRole = Qt::UserRole, createRole = Qt::UserRole + 1;
}

int fitOf(const QString& text, const QString& typed) {
    int fit = 1;
    for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return 0;
        int best = 1;
        for (; at >= 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            if (at == 0)
                best = qMax(best, 4);
            else if (!text.at(at - 1).isLetterOrNumber())
                best = qMax(best, 3);
        }
        fit += best;
    }
    return fit;
}

PickList::PickList(QWidget* parent)
    : QFrame(parent)
    , m_line(new BareLineEdit(this))
    , m_list(new QListWidget(this)) {
    setFrameShape(QFrame::StyledPanel);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(gap::xs, gap::s, gap::xs, gap::xs);
    box->setSpacing(gap::xs);
    m_line->setTextMargins(gap::s, 2, gap::s, 2);
    box->addWidget(m_line);
    box->addWidget(m_list, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] { fill(); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(); });
}

void PickList::setPlaceholder(const QString& text) {
    m_line->setPlaceholderText(text);
}

void PickList::setName(const QString& name) {
    m_line->setAccessibleName(name);
    m_list->setAccessibleName(name);
}

void PickList::setPicks(const QList<Pick>& picks) {
    m_picks = picks;
    m_source = nullptr;
    fill();
}

void PickList::setSource(std::function<QList<Pick>(const QString&)> source) {
    m_source = std::move(source);
    fill();
}

void PickList::start() {
    m_line->clear();
    fill();
    m_line->setFocus();
}

void PickList::fill() {
    const QString typed = m_line->text().trimmed();
    QList<Pick> shown;
    bool exact = false;
    if (m_source) {
        shown = m_source(typed);
    } else {
        QList<std::pair<int, int>> fits;
        for (int i = 0; i < m_picks.size(); ++i) {
            exact = exact || m_picks.at(i).text.compare(typed, Qt::CaseInsensitive) == 0;
            if (const int fit = fitOf(m_picks.at(i).text, typed))
                fits.append({fit, i});
        }
        std::stable_sort(fits.begin(), fits.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        for (const auto& [fit, at] : fits)
            shown.append(m_picks.at(at));
    }
    m_list->clear();
    for (const Pick& pick : shown) {
        auto* item = new QListWidgetItem(pick.text, m_list);
        item->setData(idRole, pick.id);
        item->setData(PickDelegate::HintRole, pick.hint);
        item->setData(PickDelegate::LineRole, pick.line);
    }
    if (m_creates && !exact && !typed.isEmpty()) {
        auto* item = new QListWidgetItem(tr("Add “%1”").arg(typed), m_list);
        item->setData(createRole, typed);
    }
    if (m_list->count() == 0 && !m_nothing.isEmpty() && !typed.isEmpty()) {
        auto* item = new QListWidgetItem(m_nothing, m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void PickList::choose() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    // The receiver may delete this list.
    const QString made = item->data(createRole).toString(), id = item->data(idRole).toString();
    if (!made.isEmpty())
        Q_EMIT created(made);
    else
        Q_EMIT picked(id);
}

bool PickList::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int rows = m_list->count();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (rows > 0)
            m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : rows - 1)) % rows);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + (key == Qt::Key_PageDown ? 8 : -8), rows - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}

} // namespace ascent
