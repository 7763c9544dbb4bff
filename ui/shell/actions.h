// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/page.h"
#include "ui/shell/services.h"

#include <QAction>

class QActionGroup;
class QMenu;
class QMenuBar;

namespace ascent {

/// Every action of the window, made once: menus, palette and shortcuts use the same objects. Who handles them connects
/// to `triggered`; nothing is connected here.
class Actions final : public QObject {
    Q_OBJECT
public:
    Actions(const QList<PageInfo>& pages, const Services& services, QWidget* window);

    QAction *newWorkbook, *open, *saveCopy, *checkWorkbook, *close, *quit;
    QAction *restore, *revert, *giveAway, *seal, *backups;
    QAction *undo, *redo, *history, *newEntry, *search, *filter, *palette;
    QAction *themeSystem, *themeLight, *themeDark, *themeContrast;
    QAction *zoomIn, *zoomOut, *zoomReset, *foldSidebar;
    QAction *shortcuts, *privacy, *about;
    QList<QAction*> pages;     ///< in the order of the sidebar; data(): the key
    QList<QAction*> importers; ///< in the order of Services
    QList<QAction*> exporters;
    QList<QAction*> previews;
    QList<QAction*> prints;

    /// Fills the menu bar. The submenu of recent files is filled by whoever knows them.
    QMenu* fill(QMenuBar* bar) const;
    /// All that can be done now, for the palette.
    QList<QAction*> usable() const;
    /// What needs an open workbook is there or not; what changes it only where it can be written.
    void setWorkbookOpen(bool open, bool writable);
    /// Undo and redo say what they would take back, or do again.
    void followHistory(const Workbook& workbook);

private:
    QAction* add(const QString& text, const QKeySequence& keys = {}, const QString& icon = {});
    QAction* choice(const QString& text, QActionGroup* group);

    QWidget* m_window;
    QList<QAction*> m_all;
};

} // namespace ascent
