// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace ascent {

/// Two parts below each other, or beside each other where there is room to read both.
class TwoColumns final : public QWidget {
    Q_OBJECT
public:
    static constexpr int roomForBoth = 1040, widest = 1240;

    TwoColumns(QWidget* first, QWidget* second, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_box;
};

} // namespace ascent
