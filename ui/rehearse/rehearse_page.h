// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rehearse/practice.h"
#include "ui/editing/page.h"
#include "ui/rehearse/stopwatch.h"
#include "ui/widgets/entry_list.h"

namespace ascent {

class EmptyState;
class ListAndPage;
class PracticePanel;
class RolePanel;

/// The answers that are stored, by role, and the one that is practised now.
class RehearsePage final : public Page {
    Q_OBJECT
public:
    /// `watch`: what measures the time; the system's unless given (tests).
    explicit RehearsePage(Session& session, Stopwatch watch = Stopwatch(), QWidget* parent = nullptr);

    void newEntry() override;
    QString newText() const override { return tr("New rehearsal"); }
    /// Opens the answer of a rehearsal.
    bool open(const Destination& to) override;
    bool focusFilter() override;
    bool leave() override;
    void takeFocus() override;

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeEntry(Stopwatch watch);
    void refresh();
    void follow(const QRect& line);
    void showChosen();
    Entry entryOf(const Answer& answer, const std::optional<RoleId>& role) const;
    Entry entryOf(const RolePractice& practice) const;

    QList<RolePractice> m_practice;
    PracticePanel* m_panel = nullptr;
    RolePanel* m_role = nullptr;
    EntryList* m_list = nullptr;
    EmptyState* m_empty = nullptr;
    ListAndPage* m_layout = nullptr;
    int m_followed = 0; ///< where following has scrolled to; elsewhere, the person leads
    bool m_stale = false;
};

} // namespace ascent
