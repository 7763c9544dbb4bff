// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pages.h"
#include "ui/paper/paper.h"
#include "ui/paper/pdf_outline.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>

namespace ascent {

namespace {

int paintAll(const Pages& pages, QPagedPaintDevice& device) {
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const QPageLayout layout = device.pageLayout();
    const double scale = device.logicalDpiX() / (72.0 * unitsPerPoint);
    // A printer's origin is where it can print; ours is the corner of the paper.
    const QPointF origin = layout.mode() == QPageLayout::FullPageMode
                               ? QPointF()
                               : QPointF(layout.paintRectPixels(device.logicalDpiX()).topLeft());
    const QPageRanges ranges = device.pageRanges();
    bool first = true;
    for (int page = 0; page < pages.count(); ++page) {
        if (!ranges.isEmpty() && !ranges.contains(page + 1))
            continue;
        if (!first && !device.newPage())
            return 0;
        first = false;
        painter.save();
        painter.translate(-origin);
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
    return painter.end() ? pages.count() : 0;
}

} // namespace

int paintPages(const Report& report, QPagedPaintDevice& device) {
    return paintAll(Pages(report, device.pageLayout().fullRectPoints().size()), device);
}

Result<QByteArray> toPdf(const Report& report, PaperSize paper) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(report.name());
    writer.setCreator(QCoreApplication::applicationName());
    writer.setPageLayout(QPageLayout(QPageSize(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter),
                                     QPageLayout::Portrait, QMarginsF(0, 0, 0, 0), QPageLayout::Point));
    const Pages pages(report, writer.pageLayout().fullRectPoints().size());
    if (paintAll(pages, writer) == 0)
        return fail({ErrorCode::CannotWrite,
                     QCoreApplication::translate("ascent::paper", "Cannot make the PDF"),
                     QCoreApplication::translate("ascent::paper", "its pages could not be painted"),
                     QCoreApplication::translate("ascent::paper", "choose another format"),
                     {}});
    return withOutline(buffer.data(), pages);
}

} // namespace ascent
