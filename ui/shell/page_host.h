// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/page.h"

#include <QHash>
#include <QStackedWidget>

namespace ascent {

/// Holds the pages of the open workbook. A page is made when it is first shown: the start of the program pays for one
/// only.
class PageHost final : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageHost(QList<PageInfo> pages, QWidget* parent = nullptr);

    /// Lets go of all pages; the session before must still live. With a session, its first page is shown.
    void setSession(Session* session);

    Page* page() const;
    std::optional<Area> area() const { return m_area; }

    /// Shows a page; writes what was typed on the one before.
    void showPage(Area area);
    /// Shows the page that the way leads to, and there the entry. False where there is no such page or entry.
    bool open(const Destination& to);

Q_SIGNALS:
    /// The prep sheet for a role is to be shown.
    void sheetRequested(const QUuid& role);
    /// Answers are to be shown as they will be printed.
    void answersOnPaperRequested(const QList<QUuid>& answers);
    void pageShown(ascent::Area area);

private:
    Page* made(const PageInfo& info);

    QList<PageInfo> m_infos;
    QHash<Area, Page*> m_pages;
    Session* m_session = nullptr;
    std::optional<Area> m_area;
};

} // namespace ascent
