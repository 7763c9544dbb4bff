// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/matching/trace.h"

#include <QCoreApplication>

#include <algorithm>

namespace ascent {

namespace {

struct Told {
    const char* token;
    const char* words;
};

Told toldOf(Veto veto) {
    switch (veto) {
    case Veto::None:
        return {"none", QT_TRANSLATE_NOOP("MatchTrace", "nothing speaks against it")};
    case Veto::NothingShared:
        return {"nothing-shared", QT_TRANSLATE_NOOP("MatchTrace", "they share nothing")};
    case Veto::NothingTells:
        return {"nothing-tells", QT_TRANSLATE_NOOP("MatchTrace", "what they share tells too little")};
    case Veto::TooLittle:
        return {"too-little", QT_TRANSLATE_NOOP("MatchTrace", "too little of what is asked is met")};
    case Veto::SmallPart:
        return {"small-part", QT_TRANSLATE_NOOP("MatchTrace", "what is met is a small part of the line")};
    case Veto::LanguageOpen:
        return {"language-open", QT_TRANSLATE_NOOP("MatchTrace", "a language that is asked for is not named")};
    case Veto::DoesOtherwise:
        return {"does-otherwise", QT_TRANSLATE_NOOP("MatchTrace", "something else is done with the thing")};
    case Veto::ChanceWord:
        return {"chance-word", QT_TRANSLATE_NOOP("MatchTrace", "one word is shared, and it tells of something else")};
    case Veto::OneWord:
        return {"one-word", QT_TRANSLATE_NOOP("MatchTrace", "one word is shared, and the line asks for more")};
    case Veto::OtherLevel:
        return {"other-level", QT_TRANSLATE_NOOP("MatchTrace", "another level of it is named")};
    case Veto::DegreeTooLow:
        return {"degree-too-low", QT_TRANSLATE_NOOP("MatchTrace", "a higher degree is asked for")};
    case Veto::NoYears:
        return {"no-years", QT_TRANSLATE_NOOP("MatchTrace", "years are asked for, and it tells of none")};
    case Veto::PaperOpen:
        return {"paper-open", QT_TRANSLATE_NOOP("MatchTrace", "a licence or the like is asked for, and it names none")};
    case Veto::NotDoneWell:
        return {"not-done-well", QT_TRANSLATE_NOOP("MatchTrace", "the person rates it low")};
    case Veto::StoryInPassing:
        return {"story-in-passing", QT_TRANSLATE_NOOP("MatchTrace", "a story is long: so little is chance")};
    case Veto::TellsLittle:
        return {"tells-little", QT_TRANSLATE_NOOP("MatchTrace", "what is met tells too little for a longer text")};
    case Veto::NotForPapers:
        return {"not-for-papers", QT_TRANSLATE_NOOP("MatchTrace", "a story shows no licence or the like")};
    case Veto::Refused:
        return {"refused", QT_TRANSLATE_NOOP("MatchTrace", "the person said that it does not meet this")};
    case Veto::BetterOnes:
        break;
    }
    return {"better-ones", QT_TRANSLATE_NOOP("MatchTrace", "enough others fit better")};
}

struct ToldDoubt {
    Doubt doubt;
    Told told;
};

constexpr ToldDoubt doubtsTold[]{
    {Doubt::OfOtherPhrase,
     {"of-other-phrase", QT_TRANSLATE_NOOP("MatchTrace", "in the line it belongs to a phrase of another sense")}},
    {Doubt::GoesOnToOther,
     {"goes-on-to-other", QT_TRANSLATE_NOOP("MatchTrace", "in the line it is done to something else")}},
    {Doubt::ActivityAlone,
     {"activity-alone", QT_TRANSLATE_NOOP("MatchTrace", "an activity without what it is done to")}},
    {Doubt::MeansOther,
     {"means-other", QT_TRANSLATE_NOOP("MatchTrace", "in the entry it belongs to a phrase of another sense")}},
    {Doubt::LimitedByOther,
     {"limited-by-other", QT_TRANSLATE_NOOP("MatchTrace", "in the entry a word that the line lacks stands before it")}},
    {Doubt::LimitsOther,
     {"limits-other", QT_TRANSLATE_NOOP("MatchTrace", "in the entry it only stands before another thing")}},
    {Doubt::OnlyLearned, {"only-learned", QT_TRANSLATE_NOOP("MatchTrace", "a course gives no years in it")}}};

QString tr(const char* text) {
    return QCoreApplication::translate("MatchTrace", text);
}

QString wordsOf(const Gist& gist, const Sense& sense) {
    const Term& first = gist.terms[sense.at[0]];
    const Term& last = gist.terms[sense.at[size_t(sense.count - 1)]];
    return gist.text.mid(first.start, last.start + last.length - first.start).simplified();
}

} // namespace

QLatin1String tokenOf(Veto veto) {
    return QLatin1String(toldOf(veto).token);
}

QString inWords(Veto veto) {
    return tr(toldOf(veto).words);
}

QList<QLatin1String> tokensOf(Doubts doubts) {
    QList<QLatin1String> tokens;
    for (const ToldDoubt& each : doubtsTold)
        if (doubts & each.doubt)
            tokens.append(QLatin1String(each.told.token));
    return tokens;
}

QStringList inWords(Doubts doubts) {
    QStringList words;
    for (const ToldDoubt& each : doubtsTold)
        if (doubts & each.doubt)
            words.append(tr(each.told.words));
    return words;
}

QList<TracedSense> tracedSenses(const AskedLine& line, const Gist& entry, bool proof) {
    QList<TracedSense> all;
    for (const SharedSense& each : sharedSenses(line, entry)) {
        const MeaningBook::Source source = meaningBook().sourceOf(each.line->number);
        TracedSense traced{wordsOf(line.gist, *each.line),
                           wordsOf(entry, *each.entry),
                           source.key,
                           {},
                           each.doubts,
                           each.credit,
                           proof};
        if (!source.key.isEmpty())
            traced.source = source.file + u':' + QString::number(source.line);
        const auto same = [&](const TracedSense& other) {
            return other.ofLine == traced.ofLine && other.ofEntry == traced.ofEntry && other.meaning == traced.meaning;
        };
        if (std::none_of(all.cbegin(), all.cend(), same))
            all.append(traced);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const TracedSense& a, const TracedSense& b) { return a.credit > b.credit; });
    return all;
}

QString wordsOfAsk(const AskedLine& line, const Ask& ask) {
    QStringList words;
    QList<int> places = ask.terms;
    std::sort(places.begin(), places.end());
    for (const int at : std::as_const(places))
        words.append(line.gist.text.mid(line.gist.terms[at].start, line.gist.terms[at].length));
    words.removeDuplicates();
    return words.join(u' ');
}

} // namespace ascent
