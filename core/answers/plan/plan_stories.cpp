// SPDX-License-Identifier: GPL-3.0-or-later
// Which story is told in which answer, and what moves somebody beside it.
#include "core/answers/plan/plan_maker.h"
#include "core/language/lang_file.h"

#include <algorithm>

namespace ascent {

namespace {

constexpr LangWords motiveKeys(u"answers/plan.txt", u"reflections that move");

} // namespace

double PlanMaker::joyOf(qsizetype story) const {
    double sum = 0;
    int count = 0;
    for (const qsizetype strength : all(Sayable::Strength))
        if (m_in.relations.link(story, strength) >= 1) {
            sum += line(strength).strength->enjoy.value_or(3);
            ++count;
        }
    return count ? 0.3 * (sum / count - 3.5) : 0;
}

bool PlanMaker::isMotive(qsizetype at) const {
    switch (line(at).of) {
    case Sayable::Driver:
    case Sayable::Reflection:
        return true;
    case Sayable::Value:
        return line(at).own;
    default:
        return false;
    }
}

bool PlanMaker::isLearning(qsizetype motive) const {
    const Driver* driver = line(motive).driver;
    return driver ? driver->kind == DriverKind::Learning : m_in.learns.contains(motive);
}

double PlanMaker::motiveScore(qsizetype motive, qsizetype story) const {
    const SpokenLine& each = line(motive);
    double score = story >= 0 ? 2.2 * m_in.relations.likeness(motive, story) : 0;
    if (each.of == Sayable::Driver)
        score += (each.own ? 0.35 : 0.05) - 0.08 * each.place; // proposed, it says little of this person
    else if (each.of == Sayable::Reflection)
        score += each.reflection && motiveKeys.contains(each.reflection->question) ? 0.3 : 0.1;
    else
        score += 0.1;
    if (each.own)
        score += 0.4;
    if (each.words < 7)
        score -= 0.3;
    // What the story is going to tell, told before it, takes its point away.
    if (story >= 0 && (m_in.relations.isSameFact(motive, story) || each.echoes(line(story))))
        score -= 1;
    return score;
}

qsizetype PlanMaker::bestMotive(qsizetype story, bool toLearn) {
    qsizetype best = -1;
    double most = toLearn ? 0.3 : -1;
    for (qsizetype at = 0; at < m_in.lines.size(); ++at) {
        const SpokenLine& each = line(at);
        // What the program can say of a driver is true of everybody.
        if (!isMotive(at) || isUsed(at, story) || (each.driver && !each.own))
            continue;
        const bool learns = isLearning(at);
        // Learning is what one hopes to get, and is kept for that.
        if (toLearn && !learns)
            continue; // what moves somebody elsewhere is no hope for this role
        const double score = motiveScore(at, story) + (toLearn ? 1 : learns ? -0.6 : 0);
        if (score > most) {
            most = score;
            best = at;
        }
    }
    return best;
}

/// All at once: which story is told where, and which direction opens. So no answer takes the story that another one
/// needs more.
void PlanMaker::chooseStories() {
    constexpr double never = -9;
    constexpr std::array slots{PlanKind::Direction, PlanKind::Motive, PlanKind::Hope, PlanKind::Fit};
    QList<qsizetype> stories = all(Sayable::Story);
    const QList<qsizetype> directions = all(Sayable::Aspiration);
    QList<qsizetype> motives;
    for (qsizetype at = 0; at < m_in.lines.size(); ++at)
        if (isMotive(at) && !(line(at).driver && !line(at).own))
            motives.append(at);
    const QList<qsizetype> hopes = all(Sayable::Role);
    const bool hopesToLearn =
        std::any_of(motives.begin(), motives.end(), [&](qsizetype at) { return line(at).own && isLearning(at); });
    // What a story is worth in each place.
    QList<std::array<double, slots.size()>> worth;
    for (const qsizetype story : std::as_const(stories)) {
        const bool setback = line(story).isSetback();
        const double joy = joyOf(story), own = line(story).own ? 0.3 : 0;
        double direction = directions.isEmpty() ? never : -0.2;
        for (qsizetype place = 0; place < directions.size(); ++place)
            direction = std::max(direction, m_in.relations.between(directions[place], story) + (place == 0 ? 0.35 : 0));
        // Where no motive can be said, a story by itself says less of what moves somebody.
        double motive = motives.isEmpty() ? -0.5 : 0;
        for (const qsizetype each : std::as_const(motives))
            motive = std::max(motive, motiveScore(each, story));
        // A story answers what one hopes to get only behind a hope that it belongs to.
        const bool belongs = std::any_of(hopes.begin(), hopes.end(), [&](qsizetype at) {
            return m_in.learns.contains(at) || m_in.relations.between(at, story) >= heardRelation;
        });
        const double hope = belongs || (setback && hopes.isEmpty() && (hopesToLearn || line(story).own))
                                ? (setback ? 1.6 : 0.2)
                                : never;
        // What went wrong is asked about elsewhere; here it is told only as what was learned.
        worth.append({setback ? never : direction + joy + own, setback ? never : 0.6 + motive + joy + own, hope + own,
                      setback ? never : 0.3 + bestCover(story) + own});
    }
    // Few are told: the best for each place are tried against each other.
    constexpr qsizetype mostTried = 7;
    if (stories.size() > mostTried) {
        QList<qsizetype> order;
        for (qsizetype at = 0; at < stories.size(); ++at)
            order.append(at);
        std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
            return *std::max_element(worth[a].begin(), worth[a].end()) >
                   *std::max_element(worth[b].begin(), worth[b].end());
        });
        QList<qsizetype> kept;
        QList<std::array<double, slots.size()>> keptWorth;
        for (const qsizetype at : order.mid(0, mostTried)) {
            kept.append(stories[at]);
            keptWorth.append(worth[at]);
        }
        stories = kept;
        worth = keptWorth;
    }
    std::array<qsizetype, slots.size()> best{-1, -1, -1, -1}, now{-1, -1, -1, -1};
    double most = 0;
    const auto tryFrom = [&](auto& self, size_t slot, double sum) -> void {
        if (slot == slots.size()) {
            if (sum > most + 1e-9) {
                most = sum;
                best = now;
            }
            return;
        }
        now[slot] = -1;
        self(self, slot + 1, sum);
        for (qsizetype at = 0; at < stories.size(); ++at) {
            if (std::find(now.begin(), now.begin() + qptrdiff(slot), at) != now.begin() + qptrdiff(slot))
                continue;
            now[slot] = at;
            self(self, slot + 1, sum + worth[at][slot]);
        }
        now[slot] = -1;
    };
    tryFrom(tryFrom, 0, 0);
    for (size_t slot = 0; slot < slots.size(); ++slot)
        if (best[slot] >= 0) {
            Draft& to = draft(slots[slot]);
            to.story = stories[best[slot]];
            say(slots[slot], to.story, SpokenPart::Evidence, storyWeight);
        }
}

} // namespace ascent
