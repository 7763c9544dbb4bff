// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_form.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <map>
#include <utility>

namespace ascent {

/// The rows that belong to an entry and are edited in place below it: steps, check-ins, rehearsals. Each row is a
/// widget of the page's own making, bound to its entity; a cross at its end removes it. Rows that stay keep their
/// widgets, so that nothing flickers and the cursor stays where it is.
template<class E>
class ChildRows : public QWidget {
public:
    using IdType = typename Table<E>::IdType;
    /// Fills a row: binds its fields to the form and puts them into the layout.
    using Build = std::function<void(EntryForm<E>& form, QWidget* row, QHBoxLayout* box)>;

    ChildRows(Session& session, Build build, const QString& removeText, const QString& removedText, QWidget* parent)
        : QWidget(parent)
        , m_session(session)
        , m_build(std::move(build))
        , m_removeText(removeText)
        , m_removedText(removedText)
        , m_box(new QVBoxLayout(this)) {
        m_box->setContentsMargins({});
        m_box->setSpacing(gap::xs);
    }

    /// Lets the person put the rows in order: a button at the end of each, Alt+Up and Alt+Down within one. Before
    /// show().
    void setReorderable(const QString& moveUp) { m_moveUp = moveUp; }

    /// Shows these rows, in this order.
    void show(const QList<IdType>& ids) {
        for (auto row = m_rows.begin(); row != m_rows.end();) {
            if (ids.contains(row->first)) {
                ++row;
            } else {
                delete row->second.widget;
                row = m_rows.erase(row);
            }
        }
        for (int at = 0; at < ids.size(); ++at) {
            auto row = m_rows.find(ids[at]);
            if (row == m_rows.end())
                row = m_rows.emplace(ids[at], make(ids[at])).first;
            if (m_box->indexOf(row->second.widget) != at)
                m_box->insertWidget(at, row->second.widget);
            if (row->second.up)
                row->second.up->setEnabled(at > 0);
        }
        m_shown = ids;
        setVisible(!ids.isEmpty());
    }

    /// Puts the keyboard into the first field of a row.
    void enter(const IdType& id) {
        const auto row = m_rows.find(id);
        if (row == m_rows.end())
            return;
        for (auto* field : row->second.widget->template findChildren<FieldWidget*>())
            return field->setFocus(Qt::OtherFocusReason);
    }

private:
    struct Row {
        QWidget* widget = nullptr;
        std::unique_ptr<EntryForm<E>> form;
        QToolButton* up = nullptr;
    };

    Row make(const IdType& id) {
        Row row{new QWidget(this), std::make_unique<EntryForm<E>>(m_session), nullptr};
        auto* box = new QHBoxLayout(row.widget);
        box->setContentsMargins({});
        box->setSpacing(gap::s);
        m_build(*row.form, row.widget, box);
        if (!m_session.isReadOnly() && !m_moveUp.isEmpty()) {
            row.up = iconButton(QStringLiteral("up"), m_moveUp, row.widget);
            box->addWidget(row.up, 0, Qt::AlignTop);
            QObject::connect(row.up, &QToolButton::clicked, this, [this, id] { move(id, -1); });
            for (const auto& [keys, by] : {std::pair(Qt::ALT | Qt::Key_Up, -1), std::pair(Qt::ALT | Qt::Key_Down, 1)}) {
                auto* shortcut = new QShortcut(QKeySequence(keys), row.widget);
                shortcut->setContext(Qt::WidgetWithChildrenShortcut);
                QObject::connect(shortcut, &QShortcut::activated, this, [this, id, by = by] { move(id, by); });
            }
        }
        if (!m_session.isReadOnly()) {
            auto* remove = iconButton(QStringLiteral("close"), m_removeText, row.widget);
            box->addWidget(remove, 0, Qt::AlignTop);
            QObject::connect(remove, &QToolButton::clicked, this, [this, id] {
                m_session.actAndSay(
                    m_removeText, [&](Edit& edit) { edit.template remove<E>(id); }, m_removedText);
            });
        }
        row.form->show(id);
        return row;
    }

    void move(const IdType& id, int by) {
        const qsizetype at = m_shown.indexOf(id), to = at + by;
        if (at < 0 || to < 0 || to >= m_shown.size())
            return;
        // Up: before the one above. Down: before the one that stands two below, or at the end.
        const qsizetype next = by < 0 ? to : to + 1;
        const auto before = next < m_shown.size() ? std::optional(m_shown[next]) : std::nullopt;
        m_session.act(QCoreApplication::translate("EntryPage", "Move %1").arg(nameOf(Describe<E>::kind)),
                      [&](Edit& edit) { edit.template moveBefore<E>(id, before); });
    }

    Session& m_session;
    Build m_build;
    QString m_removeText, m_removedText, m_moveUp;
    QList<IdType> m_shown;
    QVBoxLayout* m_box;
    std::map<IdType, Row> m_rows;
};

} // namespace ascent
