// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/matching/matcher.h"

#include "core/alignment/matching/credentials.h"
#include "core/alignment/matching/reasons.h"
#include "core/alignment/reading/requirements.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Alignment", text);
}

constexpr qsizetype mostMatches = 8, mostNear = 2; // of one line
constexpr double proofShare = 0.9;                 // what shows a strength speaks of more than the strength
constexpr double plannedShare = 0.4;               // a goal is not there yet
constexpr double doneShare = 0.9;
constexpr double storyShare = 0.85;
constexpr double backgroundShare = 0.85;
constexpr double leastOfYears = 0.5;  // of a strength, to tell of years in it
constexpr double notWellFactor = 0.7; // done, but not well yet: no more than near
constexpr int notWell = 2;

/// The score of a match: half and more where it covers what is asked, less where it only touches it. Orders them by
/// how much tells, how much of the ask is met and how much of the entry speaks of it.
double scoreOf(const Meeting& meeting) {
    constexpr double much = 3.0;
    const double good = 0.55 * std::min(1.0, meeting.weight / much) + 0.25 * meeting.cover + 0.2 * meeting.share;
    return meeting.covers ? coveringScore + (1 - coveringScore) * good : (coveringScore - 0.05) * good;
}

/// Between what covers and 1, so much of it.
double discounted(double score, double share) {
    return coveringScore + (score - coveringScore) * share;
}

/// A certificate, a licence, a registration: no story about somebody else's shows it, and no proof of another strength.
bool asksHeld(const AlignedLine& line) {
    return line.line.kind != LineKind::Duty && isHeld(line.line.text);
}

/// "Recyclable packaging" tells of no years in packaging, nor does a tool of a field; "packaging design" does.
bool tellsOfYears(const AskedLine& line, const Gist& name, const Meeting& meeting) {
    const Sense* meaning = worded(line, name, meeting).meaning;
    return meeting.main > leastOfYears && !(meaning && meaning->kind);
}

/// A story is long: one word in it is chance.
bool isTold(const Meeting& meeting) {
    constexpr double leastWeight = 1.4, leastUsed = 2.4, shortShare = 0.15;
    return meeting.weight >= leastWeight && (meeting.used >= leastUsed || meeting.share >= shortShare);
}

/// What touches a line is worth a look only where it is much of the line, or all that the entry is about.
bool isNear(const Meeting& meeting) {
    constexpr double leastCover = 0.2, leastShare = 0.45, leastWeight = 0.9, nearlyAll = 0.9;
    return meeting.ask >= 0 && meeting.cover >= leastCover && meeting.share >= leastShare &&
           (meeting.weight >= leastWeight || meeting.share >= nearlyAll);
}

} // namespace

void Matcher::match(const AskedLine& asked, Degree degree, const QList<Decided>& decided, AlignedLine& line) {
    m_found.clear();
    m_held = asksHeld(line);
    strengths(asked, degree);
    QHash<QUuid, double> scores;
    for (const Decided& each : decided) // a story follows the strength that it shows
        if (each.entity == EntityKind::Strength && each.verdict == Verdict::Confirmed)
            scores.insert(each.id, 1.0);
    goals(asked, degree);
    if (!m_held)
        stories(asked);
    person(asked, degree);
    for (const Found& found : std::as_const(m_found))
        // A story of a strength need not show what only something else shows of it.
        if (found.entity == EntityKind::Strength && found.covers && !found.byProof && !scores.contains(found.id))
            scores.insert(found.id, found.score);
    linkStories(scores, decided);
    settle(asked, decided, line);
}

void Matcher::strengths(const AskedLine& line, Degree degree) {
    for (qsizetype i = 0; i < m_entries.strengths.size(); ++i) {
        const StrengthEntry& each = m_entries.strengths[i];
        if (degree != Degree::None && each.degree < degree)
            continue;
        Found found{EntityKind::Strength, each.strength->id.uuid()};
        found.at = i;
        found.meeting = meet(line, each.name);
        if (!found.meeting.covers && !m_held && !each.evidence.terms.isEmpty()) {
            constexpr double leastProven = 1.15; // one word in a sentence proves little
            if (const Meeting proven = meet(line, each.name, &each.evidence);
                proven.covers && proven.weight >= leastProven) {
                found.meeting = proven;
                found.byProof = true;
            }
        }
        if (line.years && found.meeting.covers && !found.byProof && !tellsOfYears(line, each.name, found.meeting))
            found.meeting.covers = false;
        if (m_held && found.meeting.covers &&
            leavesCredentialOpen(line, found.meeting, each.strength->name + u'\n' + each.strength->evidence)) {
            found.meeting.covers = false;
            found.unheld = true;
        }
        found.covers = found.meeting.covers;
        if (!found.covers && !found.unheld && !isNear(found.meeting))
            continue;
        found.score = scoreOf(found.meeting);
        if (found.byProof)
            found.score = discounted(found.score, proofShare);
        if (found.covers && each.strength->excel && *each.strength->excel <= notWell) {
            found.score = std::min(found.score * notWellFactor, coveringScore - 0.02);
            found.covers = false;
        }
        m_found.append(std::move(found));
    }
}

void Matcher::goals(const AskedLine& line, Degree degree) {
    for (qsizetype i = 0; i < m_entries.goals.size(); ++i) {
        const GoalEntry& each = m_entries.goals[i];
        if (degree != Degree::None && each.degree < degree)
            continue;
        if (line.years && each.goal->status != GoalStatus::Done)
            continue; // what is planned gives no years
        Found found{EntityKind::Goal, each.goal->id.uuid()};
        found.at = i;
        found.meeting = meet(line, each.statement);
        for (qsizetype j = 0; j < each.skills.size(); ++j) {
            Meeting meeting = meet(line, each.skills[j]);
            if (std::tuple(meeting.covers, meeting.weight) > std::tuple(found.meeting.covers, found.meeting.weight)) {
                found.meeting = std::move(meeting);
                found.detail = j;
            }
        }
        if (!found.meeting.covers ||
            (m_held && leavesCredentialOpen(line, found.meeting,
                                            each.goal->statement + u'\n' + each.goal->skills.value(found.detail))))
            continue;
        found.score =
            discounted(scoreOf(found.meeting), each.goal->status == GoalStatus::Done ? doneShare : plannedShare);
        m_found.append(std::move(found));
    }
}

void Matcher::stories(const AskedLine& line) {
    for (qsizetype i = 0; i < m_entries.stories.size(); ++i) {
        const StoryEntry& each = m_entries.stories[i];
        Found found{EntityKind::Story, each.story->id.uuid()};
        found.at = i;
        found.meeting = meet(line, each.told);
        if (!found.meeting.covers || !isTold(found.meeting))
            continue;
        found.score = discounted(scoreOf(found.meeting), storyShare);
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
            Found linked{EntityKind::Story, id, discounted(score, storyShare)};
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
    if (degree != Degree::None && m_entries.held < degree)
        return;
    const Meeting background = meet(line, m_entries.background), headline = meet(line, m_entries.headline);
    const bool head = std::tuple(headline.covers, headline.weight) > std::tuple(background.covers, background.weight);
    Found found{EntityKind::Person, m_content.person.id.uuid()};
    found.meeting = head ? headline : background;
    found.at = head;
    // "PhD" and "master's" share no word: who has the level and the field has what is asked.
    constexpr double leastNamed = 0.9;
    const bool fits = found.meeting.ask >= 0 &&
                      (found.meeting.covers || found.meeting.weight >= leastNamed || line.mass < leastNamed * 2);
    const bool hasDegree = degree != Degree::None && fits;
    if (m_held && !hasDegree &&
        leavesCredentialOpen(line, found.meeting, m_content.person.background + u'\n' + m_content.person.headline))
        return;
    if (!hasDegree && (!found.meeting.covers || found.meeting.weight < leastNamed))
        return;
    found.meeting.covers = true;
    found.byDegree = hasDegree;
    found.score = discounted(scoreOf(found.meeting), backgroundShare);
    m_found.append(std::move(found));
}

QString Matcher::whyOf(const AskedLine& line, const Found& found) const {
    switch (found.entity) {
    case EntityKind::Strength: {
        const StrengthEntry& entry = m_entries.strengths[found.at];
        const Strength& strength = *entry.strength;
        const Meeting meeting = worded(line, found.byProof ? entry.evidence : entry.name, found.meeting);
        if (found.unheld)
            return whyUnheld(strength, line);
        if (!meeting.covers)
            return whyNear(strength, line, meeting);
        if (strength.excel && *strength.excel <= notWell)
            return whyNotWell(strength, line, meeting);
        return found.byProof ? whyProof(strength, line, meeting) : whyStrength(strength, line, meeting, entry.name);
    }
    case EntityKind::Goal: {
        const GoalEntry& entry = m_entries.goals[found.at];
        return found.detail >= 0 ? whyGoalSkill(*entry.goal, entry.goal->skills[found.detail])
                                 : whyGoal(*entry.goal, line, worded(line, entry.statement, found.meeting));
    }
    case EntityKind::Story: {
        const StoryEntry& entry = m_entries.stories[found.at];
        return found.detail >= 0 ? whyLinkedStory(*entry.story, *m_entries.strengths[found.detail].strength)
                                 : whyStory(*entry.story, line, worded(line, entry.told, found.meeting));
    }
    default: {
        const bool head = found.at == 1;
        const Gist& said = head ? m_entries.headline : m_entries.background;
        return whyPerson(head, found.byDegree, line, worded(line, said, found.meeting));
    }
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
        QList<Match>& list = found.covers || match.confirmed ? line.matches : line.near;
        if (!match.confirmed && list.size() >= (found.covers ? mostMatches : mostNear))
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

} // namespace ascent
