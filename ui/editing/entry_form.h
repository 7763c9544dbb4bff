// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/names.h"
#include "ui/editing/convert.h"
#include "ui/editing/field_binding.h"

#include <QCoreApplication>
#include <QPointer>

#include <memory>
#include <type_traits>

namespace ascent {

/// The fields of a page that shows one entry at a time:
///
///     EntryForm<Goal> m_form{session};
///     m_form.bind(m_statement, &Goal::statement);
///     m_form.show(id);            // writes what was typed in the entry before, then shows this one
///     m_form.show({});            // nothing open
///
/// Fields are written as described at FieldBinding. A field that has no place in one entity (links) is the page's own
/// work: listen to Session::changed and use Session::act.
template<class E>
class EntryForm {
public:
    using IdType = typename Table<E>::IdType;

    explicit EntryForm(Session& session)
        : m_session(session)
        , m_state(std::make_shared<State>()) {}

    /// Ties a field to a member. `label` names the step of undo; without it "Edit goal" and the like.
    template<class F, class T>
    FieldBinding* bind(F* field, T E::*member, const QString& label = {}) {
        Session& session = m_session;
        auto state = m_state;
        FieldBinding::Target target;
        target.exists = [&session, state] { return session.content().template table<E>().find(state->id) != nullptr; };
        target.show = [&session, state, field, member] {
            if (const E* entry = session.content().template table<E>().find(state->id))
                field->setValue(typename F::Value(convert::Member<T>::to(entry->*member)));
        };
        target.take = [state, field, member]() -> FieldBinding::Change {
            return [id = state->id, written = state->written, member, value = field->value()](Edit& edit) {
                const E* found = edit.content().template table<E>().find(id);
                if (!found)
                    return;
                const E before = *found;
                edit.change<E>(*id, [&](E& entry) { assign(entry.*member, convert::Member<T>::from(value)); });
                const E* after = edit.content().template table<E>().find(id);
                if (written && after && !edit.failed())
                    written(edit, before, E(*after));
            };
        };
        target.key = [state, name = nameOfMember(member)] {
            return QStringLiteral("%1/%2/%3").arg(QLatin1String(Describe<E>::table), state->id->toString(), name);
        };
        const QString act = label.isEmpty()
                                ? QCoreApplication::translate("EntryForm", "Edit %1").arg(nameOf(Describe<E>::kind))
                                : label;
        auto* binding = new FieldBinding(session, field, act, std::move(target));
        m_bindings.append(binding);
        return binding;
    }

    /// Called within the act that writes a field, with the entry before and after: for what must go with it. It may be
    /// called after the page is gone, for text that could not be written before: it holds on to nothing of the page.
    void onWrite(std::function<void(Edit&, const E& before, const E& after)> written) {
        m_state->written = std::move(written);
    }

    /// Shows another entry; what was typed in the one before is written first.
    void show(const std::optional<IdType>& id) {
        for (const auto& binding : m_bindings)
            if (binding)
                binding->flush();
        m_state->id = id;
        for (const auto& binding : m_bindings)
            if (binding)
                binding->reload();
    }

    const std::optional<IdType>& id() const { return m_state->id; }
    /// The open entry, or nullptr where none is open or it is gone. Valid until the next change.
    const E* entry() const { return m_session.content().template table<E>().find(m_state->id); }

private:
    struct State {
        std::optional<IdType> id;
        std::function<void(Edit&, const E&, const E&)> written;
    };

    template<class T, class V>
    static void assign(T& member, const V& value) {
        if constexpr (std::is_same_v<V, std::optional<T>>) {
            if (value)
                member = *value;
        } else {
            member = value;
        }
    }

    template<class T>
    static QString nameOfMember(T E::*member) {
        QString name;
        forEachField<E>([&](const auto& field) {
            if constexpr (std::is_same_v<decltype(field.member), T E::*>)
                if (field.member == member)
                    name = QLatin1String(field.name);
        });
        return name;
    }

    Session& m_session;
    std::shared_ptr<State> m_state;
    QList<QPointer<FieldBinding>> m_bindings;
};

/// The fields of the person whose workbook it is.
class PersonForm {
public:
    explicit PersonForm(Session& session)
        : m_session(session) {}

    template<class F, class T>
    FieldBinding* bind(F* field, T Person::*member, const QString& key) {
        Session& session = m_session;
        FieldBinding::Target target;
        target.exists = [] { return true; };
        target.show = [&session, field, member] {
            field->setValue(typename F::Value(convert::Member<T>::to(session.content().person.*member)));
        };
        target.take = [field, member]() -> FieldBinding::Change {
            return [member, value = field->value()](Edit& edit) {
                edit.changePerson([&](Person& person) { person.*member = convert::Member<T>::from(value); });
            };
        };
        target.key = [key] { return QStringLiteral("person/") + key; };
        auto* binding = new FieldBinding(session, field, QCoreApplication::translate("EntryForm", "Edit about you"),
                                         std::move(target));
        binding->reload();
        return binding;
    }

private:
    Session& m_session;
};

} // namespace ascent
