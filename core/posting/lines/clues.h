// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text/placed.h"
#include "core/posting/trace.h"

namespace ascent {

/// What the kind of a line is weighed by. There are seven weights and no others; each says what it outweighs.
namespace points {
constexpr int nudge = 1;    ///< what stands around the line: turns nothing that its own words say
constexpr int hint = 2;     ///< a word that lines of other kinds hold too
constexpr int cue = 3;      ///< a phrase that lines of other kinds seldom hold
constexpr int heading = 4;  ///< what is announced above: more than any one cue, less than two of them
constexpr int firm = 5;     ///< more than the heading alone
constexpr int sure = 6;     ///< more than the heading with a nudge, and as much as two cues
constexpr int decides = 12; ///< leaves no doubt: more than the heading and two cues
} // namespace points

/// Something that speaks for a kind, or (below 0) against it: why, and the data that knows its words.
struct Clue {
    LineKind kind;
    int weight;
    const char* why;
    const char* data = nullptr;
};

/// Puts clues on the weights of a line and, where there is a trace, notes them.
class Scales {
public:
    using Weights = std::array<int, 6>; ///< by LineKind
    Scales(Weights& weights, const QList<PlacedWord>& words, PostingTrace::Line* trace)
        : m_weights(weights)
        , m_words(words)
        , m_trace(trace) {}

    int of(LineKind kind) const { return m_weights[size_t(kind)]; }
    /// Found in `count` words from word `from` on.
    void put(const Clue& clue, qsizetype from = 0, qsizetype count = 0) {
        m_weights[size_t(clue.kind)] += clue.weight;
        if (m_trace)
            note(clue, clue.weight, from, count);
    }
    /// Leaves no more than `most` of a kind.
    void limit(LineKind kind, int most, const char* why) {
        int& weight = m_weights[size_t(kind)];
        if (weight <= most)
            return;
        if (m_trace)
            note({kind, 0, why}, most - weight, 0, 0);
        weight = most;
    }

private:
    void note(const Clue& clue, int weight, qsizetype from, qsizetype count) {
        PostingTrace::Reason reason;
        reason.why = clue.why;
        reason.data = clue.data;
        reason.kind = clue.kind;
        reason.weight = weight;
        if (count > 0 && from + count <= m_words.size()) {
            reason.words.start = m_words[from].start;
            reason.words.length = m_words[from + count - 1].end() - reason.words.start;
        }
        m_trace->reasons.append(reason);
    }

    Weights& m_weights;
    const QList<PlacedWord>& m_words;
    PostingTrace::Line* m_trace;
};

} // namespace ascent
