// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.h"

#include <QWidget>

#include <array>
#include <optional>

namespace ascent {

struct Content;
class PictureHandles;

/// Where a value stands: a value of life, of career, of both, or (below the picture) of neither yet.
enum class ValueRegion { Life, Both, Career, Neither };
ValueRegion regionOf(const Value& value);
/// Gives the value the weights of a region: a weight that is there stays, a missing one becomes the other's, or 3.
void moveTo(Value& value, ValueRegion region);

/// The values as two overlapping sets: the drawing of the paper, with chips that are dragged or moved by the arrow keys
/// from region to region. The picture only tells what the person wants.
class ValueSetsWidget final : public QWidget {
    Q_OBJECT
public:
    explicit ValueSetsWidget(QWidget* parent = nullptr);

    /// Shows the values of a workbook. Chips that stay keep the keyboard.
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
    void moved(const QUuid& id, ascent::ValueRegion to);
    /// Among the values of its region it is to stand before another; null: behind all.
    void ordered(const QUuid& id, const QUuid& before);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    /// The height of chips wrapped in a width, each row in the middle; places them below `top` where asked to.
    int flow(const QList<QUuid>& ids, int left, int width, int top, bool place) const;
    int setsHeight(int width) const;
    QRect regionRect(ValueRegion region) const;
    ValueRegion regionAt(const QPointF& at) const;
    void step(const QUuid& id, int key);
    void stepInOrder(const QUuid& id, int by);
    /// Which place among the others of a region a point means, in reading order.
    qsizetype placeAt(ValueRegion region, const QUuid& id, const QPointF& at) const;
    void putAt(const QUuid& id, ValueRegion region, qsizetype place);

    std::array<QList<QUuid>, 4> m_ids; ///< by region, in the person's order
    QList<QUuid> m_order;              ///< all values
    PictureHandles* m_handles;
    std::optional<ValueRegion> m_over;
};

} // namespace ascent
