// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace ascent {

/// An icon of our line set (resources/icons/NAME.svg, 24 px box). It is drawn in the palette's colour when it is
/// painted, at the pixels it is painted on: it follows a change of theme by itself and is sharp at every scale. An
/// unknown name is a bug and gives an empty icon with a line in the log.
QIcon lineIcon(const QString& name);
/// The same in a colour of your own, for what carries a meaning.
QIcon lineIcon(const QString& name, const QColor& color);

} // namespace ascent
