// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/driver.h"
#include "ui/editing/page.h"

#include <array>

class QLabel;

namespace ascent {

class DriverRow;
class SayField;

/// The six drivers in two heaps: the ranked ones, strongest first, and below them those not chosen. The rows only show
/// the order that they are given; order() is what the person made of it.
class DriversBoard final : public QWidget {
    Q_OBJECT
public:
    explicit DriversBoard(QWidget* parent = nullptr);

    void setRanked(const QList<DriverKind>& ranked);
    void setReadOnly(bool readOnly);
    DriverRow* row(DriverKind kind) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

Q_SIGNALS:
    /// The person wants this ranking.
    void ranked(const QList<ascent::DriverKind>& kinds);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void move(DriverKind kind, int by);
    void toggle(DriverKind kind);
    /// The ranking were a row dropped with its middle at y.
    QList<DriverKind> rankedAt(DriverKind kind, int y) const;
    void arrange(const QList<DriverKind>& ranked);
    QList<DriverRow*> inOrder(const QList<DriverKind>& ranked) const;
    /// All rows are as high as the highest, at the width that there is.
    int rowHeight() const;

    std::array<DriverRow*, Tokens<DriverKind>::all.size()> m_rows{};
    QList<DriverKind> m_ranked;
    QLabel* m_invitation;
    QLabel* m_others;
};

/// What fulfils the person at work, ranked.
class DriversView final : public Page {
    Q_OBJECT
public:
    explicit DriversView(Session& session, QWidget* parent = nullptr);

    bool open(const Destination& to) override;
    void takeFocus() override;

private:
    void refresh();
    void rank(const QList<DriverKind>& kinds);

    DriversBoard* m_board;
    QWidget* m_because; ///< what is said of the ranked drivers
    std::array<SayField*, Tokens<DriverKind>::all.size()> m_said{};
};

} // namespace ascent
