// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/lines/line_kind.h"

#include "core/language/lang_file.h"
#include "core/posting/lines/clues.h"
#include "core/posting/lines/line_grammar.h"
#include "core/posting/lines/line_topics.h"

#include <algorithm>

namespace ascent {

namespace {

using enum LineKind;

// What the words say.
constexpr Clue asksFromTheStart{Qualification, points::cue, "begins as what is asked does",
                                "posting/cues.txt [qualification-start]"};
constexpr Clue tellsOfAPerson{Qualification, points::cue, "tells what somebody is, can or has done, without a subject",
                              "posting/line-words.txt [to-be, has]"};
constexpr Clue asksSomewhere{Qualification, points::hint, "words of what is asked",
                             "posting/cues.txt [qualification-any]"};
constexpr Clue asksAgain{Qualification, points::nudge, "more words of what is asked",
                         "posting/cues.txt [qualification-any]"};
constexpr Clue namesSkills{Qualification, points::hint, "a short line that speaks of skills"};
constexpr Clue beginsWithVerb{Duty, points::hint, "begins with a verb, as a duty does", "posting/verbs.txt [verbs]"};
constexpr Clue wordsOfDuty{Duty, points::cue, "words of a duty", "posting/cues.txt [duty-any]"};
constexpr Clue titleIsSubject{Duty, points::cue, "the title is the subject", "posting/names.txt [job]"};
constexpr Clue readerJoins{About, points::sure, "the reader joins somebody: tells of the employer",
                           "posting/line-words.txt [joins]"};
constexpr Clue readerIsPart{About, points::cue, "the reader is part of something: tells of the employer",
                            "posting/line-words.txt [joins, is-part]"};
constexpr Clue readerWillDo{Duty, points::hint, "the reader will do it", "posting/verbs.txt [verbs]"};
constexpr Clue readerWillBeDoing{Duty, points::cue, "the reader will be doing it", "posting/verbs.txt [verbs]"};
constexpr Clue readerWillBe{Qualification, points::firm, "the reader will be so", "posting/skills.txt [trait]"};
constexpr Clue readerWillNeed{Qualification, points::cue, "the reader will have or need it",
                              "posting/line-words.txt [has-or-needs]"};
constexpr Clue wordsOfGift{Benefit, points::hint, "words of what is given", "posting/cues.txt [benefit-any]"};
constexpr Clue amountOfMoney{Benefit, points::cue, "an amount of money"};
constexpr Clue givenInReturn{Benefit, points::decides, "what is given in return", "posting/line-words.txt [in-return]"};
constexpr Clue listsBenefits{Benefit, points::decides, "says what the benefits include",
                             "posting/line-words.txt [benefits]"};
constexpr Clue telephone{Other, points::cue, "a telephone number"};
constexpr Clue wordsOfEveryAdvert{Other, points::cue, "words that stand in every advert",
                                  "posting/cues.txt [boilerplate]"};
constexpr Clue termsOfContract{Other, points::decides, "the terms of a contract, or a form's answer",
                               "posting/line-words.txt [term, answer]"};
constexpr Clue onlyFigures{Other, points::decides, "figures alone"};
constexpr Clue address{Other, points::cue, "an address of the web or of mail"};
constexpr Clue wordsOfEmployer{About, points::cue, "words of the employer", "posting/cues.txt [about-any]"};
constexpr Clue employerIsSubject{About, points::sure, "the employer is the subject", "posting/line-words.txt [we]"};

// What the place makes of them.
constexpr Clue hardAnywhere{Qualification, points::hint, "a degree, a licence or years of experience",
                            "posting/cues.txt [hard]"};
constexpr Clue underDuties{Duty, points::heading, "stands under duties"};
constexpr Clue noWorkInIt{About, points::firm, "a sentence under duties that states something, and no work"};
constexpr Clue asksAmongDuties{Qualification, points::cue, "a sentence under duties that only asks, and says how much"};
constexpr Clue hardAmongDuties{Qualification, points::hint, "asks for it under duties all the same",
                               "posting/cues.txt [hard]"};
constexpr Clue underRequirements{Qualification, points::heading, "stands under what is asked"};
constexpr Clue notOfEmployer{About, -points::hint, "under this heading, the employer is spoken of in passing"};
constexpr Clue moneyInPassing{Benefit, -points::hint, "an amount in what is asked is no pay"};
constexpr Clue everyAdvertHere{Other, points::hint, "and nothing is asked"};
constexpr Clue underSkills{Skill, points::firm, "stands under skills"};
constexpr Clue hardAmongSkills{Qualification, points::hint, "a paper or years among the skills",
                               "posting/cues.txt [hard]"};
constexpr Clue everyAdvertAmongSkills{Other, points::heading, "and no skill"};
constexpr Clue underBenefits{Benefit, points::heading, "stands under what is given"};
constexpr Clue underEmployer{About, points::heading, "stands under what the employer is"};
constexpr Clue workAllTheSame{Duty, points::hint, "says more of work than one word"};
constexpr Clue underApplying{Other, points::firm, "stands under how to apply"};
constexpr Clue hardWhenApplying{Qualification, points::hint, "a degree, a licence or years of experience",
                                "posting/cues.txt [hard]"};
constexpr Clue askedOfApplication{Qualification, -points::hint, "what is asked here is asked of the application"};
constexpr Clue inSummary{About, points::hint, "stands in the summary"};
constexpr Clue workInSummary{Duty, points::nudge, "says more of work than one word"};
constexpr Clue underDetails{Other, points::heading, "stands under the details of the post"};
constexpr Clue sentenceAlone{About, points::nudge, "a sentence under no heading that tells of it"};
constexpr Clue itemOfWork{Duty, points::nudge, "an item under no heading, with a verb"};
constexpr Clue dutyBefore{Duty, points::nudge, "the line before is a duty"};
constexpr Clue pointsBack{Duty, points::hint, "goes on with what the line before told",
                          "posting/line-words.txt [points-back]"};
constexpr Clue askedBefore{Qualification, points::nudge, "the line before asks"};
constexpr Clue giftBefore{Benefit, points::nudge, "the line before is a benefit"};
constexpr Clue otherBefore{Other, points::nudge, "the line before is another matter too"};
constexpr Clue partOfItsSentence{Other, points::cue,
                                 "a part of the same sentence as the line before"}; // of that line's kind
constexpr Clue isPaid{Benefit, points::firm, "says what is paid", "posting/line-words.txt [pay]"};
constexpr Clue saysHowToApply{Other, points::sure, "says how to apply",
                              "posting/line-words.txt [applies-by, applies-with]"};

constexpr qsizetype fewWords = 12; // where a line's matter is told; behind them it may turn to another

/// The first of the phrases that the words hold, from `from` on.
struct Found {
    qsizetype at = -1, words = 0;
    explicit operator bool() const { return at >= 0; }
};
Found find(const PhraseBook& book, const QList<PlacedWord>& words, qsizetype from, qsizetype to) {
    for (qsizetype i = from; i < to; ++i)
        if (const PhraseBook::Hit hit = book.longestAt(words, i))
            return {i, hit.words};
    return {};
}

/// Puts a clue for each phrase that the words hold, `most` at most.
void putEach(Scales& scales, const PhraseBook& book, const QList<PlacedWord>& words, const Clue& clue, int most) {
    qsizetype from = 0;
    for (int found = 0; found < most; ++found) {
        const Found next = find(book, words, from, words.size());
        if (!next)
            return;
        scales.put(clue, next.at, next.words);
        from = next.at + next.words;
    }
}

/// Leading words that leave open what the line is: "actively", "in addition", "to".
qsizetype firstTelling(const QList<PlacedWord>& words) {
    static const WordSet& leavesOpen = langWords(u"posting/line-words.txt", u"leaves-open");
    constexpr qsizetype most = 3; // words that leave it open
    qsizetype i = 0;
    while (i < words.size() && i < most && (words[i].lower.endsWith(u"ly") || leavesOpen.contains(words[i].lower)))
        ++i;
    return i;
}

void weighRequirement(Scales& scales, const QList<PlacedWord>& words, qsizetype first) {
    const Lexicon& all = lexicon();
    PhraseBook::Hit start = all.qualificationStart.longestAt(words, 0);
    const qsizetype at = start ? 0 : first;
    // "To hold a caseload" is what somebody is to do.
    const bool toDo = words[0].lower == u"to" && words.size() > 1 && all.verbs.contains(words[1].lower);
    if (!start && !toDo && first < words.size())
        start = all.qualificationStart.longestAt(words, first);
    if (start)
        scales.put(asksFromTheStart, at, start.words);
    else if (tellsOfSomebody(words))
        scales.put(tellsOfAPerson, 0, 1);
    if (const Found found = find(all.qualificationAny, words, 0, words.size())) {
        scales.put(asksSomewhere, found.at, found.words);
        if (const Found more = find(all.qualificationAny, words, found.at + found.words, words.size()))
            scales.put(asksAgain, more.at, more.words);
    }
    // "Proven retail skills", "keyboard skills required"
    for (qsizetype i = 1; i < words.size() && words.size() <= fewWords; ++i)
        if (words[i].lower == u"skills" && scales.of(Qualification) < points::cue)
            scales.put(namesSkills, i, 1);
}

void weighDuty(Scales& scales, const QList<PlacedWord>& words, qsizetype first, const PostingNames& names) {
    const Lexicon& all = lexicon();
    if (first < words.size()) {
        const QString& verb = words[first].lower;
        if (all.verbs.contains(verb) || all.verbForms.contains(verb) || (first == 0 && isAction(words)))
            scales.put(beginsWithVerb, first, 1);
    }
    if (const Found found = find(all.dutyAny, words, 0, std::min(words.size(), fewWords)))
        scales.put(wordsOfDuty, found.at, found.words);
    // "The coordinator leads …", "A plumber installs …"
    static const WordSet& articles = langWords(u"posting/line-words.txt", u"title-article");
    constexpr qsizetype far = 5; // words of a subject
    if (!names.title.isEmpty() && articles.contains(words[0].lower))
        for (qsizetype i = 0; i + 1 < words.size() && i < far; ++i)
            if (names.title.contains(words[i].lower) && all.jobs.contains(words[i].lower)) {
                scales.put(titleIsSubject, i, 1);
                break;
            }
}

/// "You will need", "you'll have" ask; "you will be part of", "you will join" tell of the employer.
void weighWhatReaderWill(Scales& scales, const QList<PlacedWord>& words) {
    static const WordSet& will = langWords(u"posting/line-words.txt", u"will");
    static const WordSet& joining = langWords(u"posting/line-words.txt", u"joins");
    static const WordSet& isPart = langWords(u"posting/line-words.txt", u"is-part");
    static const WordSet& noWork = langWords(u"posting/line-words.txt", u"no-work");
    static const WordSet& hasOrNeeds = langWords(u"posting/line-words.txt", u"has-or-needs");
    const Lexicon& all = lexicon();
    constexpr qsizetype far = 8, farVerb = 6; // behind them another clause may have begun
    for (qsizetype i = 0; i + 1 < words.size() && i < far; ++i) {
        const QString& word = words[i].lower;
        if (!will.contains(word) && (word != u"would" || i == 0 || words[i - 1].lower != u"you"))
            continue;
        const QString& next = words[i + 1].lower;
        const QString after = i + 2 < words.size() ? words[i + 2].lower : QString();
        const bool joins = joining.contains(next), be = next == u"be";
        if (joins || (be && isPart.contains(after))) // "You would join a team of six": nobody asks for it
            scales.put(joins && i < 2 ? readerJoins : readerIsPart, i + 1, be ? 2 : 1);
        if (all.verbs.contains(next) && !be && !joins && i < farVerb)
            scales.put(readerWillDo, i + 1, 1);
        if (be && after.endsWith(u"ing") && all.verbForms.contains(after) && !noWork.contains(after))
            scales.put(readerWillBeDoing, i + 1, 2);
        if (be && all.traits.contains(after)) // "You'll be organised"
            scales.put(readerWillBe, i + 1, 2);
        if (hasOrNeeds.contains(next) || (next == u"also" && after == u"need"))
            scales.put(readerWillNeed, i + 1, 1);
    }
}

void weighGifts(Scales& scales, const QList<PlacedWord>& words, bool money) {
    static const WordSet& benefits = langWords(u"posting/line-words.txt", u"benefits");
    static const PhraseBook inReturn = phrasesOf("line-words.txt", "in-return");
    putEach(scales, lexicon().benefitAny, words, wordsOfGift, 3);
    if (money)
        scales.put(amountOfMoney);
    if (words.size() > 2 && inReturn.longestAt(words, 0)) // "In return you will find …"
        scales.put(givenInReturn, 0, 2);
    // "Benefits include …", "The package includes …"
    const qsizetype named = isFiller(words[0].lower);
    if (words.size() > named + 2 && benefits.contains(words[named].lower) &&
        words[named + 1].lower.startsWith(u"include"))
        scales.put(listsBenefits, named, 2);
}

void weighOtherMatter(Scales& scales, QStringView text, const QList<PlacedWord>& words) {
    static const WordSet& answers = langWords(u"posting/line-words.txt", u"answer");
    if (hasPhone(text))
        scales.put(telephone);
    putEach(scales, lexicon().boilerplate, words, wordsOfEveryAdvert, 2);
    if (isTerms(text, words) || (words.size() == 1 && answers.contains(words[0].lower)))
        scales.put(termsOfContract, 0, words.size());
    if (!isMoney(text) &&
        std::none_of(words.begin(), words.end(), [](const PlacedWord& word) { return word.lower[0].isLetter(); }))
        scales.put(onlyFigures); // "10%"
    const bool web = text.contains(u':') && (text.contains(u"http://") || text.contains(u"https://"));
    if (web || text.contains(u"www.") || text.contains(u'@'))
        scales.put(address);
}

/// How much is asked for, in the words of the line.
void readNeed(Wording& wording, QStringView text, const QList<PlacedWord>& words) {
    const Lexicon& all = lexicon();
    const bool bracket = text.contains(u'(');
    wording.nice =
        find(all.nice, words, 0, words.size()) || (bracket && text.contains(u"(D)")) || text.endsWith(u"desirable");
    // "Minimum of a year, preferred": how much, not that it must be.
    static const PhraseBook amounts = phrasesOf("cues.txt", "amount");
    wording.must = !wording.nice && bool(find(amounts, words, 0, words.size()));
    for (qsizetype i = 0; i < words.size(); ++i) // "not required", "not a must" ask for nothing
        if (const PhraseBook::Hit hit = all.must.longestAt(words, i)) {
            const bool denied = i > 0 && (words[i - 1].lower == u"not" || (i > 1 && words[i - 2].lower == u"not"));
            wording.must = wording.must || !denied;
            wording.nice = wording.nice || denied;
        }
    wording.must = wording.must || (bracket && text.contains(u"(E)"));
}

/// What the line before makes likely: a paragraph mostly keeps to its matter, a sentence does.
void weighLineBefore(Scales& scales, const Place& place, const QList<PlacedWord>& words) {
    static const WordSet& pointing = langWords(u"posting/line-words.txt", u"points-back");
    if (!place.follows)
        return;
    if (place.section != Section::Apply) {
        if (place.before == Duty) {
            scales.put(dutyBefore);
            if (!words.isEmpty() && pointing.contains(words[0].lower))
                scales.put(pointsBack, 0, 1);
        } else if (place.before == Qualification)
            scales.put(askedBefore);
        else if (place.before == Benefit)
            scales.put(giftBefore);
        else if (place.before == Other && scales.of(Other) > 0)
            scales.put(otherBefore);
    }
    if (place.run && place.before != About && place.before != Other) {
        Clue same = partOfItsSentence;
        same.kind = place.before;
        scales.put(same);
    }
}

/// What the heading makes of the line's own words.
void weighSection(Scales& scales, const Wording& wording, const Place& place, const QList<PlacedWord>& words) {
    const bool nothingAsked = wording.of(Other) >= points::cue && !wording.says(Qualification) && !wording.hard;
    if (wording.hard && place.section != Section::Benefit)
        scales.put(hardAnywhere);
    switch (place.section) {
    case Section::Duty:
        // "Half the villages have fewer than four buses a day." Without a verb of its own ("Daily vehicle checks, and a
        // log of them.") it is no such statement.
        if (!wording.says(Duty) && place.isProse() && states(words))
            scales.put(noWorkInIt);
        if (!wording.says(Duty) && wording.says(Qualification) && (wording.must || wording.nice) &&
            !isFiller(words[0].lower) && place.isProse())
            scales.put(asksAmongDuties); // "Dog experience essential."
        scales.put(underDuties);
        if (wording.hard && wording.of(Qualification) >= points::cue)
            scales.put(hardAmongDuties);
        break;
    case Section::Must:
    case Section::Nice:
        scales.put(underRequirements);
        if (place.bullet)
            scales.limit(Duty, 0, "an item of what is asked is no duty, though it begins with a verb");
        scales.put(notOfEmployer);
        if (wording.money && !wording.pay && place.bullet)
            scales.put(moneyInPassing); // "own tools (we pay £10 a week for them)"
        if (nothingAsked)
            scales.put(everyAdvertHere);
        break;
    case Section::Skill:
        scales.put(underSkills);
        scales.limit(Duty, 0, "under skills, a verb says what somebody can do");
        if (wording.hard)
            scales.put(hardAmongSkills);
        if (nothingAsked)
            scales.put(everyAdvertAmongSkills); // "The Trust is an equal opportunities employer."
        break;
    case Section::Benefit:
        scales.put(underBenefits);
        if (wording.of(Other) >= points::cue && !wording.says(Benefit))
            scales.put(everyAdvertHere);
        scales.limit(Duty, points::hint, "under what is given, work is spoken of in passing");
        scales.put(notOfEmployer);
        break;
    case Section::About:
        scales.put(underEmployer);
        if (wording.of(Duty) >= points::cue)
            scales.put(workAllTheSame);
        break;
    case Section::Apply:
        scales.put(underApplying);
        scales.limit(Duty, 0, "under how to apply, a verb says what the applicant does");
        scales.put(wording.hard ? hardWhenApplying : askedOfApplication);
        break;
    case Section::Summary:
        scales.put(inSummary);
        if (wording.of(Duty) >= points::cue)
            scales.put(workInSummary);
        break;
    case Section::Meta:
        if (place.isProse()) { // "Contract" above a text announces nothing of it
            scales.put(sentenceAlone);
            break;
        }
        scales.put(underDetails);
        scales.limit(Duty, points::hint, "among the details of the post, work is spoken of in passing");
        break;
    case Section::None:
        if (place.sentence)
            scales.put(sentenceAlone);
        if (place.bullet && wording.says(Duty))
            scales.put(itemOfWork);
        break;
    }
}

} // namespace

Wording wordingOf(QStringView text, const QList<PlacedWord>& words, const PostingNames& names,
                  PostingTrace::Line* trace) {
    Wording wording;
    if (words.isEmpty())
        return wording;
    Scales scales(wording.weights, words, trace);
    const qsizetype first = firstTelling(words);
    wording.money = isMoney(text);
    wording.hard = bool(find(lexicon().hard, words, 0, words.size()));
    weighRequirement(scales, words, first);
    weighDuty(scales, words, first, names);
    weighWhatReaderWill(scales, words);
    weighGifts(scales, words, wording.money);
    weighOtherMatter(scales, text, words);
    // Of a requirement that mentions money ("we pay 45p a mile") it is an aside; pay begins with it.
    static const WordSet& payBegins = langWords(u"posting/line-words.txt", u"pay-begins");
    wording.pay =
        wording.money && isPay(text, words) && (!words[0].lower[0].isLetter() || payBegins.contains(words[0].lower));
    wording.apply = tellsToApply(text, words);
    putEach(scales, lexicon().aboutAny, words, wordsOfEmployer, 2);
    if (!wording.says(Other) &&
        (tellsOfEmployer(words, names.employer) || (!wording.says(Benefit) && tellsOfUs(words))))
        scales.put(employerIsSubject, 0, 1);
    readNeed(wording, text, words);
    return wording;
}

LineKind kindOf(const Wording& wording, const Place& place, const QList<PlacedWord>& words, PostingTrace::Line* trace) {
    Scales::Weights weights = wording.weights;
    Scales scales(weights, words, trace);
    weighSection(scales, wording, place, words);
    weighLineBefore(scales, place, words);
    if (wording.pay)
        scales.put(isPaid);
    if (wording.apply) {
        scales.put(saysHowToApply);
        scales.limit(Duty, 0, "how to apply is no duty");
    }
    // Of two that weigh the same, the first here.
    LineKind best = Other;
    int most = std::max(scales.of(Other), 0);
    for (const LineKind kind : {Skill, Qualification, Duty, Benefit, About})
        if (scales.of(kind) > most) {
            most = scales.of(kind);
            best = kind;
        }
    if (trace) {
        trace->weights = weights;
        trace->decision.why = most > 0 ? "weighs most" : "nothing speaks for any kind";
    }
    return best;
}

NeedRead needOf(const Wording& wording, const Place& place, LineKind kind) {
    if (kind == Duty) {
        if (wording.nice)
            return {false, "its words say that it needn't be"};
        return place.section == Section::Nice ? NeedRead{false, "stands under what would be nice"}
                                              : NeedRead{true, "a duty is part of the work"};
    }
    if (kind != Qualification && kind != Skill)
        return {false, "nothing is asked"};
    if (wording.must && !(wording.nice && !place.mustSection))
        return {true, "its words say that it must be"};
    if (wording.nice)
        return {false, "its words say that it needn't be"};
    return place.mustSection ? NeedRead{true, "stands under what is asked"}
                             : NeedRead{false, "stands under what would be nice"};
}

} // namespace ascent
