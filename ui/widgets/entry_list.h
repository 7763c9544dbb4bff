// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paint.h"

#include <QUuid>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ascent {

class EntryModel;
class EntryView;

/// A row of an EntryList.
struct Entry {
    QUuid id;
    QString title; ///< the person's words; one that is empty shows as "Untitled" in quiet letters
    QString line;  ///< one quiet line below: what is worth knowing before opening it
    Mark mark = Mark::None;
    QString markWord; ///< what the mark means, read to those who don't see it and shown as the tooltip
    QUuid parent;     ///< in a tree, the row that it stands under; null: at the top

    friend bool operator==(const Entry&, const Entry&) = default;
};

/// The list of a page's entries: a heading with a '+', a filter, and rows of title, quiet line and state.
/// Up and Down choose, Enter goes into the entry, Delete asks to remove it, Alt+Up and Alt+Down (or dragging) move it.
/// Rows with parents make a tree. The list only tells what the person wants; whoever listens changes the workbook.
/// Ten thousand rows scroll and filter as fast as ten.
class EntryList final : public QWidget {
    Q_OBJECT
public:
    explicit EntryList(const QString& title, QWidget* parent = nullptr);

    /// Shows these, in this order. The chosen row, what is unfolded and the scroll position stay.
    void setEntries(const QList<Entry>& entries);
    /// Shows these rows of those that are there as they are now, and touches no other. False, with nothing done, where
    /// one of them is not there, has another parent, or comes or goes by the filter: then all must be set.
    bool updateEntries(const QList<Entry>& entries);
    int count() const;

    /// The chosen row, or the null id.
    QUuid current() const;
    /// Chooses a row and scrolls to it; tells chosen(). A filter that hides it is cleared. The null id lets go.
    void setCurrent(const QUuid& id);

    /// What the '+' does, for its name and tooltip: "New goal". Without it there is no '+'.
    void setNewText(const QString& text);
    /// Whether rows can be put in another order. Not while a filter is on.
    void setReorderable(bool reorderable);
    /// Whether a row can be dropped onto another to stand under it.
    void setNestable(bool nestable);
    void setReadOnly(bool readOnly);
    /// A small button or choice beside the '+'.
    void addTool(QWidget* tool);
    QLineEdit* filter() const { return m_filter; }
    void focusList();
    /// The rows: what has the keyboard when the list is given it.
    QWidget* view() const;

Q_SIGNALS:
    void chosen(const QUuid& id);
    /// Enter, or a double click: the person wants to go on in the entry itself.
    void entered(const QUuid& id);
    void newAsked();
    void removeAsked(const QUuid& id);
    void menuAsked(const QUuid& id, const QPoint& globalAt);
    /// The row is to stand before another of the same parent, or at the end where `before` is null.
    void moved(const QUuid& id, const QUuid& before);
    /// The row is to stand under another, or at the top where `parent` is null.
    void nested(const QUuid& id, const QUuid& parent);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void setFilter(const QString& text);

    QHBoxLayout* m_head;
    QToolButton* m_new;
    QWidget* m_lastTool = nullptr;
    QLineEdit* m_filter;
    EntryModel* m_model;
    EntryView* m_view;
    QLabel* m_nothing;
    bool m_readOnly = false;
    bool m_reorderable = false;
};

} // namespace ascent
