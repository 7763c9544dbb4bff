// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

#include <optional>

namespace ascent {

/// A question of the guided reflection: built in, or of the person's own.
struct ReflectionQuestion {
    QUuid id;                        ///< names the question in lists; stays the same when its answer comes and goes
    QString text;                    ///< as it is asked
    QString key;                     ///< as it is stored: a built-in key, or the person's own wording
    bool isBuiltIn = false;          ///< its wording can't be changed
    std::optional<ReflectionId> row; ///< none while a built-in question has no answer
    QString answer;

    bool isAnswered() const { return !answer.trimmed().isEmpty(); }
};

/// The nine built-in questions in their order, then everything else in the workbook's order.
QList<ReflectionQuestion> questionsOf(const Content& content);
/// A quiet line below a built-in question that helps to begin; empty for a question of the person's own.
QString promptOf(const ReflectionQuestion& question);
/// What is stored for a question of the person's own. A wording that happens to be a built-in key gets a capital, or it
/// would turn into that question.
QString asOwnQuestion(const QString& typed);

} // namespace ascent
