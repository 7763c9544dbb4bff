// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/screen_style.h"

#include "ui/widgets/tokens.h"

#include <QFontInfo>

namespace ascent {

DrawingStyle screenStyle(const QPalette& palette) {
    const Tones t = tones(palette);
    const auto soft = [](QColor color, float amount) {
        color.setAlphaF(amount);
        return color;
    };
    DrawingStyle style;
    style.font = typeFont(TypeSize::Body);
    style.font.setPixelSize(QFontInfo(style.font).pixelSize());
    style.ink = palette.color(QPalette::Active, QPalette::Text);
    style.quiet = t.quiet;
    style.line = t.line;
    style.surface = t.page;
    style.accent = t.accent;
    style.accentSoft = soft(t.accent, t.dark ? 0.2F : 0.12F);
    style.shade = t.hover;
    style.sweetSpot = t.sweetSpot;
    style.sweetSpotSoft = soft(t.sweetSpot, t.dark ? 0.14F : 0.1F);
    style.atRisk = t.atRisk;
    style.late = t.late;
    style.done = t.done;
    return style;
}

} // namespace ascent
