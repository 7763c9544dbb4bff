// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/goal.h"

namespace ascent {

using StepId = Id<struct StepTag>;

/// A next step towards a goal.
struct Step {
    StepId id;
    GoalId goal;
    double position = 0;
    QString title;
    std::optional<QDate> due;
    std::optional<QDate> done; ///< the day on which it was done

    friend bool operator==(const Step& a, const Step& b) { return sameFields(a, b); }
};

template<>
struct Describe<Step> {
    static constexpr auto kind = EntityKind::Step;
    static constexpr auto table = "step";
    static constexpr auto list = "steps";
    static constexpr auto fields = std::tuple{field("id", &Step::id, Internal),
                                              field("goal", &Step::goal, Internal),
                                              field("position", &Step::position, Internal),
                                              field("title", &Step::title, Title | Searched),
                                              field("due", &Step::due),
                                              field("done", &Step::done)};
    static QUuid owner(const Step& s) { return s.goal.uuid(); }
};

using CheckInId = Id<struct CheckInTag>;

/// Where a goal stood on a day: a value of its metric, a note, or both.
struct CheckIn {
    CheckInId id;
    GoalId goal;
    double position = 0;
    QDate date;
    std::optional<double> value;
    QString note;

    friend bool operator==(const CheckIn& a, const CheckIn& b) { return sameFields(a, b); }
};

template<>
struct Describe<CheckIn> {
    static constexpr auto kind = EntityKind::CheckIn;
    static constexpr auto table = "check_in";
    static constexpr auto list = "checkIns";
    static constexpr auto fields = std::tuple{field("id", &CheckIn::id, Internal),
                                              field("goal", &CheckIn::goal, Internal),
                                              field("position", &CheckIn::position, Internal),
                                              field("date", &CheckIn::date),
                                              field("value", &CheckIn::value),
                                              field("note", &CheckIn::note, Searched | Personal)};
    static QUuid owner(const CheckIn& c) { return c.goal.uuid(); }
};

using RevisionId = Id<struct RevisionTag>;

/// The record of adjusted sights: the due date or the target of a goal was moved, and why.
struct Revision {
    RevisionId id;
    GoalId goal;
    double position = 0;
    QDate date;
    QString reason;
    std::optional<QDate> dueBefore;
    std::optional<QDate> dueAfter;
    std::optional<double> targetBefore;
    std::optional<double> targetAfter;

    friend bool operator==(const Revision& a, const Revision& b) { return sameFields(a, b); }
};

template<>
struct Describe<Revision> {
    static constexpr auto kind = EntityKind::Revision;
    static constexpr auto table = "revision";
    static constexpr auto list = "revisions";
    static constexpr auto fields = std::tuple{field("id", &Revision::id, Internal),
                                              field("goal", &Revision::goal, Internal),
                                              field("position", &Revision::position, Internal),
                                              field("date", &Revision::date),
                                              field("reason", &Revision::reason, Title | Searched),
                                              field("dueBefore", &Revision::dueBefore),
                                              field("dueAfter", &Revision::dueAfter),
                                              field("targetBefore", &Revision::targetBefore),
                                              field("targetAfter", &Revision::targetAfter)};
    static QUuid owner(const Revision& r) { return r.goal.uuid(); }
};

} // namespace ascent
