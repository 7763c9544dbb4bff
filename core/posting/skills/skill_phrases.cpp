// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/skills/skill_phrases.h"

#include "core/language/lang_file.h"
#include "core/posting/skills/skill_words.h"

#include <algorithm>

namespace ascent {

namespace {

constexpr int mostItems = 14;          // of one list
constexpr qsizetype longestAside = 12; // words in brackets

/// "principles and practices of", "two years of": behind it stands what is meant.
qsizetype behindMeasure(const LineWords& line, WordSpan span) {
    static const WordSet& measures = langWords(u"posting/skill-words.txt", u"measure");
    constexpr qsizetype far = 5; // words: "a proven track record of"
    qsizetype from = span.from;
    for (qsizetype i = span.from; i + 1 < span.to && i < span.from + far; ++i)
        if (measures.contains(line.word(i)) && line.word(i + 1) == u"of")
            from = i + 2;
    return from;
}

/// "full-time", "fast-paced": a hyphen binds a grading word to one that names nothing either.
bool isGradeTail(const QString& word) {
    static const WordSet& all = langWords(u"posting/skill-words.txt", u"grade-tail");
    return all.contains(word);
}

bool isTimeUnit(const QString& word) {
    static const WordSet& all = langWords(u"posting/skill-words.txt", u"time-unit");
    return all.contains(word);
}

bool breaksAction(const LineWords& line, qsizetype i) {
    static const WordSet& all = langWords(u"posting/skill-words.txt", u"ends-action");
    static const WordSet& before = langWords(u"posting/skill-words.txt", u"place-preposition");
    static const WordSet& determiners = langWords(u"posting/skill-words.txt", u"determiner");
    const QString& w = line.word(i);
    return isClauseWord(w) || all.contains(w) || (before.contains(w) && determiners.contains(line.word(i + 1)));
}

bool isNounBreak(const LineWords& line, qsizetype i, qsizetype start) {
    const QString& w = line.word(i);
    if (i > start && line.hyphened(i - 1) && line.hyphened(i))
        return false; // "head-to-toe"
    const bool of = w == u"of" && i > start;
    return (isFiller(w) || isPreposition(w) || isClauseWord(w)) && !of;
}

} // namespace

bool isParticle(const QString& word) {
    static const WordSet& all = langWords(u"posting/skill-words.txt", u"particle");
    return all.contains(word);
}

WordSpan trimmedName(const LineWords& line, WordSpan span) {
    static const WordSet& how = langWords(u"posting/skill-words.txt", u"how");
    span.from = behindMeasure(line, span);
    while (span.from < span.to) {
        const QString& w = line.word(span.from);
        const bool grade = isGrade(w);
        if (grade && line.hyphened(span.from) && span.from + 1 < span.to) {
            if (!isGradeTail(line.word(span.from + 1)) && !line.word(span.from + 1).endsWith(u"ed"))
                break; // "high-dimensional"
            span.from += 2;
            continue;
        }
        if (line.hyphened(span.from) && span.size() > 1 && (isPreposition(w) || isParticle(w)))
            break; // "over-the-road"
        const bool number = span.size() > 1 && ((isNumberWord(w) && !line.hyphened(span.from)) || isTimeUnit(w));
        const bool theirs = span.from > 0 && isFiller(line.word(span.from - 1)) && line.joined(span.from - 1);
        const bool owner = span.size() > 1 && w.endsWith(u"'s") && weightOf(w) < 2 && theirs; // "the team's"
        const bool asks = how.contains(w);
        if (!grade && !owner && !asks && !isFiller(w) && !isTrailing(w) && !isParticle(w) && !isPreposition(w) &&
            !w.endsWith(u"ly") && !number)
            break;
        ++span.from;
    }
    while (span.size() > 0) {
        const QString& w = line.word(span.to - 1);
        const bool ofNumber = span.size() > 2 && isNumberWord(w) && line.word(span.to - 2) == u"of";
        const QString& before = line.word(span.to - 2); // "regulars find": a verb of theirs
        const bool finite = span.size() > 1 && before.endsWith(u's') && !before.endsWith(u"ss") &&
                            !before.endsWith(u"'s") && line.isVerb(span.to - 1) && line.joined(span.to - 2) &&
                            !isMatterHead(w);
        const bool adverb = span.size() > 1 && w.endsWith(u"ly") && !line.isCapital(span.to - 1);
        const bool participle = span.size() > 1 && (w.endsWith(u"ed") || w == u"spoken") && !line.hyphened(span.to - 2);
        const bool asks = how.contains(w); // "support families how …"
        if (!asks && !isFiller(w) && !isPreposition(w) && !isParticle(w) && !isTrailing(w) && !ofNumber &&
            !participle && !finite && !adverb)
            break;
        --span.to;
    }
    return span;
}

qsizetype headOf(const LineWords& line, WordSpan span) {
    for (qsizetype i = span.from + 1; i < span.to; ++i)
        if (line.word(i) == u"of")
            return i - 1;
    return span.to - 1;
}

namespace {

const char* whyNoAction(const LineWords& line, WordSpan span) {
    static const WordSet& bodily = langWords(u"posting/skill-words.txt", u"bodily");
    static const WordSet& bare = langWords(u"posting/skill-words.txt", u"bare-verb");
    static const WordSet& when = langWords(u"posting/skill-words.txt", u"when");
    static const WordSet& working = langWords(u"posting/skill-words.txt", u"working");
    const QString& verb = line.word(span.from);
    for (qsizetype i = span.from; i < span.to && working.contains(verb); ++i)
        if (when.contains(line.word(i))) // "work alternate weekends"
            return "says when one works";
    if (bodily.contains(verb)) // what a body must bear is nothing that is learnt
        return "what a body does or bears is not learnt";
    return span.size() == 1 && bare.contains(verb) ? "a verb that says nothing without an object" : nullptr;
}

} // namespace

const char* whyNoSkill(const LineWords& line, WordSpan span, bool action) {
    constexpr qsizetype longest = 10; // words: more are a clause
    constexpr int least = 2;          // a word that says what it is, or two that say something
    if (span.size() < 1 || span.size() > longest)
        return "is too long for a name";
    int weight = 0;
    for (qsizetype i = span.from; i < span.to; ++i)
        weight += weightOf(line.word(i));
    if (weight < least)
        return "its words say too little";
    if (action)
        return whyNoAction(line, span);
    static const WordSet& bodily = langWords(u"posting/skill-words.txt", u"bodily");
    const qsizetype head = headOf(line, span);
    const QString& last = line.word(head);
    if (span.size() == 1 && (last.endsWith(u"ed") || last.endsWith(u"ly") || bodily.contains(last)))
        return "a single word that names no thing";
    if (span.size() == 1 && isLeaning(last) && !line.isCapital(span.from))
        return "an adjective alone";
    bool name = span.size() > 1; // "Parliamentary Questions"
    for (qsizetype i = span.from; i < span.to && name; ++i)
        name = line.isCapital(i) || line.word(i) == u"of";
    if (!name && lexicon().emptyWords.contains(last))
        return "its head names no skill";
    const WordSet& jobs = lexicon().jobs;
    if (isPeople(last) || jobs.contains(last) || (last.endsWith(u's') && jobs.contains(last.chopped(1))))
        return "its head is a person";
    if (isPlaceHead(last))
        return "its head is a place, a body or an occasion";
    const bool number = isNumberWord(last) && !(head > span.from && line.isCapital(head - 1)); // but "Sage 50"
    return number ? "its head is a number" : nullptr;
}

SkillPhrases nounPhrases(const LineWords& line, qsizetype at, qsizetype most) {
    SkillPhrases found;
    const qsizetype count = line.count();
    for (int items = 0; items < mostItems && at < count; ++items) {
        while (at < count && isFiller(line.word(at)) && !isClauseWord(line.word(at)) && line.word(at) != u"to")
            ++at;
        qsizetype end = at;
        while (end < count && end - at < most && !isNounBreak(line, end, at)) {
            ++end;
            if (!line.joined(end - 1))
                break;
        }
        if (end == at)
            break;
        if (end - at == most && end < count && line.joined(end - 1) && !isNounBreak(line, end, end))
            for (qsizetype i = at + 1; i < end; ++i) // cut short: what "of" begins has no end
                if (line.word(i) == u"of") {
                    end = i;
                    break;
                }
        // "retail and hospitality management": a lone adjective goes with what follows.
        qsizetype lone = end - 1;
        if (lone > at && line.hyphened(lone - 1))
            --lone;
        const bool alone = lone == at || isGrade(line.word(lone - 1)) || line.word(lone - 1) == u"of";
        if (alone && isLeaning(line.word(end - 1)) && line.isList(end) && line.joined(end - 1) && line.joined(end)) {
            qsizetype further = end + 1;
            while (further < count && further - at < most + 2 && !isNounBreak(line, further, further)) {
                ++further;
                if (!line.joined(further - 1))
                    break;
            }
            if (further > end + 1) {
                end = further;
                found.bound.append(found.spans.size());
            }
        }
        found.spans.append({at, end});
        qsizetype last = end - 1;
        if (line.gap(last).contains(u'(')) // "valves (manual and automated), pumps": what explains is passed over
            for (qsizetype i = end; i < std::min(count, end + longestAside); ++i)
                if (line.gap(i).contains(u')')) {
                    last = i;
                    break;
                }
        const bool aside = last != end - 1;
        if (line.comma(last))
            at = last + 1;
        else if ((aside || line.joined(last)) && line.isList(last + 1) && line.joined(last + 1))
            at = last + 2;
        else {
            at = end;
            break;
        }
    }
    found.end = at;
    return found;
}

SkillPhrases actionPhrases(const LineWords& line, qsizetype at, bool gerund) {
    SkillPhrases found;
    const qsizetype count = line.count();
    const auto isVerb = [&](qsizetype i) { return gerund ? line.isGerund(i) : line.isVerb(i); };
    constexpr qsizetype most = 8; // words of a verb with its object: what follows is said about it
    bool more = true;
    for (int items = 0; items < mostItems && more && at < count; ++items) {
        while (at < count &&
               (line.word(at).endsWith(u"ly") || line.word(at) == u"also" || line.word(at) == u"be" || line.isList(at)))
            ++at;
        qsizetype end = at, next = at;
        bool object = false;
        more = false;
        while (end < count && end - at < most) {
            const QString& w = line.word(end);
            const bool both = w == u"both" && end < at + 3;
            if (end > at + 1 && !both && breaksAction(line, end))
                break;
            if (end > at && object && line.isList(end) && line.joined(end)) {
                const bool to = line.word(end + 1) == u"to" && !gerund; // "to back up and to turn"
                if (isVerb(end + 1 + to)) {
                    more = true;
                    next = end + 1 + to;
                    break;
                }
            }
            if (object && w == u"at")
                break;
            ++end;
            object = object || (end - 1 > at && !line.isVerbForm(end - 1) && !w.endsWith(u"ly") && !isFiller(w) &&
                                !isPreposition(w));
            if (line.joined(end - 1))
                continue;
            const QStringView gap = line.gap(end - 1);
            const bool listed = line.comma(end - 1) || gap.contains(u';');
            const bool goesOn = isVerb(end) || (line.isList(end) && isVerb(end + 1));
            if (listed && goesOn && object) {
                more = true;
                next = end;
            } else if (listed && (goesOn || line.isList(end)) && !object)
                continue;
            break;
        }
        if (end > at)
            found.spans.append({at, end});
        at = more ? next : end;
    }
    found.end = at;
    return found;
}

WordSpan wordsBefore(const LineWords& line, qsizetype head, qsizetype most) {
    static const WordSet& asks = langWords(u"posting/skill-words.txt", u"asks");
    qsizetype from = head;
    while (from > 0 && head - from < most && !line.isList(head - 1)) {
        const QString& w = line.word(from - 1);
        if (!line.joined(from - 1) && !(line.comma(from - 1) && head - from > 1))
            break;
        if (line.hyphened(from - 1)) {
            --from;
            continue;
        }
        if ((isFiller(w) && !line.isList(from - 1)) || isPreposition(w) || isClauseWord(w) || asks.contains(w))
            break;
        if (isGrade(w))
            break;
        --from;
    }
    while (from < head && line.isList(from))
        ++from;
    return {from, head};
}

} // namespace ascent
