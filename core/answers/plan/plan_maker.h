// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/plan/plan.h"

#include <array>

namespace ascent {

/// Makes the plans of the six usual questions, decision by decision: stories first, since each is told once; then what
/// opens each answer, what shows it, what the employer's notes lead to; then what still belongs there.
class PlanMaker {
public:
    explicit PlanMaker(const PlanInput& input);
    QHash<PlanKind, AnswerPlan> plans();

private:
    static constexpr std::array kinds{PlanKind::Direction, PlanKind::Goals, PlanKind::Years,
                                      PlanKind::Motive,    PlanKind::Hope,  PlanKind::Fit};
    struct Draft {
        qsizetype head = -1, story = -1;
        QList<PlannedLine> said;
        int words = 0;
    };

    void chooseStories();
    void chooseHeads();
    void chooseBridges();
    void chooseNotes();
    void chooseFits();
    void tieToDuties();
    void fill(int most, double weight);
    void fillThin();
    void tieHere();

    const SpokenLine& line(qsizetype at) const { return m_in.lines[at]; }
    Draft& draft(PlanKind kind) { return m_drafts[kind]; }
    PlannedLine* say(PlanKind kind, qsizetype at, SpokenPart part, double weight,
                     PlannedLine::Form form = PlannedLine::Form::Whole);
    /// Whether it, or the same fact, is said in one of the answers; `but` is passed over.
    bool isUsed(qsizetype at, qsizetype but = -1) const;
    bool isIn(PlanKind kind, qsizetype at) const;
    /// Whether it would be heard as a repetition there: it opens as another line does, or says what a claim says.
    bool repeats(PlanKind kind, qsizetype at) const;
    bool isFarEnough(const SpokenLine& goal) const;
    bool mayExtend(PlanKind kind, qsizetype at) const;
    /// Of one kind, in their order.
    QList<qsizetype> all(Sayable of) const;
    double joyOf(qsizetype story) const;
    double motiveScore(qsizetype motive, qsizetype story) const;
    bool isMotive(qsizetype at) const;
    qsizetype bestMotive(qsizetype story, bool learning);
    double bestCover(qsizetype at, qsizetype* duty = nullptr) const;
    bool speaksToEmployer(PlanKind kind) const;
    AnswerPlan ordered(PlanKind kind) const;

    const PlanInput& m_in;
    QHash<PlanKind, Draft> m_drafts;
    QList<int> m_uses;
    QSet<qsizetype> m_saidDuties;
};

} // namespace ascent
