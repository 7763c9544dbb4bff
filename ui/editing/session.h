// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/save_state.h"

#include <QObject>

#include <functional>

namespace ascent {

/// An open workbook as the window works with it: what the pages are given. It flushes typing before anything that must
/// see it, and tells of failures, so that no page has to.
class Session final : public QObject {
    Q_OBJECT
public:
    /// Keeps the workbook until the session ends.
    explicit Session(std::unique_ptr<Workbook> workbook, QObject* parent = nullptr);
    ~Session() override;

    Workbook& workbook() const { return *m_workbook; }
    const Content& content() const { return m_workbook->content(); }
    QDate today() const { return m_workbook->today(); }
    bool isReadOnly() const { return m_workbook->isReadOnly(); }

    /// Workbook::act(), with what was typed written first and a failure told by failed(). False where it failed.
    /// Never act on the workbook itself from a page.
    bool act(const QString& label, const std::function<void(Edit&)>& change, const QString& mergeKey = {});
    /// Like act(), and offers "Undo" in a short word at the foot of the window: for deleting.
    bool actAndSay(const QString& label, const std::function<void(Edit&)>& change, const QString& said);

    void undo();
    void redo();
    /// Workbook::goTo(), with what was typed written first.
    void goTo(qint64 act);
    /// Writes everything typed and not yet written. Before closing, printing, exporting, leaving a page. False where
    /// something could not be written: saving() holds it and says why.
    bool flush();
    /// Workbook::keepAs(), with what was typed written into the new file; moved() tells of it.
    Result<void> keepAs(const QString& path);
    /// Whether what was typed stands in the workbook.
    SaveState& saving() { return m_saving; }
    const SaveState& saving() const { return m_saving; }

    /// Tells the window to show a failure, or a short word ("Copied").
    void tellFailure(const Error& error) { Q_EMIT failed(error); }
    /// That something can't be done while what was typed is not saved.
    void tellUnsaved(const QString& what);
    void say(const QString& words) { Q_EMIT said(words, false); }

Q_SIGNALS:
    /// After the commit of an act, an undo or a redo.
    void changed(const ascent::Changes& changes);
    /// The workbook goes on in another file.
    void moved();
    /// Bindings write what was typed.
    void flushAsked();
    void failed(const ascent::Error& error);
    void said(const QString& words, bool withUndo);

private:
    bool mayTravel(const QString& what);

    std::unique_ptr<Workbook> m_workbook;
    SaveState m_saving;
};

} // namespace ascent
