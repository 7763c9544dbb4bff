// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/critic.h"
#include "ui/answers/question_list.h"

#include <QCoreApplication>

namespace ascent {

/// How the answers stand, for the list of questions. What the critic said of a text is kept until the text, what was
/// waved off, or something else that it reads changes.
class AnswerStates {
    Q_DECLARE_TR_FUNCTIONS(AnswerStates)
public:
    /// An entry or the pace changed.
    void forget() { m_judged.clear(); }
    QuestionState stateOf(const Content& content, const Question& question, const std::optional<RoleId>& role,
                          QDate today, double wordsPerMinute);

private:
    const Critique& critiqueOf(const Answer& answer, const Content& content, QDate today, double wordsPerMinute);

    QHash<AnswerId, std::pair<QString, Critique>> m_judged;
};

} // namespace ascent
