// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/stored_key.h"
#include "core/questions/parts.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace ascent {

/// A thing within a part that is weighed by itself. How an employer works is a note, or tells in a clause of its own.
enum class PartDetail { CompanyPlan, CompanyMission, CompanyAdmired, CompanyCulture, CultureClause, MoreStrengths };

template<>
struct Tokens<PartDetail> {
    static constexpr std::array<std::pair<PartDetail, const char*>, 6> all{
        {{PartDetail::CompanyPlan, "company plan"},
         {PartDetail::CompanyMission, "company mission"},
         {PartDetail::CompanyAdmired, "company admired"},
         {PartDetail::CompanyCulture, "company culture"},
         {PartDetail::CultureClause, "culture clause"},
         {PartDetail::MoreStrengths, "more strengths"}}};
};

/// What is particular about a question, beside what weighs how much.
enum class Manner {
    StepsApart,      ///< each step is told by itself, never two in one breath
    InYears,         ///< the direction is worded by how far off it is
    StoryBehind,     ///< no story takes the lead
    DirectionBeside, ///< the direction stands beside the role: it doesn't lead up to its title
    RevisionFirst,   ///< how a plan was changed says more of flexibility than a setback
    AsksOfPlans,     ///< an exact post leaves no room here even without a date
    AsksOfYears,     ///< what is said without a date is meant for years ahead
    AsksOfWishes,    ///< what the job has for the speaker is easily named as the reason for it
};

template<>
struct Tokens<Manner> {
    static constexpr std::array<std::pair<Manner, const char*>, 8> all{{{Manner::StepsApart, "steps-apart"},
                                                                        {Manner::InYears, "in-years"},
                                                                        {Manner::StoryBehind, "story-behind"},
                                                                        {Manner::DirectionBeside, "direction-beside"},
                                                                        {Manner::RevisionFirst, "revision-first"},
                                                                        {Manner::AsksOfPlans, "asks-of-plans"},
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
    SpokenPart opens = SpokenPart::Direction; ///< what an answer begins with
    QList<Manner> manners;
    QHash<SpokenPart, double> parts; ///< how much each says for the question: what has least is left away first
    QHash<PartDetail, double> details;
    QList<SpokenPart> order; ///< in which the parts are said, where a template has no order of its own for the question
    QList<AnswerPart> wanted; ///< what an interviewer listens for, most of all first

    bool has(Manner manner) const { return manners.contains(manner); }
    /// 0: it isn't said.
    double weightOf(SpokenPart part) const { return parts.value(part); }
    double weightOf(PartDetail detail) const { return details.value(detail); }
};

/// The questions that come with the program, in the order in which they are shown.
const QList<QuestionPlan>& builtInQuestions();

/// The question's own plan; for one that doesn't come with the program the plan of every question, which has no words.
const QuestionPlan& planOf(const Question& question);
bool isBuiltIn(const Question& question);
/// Its place among the built-in ones; behind them where it is none.
qsizetype placeOf(const Question& question);

/// The question as it is asked, for a person to read; of an unknown one its token.
QString wordingOf(const Question& question);

/// The built-in question that a key or a wording names, small and capital letters and the question mark aside.
std::optional<Question> questionNamed(const QString& keyOrWords);

} // namespace ascent
