// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ascent {

class ReadingPane;

/// A slim bar above the text for as long as the clock runs and its ring is scrolled out of sight: the time, how much of
/// the target is used, and the stop.
class RunningBar final : public QWidget {
    Q_OBJECT
public:
    /// `ring` is what it stands in for.
    RunningBar(ReadingPane* pane, QWidget* ring);

    void setTime(double seconds, int target);
    void setRunning(bool running);

Q_SIGNALS:
    void stopAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    ReadingPane* m_pane;
    QWidget* m_ring;
    QLabel* m_time;
    QLabel* m_target;
    QProgressBar* m_part;
    bool m_running = false;
};

} // namespace ascent
