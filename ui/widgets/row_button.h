// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paint.h"

#include <QAbstractButton>

namespace ascent {

/// A row that opens something: title, a quiet line below, and where given a mark before it. For short lists on pages.
class RowButton final : public QAbstractButton {
    Q_OBJECT
public:
    RowButton(const QString& title, const QString& line, QWidget* parent = nullptr);

    void setMark(Mark mark, const QString& word);
    /// A title that is longer than the row goes on in the next line, instead of ending in dots.
    void setWrapping(bool wraps);
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int wordsWidth(int width) const;

    QString m_line;
    bool m_wraps = false;
    Mark m_mark = Mark::None;
};

} // namespace ascent
