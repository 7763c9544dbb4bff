// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/aspiration.h"
#include "core/model/driver.h"
#include "core/model/goal.h"
#include "core/model/reflection.h"
#include "core/model/role.h"
#include "core/model/story.h"
#include "core/model/strength.h"
#include "core/model/value.h"

namespace ascent {

/// What a say line speaks of. The tokens are those of the interchange form.
enum class Sayable { Aspiration, Goal, Strength, Story, Value, Driver, Reflection, Research, Match, Role, Person };

template<>
struct Tokens<Sayable> {
    static constexpr std::array<std::pair<Sayable, const char*>, 11> all{{{Sayable::Aspiration, "aspiration"},
                                                                          {Sayable::Goal, "goal"},
                                                                          {Sayable::Strength, "strength"},
                                                                          {Sayable::Story, "story"},
                                                                          {Sayable::Value, "value"},
                                                                          {Sayable::Driver, "driver"},
                                                                          {Sayable::Reflection, "reflection"},
                                                                          {Sayable::Research, "research"},
                                                                          {Sayable::Match, "match"},
                                                                          {Sayable::Role, "role"},
                                                                          {Sayable::Person, "person"}}};
};

/// A note on an employer that a say line can be about.
enum class ResearchPart { Culture, Mission, ShortTerm, LongTerm, Admire };

template<>
struct Tokens<ResearchPart> {
    static constexpr std::array<std::pair<ResearchPart, const char*>, 5> all{{{ResearchPart::Culture, "culture"},
                                                                              {ResearchPart::Mission, "mission"},
                                                                              {ResearchPart::ShortTerm, "shortTerm"},
                                                                              {ResearchPart::LongTerm, "longTerm"},
                                                                              {ResearchPart::Admire, "admire"}}};
};
inline const QString& noteOf(const Role& role, ResearchPart part) {
    switch (part) {
    case ResearchPart::Mission:
        return role.mission;
    case ResearchPart::ShortTerm:
        return role.shortTerm;
    case ResearchPart::LongTerm:
        return role.longTerm;
    case ResearchPart::Admire:
        return role.admire;
    case ResearchPart::Culture:
        break;
    }
    return role.culture;
}

// Parts of a role and of the person that have a say line and no entry.
inline constexpr auto hopePart = "hope";                 ///< what one would get there
inline constexpr auto inFiveYearsPart = "in-five-years"; ///< an ordinary day then
inline constexpr auto backgroundPart = "background";     ///< education and experience so far

using SayLineId = Id<struct SayLineTag>;

/// The sentence, or two or three, in which the person says an entry aloud: in the first person, true, complete, to be
/// used in any answer. It goes when its entry goes, and is shared as its entry is.
struct SayLine {
    SayLineId id;
    double position = 0;
    Sayable of = Sayable::Aspiration;
    // The entry. A match has the role, the posting's line (`part`) and one of strength, goal and story.
    std::optional<AspirationId> aspiration;
    std::optional<GoalId> goal;
    std::optional<StrengthId> strength;
    std::optional<StoryId> story;
    std::optional<ValueId> value;
    std::optional<DriverKind> driver; ///< by its kind: its row goes and comes with the ranking
    std::optional<ReflectionId> reflection;
    std::optional<RoleId> role;    ///< of a research note, a match, a hope
    QString part;                  ///< research: a ResearchPart; match: the posting's line; role, person: see above
    std::optional<RoleId> forRole; ///< for this role alone
    QString text;
    QString brief;      ///< at most twelve words
    QString claim;      ///< strength: its first half, without what shows it
    QString spokenName; ///< story: as it is spoken of, "the night the gas went"
    QString liked;      ///< story: what the person liked about doing that
    QString basis;      ///< digest of the entry's words when the line was kept; empty: not known

    friend bool operator==(const SayLine& a, const SayLine& b) { return sameFields(a, b); }
};

template<>
struct Describe<SayLine> {
    static constexpr auto kind = EntityKind::SayLine;
    static constexpr auto table = "say_line";
    static constexpr auto list = "sayLines";
    static constexpr auto fields =
        std::tuple{field("id", &SayLine::id, Internal),           field("position", &SayLine::position, Internal),
                   field("entity", &SayLine::of, Internal),       field("aspiration", &SayLine::aspiration, Internal),
                   field("goal", &SayLine::goal, Internal),       field("strength", &SayLine::strength, Internal),
                   field("story", &SayLine::story, Internal),     field("value", &SayLine::value, Internal),
                   field("driver", &SayLine::driver, Internal),   field("reflection", &SayLine::reflection, Internal),
                   field("about", &SayLine::role, Internal),      field("part", &SayLine::part, Internal),
                   field("role", &SayLine::forRole, Internal),    field("text", &SayLine::text, Title | Searched),
                   field("short", &SayLine::brief, Searched),     field("claim", &SayLine::claim, Searched),
                   field("name", &SayLine::spokenName, Searched), field("liked", &SayLine::liked, Searched),
                   field("basis", &SayLine::basis, Internal)};
    static QUuid owner(const SayLine&) { return {}; }
};

} // namespace ascent
