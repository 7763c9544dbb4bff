// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/text/group.h"
#include "core/language/text/sentences.h"

#include <QSet>

#include <vector>

namespace ascent::critic {

/// Where a pattern stands in an answer.
struct Hit {
    Group group = Group::Aim;
    int first = 0; ///< token
    int end = 0;   ///< token after the last
    bool weak = false;

    bool overlaps(const Hit& other) const { return first < other.end && other.first < end; }
};

/// The hits of each group, in the order of the text; overlapping ones of a group are joined into the longest.
using Hits = std::vector<std::vector<Hit>>;

/// Finds the patterns of all rules in one pass. Linear in the number of tokens: gaps in patterns are bounded. The
/// patterns are read once a process, from resources/lang/en/critic.
Hits findPatterns(const Prose& prose);

/// A pattern as a test names it: "critic/money.txt:12".
struct PatternAt {
    int index = 0;
    QString file;
    int line = 0;
};

/// All patterns, in the order of their index.
const std::vector<PatternAt>& allPatterns();
/// The patterns that are found somewhere in a text.
QSet<int> patternsIn(const Prose& prose);

/// Leaves one pattern out, on this thread, as long as it lives: so a test learns what an answer needs it for.
class WithoutPattern {
public:
    explicit WithoutPattern(int index);
    ~WithoutPattern();
    Q_DISABLE_COPY_MOVE(WithoutPattern)
};

} // namespace ascent::critic
