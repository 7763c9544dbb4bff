// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/way_out.h"

#include <QAbstractButton>

class QLabel;
class QPushButton;

namespace ascent {

/// One finding of the critic: a shape for its weight, the words it is about, why, and the way out. Clicking shows the
/// place. Where the way out can be taken as it stands, its words are shown with a button that puts them in.
class RemarkCard final : public QAbstractButton {
    Q_OBJECT
public:
    explicit RemarkCard(QWidget* parent);

    /// `again`: the card above gives the same reason already.
    void show(const Finding& finding, const std::optional<WayOut>& way, bool canChange, bool again = false);
    /// The cursor stands in the words that it is about.
    void setHere(bool here);
    QPushButton* notHere() const { return m_notHere; }
    QPushButton* use() const { return m_use; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_excerpt;
    QLabel* m_why;
    QLabel* m_fix;
    QLabel* m_words;
    QPushButton* m_use;
    QPushButton* m_notHere;
    bool m_warning = false;
    bool m_here = false;
};

} // namespace ascent
