// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/matching/matcher.h"

#include "core/alignment/matching/credentials.h"
#include "core/alignment/matching/reasons.h"
#include "core/alignment/matching/weighing.h"
#include "core/alignment/reading/requirements.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Alignment", text);
}

constexpr qsizetype mostMatches = 8, mostNear = 2; // of one line: more tell no more
constexpr int notWell = 2;                         // of 5: done, but not well yet

/// A certificate, a licence, a registration: no story about somebody else's shows it, and no proof of another strength.
bool asksHeld(const AlignedLine& line) {
    return line.line.kind != LineKind::Duty && isHeld(line.line.text);
}

bool isRatedLow(const Strength& strength) {
    return strength.excel && *strength.excel <= notWell;
}

} // namespace

void Matcher::match(const AskedLine& asked, Degree degree, const QList<Decided>& decided, AlignedLine& line,
                    TracedLine* trace) {
    m_found.clear();
    m_trace = trace;
    m_held = asksHeld(line);
    strengths(asked, degree);
    QHash<QUuid, double> scores;
    for (const Decided& each : decided) // a story follows the strength that it shows
        if (each.entity == EntityKind::Strength && each.verdict == Verdict::Confirmed)
            scores.insert(each.id, 1.0);
    goals(asked, degree);
    stories(asked);
    person(asked, degree);
    for (const Found& found : std::as_const(m_found))
        // A story of a strength need not show what only something else shows of it.
        if (found.entity == EntityKind::Strength && found.covers() && !found.byProof && !scores.contains(found.id))
            scores.insert(found.id, found.score);
    linkStories(scores, decided);
    settle(asked, decided, line);
    if (m_trace)
        finishTrace(asked, line);
}

/// Beyond the words of both: what the line asks for and the strength may not have.
Veto Matcher::vetoOn(const AskedLine& line, const StrengthEntry& entry, const Found& found) const {
    if (!found.meeting.covers)
        return found.meeting.veto;
    if (line.years && !found.byProof && !tellsOfYears(line, entry.name, found.meeting))
        return Veto::NoYears;
    const QString told = entry.strength->name + u'\n' + entry.strength->evidence;
    if (m_held && leavesCredentialOpen(line, found.meeting, told))
        return Veto::PaperOpen;
    return isRatedLow(*entry.strength) ? Veto::NotDoneWell : Veto::None;
}

void Matcher::strengths(const AskedLine& line, Degree degree) {
    for (qsizetype i = 0; i < m_entries.strengths.size(); ++i) {
        const StrengthEntry& each = m_entries.strengths[i];
        Found found{EntityKind::Strength, each.strength->id.uuid()};
        found.at = i;
        if (degree != Degree::None && each.degree < degree) {
            leave(line, found, Veto::DegreeTooLow);
            continue;
        }
        found.meeting = meet(line, each.name);
        if (!found.meeting.covers && !m_held && !each.evidence.terms.isEmpty()) {
            if (const Meeting proven = meet(line, each.name, &each.evidence);
                proven.covers && // one word in a sentence proves little
                proven.weight > oneThing + tellsSomething) {
                found.meeting = proven;
                found.byProof = true;
            }
        }
        found.veto = vetoOn(line, each, found);
        found.meeting.covers = found.covers();
        const bool fallsShort = found.veto == Veto::PaperOpen || found.veto == Veto::NotDoneWell;
        if (!found.covers() && !fallsShort && !isNear(found.meeting)) {
            leave(line, found, found.veto);
            continue;
        }
        found.score = scoreOf(found.meeting);
        if (found.byProof && found.covers())
            found.score = discounted(found.score, toldShare);
        m_found.append(std::move(found));
    }
}

void Matcher::goals(const AskedLine& line, Degree degree) {
    for (qsizetype i = 0; i < m_entries.goals.size(); ++i) {
        const GoalEntry& each = m_entries.goals[i];
        Found found{EntityKind::Goal, each.goal->id.uuid()};
        found.at = i;
        const bool tooLow = degree != Degree::None && each.degree < degree;
        if (tooLow || (line.years && each.goal->status != GoalStatus::Done)) { // what is planned gives no years
            leave(line, found, tooLow ? Veto::DegreeTooLow : Veto::NoYears);
            continue;
        }
        found.meeting = meet(line, each.statement);
        for (qsizetype j = 0; j < each.skills.size(); ++j) {
            Meeting meeting = meet(line, each.skills[j]);
            if (std::tuple(meeting.covers, meeting.weight) > std::tuple(found.meeting.covers, found.meeting.weight)) {
                found.meeting = std::move(meeting);
                found.detail = j;
            }
        }
        const bool paperOpen =
            m_held && leavesCredentialOpen(line, found.meeting,
                                           each.goal->statement + u'\n' + each.goal->skills.value(found.detail));
        if (!found.meeting.covers || paperOpen) {
            leave(line, found, found.meeting.covers ? Veto::PaperOpen : found.meeting.veto);
            continue;
        }
        found.score =
            discounted(scoreOf(found.meeting), each.goal->status == GoalStatus::Done ? toldShare : plannedShare);
        m_found.append(std::move(found));
    }
}

void Matcher::stories(const AskedLine& line) {
    for (qsizetype i = 0; i < m_entries.stories.size(); ++i) {
        const StoryEntry& each = m_entries.stories[i];
        Found found{EntityKind::Story, each.story->id.uuid()};
        found.at = i;
        if (m_held) {
            leave(line, found, Veto::NotForPapers);
            continue;
        }
        found.meeting = meet(line, each.told);
        if (!found.meeting.covers || !isTold(found.meeting)) {
            leave(line, found, found.meeting.covers ? Veto::StoryInPassing : found.meeting.veto);
            continue;
        }
        found.score = discounted(scoreOf(found.meeting), toldShare);
        m_found.append(std::move(found));
    }
}

void Matcher::linkStories(const QHash<QUuid, double>& strengths, const QList<Decided>& decided) {
    const auto refused = [&](const QUuid& id) {
        return std::any_of(decided.begin(), decided.end(), [&](const Decided& each) {
            return each.id == id && each.entity == EntityKind::Strength && each.verdict == Verdict::Refused;
        });
    };
    for (qsizetype i = 0; i < m_entries.stories.size(); ++i) {
        const StoryEntry& each = m_entries.stories[i];
        const QUuid id = each.story->id.uuid();
        for (const QUuid& strength : each.strengths) {
            const double score = strengths.value(strength);
            const auto at =
                std::find_if(m_entries.strengths.begin(), m_entries.strengths.end(),
                             [&](const StrengthEntry& entry) { return entry.strength->id.uuid() == strength; });
            if (score <= 0 || refused(strength) || at == m_entries.strengths.end())
                continue;
            Found linked{EntityKind::Story, id, discounted(score, toldShare)};
            linked.at = i;
            linked.detail = at - m_entries.strengths.begin();
            const auto there = std::find_if(m_found.begin(), m_found.end(), [&](const Found& found) {
                return found.entity == EntityKind::Story && found.id == id;
            });
            if (there == m_found.end())
                m_found.append(std::move(linked));
            else if (there->score < linked.score)
                *there = std::move(linked);
        }
    }
}

void Matcher::person(const AskedLine& line, Degree degree) {
    Found found{EntityKind::Person, m_content.person.id.uuid()};
    if (degree != Degree::None && m_entries.held < degree) {
        leave(line, found, Veto::DegreeTooLow);
        return;
    }
    const Meeting background = meet(line, m_entries.background), headline = meet(line, m_entries.headline);
    const bool head = std::tuple(headline.covers, headline.weight) > std::tuple(background.covers, background.weight);
    found.meeting = head ? headline : background;
    found.at = head;
    // "PhD" and "master's" share no word: who has the level and the field has what is asked.
    const bool tells = found.meeting.weight >= oneThing;
    const bool fits = found.meeting.ask >= 0 && (found.meeting.covers || tells || line.mass < oneThing * 2);
    found.byDegree = degree != Degree::None && fits;
    const QString told = m_content.person.background + u'\n' + m_content.person.headline;
    if (!found.byDegree && m_held && leavesCredentialOpen(line, found.meeting, told))
        return leave(line, found, Veto::PaperOpen);
    if (!found.byDegree && (!found.meeting.covers || !tells))
        return leave(line, found, found.meeting.covers ? Veto::TellsLittle : found.meeting.veto);
    found.meeting.covers = true;
    found.score = discounted(scoreOf(found.meeting), toldShare);
    m_found.append(std::move(found));
}

const Gist& Matcher::gistOf(const Found& found) const {
    switch (found.entity) {
    case EntityKind::Strength:
        return found.byProof ? m_entries.strengths[found.at].evidence : m_entries.strengths[found.at].name;
    case EntityKind::Goal: {
        const GoalEntry& goal = m_entries.goals[found.at];
        return found.detail >= 0 ? goal.skills[found.detail] : goal.statement;
    }
    case EntityKind::Story:
        return m_entries.stories[found.at].told;
    default:
        return found.at == 1 ? m_entries.headline : m_entries.background;
    }
}

QString Matcher::whyOf(const AskedLine& line, const Found& found) const {
    switch (found.entity) {
    case EntityKind::Strength: {
        const StrengthEntry& entry = m_entries.strengths[found.at];
        const Strength& strength = *entry.strength;
        const Meeting meeting = worded(line, gistOf(found), found.meeting);
        if (found.veto == Veto::PaperOpen)
            return whyUnheld(strength, line);
        if (found.veto == Veto::NotDoneWell)
            return whyNotWell(strength, line, meeting);
        if (!found.covers())
            return whyNear(strength, line, meeting);
        return found.byProof ? whyProof(strength, line, meeting) : whyStrength(strength, line, meeting, entry.name);
    }
    case EntityKind::Goal: {
        const Goal& goal = *m_entries.goals[found.at].goal;
        return found.detail >= 0 ? whyGoalSkill(goal, goal.skills[found.detail])
                                 : whyGoal(goal, line, worded(line, gistOf(found), found.meeting));
    }
    case EntityKind::Story: {
        const Story& story = *m_entries.stories[found.at].story;
        return found.detail >= 0 ? whyLinkedStory(story, *m_entries.strengths[found.detail].strength)
                                 : whyStory(story, line, worded(line, gistOf(found), found.meeting));
    }
    default:
        return whyPerson(found.at == 1, found.byDegree, line, worded(line, gistOf(found), found.meeting));
    }
}

void Matcher::settle(const AskedLine& asked, const QList<Decided>& decided, AlignedLine& line) {
    const auto verdictOn = [&](const Found& found) {
        for (const Decided& each : decided)
            if (each.entity == found.entity && each.id == found.id)
                return std::optional(each.verdict);
        return std::optional<Verdict>();
    };
    std::stable_sort(m_found.begin(), m_found.end(), [](const Found& a, const Found& b) { return a.score > b.score; });
    for (const Found& found : std::as_const(m_found)) {
        const std::optional<Verdict> verdict = verdictOn(found);
        Match match{found.entity, found.id, found.score, {}, verdict == Verdict::Confirmed};
        if (verdict == Verdict::Refused) {
            match.why = whyOf(asked, found);
            line.refused.append(std::move(match));
            continue;
        }
        QList<Match>& list = found.covers() || match.confirmed ? line.matches : line.near;
        if (!match.confirmed && list.size() >= (found.covers() ? mostMatches : mostNear))
            continue;
        match.why = whyOf(asked, found);
        if (match.confirmed) {
            match.score = 1;
            match.why += u' ' + tr("You confirmed it.");
        }
        list.append(std::move(match));
    }
    addDecided(decided, line);
    std::stable_sort(line.matches.begin(), line.matches.end(),
                     [](const Match& a, const Match& b) { return a.score > b.score; });
    if (line.matches.size() > mostMatches)
        line.matches.resize(mostMatches);
}

/// What the person confirmed or refused, and nothing in the words speaks for.
void Matcher::addDecided(const QList<Decided>& decided, AlignedLine& line) const {
    for (const Decided& each : decided) {
        const auto same = [&](const Found& found) { return found.entity == each.entity && found.id == each.id; };
        if (std::any_of(m_found.cbegin(), m_found.cend(), same))
            continue;
        if (each.verdict == Verdict::Confirmed)
            line.matches.append({each.entity, each.id, 1.0, whyConfirmed(each.entity, each.name), true});
        else
            line.refused.append({each.entity, each.id, 0, tr("You said that it does not meet this."), false});
    }
}

void Matcher::leave(const AskedLine& line, const Found& found, Veto veto) {
    if (!m_trace)
        return;
    Found left = found;
    left.veto = veto;
    if (left.meeting.ask < 0)
        left.meeting = meet(line, gistOf(left));
    TracedEntry entry = traced(line, left);
    if (!entry.shared.isEmpty())
        m_trace->entries.append(std::move(entry));
}

TracedEntry Matcher::traced(const AskedLine& line, const Found& found) const {
    const Gist& gist = gistOf(found);
    TracedEntry entry;
    entry.entity = found.entity;
    entry.id = found.id;
    entry.text = gist.text.simplified();
    entry.veto = found.veto;
    entry.score = found.score;
    if (found.entity == EntityKind::Story && found.detail >= 0)
        entry.through = m_entries.strengths[found.detail].strength->name.simplified();
    const Meeting& meeting = found.meeting;
    if (meeting.ask >= 0)
        entry.ask = wordsOfAsk(line, line.asks[meeting.ask]);
    entry.cover = meeting.cover;
    entry.weight = meeting.weight;
    entry.share = meeting.share;
    entry.shared = tracedSenses(line, gist, found.byProof);
    if (found.byProof)
        entry.shared = tracedSenses(line, m_entries.strengths[found.at].name, false) + entry.shared;
    return entry;
}

void Matcher::finishTrace(const AskedLine& asked, const AlignedLine& line) {
    QList<TracedEntry> left;
    left.swap(m_trace->entries);
    const auto in = [](const QList<Match>& matches, const Found& found) {
        return std::find_if(matches.begin(), matches.end(),
                            [&](const Match& match) { return match.entity == found.entity && match.id == found.id; });
    };
    for (const Found& found : std::as_const(m_found)) {
        TracedEntry entry = traced(asked, found);
        if (const auto match = in(line.matches, found); match != line.matches.end()) {
            entry.fate = TracedEntry::Met;
            entry.veto = Veto::None;
            entry.confirmed = match->confirmed;
            entry.score = match->score;
        } else if (in(line.near, found) != line.near.end()) {
            entry.fate = TracedEntry::Touched;
        } else {
            entry.veto = in(line.refused, found) != line.refused.end() ? Veto::Refused : Veto::BetterOnes;
        }
        m_trace->entries.append(std::move(entry));
    }
    m_trace->entries.append(left);
    std::stable_sort(m_trace->entries.begin(), m_trace->entries.end(), [](const TracedEntry& a, const TracedEntry& b) {
        return std::tuple(b.fate, a.score, a.cover * a.weight) > std::tuple(a.fate, b.score, b.cover * b.weight);
    });
}

} // namespace ascent
