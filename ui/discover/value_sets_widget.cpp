// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/value_sets_widget.h"

#include "core/model/content.h"
#include "ui/discover/picture_handle.h"
#include "ui/pictures/screen_style.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/tool_tip.h"

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
    : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Values of life and career"));
}

void ValueSetsWidget::setContent(const Content& content) {
    for (QList<QUuid>& ids : m_ids)
        ids.clear();
    QList<const Value*> values;
    for (const Value& value : content.values)
        values.append(&value);
    std::stable_sort(values.begin(), values.end(), [](const Value* a, const Value* b) {
        return std::max(a->life, a->career) > std::max(b->life, b->career);
    });
    QSet<QUuid> there;
    for (const Value* value : std::as_const(values)) {
        const QUuid id = value->id.uuid();
        there.insert(id);
        const ValueRegion region = regionOf(*value);
        m_ids[size_t(region)].append(id);
        PictureHandle* handle = handleOf(id);
        const QString name = value->name.simplified();
        handle->setText(name.isEmpty() ? tr("Untitled") : name);
        handle->setStrong(std::max(value->life, value->career) >= 5);
        const QString weights =
            tr("In life: %1 of 5").arg(value->life) + tr(" · ") + tr("In your career: %1 of 5").arg(value->career);
        handle->setAccessibleName(handle->text() + tr(". ") + weights);
        handle->setAccessibleDescription(tr("Left and Right move it between life, both and career."));
        handle->setToolTip(plainToolTip(handle->text() + u'\n' + weights));
    }
    for (auto at = m_handles.begin(); at != m_handles.end();) {
        if (there.contains(at.key())) {
            ++at;
        } else {
            at.value()->hide();
            at.value()->deleteLater();
            at = m_handles.erase(at);
        }
    }
    setAccessibleDescription(describe(valueSets(content), QLocale()));
    updateGeometry();
    arrange();
}

PictureHandle* ValueSetsWidget::handleOf(const QUuid& id) {
    PictureHandle*& handle = m_handles[id];
    if (handle)
        return handle;
    handle = new PictureHandle(id, this);
    handle->setChip(true);
    handle->setMovable(!m_readOnly);
    connect(handle, &PictureHandle::clicked, this, [this, id] { Q_EMIT chosen(id); });
    connect(handle, &PictureHandle::focused, this, [this, id] { Q_EMIT chosen(id); });
    connect(handle, &PictureHandle::entered, this, [this, id] { Q_EMIT entered(id); });
    connect(handle, &PictureHandle::removeAsked, this, [this, id] { Q_EMIT removeAsked(id); });
    connect(handle, &PictureHandle::arrowPressed, this, [this, id](int key) { step(id, key); });
    connect(handle, &PictureHandle::draggedTo, this, [this](const QPointF& at) {
        m_over = regionAt(at);
        update();
    });
    connect(handle, &PictureHandle::dragLeft, this, [this] {
        m_over.reset();
        arrange();
    });
    connect(handle, &PictureHandle::droppedAt, this, [this, id](const QPointF& at) {
        m_over.reset();
        const ValueRegion to = regionAt(at);
        arrange();
        if (!m_ids[size_t(to)].contains(id))
            Q_EMIT moved(id, to);
    });
    return handle;
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

void ValueSetsWidget::setCurrent(const QUuid& id) {
    m_current = id;
    for (PictureHandle* handle : std::as_const(m_handles))
        handle->setCurrent(handle->id() == id);
}

void ValueSetsWidget::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    for (PictureHandle* handle : std::as_const(m_handles))
        handle->setMovable(!readOnly);
}

int ValueSetsWidget::flow(const QList<QUuid>& ids, int left, int width, int top, bool place) const {
    int y = top;
    for (qsizetype from = 0; from < ids.size();) {
        int used = 0, high = 0;
        qsizetype to = from;
        for (; to < ids.size(); ++to) {
            const QSize size = m_handles.value(ids[to])->sizeWithin(width);
            const int wide = size.width();
            if (to > from && used + betweenChips + wide > width)
                break;
            used += (to > from ? betweenChips : 0) + wide;
            high = std::max(high, size.height());
        }
        int x = left + (width - used) / 2;
        for (; from < to; ++from) {
            PictureHandle* handle = m_handles.value(ids[from]);
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
    setCurrent(m_current);
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
