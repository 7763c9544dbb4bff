// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/plan/plan_maker.h"

#include "core/language/speech/speech.h"

#include <algorithm>

namespace ascent {

namespace {

using Form = PlannedLine::Form;
using Tie = PlannedLine::Tie;

// What is left away first, of least weight. A whole story weighs more than one more line.
constexpr double headWeight = 100, storyWeight = 90, noteWeight = 76, bridgeWeight = 72, tieWeight = 70,
                 proofWeight = 80, fillWeight = 60, moreWeight = 35, thinWeight = 50;

/// An answer of so many words says enough; below, what belongs there only loosely is taken in.
constexpr int enoughWords = 90, thinWords = 62;

/// Reflections that tell what somebody works for (keys of core/model/reflection.h).
const QStringList motiveKeys{QStringLiteral("success"), QStringLiteral("enjoyed-tasks"), QStringLiteral("fulfilment")};

bool isNoteOf(const SpokenLine& line, ResearchPart part) {
    return line.of == Sayable::Research && line.part == tokenOf(part);
}

} // namespace

PlanMaker::PlanMaker(const PlanInput& input)
    : m_in(input)
    , m_uses(input.lines.size(), 0) {
    for (const PlanKind kind : kinds)
        m_drafts.insert(kind, {});
}

QHash<PlanKind, AnswerPlan> PlanMaker::plans() {
    chooseStories();
    chooseHeads();
    chooseBridges();
    chooseNotes();
    chooseFits();
    fill(136, fillWeight);
    tieToDuties();
    fillThin();
    tieHere();
    fill(270, moreWeight);
    QHash<PlanKind, AnswerPlan> made;
    for (const PlanKind kind : kinds)
        made.insert(kind, ordered(kind));
    return made;
}

QList<qsizetype> PlanMaker::all(Sayable of) const {
    QList<qsizetype> found;
    for (qsizetype at = 0; at < m_in.lines.size(); ++at)
        if (line(at).of == of)
            found.append(at);
    return found;
}

PlannedLine* PlanMaker::say(PlanKind kind, qsizetype at, SpokenPart part, double weight, Form form) {
    PlannedLine planned;
    planned.line = at;
    planned.part = part;
    planned.weight = weight;
    planned.form = form;
    planned.needs = line(at).leansOn;
    ++m_uses[at];
    Draft& to = draft(kind);
    to.words += form == Form::Whole ? line(at).words : line(at).words / 2;
    to.said.append(planned);
    return &to.said.last();
}

bool PlanMaker::isIn(PlanKind kind, qsizetype at) const {
    const QList<PlannedLine>& said = m_drafts[kind].said;
    return std::any_of(said.begin(), said.end(), [&](const PlannedLine& each) {
        return each.line >= 0 && m_in.relations.isSameFact(each.line, at);
    });
}

bool PlanMaker::isUsed(qsizetype at, qsizetype but) const {
    for (qsizetype other = 0; other < m_uses.size(); ++other)
        if (m_uses[other] > 0 && other != but && m_in.relations.isSameFact(at, other))
            return true;
    return false;
}

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

double PlanMaker::bestCover(qsizetype at, qsizetype* duty) const {
    double best = 0;
    for (qsizetype each = 0; each < m_in.relations.duties(); ++each)
        if (const double covered = m_in.relations.covers(at, each); covered > best) {
            best = covered;
            if (duty)
                *duty = each;
        }
    return best;
}

/// All at once: which story is told where, and which direction opens. So no answer takes the story that another one
/// needs more.
void PlanMaker::chooseStories() {
    constexpr std::array slots{PlanKind::Direction, PlanKind::Motive, PlanKind::Hope, PlanKind::Fit};
    QList<qsizetype> stories = all(Sayable::Story);
    const QList<qsizetype> directions = all(Sayable::Aspiration);
    QList<qsizetype> motives;
    for (qsizetype at = 0; at < m_in.lines.size(); ++at)
        if (isMotive(at))
            motives.append(at);
    // What a story is worth in each place.
    QList<std::array<double, slots.size()>> worth;
    for (const qsizetype story : std::as_const(stories)) {
        const bool setback = line(story).isSetback();
        const double joy = joyOf(story), own = line(story).own ? 0.3 : 0;
        double direction = directions.isEmpty() ? 0.3 : -0.2;
        for (qsizetype place = 0; place < directions.size(); ++place)
            direction = std::max(direction, m_in.relations.between(directions[place], story) + (place == 0 ? 0.35 : 0));
        // Where no motive can be said, a story by itself says less of what moves somebody.
        double motive = motives.isEmpty() ? -0.5 : 0;
        for (const qsizetype each : std::as_const(motives))
            motive = std::max(motive, motiveScore(each, story));
        worth.append({direction + joy + own - (setback ? 0.5 : 0), 0.6 + motive + joy + own - (setback ? 0.5 : 0),
                      (setback ? 1.6 : 0.2) + own, 0.3 + bestCover(story) + own - (setback ? 0.8 : 0)});
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

qsizetype PlanMaker::bestMotive(qsizetype story, bool toLearn) {
    qsizetype best = -1;
    double most = toLearn ? 0.3 : -1;
    for (qsizetype at = 0; at < m_in.lines.size(); ++at) {
        if (!isMotive(at) || isUsed(at, story))
            continue;
        const SpokenLine& each = line(at);
        const bool learns = each.driver ? each.driver->kind == DriverKind::Learning : m_in.learns.contains(at);
        // Learning is what one hopes to get, and is kept for that.
        const double score = motiveScore(at, story) + (toLearn ? (learns ? 1 : -0.2) : (learns ? -0.6 : 0));
        if (score > most) {
            most = score;
            best = at;
        }
    }
    return best;
}

void PlanMaker::chooseHeads() {
    const auto head = [&](PlanKind kind, qsizetype at, SpokenPart part, Form form = Form::Whole) {
        if (at < 0)
            return;
        draft(kind).head = at;
        say(kind, at, part, headWeight, form)->required = true;
    };
    // The direction that the story shows; else the first one.
    const QList<qsizetype> directions = all(Sayable::Aspiration);
    const auto isSpeakable = [&](qsizetype at) {
        const AspirationKind kind = line(at).aspiration->kind;
        return kind != AspirationKind::Business;
    };
    qsizetype direction = -1;
    double most = -1;
    for (qsizetype place = 0; place < directions.size(); ++place) {
        const qsizetype story = draft(PlanKind::Direction).story;
        const double score = (place == 0 ? 0.35 : 0) - 0.05 * double(place) +
                             (story >= 0 ? m_in.relations.between(directions[place], story) : 0);
        if (isSpeakable(directions[place]) && score > most) {
            most = score;
            direction = directions[place];
        }
    }
    head(PlanKind::Direction, direction, SpokenPart::Direction);
    if (direction < 0) {
        // No direction may be spoken of here: what is due last leads furthest.
        qsizetype last = -1;
        for (const qsizetype at : all(Sayable::Goal))
            if (!m_in.atTheRole.contains(at) && !isUsed(at) && line(at).goal->due &&
                (last < 0 || *line(at).goal->due > *line(last).goal->due))
                last = at;
        head(PlanKind::Direction, last, SpokenPart::Direction);
    }

    // The goal on which most others rest, or that builds the direction; what the post itself is, is no goal any more.
    const QList<qsizetype> goals = all(Sayable::Goal);
    qsizetype goal = -1;
    most = -1e9;
    for (const qsizetype at : goals) {
        const auto rest = std::count_if(goals.begin(), goals.end(),
                                        [&](qsizetype other) { return line(other).goal->parent == line(at).goal->id; });
        double score = double(rest) - 0.1 * line(at).place + (line(at).own ? 0.5 : 0);
        if (direction >= 0)
            score += m_in.relations.link(at, direction);
        if (m_in.atTheRole.contains(at))
            score -= 5;
        if (!isIn(PlanKind::Direction, at) && score > most) {
            most = score;
            goal = at;
        }
    }
    head(PlanKind::Goals, goal, SpokenPart::Direction);
    if (goal < 0 && directions.size() > 1)
        for (const qsizetype other : directions)
            if (other != direction && draft(PlanKind::Goals).head < 0)
                head(PlanKind::Goals, other, SpokenPart::Direction);

    // An ordinary day in five years; else what comes behind the first direction; else what is due last.
    qsizetype years = -1;
    for (const qsizetype at : all(Sayable::Person))
        if (line(at).part == QLatin1String(inFiveYearsPart))
            years = at;
    for (const qsizetype at : directions)
        if (years < 0 && at != direction && isSpeakable(at) && m_uses[at] == 0 &&
            line(at).aspiration->kind != AspirationKind::Other)
            years = at;
    if (years < 0)
        for (const qsizetype at : goals)
            if (m_uses[at] == 0 && line(at).goal->due && !m_in.atTheRole.contains(at) &&
                (years < 0 || *line(at).goal->due > *line(years).goal->due))
                years = at;
    if (years >= 0 && line(years).goal && direction >= 0 && *line(years).goal->due < m_in.today.addMonths(18))
        years = -1; // what is done next year is no picture of five years
    head(PlanKind::Years, years, SpokenPart::Direction);
    if (years < 0 && direction >= 0)
        head(PlanKind::Years, direction, SpokenPart::Direction, Form::Brief);
    if (PlannedLine* said = draft(PlanKind::Years).said.isEmpty() ? nullptr : &draft(PlanKind::Years).said.last())
        said->thenOn = line(said->line).of != Sayable::Person;

    const qsizetype story = draft(PlanKind::Motive).story;
    qsizetype motive = bestMotive(story, false);
    if (motive < 0 || motiveScore(motive, story) < 0.3) {
        // What is done gladly opens as well, unless a story elsewhere is there to show it.
        const auto leadsToStory = [&](qsizetype at) {
            return std::any_of(kinds.begin(), kinds.end(), [&](PlanKind kind) {
                const qsizetype told = draft(kind).story;
                return kind != PlanKind::Motive && told >= 0 && m_in.relations.link(told, at) >= 1;
            });
        };
        for (const qsizetype at : all(Sayable::Strength))
            if (!leadsToStory(at) && line(at).strength->enjoy.value_or(3) == 5 && !isUsed(at, story) && line(at).own &&
                (motive < 0 || !line(motive).own)) {
                motive = at;
                break;
            }
    }
    head(PlanKind::Motive, motive, SpokenPart::Motive);

    qsizetype hope = all(Sayable::Role).value(0, -1);
    if (hope < 0)
        hope = bestMotive(draft(PlanKind::Hope).story, true);
    if (hope < 0)
        for (const qsizetype at : goals)
            if (m_uses[at] == 0 && line(at).goal->category == GoalCategory::Education)
                hope = at;
    head(PlanKind::Hope, hope, SpokenPart::Growth);

    // The role is the aim: that is the answer.
    for (const qsizetype at : directions + goals)
        if (m_in.atTheRole.contains(at) && draft(PlanKind::Fit).head < 0)
            head(PlanKind::Fit, at, SpokenPart::Fit, at == direction ? Form::Brief : Form::Whole);
    if (draft(PlanKind::Fit).head < 0 && direction >= 0 && bestCover(direction) >= 0.3)
        head(PlanKind::Fit, direction, SpokenPart::Fit, Form::Brief);
    // How far one has come on the way to this very post, in the person's own words.
    for (const qsizetype at : goals)
        if (m_in.atTheRole.contains(at) && line(at).own && !isIn(PlanKind::Fit, at) && !isUsed(at))
            say(PlanKind::Fit, at, SpokenPart::Path, proofWeight);
    for (PlannedLine& each : draft(PlanKind::Fit).said)
        each.confirms = each.part == SpokenPart::Fit;
}

/// A strength stands before the story that shows it, as a claim: the story is its proof.
void PlanMaker::chooseBridges() {
    for (const PlanKind kind : {PlanKind::Direction, PlanKind::Fit, PlanKind::Motive}) {
        const Draft& to = draft(kind);
        if (to.story < 0)
            continue;
        qsizetype best = -1;
        double most = 0;
        for (const qsizetype at : all(Sayable::Strength)) {
            const SpokenLine& each = line(at);
            const bool plain = !each.hasNumber && each.words <= 12;
            if (each.isGap() || (each.claim.isEmpty() && !plain) ||
                countWords(each.claim.isEmpty() ? each.text : each.claim) < 5 ||
                m_in.relations.link(to.story, at) < 1 || each.strength->enjoy.value_or(3) < 3)
                continue;
            if (kind == PlanKind::Direction && to.head >= 0 && line(to.head).aspiration &&
                m_in.relations.link(to.head, at) <= 0 && m_in.relations.likeness(to.head, at) < 0.1)
                continue;
            if (m_uses[at] > 0 || repeats(kind, at))
                continue;
            double score = 0.3 + m_in.relations.likeness(to.story, at) +
                           (each.strength->kind == StrengthKind::Soft ? 0.2 : 0) + (each.own ? 0.3 : 0);
            if (to.head >= 0)
                score += 0.5 * m_in.relations.between(to.head, at);
            if (score > most) {
                most = score;
                best = at;
            }
        }
        if (best >= 0)
            say(kind, best, SpokenPart::Strengths, bridgeWeight, Form::Claim)->needs = to.story;
    }
}

/// Each note on the employer leads one answer, the one that it belongs to most.
void PlanMaker::chooseNotes() {
    struct Prior {
        PlanKind kind;
        ResearchPart part;
        double score;
    };
    // Where each kind of note is at home.
    static constexpr std::array priors{
        Prior{PlanKind::Direction, ResearchPart::Culture, 0.2}, Prior{PlanKind::Goals, ResearchPart::ShortTerm, 0.3},
        Prior{PlanKind::Years, ResearchPart::LongTerm, 0.35},   Prior{PlanKind::Motive, ResearchPart::Mission, 0.4},
        Prior{PlanKind::Hope, ResearchPart::Admire, 0.25},      Prior{PlanKind::Hope, ResearchPart::Culture, 0.25},
        Prior{PlanKind::Motive, ResearchPart::Admire, 0.15},    Prior{PlanKind::Fit, ResearchPart::ShortTerm, 0.1}};
    const QList<qsizetype> notes = all(Sayable::Research);
    if (notes.isEmpty())
        return;
    constexpr double least = 0.12;
    QList<QList<double>> worth; // note, kind
    for (const qsizetype note : notes) {
        QList<double> each;
        for (const PlanKind kind : kinds) {
            double score = kind == PlanKind::Fit ? -0.1 : 0;
            for (const Prior& prior : priors)
                if (prior.kind == kind && isNoteOf(line(note), prior.part))
                    score += prior.score;
            double like = 0;
            for (const PlannedLine& said : draft(kind).said)
                if (said.line >= 0)
                    like = std::max(like, m_in.relations.likeness(note, said.line));
            score += 2.2 * like;
            if (const qsizetype first = line(note).leansOn; first >= 0)
                score += isIn(kind, first) ? 0.5 : -1.5;
            each.append(score);
        }
        worth.append(each);
    }
    // At most one note an answer, and each once.
    QList<qsizetype> best(notes.size(), -1), now(notes.size(), -1);
    double most = 0;
    const auto tryFrom = [&](auto& self, qsizetype note, double sum) -> void {
        if (note == notes.size()) {
            if (sum > most + 1e-9) {
                most = sum;
                best = now;
            }
            return;
        }
        now[note] = -1;
        self(self, note + 1, sum);
        for (qsizetype kind = 0; kind < qsizetype(kinds.size()); ++kind) {
            if (worth[note][kind] < least || std::find(now.begin(), now.begin() + note, kind) != now.begin() + note)
                continue;
            now[note] = kind;
            self(self, note + 1, sum + worth[note][kind]);
            now[note] = -1;
        }
    };
    tryFrom(tryFrom, 0, 0);
    for (qsizetype note = 0; note < notes.size(); ++note)
        if (best[note] >= 0)
            say(kinds[size_t(best[note])], notes[note], SpokenPart::Company, noteWeight);
}

/// What the posting asks for and the person does: told with what shows it, and tied to the duty.
void PlanMaker::chooseFits() {
    Draft& to = draft(PlanKind::Fit);
    for (const qsizetype at : all(Sayable::Match))
        if (to.words < enoughWords && !isUsed(at))
            say(PlanKind::Fit, at, SpokenPart::Tie, tieWeight);
    QList<std::pair<double, qsizetype>> scored;
    for (const qsizetype at : all(Sayable::Strength)) {
        const SpokenLine& each = line(at);
        if (each.isGap() || isUsed(at) || each.strength->enjoy.value_or(3) < 2)
            continue;
        const double score = bestCover(at) * (each.hasNumber ? 1 : 0.6);
        if (score >= (each.hasNumber ? 0.15 : 0.22))
            scored.append({score, at});
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    const int room = to.story >= 0 ? 1 : 2;
    int told = 0;
    for (const auto& [score, at] : scored)
        if (told < room && !isIn(PlanKind::Fit, at) && !repeats(PlanKind::Fit, at)) {
            say(PlanKind::Fit, at, SpokenPart::Strengths, proofWeight - told);
            ++told;
        }
    for (const qsizetype at : all(Sayable::Strength)) {
        const SpokenLine& each = line(at);
        // Said only in the person's own words: a gap needs what is being done about it.
        if (each.isGap() && each.own && !isUsed(at) && bestCover(at) >= 0.25) {
            say(PlanKind::Fit, at, SpokenPart::Flexibility, fillWeight);
            break;
        }
    }
}

bool PlanMaker::repeats(PlanKind kind, qsizetype at) const {
    const QList<PlannedLine>& said = m_drafts[kind].said;
    return std::any_of(said.begin(), said.end(), [&](const PlannedLine& each) {
        if (each.line < 0)
            return false;
        const SpokenLine& other = line(each.line);
        if (other.opening == line(at).opening)
            return true;
        return each.form == Form::Claim && !other.claimed.empty() &&
               m_in.relations.saysMostOf(line(at).told, other.claimed);
    });
}

/// What is done within the year is no picture of five.
bool PlanMaker::isFarEnough(const SpokenLine& goal) const {
    return goal.goal->due && *goal.goal->due > m_in.today.addMonths(9);
}

bool PlanMaker::mayExtend(PlanKind kind, qsizetype at) const {
    const SpokenLine& each = line(at);
    const auto count = [&](auto&& is) {
        const QList<PlannedLine>& said = m_drafts[kind].said;
        return std::count_if(said.begin(), said.end(),
                             [&](const PlannedLine& other) { return other.line >= 0 && is(line(other.line)); });
    };
    const auto goals = count([](const SpokenLine& other) { return other.goal != nullptr; });
    const auto strengths = count([](const SpokenLine& other) { return other.strength != nullptr; });
    if (m_in.atTheRole.contains(at) || repeats(kind, at))
        return false;
    switch (each.of) {
    case Sayable::Goal:
        return (kind == PlanKind::Goals && goals < 3) || (kind == PlanKind::Fit && goals < 1 && bestCover(at) >= 0.3) ||
               (kind == PlanKind::Years && goals < 2 && isFarEnough(each)) ||
               (kind == PlanKind::Direction && goals < 1) || (kind == PlanKind::Hope && goals < 1);
    case Sayable::Strength:
        return !each.isGap() && each.isGladly() &&
               ((kind == PlanKind::Fit && strengths < 3) || (strengths < 1 && kind != PlanKind::Hope));
    case Sayable::Driver:
    case Sayable::Reflection:
    case Sayable::Value:
        if (kind == PlanKind::Years || (each.value && kind != PlanKind::Direction && kind != PlanKind::Motive))
            return false;
        return each.own && !(m_drafts[kind].story >= 0 && each.echoes(line(m_drafts[kind].story))) &&
               kind != PlanKind::Fit && kind != PlanKind::Goals &&
               count([](const SpokenLine& other) {
                   return other.of == Sayable::Driver || other.of == Sayable::Reflection || other.of == Sayable::Value;
               }) < (kind == PlanKind::Motive ? 2 : 1);
    case Sayable::Aspiration:
        return kind == PlanKind::Years &&
               count([](const SpokenLine& other) { return other.aspiration != nullptr; }) < 1;
    default:
        return false;
    }
}

/// What is near to what is said already comes in, over all answers the nearest first.
void PlanMaker::fill(int most, double weight) {
    for (int round = 0; round < 24; ++round) {
        qsizetype best = -1;
        PlanKind where = PlanKind::Direction;
        double top = 0.55;
        for (const PlanKind kind : kinds) {
            const Draft& to = draft(kind);
            if (to.head < 0 && to.story < 0)
                continue;
            for (qsizetype at = 0; at < m_in.lines.size(); ++at) {
                const SpokenLine& each = line(at);
                if (!mayExtend(kind, at) || to.words + each.words > most || isUsed(at))
                    continue;
                double first = 0, second = 0;
                for (const PlannedLine& said : to.said)
                    if (said.line >= 0) {
                        const double near = m_in.relations.between(at, said.line);
                        if (near > first) {
                            second = first;
                            first = near;
                        } else {
                            second = std::max(second, near);
                        }
                    }
                if (first < 0.25)
                    continue;
                double score = first + 0.4 * second + (to.words < enoughWords ? 0.3 : -0.4) + (each.own ? 0.1 : 0);
                if (each.goal && kind == PlanKind::Goals)
                    score += 0.3;
                if (score > top) {
                    top = score;
                    best = at;
                    where = kind;
                }
            }
        }
        if (best < 0)
            return;
        const SpokenLine& each = line(best);
        say(where, best,
            each.goal                                      ? SpokenPart::Path
            : each.strength                                ? SpokenPart::Strengths
            : each.aspiration                              ? SpokenPart::Second
            : where == PlanKind::Motive || each.reflection ? SpokenPart::Motive
                                                           : SpokenPart::Why,
            weight);
    }
}

/// Asked how the position fits, one duty is tied to a thing done, where the two belong together beyond doubt. Elsewhere
/// a duty is heard as the advert read back, and spoils the end of a story (two readers said so).
void PlanMaker::tieToDuties() {
    for (const PlanKind kind : {PlanKind::Fit}) {
        if (speaksToEmployer(kind) || !m_in.role.role)
            continue;
        qsizetype best = -1, duty = -1;
        double most = 0.45;
        for (const PlannedLine& said : draft(kind).said) {
            if (said.line < 0 || !(line(said.line).strength || line(said.line).story))
                continue;
            if (line(said.line).strength && line(said.line).strength->enjoy.value_or(3) < 3)
                continue;
            for (qsizetype each = 0; each < m_in.relations.duties(); ++each)
                if (const double covered = m_in.relations.covers(said.line, each);
                    covered > most && !m_saidDuties.contains(each)) {
                    most = covered;
                    best = said.line;
                    duty = each;
                }
        }
        if (duty < 0)
            continue;
        PlannedLine tie;
        tie.tie = Tie::Duty;
        tie.duty = duty;
        tie.part = SpokenPart::Tie;
        tie.weight = tieWeight;
        tie.needs = best;
        m_saidDuties.insert(duty);
        draft(kind).said.append(tie);
    }
}

bool PlanMaker::speaksToEmployer(PlanKind kind) const {
    const QList<PlannedLine>& said = m_drafts[kind].said;
    return std::any_of(said.begin(), said.end(), [&](const PlannedLine& each) {
        return each.tie != Tie::None || (each.line >= 0 && m_in.speaksToEmployer.contains(each.line));
    });
}

/// Where a workbook is young there is little to choose from: what shows the direction is said though nothing but the
/// person joins the two, and what was said in one answer returns in another, in fewer words. Stories don't.
void PlanMaker::fillThin() {
    // Where a talent says most comes first.
    constexpr std::array order{PlanKind::Direction, PlanKind::Fit,   PlanKind::Motive,
                               PlanKind::Goals,     PlanKind::Years, PlanKind::Hope};
    for (const PlanKind kind : order) {
        Draft& to = draft(kind);
        const auto take = [&](Sayable of, SpokenPart part, auto&& fits) {
            for (const qsizetype at : all(of)) {
                if (to.words >= thinWords)
                    return;
                if (m_in.atTheRole.contains(at) || isIn(kind, at) || repeats(kind, at) || !fits(line(at)))
                    continue;
                if (m_uses[at] == 0 && !isUsed(at))
                    say(kind, at, part, thinWeight);
            }
        };
        const auto few = [&](const SpokenLine&) {
            const auto goals = std::count_if(to.said.begin(), to.said.end(), [&](const PlannedLine& each) {
                return each.line >= 0 && line(each.line).goal;
            });
            return goals < 2;
        };
        const auto good = [](const SpokenLine& each) { return !each.isGap() && each.isGladly(); };
        switch (kind) {
        case PlanKind::Direction:
            take(Sayable::Person, SpokenPart::Stance,
                 [](const SpokenLine& each) { return each.part == QLatin1String(backgroundPart); });
            take(Sayable::Strength, SpokenPart::Strengths, [&](const SpokenLine& each) {
                const auto strengths = std::count_if(to.said.begin(), to.said.end(), [&](const PlannedLine& other) {
                    return other.line >= 0 && line(other.line).strength;
                });
                return good(each) && strengths < (to.story >= 0 ? 1 : 2);
            });
            break;
        case PlanKind::Goals:
            take(Sayable::Goal, SpokenPart::Path, few);
            break;
        case PlanKind::Years:
            take(Sayable::Goal, SpokenPart::Path,
                 [&](const SpokenLine& each) { return few(each) && isFarEnough(each); });
            break;
        case PlanKind::Motive:
            take(Sayable::Driver, SpokenPart::Motive, [&](const SpokenLine& each) { return each.own; });
            take(Sayable::Strength, SpokenPart::Strengths, good);
            break;
        case PlanKind::Hope:
            break;
        case PlanKind::Fit:
            // What nobody asks for here says nothing of the fit, unless there is nothing else to say.
            for (const qsizetype at : all(Sayable::Strength))
                if (to.words < thinWords && good(line(at)) && !isUsed(at) && !repeats(kind, at) &&
                    (to.said.isEmpty() || bestCover(at) >= 0.15))
                    say(kind, at, SpokenPart::Strengths, thinWeight);
            break;
        default:
            break;
        }
        if (to.said.isEmpty() && kind == PlanKind::Motive) {
            // What is done gladly says more of what moves somebody than where they want to go.
            for (const qsizetype at : all(Sayable::Strength))
                if (good(line(at)) && !isUsed(at)) {
                    to.head = at;
                    say(kind, at, SpokenPart::Motive, headWeight)->required = true;
                    break;
                }
        }
        // A full workbook that has nothing for a question says nothing, and asks.
        constexpr qsizetype young = 8;
        if (to.said.isEmpty() && m_in.lines.size() < young) {
            // Better the direction again than silence.
            const QList<qsizetype> directions = all(Sayable::Aspiration);
            const QList<qsizetype> goals = all(Sayable::Goal);
            const qsizetype again = directions.value(0, goals.value(0, -1));
            if (again >= 0) {
                to.head = again;
                say(kind, again, SpokenPart::Direction, headWeight, m_uses[again] > 0 ? Form::Brief : Form::Whole)
                    ->required = true;
            }
        }
    }
}

/// An answer that leads nowhere near the employer says so much: that this is the place for the aim. Right behind the
/// aim, which has to be one plain sentence and what the role is about.
void PlanMaker::tieHere() {
    if (!m_in.role.role)
        return;
    for (const PlanKind kind : {PlanKind::Years, PlanKind::Direction}) {
        const Draft& to = draft(kind);
        if (to.head < 0 || speaksToEmployer(kind) || !line(to.head).aspiration || !m_in.nearTheRole.contains(to.head) ||
            line(to.head).sentences.size() != 1 || line(to.head).text.contains(u';') ||
            line(to.head).text.contains(u':'))
            continue;
        PlannedLine tie;
        tie.tie = Tie::Here;
        tie.part = SpokenPart::Why;
        tie.weight = tieWeight;
        tie.needs = to.head;
        draft(kind).said.append(tie);
    }
}

/// What opens, what is near to it, what shows it, what is near to that, what it leads to here.
AnswerPlan PlanMaker::ordered(PlanKind kind) const {
    const Draft& from = m_drafts[kind];
    AnswerPlan plan;
    const auto rank = [&](const PlannedLine& each) {
        switch (each.part) {
        case SpokenPart::Direction:
        case SpokenPart::Motive:
        case SpokenPart::Growth:
        case SpokenPart::Fit:
            return each.line == from.head ? 0 : 1;
        case SpokenPart::Why:
            return 1;
        case SpokenPart::Stance:
            return 2;
        case SpokenPart::Path:
            return 3;
        case SpokenPart::Second:
            return 4;
        case SpokenPart::Strengths:
            return from.story >= 0 && each.form == Form::Claim ? 6 : (from.story >= 0 && kind != PlanKind::Fit ? 5 : 6);
        case SpokenPart::Evidence:
            return 7;
        case SpokenPart::Tie:
            return 8;
        case SpokenPart::Flexibility:
            return 9;
        case SpokenPart::Company:
            return 10;
        case SpokenPart::Commitment:
            return 11;
        }
        return 11;
    };
    plan.said = from.said;
    std::stable_sort(plan.said.begin(), plan.said.end(),
                     [&](const PlannedLine& a, const PlannedLine& b) { return rank(a) < rank(b); });
    plan.words = from.words;
    return plan;
}

QHash<PlanKind, AnswerPlan> planAnswers(const PlanInput& input) {
    return PlanMaker(input).plans();
}

} // namespace ascent
