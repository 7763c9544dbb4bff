// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace ascent {

enum class PaperSize { A4, Letter };

// All of this needs a QGuiApplication for its fonts; the platform "offscreen" will do.

/// Paints the pages on a printer, a preview or a PDF, on the paper and in the page ranges that are set there. Returns
/// how many pages the report has; 0 where the device can't be painted on.
int paintPages(const Report& report, QPagedPaintDevice& device);

/// The report as PDF: with outline, title, author and language, text that can be searched, and nothing that runs or
/// loads. Errors: CannotWrite.
Result<QByteArray> toPdf(const Report& report, PaperSize paper);
/// As OpenDocument text.
Result<QByteArray> toOdt(const Report& report, PaperSize paper);
/// As HTML with the pictures in it.
QString toIllustratedHtml(const Report& report);

/// Writes the report in the format of the path's extension: pdf, odt, html (htm), md (markdown). The file appears as a
/// whole or not at all. Errors: BadCall for another extension; CannotWrite, and what stood there before stands there
/// still.
Result<void> writeReport(const Report& report, const QString& path, PaperSize paper);

} // namespace ascent
