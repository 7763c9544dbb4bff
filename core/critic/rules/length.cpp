// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules/judges.h"
#include "core/critic/text/rule_words.h"

namespace ascent::critic {

namespace {

// Interview answers run from 20 seconds to 2 minutes by convention; a few seconds over are a remark, no fault.
constexpr int shortestSeconds = 20;
constexpr int longestSeconds = 120;
constexpr int farTooLongSeconds = 126;
// An answer with fewer words of its own than this can't be judged.
constexpr int fewestOwnWords = 2;
// A bare aim of so few words ("I'd like to become a baker") is an opening, no answer.
constexpr int fewestTokens = 8;
constexpr int mostTokensOfScraps = 20;

} // namespace

void judgeTooLong(const AnswerReading& reading, Remarks& remarks) {
    const Prose& prose = reading.prose();
    const int seconds = reading.seconds();
    if (prose.tokens.isEmpty() || seconds <= longestSeconds)
        return;
    // The place is the sentence in which the time is up.
    const double share = double(longestSeconds) / seconds;
    const int token = std::min(int(share * double(prose.tokens.size())), int(prose.tokens.size()) - 1);
    const ProseSentence& sentence = prose.sentences[prose.tokens[token].sentence];
    Remark remark;
    remark.rule = CriticRule::TooLong;
    remark.severity = seconds > farTooLongSeconds ? Severity::Warning : Severity::Note;
    remark.start = prose.tokens[sentence.first].start;
    remark.length = prose.tokens[sentence.end - 1].end() - remark.start;
    remark.sentence = prose.tokens[token].sentence;
    remark.about = QString::number(seconds);
    remarks.add(remark);
}

void judgeTooShort(const AnswerReading& reading, Remarks& remarks) {
    static const WordSet& empty = ruleWords(CriticRule::TooShort, u"empty");
    const Prose& prose = reading.prose();
    if (prose.tokens.isEmpty() || reading.seconds() >= shortestSeconds)
        return;
    // Words of the speaker's own.
    QSet<QString> own;
    for (const Token& token : prose.tokens)
        if (!empty.contains(token.word))
            own.insert(token.word);
    const int present = remarks.parts().count();
    const bool few = own.size() < fewestOwnWords || own.size() * 8 < prose.tokens.size();
    const bool dated = std::any_of(prose.tokens.begin(), prose.tokens.end(), [](const Token& t) { return t.number; });
    const bool bare = prose.tokens.size() <= fewestTokens && present < 2 && !dated;
    // "Books, mainly. And people who like books.": scraps that hold no part of an answer.
    const bool scraps = present == 0 && prose.sentences.size() > 1 && prose.tokens.size() <= mostTokensOfScraps &&
                        prose.tokens.size() <= prose.sentences.size() * 7;
    const bool saysNothing = ((few && present < 2) || bare || scraps) && !remarks.warned();
    Remark remark;
    remark.rule = CriticRule::TooShort;
    remark.severity = saysNothing ? Severity::Warning : Severity::Note;
    remark.start = prose.tokens.first().start;
    remark.length = prose.tokens.last().end() - remark.start;
    remark.about = QString::number(reading.seconds());
    remarks.add(remark);
}

} // namespace ascent::critic
