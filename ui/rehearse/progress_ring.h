// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace ascent {

/// "1:05": minutes and seconds, cut, not rounded, as a clock shows them.
QString clockText(double seconds);

/// The time spoken against the target, as a ring with the time in it. Beyond the target a second, outer ring of dashes
/// grows, so that the overrun is seen without colour. Screen readers know it as a progress bar; they are told every
/// ten seconds, not at every tick.
class ProgressRing final : public QProgressBar {
    Q_OBJECT
public:
    explicit ProgressRing(QWidget* parent = nullptr);

    void setTarget(int seconds);
    int target() const { return maximum(); }
    /// `settled`: the time stands (stopped, or back at nothing), and is told at once.
    void setElapsed(double seconds, bool settled);
    double elapsed() const { return m_elapsed; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr int toldEvery = 10; ///< seconds

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString belowText() const;

    double m_elapsed = 0;
};

} // namespace ascent
