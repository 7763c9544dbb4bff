// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/own_question.h"
#include "core/model/stored_key.h"
#include "core/questions/parts.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace ascent {

/// What an answer to a question is made of, and in which order it is told (core/answers/plan). The first six are
/// planned together, so that none says what another says.
enum class PlanKind {
    Direction, ///< a direction, what shows it, why here
    Goals,     ///< one aim, how far it is, what supports it
    Years,     ///< the work on a day in five years
    Motive,    ///< what moves somebody, with a moment that shows it
    Hope,      ///< what one would get there, and what taught one to want it
    Fit,       ///< what was done of what is asked for, and what is still to be learned
    Self,      ///< who somebody is: background, what they do well, where to
    Strength,  ///< one strength, and the story that shows it
    Weakness,  ///< what is still to be learned, and what is being done
    Story,     ///< something that happened
    Setback,   ///< something that went wrong, and what came of it
    Employer,  ///< why this employer
    First,     ///< what one would do first
};

template<>
struct Tokens<PlanKind> {
    static constexpr std::array<std::pair<PlanKind, const char*>, 13> all{{{PlanKind::Direction, "direction"},
                                                                           {PlanKind::Goals, "goals"},
                                                                           {PlanKind::Years, "years"},
                                                                           {PlanKind::Motive, "motive"},
                                                                           {PlanKind::Hope, "hope"},
                                                                           {PlanKind::Fit, "fit"},
                                                                           {PlanKind::Self, "self"},
                                                                           {PlanKind::Strength, "strength"},
                                                                           {PlanKind::Weakness, "weakness"},
                                                                           {PlanKind::Story, "story"},
                                                                           {PlanKind::Setback, "setback"},
                                                                           {PlanKind::Employer, "employer"},
                                                                           {PlanKind::First, "first"}}};
};

/// Whether answers of this kind are planned together with the others of a role.
constexpr bool isOfTheSix(PlanKind kind) {
    return kind <= PlanKind::Fit;
}

/// What is particular about a question for those who judge an answer.
enum class Manner {
    AsksOfPlans,  ///< an exact post leaves no room here even without a date
    AsksOfYears,  ///< what is said without a date is meant for years ahead
    AsksOfWishes, ///< what the job has for the speaker is easily named as the reason for it
};

template<>
struct Tokens<Manner> {
    static constexpr std::array<std::pair<Manner, const char*>, 3> all{{{Manner::AsksOfPlans, "asks-of-plans"},
                                                                        {Manner::AsksOfYears, "asks-of-years"},
                                                                        {Manner::AsksOfWishes, "asks-of-wishes"}}};
};

/// All that belongs to one question: a section of resources/lang/en/questions.txt, so that adding one is data.
struct QuestionPlan {
    Question question;
    QString wording;  ///< as it is usually asked: "What are your career goals?"
    QString brief;    ///< for lists: "Career goals"
    QString why;      ///< why an interviewer asks it, and what a good answer does: a sentence or two
    QStringList also; ///< other wordings of it
    PlanKind kind = PlanKind::Story;
    bool whenChosen = false; ///< no role has it unless the person makes it their own
    QList<Manner> manners;
    QList<SpokenPart> order; ///< in which the parts are said, where a template has no order of its own for the question
    QList<QRegularExpression> knownBy; ///< what shows that another wording asks the same
    QList<AnswerPart> wanted;          ///< what an interviewer listens for, most of all first

    bool has(Manner manner) const { return manners.contains(manner); }
};

/// The questions that come with the program, in the order in which they are shown.
const QList<QuestionPlan>& builtInQuestions();

/// Other questions that interviewers usually ask, to choose from: the person makes them their own (OwnQuestion::like
/// holds the key).
const QList<QuestionPlan>& usualQuestions();

/// What a question of the person's own is answered with: the plan of the question that it is like; else that of the one
/// whose wording it has or comes near ("A time when …"); else a story.
const QuestionPlan& planOfOwn(const OwnQuestion& question);

/// The question's own plan; for one that doesn't come with the program the plan of every question, which has no words.
const QuestionPlan& planOf(const Question& question);
bool isBuiltIn(const Question& question);
bool isUsual(const Question& question);
/// Its place among the built-in ones; behind them where it is none.
qsizetype placeOf(const Question& question);

/// The question as it is asked, for a person to read; of an unknown one its token.
QString wordingOf(const Question& question);

struct Content;
/// The same for those of the person's own too.
const OwnQuestion* ownQuestion(const Question& question, const Content& content);
QString wordingOf(const Question& question, const Content& content);
const QuestionPlan& planOf(const Question& question, const Content& content);
/// A few words for lists.
QString brieflyOf(const Question& question, const Content& content);
/// What is asked for a role, or for any: the built-in questions, then the person's own for it or for all.
QList<Question> questionsFor(const Content& content, const std::optional<RoleId>& role);

/// The built-in question that a key or a wording names, small and capital letters and the question mark aside.
std::optional<Question> questionNamed(const QString& keyOrWords);
/// Also one of the usual ones by its key, and one of the person's own by its id or its words.
std::optional<Question> questionNamed(const QString& keyOrWords, const Content& content);

} // namespace ascent
