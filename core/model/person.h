// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/describe.h"
#include "core/model/tokens.h"

namespace ascent {

/// Where in working life the person stands; decides the tone of an answer.
enum class Stage { Student, Trainee, Graduate, Early, Experienced, Senior, Switching, Returning };

template<>
struct Tokens<Stage> {
    static constexpr std::array<std::pair<Stage, const char*>, 8> all{{{Stage::Student, "student"},
                                                                       {Stage::Trainee, "trainee"},
                                                                       {Stage::Graduate, "graduate"},
                                                                       {Stage::Early, "early"},
                                                                       {Stage::Experienced, "experienced"},
                                                                       {Stage::Senior, "senior"},
                                                                       {Stage::Switching, "switching"},
                                                                       {Stage::Returning, "returning"}}};
};

using PersonId = Id<struct PersonTag>;

/// Whose workbook it is. There is exactly one in a workbook.
struct Person {
    PersonId id;
    QString name;
    QString headline; ///< what the person is today: "graphic designer"
    std::optional<Stage> stage;
    QString background; ///< one or two sentences on education and experience

    friend bool operator==(const Person& a, const Person& b) { return sameFields(a, b); }
};

template<>
struct Describe<Person> {
    static constexpr auto kind = EntityKind::Person;
    static constexpr auto table = "person";
    static constexpr auto list = "person";
    static constexpr auto fields =
        std::tuple{field("id", &Person::id, Internal), field("name", &Person::name, Title | Searched),
                   field("headline", &Person::headline, Searched), field("stage", &Person::stage),
                   field("background", &Person::background, Searched)};
    static QUuid owner(const Person&) { return {}; }
};

} // namespace ascent
