// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/driver_row.h"
#include "ui/discover/drivers_view.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace ascent {

namespace {
constexpr int usualWidth = 480;
}

DriversBoard::DriversBoard(QWidget* parent)
    : QWidget(parent)
    , m_invitation(quietLabel(tr("Nothing ranked yet. Drag what drives you most up here, or press Space on it."), this))
    , m_others(plainLabel(tr("Not chosen"), this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_others->setForegroundRole(QPalette::PlaceholderText);
    setType(m_others, TypeSize::Small, true);
    m_invitation->setAlignment(Qt::AlignCenter);
    for (const auto& [kind, token] : Tokens<DriverKind>::all) {
        auto* row = new DriverRow(kind, this);
        m_rows[size_t(kind)] = row;
        connect(row, &DriverRow::moveAsked, this, [this, kind = kind](int by) { move(kind, by); });
        connect(row, &DriverRow::toggleAsked, this, [this, kind = kind] { toggle(kind); });
        connect(row, &DriverRow::leaveAsked, this, [this, row](int by) {
            const QList<DriverRow*> rows = inOrder(m_ranked);
            const qsizetype to = rows.indexOf(row) + by;
            if (to >= 0 && to < rows.size())
                rows[to]->setFocus(Qt::OtherFocusReason);
        });
        connect(row, &DriverRow::draggedTo, this, [this, kind = kind](int y) { arrange(rankedAt(kind, y)); });
        connect(row, &DriverRow::dragLeft, this, [this] { arrange(m_ranked); });
        connect(row, &DriverRow::droppedAt, this, [this, kind = kind](int y) {
            const QList<DriverKind> wanted = rankedAt(kind, y);
            arrange(m_ranked);
            if (wanted != m_ranked)
                Q_EMIT ranked(wanted);
        });
    }
    setRanked({});
}

DriverRow* DriversBoard::row(DriverKind kind) const {
    return m_rows[size_t(kind)];
}

void DriversBoard::setReadOnly(bool readOnly) {
    for (DriverRow* each : m_rows)
        each->setReadOnly(readOnly);
}

QList<DriverRow*> DriversBoard::inOrder(const QList<DriverKind>& ranked) const {
    QList<DriverRow*> rows;
    for (const DriverKind kind : ranked)
        rows.append(row(kind));
    for (DriverRow* each : m_rows)
        if (!rows.contains(each))
            rows.append(each);
    return rows;
}

void DriversBoard::setRanked(const QList<DriverKind>& ranked) {
    m_ranked = ranked;
    arrange(ranked);
    // Tab goes from row to row as they stand.
    const QList<DriverRow*> rows = inOrder(ranked);
    for (qsizetype i = 1; i < rows.size(); ++i)
        setTabOrder(rows[i - 1], rows[i]);
}

int DriversBoard::rowHeight() const {
    int high = 0;
    for (const DriverRow* each : m_rows)
        high = std::max(high, each->heightForWidth(width() > 0 ? width() : usualWidth));
    return high;
}

QSize DriversBoard::sizeHint() const {
    // The same height whatever is ranked, so that nothing below moves: six rows, the line between, and room for the
    // invitation where nothing is ranked.
    return {usualWidth, 7 * (rowHeight() + gap::s) + m_others->sizeHint().height() + gap::l};
}

void DriversBoard::arrange(const QList<DriverKind>& ranked) {
    const int high = rowHeight(), head = m_others->sizeHint().height();
    int y = 0;
    m_invitation->setVisible(ranked.isEmpty());
    m_invitation->setGeometry(0, 0, width(), high);
    if (ranked.isEmpty())
        y = high + gap::s;
    const QList<DriverRow*> rows = inOrder(ranked);
    for (int i = 0; i < rows.size(); ++i) {
        if (i == ranked.size()) {
            m_others->setGeometry(0, y + gap::s, width(), head);
            y += head + gap::l;
        }
        rows[i]->setRank(i < ranked.size() ? i + 1 : 0);
        if (!rows[i]->isDragging())
            rows[i]->setGeometry(0, y, width(), high);
        y += high + gap::s;
    }
    m_others->setVisible(ranked.size() < rows.size());
}

QList<DriverKind> DriversBoard::rankedAt(DriverKind kind, int y) const {
    const int pitch = rowHeight() + gap::s;
    QList<DriverKind> without = m_ranked;
    without.removeAll(kind);
    // Half a row below the last ranked one is still the ranking; an empty ranking has the room of one row.
    const qsizetype room = std::max<qsizetype>(1, m_ranked.size());
    if (without.size() < m_ranked.size() && y > room * pitch + gap::l)
        return without;
    if (without.size() == m_ranked.size() && y > room * pitch + gap::s)
        return without;
    without.insert(std::clamp<qsizetype>(y / pitch, 0, without.size()), kind);
    return without;
}

void DriversBoard::move(DriverKind kind, int by) {
    QList<DriverKind> wanted = m_ranked;
    const qsizetype at = wanted.indexOf(kind);
    if (at < 0 && by < 0)
        wanted.append(kind);
    else if (at >= 0 && at + by >= wanted.size())
        wanted.removeAt(at);
    else if (at >= 0 && at + by >= 0)
        wanted.swapItemsAt(at, at + by);
    if (wanted != m_ranked)
        Q_EMIT ranked(wanted);
}

void DriversBoard::toggle(DriverKind kind) {
    QList<DriverKind> wanted = m_ranked;
    if (wanted.removeAll(kind) == 0)
        wanted.append(kind);
    Q_EMIT ranked(wanted);
}

void DriversBoard::resizeEvent(QResizeEvent*) {
    updateGeometry();
    arrange(m_ranked);
}

void DriversBoard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
        arrange(m_ranked);
    }
}

} // namespace ascent
