// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/drawing.h"

namespace ascent {

QColor DrawingStyle::colourOf(Tone tone) const {
    switch (tone) {
    case Tone::OnTrack:
        return accent;
    case Tone::AtRisk:
        return atRisk;
    case Tone::Late:
        return late;
    case Tone::Done:
        return done;
    case Tone::Plain:
        return accent;
    }
    return accent;
}

QFont DrawingStyle::scaled(double factor, bool semibold) const {
    QFont other = font;
    other.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    other.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    return other;
}

} // namespace ascent
