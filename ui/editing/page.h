// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/destination.h"
#include "ui/editing/session.h"

#include <QWidget>

namespace ascent {

/// A page of the window. It is made when it is first shown, with the session of the open workbook, and goes with it:
/// a page never sees two workbooks. In its constructor it shows what is there and listens to Session::changed.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Session& session, QWidget* parent = nullptr);

    /// Ctrl+N on this page: makes an entry and puts the cursor into its title. Not called in a read-only workbook.
    virtual void newEntry() {}
    /// What Ctrl+N makes here, for the menu: "New goal". Empty where there is nothing to make.
    virtual QString newText() const { return {}; }
    /// Shows an entry of its own, or what else leads to this page. False where there is no such thing any more.
    virtual bool open(const Destination& to) {
        Q_UNUSED(to)
        return false;
    }
    /// The line that filters the page's list gets the keyboard; false where there is none.
    virtual bool focusFilter() { return false; }
    /// Esc: one step back inside the page (closes a panel, returns to the list). False where there is none.
    virtual bool leave() { return false; }
    /// Where the keyboard goes when the page is shown.
    virtual void takeFocus() { setFocus(); }
    /// Writes what was typed. The window calls it before it leaves the page.
    virtual void flush() { m_session.flush(); }

protected:
    Session& session() const { return m_session; }
    const Content& content() const { return m_session.content(); }

Q_SIGNALS:
    /// Another page or entry is to be shown, on whichever page shows it.
    void openRequested(const ascent::Destination& to);
    /// The prep sheet for a role is to be shown as it will be printed.
    void sheetRequested(const QUuid& role);
    /// These answers are to be shown as they will be printed.
    void answersOnPaperRequested(const QList<QUuid>& answers);

private:
    Session& m_session;
};

/// A page before it is made: what the sidebar shows, and how to make it. The list stands in app/pages.cpp, one line a
/// page.
struct PageInfo {
    Area area = Area::Home;
    QString title;           ///< "Goals"
    QString icon;            ///< of the line set
    QList<EntityKind> kinds; ///< the entries that it can open
    std::function<Page*(Session&)> make;
};

} // namespace ascent
