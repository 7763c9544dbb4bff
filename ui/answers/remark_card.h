// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/way_out.h"

#include <QAbstractButton>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ascent {

/// One finding of the critic: a shape for its weight, the words it is about, why, and the way out. Clicking shows the
/// place. Where the way out can be taken as it stands, its words are shown with a button that puts them in. A question
/// is answered first: Yes shows why it matters and the way out, No is the same as "Not here".
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
    QPushButton* yes() const { return m_yes; }
    /// Whether it is a question that has no answer yet.
    bool asks() const { return !m_finding.ask.isEmpty() && !m_answered; }
    /// Shows the way out of what was asked about.
    void answerYes();

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();

    QLabel* m_excerpt;
    QLabel* m_why;
    QLabel* m_fix;
    QLabel* m_words;
    QPushButton* m_use;
    QPushButton* m_yes;
    QPushButton* m_notHere;
    QHBoxLayout* m_foot;
    Severity m_severity = Severity::Note;
    Finding m_finding;
    std::optional<WayOut> m_way;
    bool m_canChange = false;
    bool m_again = false;
    bool m_answered = false; ///< with yes
    bool m_here = false;
};

} // namespace ascent
