// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTextEdit>

namespace ascent {

/// A line edit without frame and background. Ctrl+Z passes through it to the window, where it undoes the workbook.
class BareLineEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit BareLineEdit(QWidget* parent = nullptr);

Q_SIGNALS:
    /// A key that the edit has no use for at this place: Up and Down, and Backspace in an empty line.
    void leftBy(int key, Qt::KeyboardModifiers modifiers);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
};

/// Plain text that is as high as what it holds. Tab leaves it; Ctrl+Z passes through to the window.
class GrowingText final : public QTextEdit {
    Q_OBJECT
public:
    explicit GrowingText(QWidget* parent = nullptr);

    /// One paragraph: Enter does not break the line but ends the entry; pasted breaks become spaces.
    void setSingleParagraph(bool single) { m_single = single; }
    /// Whole documents are pasted here, in whatever form: see textOfDocument().
    void setTakesDocuments(bool takes) { m_takesDocuments = takes; }
    /// Grows to this many lines and scrolls from there; 0: no limit.
    void setMaximumLines(int lines);
    void setMinimumLines(int lines);
    /// What stands here while nothing is typed; the field is high enough for all of it.
    void setPlaceholder(const QString& text);
    /// The text as typed, with every kind of space kept.
    QString text() const;
    /// Replaces the text without a signal; the cursor stays where it was where it can.
    void setText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void typed();
    void entered();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fit();
    void keepCursorInSight();
    int lineHeight() const;
    int placeholderHeight() const;

    bool m_single = false;
    bool m_takesDocuments = false;
    bool m_setting = false;
    int m_maximumLines = 0;
    int m_minimumLines = 1;
};

} // namespace ascent
