// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/compose.h"

namespace ascent {

/// What composing has to say in one part of an answer, ready to be spoken.
struct PartText {
    SpokenPart part = SpokenPart::Direction;
    QString text;                ///< one sentence or a few
    bool afterDirection = false; ///< it goes on from a direction: "The first step towards it is …"
    QList<AnswerSpan> spans;     ///< which entries stand behind it; positions in this text
};

/// The parts that composing fills for a request, each as a text of its own, first as they are for the length asked
/// for, then for two minutes where they differ. Nothing in it was not entered: a part that no entry stands behind is
/// left out, and so is one that only makes sense behind another.
QList<PartText> partTexts(const Content& content, AnswerRequest request, QDate today);

/// Where a text has sentences without an origin that are those of a part, adds the entries behind them.
QList<AnswerSpan> withParts(const QString& text, QList<AnswerSpan> spans, const QList<PartText>& parts);

} // namespace ascent
