// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/text/patterns.h"

#include "core/critic/text/pattern.h"

#include <algorithm>

namespace ascent::critic {

namespace {

constexpr int none = -1;
thread_local int leftOut = none;

// Beside those of the rules, whose names are their tokens.
constexpr const char* sharedFiles[] = {"word-classes", "clauses", "contrary-wishes", "consistency"};

class Patterns {
public:
    Patterns() {
        QStringList names;
        for (const char* name : sharedFiles)
            names << QString::fromLatin1(name);
        for (const auto& [rule, token] : Tokens<CriticRule>::all)
            names << QString::fromLatin1(token);
        for (const QString& name : names)
            readClasses(fileOf(name));
        for (const QString& name : names)
            readPatterns(fileOf(name), name);
        m_byFirst.resize(size_t(m_numbers.size()));
        for (int at = 0; at < int(m_patterns.size()); ++at)
            dispatch(at);
    }

    const std::vector<PatternAt>& places() const { return m_places; }

    Hits find(const Prose& prose, QSet<int>* found = nullptr) const {
        Hits hits(groupCount);
        std::vector<int> numbers;
        numbers.reserve(size_t(prose.tokens.size()));
        for (const Token& token : prose.tokens)
            numbers.push_back(m_numbers.of(token.word));
        Search search{prose, numbers, 0, leftOut, hits, found};
        for (const ProseSentence& sentence : prose.sentences) {
            search.end = sentence.end;
            for (int at = sentence.first; at < sentence.end; ++at) {
                const Token& token = prose.tokens[at];
                if (numbers[size_t(at)] != WordNumbers::unknown)
                    tryAll(numbers[size_t(at)], at, search);
                if (token.number)
                    tryAll(WordNumbers::anyNumber, at, search);
                if (token.money)
                    tryAll(WordNumbers::anySum, at, search);
            }
        }
        return hits;
    }

private:
    struct Search {
        const Prose& prose;
        const std::vector<int>& numbers; ///< of the tokens
        int end;                         ///< of the sentence
        int without;
        Hits& hits;
        QSet<int>* found;
    };

    static const LangFile& fileOf(const QString& name) {
        return LangFile::named(QStringLiteral("critic/%1.txt").arg(name));
    }

    void readClasses(const LangFile& file) {
        for (const QString& section : file.sections())
            if (file.title(section) == u"class")
                m_numbers.addClass(file, section);
    }

    void readPatterns(const LangFile& file, const QString& name) {
        for (const QString& section : file.sections()) {
            if (file.title(section) != u"patterns")
                continue;
            const QList<LangLine> lines = file.lines(section);
            const std::optional<Group> group = groupAt(name, section);
            if (!group && !lines.isEmpty())
                file.fault(lines.first().number, QStringLiteral("no rule reads the patterns of [%1]").arg(section));
            for (const LangLine& line : lines)
                if (auto pattern = readPattern(file, line, group.value_or(Group::Aim), m_numbers); pattern && group)
                    add(std::move(*pattern));
        }
    }

    void add(Pattern&& pattern) {
        m_places.push_back({int(m_patterns.size()), pattern.file, pattern.line});
        m_patterns.push_back(std::move(pattern));
    }

    // A pattern is tried only where its first word stands.
    void dispatch(int index) {
        QSet<int> firsts;
        for (const PatternPlace& place : m_patterns[size_t(index)].places) {
            firsts.unite(QSet<int>(place.words.begin(), place.words.end()));
            if (!place.optional)
                break;
        }
        for (const int word : firsts)
            m_byFirst[size_t(word)].push_back(index);
    }

    static bool holds(const PatternPlace& place, const Token& token, int number) {
        const auto has = [&](int word) { return std::binary_search(place.words.begin(), place.words.end(), word); };
        return (number != WordNumbers::unknown && has(number)) || (token.number && has(WordNumbers::anyNumber)) ||
               (token.money && has(WordNumbers::anySum));
    }

    static bool endsClause(const Search& search, int token) {
        const auto& tokens = search.prose.tokens;
        return token == search.end || tokens[token].before != Break::None ||
               tokens[token].clause != tokens[token - 1].clause;
    }

    // The token after the pattern's last one, where its places from `at` on fit the tokens from `token` on.
    static int match(const Pattern& pattern, size_t at, int token, const Search& search) {
        if (at == pattern.places.size()) {
            const bool ends =
                (!pattern.endsClause || endsClause(search, token)) && (!pattern.endsSentence || token == search.end);
            return ends ? token : none;
        }
        const PatternPlace& place = pattern.places[at];
        if (place.gap > 0)
            return matchGap(pattern, at, token, search);
        const bool here = token < search.end && holds(place, search.prose.tokens[token], search.numbers[size_t(token)]);
        if (place.negative)
            return here ? none : match(pattern, at + 1, token, search);
        if (here)
            if (const int found = match(pattern, at + 1, token + 1, search); found >= 0)
                return found;
        const bool passes = place.optional || (place.orEnd && endsClause(search, token));
        return passes ? match(pattern, at + 1, token, search) : none;
    }

    static int matchGap(const Pattern& pattern, size_t at, int token, const Search& search) {
        const int gap = pattern.places[at].gap;
        for (int skip = 0; skip <= gap && token + skip <= search.end; ++skip) {
            if (skip > 0 && search.prose.tokens[token + skip - 1].before >= Break::Clause)
                break;
            if (const int found = match(pattern, at + 1, token + skip, search); found >= 0)
                return found;
        }
        return none;
    }

    static bool mayBegin(const Pattern& pattern, int at, const Prose& prose) {
        const Token& token = prose.tokens[at];
        const bool opensClause = token.before != Break::None || (at > 0 && prose.tokens[at - 1].clause != token.clause);
        return (!pattern.beginsClause || opensClause) &&
               (!pattern.beginsSentence || at == prose.sentences[token.sentence].first);
    }

    void tryAll(int number, int at, Search& search) const {
        for (const int index : m_byFirst[size_t(number)]) {
            const Pattern& pattern = m_patterns[size_t(index)];
            if (!mayBegin(pattern, at, search.prose))
                continue;
            const int end = match(pattern, 0, at, search);
            if (end <= at || index == search.without)
                continue;
            if (search.found)
                search.found->insert(index);
            auto& list = search.hits[size_t(pattern.group)];
            if (!list.empty() && list.back().end > at) {
                list.back().end = std::max(list.back().end, end);
                list.back().weak = list.back().weak && pattern.weak;
                continue;
            }
            list.push_back({pattern.group, at, end, pattern.weak});
        }
    }

    WordNumbers m_numbers;
    std::vector<Pattern> m_patterns;
    std::vector<PatternAt> m_places;
    std::vector<std::vector<int>> m_byFirst;
};

const Patterns& patterns() {
    static const Patterns read;
    return read;
}

} // namespace

Hits findPatterns(const Prose& prose) {
    return patterns().find(prose);
}

const std::vector<PatternAt>& allPatterns() {
    return patterns().places();
}

QSet<int> patternsIn(const Prose& prose) {
    QSet<int> found;
    patterns().find(prose, &found);
    return found;
}

WithoutPattern::WithoutPattern(int index) {
    leftOut = index;
}

WithoutPattern::~WithoutPattern() {
    leftOut = none;
}

} // namespace ascent::critic
