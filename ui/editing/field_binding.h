// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/session.h"
#include "ui/widgets/field.h"

#include <QTimer>

namespace ascent {

/// Ties one field to one value of the workbook: shows it, writes what is typed 400 ms after the last key and at once
/// when the field is left, and shows changes from elsewhere unless something typed is still to be written. Made by
/// EntryForm and PersonForm (entry_form.h); seldom by hand.
class FieldBinding final : public QObject {
    Q_OBJECT
public:
    /// How the field and the workbook are read and written. `mergeKey` groups what is typed into one step of undo.
    struct Target {
        std::function<bool()> exists;      ///< whether there is an entry to show
        std::function<void()> show;        ///< from the workbook into the field
        std::function<void(Edit&)> write;  ///< from the field into the workbook
        std::function<QString()> mergeKey; ///< "goal/<id>/statement"
    };

    /// `label` names the act: "Edit goal".
    FieldBinding(Session& session, FieldWidget* field, QString label, Target target);

    /// Shows the workbook's value, whatever is in the field.
    void reload();
    /// Writes what was typed, if anything.
    void flush();
    bool isDirty() const { return m_dirty; }

    static constexpr int delayMs = 400;

private:
    void onChanged(const Changes& changes);

    Session& m_session;
    FieldWidget* m_field;
    QString m_label;
    Target m_target;
    QTimer m_timer;
    bool m_dirty = false;
};

} // namespace ascent
