// SPDX-License-Identifier: GPL-3.0-or-later
// What shows the point of an answer and what it leads to at this employer.
#include "core/answers/plan/plan_maker.h"
#include "core/language/speech/speech.h"

#include <algorithm>

namespace ascent {

namespace {

bool isNoteOf(const SpokenLine& line, ResearchPart part) {
    return line.of == Sayable::Research && line.part == tokenOf(part);
}

} // namespace

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
            if (each.isGap() || each.isBare() || (each.claim.isEmpty() && !plain) ||
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
        if (best >= 0) {
            PlannedLine* said = say(kind, best, SpokenPart::Strengths, bridgeWeight, Form::Claim);
            said->needs = to.story;
            if (kind == PlanKind::Motive && !hasOpening(kind, gladly(best)))
                said->opening = gladly(best);
        }
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

double PlanMaker::bestCover(qsizetype at) const {
    constexpr double byTitle = 0.5;
    double best = m_in.meetsTheTitle.contains(at) ? byTitle : 0;
    for (qsizetype each = 0; each < m_in.relations.duties(); ++each)
        best = std::max(best, m_in.relations.covers(at, each));
    return best;
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
        if (each.isGap() || isUsed(at) || each.strength->enjoy.value_or(3) < 2 ||
            (each.isBare() && bestCover(at) < heardRelation))
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

/// Asked how the position fits, one duty is tied to a thing done, where the two belong together beyond doubt. Elsewhere
/// a duty is heard as the advert read back, and spoils the end of a story (two readers said so).
void PlanMaker::tieToDuty() {
    Draft& to = draft(PlanKind::Fit);
    if (speaksToEmployer(PlanKind::Fit) || !m_in.role.role)
        return;
    PlannedLine tie;
    tie.tie = Tie::Duty;
    tie.part = SpokenPart::Tie;
    tie.weight = tieWeight;
    double most = 0.45;
    for (const PlannedLine& said : std::as_const(to.said)) {
        if (said.line < 0 || !(line(said.line).strength || line(said.line).story) ||
            (line(said.line).strength && line(said.line).strength->enjoy.value_or(3) < 3))
            continue;
        for (qsizetype each = 0; each < m_in.relations.duties(); ++each)
            if (const double covered = m_in.relations.covers(said.line, each);
                covered > most && m_in.relations.surelyCovers(said.line, each)) {
                most = covered;
                tie.needs = said.line;
                tie.duty = each;
            }
    }
    // The field that somebody wants to know, in a word that hardly anything else here has.
    const auto isExpertise = [&](qsizetype at) {
        return line(at).aspiration && line(at).aspiration->kind == AspirationKind::Expert;
    };
    for (const PlannedLine& said : std::as_const(to.said))
        if (tie.duty < 0 && said.line >= 0 && isExpertise(said.line) && !said.confirms)
            for (qsizetype each = 0; each < m_in.relations.duties() && tie.duty < 0; ++each)
                if (m_in.relations.sharesARareWord(said.line, each)) {
                    tie.needs = said.line;
                    tie.duty = each;
                    tie.part = SpokenPart::Why;
                }
    if (tie.duty >= 0)
        to.said.append(tie);
}

/// An answer that leads nowhere near the employer says so much: that this is the place for the aim. Right behind the
/// aim, which has to be one plain sentence and what the role is about.
void PlanMaker::tieHere() {
    if (!m_in.role.role)
        return;
    // Once: a second time it would be heard as a vow.
    for (const PlanKind kind : {PlanKind::Direction, PlanKind::Years}) {
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
        return;
    }
}

bool PlanMaker::hasOpening(PlanKind kind, Opening opening) const {
    const QList<PlannedLine>& said = m_drafts[kind].said;
    return std::any_of(said.begin(), said.end(), [&](const PlannedLine& each) {
        return each.opening == opening && opening != Opening::AsItStands;
    });
}

bool PlanMaker::speaksToEmployer(PlanKind kind) const {
    const QList<PlannedLine>& said = m_drafts[kind].said;
    return std::any_of(said.begin(), said.end(), [&](const PlannedLine& each) {
        return each.tie != Tie::None || (each.line >= 0 && m_in.speaksToEmployer.contains(each.line));
    });
}

} // namespace ascent
