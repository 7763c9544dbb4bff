// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QWidget>

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace ascent {

class EmptyState;
class EntryList;

/// A column of content that scrolls, in the middle of the paper, at most 760 px wide. What has the keyboard is kept in
/// sight, the line with the cursor too.
class ReadingPane final : public QScrollArea {
    Q_OBJECT
public:
    explicit ReadingPane(QWidget* content, QWidget* parent = nullptr);
    /// 760 px unless set; for content that needs the room (a matrix, a map). 0: no limit.
    void setColumnWidth(int width);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    QWidget* m_content;
    QWidget* m_paper;
    int m_column = 760;
};

/// The layout of a page with entries: the list (about 300 px), and the entry read like a page. Where there is too
/// little room for both (window under 1,000 px) the list gives way to the entry once one is open, and a way back stands
/// above it.
class ListAndPage final : public QWidget {
    Q_OBJECT
public:
    /// `entry` is put into a ReadingPane. `empty` is shown in the whole room while there are no entries.
    ListAndPage(EntryList* list, QWidget* entry, EmptyState* empty, QWidget* parent = nullptr);

    /// No entries at all: the EmptyState has the room.
    void setEmpty(bool empty);
    /// Whether an entry is open. Without one the paper is bare (and a narrow window shows the list).
    void setEntryOpen(bool open);
    /// In a narrow window: the list again. True where that changed anything (for Esc).
    bool backToList();
    /// What the way back is called: "All goals".
    void setBackText(const QString& text);
    ReadingPane* pane() const { return m_pane; }
    bool isNarrow() const { return m_narrow; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    EntryList* m_list;
    QWidget* m_entry;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    QWidget* m_right;
    QToolButton* m_back;
    ReadingPane* m_pane;
    bool m_open = false;
    bool m_narrow = false;
    bool m_wantsList = false;
};

} // namespace ascent
