// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/gaps/learn_sentence.h"
#include "core/alignment/gaps/what_to_say.h"
#include "core/language/lang_pattern.h"
#include "core/language/phrases/phrase.h"
#include "core/report/sheet_parts.h"
#include "core/report/words.h"

#include <algorithm>

namespace ascent::report {

namespace {

QString colonJoined(const QString& name, const QString& proof) {
    return proof.isEmpty() ? name : name + QStringLiteral(": ") + proof;
}

/// The entry behind a match with what shows it; the name alone where it was told before.
QString evidenceOf(const Match& match, const Content& content, bool toldBefore, QDate today, const QLocale& locale) {
    switch (match.entity) {
    case EntityKind::Strength:
        if (const Strength* strength = content.strengths.find(match.id))
            return colonJoined(asHeading(strength->name),
                               toldBefore ? QString() : wholePhrase(spoken(strength->evidence), 22));
        break;
    case EntityKind::Story:
        if (const Story* story = content.stories.find(match.id))
            return colonJoined(asHeading(story->title),
                               toldBefore ? QString() : wholePhrase(spoken(story->result), 22));
        break;
    case EntityKind::Goal:
        if (const Goal* goal = content.goals.find(match.id)) {
            if (toldBefore)
                return {};
            const Phrase phrase = readPhrase(goal->statement, Names({goal->statement}));
            const QString to = infinitive(phrase);
            const QString whole = to.isEmpty() ? phrase.quoted : to;
            const QString brief = wholePhrase(whole, 14);
            const QString statement = brief.endsWith(u'\u2026') ? wholePhrase(whole, 22) : brief;
            if (goal->status == GoalStatus::Done)
                return Words::tr("Reached: %1").arg(statement);
            return goal->due && *goal->due >= today
                       ? Words::tr("On the way: %1 (by %2)").arg(statement, shortDate(*goal->due, locale))
                       : Words::tr("On the way: %1").arg(statement);
        }
        break;
    case EntityKind::Person:
        return toldBefore ? QString() : wholePhrase(spoken(content.person.background), 24);
    default:
        break;
    }
    return {};
}

/// How many words of the text the reason of a match names.
int namedBy(const QString& why, const QString& text) {
    static const QRegularExpression word(QStringLiteral("[\\w'\u2019]{4,}"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    int named = 0;
    for (auto each = word.globalMatch(text); each.hasNext();)
        named += why.contains(each.next().captured(), Qt::CaseInsensitive);
    return named;
}

/// Without the words with which postings address the reader.
QString withoutAddress(const QString& line) {
    static const QRegularExpression& address = langPattern(u"report/requirements.txt", u"address");
    // "Experience of simulation, or of teaching" needs its head; "and looks after" does not need its "and".
    static const QRegularExpression& parallel = langPattern(u"report/requirements.txt", u"parallel");
    static const QRegularExpression& joins = langPattern(u"report/requirements.txt", u"joint");
    QString rest = line.trimmed();
    rest.remove(joins);
    if (!rest.contains(parallel))
        rest.remove(address);
    return rest.count(u' ') >= 1 ? rest : line.trimmed();
}

/// A requirement in a few words: the whole line where it is short, otherwise the skills in it that the match is
/// about, or else the part of it that the match is about. Empty where nothing of it can stand alone.
QString requirement(const AlignedLine& aligned, const Match& match, const QList<PostingSkill>& skills) {
    constexpr int few = 9;
    const PostingLine& line = aligned.line;
    static const QRegularExpression& need = langPattern(u"report/requirements.txt", u"need");
    const QString whole = withoutStop(oneLine(line.text)).remove(need);
    if (whole.count(u' ') < few)
        return capitalised(whole);
    // What hangs on something before it names nothing: "as our first clerk".
    static const QRegularExpression& hangs = langPattern(u"report/requirements.txt", u"hangs");
    if (const QString beginning = wholePhrase(withoutAddress(whole), few + 1);
        !beginning.endsWith(u'\u2026') && !beginning.contains(hangs) && namedBy(match.why, beginning) > 0)
        return capitalised(beginning);
    QStringList named;
    for (const PostingSkill& skill : skills)
        if (line.kind != LineKind::Duty && skill.start >= line.start &&
            skill.start + skill.length <= line.start + line.length && named.size() < 3 &&
            namedBy(match.why, skill.text) > 0 && !named.contains(skill.text, Qt::CaseInsensitive))
            named.append(oneLine(skill.text));
    if (!named.isEmpty())
        return capitalised(named.join(QStringLiteral(", ")));
    static const QRegularExpression between(QStringLiteral("\\s*(?:[.,;:()]+(?:\\s+|$)|[\u2013\u2014]|\\(|\\))\\s*"));
    QString best;
    int most = 0;
    for (const QString& part : whole.split(between, Qt::SkipEmptyParts)) {
        if (part.contains(hangs))
            continue;
        if (const int names = namedBy(match.why, part); names > most && part.contains(u' ')) {
            most = names;
            best = part;
        }
    }
    const QString name = wholePhrase(withoutAddress(best.isEmpty() ? whole : best), few + 1);
    return name.contains(hangs) ? QString() : asHeading(name);
}

/// The person's own words, below the line that they are about.
QString saidTo(const QString& line, const QString& words) {
    return Words::tr("%1: %2").arg(capitalised(wholePhrase(withoutAddress(withoutStop(oneLine(line))), 9)), words);
}

/// Whether only goals that are not reached yet speak for a line.
bool isPlannedOnly(const AlignedLine& line, const Content& content) {
    return !line.matches.isEmpty() && std::all_of(line.matches.begin(), line.matches.end(), [&](const Match& match) {
        const Goal* goal = match.entity == EntityKind::Goal ? content.goals.find(match.id) : nullptr;
        return goal && goal->status != GoalStatus::Done;
    });
}

} // namespace

QSet<QUuid> addStrengthsAgainstPosting(Blocks& blocks, const Alignment& alignment, const Content& content, QDate today,
                                       const QLocale& locale) {
    const QList<PostingSkill>& skills = alignment.posting.skills;
    // What is done without joy is not put forward.
    const auto unfit = [&](const Match& match) {
        const Strength* strength = match.entity == EntityKind::Strength ? content.strengths.find(match.id) : nullptr;
        return strength && isJoyless(*strength);
    };
    // Must-haves first; within them, what is met best.
    QList<const AlignedLine*> lines;
    QList<AlignedLine> met = alignment.lines;
    for (AlignedLine& line : met)
        line.matches.removeIf(unfit);
    for (const AlignedLine& line : met)
        if (!line.matches.isEmpty())
            lines.append(&line);
    std::stable_sort(lines.begin(), lines.end(), [](const AlignedLine* a, const AlignedLine* b) {
        return std::tuple(!a->line.must, -a->matches.first().score) <
               std::tuple(!b->line.must, -b->matches.first().score);
    });
    QSet<QUuid> told;
    Facts facts;
    for (const AlignedLine* line : lines) {
        if (facts.rows.size() >= 10)
            break;
        // A second proof is better than the same one again, if it is nearly as good.
        const Match* best = &line->matches.first();
        for (const Match& match : line->matches)
            if (told.contains(best->id) && !told.contains(match.id) && match.score >= best->score * 0.7)
                best = &match;
        const QString evidence = evidenceOf(*best, content, told.contains(best->id), today, locale);
        const QString asked = requirement(*line, *best, skills);
        const bool twice = std::any_of(facts.rows.begin(), facts.rows.end(), [&](const Fact& fact) {
            return fact.label.compare(asked, Qt::CaseInsensitive) == 0;
        });
        if (evidence.isEmpty() || asked.isEmpty() || twice)
            continue;
        told.insert(best->id);
        facts.rows.append({asked, evidence, facts.rows.size() < 5 ? 0 : 6});
    }
    if (!facts.rows.isEmpty()) {
        blocks.add(Heading{1, Words::tr("What they ask for, and what I bring")});
        blocks.add(facts);
    }
    return told;
}

void addGaps(Blocks& blocks, const Alignment& alignment, const Content& content, const Role& role) {
    // What the person wrote themselves is said, and the first of the others; of what is left a name is enough.
    constexpr qsizetype said = 3, most = 6;
    constexpr int longestOwn = 80; // words; more is an answer, and the sheet has two pages
    int drafted = 0;
    Items items, others;
    others.label = Words::tr("Also not shown yet");
    const auto own = [&](const QString& line) {
        const OwnWords* words = storedWords(content, ownWordsOf(role.id, line));
        return words ? shortened(words->words, longestOwn) : QString();
    };
    // Each of the others goes for itself where the sheet is full, the last one first.
    const auto rank = [&] { return items.rows.size() < most ? 0 : ranks::moreOwnWords + int(items.rows.size()); };
    // What the employer says of itself is nothing to be shown.
    static const QRegularExpression& ofThem = langPattern(u"report/requirements.txt", u"of themselves");
    for (const QString& gap : alignment.gaps) {
        const QString mine = own(gap);
        if (!mine.isEmpty()) {
            items.rows.append({saidTo(gap, mine), {}, Mark::Dot, rank()});
            continue;
        }
        if (items.rows.size() + others.rows.size() >= most || gap.contains(ofThem))
            continue;
        const auto line = std::find_if(alignment.lines.begin(), alignment.lines.end(), [&](const AlignedLine& each) {
            return each.matches.isEmpty() && each.line.text == gap;
        });
        const QString words =
            items.rows.size() < said && line != alignment.lines.end() ? learnSentence(line->line, drafted) : QString();
        if (!words.isEmpty()) {
            items.rows.append({words, {}, Mark::Dot, 0});
            ++drafted;
        } else
            others.rows.append({capitalised(wholePhrase(withoutAddress(withoutStop(gap)), 16)), {}, Mark::Dot, 6});
    }
    // A goal that is not reached yet shows nothing: what was written for its line still has to be said.
    for (const AlignedLine& line : alignment.lines)
        if (const QString mine = isPlannedOnly(line, content) ? own(line.line.text) : QString(); !mine.isEmpty())
            items.rows.append({saidTo(line.line.text, mine), {}, Mark::Dot, rank()});
    if (items.rows.isEmpty() && others.rows.isEmpty())
        return;
    blocks.add(Heading{1, Words::tr("What I can't show yet, and what to say")});
    const Story* learnt = nullptr;
    for (const Story& story : content.stories)
        if (story.kind == StoryKind::Setback && !learnt)
            learnt = &story;
    blocks.addText(learnt ? Words::tr("Say only what you would really do, and tell how you turned something round: %1.")
                                .arg(shortened(unstopped(learnt->title), 12))
                          : Words::tr("Say only what you would really do, in your own words."),
                   ParagraphStyle::Quiet, 1);
    if (!items.rows.isEmpty())
        blocks.add(items);
    if (!others.rows.isEmpty())
        blocks.add(others);
}

} // namespace ascent::report
