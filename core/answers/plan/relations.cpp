// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/plan/relations.h"

#include <algorithm>
#include <cmath>

namespace ascent {

namespace {

/// What words that two lines share count beside a link.
constexpr double wordsAgainstLink = 2.2;
/// A stem that so few of the texts hold tells by itself.
constexpr int fewTexts = 4;

bool isMotive(const SpokenLine& line) {
    return line.of == Sayable::Driver || line.of == Sayable::Reflection || line.of == Sayable::Value;
}

} // namespace

Relations::Relations(const Content& content, const QList<SpokenLine>& lines, const RoleView& role,
                     const Meetings& meetings, StemBook& stems)
    : m_lines(lines)
    , m_meetings(meetings)
    , m_stems(stems) {
    for (const QString& duty : role.duties)
        m_duties.push_back(stems.of(duty));
    for (const SpokenLine& line : lines)
        stems.count(StemBook::joined(line.told, line.about));
    for (const StemBook::Stems& duty : m_duties)
        stems.count(duty);
    const auto add = [&](const QUuid& from, const QUuid& to) {
        m_links.insert({from, to});
        m_links.insert({to, from});
    };
    for (const SpokenLine& line : lines) {
        if (line.aspiration) {
            for (const AspirationStrength* each : content.aspirationStrengths.owned(line.aspiration->id))
                add(line.origin.id, each->to.uuid());
            for (const AspirationValue* each : content.aspirationValues.owned(line.aspiration->id))
                add(line.origin.id, each->to.uuid());
        }
        if (line.story) {
            for (const StoryStrength* each : content.storyStrengths.owned(line.story->id)) {
                add(line.origin.id, each->to.uuid());
                m_strengthsOfStory[line.origin.id].append(each->to.uuid());
            }
            for (const StoryGoal* each : content.storyGoals.owned(line.story->id))
                add(line.origin.id, each->to.uuid());
        }
    }
    const auto count = size_t(lines.size());
    m_likeness.assign(count * count, 0);
    m_between.assign(count * count, 0);
    std::vector<StemBook::Stems> all;
    std::vector<double> weights;
    for (const SpokenLine& line : lines) {
        all.push_back(StemBook::joined(line.told, line.about));
        weights.push_back(stems.weight(all.back()));
    }
    for (qsizetype a = 0; a < lines.size(); ++a)
        for (qsizetype b = a + 1; b < lines.size(); ++b) {
            const StemBook::Stems both = StemBook::shared(all[size_t(a)], all[size_t(b)]);
            const double like =
                both.empty() ? 0 : stems.weight(both) / std::sqrt(weights[size_t(a)] * weights[size_t(b)]);
            m_likeness[at(a, b)] = m_likeness[at(b, a)] = like;
            m_between[at(a, b)] = m_between[at(b, a)] =
                wordsAgainstLink * like + std::max(linkOf(lines[a], lines[b]), linkOf(lines[b], lines[a]));
        }
}

double Relations::link(qsizetype a, qsizetype b) const {
    return std::max(linkOf(m_lines[a], m_lines[b]), linkOf(m_lines[b], m_lines[a]));
}

/// How much a link says: a goal builds its aspiration; a story shows its strengths, and through them the aspiration
/// that rests on these.
double Relations::linkOf(const SpokenLine& a, const SpokenLine& b) const {
    if (a.goal && b.aspiration)
        return a.goal->aspiration == b.aspiration->id ? 1 : 0;
    if (a.goal && b.goal) {
        if (a.goal->parent == b.goal->id)
            return 0.8;
        return a.goal->aspiration && a.goal->aspiration == b.goal->aspiration ? 0.3 : 0;
    }
    if (a.story && b.strength)
        return areLinked(a.origin.id, b.origin.id) ? 1 : 0;
    if (a.story && b.goal)
        return areLinked(a.origin.id, b.origin.id) ? 0.8 : 0;
    if (a.aspiration && (b.strength || b.value))
        return areLinked(a.origin.id, b.origin.id) ? 0.7 : 0;
    if (a.aspiration && b.story) {
        const QList<QUuid> shown = m_strengthsOfStory.value(b.origin.id);
        const auto serve = std::count_if(shown.begin(), shown.end(),
                                         [&](const QUuid& strength) { return areLinked(a.origin.id, strength); });
        double link = shown.isEmpty() ? 0 : 0.6 * double(serve) / double(shown.size());
        for (const SpokenLine& line : m_lines)
            if (line.goal && line.goal->aspiration == a.aspiration->id && areLinked(b.origin.id, line.origin.id)) {
                link += 0.4;
                break;
            }
        return link;
    }
    return 0;
}

bool Relations::isSameFact(qsizetype a, qsizetype b) const {
    if (a == b)
        return true;
    const SpokenLine &one = m_lines[a], &other = m_lines[b];
    if (one.origin == other.origin && one.part == other.part)
        return true;
    const double most = isMotive(one) || isMotive(other) ? 0.62 : 0.45;
    const auto sameWords = [&](const StemBook::Stems& x, const StemBook::Stems& y) {
        const StemBook::Stems both = StemBook::shared(x, y);
        const double smaller = std::min(m_stems.weight(x), m_stems.weight(y));
        if (both.size() > 1 && smaller > 0 && m_stems.weight(both) / smaller >= most)
            return true;
        // The same number of the same thing.
        const auto numbers = std::count_if(both.begin(), both.end(), [&](int stem) { return m_stems.isNumber(stem); });
        return numbers > 0 && both.size() > size_t(numbers);
    };
    const QList<StemBook::Stems> ones = one.story ? one.sentences : QList<StemBook::Stems>{one.told};
    const QList<StemBook::Stems> others = other.story ? other.sentences : QList<StemBook::Stems>{other.told};
    for (const StemBook::Stems& x : ones)
        for (const StemBook::Stems& y : others)
            if (sameWords(x, y))
                return true;
    return false;
}

bool Relations::saysMostOf(const StemBook::Stems& text, const StemBook::Stems& other) const {
    const double all = m_stems.weight(other);
    return all > 0 && m_stems.weight(StemBook::shared(text, other)) / all >= 0.45;
}

double Relations::covers(qsizetype line, qsizetype duty) const {
    const SpokenLine& said = m_lines[line];
    const StemBook::Stems& asked = m_duties[size_t(duty)];
    double met = 0;
    if (said.strength) {
        if (const auto verdict = m_meetings.decided(said.origin.id, duty))
            return *verdict == Verdict::Confirmed ? 2 : 0;
        met = std::min(1.0, 0.6 * m_meetings.ofStrength(*said.strength, duty));
    } else if (said.goal || said.story) {
        if (const auto verdict = m_meetings.decided(said.origin.id, duty))
            return *verdict == Verdict::Confirmed ? 2 : 0;
    }
    const StemBook::Stems all = StemBook::joined(said.told, said.about);
    const StemBook::Stems both = StemBook::shared(all, asked);
    if (both.empty())
        return met;
    double like = std::max(wordsAgainstLink * m_stems.likeness(all, asked),
                           0.8 * m_stems.weight(both) / std::max(12.0, m_stems.weight(asked)));
    if (both.size() == 1)
        // A story shares a word with nearly everything.
        like *= m_stems.texts(both.front()) <= fewTexts && !said.story ? 0.7 : 0.35;
    return std::max(met, std::min(1.0, like));
}

bool Relations::sharesARareWord(qsizetype line, qsizetype duty) const {
    const StemBook::Stems both = StemBook::shared(m_lines[line].told, m_duties[size_t(duty)]);
    return std::any_of(both.begin(), both.end(),
                       [&](int stem) { return !m_stems.isNumber(stem) && m_stems.texts(stem) <= 2; });
}

bool Relations::surelyCovers(qsizetype line, qsizetype duty) const {
    const SpokenLine& said = m_lines[line];
    if (said.strength || said.goal || said.story)
        if (const auto verdict = m_meetings.decided(said.origin.id, duty))
            return *verdict == Verdict::Confirmed;
    // What is told, not what the entry is called: only this is heard beside the duty.
    const StemBook::Stems both = StemBook::shared(said.told, m_duties[size_t(duty)]);
    return std::count_if(both.begin(), both.end(), [&](int stem) { return !m_stems.isNumber(stem); }) >= 2;
}

} // namespace ascent
