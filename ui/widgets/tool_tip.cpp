// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tool_tip.h"

namespace ascent {

QString plainToolTip(const QString& text) {
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

} // namespace ascent
