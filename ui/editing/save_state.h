// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

#include <QObject>
#include <QTimer>

#include <any>
#include <functional>
#include <optional>

namespace ascent {

/// What was typed into a field, apart from the field: it can still be written when the field shows something else.
struct Typed {
    QString key;                      ///< what it was typed into: "goal/<id>/statement"; never empty
    QString label;                    ///< names the act: "Edit goal"
    QString mergeKey;                 ///< of Workbook::act()
    std::function<void(Edit&)> write; ///< puts it into the workbook; holds on to no widget
    std::any value;                   ///< for FieldBinding::Target::put
};

/// Whether what the person typed stands in the workbook, and what of it does not. Text that could not be written is
/// held here, whatever the fields show, until it is written or thrown away on purpose. Tries again by itself.
class SaveState final : public QObject {
    Q_OBJECT
public:
    enum class Kind {
        Saved,
        Saving,   ///< something was typed and is about to be written, within a second
        NotSaved, ///< it could not be written; error() says why
    };

    explicit SaveState(Workbook& workbook, QObject* parent = nullptr);

    Kind kind() const;
    /// Why the last write failed; nothing unless NotSaved.
    const std::optional<Error>& error() const { return m_error; }

    /// Writes it now; where that fails, holds it.
    void write(Typed typed);
    /// Takes over what a field holds that goes away with its page: it is written with the next flush, or soon.
    void leave(Typed typed);
    /// Writes what was left.
    void writeLeft();
    /// The value that was typed into something and could not be written; nullptr where there is none.
    const std::any* held(const QString& key) const;
    /// All of it, oldest first.
    const QList<Typed>& held() const { return m_held; }

    /// Writes what is held. True where nothing is left.
    bool tryAgain();
    /// Forgets what is held: the fields show the workbook again.
    void throwAway();

    /// A field holds something that was typed and is not written yet, or no more.
    void setTyping(const QObject* field, bool typing);

    /// The pauses between two tries of its own: from one second, doubled up to this.
    static constexpr int longestPauseMs = 60'000;

Q_SIGNALS:
    void changed();
    void thrownAway();

private:
    void settle();
    bool attempt(const Typed& typed);

    Workbook& m_workbook;
    QList<Typed> m_held;
    QList<Typed> m_left;
    QList<const QObject*> m_typing;
    std::optional<Error> m_error;
    QTimer m_again;
    Kind m_told = Kind::Saved;
    bool m_trying = false;
};

} // namespace ascent
