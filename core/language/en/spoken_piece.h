// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/phrases/spoken.h"

namespace ascent::english {

/// A phrase without a stop within, in the one form that it has, or why there is none.
struct Piece {
    Spoken spoken;
    Doubt doubt = Doubt::None;
    QString word;
};

/// `piece`: after spokenWords(). `before`: all that is told before it.
Piece readPiece(const QString& piece, Telling as, const QString& before);

/// The past form: "run" -> "ran", "stop" -> "stopped".
QString pastOf(const QString& base);

inline bool isStory(Telling as) {
    return as == Telling::Situation || as == Telling::Action || as == Telling::Result;
}
inline bool isAim(Telling as) {
    return as == Telling::Aspiration || as == Telling::Goal;
}

} // namespace ascent::english
