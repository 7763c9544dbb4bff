// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/link.h"
#include "core/model/role.h"
#include "core/model/stored_key.h"

namespace ascent {

using OwnQuestionId = Id<struct OwnQuestionTag>;

/// A question of the person's own, which an interviewer may ask.
struct OwnQuestion {
    OwnQuestionId id;
    double position = 0;
    QString text;
    Question like;              ///< the question of the program whose plan it takes; empty: as its words tell
    std::optional<RoleId> role; ///< nothing: for any role

    friend bool operator==(const OwnQuestion& a, const OwnQuestion& b) { return sameFields(a, b); }
};

template<>
struct Describe<OwnQuestion> {
    static constexpr auto kind = EntityKind::OwnQuestion;
    static constexpr auto table = "question";
    static constexpr auto list = "questions";
    static constexpr auto fields =
        std::tuple{field("id", &OwnQuestion::id, Internal), field("position", &OwnQuestion::position, Internal),
                   field("text", &OwnQuestion::text, Title | Searched), field("like", &OwnQuestion::like),
                   field("role", &OwnQuestion::role)};
    static QUuid owner(const OwnQuestion& q) { return q.role ? q.role->uuid() : QUuid(); }
};

/// The stories that answer it, best first.
using QuestionStory = Link<OwnQuestionId, StoryId>;

template<>
struct Describe<QuestionStory> : DescribeLink<QuestionStory> {
    static constexpr auto kind = EntityKind::QuestionStory;
    static constexpr auto table = "question_story";
    static constexpr auto list = "stories";
};

/// As an answer names it.
inline Question questionOf(const OwnQuestion& question) {
    return Question(question.id.toString());
}

} // namespace ascent
