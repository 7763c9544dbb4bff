// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/parts/parts.h"

#include "core/critic/parts/table.h"
#include "core/critic/rules/judges.h"
#include "core/critic/text/rule_words.h"

namespace ascent::critic {

namespace {

bool hasEvidenceFigure(const AnswerReading& reading, const TokenRange& range) {
    for (int t = range.first; t < range.end; ++t)
        if (reading.token(t).number)
            return true;
    return false;
}

// The verb is a deed's: "planted", "have wired", not "wanted" or "have thought".
bool isDeed(const QString& verb) {
    static const WordSet& irregular = ruleWords(CriticRule::Parts, u"irregular-deeds");
    static const WordSet& noDeeds = ruleWords(CriticRule::Parts, u"no-deeds");
    return irregular.contains(verb) ||
           (verb.size() > 4 && verb.endsWith(QStringLiteral("ed")) && !noDeeds.contains(verb));
}

struct DeedVerb {
    int token = 0;
    bool perfect = false; ///< "have" stands before it
};

// The verb behind a speaker at `from`, where a few adverbs may stand between.
DeedVerb verbFrom(const AnswerReading& reading, int from, int opening, int end) {
    static const WordSet& between = ruleWords(CriticRule::Parts, u"before-a-deed");
    static const WordSet& perfect = ruleWords(CriticRule::Parts, u"perfect");
    DeedVerb verb{from};
    while (verb.token < end && verb.token < opening + 5) {
        const QString& word = reading.token(verb.token).word;
        verb.perfect = verb.perfect || perfect.contains(word);
        if (!between.contains(word) && !word.endsWith(QStringLiteral("ly")))
            break;
        ++verb.token;
    }
    return verb;
}

// "I've been on surgical wards for six years", "I've twelve years without a claim"
bool tellsOfService(const AnswerReading& reading, const DeedVerb& verb, int end) {
    static const WordSet& inService = ruleWords(CriticRule::Parts, u"in-service");
    static const WordSet& spans = ruleWords(CriticRule::Parts, u"spans-of-service");
    const Token& token = reading.token(verb.token);
    return verb.perfect && (inService.contains(token.word) || token.number) && reading.has({verb.token, end}, spans);
}

// "I rewired a bakery", "I've kept the books for six years": the speaker did it, and says what.
bool didSomething(const AnswerReading& reading) {
    static const WordSet& sameForm = ruleWords(CriticRule::Parts, u"same-form-now");
    const int count = int(reading.prose().tokens.size());
    for (int t = 0; t + 3 < count; ++t) {
        const Token& token = reading.token(t);
        const TokenRange sentence = reading.sentence(token.sentence);
        const bool speaks = reading.isSpeaker(t);
        const bool opens = t == sentence.first; // "Did nine months without an accident."
        if (!speaks && !opens)
            continue;
        const DeedVerb verb = verbFrom(reading, speaks ? t + 1 : t, t, sentence.end);
        if (verb.token >= sentence.end || sentence.end - verb.token < 4)
            continue;
        if (tellsOfService(reading, verb, sentence.end))
            return true;
        const QString& word = reading.token(verb.token).word;
        const bool now = !verb.perfect && sameForm.contains(word);
        if (isDeed(word) && !now && !(opens && token.capital && word == u"set"))
            return true;
    }
    return false;
}

// "Stay with Hill Foods", "be at Hill Foods for years": staying is said by the employer's name.
bool staysByName(const AnswerReading& reading) {
    static const WordSet& stays = ruleWords(CriticRule::Parts, u"stays-before-name");
    static const WordSet& staysBehind = ruleWords(CriticRule::Parts, u"stays-behind-name");
    const Prose name = readProse(reading.context().company);
    for (const Token& part : name.tokens) {
        if (part.word == u"the" || part.length < 3)
            continue;
        for (int t = 0; t < reading.prose().tokens.size(); ++t) {
            if (!reading.token(t).capital ||
                (reading.token(t).word != part.word && reading.token(t).word != part.word + QStringLiteral("'s")))
                continue;
            const TokenRange sentence = reading.sentence(reading.token(t).sentence);
            if (reading.has({std::max(sentence.first, t - 7), t}, stays) ||
                reading.has({t, std::min(sentence.end, t + 12)}, staysBehind))
                return !reading.past(reading.token(t).clause);
        }
        break;
    }
    return false;
}

bool present(const AnswerReading& reading, Group group) {
    const auto& hits = reading.hits(group);
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) { return !reading.denied(hit); });
}

// Something done, told in the past with enough said to be an example.
bool tellsOfDeed(const AnswerReading& reading) {
    if (didSomething(reading) || present(reading, Group::PartShown))
        return true;
    for (const Hit& hit : reading.hits(Group::PartEvidence)) {
        if (reading.denied(hit) || (reading.aims(reading.clauseOf(hit)) && !reading.past(reading.clauseOf(hit))))
            continue;
        const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
        if (sentence.end - hit.first >= 4 || hasEvidenceFigure(reading, sentence))
            return true;
    }
    return false;
}

bool namesCompany(const AnswerReading& reading) {
    const QString company = reading.context().company.trimmed();
    if (company.isEmpty())
        return false;
    if (reading.text().contains(company, Qt::CaseInsensitive))
        return true;
    // "Harbour Foods Ltd" is called "Harbour Foods" or "Harbour" when spoken.
    const Prose name = readProse(company);
    for (const Token& token : name.tokens) {
        if (token.word == u"the" || token.length < 3)
            continue;
        return std::any_of(reading.prose().tokens.begin(), reading.prose().tokens.end(), [&](const Token& each) {
            return each.capital && (each.word == token.word || each.word == token.word + QStringLiteral("'s"));
        });
    }
    return false;
}

bool namesTitle(const AnswerReading& reading) {
    const QString title = reading.context().title.trimmed();
    return title.size() > 2 && reading.text().contains(title, Qt::CaseInsensitive);
}

// "You are opening a second yard", not "if you let me" and "with you".
bool tellsOfCompany(const AnswerReading& reading) {
    static const WordSet& apart = ruleWords(CriticRule::Parts, u"apart-from-you");
    const auto& hits = reading.hits(Group::PartCompany);
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
        const bool you = reading.token(hit.first).word == u"you";
        return !reading.denied(hit) && !(you && hit.first > 0 && apart.contains(reading.token(hit.first - 1).word));
    });
}

bool aimedAnywhere(const AnswerReading& reading, Group group) {
    const auto& hits = reading.hits(group);
    return std::any_of(hits.begin(), hits.end(),
                       [&](const Hit& hit) { return !reading.denied(hit) && !reading.tells(reading.clauseOf(hit)); });
}

// Of the time to come: "I had a long-term contract" promises nothing.
bool meansToStay(const AnswerReading& reading) {
    static const WordSet& nots = ruleWords(CriticRule::Parts, u"own-not");
    const auto& hits = reading.hits(Group::PartCommitment);
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
        const bool ownNot = reading.has({hit.first, hit.end}, nots);
        return (ownNot || !reading.denied(hit)) && !reading.past(reading.clauseOf(hit));
    });
}

} // namespace

AnswerParts findParts(const AnswerReading& reading) {
    AnswerParts parts;
    parts.longTerm = aimedAnywhere(reading, Group::PartLong);
    parts.shortTerm = aimedAnywhere(reading, Group::PartShort);
    parts.strength = present(reading, Group::PartStrength);
    parts.evidence = tellsOfDeed(reading);
    parts.role = present(reading, Group::PartRole) || namesTitle(reading);
    parts.company = namesCompany(reading) || tellsOfCompany(reading);
    parts.commitment = meansToStay(reading) || staysByName(reading);
    return parts;
}

void judgeParts(const AnswerReading& reading, Remarks& remarks) {
    if (reading.words() == 0)
        return;
    for (const QString& part : absentParts(remarks.parts(), reading.context().question)) {
        Remark absent;
        absent.rule = CriticRule::Parts;
        absent.start = reading.text().size();
        absent.about = part;
        remarks.add(absent);
    }
}

} // namespace ascent::critic
