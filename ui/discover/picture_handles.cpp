// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/picture_handles.h"

namespace ascent {

PictureHandles::PictureHandles(QWidget* picture)
    : QObject(picture)
    , m_picture(picture) {}

PictureHandle* PictureHandles::made(const QUuid& id) {
    PictureHandle*& handle = m_handles[id];
    if (handle)
        return handle;
    handle = new PictureHandle(id, m_picture);
    handle->setMovable(!m_readOnly);
    connect(handle, &PictureHandle::clicked, this, [this, id] { Q_EMIT chosen(id); });
    connect(handle, &PictureHandle::focused, this, [this, id] { Q_EMIT chosen(id); });
    connect(handle, &PictureHandle::entered, this, [this, id] { Q_EMIT entered(id); });
    connect(handle, &PictureHandle::removeAsked, this, [this, id] { Q_EMIT removeAsked(id); });
    connect(handle, &PictureHandle::arrowPressed, this, [this, id](int key) { Q_EMIT arrowPressed(id, key); });
    connect(handle, &PictureHandle::orderAsked, this, [this, id](int by) { Q_EMIT orderAsked(id, by); });
    connect(handle, &PictureHandle::draggedTo, this, [this, id](const QPointF& at) { Q_EMIT draggedTo(id, at); });
    connect(handle, &PictureHandle::dragLeft, this, &PictureHandles::dragLeft);
    connect(handle, &PictureHandle::droppedAt, this, [this, id](const QPointF& at) { Q_EMIT droppedAt(id, at); });
    return handle;
}

void PictureHandles::keepOnly(const QSet<QUuid>& ids) {
    for (auto at = m_handles.begin(); at != m_handles.end();) {
        if (ids.contains(at.key())) {
            ++at;
            continue;
        }
        at.value()->hide();
        at.value()->deleteLater();
        at = m_handles.erase(at);
    }
}

void PictureHandles::setCurrent(const QUuid& id) {
    m_current = id;
    for (PictureHandle* handle : std::as_const(m_handles))
        handle->setCurrent(handle->id() == id);
}

void PictureHandles::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    for (PictureHandle* handle : std::as_const(m_handles))
        handle->setMovable(!readOnly);
}

} // namespace ascent
