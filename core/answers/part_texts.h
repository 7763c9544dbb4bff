// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/compose.h"

namespace ascent {

/// What composing has to say in one part of an answer, ready to be spoken.
struct PartText {
    SpokenPart part = SpokenPart::Direction;
    QString text;            ///< one sentence or a few
    QList<AnswerSpan> spans; ///< which entries stand behind it; positions in this text
};

/// What could be said for a request, each thing by itself, what the answer says first. Nothing in it was not entered;
/// what only makes sense behind another sentence is left out.
QList<PartText> partTexts(const Content& content, const AnswerRequest& request, QDate today);

/// Where a text has sentences without an origin that are those of a part, adds the entries behind them.
QList<AnswerSpan> withParts(const QString& text, QList<AnswerSpan> spans, const QList<PartText>& parts);

} // namespace ascent
