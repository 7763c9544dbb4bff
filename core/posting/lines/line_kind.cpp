// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/lines/line_kind.h"

#include "core/language/lang_file.h"
#include "core/posting/lines/line_grammar.h"
#include "core/posting/lines/line_topics.h"

#include <algorithm>

namespace ascent {

namespace {

bool has(const PhraseBook& book, const QList<PlacedWord>& words, qsizetype from, qsizetype to) {
    for (qsizetype i = from; i < to; ++i)
        if (book.longestAt(words, i))
            return true;
    return false;
}

int count(const PhraseBook& book, const QList<PlacedWord>& words, int most) {
    int found = 0;
    for (qsizetype i = 0; i < words.size() && found < most;) {
        const PhraseBook::Hit hit = book.longestAt(words, i);
        found += bool(hit);
        i += hit ? hit.words : 1;
    }
    return found;
}

/// Leading words that leave open what the line is: "actively", "in addition", "to".
qsizetype firstTelling(const QList<PlacedWord>& words) {
    static const WordSet& leavesOpen = langWords(u"posting/line-words.txt", u"leaves-open");
    qsizetype i = 0;
    while (i < words.size() && i < 3 && (words[i].lower.endsWith(u"ly") || leavesOpen.contains(words[i].lower)))
        ++i;
    return i;
}

constexpr int traitAsked = 5;
constexpr int decides = 12;        // a cue that leaves no doubt
constexpr qsizetype fewWords = 12; // a cue in the first words weighs more

} // namespace

Wording wordingOf(QStringView text, const QList<PlacedWord>& words, const PostingNames& names) {
    const Lexicon& all = lexicon();
    Wording told;
    if (words.isEmpty())
        return told;
    const qsizetype first = firstTelling(words);
    if (all.qualificationStart.longestAt(words, 0) ||
        (first < words.size() && all.qualificationStart.longestAt(words, first)))
        told.qualification += 3;
    else if (tellsOfSomebody(words))
        told.qualification += 3;
    told.qualification += std::min(3, 2 * count(all.qualificationAny, words, 2));
    told.hard = has(all.hard, words, 0, words.size());
    // "Proven retail skills", "keyboard skills required"
    for (qsizetype i = 1; i < words.size() && i < fewWords; ++i)
        if (words[i].lower == u"skills" && told.qualification < 3 && words.size() <= fewWords)
            told.qualification += 2;
    if (first < words.size()) {
        const QString& verb = words[first].lower;
        if (all.verbs.contains(verb) || all.verbForms.contains(verb) || (first == 0 && isAction(words)))
            told.duty += 2;
    }
    if (has(all.dutyAny, words, 0, std::min(words.size(), fewWords)))
        told.duty += 3;
    // "The coordinator leads …", "A plumber installs …": the title is the subject.
    static const WordSet& articles = langWords(u"posting/line-words.txt", u"title-article");
    for (qsizetype i = 0; i < words.size() && i < 5 && !names.title.isEmpty(); ++i) {
        const bool subject = names.title.contains(words[i].lower) && all.jobs.contains(words[i].lower);
        if (subject && i + 1 < words.size() && articles.contains(words[0].lower)) {
            told.duty += 3;
            break;
        }
    }
    // "You will need", "you'll have" ask; "you will be part of", "you will join" tell of the employer.
    static const WordSet& will = langWords(u"posting/line-words.txt", u"will");
    static const WordSet& joining = langWords(u"posting/line-words.txt", u"joins");
    static const WordSet& isPart = langWords(u"posting/line-words.txt", u"is-part");
    static const WordSet& noWork = langWords(u"posting/line-words.txt", u"no-work");
    static const WordSet& hasOrNeeds = langWords(u"posting/line-words.txt", u"has-or-needs");
    for (qsizetype i = 0; i + 1 < words.size() && i < 8; ++i) {
        const QString& word = words[i].lower;
        if (!will.contains(word) && (word != u"would" || i == 0 || words[i - 1].lower != u"you"))
            continue;
        const QString& next = words[i + 1].lower;
        const QString after = i + 2 < words.size() ? words[i + 2].lower : QString();
        const bool joins = joining.contains(next);
        if (joins || (next == u"be" && isPart.contains(after)))
            told.about += joins && i < 2 ? decides / 2 : 3; // "You would join a team of six": nobody asks for it
        const Lexicon& known = lexicon();
        if (known.verbs.contains(next) && next != u"be" && !joins && i < 6)
            told.duty += 2;
        if (next == u"be" && after.endsWith(u"ing") && known.verbForms.contains(after) && !noWork.contains(after))
            told.duty += 3;
        if (next == u"be" && known.traits.contains(after))
            told.qualification += traitAsked; // "You'll be organised"
        if (hasOrNeeds.contains(next) || (next == u"also" && after == u"need"))
            told.qualification += 3;
    }
    told.benefit = 2 * count(all.benefitAny, words, 3) + (isMoney(text) ? 3 : 0);
    static const PhraseBook inReturn = phrasesOf("line-words.txt", "in-return");
    if (words.size() > 2 && inReturn.longestAt(words, 0))
        told.benefit += decides; // "In return you will find …"
    // "Benefits include …", "The package includes …"
    static const WordSet& benefits = langWords(u"posting/line-words.txt", u"benefits");
    const qsizetype named = isFiller(words[0].lower);
    if (words.size() > named + 2 && benefits.contains(words[named].lower) &&
        words[named + 1].lower.startsWith(u"include"))
        told.benefit += decides;
    static const WordSet& payBegins = langWords(u"posting/line-words.txt", u"pay-begins");
    static const WordSet& answers = langWords(u"posting/line-words.txt", u"answer");
    // Of a requirement that mentions money ("we pay 45p a mile") it is an aside; pay begins with it.
    told.pay = isPay(text, words) && (!words[0].lower[0].isLetter() || payBegins.contains(words[0].lower));
    told.money = isMoney(text);
    told.apply = tellsToApply(text, words);
    if (hasPhone(text))
        told.boilerplate += 3;
    told.boilerplate += 3 * count(all.boilerplate, words, 2);
    if (isTerms(text, words) || (words.size() == 1 && answers.contains(words[0].lower)))
        told.boilerplate += decides;
    const bool address = text.contains(u':') && (text.contains(u"http://") || text.contains(u"https://"));
    if (address || text.contains(u"www.") || text.contains(u'@'))
        told.boilerplate += 3;
    told.about += 3 * count(all.aboutAny, words, 2);
    if (told.boilerplate == 0 && (tellsOfEmployer(words, names.employer) || (told.benefit == 0 && tellsOfUs(words))))
        told.about += decides / 2;
    const bool bracket = text.contains(u'(');
    told.nice =
        has(all.nice, words, 0, words.size()) || (bracket && text.contains(u"(D)")) || text.endsWith(u"desirable");
    for (qsizetype i = 0; i < words.size(); ++i) // "not required", "not a must" ask for nothing
        if (const PhraseBook::Hit hit = all.must.longestAt(words, i)) {
            const bool denied = i > 0 && (words[i - 1].lower == u"not" || (i > 1 && words[i - 2].lower == u"not"));
            told.must = told.must || !denied;
            told.nice = told.nice || denied;
        }
    told.must = told.must || (bracket && text.contains(u"(E)"));
    return told;
}

LineKind kindOf(const Wording& told, const Place& place, const QList<PlacedWord>& words) {
    int duty = told.duty, qualification = told.qualification, benefit = told.benefit, other = told.boilerplate,
        about = told.about;
    int skill = 0;
    constexpr int prior = 4; // what the heading says weighs more than one word
    if (told.hard && place.section != Section::Benefit)
        qualification += 2;
    switch (place.section) {
    case Section::Duty:
        // A sentence that says nothing of work: "Half the villages have fewer than four buses a day." Without a verb
        // of its own ("Daily vehicle checks, and a log of them.") it is no such statement.
        if (told.duty == 0 && told.qualification == 0 && place.sentence && !place.bullet && !place.run && states(words))
            about += prior + 1;
        if (told.duty == 0 && told.qualification > 0 && (told.must || told.nice) && !isFiller(words[0].lower) &&
            place.sentence && !place.bullet && !place.run)
            qualification += prior - 1; // "Dog experience essential."
        duty += prior;
        if (told.hard && told.qualification >= 3)
            qualification += 2;
        break;
    case Section::Must:
    case Section::Nice:
        qualification += prior;
        duty = place.bullet ? 0 : duty;
        about -= 2;
        benefit -= told.money && !told.pay && place.bullet ? 2 : 0; // "own tools (we pay £10 a week for them)"
        if (told.boilerplate >= 3 && told.qualification == 0 && !told.hard)
            other += 2;
        break;
    case Section::Skill:
        skill += prior + 1;
        duty = 0;
        if (told.hard)
            qualification += 2;
        if (told.boilerplate >= 3 && told.qualification == 0 && !told.hard)
            other += prior; // "The Trust is an equal opportunities employer."
        break;
    case Section::Benefit:
        benefit += prior;
        if (told.boilerplate >= 3 && told.benefit == 0)
            other += 2;
        duty = std::min(duty, 2);
        about -= 2;
        break;
    case Section::About:
        about += prior;
        duty += duty >= 3 ? 2 : 0;
        break;
    case Section::Apply:
        other += prior + 1;
        duty = 0;
        qualification = told.hard ? qualification + 2 : qualification - 2;
        break;
    case Section::Summary:
        about += 2;
        duty += duty >= 3 ? 1 : 0;
        break;
    case Section::Meta:
        other += prior;
        break;
    case Section::None:
        about += place.sentence ? 1 : 0;
        duty += place.bullet && duty > 0 ? 1 : 0;
        break;
    }
    static const WordSet& pointsBack = langWords(u"posting/line-words.txt", u"points-back");
    if (place.follows && place.section != Section::Apply) { // a paragraph mostly keeps to its matter
        if (place.before == LineKind::Duty)
            duty += 1 + (!words.isEmpty() && pointsBack.contains(words[0].lower) ? 2 : 0);
        if (place.before == LineKind::Qualification)
            qualification += 1;
        if (place.before == LineKind::Benefit)
            benefit += 1;
        if (place.before == LineKind::Other && other > 0)
            other += 1;
    }
    if (place.run && place.follows) {
        constexpr int same = 3;
        duty += place.before == LineKind::Duty ? same : 0;
        qualification += place.before == LineKind::Qualification ? same : 0;
        skill += place.before == LineKind::Skill ? same : 0;
        benefit += place.before == LineKind::Benefit ? same : 0;
    }
    if (told.pay)
        benefit += prior + 1;
    if (told.apply) {
        other += prior + 2;
        duty = 0;
    }
    LineKind best = LineKind::Other;
    int most = std::max(other, 0);
    auto weigh = [&](LineKind kind, int weight) {
        if (weight > most) {
            most = weight;
            best = kind;
        }
    };
    weigh(LineKind::Skill, skill);
    weigh(LineKind::Qualification, qualification);
    weigh(LineKind::Duty, duty);
    weigh(LineKind::Benefit, benefit);
    weigh(LineKind::About, about);
    return best;
}

bool isMust(const Wording& told, const Place& place, LineKind kind) {
    if (kind == LineKind::Duty)
        return place.section != Section::Nice && !told.nice;
    if (kind != LineKind::Qualification && kind != LineKind::Skill)
        return false;
    if (told.must && !(told.nice && !place.mustSection))
        return true;
    return place.mustSection && !told.nice;
}

} // namespace ascent
