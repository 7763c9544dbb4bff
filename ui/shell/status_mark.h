// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ascent {

/// The quiet state of the workbook at the foot of the sidebar: a sign and a word or two. Where there is something to be
/// done about it, it can be pressed.
class StatusMark final : public QAbstractButton {
    Q_OBJECT
public:
    enum class State { None, Saved, Saving, NotSaved, ReadingOnly };

    explicit StatusMark(QWidget* parent = nullptr);

    /// `why` is said behind "Not saved".
    void setState(State state, const QString& why = {});
    State state() const { return m_state; }
    /// Folded it is a sign alone; the words are in its tooltip.
    void setFolded(bool folded);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();

    State m_state = State::None;
    bool m_folded = false;
};

} // namespace ascent
