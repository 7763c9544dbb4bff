// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/discover/picture_handle.h"

#include <QHash>
#include <QSet>

namespace ascent {

/// The handles of one picture, by the entry that each stands for: makes them, lets go of those whose entry is gone, and
/// tells what the person wants with which. Handles that stay keep the keyboard.
class PictureHandles final : public QObject {
    Q_OBJECT
public:
    explicit PictureHandles(QWidget* picture);

    /// The handle of an entry, made where there is none yet.
    PictureHandle* made(const QUuid& id);
    /// nullptr where there is none.
    PictureHandle* find(const QUuid& id) const { return m_handles.value(id); }
    void keepOnly(const QSet<QUuid>& ids);
    void setCurrent(const QUuid& id);
    /// Marks the current one again, after handles were made.
    void showCurrent() { setCurrent(m_current); }
    const QUuid& current() const { return m_current; }
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }

Q_SIGNALS:
    void chosen(const QUuid& id);
    void entered(const QUuid& id);
    void removeAsked(const QUuid& id);
    void arrowPressed(const QUuid& id, int key);
    /// Alt with an arrow: one place towards the front (-1) or the end (1).
    void orderAsked(const QUuid& id, int by);
    void draggedTo(const QUuid& id, const QPointF& at);
    void dragLeft();
    void droppedAt(const QUuid& id, const QPointF& at);

private:
    QWidget* m_picture;
    QHash<QUuid, PictureHandle*> m_handles;
    QUuid m_current;
    bool m_readOnly = false;
};

} // namespace ascent
