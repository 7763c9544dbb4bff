// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/aspiration.h"

#include <QDate>
#include <QStringList>

namespace ascent {

enum class GoalCategory { Professional, Leadership, Education, Personal, Business, Other };

template<>
struct Tokens<GoalCategory> {
    static constexpr std::array<std::pair<GoalCategory, const char*>, 6> all{
        {{GoalCategory::Professional, "professional"},
         {GoalCategory::Leadership, "leadership"},
         {GoalCategory::Education, "education"},
         {GoalCategory::Personal, "personal"},
         {GoalCategory::Business, "business"},
         {GoalCategory::Other, "other"}}};
};

enum class GoalStatus { Draft, Active, Done, Paused, Dropped };

template<>
struct Tokens<GoalStatus> {
    static constexpr std::array<std::pair<GoalStatus, const char*>, 5> all{{{GoalStatus::Draft, "draft"},
                                                                            {GoalStatus::Active, "active"},
                                                                            {GoalStatus::Done, "done"},
                                                                            {GoalStatus::Paused, "paused"},
                                                                            {GoalStatus::Dropped, "dropped"}}};
};

/// Interview: may be spoken. Plan: only on the plan. Private: leaves the workbook in no output.
enum class ShareLevel { Interview, Plan, Private };

template<>
struct Tokens<ShareLevel> {
    static constexpr std::array<std::pair<ShareLevel, const char*>, 3> all{
        {{ShareLevel::Interview, "interview"}, {ShareLevel::Plan, "plan"}, {ShareLevel::Private, "private"}}};
};

using GoalId = Id<struct GoalTag>;

/// A specific, dated, measured objective. Steps, check-ins and revisions are rows of their own.
struct Goal {
    GoalId id;
    double position = 0;
    QString statement;
    std::optional<AspirationId> aspiration; ///< that it serves
    std::optional<GoalId> parent;           ///< the longer goal that it builds; never a cycle
    GoalCategory category = GoalCategory::Other;
    QString specific;
    QString metric;
    QString unit;
    std::optional<double> baseline;
    std::optional<double> target;
    QString achievable; ///< how it can be reached: time, help, means
    QString realistic;  ///< why it is in reach
    std::optional<QDate> start;
    std::optional<QDate> due;
    GoalStatus status = GoalStatus::Active;
    ShareLevel share = ShareLevel::Interview;
    QStringList skills; ///< hard and soft skills that it builds, by name

    friend bool operator==(const Goal& a, const Goal& b) { return sameFields(a, b); }
};

template<>
struct Describe<Goal> {
    static constexpr auto kind = EntityKind::Goal;
    static constexpr auto table = "goal";
    static constexpr auto list = "goals";
    static constexpr auto fields = std::tuple{field("id", &Goal::id, Internal),
                                              field("position", &Goal::position, Internal),
                                              field("statement", &Goal::statement, Title | Searched),
                                              field("aspiration", &Goal::aspiration),
                                              field("parent", &Goal::parent),
                                              field("category", &Goal::category),
                                              field("specific", &Goal::specific, Searched),
                                              field("metric", &Goal::metric, Searched, "measure"),
                                              field("unit", &Goal::unit, Searched, "measure"),
                                              field("baseline", &Goal::baseline, Plain, "measure"),
                                              field("target", &Goal::target, Plain, "measure"),
                                              field("achievable", &Goal::achievable, Searched),
                                              field("realistic", &Goal::realistic, Searched),
                                              field("start", &Goal::start),
                                              field("due", &Goal::due),
                                              field("status", &Goal::status),
                                              field("share", &Goal::share),
                                              field("skills", &Goal::skills, Searched)};
    static QUuid owner(const Goal& g) { return g.parent ? g.parent->uuid() : QUuid(); }
};

} // namespace ascent
