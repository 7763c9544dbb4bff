// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/shell/actions.h"
#include "ui/shell/settings.h"
#include "ui/shell/sidebar.h"

#include <utility>

namespace ascent {

void connectAppearance(Actions& actions, Theme& theme, Sidebar& sidebar, Settings& settings) {
    const auto on = [&actions](QAction* action, auto&& handle) {
        QObject::connect(action, &QAction::triggered, &actions, handle);
    };
    const auto zoom = [&theme, &settings](int percent) {
        theme.setZoom(percent);
        settings.setZoom(theme.zoom());
    };
    on(actions.zoomIn, [&theme, zoom] { zoom(theme.zoom() + 10); });
    on(actions.zoomOut, [&theme, zoom] { zoom(theme.zoom() - 10); });
    on(actions.zoomReset, [zoom] { zoom(100); });
    for (const auto& [action, choice] :
         {std::pair(actions.themeSystem, ThemeChoice::System), std::pair(actions.themeLight, ThemeChoice::Light),
          std::pair(actions.themeDark, ThemeChoice::Dark),
          std::pair(actions.themeContrast, ThemeChoice::HighContrast)}) {
        action->setChecked(choice == theme.choice());
        on(action, [&theme, &settings, each = choice] {
            theme.choose(each);
            settings.setTheme(each);
        });
    }
    const auto fold = [&actions, &sidebar, &settings](bool folded) {
        actions.foldSidebar->setChecked(folded);
        sidebar.setFolded(folded);
        settings.setSidebarFolded(folded);
    };
    on(actions.foldSidebar, fold);
    fold(settings.sidebarFolded());
}

} // namespace ascent
