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
    using Form = PlannedLine::Form;
    using Tie = PlannedLine::Tie;

    // What is left away first, of least weight. A whole story weighs more than one more line.
    static constexpr double headWeight = 100, storyWeight = 90, proofWeight = 80, noteWeight = 76, bridgeWeight = 72,
                            tieWeight = 70, fillWeight = 60, thinWeight = 50, moreWeight = 35;
    /// An answer of so many words says enough; below, what belongs there only loosely is taken in.
    static constexpr int enoughWords = 90, thinWords = 62, shortWords = 30;
    /// From here on two lines are heard to belong together.
    static constexpr double heardRelation = 0.25;

    static constexpr std::array kinds{PlanKind::Direction, PlanKind::Goals, PlanKind::Years,
                                      PlanKind::Motive,    PlanKind::Hope,  PlanKind::Fit};
    struct Draft {
        qsizetype head = -1, story = -1;
        QList<PlannedLine> said;
        int words = 0;
    };

    void chooseStories();
    void chooseHeads();
    void sayAimAgain();
    void takeBack(PlanKind kind);
    Opening gladly(qsizetype strength) const;
    bool opensMotive(qsizetype strength) const;
    void chooseBridges();
    void chooseNotes();
    void chooseFits();
    void tieToDuty();
    void fill(int most, double weight);
    void fillThin();
    void tieHere();

    const SpokenLine& line(qsizetype at) const { return m_in.lines[at]; }
    Draft& draft(PlanKind kind) { return m_drafts[kind]; }
    PlannedLine* say(PlanKind kind, qsizetype at, SpokenPart part, double weight, Form form = Form::Whole);
    /// Whether it, or the same fact, is said in one of the answers; `but` is passed over.
    bool isUsed(qsizetype at, qsizetype but = -1) const;
    bool isIn(PlanKind kind, qsizetype at) const;
    /// Whether it would be heard as a repetition there: it opens as another line does, or says what a claim says.
    bool repeats(PlanKind kind, qsizetype at) const;
    /// A workbook with little to choose from: an aim and talents, and nothing done yet.
    bool isYoung() const {
        return m_in.lines.size() < 12 && all(Sayable::Goal).isEmpty() && all(Sayable::Story).isEmpty();
    }
    bool isFarEnough(const SpokenLine& goal) const;
    bool isOnTheWay(qsizetype goal) const;
    bool mayExtend(PlanKind kind, qsizetype at) const;
    /// Of one kind, in their order.
    QList<qsizetype> all(Sayable of) const;
    double joyOf(qsizetype story) const;
    double motiveScore(qsizetype motive, qsizetype story) const;
    bool isMotive(qsizetype at) const;
    bool isLearning(qsizetype motive) const;
    qsizetype bestMotive(qsizetype story, bool learning);
    double bestCover(qsizetype at) const;
    bool speaksToEmployer(PlanKind kind) const;
    bool hasOpening(PlanKind kind, Opening opening) const;
    AnswerPlan ordered(PlanKind kind) const;

    const PlanInput& m_in;
    qsizetype m_direction = -1; ///< the aim that the answers lead to
    qsizetype m_later = -1;     ///< the one years behind it
    QHash<PlanKind, Draft> m_drafts;
    QList<int> m_uses;
};

} // namespace ascent
