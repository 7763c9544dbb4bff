// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

namespace ascent {

/// A place in an answer, in UTF-16 code units of its text.
struct AnswerPlace {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const AnswerPlace&, const AnswerPlace&) = default;
};

/// What two answers can have against each other, or an answer against its role.
enum class ConsistencyRule {
    // over the answers of one role
    OtherDirection,
    OtherHorizon,
    OtherNumber,
    SameStory,
    SameSentence,
    ContraryWishes,
    // across roles
    OtherCompany,
    OtherTitle,
    SameWording
};

template<>
struct Tokens<ConsistencyRule> {
    static constexpr std::array<std::pair<ConsistencyRule, const char*>, 9> all{
        {{ConsistencyRule::OtherDirection, "other-direction"},
         {ConsistencyRule::OtherHorizon, "other-horizon"},
         {ConsistencyRule::OtherNumber, "other-number"},
         {ConsistencyRule::SameStory, "same-story"},
         {ConsistencyRule::SameSentence, "same-sentence"},
         {ConsistencyRule::ContraryWishes, "contrary-wishes"},
         {ConsistencyRule::OtherCompany, "other-company"},
         {ConsistencyRule::OtherTitle, "other-title"},
         {ConsistencyRule::SameWording, "same-wording"}}};
};

/// Two answers that don't go together, or one that names what belongs to another role.
struct Inconsistency {
    AnswerId a;
    AnswerPlace placeA;
    std::optional<AnswerId> b; ///< nothing where one answer alone is at fault
    AnswerPlace placeB;
    ConsistencyRule rule = ConsistencyRule::OtherDirection;
    QString why; ///< what an interviewer would notice
    QString fix; ///< a way out, from the person's own entries where there is one
};

/// What an interviewer who hears all answers would find contradicted or told twice, in the order of the answers.
/// Answers for no role in particular are held against those of every role; those for roles that are closed are passed
/// over. No way out names a private goal, a personal note, or a story that hangs on such a goal.
QList<Inconsistency> consistency(const Content& content, QDate today);
/// Only those that concern one answer: what a page with that answer open needs, in linear time.
QList<Inconsistency> consistencyOf(const AnswerId& answer, const Content& content, QDate today);

} // namespace ascent
