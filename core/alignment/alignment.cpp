// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/alignment.h"

#include "core/alignment/conflicts.h"
#include "core/alignment/degrees.h"
#include "core/alignment/score.h"
#include "core/alignment/waived.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Alignment", text);
}

constexpr double threshold = 0.34;     // a match below says too little to be shown
constexpr double evidenceFactor = 0.8; // what shows a strength speaks of more than the strength
constexpr double notYetFactor = 0.7;   // done, but not well yet
constexpr double plannedFactor = 0.72; // a goal is not there yet
constexpr double doneFactor = 0.9;
constexpr double storyFactor = 0.85;
constexpr double backgroundFactor = 0.85;
constexpr qsizetype mostMatches = 8; // of one line
constexpr double leastAsked = 1.0;   // less is a rest of words: "we couldn't", "for this one"
constexpr double nearlyAll = 0.75;   // of what a line asks for
constexpr int notWell = 2;
constexpr int interviewWindowYears = 5;

struct StrengthText {
    const Strength* strength = nullptr;
    Text name, evidence;
    Degree degree = Degree::None;
};
struct GoalText {
    const Goal* goal = nullptr;
    Text statement;
    QList<Text> skills;
    Degree degree = Degree::None; // that it earns
};
/// What the person said of an entry and a line.
struct Decided {
    EntityKind entity = EntityKind::Person;
    QUuid id;
    Verdict verdict = Verdict::Confirmed;
    QString name; ///< of the entry
};
struct StoryText {
    const Story* story = nullptr;
    Text title, told;
    QList<QUuid> strengths;
};

QString quoted(const QString& words) {
    return QStringLiteral("\u201C") + words.simplified() + QStringLiteral("\u201D");
}

/// "risk", "drainage" and "culverts", as the line has them.
QString namedList(const QStringList& words) {
    constexpr qsizetype most = 3;
    QStringList few;
    for (const QString& word : words)
        if (few.size() < most && !few.contains(word, Qt::CaseInsensitive))
            few.append(word.simplified());
    if (few.size() < 2)
        return few.value(0);
    const QString last = few.takeLast();
    return tr("%1 and %2").arg(few.join(QStringLiteral(", ")), last);
}

bool speaksOfLearning(const Goal& goal) {
    static const QRegularExpression learning(
        QStringLiteral("\\b(?:learn|study|pass|complete|finish|train|qualify|certif|practi[cs]e|speak|improve|master|"
                       "course|class|lesson|exam|certificate|qualification|diploma|degree|fluen)"),
        QRegularExpression::CaseInsensitiveOption);
    return learning.match(goal.statement).hasMatch();
}

/// "Other duties as assigned": nothing that anybody could show.
bool isCatchAll(const QString& line) {
    static const QRegularExpression all(
        QStringLiteral(
            "^\\W*(?:to )?(?:(?:perform|carry(?:ing)? out|undertak|complet|assist)(?:e|s|ing)?(?: with)? )?"
            "(?:(?:any|all|such|and) )*(?:other|additional|miscellaneous|related)(?: [\\w-]+){0,3}? "
            "(?:duties|tasks|work|responsibilities|functions)\\b"
            "(?:$|\\W*$|.{0,40}\\b(?:assigned|requir|request|need|direct|commensurate|reasonabl|time to time|"
            "necessary|appropriate|arise|grade))"),
        QRegularExpression::CaseInsensitiveOption);
    return all.match(line).hasMatch();
}

QString whyStrength(const QString& name, const Meeting& meeting) {
    if (!meeting.meaning.isEmpty())
        return tr("Your strength %1 means much the same as \u201C%2\u201D here.")
            .arg(quoted(name), meeting.inLine.value(0));
    return tr("Your strength %1 names %2.").arg(quoted(name), namedList(meeting.inLine));
}

class Aligner {
public:
    Aligner(const Content& content, const Role& role, QDate today)
        : m_content(content)
        , m_role(role)
        , m_today(today) {}

    Alignment run() {
        Alignment alignment;
        alignment.posting = correctedPosting(m_content, m_role);
        const Posting& posting = alignment.posting;
        readEntries();
        readVerdicts(posting);
        double met = 0, all = 0;
        QStringList optionalGaps;
        for (qsizetype i = 0; i < posting.lines.size(); ++i) {
            const PostingLine& line = posting.lines[i];
            if (line.kind != LineKind::Duty && line.kind != LineKind::Skill && line.kind != LineKind::Qualification)
                continue;
            const QString asked = askedIn(line.text);
            if (!line.corrected && asked != line.text && textOf(m_reader, asked).mass < leastAsked)
                continue; // it only says what is not asked for
            if (!line.corrected && isCatchAll(line.text))
                continue;
            // A duty may speak of degrees too ("teach master's students") without asking for one.
            const Degree degree = line.kind == LineKind::Duty ? Degree::None : degreeAsked(asked);
            m_decided = m_verdicts.value(i);
            m_refused.clear();
            AlignedLine aligned{line, matches(asked, degree), {}};
            aligned.refused = m_refused;
            constexpr double mustWeight = 2.0;
            const double weight = line.must ? mustWeight : 1.0;
            all += weight;
            met += aligned.matches.isEmpty() ? 0 : weight;
            if (aligned.matches.isEmpty())
                (line.must ? alignment.gaps : optionalGaps).append(line.text);
            alignment.lines.append(std::move(aligned));
        }
        alignment.gaps.append(optionalGaps);
        alignment.coverage = all > 0 ? met / all : 0;
        alignment.conflicts = conflictsOf(m_content, m_role, posting, alignment.lines, m_reader);
        return alignment;
    }

private:
    void readEntries() {
        for (const Strength& strength : m_content.strengths)
            m_strengths.append({&strength, textOf(m_reader, strength.name), textOf(m_reader, strength.evidence),
                                degreeHeld(strength.name + u'\n' + strength.evidence)});
        for (const Goal& goal : m_content.goals) {
            // What is due behind the interview window is planned, but is not said in an interview.
            const bool tooFar = goal.due && m_today.isValid() && *goal.due > m_today.addYears(interviewWindowYears);
            if (!isUsed(goal) || tooFar)
                continue;
            GoalText text{&goal, textOf(m_reader, goal.statement), {}, degreeHeld(goal.statement)};
            for (const QString& skill : goal.skills)
                text.skills.append(textOf(m_reader, skill));
            m_goals.append(std::move(text));
        }
        for (const Story& story : m_content.stories) {
            const QString told =
                QStringList{story.title, story.situation, story.task, story.action, story.result}.join(u'\n');
            StoryText text{&story, textOf(m_reader, story.title), textOf(m_reader, told), {}};
            for (const StoryStrength* link : m_content.storyStrengths.owned(story.id))
                text.strengths.append(link->to.uuid());
            m_stories.append(std::move(text));
        }
        m_headline = textOf(m_reader, m_content.person.headline);
        m_background = textOf(m_reader, m_content.person.background);
        m_held = degreeHeld(m_content.person.headline + u'\n' + m_content.person.background);
    }

    static bool isUsed(const Goal& goal) {
        return goal.share != ShareLevel::Private && goal.status != GoalStatus::Dropped;
    }

    /// Which line each decision about a match holds for; the later of two counts.
    void readVerdicts(const Posting& posting) {
        const QList<const MatchVerdict*> verdicts = m_content.matchVerdicts.owned(m_role.id);
        if (verdicts.isEmpty())
            return;
        QStringList lines;
        for (const PostingLine& line : posting.lines)
            lines.append(line.text);
        const LineFinder finder(lines);
        for (const MatchVerdict* each : verdicts) {
            Decided decided{EntityKind::Person, m_content.person.id.uuid(), each->verdict, {}};
            if (each->strength) {
                const Strength* strength = m_content.strengths.find(each->strength);
                if (!strength)
                    continue;
                decided = {EntityKind::Strength, strength->id.uuid(), each->verdict, strength->name};
            } else if (each->goal) {
                const Goal* goal = m_content.goals.find(each->goal);
                if (!goal || !isUsed(*goal))
                    continue;
                decided = {EntityKind::Goal, goal->id.uuid(), each->verdict, goal->statement};
            } else if (each->story) {
                const Story* story = m_content.stories.find(each->story);
                if (!story)
                    continue;
                decided = {EntityKind::Story, story->id.uuid(), each->verdict, story->title};
            }
            for (const qsizetype i : finder.find(each->line)) {
                QList<Decided>& there = m_verdicts[i];
                there.removeIf(
                    [&](const Decided& old) { return old.entity == decided.entity && old.id == decided.id; });
                there.append(decided);
            }
        }
    }

    /// Takes a match among those found, unless the person decided about it.
    void offer(QList<Match>& found, Match match) {
        for (const Decided& each : std::as_const(m_decided)) {
            if (each.entity != match.entity || each.id != match.id)
                continue;
            if (each.verdict == Verdict::Refused) {
                m_refused.append(std::move(match));
                return;
            }
            match.score = 1;
            match.why += u' ' + tr("You confirmed it.");
            match.confirmed = true;
        }
        found.append(std::move(match));
    }

    /// What the person confirmed or refused, and nothing in the words speaks for.
    void addDecided(EntityKind entity, QList<Match>& found) {
        for (const Decided& each : std::as_const(m_decided)) {
            if (each.entity != entity)
                continue;
            const auto same = [&](const Match& match) { return match.entity == entity && match.id == each.id; };
            if (std::any_of(found.cbegin(), found.cend(), same) ||
                std::any_of(m_refused.cbegin(), m_refused.cend(), same))
                continue;
            const QString name = quoted(each.name);
            const QString why =
                entity == EntityKind::Strength ? tr("Your strength %1 meets this: you confirmed it.").arg(name)
                : entity == EntityKind::Goal   ? tr("Your goal %1 meets this: you confirmed it.").arg(name)
                : entity == EntityKind::Story  ? tr("Your story %1 meets this: you confirmed it.").arg(name)
                                               : tr("Your background meets this: you confirmed it.");
            if (each.verdict == Verdict::Confirmed)
                found.append({entity, each.id, 1.0, why, true});
            else
                m_refused.append({entity, each.id, 0, tr("You said that it does not meet this."), false});
        }
    }

    /// The line without what it denies or waives: what there is not is nothing to meet.
    static QString askedIn(const QString& line) {
        QString asked = line;
        for (const QString& none : {deniedIn(line), waivedIn(line)})
            if (const qsizetype at = none.isEmpty() ? -1 : line.indexOf(none); at >= 0)
                asked.replace(at, none.size(), QString(none.size(), u' '));
        return asked;
    }

    QList<Match> matches(const QString& asked, Degree degree) {
        const Text text = textOf(m_reader, asked);
        QList<Match> found;
        matchStrengths(text, degree, found);
        addDecided(EntityKind::Strength, found);
        QHash<QUuid, double> strengths;
        for (const Match& match : std::as_const(found))
            strengths.insert(match.id, match.score);
        matchGoals(text, degree, found);
        addDecided(EntityKind::Goal, found);
        matchStories(text, strengths, found);
        addDecided(EntityKind::Story, found);
        matchPerson(text, degree, found);
        addDecided(EntityKind::Person, found);
        std::stable_sort(found.begin(), found.end(), [](const Match& a, const Match& b) { return a.score > b.score; });
        if (found.size() > mostMatches)
            found.resize(mostMatches);
        return found;
    }

    /// A degree that is named, but below the one that is asked, meets nothing, however alike the words are.
    static bool isBelow(Degree held, Degree asked) { return held != Degree::None && held < asked; }

    void matchStrengths(const Text& line, Degree degree, QList<Match>& found) {
        for (const StrengthText& each : m_strengths) {
            if (each.degree != Degree::None && isBelow(std::max(each.degree, m_held), degree))
                continue;
            const Meeting name = meet(line, each.name), evidence = meet(line, each.evidence);
            constexpr double leastEvidence = 1.5; // one word in a sentence proves little
            // … unless it is nearly all that the line asks for: "a record of meeting quota".
            constexpr double leastMeaning = 1.25;
            const bool tells = evidence.weight >= leastEvidence ||
                               (evidence.weight >= leastMeaning && evidence.lineShare >= nearlyAll);
            const double shown = tells ? evidenceFactor * evidence.score : 0;
            double score = 1 - (1 - name.score) * (1 - shown / 2);
            const bool byEvidence = name.score < threshold && shown > name.score;
            score = std::max(score, shown);
            if (each.strength->excel && *each.strength->excel <= notWell)
                score *= notYetFactor;
            if (score < threshold)
                continue;
            const QString title = each.strength->name;
            QString why =
                byEvidence
                    ? tr("What shows your strength %1 speaks of %2.").arg(quoted(title), namedList(evidence.inLine))
                    : whyStrength(title, name);
            if (each.strength->excel && *each.strength->excel <= notWell)
                why += u' ' + tr("You rate it %1 of 5 so far.").arg(*each.strength->excel);
            offer(found, {EntityKind::Strength, each.strength->id.uuid(), score, why});
        }
    }

    void matchGoals(const Text& line, Degree degree, QList<Match>& found) {
        for (const GoalText& each : m_goals) {
            if (isBelow(each.degree, degree))
                continue;
            const bool done = each.goal->status == GoalStatus::Done;
            const double factor = done ? doneFactor : plannedFactor;
            Meeting best = meet(line, each.statement);
            QString skill;
            for (qsizetype i = 0; i < each.skills.size(); ++i) {
                const Meeting meeting = meet(line, each.skills[i]);
                if (meeting.score > best.score) {
                    best = meeting;
                    skill = each.goal->skills[i];
                }
            }
            double score = best.score * factor;
            // "Learn Spanish" and "Knowledge of Spanish" share one word, and it is all that is asked for.
            if (best.lineShare >= nearlyAll && best.weight >= 1 && (!skill.isEmpty() || speaksOfLearning(*each.goal)))
                score = std::max(score, threshold);
            if (score < threshold)
                continue;
            const QString goal = quoted(each.goal->statement);
            const QString why =
                skill.isEmpty()
                    ? (done ? tr("You reached the goal %1, which speaks of %2.") : tr("Your goal %1 speaks of %2."))
                          .arg(goal, namedList(best.inLine))
                    : (done ? tr("Your goal %1, which you reached, built %2.") : tr("Your goal %1 builds %2."))
                          .arg(goal, skill.simplified());
            offer(found, {EntityKind::Goal, each.goal->id.uuid(), score, why});
        }
    }

    void matchStories(const Text& line, const QHash<QUuid, double>& strengths, QList<Match>& found) {
        for (const StoryText& each : m_stories) {
            const Meeting title = meet(line, each.title), told = meet(line, each.told);
            constexpr double leastTold = 2.0; // a story is long: one word in it is chance
            double score = storyFactor * std::max(title.score, told.weight >= leastTold ? told.score : 0);
            QString why = tr("Your story %1 speaks of %2.").arg(quoted(each.story->title), namedList(told.inLine));
            for (const QUuid& id : each.strengths) {
                const double linked = storyFactor * strengths.value(id);
                if (linked <= score)
                    continue;
                const Strength* strength = m_content.strengths.find(id);
                if (!strength)
                    continue;
                score = linked;
                why =
                    tr("Your story %1 shows your strength %2.").arg(quoted(each.story->title), quoted(strength->name));
            }
            if (score >= threshold)
                offer(found, {EntityKind::Story, each.story->id.uuid(), score, why});
        }
    }

    void matchPerson(const Text& line, Degree degree, QList<Match>& found) {
        if (isBelow(m_held, degree))
            return;
        const Meeting background = meet(line, m_background), headline = meet(line, m_headline);
        const bool head = headline.score > background.score;
        const Meeting& best = head ? headline : background;
        double score = backgroundFactor * best.score;
        // "PhD" and "master's" share no word: who has the level and the field has what is asked.
        if (degree != Degree::None && m_held >= degree && best.score > 0)
            score = std::max(score, threshold);
        if (score < threshold)
            return;
        const QString why =
            (head ? tr("Your headline names %1.") : tr("Your background names %1.")).arg(namedList(best.inLine));
        offer(found, {EntityKind::Person, m_content.person.id.uuid(), score, why});
    }

    const Content& m_content;
    const Role& m_role;
    QDate m_today;
    TermReader m_reader;
    QList<StrengthText> m_strengths;
    QList<GoalText> m_goals;
    QList<StoryText> m_stories;
    Text m_headline, m_background;
    QHash<qsizetype, QList<Decided>> m_verdicts; // by line
    QList<Decided> m_decided;                    // of the line at hand
    QList<Match> m_refused;                      // of the line at hand
    Degree m_held = Degree::None;                // the highest that the person names
};

} // namespace

Alignment align(const Content& content, const Role& role, QDate today) {
    return Aligner(content, role, today).run();
}

} // namespace ascent
