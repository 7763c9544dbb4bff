// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/figures_svg.h"

#include "ui/paper/paperstyle.h"
#include "ui/paper/roadmap.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace ascent {

using namespace report;

double paintFigure(QPainter* painter, const Figure& figure, double width) {
    const DrawingStyle style = paperStyle(8.5);
    const auto area = [&](double height) { return QRectF(0, 0, width, height); };
    double height = 0;
    if (const auto* map = std::get_if<StrengthsMap>(&figure.data)) {
        height = strengthsMapHeight(*map, width, style);
        if (painter)
            paintStrengthsMap(*painter, area(height), *map, style);
    } else if (const auto* sets = std::get_if<ValueSets>(&figure.data)) {
        height = valueSetsHeight(*sets, width, style);
        if (painter)
            paintValueSets(*painter, area(height), *sets, style);
    } else if (const auto* roadmap = std::get_if<Roadmap>(&figure.data)) {
        height = roadmapHeadHeight(*roadmap, width, style) + double(roadmap->bars.size()) * roadmapRowHeight(style);
        if (painter)
            paintRoadmap(*painter, area(height), *roadmap, style);
    }
    return height;
}

QString figureSvg(const Figure& figure) {
    constexpr double width = 470 * unitsPerPoint, margin = 2 * unitsPerPoint;
    const double height = paintFigure(nullptr, figure, width);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(int(72 * unitsPerPoint));
    generator.setViewBox(QRectF(-margin, -margin, width + 2 * margin, height + 2 * margin));
    QPainter painter(&generator);
    paintFigure(&painter, figure, width);
    painter.end();
    const QString whole = QString::fromUtf8(buffer.data());
    const qsizetype begin = whole.indexOf(QLatin1String("<svg"));
    return begin < 0 ? QString() : whole.mid(begin).trimmed();
}

} // namespace ascent
