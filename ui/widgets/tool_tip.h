// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

/// A tooltip that shows the person's words as they are: Qt would take some of them for HTML. Long ones wrap.
QString plainToolTip(const QString& text);

} // namespace ascent
