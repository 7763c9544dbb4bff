// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/value_sets_widget.h"

#include "core/model/content.h"
#include "ui/discover/picture_handles.h"
#include "ui/pictures/screen_style.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QSet>

#include <algorithm>

namespace ascent {

namespace {
constexpr int usualHeight = 320, titleRoom = 40, betweenChips = 6;
} // namespace

ValueRegion regionOf(const Value& value) {
    if (isOverlap(value))
        return ValueRegion::Both;
    return value.life > 0 ? ValueRegion::Life : value.career > 0 ? ValueRegion::Career : ValueRegion::Neither;
}

void moveTo(Value& value, ValueRegion region) {
    constexpr int middling = 3;
    const int life = value.life, career = value.career;
    const auto weight = [](int own, int other) { return own > 0 ? own : other > 0 ? other : middling; };
    const bool inLife = region == ValueRegion::Life || region == ValueRegion::Both;
    const bool inCareer = region == ValueRegion::Career || region == ValueRegion::Both;
    value.life = inLife ? weight(life, career) : 0;
    value.career = inCareer ? weight(career, life) : 0;
}

ValueSetsWidget::ValueSetsWidget(QWidget* parent)
    : QWidget(parent)
    , m_handles(new PictureHandles(this)) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Values of life and career"));
    connect(m_handles, &PictureHandles::chosen, this, &ValueSetsWidget::chosen);
    connect(m_handles, &PictureHandles::entered, this, &ValueSetsWidget::entered);
    connect(m_handles, &PictureHandles::removeAsked, this, &ValueSetsWidget::removeAsked);
    connect(m_handles, &PictureHandles::arrowPressed, this, &ValueSetsWidget::step);
    connect(m_handles, &PictureHandles::dragLeft, this, [this] {
        m_over.reset();
        arrange();
    });
    connect(m_handles, &PictureHandles::draggedTo, this, [this](const QUuid&, const QPointF& at) {
        m_over = regionAt(at);
        update();
    });
    connect(m_handles, &PictureHandles::orderAsked, this, &ValueSetsWidget::stepInOrder);
    connect(m_handles, &PictureHandles::droppedAt, this, [this](const QUuid& id, const QPointF& at) {
        m_over.reset();
        const ValueRegion to = regionAt(at);
        const qsizetype place = placeAt(to, id, at);
        arrange();
        if (!m_ids[size_t(to)].contains(id))
            Q_EMIT moved(id, to);
        else
            putAt(id, to, place);
    });
}

void ValueSetsWidget::setContent(const Content& content) {
    for (QList<QUuid>& ids : m_ids)
        ids.clear();
    m_order.clear();
    QSet<QUuid> there;
    for (const Value& each : content.values) {
        const Value* value = &each;
        const QUuid id = value->id.uuid();
        m_order.append(id);
        there.insert(id);
        const ValueRegion region = regionOf(*value);
        m_ids[size_t(region)].append(id);
        PictureHandle* handle = m_handles->made(id);
        const QString name = value->name.simplified();
        setPlainText(handle, name.isEmpty() ? tr("Untitled") : name);
        handle->setChip(true); // the names are not painted on the sets: the chip is all there is of them
        handle->setStrong(std::max(value->life, value->career) >= 5);
        const QString weights =
            tr("In life: %1 of 5").arg(value->life) + tr(" · ") + tr("In your career: %1 of 5").arg(value->career);
        handle->setAccessibleName(handle->text() + tr(". ") + weights);
        handle->setAccessibleDescription(
            tr("Left and Right move it between life, both and career, Alt with Up and Down among the others there."));
        setPlainToolTip(handle, handle->text() + u'\n' + weights);
    }
    m_handles->keepOnly(there);
    setAccessibleDescription(describe(valueSets(content), QLocale()));
    updateGeometry();
    arrange();
}

void ValueSetsWidget::step(const QUuid& id, int key) {
    int at = 0;
    while (at < 4 && !m_ids[size_t(at)].contains(id))
        ++at;
    constexpr int neither = int(ValueRegion::Neither), both = int(ValueRegion::Both);
    int to = at;
    if (at == neither)
        to = key == Qt::Key_Left ? int(ValueRegion::Life) : key == Qt::Key_Right ? int(ValueRegion::Career) : both;
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        to = std::clamp(at + (key == Qt::Key_Right ? 1 : -1), 0, 2);
    else if (key == Qt::Key_Down)
        to = neither;
    if (to != at && !(at == neither && key == Qt::Key_Down))
        Q_EMIT moved(id, ValueRegion(to));
}

qsizetype ValueSetsWidget::placeAt(ValueRegion region, const QUuid& id, const QPointF& at) const {
    qsizetype place = 0;
    for (const QUuid& each : m_ids[size_t(region)]) {
        if (each == id)
            continue;
        const QRect chip = m_handles->find(each)->geometry();
        if (at.y() < chip.top() || (at.y() <= chip.bottom() && at.x() < chip.center().x()))
            break;
        ++place;
    }
    return place;
}

void ValueSetsWidget::putAt(const QUuid& id, ValueRegion region, qsizetype place) {
    QList<QUuid> others = m_ids[size_t(region)];
    const qsizetype was = others.indexOf(id);
    others.removeAll(id);
    place = std::clamp<qsizetype>(place, 0, others.size());
    if (place == was || others.isEmpty())
        return;
    if (place < others.size())
        return Q_EMIT ordered(id, others[place]);
    // Behind the last one there: before whatever follows that one among all values.
    QList<QUuid> all = m_order;
    all.removeAll(id);
    Q_EMIT ordered(id, all.value(all.indexOf(others.last()) + 1));
}

void ValueSetsWidget::stepInOrder(const QUuid& id, int by) {
    for (size_t region = 0; region < m_ids.size(); ++region)
        if (const qsizetype at = m_ids[region].indexOf(id); at >= 0 && at + by >= 0)
            return putAt(id, ValueRegion(region), at + by);
}

void ValueSetsWidget::setCurrent(const QUuid& id) {
    m_handles->setCurrent(id);
}

void ValueSetsWidget::setReadOnly(bool readOnly) {
    m_handles->setReadOnly(readOnly);
}

int ValueSetsWidget::flow(const QList<QUuid>& ids, int left, int width, int top, bool place) const {
    int y = top;
    for (qsizetype from = 0; from < ids.size();) {
        int used = 0, high = 0;
        qsizetype to = from;
        for (; to < ids.size(); ++to) {
            const QSize size = m_handles->find(ids[to])->sizeWithin(width);
            const int wide = size.width();
            if (to > from && used + betweenChips + wide > width)
                break;
            used += (to > from ? betweenChips : 0) + wide;
            high = std::max(high, size.height());
        }
        int x = left + (width - used) / 2;
        for (; from < to; ++from) {
            PictureHandle* handle = m_handles->find(ids[from]);
            const QSize size = handle->sizeWithin(width);
            const int wide = size.width();
            if (place && !handle->isDragging()) {
                handle->setGeometry(x, y + (high - size.height()) / 2, wide, size.height());
                handle->show();
            }
            x += wide + betweenChips;
        }
        y += high + betweenChips;
    }
    return y - top;
}

int ValueSetsWidget::setsHeight(int width) const {
    int needed = usualHeight;
    for (int region = 0; region < 3; ++region)
        needed =
            std::max(needed, titleRoom + 2 * gap::l + flow(m_ids[size_t(region)], 0, width / 3 - 2 * gap::l, 0, false));
    return needed;
}

int ValueSetsWidget::heightForWidth(int width) const {
    const QList<QUuid>& neither = m_ids[size_t(ValueRegion::Neither)];
    const int below = neither.isEmpty() ? 0
                                        : gap::m + QFontMetrics(typeFont(TypeSize::Small)).height() + gap::xs +
                                              flow(neither, 0, width, 0, false);
    return setsHeight(width) + below;
}

QRect ValueSetsWidget::regionRect(ValueRegion region) const {
    const int third = width() / 3, high = setsHeight(width());
    if (region == ValueRegion::Neither)
        return {0, high, width(), height() - high};
    return {int(region) * third, 0, third, high};
}

ValueRegion ValueSetsWidget::regionAt(const QPointF& at) const {
    for (const ValueRegion region : {ValueRegion::Life, ValueRegion::Both, ValueRegion::Career})
        if (at.x() < regionRect(region).right() + 1 && at.y() <= setsHeight(width()) + gap::s)
            return region;
    return at.y() <= setsHeight(width()) + gap::s ? ValueRegion::Career : ValueRegion::Neither;
}

void ValueSetsWidget::arrange() {
    for (int region = 0; region < 3; ++region) {
        const QRect rect = regionRect(ValueRegion(region)).adjusted(gap::l, titleRoom, -gap::l, -gap::l);
        const QList<QUuid>& ids = m_ids[size_t(region)];
        const int high = flow(ids, rect.left(), rect.width(), 0, false);
        flow(ids, rect.left(), rect.width(), rect.top() + std::max(0, (rect.height() - high) / 2), true);
    }
    const QRect below = regionRect(ValueRegion::Neither);
    flow(m_ids[size_t(ValueRegion::Neither)], 0, below.width(),
         below.top() + gap::m + QFontMetrics(typeFont(TypeSize::Small)).height() + gap::xs, true);
    m_handles->showCurrent();
    update();
}

void ValueSetsWidget::paintEvent(QPaintEvent*) {
    const DrawingStyle style = screenStyle(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(0, 0, width(), setsHeight(width())).adjusted(1, 1, -1, -1);
    // The outlines and the names of the sets are the paper's; the names in them are chips here.
    paintValueSets(painter, area, {}, style);
    if (m_over) {
        painter.setPen(QPen(style.accent, 2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        const QRectF over = QRectF(regionRect(*m_over)).adjusted(6, 6, -6, -6);
        const double radius = std::min(over.height() / 2, *m_over == ValueRegion::Neither ? 8 : over.width() * 0.44);
        painter.drawRoundedRect(over, radius, radius);
    }
    if (!m_ids[size_t(ValueRegion::Neither)].isEmpty()) {
        painter.setFont(typeFont(TypeSize::Small, true));
        painter.setPen(style.quiet);
        painter.drawText(QRectF(0, area.bottom() + gap::m, width(), painter.fontMetrics().height()), Qt::AlignCenter,
                         tr("In neither yet"));
    }
}

void ValueSetsWidget::resizeEvent(QResizeEvent*) {
    arrange();
}

void ValueSetsWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
        arrange();
    }
}

} // namespace ascent
