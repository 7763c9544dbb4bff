// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/skills/skill_candidates.h"

#include "core/language/lang_file.h"
#include "core/posting/skills/skill_words.h"

#include <algorithm>

namespace ascent {

void SkillCandidates::add(WordSpan span, SkillRank rank) {
    m_found.append({span, rank, m_why, m_data});
    if (rank == SkillRank::Known)
        m_knownEnds.insert(span.to);
}

void SkillCandidates::addNamed(WordSpan span, SkillRank rank, bool action) {
    const char* unfit = whyNoSkill(m_line, span, action);
    if (!unfit)
        add(span, rank);
    else if (m_trace && span.size() > 0)
        note({span, rank, m_why, m_data}, unfit);
}

void SkillCandidates::put(WordSpan span, SkillRank rank) {
    span = trimmedName(m_line, span);
    // "auditing experience": the experience is in auditing.
    while (span.size() > 1 && isMereHead(m_line.word(span.to - 1)) &&
           namesSkill(m_line, {span.from, span.to - 1}, false) && !isLeaning(m_line.word(span.to - 2)))
        --span.to;
    addNamed(span, rank, false);
}

void SkillCandidates::putAction(WordSpan span, SkillRank rank) {
    while (span.size() > 0 && (isTrailing(m_line.word(span.to - 1)) || isParticle(m_line.word(span.to - 1)) ||
                               isFiller(m_line.word(span.to - 1)) || isPreposition(m_line.word(span.to - 1))))
        --span.to;
    addNamed(span, rank, true);
}

qsizetype SkillCandidates::putNouns(qsizetype at, SkillRank rank) {
    constexpr qsizetype most = 5; // words of one name
    const SkillPhrases found = nounPhrases(m_line, at, most);
    for (qsizetype i = 0; i < found.spans.size(); ++i)
        put(found.spans[i], found.bound.contains(i) ? SkillRank::Skilled : rank);
    return found.end;
}

qsizetype SkillCandidates::putActions(qsizetype at, bool gerund, SkillRank rank) {
    const SkillPhrases found = actionPhrases(m_line, at, gerund);
    for (const WordSpan& span : found.spans)
        putAction(span, rank);
    return found.end;
}

PostingSkill SkillCandidates::skillAt(WordSpan span) const {
    const QList<PlacedWord>& places = m_line.places();
    const qsizetype dot = m_line.isDotted(span.from); // ".NET"
    const qsizetype start = places[span.from].start - dot, end = places[span.to - 1].end();
    return {(dot ? QStringLiteral(".") : QString()) + m_line.written(span).toString(), start, end - start};
}

void SkillCandidates::note(const Candidate& candidate, const char* discarded) {
    const PostingSkill skill = skillAt(candidate.span);
    m_trace->skills.append({{candidate.why, candidate.data, {skill.text, skill.start, skill.length}}, discarded});
}

QList<PostingSkill> SkillCandidates::chosen() {
    // The surer first, the longer of two; then those that overlap none already taken.
    std::stable_sort(m_found.begin(), m_found.end(), [](const Candidate& a, const Candidate& b) {
        return a.rank != b.rank ? a.rank > b.rank : a.span.size() > b.span.size();
    });
    QList<bool> taken(m_line.count(), false);
    QList<WordSpan> kept;
    for (const Candidate& each : std::as_const(m_found)) {
        const auto from = taken.begin() + each.span.from, to = taken.begin() + each.span.to;
        const bool overlaps = std::find(from, to, true) != to;
        if (m_trace)
            note(each, overlaps ? "a surer or longer name stands there" : nullptr);
        if (overlaps)
            continue;
        std::fill(from, to, true);
        kept.append(each.span);
    }
    std::sort(kept.begin(), kept.end(), [](WordSpan a, WordSpan b) { return a.from < b.from; });
    QList<PostingSkill> skills;
    for (const WordSpan& each : std::as_const(kept))
        skills.append(skillAt(each));
    return skills;
}

bool isMereHead(const QString& word) {
    static const WordSet& all = langWords(u"posting/skill-words.txt", u"mere-head");
    return all.contains(word);
}

WordSpan withNumber(const LineWords& line, WordSpan span) {
    const auto isShort = [&](qsizetype i) {
        const qsizetype longest = line.word(i - 1) == u"act" ? 4 : 3; // "the Children Act 1989"
        return i < line.count() && line.word(i)[0].isDigit() && line.word(i).size() <= longest;
    };
    if (span.to < line.count() && line.joined(span.to - 1)) {
        if (isShort(span.to))
            ++span.to;
        else if (line.word(span.to) == u"level" && line.joined(span.to) && isShort(span.to + 1))
            span.to += 2;
    }
    return span;
}

} // namespace ascent
