// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/passage.h"

#include "core/answers/marked.h"

#include <algorithm>

namespace ascent {

Selection selectPassages(const QList<Passage>& passages, int words) {
    struct Candidate {
        double weight;
        qsizetype passage;
        qsizetype text;
    };
    QList<Candidate> candidates;
    Selection chosen(passages.size(), -1);
    QList<QList<int>> lengths;
    for (qsizetype at = 0; at < passages.size(); ++at) {
        QList<int> counts;
        for (const QString& text : passages[at].texts)
            counts.append(Marks::words(text));
        lengths.append(counts);
        const qsizetype shortest = passages[at].texts.size() - 1;
        for (qsizetype text = shortest; text >= 0; --text)
            candidates.append({passages[at].weight - passages[at].step * double(shortest - text) +
                                   (passages[at].required && text == shortest ? 1000 : 0),
                               at, text});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
    int used = 0;
    // A second round takes in what had to wait for what it needs.
    for (int round = 0; round < 2; ++round) {
        for (const Candidate& each : candidates) {
            const Passage& passage = passages[each.passage];
            if (chosen[each.passage] >= 0 && chosen[each.passage] <= each.text)
                continue;
            if (passage.needs >= 0 && chosen[passage.needs] < 0)
                continue;
            const int now = chosen[each.passage] < 0 ? 0 : lengths[each.passage][chosen[each.passage]];
            const int more = lengths[each.passage][each.text] - now;
            const bool must = passage.required && each.text == passage.texts.size() - 1;
            if (used + more > words && !must)
                continue;
            used += more;
            chosen[each.passage] = each.text;
        }
    }
    return chosen;
}

} // namespace ascent
