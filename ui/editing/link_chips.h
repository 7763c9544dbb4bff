// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/names.h"
#include "ui/editing/session.h"
#include "ui/widgets/chips.h"

#include <QCoreApplication>

namespace ascent {

/// What names an entry: its Title field.
template<class E>
QString titleOf(const E& row) {
    QString title;
    forEachField<E>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        if constexpr (std::is_same_v<T, QString>)
            if (field.use & Title)
                title = row.*(field.member);
    });
    return title;
}

/// Ties a ChipsField to the links of kind L of one entry (AspirationValue, StoryGoal …) to entries of type To: shows
/// them, adds, removes and, where allowed, makes new ones. Call show() whenever the entry or its links may differ.
template<class L, class To>
class LinkChips {
public:
    using FromId = decltype(L::from);
    using ToId = decltype(L::to);

    /// `make`: how a new entry is made of what was typed; nothing: none can be made here.
    LinkChips(Session& session, ChipsField* field, std::function<To(const QString&)> make = {})
        : m_session(session)
        , m_field(field) {
        field->setReadOnly(session.isReadOnly());
        field->setCreates(static_cast<bool>(make));
        field->setCandidates([&session] {
            QList<Pick> picks;
            for (const To& row : session.content().template table<To>())
                picks.append({row.id.toString(), titleOf(row), {}, {}});
            return picks;
        });
        const QString label = QCoreApplication::translate("LinkChips", "Link %1").arg(nameOf(Describe<To>::kind));
        QObject::connect(field, &ChipsField::added, field, [this, label](const QString& id) {
            if (const auto to = ToId::parse(id); to && m_from)
                m_session.act(label, [&](Edit& edit) { edit.link<L>(*m_from, *to); });
        });
        QObject::connect(field, &ChipsField::removed, field, [this](const QString& id) {
            if (const auto to = ToId::parse(id); to && m_from)
                m_session.act(QCoreApplication::translate("LinkChips", "Remove link"),
                              [&](Edit& edit) { edit.unlink<L>(*m_from, *to); });
        });
        if (make)
            QObject::connect(field, &ChipsField::created, field, [this, label, make](const QString& text) {
                if (m_from)
                    m_session.act(label, [&](Edit& edit) { edit.link<L>(*m_from, edit.add(make(text))); });
            });
    }
    LinkChips(const LinkChips&) = delete;
    LinkChips& operator=(const LinkChips&) = delete;

    /// Shows the links of an entry; nothing shows none.
    void show(const std::optional<FromId>& from) {
        m_from = from;
        QList<Pick> chips;
        if (from)
            for (const L* link : m_session.content().template table<L>().owned(*from))
                if (const To* to = m_session.content().template table<To>().find(link->to))
                    chips.append({to->id.toString(), titleOf(*to), {}, {}});
        m_field->setChips(chips);
    }

private:
    Session& m_session;
    ChipsField* m_field;
    std::optional<FromId> m_from;
};

} // namespace ascent
