// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/strength.h"
#include "core/model/table.h"
#include "ui/paper/drawing.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace ascent {

struct Content;
class PictureHandle;
class PictureHandles;

/// The strengths on a map of how well (excel) and how gladly (enjoy): the drawing of the paper, with points that can be
/// dragged or moved by the arrow keys. Strengths without both ratings wait below the map and can be dragged onto it;
/// of very many only the first do, and the open one.
/// The map only tells what the person wants.
class StrengthsMapWidget final : public QWidget {
    Q_OBJECT
public:
    explicit StrengthsMapWidget(QWidget* parent = nullptr);

    /// Shows the strengths of a workbook. Points that stay keep the keyboard.
    void setContent(const Content& content);
    void setCurrent(const QUuid& id);
    void setReadOnly(bool readOnly);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {720, heightForWidth(720)}; }

Q_SIGNALS:
    void chosen(const QUuid& id);
    void entered(const QUuid& id);
    void removeAsked(const QUuid& id);
    /// The strength is to have these ratings, 1 to 5 each.
    void moved(const QUuid& id, int excel, int enjoy);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Cell {
        int excel = 1, enjoy = 1;
    };
    struct Waiting {
        QUuid id;
        std::optional<int> excel, enjoy;
        QSize size = {}; ///< as a chip, where there is room
    };

    void arrange();
    void chooseWaiting();
    PictureHandle* dressed(const Strength& strength);
    std::optional<Cell> cellAt(const QPointF& at) const;
    QRectF mapArea() const;
    /// Places what waits below the map, or only measures; returns its height.
    int arrangeWaiting(int width, int top, bool place) const;
    void step(const QUuid& id, int key);

    Table<Strength> m_strengths;
    QHash<StrengthId, Strength> m_dressed; ///< as their handles show them
    StrengthsMap m_map;
    QList<Waiting> m_waiting; ///< those that are shown
    qsizetype m_notRated = 0;
    StrengthsMapPlaces m_places;
    QPixmap m_picture; ///< the map as painted last: dragging over it does not lay out every label anew
    PictureHandles* m_handles;
    std::optional<Cell> m_over;
};

} // namespace ascent
