// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ascent {

/// The small line drawings of empty pages.
enum class Drawing { Compass, Stairs, Mountain, Book, Door, Speech, Stopwatch, Notebook, Magnifier };

/// What a page shows while it has nothing: a small drawing, one sentence on what it gives, one first action.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(Drawing drawing, const QString& sentence, const QString& action, QWidget* parent = nullptr);

    /// A second, quieter way to begin ("Start from an example").
    void setSecondAction(const QString& text);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void actionTriggered();
    void secondActionTriggered();

private:
    QPushButton* m_action;
    QPushButton* m_second;
};

/// The drawing alone, 96 px high.
QWidget* drawingWidget(Drawing drawing, QWidget* parent);

} // namespace ascent
