// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/critic.h"
#include "core/exchange/jsonwriter.h"
#include "core/language/speech/speech.h"

namespace ascent::cli {

/// The name of a kind of entry in JSON: "goal", "checkIn".
QLatin1String tokenOf(EntityKind kind);

/// "start" and "length" of a place in a text, turned from UTF-16 into code points.
void writePlace(JsonWriter& json, const CodePoints& points, qsizetype start, qsizetype length);
/// The member "findings" of an answer or a critique of `text`.
void writeFindings(JsonWriter& json, const QString& text, const QList<Finding>& findings);

/// Text for people: paragraphs of at most 80 columns, `indent` spaces in front; `hanging` more from the second line on.
QString wrapped(const QString& text, int indent = 0, int hanging = 0);
/// "151 words, about 67 seconds"
QString lengthInWords(int words, int seconds);
/// Findings for people; empty where there are none.
QString findingsInWords(const QList<Finding>& findings);

} // namespace ascent::cli
