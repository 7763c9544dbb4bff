// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/answer.h"
#include "core/model/driver.h"
#include "core/model/fit.h"
#include "core/model/link.h"
#include "core/model/person.h"
#include "core/model/progress.h"
#include "core/model/reflection.h"
#include "core/model/table.h"

namespace ascent {

/// Everything that a workbook holds, as values: what the text engines and the reports read, and what
/// the window shows. Copying is cheap (implicitly shared).
struct Content {
    Person person;
    Table<Reflection> reflections;
    Table<Driver> drivers;
    Table<Strength> strengths;
    Table<Value> values;
    Table<Aspiration> aspirations;
    Table<Goal> goals; ///< owned(): the goals below a parent
    Table<Step> steps;
    Table<CheckIn> checkIns;
    Table<Revision> revisions;
    Table<Review> reviews;
    Table<Story> stories;
    Table<Role> roles;
    Table<LineCorrection> lineCorrections;
    Table<MatchVerdict> matchVerdicts;
    Table<FitNote> fitNotes;
    Table<OwnWords> ownWords;
    Table<Template> templates;
    Table<Answer> answers; ///< owned(): the answers for a role
    Table<AnswerVersion> answerVersions;
    Table<Rehearsal> rehearsals;
    Table<AspirationValue> aspirationValues;
    Table<AspirationStrength> aspirationStrengths;
    Table<StoryStrength> storyStrengths;
    Table<StoryGoal> storyGoals;

    /// The table of an entity type; Person has none.
    template<class E>
    const Table<E>& table() const {
        return const_cast<Content*>(this)->table<E>();
    }
    template<class E>
    Table<E>& table();
};

/// Calls f.template operator()<E>() for each entity type with a table, in the order of EntityKind.
template<class F>
void forEachEntity(F&& f) {
    f.template operator()<Reflection>();
    f.template operator()<Driver>();
    f.template operator()<Strength>();
    f.template operator()<Value>();
    f.template operator()<Aspiration>();
    f.template operator()<Goal>();
    f.template operator()<Step>();
    f.template operator()<CheckIn>();
    f.template operator()<Revision>();
    f.template operator()<Review>();
    f.template operator()<Story>();
    f.template operator()<Role>();
    f.template operator()<LineCorrection>();
    f.template operator()<MatchVerdict>();
    f.template operator()<FitNote>();
    f.template operator()<OwnWords>();
    f.template operator()<Template>();
    f.template operator()<Answer>();
    f.template operator()<AnswerVersion>();
    f.template operator()<Rehearsal>();
    f.template operator()<AspirationValue>();
    f.template operator()<AspirationStrength>();
    f.template operator()<StoryStrength>();
    f.template operator()<StoryGoal>();
}

template<class E>
Table<E>& Content::table() {
    if constexpr (std::is_same_v<E, Reflection>)
        return reflections;
    else if constexpr (std::is_same_v<E, Driver>)
        return drivers;
    else if constexpr (std::is_same_v<E, Strength>)
        return strengths;
    else if constexpr (std::is_same_v<E, Value>)
        return values;
    else if constexpr (std::is_same_v<E, Aspiration>)
        return aspirations;
    else if constexpr (std::is_same_v<E, Goal>)
        return goals;
    else if constexpr (std::is_same_v<E, Step>)
        return steps;
    else if constexpr (std::is_same_v<E, CheckIn>)
        return checkIns;
    else if constexpr (std::is_same_v<E, Revision>)
        return revisions;
    else if constexpr (std::is_same_v<E, Review>)
        return reviews;
    else if constexpr (std::is_same_v<E, Story>)
        return stories;
    else if constexpr (std::is_same_v<E, Role>)
        return roles;
    else if constexpr (std::is_same_v<E, LineCorrection>)
        return lineCorrections;
    else if constexpr (std::is_same_v<E, MatchVerdict>)
        return matchVerdicts;
    else if constexpr (std::is_same_v<E, FitNote>)
        return fitNotes;
    else if constexpr (std::is_same_v<E, OwnWords>)
        return ownWords;
    else if constexpr (std::is_same_v<E, Template>)
        return templates;
    else if constexpr (std::is_same_v<E, Answer>)
        return answers;
    else if constexpr (std::is_same_v<E, AnswerVersion>)
        return answerVersions;
    else if constexpr (std::is_same_v<E, Rehearsal>)
        return rehearsals;
    else if constexpr (std::is_same_v<E, AspirationValue>)
        return aspirationValues;
    else if constexpr (std::is_same_v<E, AspirationStrength>)
        return aspirationStrengths;
    else if constexpr (std::is_same_v<E, StoryStrength>)
        return storyStrengths;
    else {
        static_assert(std::is_same_v<E, StoryGoal>, "no table for this type");
        return storyGoals;
    }
}

} // namespace ascent
