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
    // An if-then plan: when the moment comes, what the person does then. Naming both makes an intention far likelier
    // to be carried out. Source: Gollwitzer, "Implementation intentions", American Psychologist 54 (1999).
    QString when{};
    QString then{};

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
                                              field("done", &Step::done),
                                              field("when", &Step::when, Searched),
                                              field("then", &Step::then, Searched)};
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

enum class ReviewPeriod { Monthly, Quarterly };

template<>
struct Tokens<ReviewPeriod> {
    static constexpr std::array<std::pair<ReviewPeriod, const char*>, 2> all{
        {{ReviewPeriod::Monthly, "monthly"}, {ReviewPeriod::Quarterly, "quarterly"}}};
};

using ReviewId = Id<struct ReviewTag>;

/// A guided look over all active goals, and what the person kept of it.
struct Review {
    ReviewId id;
    double position = 0;
    QDate date;
    ReviewPeriod period = ReviewPeriod::Monthly;
    QString summary; ///< may name private goals: appears in no output but the interchange form

    friend bool operator==(const Review& a, const Review& b) { return sameFields(a, b); }
};

template<>
struct Describe<Review> {
    static constexpr auto kind = EntityKind::Review;
    static constexpr auto table = "review";
    static constexpr auto list = "reviews";
    static constexpr auto fields =
        std::tuple{field("id", &Review::id, Internal), field("position", &Review::position, Internal),
                   field("date", &Review::date), field("period", &Review::period),
                   field("summary", &Review::summary, Searched | Personal)};
    static QUuid owner(const Review&) { return {}; }
};

} // namespace ascent
