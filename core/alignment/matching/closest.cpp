// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/matching/closest.h"

#include "core/alignment/matching/entries.h"
#include "core/language/word_senses.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace ascent {

namespace {

// A word that both have says more than a kind of thing that both name, and words of every job say little.
constexpr double ofLittleWord = 0.25;
constexpr double ofKind = 0.5;
// Of the kinds that both name, the best few: a long text names many.
constexpr size_t kindsCounted = 4;
// A long entry has more to share: its words count less, but not as little as their number.
constexpr double lengthPower = 0.35, lengthSpared = 4;
// What meets no other line is the likelier.
constexpr double unclaimed = 0.3;
// Below it, what both share is too common to be worth a look.
constexpr double least = 0.02;

/// A text as what it can share with another: words by the number of their stem, and what they name.
struct Features {
    QHash<int, double> words; ///< by number, how much a word tells
    QHash<int, double> kinds; ///< by sense, how near
    double size = 0;
};

class FeatureReader {
public:
    void add(const Gist& gist, Features& features) {
        for (const Term& term : gist.terms) {
            const bool little = term.tells == Tells::Little;
            double& word = features.words[term.number];
            word = std::max(word, little ? ofLittleWord : 1.0);
            if (little)
                continue;
            for (const NamedKind& kind : kindsOf(gist.text.mid(term.start, term.length).toLower())) {
                double& nearness = features.kinds[kind.sense];
                nearness = std::max(nearness, kind.nearness);
            }
        }
        features.size = double(features.words.size());
    }

private:
    const QList<NamedKind>& kindsOf(const QString& word) {
        const auto known = m_known.constFind(word);
        return known != m_known.cend() ? *known : *m_known.insert(word, kindsNamedBy(word));
    }

    QHash<QString, QList<NamedKind>> m_known;
};

struct Candidate {
    EntityRef entry;
    Features features;
    bool claimed = false; ///< it covers another line
};

QList<Candidate> candidates(const Entries& entries, FeatureReader& reader) {
    QList<Candidate> all;
    for (const StrengthEntry& each : entries.strengths) {
        all.append({each.strength->id, {}, false});
        reader.add(each.name, all.last().features);
        reader.add(each.evidence, all.last().features);
    }
    for (const GoalEntry& each : entries.goals) {
        all.append({each.goal->id, {}, false});
        reader.add(each.statement, all.last().features);
        for (const Gist& skill : each.skills)
            reader.add(skill, all.last().features);
    }
    for (const StoryEntry& each : entries.stories) {
        all.append({each.story->id, {}, false});
        reader.add(each.told, all.last().features);
    }
    return all;
}

/// Which texts have a feature, and how strongly: so a line is held only against those that share something.
using Index = QHash<int, QList<std::pair<int, double>>>;

struct Score {
    double words = 0;
    std::array<double, kindsCounted> kinds{}; ///< the best, falling

    void addKind(double value) {
        for (double& best : kinds)
            if (value > best)
                std::swap(value, best);
    }
    double of(const Candidate& candidate) const {
        const double shared = words + ofKind * std::accumulate(kinds.begin(), kinds.end(), 0.0);
        const double score = shared / std::pow(lengthSpared + candidate.features.size, lengthPower);
        return score < least ? 0 : score + (candidate.claimed ? 0 : unclaimed);
    }
};

class Ranking {
public:
    Ranking(const QList<Candidate>& entries, const QList<Features>& lines)
        : m_entries(entries)
        , m_texts(double(entries.size() + lines.size())) {
        for (int at = 0; at < int(entries.size()); ++at) {
            index(entries[at].features.words, m_words, at);
            index(entries[at].features.kinds, m_kinds, at);
        }
        for (const Features& line : lines) {
            for (auto word = line.words.cbegin(); word != line.words.cend(); ++word)
                ++m_linesWith[word.key()];
            for (auto kind = line.kinds.cbegin(); kind != line.kinds.cend(); ++kind)
                ++m_linesNaming[kind.key()];
        }
    }

    /// Places in the entries, the likeliest first.
    QList<int> of(const Features& line) const {
        QHash<int, Score> scores;
        const auto compare = [&](const QHash<int, double>& features, const Index& index, const QHash<int, int>& lines,
                                 auto take) {
            for (auto feature = features.cbegin(); feature != features.cend(); ++feature) {
                const auto having = index.constFind(feature.key());
                if (having == index.cend())
                    continue;
                // The rarer, the more it tells: inverse document frequency.
                const double rarity = std::log((m_texts + 1) / double(having->size() + lines.value(feature.key())));
                for (const auto& [at, weight] : *having)
                    take(scores[at], *feature * weight * rarity);
            }
        };
        compare(line.words, m_words, m_linesWith, [](Score& score, double value) { score.words += value; });
        compare(line.kinds, m_kinds, m_linesNaming, [](Score& score, double value) { score.addKind(value); });
        QList<std::pair<double, int>> ranked;
        for (auto score = scores.cbegin(); score != scores.cend(); ++score)
            if (const double value = score->of(m_entries[score.key()]); value > 0)
                ranked.append({value, score.key()});
        std::sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
        QList<int> places;
        for (const auto& each : std::as_const(ranked))
            places.append(each.second);
        return places;
    }

private:
    static void index(const QHash<int, double>& features, Index& index, int at) {
        for (auto feature = features.cbegin(); feature != features.cend(); ++feature)
            index[feature.key()].append({at, *feature});
    }

    const QList<Candidate>& m_entries;
    double m_texts;
    Index m_words, m_kinds;
    QHash<int, int> m_linesWith, m_linesNaming;
};

bool isIn(const QList<Match>& matches, const EntityRef& entry) {
    return std::any_of(matches.begin(), matches.end(),
                       [&](const Match& each) { return each.entity == entry.kind() && each.id == entry.uuid(); });
}

bool isCovered(const AlignedLine& line) {
    return std::any_of(line.matches.begin(), line.matches.end(),
                       [](const Match& each) { return each.confirmed || each.score >= coveringScore; });
}

} // namespace

void findClosest(Alignment& alignment, const Content& content, QDate today) {
    constexpr qsizetype most = 3;
    if (std::all_of(alignment.lines.begin(), alignment.lines.end(), isCovered))
        return;
    TermReader terms;
    FeatureReader reader;
    const Entries entries = readEntries(content, today, terms);
    QList<Candidate> all = candidates(entries, reader);
    QList<Features> lines;
    for (const AlignedLine& each : std::as_const(alignment.lines)) {
        reader.add(terms.read(each.line.text), lines.emplace_back());
        for (Candidate& candidate : all)
            candidate.claimed = candidate.claimed || isIn(each.matches, candidate.entry);
    }
    const Ranking ranking(all, lines);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        AlignedLine& line = alignment.lines[at];
        if (isCovered(line))
            continue;
        for (const int place : ranking.of(lines[at])) {
            const EntityRef& entry = all[place].entry;
            if (line.closest.size() < most && !isIn(line.matches, entry) && !isIn(line.near, entry) &&
                !isIn(line.refused, entry))
                line.closest.append(entry);
        }
    }
}

} // namespace ascent
