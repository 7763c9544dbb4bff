// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules.h"

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

// Words that any answer to any question holds: they tell an interviewer nothing of this person.
bool saysNothing(const Token& token) {
    static const QSet<QString> empty = [] {
        QSet<QString> set;
        for (const QString& each :
             QString::fromLatin1(
                 "a an the and or but so as at by for from in into of on to with about over my me i we you your our it "
                 "this that these those there here is am are was were be been being do does did have has had will "
                 "would could can should may might not no yes very really just more most some any all much many lot "
                 "lots good great better best well new want need like love hope wish plan aim goal goals job role "
                 "position career work working company team people thing things something anything everything learn "
                 "learning grow growing growth develop developing skills skill experience opportunity opportunities "
                 "challenge challenges responsibility responsibilities succeed success successful progress future time "
                 "year years day get getting make making take go going see myself become always ever also what where "
                 "who how when think believe feel know happy excited interested motivated motivates hard help helping "
                 "person life enjoy next looking forward professional professionally personally im bigger higher level "
                 "take on up out long term short find place help fit if than then because say am yeah ok sure please")
                 .split(u' '))
            set.insert(each);
        return set;
    }();
    return empty.contains(token.word);
}

} // namespace

void judgeLength(const Reading& reading, int seconds, const AnswerParts& parts, Remarks& remarks) {
    const Prose& prose = reading.prose();
    if (prose.tokens.isEmpty())
        return;
    Remark remark;
    if (seconds > longestSeconds) {
        // The place is the sentence in which the time is up.
        const double share = double(longestSeconds) / seconds;
        const int token = std::min(int(share * double(prose.tokens.size())), int(prose.tokens.size()) - 1);
        const ProseSentence& sentence = prose.sentences[prose.tokens[token].sentence];
        remark.rule = Rule::TooLong;
        remark.severity = seconds > farTooLongSeconds ? Severity::Warning : Severity::Note;
        remark.start = prose.tokens[sentence.first].start;
        remark.length = prose.tokens[sentence.end - 1].end() - remark.start;
        remark.sentence = prose.tokens[token].sentence;
        remark.about = QString::number(seconds);
        remarks.add(remark);
    } else if (seconds < shortestSeconds) {
        QSet<QString> own;
        for (const Token& token : prose.tokens)
            if (!saysNothing(token))
                own.insert(token.word);
        remark.rule = Rule::TooShort;
        const int present = parts.longTerm + parts.shortTerm + parts.strength + parts.evidence + parts.role +
                            parts.company + parts.commitment;
        const bool few = own.size() < fewestOwnWords || own.size() * 8 < prose.tokens.size();
        const bool dated =
            std::any_of(prose.tokens.begin(), prose.tokens.end(), [](const Token& t) { return t.number; });
        const bool bare = prose.tokens.size() <= fewestTokens && present < 2 && !dated;
        // "Books, mainly. And people who like books.": scraps that hold no part of an answer.
        const bool scraps = present == 0 && prose.sentences.size() > 1 && prose.tokens.size() <= mostTokensOfScraps &&
                            prose.tokens.size() <= prose.sentences.size() * 7;
        const bool empty = ((few && present < 2) || bare || scraps) && !remarks.warned();
        remark.severity = empty ? Severity::Warning : Severity::Note;
        remark.start = prose.tokens.first().start;
        remark.length = prose.tokens.last().end() - remark.start;
        remark.about = QString::number(seconds);
        remarks.add(remark);
    }
}

} // namespace ascent::critic
