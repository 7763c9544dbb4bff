// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/plain_text.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace ascent {

Actions::Actions(const QList<PageInfo>& pageList, const Services& services, QWidget* window)
    : QObject(window)
    , m_window(window) {
    newWorkbook = add(tr("&New Workbook…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), QStringLiteral("new"));
    open = add(tr("&Open…"), QKeySequence::Open, QStringLiteral("open"));
    saveCopy = add(tr("Save a &Copy…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), QStringLiteral("copy"));
    checkWorkbook = add(tr("C&heck this Workbook…"), {}, QStringLiteral("check"));
    close = add(tr("C&lose"), QKeySequence(Qt::CTRL | Qt::Key_W));
    quit = add(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    restore = add(tr("&Restore…"));
    revert = add(tr("Re&vert to When It Was Opened…"));
    giveAway = add(tr("Save a Copy for &Giving Away…"));
    seal = add(tr("Save an &Encrypted Copy…"));
    backups = add(tr("&Backups…"));
    undo = add(tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), QStringLiteral("undo"));
    redo = add(tr("&Redo"), {}, QStringLiteral("redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    history = add(tr("&History…"), QKeySequence(Qt::CTRL | Qt::Key_H));
    newEntry = add(tr("&New entry"), QKeySequence(Qt::CTRL | Qt::Key_N), QStringLiteral("plus"));
    search = add(tr("&Search everything"), QKeySequence(Qt::CTRL | Qt::Key_F), QStringLiteral("search"));
    filter = add(tr("&Filter the list"), QKeySequence(Qt::CTRL | Qt::Key_L));
    palette = add(tr("&Command palette"), QKeySequence(Qt::CTRL | Qt::Key_K));
    auto* themes = new QActionGroup(this);
    themeSystem = choice(tr("Theme as the &system"), themes);
    themeLight = choice(tr("&Light theme"), themes);
    themeDark = choice(tr("&Dark theme"), themes);
    themeContrast = choice(tr("&High contrast theme"), themes);
    zoomIn = add(tr("&Larger text"), {});
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = add(tr("&Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    zoomReset = add(tr("&Usual text size"), QKeySequence(Qt::CTRL | Qt::Key_0));
    foldSidebar = add(tr("&Fold the sidebar"), QKeySequence(Qt::CTRL | Qt::Key_Backslash), QStringLiteral("sidebar"));
    foldSidebar->setCheckable(true);
    shortcuts = add(tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1));
    privacy = add(tr("&Privacy: what is stored where"));
    about = add(tr("&About Ascent"));
    about->setMenuRole(QAction::AboutRole);
    for (int i = 0; i < pageList.size(); ++i) {
        const QKeySequence keys = i < 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)) : QKeySequence();
        QAction* page = add(pageList.at(i).title, keys, pageList.at(i).icon);
        page->setData(QString(tokenOf(pageList.at(i).area)));
        pages.append(page);
    }
    for (const Importer& each : services.importers)
        importers.append(add(each.text));
    for (const Exporter& each : services.exporters)
        exporters.append(add(each.text));
    for (const Printable& each : services.printables) {
        const bool first = previews.isEmpty();
        previews.append(add(tr("Preview: %1…").arg(each.text),
                            first ? QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P) : QKeySequence()));
        prints.append(add(tr("Print: %1…").arg(each.text), first ? QKeySequence::Print : QKeySequence(),
                          QStringLiteral("print")));
    }
}

QAction* Actions::add(const QString& text, const QKeySequence& keys, const QString& icon) {
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    if (!icon.isEmpty())
        action->setIcon(lineIcon(icon));
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

QAction* Actions::choice(const QString& text, QActionGroup* group) {
    QAction* action = add(text);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

QMenu* Actions::fill(QMenuBar* bar) const {
    QMenu* file = bar->addMenu(tr("&File"));
    file->addActions({newWorkbook, open});
    QMenu* recent = file->addMenu(tr("Open &Recent"));
    file->addSeparator();
    file->addActions({saveCopy, giveAway, seal});
    file->addSeparator();
    file->addActions({restore, revert, backups});
    file->addSeparator();
    if (!importers.isEmpty())
        file->addMenu(tr("&Import"))->addActions(importers);
    if (!exporters.isEmpty())
        file->addMenu(tr("&Export"))->addActions(exporters);
    if (!prints.isEmpty()) {
        QMenu* print = file->addMenu(tr("&Print"));
        print->addActions(previews);
        print->addSeparator();
        print->addActions(prints);
    }
    file->addSeparator();
    file->addAction(checkWorkbook);
    file->addActions({close, quit});

    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo, history});
    edit->addSeparator();
    edit->addAction(newEntry);
    edit->addSeparator();
    edit->addActions({search, filter, palette});

    QMenu* view = bar->addMenu(tr("&View"));
    view->addActions(pages);
    view->addSeparator();
    view->addMenu(tr("&Theme"))->addActions({themeSystem, themeLight, themeDark, themeContrast});
    view->addActions({zoomIn, zoomOut, zoomReset});
    view->addSeparator();
    view->addAction(foldSidebar);

    QMenu* help = bar->addMenu(tr("&Help"));
    help->addActions({shortcuts, privacy, about});
    return recent;
}

QList<QAction*> Actions::usable() const {
    // Where to go and what to make first; then the rest as in the menus.
    QList<QAction*> usable;
    for (QAction* action : pages + QList{newEntry} + m_all)
        if (action->isEnabled() && action->isVisible() && action != palette && !usable.contains(action))
            usable.append(action);
    return usable;
}

void Actions::setWorkbookOpen(bool isOpen, bool writable) {
    for (QAction* action : {saveCopy, checkWorkbook, giveAway, seal, close, search, filter})
        action->setEnabled(isOpen);
    for (QAction* action : pages + exporters + previews + prints)
        action->setEnabled(isOpen);
    for (QAction* action : importers + QList{restore, revert, undo, redo, history, newEntry})
        action->setEnabled(isOpen && writable);
    undo->setText(tr("&Undo"));
    redo->setText(tr("&Redo"));
}

void Actions::followHistory(const Workbook& workbook) {
    if (workbook.isReadOnly())
        return;
    // Undo stays usable while something is typed that is not written yet; there is then nothing to name.
    undo->setText(workbook.canUndo() ? tr("&Undo: %1").arg(menuText(workbook.undoLabel())) : tr("&Undo"));
    redo->setText(workbook.canRedo() ? tr("&Redo: %1").arg(menuText(workbook.redoLabel())) : tr("&Redo"));
    redo->setEnabled(workbook.canRedo());
}

} // namespace ascent
