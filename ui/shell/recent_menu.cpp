// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_menu.h"

#include "ui/shell/settings.h"
#include "ui/widgets/plain_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace ascent {

void keepRecent(QMenu* menu, const Settings& settings, std::function<void(const QString&)> open) {
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, &settings, open = std::move(open)] {
        menu->clear();
        for (const QString& path : settings.recentFiles()) {
            const QFileInfo file(path);
            const QString text = menuText(file.completeBaseName()) + u'\t' + menuText(file.dir().dirName());
            QObject::connect(menu->addAction(text), &QAction::triggered, menu, [open, path] { open(path); });
        }
        if (menu->isEmpty())
            menu->addAction(QCoreApplication::translate("ascent::RecentMenu", "Nothing opened yet"))->setEnabled(false);
    });
}

} // namespace ascent
