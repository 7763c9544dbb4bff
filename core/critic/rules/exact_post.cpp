// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules/dates_ahead.h"
#include "core/critic/text/rule_words.h"
#include "core/language/time/calendar.h"

namespace ascent::critic {

namespace {

const WordSet& wordsOfPosts(QStringView section) {
    return ruleWords(CriticRule::TooSpecific, section);
}

// A name that is neither the employer's nor a word that anyone writes large.
bool isForeignName(const AnswerReading& reading, const Token& token) {
    static const WordSet& common = wordsOfPosts(u"common-capitals");
    return !common.contains(token.word) && !monthNamed(token.word) && token.length > 2 &&
           !reading.context().company.contains(token.word, Qt::CaseInsensitive) &&
           !reading.titleWords().contains(token.word);
}

/// How a post goes on behind its rank.
struct PostEnd {
    int capitals = 0; ///< so many names
    int last = 0;     ///< token after the last of them
    bool placed = false;
};

// A post in small letters is exact by the name of its place alone: "head of maths at Westfield High".
PostEnd endOfPost(const AnswerReading& reading, int rank, int end) {
    static const WordSet& ends = wordsOfPosts(u"ends-a-post");
    static const WordSet& places = wordsOfPosts(u"before-a-place");
    static const WordSet& joints = wordsOfPosts(u"joints-of-a-post");
    constexpr int reach = 10;
    const bool titled = reading.token(rank).capital;
    PostEnd post{0, rank + 1, false};
    for (int each = rank + 1; each < std::min(end, rank + reach); ++each) {
        const Token& token = reading.token(each);
        if (ends.contains(token.word))
            break;
        const bool place = places.contains(token.word);
        if (token.before > Break::Comma || (token.before == Break::Comma && !(titled && token.capital)) ||
            (titled && !token.capital && !place && !joints.contains(token.word) && !token.number))
            break;
        post.placed = post.placed || place;
        if (token.capital && !reading.titleWords().contains(token.word) &&
            (titled || (post.placed && isForeignName(reading, token)))) {
            ++post.capitals;
            post.last = each + 1;
        }
    }
    return post;
}

} // namespace

// "the", "your" or nothing before a title in capitals, and a place after it: one exact post.
std::optional<Hit> exactPost(const AnswerReading& reading, const TokenRange& range, bool dated) {
    static const WordSet& chiefs = wordsOfPosts(u"chiefs");
    static const WordSet& ranks = wordsOfPosts(u"ranks");
    static const WordSet& ofAKind = wordsOfPosts(u"articles-of-a-kind");
    for (int t = range.first; t < range.end; ++t) {
        const Token& rank = reading.token(t);
        if (!ranks.contains(rank.word))
            continue;
        int first = t;
        while (rank.capital && first > range.first && reading.token(first - 1).capital &&
               reading.token(first - 1).word != u"i")
            --first;
        if (first > range.first && ofAKind.contains(reading.token(first - 1).word))
            continue;
        const PostEnd post = endOfPost(reading, t, range.end);
        // The role at hand is named by its title: "as Engineer for Tidal Works I'd".
        const bool ownTitle = reading.titleWords().contains(rank.word);
        // With a date, a whole title will do; a chief is one of one firm.
        const bool whole = rank.capital && dated && post.capitals + (t - first) >= 2 && !ownTitle;
        const bool chief = rank.capital && post.placed && post.capitals > 0 && chiefs.contains(rank.word);
        if (whole || chief || (post.placed && post.capitals >= (rank.capital ? 2 : 1)))
            return Hit{Group::ExactFigure, first, post.last};
    }
    return std::nullopt;
}

} // namespace ascent::critic
