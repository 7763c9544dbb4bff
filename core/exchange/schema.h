// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

#include <tuple>

// What the interchange form asks beyond the field lists of core/model: which members are required, which may be
// null, the range of whole numbers, and what stands inside what. By member, so that no field is named twice.
// Source: the schema of the interchange form, version 1 (docs of the format in resources/samples/README.md).
namespace ascent::exchange {

inline constexpr auto formatName = "ascent-workbook";
inline constexpr int formatVersion = 1;

template<class... Ts>
struct Types {};

/// Calls f.operator()<T>() for each type.
template<class... Ts, class F>
void forEachType(Types<Ts...>, F&& f) {
    (f.template operator()<Ts>(), ...);
}

struct Range {
    int low, high;
};

struct PlainRules {
    static constexpr bool identified = false;      ///< has an "id"
    static constexpr auto named = std::tuple{};    ///< required, at least one character
    static constexpr auto required = std::tuple{}; ///< required, may be empty
    static constexpr auto nullable = std::tuple{};
    static constexpr Range whole{0, 0}; ///< of every whole number of the entity
    using Owned = Types<>;              ///< lists inside, whose rows belong to it
    using Links = Types<>;              ///< lists of ids inside
};

template<class E>
struct Rules : PlainRules {};

template<>
struct Rules<Reflection> : PlainRules {
    static constexpr auto required = std::tuple{&Reflection::question, &Reflection::answer};
};
template<>
struct Rules<Strength> : PlainRules {
    static constexpr bool identified = true;
    static constexpr auto named = std::tuple{&Strength::name};
    static constexpr Range whole{1, 5};
};
template<>
struct Rules<Value> : PlainRules {
    static constexpr bool identified = true;
    static constexpr auto named = std::tuple{&Value::name};
    static constexpr Range whole{0, 5};
};
template<>
struct Rules<Aspiration> : PlainRules {
    static constexpr bool identified = true;
    static constexpr auto named = std::tuple{&Aspiration::statement};
    static constexpr Range whole{1, 40};
    using Links = Types<AspirationValue, AspirationStrength>;
};
template<>
struct Rules<Goal> : PlainRules {
    static constexpr bool identified = true;
    static constexpr auto named = std::tuple{&Goal::statement};
    static constexpr auto nullable = std::tuple{&Goal::aspiration, &Goal::parent};
    using Owned = Types<Step, CheckIn, Revision>;
};
template<>
struct Rules<Step> : PlainRules {
    static constexpr auto owner = &Step::goal;
    static constexpr auto required = std::tuple{&Step::title};
    static constexpr auto nullable = std::tuple{&Step::due, &Step::done};
};
template<>
struct Rules<CheckIn> : PlainRules {
    static constexpr auto owner = &CheckIn::goal;
    static constexpr auto required = std::tuple{&CheckIn::date};
};
template<>
struct Rules<Revision> : PlainRules {
    static constexpr auto owner = &Revision::goal;
    static constexpr auto required = std::tuple{&Revision::date, &Revision::reason};
    static constexpr auto nullable =
        std::tuple{&Revision::dueBefore, &Revision::dueAfter, &Revision::targetBefore, &Revision::targetAfter};
};
template<>
struct Rules<Review> : PlainRules {
    static constexpr bool identified = true;
    static constexpr auto required = std::tuple{&Review::date};
};
template<>
struct Rules<LineCorrection> : PlainRules {
    static constexpr auto owner = &LineCorrection::role;
    static constexpr auto required = std::tuple{&LineCorrection::line};
};
template<>
struct Rules<MatchVerdict> : PlainRules {
    static constexpr auto owner = &MatchVerdict::role;
    static constexpr auto required = std::tuple{&MatchVerdict::line, &MatchVerdict::verdict};
};
template<>
struct Rules<FitNote> : PlainRules {
    static constexpr auto owner = &FitNote::role;
    static constexpr auto required = std::tuple{&FitNote::side};
};
template<>
struct Rules<OwnWords> : PlainRules {
    static constexpr auto owner = &OwnWords::role;
    static constexpr auto required = std::tuple{&OwnWords::words};
};
template<>
struct Rules<Story> : PlainRules {
    static constexpr bool identified = true;
    static constexpr auto named = std::tuple{&Story::title};
    using Links = Types<StoryStrength, StoryGoal>;
};
template<>
struct Rules<Role> : PlainRules {
    static constexpr bool identified = true;
    static constexpr auto named = std::tuple{&Role::title};
    static constexpr auto nullable = std::tuple{&Role::interviewAt};
    using Owned = Types<LineCorrection, MatchVerdict, FitNote, OwnWords>;
};
template<>
struct Rules<Template> : PlainRules {
    static constexpr bool identified = true;
    static constexpr auto required = std::tuple{&Template::name, &Template::body};
};
template<>
struct Rules<OwnQuestion> : PlainRules {
    static constexpr bool identified = true;
    static constexpr auto named = std::tuple{&OwnQuestion::text};
    static constexpr auto nullable = std::tuple{&OwnQuestion::like, &OwnQuestion::role};
    using Links = Types<QuestionStory>;
};
/// What it speaks of stands in members of their own.
template<>
struct Rules<SayLine> : PlainRules {
    static constexpr auto required = std::tuple{&SayLine::text};
};
template<>
struct Rules<Answer> : PlainRules {
    static constexpr bool identified = true;
    static constexpr auto required = std::tuple{&Answer::question, &Answer::text};
    static constexpr auto nullable = std::tuple{&Answer::role, &Answer::templateKey};
    using Owned = Types<AnswerVersion, Rehearsal>;
};
template<>
struct Rules<AnswerVersion> : PlainRules {
    static constexpr auto owner = &AnswerVersion::answer;
    static constexpr auto required = std::tuple{&AnswerVersion::at, &AnswerVersion::text};
};
template<>
struct Rules<Rehearsal> : PlainRules {
    static constexpr auto owner = &Rehearsal::answer;
    static constexpr auto required = std::tuple{&Rehearsal::at};
    static constexpr Range whole{1, 5};
};

/// The lists at the top, in their order; drivers are a list of tokens.
using TopLists = Types<Reflection, Driver, Strength, Value, Aspiration, Goal, Review, Story, Role, Template, SayLine,
                       OwnQuestion, Answer>;

/// The entity that an id type is of.
template<class IdType>
struct Referred;
template<>
struct Referred<StrengthId> {
    using Type = Strength;
};
template<>
struct Referred<ValueId> {
    using Type = Value;
};
template<>
struct Referred<AspirationId> {
    using Type = Aspiration;
};
template<>
struct Referred<GoalId> {
    using Type = Goal;
};
template<>
struct Referred<StoryId> {
    using Type = Story;
};
template<>
struct Referred<RoleId> {
    using Type = Role;
};

template<>
struct Referred<OwnQuestionId> {
    using Type = OwnQuestion;
};

/// Whether a member is among those of a rule.
template<class A, class B>
constexpr bool sameMember(A a, B b) {
    if constexpr (std::is_same_v<A, B>)
        return a == b;
    else
        return false;
}
template<class Tuple, class M>
constexpr bool among(const Tuple& members, [[maybe_unused]] M member) {
    return std::apply([&](const auto&... each) { return (sameMember(each, member) || ...); }, members);
}

} // namespace ascent::exchange
