// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/score.h"

#include <algorithm>

namespace ascent {

namespace {

/// The weight of terms, each place of the text counted once: a word and the meaning that it carries are one.
double massOf(QList<const Term*> terms) {
    std::sort(terms.begin(), terms.end(), [](const Term* a, const Term* b) { return a->start < b->start; });
    double sum = 0, last = 0;
    qsizetype end = -1;
    for (const Term* term : std::as_const(terms)) {
        if (term->start < end) { // over the same words: the greater counts
            if (term->weight > last) {
                sum += term->weight - last;
                last = term->weight;
            }
            end = std::max(end, term->start + term->length);
            continue;
        }
        sum += term->weight;
        last = term->weight;
        end = term->start + term->length;
    }
    return sum;
}

// Found by looking at how the matches of made-up people and postings order; half a score is reached where
// about one telling word is shared.
constexpr double half = 1.2;
constexpr double shareMatters = 0.45;

} // namespace

Text textOf(TermReader& reader, const QString& words) {
    Text text{words, reader.read(words), 0};
    QList<const Term*> all;
    for (const Term& term : std::as_const(text.terms))
        all.append(&term);
    text.mass = massOf(all);
    return text;
}

Meeting meet(const Text& line, const Text& entry) {
    Meeting meeting;
    const Overlap shared = overlapOf(line.terms, entry.terms);
    constexpr double least = 0.9; // common words alone are no meeting
    if (shared.weight < least)
        return meeting;
    meeting.weight = massOf(shared.terms);
    if (meeting.weight < least || entry.mass <= 0 || line.mass <= 0)
        return meeting;
    meeting.share = std::min(1.0, meeting.weight / entry.mass);
    meeting.lineShare = std::min(1.0, meeting.weight / line.mass);
    meeting.score = meeting.weight / (meeting.weight + half) *
                    (1 - shareMatters + shareMatters * std::max(meeting.share, meeting.lineShare));
    QList<const Term*> places = shared.terms;
    std::sort(places.begin(), places.end(), [](const Term* a, const Term* b) {
        return a->start != b->start ? a->start < b->start : a->length > b->length;
    });
    qsizetype end = -1;
    bool word = false;
    for (const Term* term : std::as_const(places)) {
        word = word || (!term->meaning && term->weight >= 1);
        if (term->start < end || term->weight < least)
            continue;
        meeting.inLine.append(line.words.mid(term->start, term->length));
        end = term->start + term->length;
    }
    if (!word) {
        const Overlap back = overlapOf(entry.terms, line.terms);
        for (const Term* term : back.terms)
            if (term->meaning && meeting.meaning.isEmpty())
                meeting.meaning = entry.words.mid(term->start, term->length);
    }
    return meeting;
}

} // namespace ascent
