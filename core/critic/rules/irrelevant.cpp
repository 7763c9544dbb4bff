// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules/judges.h"
#include "core/critic/rules/occupations.h"
#include "core/critic/text/rule_words.h"

namespace ascent::critic {

namespace {

// What turns towards an occupation: "become a", "into", "a career in", "my dream is".
bool turnsTo(const AnswerReading& reading, int at) {
    static const WordSet& turns = ruleWords(CriticRule::Irrelevant, u"turns-to");
    static const WordSet& work = ruleWords(CriticRule::Irrelevant, u"work-in");
    static const WordSet& aims = ruleWords(CriticRule::Irrelevant, u"aims-at");
    static const WordSet& articles = ruleWords(CriticRule::Irrelevant, u"articles");
    const QString& word = reading.token(at).word;
    const int first = reading.sentence(reading.token(at).sentence).first;
    if (word == u"as") { // "as co-author" and "such as Hill Builders" turn to nothing
        const QString next = at + 1 < int(reading.prose().tokens.size()) ? reading.token(at + 1).word : QString();
        return articles.contains(next) && (at == first || reading.token(at - 1).word != u"such");
    }
    if (turns.contains(word))
        return true;
    if (word == u"in" && at > first)
        return work.contains(reading.token(at - 1).word);
    return word == u"is" && at > first && aims.contains(reading.token(at - 1).word);
}

QSet<Field> fieldsOf(const QSet<QString>& words) {
    QSet<Field> fields;
    for (const QString& word : words)
        if (const Field field = fieldOf(word); field != Field::Unknown)
            fields.insert(field);
    return fields;
}

/// An occupation that a sentence turns to.
struct Occupation {
    Field field = Field::Unknown;
    int last = 0;        ///< its last token
    bool shared = false; ///< the role's own, or of a field that is near
};

Occupation occupationFrom(const AnswerReading& reading, int turn, const QSet<Field>& own) {
    static const WordSet& ends = ruleWords(CriticRule::Irrelevant, u"ends-an-occupation");
    static const WordSet& saidOfTheWork = ruleWords(CriticRule::Irrelevant, u"said-of-the-work");
    constexpr int reach = 6;
    const TokenRange sentence = reading.sentence(reading.token(turn).sentence);
    Occupation found{Field::Unknown, turn, false};
    for (int each = turn + 1; each < std::min(sentence.end, turn + reach); ++each) {
        const Token& token = reading.token(each);
        if (token.before != Break::None || ends.contains(token.word))
            break;
        // "I'd like it to be Marlow Dental": the employer's own name is no field.
        if (token.capital && reading.context().company.contains(token.word, Qt::CaseInsensitive))
            break;
        found.shared = found.shared || reading.titleWords().contains(token.word);
        const bool progressive = each == turn + 1 && token.word.endsWith(QStringLiteral("ing")) &&
                                 saidOfTheWork.contains(reading.token(turn).word);
        const Field field = progressive ? Field::Unknown : fieldOf(token.word);
        if (field == Field::Unknown)
            continue;
        found.field = field;
        found.last = each;
        found.shared =
            found.shared || std::any_of(own.begin(), own.end(), [&](Field mine) { return neighbours(mine, field); });
    }
    return found;
}

// "become a pilot" for a role that is another trade's. Words such as manager belong to every field.
void judgeOtherField(const AnswerReading& reading, Remarks& remarks) {
    if (reading.titleWords().isEmpty())
        return;
    const QSet<Field> own = fieldsOf(reading.titleWords());
    for (int t = 0; t < int(reading.prose().tokens.size()); ++t) {
        const Token& token = reading.token(t);
        if (!turnsTo(reading, t) || reading.past(token.clause) || (!reading.aims(token.clause) && token.word != u"is"))
            continue;
        const Occupation other = occupationFrom(reading, t, own);
        if (other.field == Field::Unknown || other.shared || (own.isEmpty() && !liesApart(other.field)))
            continue;
        const TokenRange sentence = reading.sentence(token.sentence);
        const bool followedByOf = other.last + 1 < sentence.end && reading.token(other.last + 1).word == u"of";
        const Hit hit{Group::OtherLife, t, other.last + 1};
        if (!followedByOf && !reading.denied(hit) && !reading.ofOthers(hit))
            remarks.add(CriticRule::Irrelevant, hit);
    }
}

// A photographer's other life is a photographer's work.
bool isOwnWork(const AnswerReading& reading, const Hit& hit) {
    static const WordSet& joints = ruleWords(CriticRule::Irrelevant, u"title-joints");
    for (int t = hit.first; t < hit.end; ++t)
        for (const QString& title : reading.titleWords()) // "dog trainer": dogs
            if (title.size() > 2 && !joints.contains(title) && reading.token(t).length < title.size() + 3 &&
                reading.token(t).word.startsWith(title))
                return true;
    const QSet<Field> own = fieldsOf(reading.titleWords());
    return std::any_of(own.begin(), own.end(), isLivedFor);
}

// A clause of the sentence says what the speaker is after.
bool aimsAnywhere(const AnswerReading& reading, const Hit& hit) {
    const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
    for (int c = reading.token(sentence.first).clause; c <= reading.token(sentence.end - 1).clause; ++c)
        if (reading.aims(c))
            return true;
    return false;
}

// "I play drums in a band": told of now, and no aim by itself.
bool isHabit(const AnswerReading& reading, const Hit& hit) {
    return hit.first > 0 && reading.isSpeaker(hit.first - 1);
}

// "Run a ward of my own", "a category of my own": one's own part of the employer's work, unless it is a business that
// can be founded. "Run the late shift on my own" is said of working alone.
bool ofOnesWork(const AnswerReading& reading, const Hit& hit) {
    static const WordSet& businesses = ruleWords(CriticRule::Irrelevant, u"businesses");
    static const WordSet& founding = ruleWords(CriticRule::Irrelevant, u"founding");
    for (int t = hit.first + 1; t + 2 < hit.end; ++t) {
        if (reading.token(t + 2).word != u"own")
            continue;
        if (reading.token(t).word == u"of")
            return !businesses.contains(reading.token(t - 1).word);
        if (reading.token(t).word == u"on")
            return !founding.contains(reading.token(hit.first).word) && !founding.contains(reading.token(t - 1).word);
    }
    return false;
}

// "Going back to study at thirty changed my life": what was done.
bool studiedBefore(const AnswerReading& reading, const Hit& hit) {
    static const WordSet& over = ruleWords(CriticRule::Irrelevant, u"study-that-is-over");
    const TokenRange whole = reading.sentence(reading.sentenceOf(hit));
    return hit.first == whole.first && reading.token(hit.first).word.endsWith(QStringLiteral("ing")) &&
           reading.has({hit.end, whole.end}, over);
}

bool isIrrelevant(const AnswerReading& reading, const Hit& hit) {
    const TokenRange whole = reading.sentence(reading.sentenceOf(hit));
    if (reading.has({whole.first, hit.first}, u"whether"))
        return false; // a choice that is left open, no aim
    if (reading.past(reading.clauseOf(hit)) || reading.denied(hit) || ofOnesWork(reading, hit) ||
        isHabit(reading, hit) || reading.overlaps(Group::IrrelevantOther, hit) || reading.ofOthers(hit))
        return false;
    switch (hit.group) {
    case Group::OwnBusiness:
        return aimsAnywhere(reading, hit);
    case Group::OtherLife:
        return !isOwnWork(reading, hit);
    case Group::FullTimeStudy:
        return !studiedBefore(reading, hit) && !reading.near(Group::IrrelevantOther, hit, 12, 12);
    default:
        return true;
    }
}

} // namespace

void judgeIrrelevant(const AnswerReading& reading, Remarks& remarks) {
    static const WordSet& onesOwn = ruleWords(CriticRule::Irrelevant, u"ones-own");
    for (const Group group : {Group::OwnBusiness, Group::OtherLife, Group::FullTimeStudy, Group::LeaveField})
        for (const Hit& hit : reading.hits(group))
            if (isIrrelevant(reading, hit)) {
                const bool blunt =
                    group == Group::OwnBusiness && !hit.weak && reading.has({hit.first, hit.end}, onesOwn);
                remarks.add(CriticRule::Irrelevant, blunt ? Severity::Warning : Severity::Unsure, hit);
            }
    judgeOtherField(reading, remarks);
}

} // namespace ascent::critic
