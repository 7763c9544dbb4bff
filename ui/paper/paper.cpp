// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper.h"

#include "core/base/files.h"
#include "core/report/html.h"
#include "core/report/markdown.h"
#include "ui/paper/figures_svg.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ascent {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ascent::paper)
};

} // namespace

QString toIllustratedHtml(const Report& report) {
    return toHtml(report, figureSvg);
}

Result<void> writeReport(const Report& report, const QString& path, PaperSize paper) {
    const QString extension = QFileInfo(path).suffix().toLower();
    Result<QByteArray> bytes;
    if (extension == QLatin1String("pdf"))
        bytes = toPdf(report, paper);
    else if (extension == QLatin1String("odt"))
        bytes = toOdt(report, paper);
    else if (extension == QLatin1String("html") || extension == QLatin1String("htm"))
        bytes = toIllustratedHtml(report).toUtf8();
    else if (extension == QLatin1String("md") || extension == QLatin1String("markdown"))
        bytes = toMarkdown(report).toUtf8();
    else
        return fail({ErrorCode::BadCall,
                     Words::tr("Cannot write %1").arg(QFileInfo(path).fileName()),
                     Words::tr("the format can't be told from its name"),
                     Words::tr("end the name in .pdf, .odt, .html or .md"),
                     {}});
    if (!bytes)
        return fail(bytes.error());
    return writeFile(path, *bytes);
}

} // namespace ascent
