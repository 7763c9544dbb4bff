// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answer_states.h"

#include "core/answers/staleness.h"
#include "ui/answers/answer_draft.h"

#include <algorithm>

namespace ascent {

const Critique& AnswerStates::critiqueOf(const Answer& answer, const Content& content, QDate today,
                                         double wordsPerMinute) {
    auto known = m_judged.find(answer.id);
    const QString judgedOf = answer.text + QChar::Null + answer.notHere.join(QChar::Null);
    if (known == m_judged.end() || known->first != judgedOf) {
        Critique critique = ascent::critique(
            answer.text, critiqueContext(content, answer.question, answer.role, today, wordsPerMinute));
        takeOutNotHere(critique, answer.notHere);
        known = m_judged.insert(answer.id, {judgedOf, critique});
    }
    return known->second;
}

QuestionState AnswerStates::stateOf(const Content& content, const Question& question, const std::optional<RoleId>& role,
                                    QDate today, double wordsPerMinute) {
    const QList<const Answer*> answers = answersTo(content, question, role);
    const Answer* answer = answers.isEmpty() ? nullptr : answers.first();
    if (!answer || answer->text.trimmed().isEmpty())
        return {tr("Not written"), Mark::Draft, tr("Not written")};
    const Critique& said = critiqueOf(*answer, content, today, wordsPerMinute);
    // That a few words are no answer yet is said as such, not as something wrong with them.
    const auto warnings = std::count_if(said.findings.begin(), said.findings.end(), [](const Finding& each) {
        return each.severity == Severity::Warning && each.rule != CriticRule::TooShort;
    });
    const QString length = tr("%1 s").arg(said.seconds);
    QuestionState state{length, Mark::Done, tr("Written")};
    if (warnings > 0)
        state = {length + tr(" · ") + (warnings == 1 ? tr("1 warning") : tr("%n warnings", nullptr, int(warnings))),
                 Mark::AtRisk, tr("Something here could cost you the job")};
    else if (said.revise)
        state = {length + tr(" · ") + tr("still short"), Mark::Draft, tr("Says too little yet")};
    if (stalenessOf(*answer, content).isStale()) {
        state.line += tr(" · ") + tr("entries changed");
        if (state.mark == Mark::Done)
            state.mark = Mark::Open;
        state.markWord = tr("Entries behind this answer changed since it was made of them");
    }
    return state;
}

} // namespace ascent
