// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/plan/spoken_line.h"

#include "core/answers/unsaid.h"
#include "core/language/lang_file.h"
#include "core/language/phrases/phrase.h"
#include "core/language/speech/speech.h"
#include "core/language/text.h"

#include <algorithm>

namespace ascent {

namespace {

constexpr LangWords oneself(u"answers/plan.txt", u"of oneself");
constexpr LangWords goingOn(u"answers/plan.txt", u"going on");

/// Nobody weighs more than so many entries of a kind for one answer; those that were chosen come best first.
constexpr qsizetype mostGoals = 14, mostStrengths = 14, mostStories = 12, mostOthers = 24;

QSet<QPair<int, int>> pairsIn(const std::vector<int>& order) {
    QSet<QPair<int, int>> pairs;
    for (size_t at = 1; at < order.size(); ++at)
        pairs.insert({order[at - 1], order[at]});
    return pairs;
}

class Collector {
public:
    explicit Collector(StemBook& stems)
        : m_stems(stems) {}

    /// Nullptr where there is nothing to say of it.
    SpokenLine* add(Sayable of, const Said& said, const Origin& origin, const QString& about) {
        QString text = asSentences(said.text);
        // A reason that is nobody's business doesn't silence the aim.
        if (!said.own && isPersonal(text) && !said.brief.isEmpty())
            text = asSentences(said.brief);
        if (text.isEmpty() || isPersonal(text) ||
            (!said.own && (leavesOpenWho(text) || (isNoAim(of) ? !isSpoken(text) : !isOfOneself(text)))))
            return nullptr;
        SpokenLine line;
        line.of = of;
        line.origin = origin;
        line.text = text;
        line.brief = said.brief.isEmpty() ? QString() : asSentences(said.brief);
        line.claim = said.claim.isEmpty() ? claimIn(text) : asSentences(said.claim);
        line.own = said.own;
        line.goesOn = goingOn.contains(plainWord(text.section(u' ', 0, 0)));
        line.opening = text.section(u' ', 0, 2).toLower();
        line.claimed = m_stems.of(line.claim);
        line.told = m_stems.of(text);
        line.about = m_stems.of(line.brief + u' ' + about + u' ' + said.name + u' ' + said.liked);
        for (const QString& sentence : sentencesOf(text))
            line.sentences.append(m_stems.of(sentence));
        // A story is thought of by its title too: "the night the gas went".
        line.pairs =
            pairsIn(m_stems.inOrder(text + u' ' + said.name + (of == Sayable::Story ? u' ' + about : QString())));
        line.words = countWords(text);
        line.hasNumber =
            std::any_of(line.told.begin(), line.told.end(), [&](int stem) { return m_stems.isNumber(stem); });
        line.place = int(std::count_if(lines.cbegin(), lines.cend(), [&](const auto& each) { return each.of == of; }));
        lines.append(line);
        return &lines.last();
    }

    QList<SpokenLine> lines;

private:
    /// Aims have a verb by their frame, and somebody who wants it.
    static bool isOfOneself(const QString& text) {
        const QStringList words = wordsOf(sentencesOf(text).value(0));
        return std::any_of(words.begin(), words.end(), [](const QString& word) { return oneself.contains(word); });
    }
    static bool isNoAim(Sayable of) { return of != Sayable::Aspiration && of != Sayable::Goal; }
    /// What is proposed has to be whole sentences: a half one would be worse than none.
    static bool isSpoken(const QString& text) {
        const QStringList sentences = sentencesOf(text);
        return std::all_of(sentences.begin(), sentences.end(),
                           [](const QString& sentence) { return isClause(sentence, true); });
    }
    /// "Training is what I do most gladly: two of four …": what stands before the colon, if it is a sentence and no
    /// fact.
    static QString claimIn(const QString& text) {
        const qsizetype at = text.indexOf(u':') >= 0 ? text.indexOf(u':') : text.indexOf(u';');
        if (at <= 0)
            return {};
        const QString claim = text.left(at);
        const int words = countWords(claim);
        const bool fact = std::any_of(claim.begin(), claim.end(), [](QChar c) { return c.isDigit(); });
        return words >= 4 && words <= 16 && !fact && sentencesOf(claim).size() == 1 ? asSentences(claim) : QString();
    }

    StemBook& m_stems;
};

/// Whether what is proposed of a story has two of its parts, where it has as many: one by itself leaves who listens
/// waiting for the other.
bool tellsAll(const Story& story, const QString& text, StemBook& stems) {
    const StemBook::Stems told = stems.of(text);
    int parts = 0, typed = 0;
    for (const QString* part : {&story.situation, &story.action, &story.result}) {
        const StemBook::Stems all = stems.of(*part);
        const bool there = !all.empty() && 3 * StemBook::shared(told, all).size() >= all.size();
        parts += there;
        typed += !all.empty();
    }
    return parts >= std::min(2, typed);
}

/// A goal years ahead is spoken of without its day: an exact one is heard as a condition. The person's own words stay.
Said withoutFarDay(Said said, QDate today) {
    constexpr int near = 18; // months
    if (said.own)
        return said;
    for (QString* text : {&said.text, &said.brief}) {
        QStringList sentences = sentencesOf(*text);
        for (QString& sentence : sentences) {
            const QString plain = withoutStop(sentence);
            for (const TimePhrase& phrase : Text(plain).times(today))
                if (phrase.kind == TimeKind::Deadline && phrase.due > today.addMonths(near) && phrase.start > 0 &&
                    phrase.start + phrase.length >= plain.size())
                    sentence = asSentences(withoutStop(plain.left(phrase.start)));
        }
        *text = sentences.join(u' ');
    }
    return said;
}

/// A note that takes up words which an entry's line has, and the note as typed hasn't ("the drive back"), is understood
/// only after that line.
void findWhatNotesLeanOn(QList<SpokenLine>& lines, const Role& role, StemBook& stems) {
    for (qsizetype note = 0; note < lines.size(); ++note) {
        if (lines[note].of != Sayable::Research)
            continue;
        QSet<QPair<int, int>> taken = lines[note].pairs;
        for (const QString* typed :
             {&role.culture, &role.mission, &role.shortTerm, &role.longTerm, &role.admire, &role.posting})
            taken.subtract(pairsIn(stems.inOrder(*typed)));
        for (qsizetype other = 0; other < lines.size() && !taken.isEmpty(); ++other)
            if (lines[other].of != Sayable::Research && lines[other].pairs.intersects(taken)) {
                lines[note].leansOn = other;
                break;
            }
    }
}

} // namespace

SpokenPart partOf(const SpokenLine& line) {
    switch (line.of) {
    case Sayable::Aspiration:
        return SpokenPart::Direction;
    case Sayable::Goal:
        return SpokenPart::Path;
    case Sayable::Strength:
        return line.isGap() ? SpokenPart::Flexibility : SpokenPart::Strengths;
    case Sayable::Story:
        return SpokenPart::Evidence;
    case Sayable::Value:
    case Sayable::Driver:
    case Sayable::Reflection:
        return SpokenPart::Motive;
    case Sayable::Research:
        return SpokenPart::Company;
    case Sayable::Match:
        return SpokenPart::Tie;
    case Sayable::Role:
        return SpokenPart::Growth;
    case Sayable::Person:
        break;
    }
    return SpokenPart::Stance;
}

QList<SpokenLine> spokenLines(const Content& content, const Choice& choice, const RoleView& role, const SayBook& book,
                              StemBook& stems, QDate today) {
    Collector collector(stems);
    const Person& person = content.person;
    const Origin self{EntityKind::Person, person.id.uuid()};
    for (const Aspiration* each : choice.directions)
        if (SpokenLine* line =
                collector.add(Sayable::Aspiration, book.of(each->id), {EntityKind::Aspiration, each->id.uuid()},
                              each->statement + u' ' + each->why))
            line->aspiration = each;
    for (const Goal* each : choice.path.mid(0, mostGoals))
        if (SpokenLine* line =
                collector.add(Sayable::Goal, withoutFarDay(book.of(each->id), today),
                              {EntityKind::Goal, each->id.uuid()}, each->statement + u' ' + each->skills.join(u' ')))
            line->goal = each;
    const auto addStrength = [&](const Strength* each) {
        if (SpokenLine* line = collector.add(Sayable::Strength, book.of(each->id),
                                             {EntityKind::Strength, each->id.uuid()}, each->name))
            line->strength = each;
    };
    for (const Strength* each : choice.strengths.mid(0, mostStrengths))
        addStrength(each);
    for (const Strength* each : choice.gaps.mid(0, mostStrengths))
        addStrength(each);
    QList<const Story*> stories = choice.achievements.mid(0, mostStories);
    stories += choice.setbacks.mid(0, mostStories);
    for (const Story* each : stories)
        if (const Said& said = book.of(each->id); said.own || tellsAll(*each, said.text, stems))
            if (SpokenLine* line = collector.add(Sayable::Story, said, {EntityKind::Story, each->id.uuid()},
                                                 each->title + u' ' + each->task))
                line->story = each;
    for (const Value* each : choice.values.mid(0, mostOthers))
        if (SpokenLine* line =
                collector.add(Sayable::Value, book.of(each->id), {EntityKind::Value, each->id.uuid()}, each->name))
            line->value = each;
    for (const Driver* each : choice.drivers)
        if (SpokenLine* line =
                collector.add(Sayable::Driver, book.of(each->id), {EntityKind::Driver, each->id.uuid()}, {}))
            line->driver = each;
    qsizetype reflections = 0;
    for (const Reflection& each : content.reflections)
        // What one answers to oneself is said only where one found words for others; what one enjoys is no secret.
        if (++reflections <= mostOthers)
            if (const Said& said = book.of(each.id); said.own || each.question == QLatin1String("enjoyed-tasks"))
                if (SpokenLine* line =
                        collector.add(Sayable::Reflection, said, {EntityKind::Reflection, each.id.uuid()}, each.answer))
                    line->reflection = &each;
    if (role.role) {
        const Origin employer = role.origin;
        for (const ResearchPart part : {ResearchPart::Culture, ResearchPart::Mission, ResearchPart::ShortTerm,
                                        ResearchPart::LongTerm, ResearchPart::Admire})
            if (SpokenLine* line = collector.add(Sayable::Research, book.research(part), employer, {}))
                line->part = tokenOf(part);
        if (SpokenLine* line = collector.add(Sayable::Role, book.hope(), employer, {}))
            line->part = QLatin1String(hopePart);
        for (const SayBook::MatchLine& each : book.matches())
            if (SpokenLine* line =
                    collector.add(Sayable::Match, each.said, {each.entry.kind(), each.entry.uuid()}, each.line))
                line->part = each.line;
    }
    if (SpokenLine* line = collector.add(Sayable::Person, book.inFiveYears(), self, {}))
        line->part = QLatin1String(inFiveYearsPart);
    if (SpokenLine* line = collector.add(Sayable::Person, book.background(), self, {}))
        line->part = QLatin1String(backgroundPart);
    if (role.role)
        findWhatNotesLeanOn(collector.lines, *role.role, stems);
    return collector.lines;
}

} // namespace ascent
