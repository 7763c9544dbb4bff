// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/part_texts.h"
#include "core/critic/critic.h"

namespace ascent {

/// A way out of a finding that can be taken as it stands: words made of the person's own entries, and their place.
struct WayOut {
    QString text;
    qsizetype start = 0;  ///< where it goes, in UTF-16 code units of the answer
    qsizetype length = 0; ///< how much of the answer it replaces; 0: it is put in between two sentences

    bool replaces() const { return length > 0; }
    friend bool operator==(const WayOut&, const WayOut&) = default;
};

/// The way out of a finding, where there is one better than advice. It replaces the sentence in question (of another
/// company's name, the name alone), or puts a sentence where the absent part belongs: after what leads up to it. It is
/// offered only where the critic then has less to say, nothing of the new words, and where the answer doesn't say as
/// much already.
std::optional<WayOut> wayOut(const QString& text, const Finding& finding, const Critique& critique,
                             const QList<PartText>& parts, const CritiqueContext& context);

/// The answer with the way out taken, spaces and all.
QString withWayOut(const QString& text, const WayOut& way);

} // namespace ascent
