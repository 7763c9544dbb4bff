// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/matching/weighing.h"

#include "core/alignment/alignment.h"

#include <algorithm>

namespace ascent {

double scoreOf(const Meeting& meeting) {
    constexpr double much = 3.0;     // three things and more tell no more
    constexpr double nearest = 0.45; // what only touches stays well below what covers
    const double good = 0.55 * std::min(1.0, meeting.weight / much) + 0.25 * meeting.cover + 0.2 * meeting.share;
    return meeting.covers ? coveringScore + (1 - coveringScore) * good : nearest * good;
}

double discounted(double score, double share) {
    return coveringScore + (score - coveringScore) * share;
}

bool tellsOfYears(const AskedLine& line, const Gist& name, const Meeting& meeting) {
    constexpr double most = 0.5; // of what the strength is about
    const Sense* meaning = worded(line, name, meeting).meaning;
    return meeting.main > most && !(meaning && meaning->kind);
}

bool isTold(const Meeting& meeting) {
    // A phrase, and either more than that or a good part of the story.
    constexpr double leastUsed = phraseWeight + 1, leastShare = 0.15;
    return meeting.weight >= phraseWeight && (meeting.used >= leastUsed || meeting.share >= leastShare);
}

bool isNear(const Meeting& meeting) {
    constexpr double leastCover = 0.2, leastShare = 0.45, nearlyAll = 0.9;
    return meeting.ask >= 0 && meeting.cover >= leastCover && meeting.share >= leastShare &&
           (meeting.weight >= oneThing || meeting.share >= nearlyAll);
}

} // namespace ascent
