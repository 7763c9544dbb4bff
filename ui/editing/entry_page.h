// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_form.h"
#include "ui/editing/page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/entry_list.h"
#include "ui/widgets/field.h"
#include "ui/widgets/list_and_page.h"

#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ascent {

/// A page whose matter is one kind of entity: a list of entries beside the open one. It keeps the list in step with
/// the workbook and does what every such page does: choose, make, delete (with Undo offered), put in order.
///
///     class StoriesPage final : public EntryPage<Story> { … };
///
/// The page's constructor makes its widgets, binds fields to form(), and ends with setUp(). What is not bound (chips,
/// pictures, judgements) is shown by showEntry(), which is called whenever the open entry may look different.
template<class E>
class EntryPage : public Page {
public:
    using IdType = typename Table<E>::IdType;

    void newEntry() override { make(fresh()); }
    bool open(const Destination& to) override {
        const auto id = entryIn<E>(to);
        if (!id || !table().find(*id))
            return false;
        m_list->setCurrent(id->uuid());
        return true;
    }
    bool focusFilter() override {
        m_list->filter()->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    bool leave() override { return m_layout->backToList(); }
    void takeFocus() override {
        if (m_list->count() > 0)
            m_list->focusList();
        else
            m_empty->setFocus();
    }

protected:
    explicit EntryPage(Session& session, QWidget* parent = nullptr)
        : Page(session, parent)
        , m_form(session) {}

    /// How an entry shows in the list.
    virtual Entry entryOf(const E& row) const = 0;
    /// The entries in the list, in its order; all of them unless said otherwise. A page where a change of an entry
    /// decides whether it is listed calls refresh() for such a change itself.
    virtual QList<const E*> listed() const {
        QList<const E*> rows;
        rows.reserve(table().size());
        for (const E& row : table())
            rows.append(&row);
        return rows;
    }
    /// Rows below the entries that are none of the workbook's and can only be looked at. Where one of them is chosen,
    /// form().entry() is nullptr, and showEntry() shows list()->current().
    virtual QList<Entry> further() const { return {}; }
    /// Shows what is not bound. form().entry() is the open one, or nullptr.
    virtual void showEntry() {}
    /// Whether a change elsewhere alters what showEntry() or the list shows.
    virtual bool concerns(const Changes& changes) const { return changes.touches(Describe<E>::kind); }
    /// The entries whose row in the list may look different after a change; nothing where rows may have come, gone or
    /// moved, or where that can't be told: then the whole list is read anew. In a list of ten thousand that would be
    /// felt at each pause in typing. A page whose rows show more than their own entity says more by rowBehind().
    std::optional<QSet<QUuid>> rowsAlteredBy(const Changes& changes) const {
        QSet<QUuid> rows;
        if (changes.everything)
            return {};
        for (const Change& change : changes.rows) {
            if (change.entity == Describe<E>::kind) {
                if (change.type != ChangeType::Updated || change.fields.contains(QStringLiteral("position")))
                    return {};
                rows.insert(change.id);
            } else if (const auto row = rowBehind(change)) {
                if (!row->isNull())
                    rows.insert(*row);
            } else {
                return {};
            }
        }
        return rows;
    }
    /// The entry whose row shows something of another entity that changed; the null id: no row does. Nothing: any may.
    virtual std::optional<QUuid> rowBehind(const Change&) const { return {}; }
    /// A new entry before the person has typed anything.
    virtual E fresh() const { return {}; }
    /// "Delete goal", "Goal deleted", "New goal", "All goals": whole phrases, since languages differ.
    struct Words {
        QString makeOne, removeOne, removed, all;
    };
    virtual Words words() const = 0;

    EntryForm<E>& form() { return m_form; }
    const EntryForm<E>& form() const { return m_form; }
    const Table<E>& table() const { return content().template table<E>(); }
    EntryList* list() const { return m_list; }
    ListAndPage* layoutWidget() const { return m_layout; }

    /// The last line of a page's constructor. `first` gets the cursor in a new entry.
    void setUp(const QString& title, QWidget* entry, FieldWidget* first, EmptyState* empty) {
        m_list = new EntryList(title, this);
        m_empty = empty;
        m_first = first;
        m_layout = new ListAndPage(m_list, entry, empty, this);
        auto* box = new QVBoxLayout(this);
        box->setContentsMargins({});
        box->addWidget(m_layout);
        m_layout->setBackText(words().all);
        if (!session().isReadOnly())
            m_list->setNewText(words().makeOne);
        m_list->setReadOnly(session().isReadOnly());
        empty->setReadOnly(session().isReadOnly());

        connect(empty, &EmptyState::actionTriggered, this, [this] { newEntry(); });
        connect(m_list, &EntryList::newAsked, this, [this] { newEntry(); });
        connect(m_list, &EntryList::chosen, this, [this](const QUuid& id) { choose(id); });
        connect(m_list, &EntryList::entered, this, [this] { m_first->setFocus(Qt::OtherFocusReason); });
        connect(m_list, &EntryList::removeAsked, this, [this](const QUuid& id) { remove(id); });
        connect(m_list, &EntryList::moved, this, [this](const QUuid& id, const QUuid& before) { move(id, before); });
        connect(&this->session(), &Session::changed, this, [this](const Changes& changes) {
            if (!concerns(changes))
                return;
            // A page that nobody sees catches up when it is shown: typing costs the same on every page.
            if (isVisible())
                follow(changes);
            else
                m_stale = true;
        });
        refresh();
        if (!listed().isEmpty() && m_list->current().isNull())
            m_list->setCurrent(listed().first()->id.uuid());
        else if (m_list->current().isNull() && !further().isEmpty())
            m_list->setCurrent(further().first().id);
    }

    /// Adds an entry, opens it, and puts the cursor into its first field.
    void make(E row) {
        if (!session().act(words().makeOne, [&](Edit& edit) { edit.add(row); }))
            return;
        m_list->setCurrent(row.id.uuid());
        if (m_first)
            m_first->setFocus(Qt::OtherFocusReason);
    }

    /// Shows what a change altered, and no more.
    void follow(const Changes& changes) {
        const auto rows = rowsAlteredBy(changes);
        QList<Entry> entries;
        for (const QUuid& id : rows.value_or(QSet<QUuid>()))
            if (const E* row = table().find(id))
                entries.append(entryOf(*row));
        if (rows && entries.size() == rows->size() && m_list->updateEntries(entries))
            showEntry();
        else
            refresh();
    }

    /// Shows list and entry anew.
    void refresh() {
        QList<Entry> entries;
        const auto rows = listed();
        entries.reserve(rows.size());
        for (const E* row : rows)
            entries.append(entryOf(*row));
        entries += further();
        m_list->setEntries(entries);
        m_layout->setEmpty(table().isEmpty() && entries.isEmpty());
        if (m_form.id() && !m_form.entry()) {
            // The open entry is gone: its neighbour takes its place.
            choose(m_list->current());
            if (!m_form.id() && !entries.isEmpty())
                m_list->setCurrent(entries[std::min<qsizetype>(m_row, entries.size() - 1)].id);
        } else {
            showEntry();
        }
        for (qsizetype row = 0; m_form.id() && row < entries.size(); ++row)
            if (entries[row].id == m_form.id()->uuid())
                m_row = row;
    }

    virtual void remove(const QUuid& id) {
        if (const auto typed = IdType::from(id); table().find(typed))
            session().actAndSay(
                words().removeOne, [&](Edit& edit) { edit.template remove<E>(*typed); }, words().removed);
    }

    void showEvent(QShowEvent* event) override {
        if (std::exchange(m_stale, false))
            refresh();
        Page::showEvent(event);
    }

private:
    void choose(const QUuid& id) {
        const E* row = table().find(id);
        m_form.show(row ? std::optional(row->id) : std::nullopt);
        const QList<Entry> others = row ? QList<Entry>() : further();
        m_layout->setEntryOpen(
            row || std::any_of(others.begin(), others.end(), [&](const Entry& each) { return each.id == id; }));
        showEntry();
        const auto rows = listed();
        for (qsizetype at = 0; row && at < rows.size(); ++at)
            if (rows[at]->id.uuid() == id)
                m_row = at;
    }
    void move(const QUuid& id, const QUuid& before) {
        // A row that is no entry can't be moved; before one is behind the last entry.
        const E* next = table().find(before);
        if (const auto typed = IdType::from(id); table().find(typed))
            session().act(QCoreApplication::translate("EntryPage", "Move %1").arg(nameOf(Describe<E>::kind)),
                          [&](Edit& edit) {
                              edit.template moveBefore<E>(*typed, next ? std::optional(next->id) : std::nullopt);
                          });
    }

    EntryForm<E> m_form;
    EntryList* m_list = nullptr;
    ListAndPage* m_layout = nullptr;
    EmptyState* m_empty = nullptr;
    FieldWidget* m_first = nullptr;
    qsizetype m_row = 0; ///< where the open entry stands in the list
    bool m_stale = false;
};

} // namespace ascent
