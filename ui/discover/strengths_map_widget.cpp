// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/strengths_map_widget.h"

#include "core/model/content.h"
#include "ui/discover/picture_handles.h"
#include "ui/pictures/screen_style.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ascent {

namespace {
/// High enough that the map keeps its height while a few names are typed and moved.
constexpr int usualHeight = 380;
/// Of many that are not rated, so many can be dragged from below the map; the list holds them all.
constexpr int mostWaiting = 40;
constexpr int widestChip = 300;
constexpr int mostDescribed = 60;

QString descriptionOf(const StrengthsMap& map) {
    StrengthsMap first = map;
    first.points = map.points.mid(0, mostDescribed);
    QString words = describe(first, QLocale());
    if (map.points.size() > mostDescribed)
        words += u' ' + StrengthsMapWidget::tr("And %1 more.").arg(map.points.size() - mostDescribed);
    return words;
}
} // namespace

StrengthsMapWidget::StrengthsMapWidget(QWidget* parent)
    : QWidget(parent)
    , m_handles(new PictureHandles(this)) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Strengths map"));
    connect(m_handles, &PictureHandles::chosen, this, &StrengthsMapWidget::chosen);
    connect(m_handles, &PictureHandles::entered, this, &StrengthsMapWidget::entered);
    connect(m_handles, &PictureHandles::removeAsked, this, &StrengthsMapWidget::removeAsked);
    connect(m_handles, &PictureHandles::arrowPressed, this, &StrengthsMapWidget::step);
    connect(m_handles, &PictureHandles::dragLeft, this, [this] {
        m_over.reset();
        arrange();
    });
    connect(m_handles, &PictureHandles::draggedTo, this, [this](const QUuid&, const QPointF& at) {
        m_over = cellAt(at);
        update();
    });
    connect(m_handles, &PictureHandles::droppedAt, this, [this](const QUuid& id, const QPointF& at) {
        m_over.reset();
        arrange();
        if (const auto cell = cellAt(at))
            Q_EMIT moved(id, cell->excel, cell->enjoy);
    });
}

void StrengthsMapWidget::setContent(const Content& content) {
    m_strengths = content.strengths;
    m_map = strengthsMap(content);
    m_notRated = m_strengths.size() - m_map.points.size();
    setAccessibleDescription(descriptionOf(m_map));
    chooseWaiting();
    updateGeometry();
    arrange();
}

/// The first that wait, and the one that is open.
void StrengthsMapWidget::chooseWaiting() {
    m_waiting.clear();
    const QUuid open = m_handles->current();
    for (const Strength& strength : m_strengths) {
        if (m_waiting.size() >= mostWaiting)
            break;
        if (!strength.excel || !strength.enjoy)
            m_waiting.append({strength.id.uuid(), strength.excel, strength.enjoy});
    }
    const bool there =
        std::any_of(m_waiting.begin(), m_waiting.end(), [&](const Waiting& each) { return each.id == open; });
    const Strength* strength = there ? nullptr : m_strengths.find(open);
    if (strength && (!strength->excel || !strength->enjoy))
        m_waiting.append({open, strength->excel, strength->enjoy});
    for (Waiting& each : m_waiting)
        if (const Strength* waits = m_strengths.find(each.id))
            each.size = dressed(*waits)->sizeWithin(widestChip);
}

/// The handle of a strength as it is now; one is made only for what is to be seen.
PictureHandle* StrengthsMapWidget::dressed(const Strength& strength) {
    PictureHandle* handle = m_handles->made(strength.id.uuid());
    Strength& before = m_dressed[strength.id];
    if (before == strength && !handle->text().isEmpty())
        return handle;
    before = strength;
    const QString name = strength.name.simplified();
    setPlainText(handle, name.isEmpty() ? tr("Untitled") : name);
    handle->setChip(!strength.excel || !strength.enjoy);
    const auto rating = [](std::optional<int> value) { return value ? QString::number(*value) : tr("not said"); };
    QStringList words{tr("How well: %1").arg(rating(strength.excel)), tr("How gladly: %1").arg(rating(strength.enjoy))};
    if (isSweetSpot(strength))
        words << tr("Sweet spot");
    if (isJoyless(strength))
        words << tr("Done well without joy");
    handle->setAccessibleName(handle->text() + tr(". ") + words.join(tr(". ")));
    handle->setAccessibleDescription(tr("Arrow keys move it."));
    QString tip = handle->text() + u'\n' + words.join(tr(" · "));
    if (!strength.evidence.trimmed().isEmpty())
        tip += u'\n' + strength.evidence.trimmed();
    setPlainToolTip(handle, tip);
    return handle;
}

void StrengthsMapWidget::step(const QUuid& id, int key) {
    const int right = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const int up = key == Qt::Key_Up ? 1 : key == Qt::Key_Down ? -1 : 0;
    for (const MapPoint& point : std::as_const(m_map.points))
        if (point.id == id) {
            const int excel = std::clamp(point.excel + right, 1, 5), enjoy = std::clamp(point.enjoy + up, 1, 5);
            if (excel != point.excel || enjoy != point.enjoy)
                Q_EMIT moved(id, excel, enjoy);
            return;
        }
    // The first key puts what waits into the middle of what is not said yet.
    for (const Waiting& each : QList(m_waiting))
        if (each.id == id)
            Q_EMIT moved(id, std::clamp(each.excel.value_or(3), 1, 5), std::clamp(each.enjoy.value_or(3), 1, 5));
}

void StrengthsMapWidget::setCurrent(const QUuid& id) {
    const bool other = id != m_handles->current();
    m_handles->setCurrent(id);
    if (!other || m_notRated <= mostWaiting)
        return;
    chooseWaiting(); // the open one is among those that are shown
    updateGeometry();
    arrange();
}

void StrengthsMapWidget::setReadOnly(bool readOnly) {
    m_handles->setReadOnly(readOnly);
}

int StrengthsMapWidget::arrangeWaiting(int width, int top, bool place) const {
    if (m_waiting.isEmpty())
        return 0;
    const int head = QFontMetrics(typeFont(TypeSize::Small)).height() + gap::xs;
    int x = 0, y = top + gap::m + head, row = 0;
    for (const Waiting& each : m_waiting) {
        PictureHandle* handle = m_handles->find(each.id);
        const QSize size = width < widestChip ? handle->sizeWithin(width) : each.size;
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += row + gap::s;
        }
        if (place && !handle->isDragging()) {
            handle->setGeometry(QRect(QPoint(x, y), size));
            handle->show();
        }
        x += size.width() + gap::s;
        row = size.height();
    }
    if (m_notRated > m_waiting.size())
        row += gap::s + head;
    return y + row - top + gap::xs;
}

int StrengthsMapWidget::heightForWidth(int width) const {
    const double needed = strengthsMapHeight(m_map, width, screenStyle(palette()));
    return std::max(usualHeight, int(needed) + 1) + arrangeWaiting(width, 0, false);
}

QRectF StrengthsMapWidget::mapArea() const {
    return QRectF(1, 1, width() - 2, height() - arrangeWaiting(width(), 0, false) - 2);
}

void StrengthsMapWidget::arrange() {
    m_picture = {};
    const QRectF area = mapArea();
    m_places = placeStrengthsMap(m_map, area, screenStyle(palette()));
    QSet<QUuid> seen;
    for (const Waiting& each : std::as_const(m_waiting))
        seen.insert(each.id);
    for (int i = 0; i < m_map.points.size(); ++i) {
        const QUuid& id = m_map.points[i].id;
        const PictureHandle* known = m_handles->find(id);
        const bool dragged = known && known->isDragging();
        if (m_places.dots[i].isEmpty() && !dragged)
            continue;
        const Strength* strength = m_strengths.find(id);
        if (!strength)
            continue;
        seen.insert(id);
        PictureHandle* handle = dressed(*strength);
        if (dragged)
            continue;
        const QRectF place = m_places.dots[i].united(m_places.labels[i]);
        handle->setVisible(true);
        handle->setGeometry(place.adjusted(-4, -2, 4, 2).toAlignedRect());
    }
    m_handles->keepOnly(seen);
    arrangeWaiting(width(), int(area.bottom()) + 1, true);
    m_handles->showCurrent();
    update();
}

std::optional<StrengthsMapWidget::Cell> StrengthsMapWidget::cellAt(const QPointF& at) const {
    // A little beside the map still counts: the outermost ratings are the ones most often meant.
    if (m_places.columns.size() < 6 || !m_places.plot.adjusted(-gap::l, -gap::l, gap::l, gap::s).contains(at))
        return {};
    Cell cell;
    for (int i = 1; i < 5; ++i) {
        if (at.x() >= m_places.columns[i])
            cell.excel = i + 1;
        if (at.y() <= m_places.rows[i])
            cell.enjoy = i + 1;
    }
    return cell;
}

void StrengthsMapWidget::paintEvent(QPaintEvent*) {
    const DrawingStyle style = screenStyle(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter picture(&m_picture);
        picture.setRenderHint(QPainter::Antialiasing);
        paintStrengthsMap(picture, mapArea(), m_map, style);
    }
    painter.drawPixmap(0, 0, m_picture);
    if (m_over) {
        painter.setPen(QPen(style.accent, 2));
        painter.setBrush(style.accentSoft);
        painter.drawRoundedRect(QRectF(QPointF(m_places.columns[m_over->excel - 1], m_places.rows[m_over->enjoy]),
                                       QPointF(m_places.columns[m_over->excel], m_places.rows[m_over->enjoy - 1])),
                                4, 4);
    }
    if (!m_waiting.isEmpty()) {
        painter.setFont(typeFont(TypeSize::Small, true));
        painter.setPen(style.quiet);
        painter.drawText(QRectF(0, mapArea().bottom() + gap::m, width(), painter.fontMetrics().height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         m_handles->isReadOnly() ? tr("Not rated") : tr("Not rated yet: drag them onto the map"));
        if (m_notRated > m_waiting.size()) {
            painter.setFont(typeFont(TypeSize::Small));
            painter.drawText(
                QRectF(0, height() - painter.fontMetrics().height() - gap::xs, width(), painter.fontMetrics().height()),
                Qt::AlignLeft | Qt::AlignVCenter,
                tr("and %1 more: choose one in the list to rate it").arg(m_notRated - m_waiting.size()));
        }
    }
}

void StrengthsMapWidget::resizeEvent(QResizeEvent*) {
    arrange();
}

void StrengthsMapWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange ||
        event->type() == QEvent::PaletteChange) {
        chooseWaiting(); // measured anew
        updateGeometry();
        arrange();
    }
}

} // namespace ascent
