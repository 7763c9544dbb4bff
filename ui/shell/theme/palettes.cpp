// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme/palettes.h"

namespace ascent {

namespace {

struct Colors {
    QRgb window, page, sidebar, text, quiet, faint, line, accent, onAccent, link;
};

QPalette made(const Colors& c) {
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, QRgb color) {
        p.setColor(QPalette::All, role, QColor::fromRgb(color));
    };
    set(QPalette::Window, c.window);
    set(QPalette::Base, c.page);
    set(QPalette::AlternateBase, c.sidebar);
    set(QPalette::Button, c.page);
    set(QPalette::ToolTipBase, c.text);
    set(QPalette::ToolTipText, c.page);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
        set(role, c.text);
    set(QPalette::PlaceholderText, c.quiet);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.onAccent);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.link);
    set(QPalette::Mid, c.line);
    set(QPalette::Midlight, c.line);
    set(QPalette::Light, c.page);
    set(QPalette::Dark, c.line);
    set(QPalette::Shadow, c.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor::fromRgb(c.faint));
    return p;
}

} // namespace

QPalette lightPalette() {
    return made({0xFFF6F2EA, 0xFFFDFBF7, 0xFFEDE7DB, 0xFF25221D, 0xFF675F53, 0xFF8F877A, 0xFFDDD5C6, 0xFF0C635D,
                 0xFFFFFFFF, 0xFF0C635D});
}

QPalette darkPalette() {
    return made({0xFF201E1B, 0xFF262421, 0xFF1A1816, 0xFFECE6DB, 0xFFAAA294, 0xFF7F786C, 0xFF3C3933, 0xFF62C2B6,
                 0xFF0B2320, 0xFF62C2B6});
}

QPalette highContrastPalette() {
    return made({0xFF000000, 0xFF000000, 0xFF000000, 0xFFFFFFFF, 0xFFE4E4E4, 0xFFB4B4B4, 0xFFFFFFFF, 0xFF4DF0DC,
                 0xFF000000, 0xFF4DF0DC});
}

} // namespace ascent
