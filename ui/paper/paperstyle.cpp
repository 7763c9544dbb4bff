// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperstyle.h"

namespace ascent {

QFont paperFont(double points, bool semibold) {
    QFont font;
    // The same plan looks the same on each system that has one of these; the last word is the system's.
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Source Sans 3"), QStringLiteral("Segoe UI"),
                      QStringLiteral("Helvetica Neue"), QStringLiteral("Liberation Sans"), QStringLiteral("Arial"),
                      QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(std::max(1, qRound(points * unitsPerPoint)));
    font.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::PercentageSpacing, 100.01);
    return font;
}

DrawingStyle paperStyle(double points) {
    DrawingStyle style;
    style.font = paperFont(points);
    style.ink = QColor(0x1f, 0x2a, 0x2c);
    style.quiet = QColor(0x59, 0x66, 0x69);
    style.line = QColor(0xd3, 0xda, 0xd9);
    style.surface = Qt::white;
    style.accent = QColor(0x0f, 0x5f, 0x66);
    style.accentSoft = QColor(0xd9, 0xea, 0xea);
    style.shade = QColor(0xf1, 0xf5, 0xf4);
    style.sweetSpot = QColor(0xb0, 0x7d, 0x10);
    style.sweetSpotSoft = QColor(0xfd, 0xf6, 0xe2);
    style.atRisk = QColor(0x8f, 0x5b, 0x00);
    style.late = QColor(0x9c, 0x3b, 0x2a);
    style.done = QColor(0x5b, 0x6b, 0x75);
    return style;
}

PageType pageType(const QSizeF& paper, bool compact, int columns, double scale) {
    PageType type;
    type.compact = compact;
    type.scale = scale;
    type.page = paper * unitsPerPoint;
    type.columns = columns;
    const double side = (compact ? 42 : 66) * unitsPerPoint;
    // On narrow paper the margins give way before the text does.
    type.left = type.right = std::min(side, type.page.width() / 8);
    type.top = (compact ? 40 : 64) * unitsPerPoint;
    type.bottom = (compact ? 44 : 72) * unitsPerPoint;
    type.gutter = columns > 1 ? 22 * unitsPerPoint : 0;
    return type;
}

} // namespace ascent
