// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/fit.h"

#include <QWidget>

namespace ascent {

/// One mark for each line that the role asks for: filled where it can be shown, half where it is planned, hollow with a
/// dot where something only touches it, hollow where it is missing; must-haves tall.
class FitStrip final : public QWidget {
    Q_OBJECT
public:
    explicit FitStrip(QWidget* parent);
    void set(const Fit& fit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Fit m_fit;
};

} // namespace ascent
