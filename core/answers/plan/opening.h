// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

/// How a proposed sentence may begin in another answer than the one where it is at home, so that an aim or a talent
/// answers what is asked there and isn't heard twice in the same words. The first words alone change.
enum class Opening {
    AsItStands,
    ByThen,    ///< "By then I'd like to …": a picture of years ahead
    Also,      ///< "I also want to …": a second wish
    MainGoal,  ///< "My main goal is to …"
    ToLearn,   ///< "I hope to learn what it takes to …"
    Aim,       ///< "My aim is to …"
    LikedMost, ///< "What I enjoy most is …"
    Liked      ///< "I enjoy …"
};

/// The text with another beginning; as it is where it doesn't begin as any of resources/lang/en/answers/plan.txt.
QString opened(const QString& text, Opening opening);

} // namespace ascent
