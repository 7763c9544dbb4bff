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
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_line;
    Mark m_mark = Mark::None;
};

} // namespace ascent
