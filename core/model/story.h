// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/describe.h"
#include "core/model/tokens.h"

namespace ascent {

enum class StoryKind { Achievement, Setback };

template<>
struct Tokens<StoryKind> {
    static constexpr std::array<std::pair<StoryKind, const char*>, 2> all{
        {{StoryKind::Achievement, "achievement"}, {StoryKind::Setback, "setback"}}};
};

using StoryId = Id<struct StoryTag>;

/// A past example as situation, task, action, result (STAR; DDI 1974). Linked strengths and goals
/// are links (core/model/link.h).
struct Story {
    StoryId id;
    double position = 0;
    QString title;
    StoryKind kind = StoryKind::Achievement;
    QString when; ///< free text or a date
    QString situation;
    QString task;
    QString action;
    QString result;

    friend bool operator==(const Story& a, const Story& b) { return sameFields(a, b); }
};

template<>
struct Describe<Story> {
    static constexpr auto kind = EntityKind::Story;
    static constexpr auto table = "story";
    static constexpr auto list = "stories";
    static constexpr auto fields = std::tuple{field("id", &Story::id, Internal),
                                              field("position", &Story::position, Internal),
                                              field("title", &Story::title, Title | Searched),
                                              field("kind", &Story::kind),
                                              field("when", &Story::when, Searched),
                                              field("situation", &Story::situation, Searched),
                                              field("task", &Story::task, Searched),
                                              field("action", &Story::action, Searched),
                                              field("result", &Story::result, Searched)};
    static QUuid owner(const Story&) { return {}; }
};

} // namespace ascent
