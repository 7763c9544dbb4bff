// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/rule.h"
#include "core/model/content.h"

namespace ascent {

/// A warning would cost the person the job; Unsure is what might, so it is asked about, where the critic can't be sure;
/// a note would make the answer better. In order of their weight.
enum class Severity { Note, Unsure, Warning };

/// A remark at a place in the text. Positions are UTF-16 code units of the text.
struct Finding {
    CriticRule rule = CriticRule::Money;
    Severity severity = Severity::Note;
    qsizetype start = 0;
    qsizetype length = 0;
    QString excerpt; ///< exactly text.mid(start, length)
    QString ask;     ///< of a question: one plain sentence, to be answered with yes or no
    QString why;     ///< why an interviewer minds, or would if the answer to the question is yes
    QString fix;     ///< a way out, from the person's own entries where there is one
    QString part;    ///< rule "parts": which one is absent, as it is called in the command line's JSON
};

/// Which parts of a good answer are there.
struct AnswerParts {
    bool longTerm = false, shortTerm = false, strength = false, evidence = false;
    bool role = false, company = false, commitment = false;

    int count() const { return longTerm + shortTerm + strength + evidence + role + company + commitment; }
};

struct Critique {
    int words = 0;
    int seconds = 0;
    bool revise = false;     ///< a warning is there, or the answer says too little to judge
    QList<Finding> findings; ///< in order of their start
    AnswerParts parts;
};

/// What the critic may know beside the text; everything may be absent.
struct CritiqueContext {
    Question question;
    QString title;                    ///< of the role
    QString company;                  ///< of the role
    const Content* content = nullptr; ///< the workbook's entries, for ways out
    std::optional<RoleId> role;
    double wordsPerMinute = 135;
    QDate today;
};

Critique critique(const QString& text, const CritiqueContext& context);

} // namespace ascent
