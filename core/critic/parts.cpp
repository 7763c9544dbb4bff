// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules.h"

namespace ascent::critic {

namespace {

bool hasEvidenceFigure(const Reading& reading, const TokenRange& range) {
    for (int t = range.first; t < range.end; ++t)
        if (reading.token(t).number)
            return true;
    return false;
}

// The verb is a deed's: "planted", "have wired", not "wanted" or "have thought".
bool isDeed(const QString& verb) {
    static const QSet<QString> irregular = [] {
        QSet<QString> set;
        for (const QString& each :
             QString::fromLatin1("did done put gave given ran run led built won wrote written taught made cut grew "
                                 "grown took taken brought set kept drove driven sold oversaw overseen met beat hit "
                                 "spoke spoken stood sent held caught drew drawn fed flew flown fought lent paid "
                                 "rebuilt rewrote rose sang sewed sowed spent swept swam threw wove shot dug shod bred "
                                 "laid dealt hung ground fitted shut split cast spun sewn ploughed began begun")
                 .split(u' '))
            set.insert(each);
        return set;
    }();
    static const QSet<QString> ofTheMind = [] {
        QSet<QString> set;
        for (const QString& each :
             QString::fromLatin1(
                 "wanted needed liked loved enjoyed applied decided realised realized noticed wished hoped planned "
                 "tried interested motivated excited admired dreamed feared hated wondered preferred expected intended "
                 "aimed valued believed trusted saved proceed exceed succeed need indeed speed used supposed mentioned "
                 "happened seemed waited married retired settled reached booked enrolled signed looked sent noted "
                 "desired skilled outgrown")
                 .split(u' '))
            set.insert(each);
        return set;
    }();
    return irregular.contains(verb) ||
           (verb.size() > 4 && verb.endsWith(QStringLiteral("ed")) && !ofTheMind.contains(verb));
}

// "I rewired a bakery", "I've kept the books for six years": the speaker did it, and says what.
bool didSomething(const Reading& reading) {
    const int count = int(reading.prose().tokens.size());
    for (int t = 0; t + 3 < count; ++t) {
        const Token& token = reading.token(t);
        const TokenRange sentence = reading.sentence(token.sentence);
        const bool opens = t == sentence.first; // "Did nine months without an accident."
        if (token.word != u"i" && token.word != u"we" && !opens)
            continue;
        int verb = token.word == u"i" || token.word == u"we" ? t + 1 : t;
        bool perfect = false;
        while (verb < sentence.end && verb < t + 5) {
            const QString& word = reading.token(verb).word;
            perfect = perfect || word == u"have" || word == u"had";
            const bool passes = word == u"have" || word == u"had" || word == u"also" || word == u"then" ||
                                word == u"just" || word == u"once" || word == u"already" || word == u"always" ||
                                word == u"now" || word == u"recently" || word == u"only" || word == u"first" ||
                                word.endsWith(QStringLiteral("ly"));
            if (!passes)
                break;
            ++verb;
        }
        if (verb >= sentence.end || sentence.end - verb < 4)
            continue;
        const QString& word = reading.token(verb).word;
        // "I've been on surgical wards for six years", "I've twelve years without a claim"
        const bool service = perfect && (word == u"been" || word == u"worked" || reading.token(verb).number) &&
                             reading.has({verb, sentence.end}, {u"years", u"months", u"seasons", u"winters"});
        const bool bare = !perfect && (word == u"run" || word == u"done" || word == u"given" || word == u"written" ||
                                       word == u"taken" || word == u"put" || word == u"set" || word == u"cut");
        const bool now = bare && word != u"put" && word != u"set" && word != u"cut";
        if (service || (isDeed(word) && !now && !(opens && token.capital && word == u"set")))
            return true;
    }
    return false;
}

// "Stay with Hill Foods", "be at Hill Foods for years": staying is said by the employer's name.
bool staysByName(const Reading& reading) {
    const Prose name = readProse(reading.context().company);
    for (const Token& part : name.tokens) {
        if (part.word == u"the" || part.length < 3)
            continue;
        for (int t = 0; t < reading.prose().tokens.size(); ++t) {
            if (!reading.token(t).capital ||
                (reading.token(t).word != part.word && reading.token(t).word != part.word + QStringLiteral("'s")))
                continue;
            const TokenRange sentence = reading.sentence(reading.token(t).sentence);
            if (reading.has({std::max(sentence.first, t - 7), t},
                            {u"stay", u"remain", u"grow", u"growing", u"build", u"settle"}) ||
                reading.has({t, std::min(sentence.end, t + 12)}, {u"stay", u"long", u"years", u"grow"}))
                return !reading.past(reading.token(t).clause);
        }
        break;
    }
    return false;
}

bool present(const Reading& reading, Group group) {
    const auto& hits = reading.hits(group);
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) { return !reading.denied(hit); });
}

// Something done, told in the past with enough said to be an example.
bool tellsOfDeed(const Reading& reading) {
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

bool namesCompany(const Reading& reading) {
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

bool namesTitle(const Reading& reading) {
    const QString title = reading.context().title.trimmed();
    return title.size() > 2 && reading.text().contains(title, Qt::CaseInsensitive);
}

// "You are opening a second yard", not "if you let me" and "with you".
bool tellsOfCompany(const Reading& reading) {
    static const QSet<QString> apart{QStringLiteral("if"),   QStringLiteral("with"), QStringLiteral("for"),
                                     QStringLiteral("to"),   QStringLiteral("from"), QStringLiteral("at"),
                                     QStringLiteral("once"), QStringLiteral("let"),  QStringLiteral("when"),
                                     QStringLiteral("where")};
    const auto& hits = reading.hits(Group::PartCompany);
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
        const bool you = reading.token(hit.first).word == u"you";
        return !reading.denied(hit) && !(you && hit.first > 0 && apart.contains(reading.token(hit.first - 1).word));
    });
}

bool aimedAnywhere(const Reading& reading, Group group) {
    const auto& hits = reading.hits(group);
    return std::any_of(hits.begin(), hits.end(),
                       [&](const Hit& hit) { return !reading.denied(hit) && !reading.tells(reading.clauseOf(hit)); });
}

// Of the time to come: "I had a long-term contract" promises nothing.
bool meansToStay(const Reading& reading) {
    const auto& hits = reading.hits(Group::PartCommitment);
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
        const bool ownNot = reading.has({hit.first, hit.end}, {u"not", u"never"});
        return (ownNot || !reading.denied(hit)) && !reading.past(reading.clauseOf(hit));
    });
}

} // namespace

AnswerParts findParts(const Reading& reading) {
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

QStringList absentParts(const AnswerParts& parts, const QString& question) {
    const auto order = [&]() -> QStringList {
        const QString l = QStringLiteral("longTerm"), s = QStringLiteral("shortTerm"), t = QStringLiteral("strength"),
                      e = QStringLiteral("evidence"), r = QStringLiteral("role"), c = QStringLiteral("company"),
                      m = QStringLiteral("commitment");
        if (question == u"what-motivates-you")
            return {e, r, t, c, l, m, s};
        if (question == u"hope-to-get")
            return {r, c, t, l, s, m, e};
        if (question == u"position-fits-goals")
            return {r, l, t, c, s, e, m};
        if (question == u"five-years")
            return {l, r, m, s, c, t, e};
        return {l, s, r, t, c, e, m};
    }();
    QStringList absent;
    for (const QString& part : order) {
        const bool there = part == u"longTerm"    ? parts.longTerm
                           : part == u"shortTerm" ? parts.shortTerm
                           : part == u"strength"  ? parts.strength
                           : part == u"evidence"  ? parts.evidence
                           : part == u"role"      ? parts.role
                           : part == u"company"   ? parts.company
                                                  : parts.commitment;
        if (!there)
            absent.append(part);
    }
    return absent;
}

} // namespace ascent::critic
