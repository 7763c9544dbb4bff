// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/session.h"
#include "ui/widgets/field.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace ascent {

/// Ties one field to one value of the workbook: shows it, writes what is typed 400 ms after the last key, at the latest
/// 800 ms after the first one, and at once when the field is left; shows changes from elsewhere unless something typed
/// is still to be written. What can't be written is held by Session::saving(), and stays in the field. Made by
/// EntryForm and PersonForm (entry_form.h); seldom by hand.
class FieldBinding final : public QObject {
    Q_OBJECT
public:
    /// What the field holds, as a change that can be made whatever the field shows by then.
    using Change = std::function<void(Edit&)>;

    /// How the field and the workbook are read and written.
    struct Target {
        std::function<bool()> exists; ///< whether there is an entry to show
        std::function<void()> show;   ///< from the workbook into the field
        std::function<Change()> take; ///< from the field, for the workbook: everything in it by value
        std::function<QString()> key; ///< what is typed into: "goal/<id>/statement"
        /// Groups what is typed into one step of undo; without it the key does. Empty: each time a step.
        std::function<QString()> mergeKey{};
        std::function<std::any()> value{};          ///< what the field holds; set by the constructor
        std::function<void(const std::any&)> put{}; ///< the same back into the field
    };

    /// `label` names the act: "Edit goal".
    template<class F>
    FieldBinding(Session& session, F* field, QString label, Target target)
        : FieldBinding(session, static_cast<FieldWidget*>(field), std::move(label), withValue(std::move(target), field),
                       0) {}
    ~FieldBinding() override;

    /// Shows the workbook's value, or what was typed there and could not be written.
    void reload();
    /// Writes what was typed, if anything.
    void flush();
    /// Whether something typed is still to be written.
    bool isDirty() const;

    static constexpr int delayMs = 400;
    /// Of what was typed nothing waits longer, whatever the rhythm. What is left of a second is for the writing.
    static constexpr int ceilingMs = 800;

private:
    FieldBinding(Session& session, FieldWidget* field, QString label, Target target, int);

    template<class F>
    static Target withValue(Target target, F* field) {
        using Held = typename F::Value;
        target.value = [field] { return std::any(Held(field->value())); };
        target.put = [field](const std::any& value) {
            if (const auto* typed = std::any_cast<Held>(&value))
                field->setValue(*typed);
        };
        return target;
    }

    void onEdited();
    Typed typed() const;
    void show();
    void setDirty(bool dirty);

    Session& m_session;
    QPointer<SaveState> m_saving; ///< a page may be let go after its session
    QString m_label;
    Target m_target;
    QTimer m_pause;
    QTimer m_ceiling;
    QElapsedTimer m_since; ///< the first key that is not written
    Typed m_last;          ///< what the field held after the last key, while that is not written
    bool m_dirty = false;
};

} // namespace ascent
