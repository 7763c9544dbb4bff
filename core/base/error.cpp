// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace ascent {

QString Error::sentence() const {
    QString text = what;
    if (!why.isEmpty())
        text += QStringLiteral(": ") + why;
    if (!remedy.isEmpty())
        text += QStringLiteral("; ") + remedy;
    return text.simplified();
}

} // namespace ascent
