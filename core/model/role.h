// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/describe.h"
#include "core/model/tokens.h"

#include <QDateTime>
#include <QStringList>

namespace ascent {

enum class RoleStage { Exploring, Applying, Interview, Offer, Closed };

template<>
struct Tokens<RoleStage> {
    static constexpr std::array<std::pair<RoleStage, const char*>, 5> all{{{RoleStage::Exploring, "exploring"},
                                                                           {RoleStage::Applying, "applying"},
                                                                           {RoleStage::Interview, "interview"},
                                                                           {RoleStage::Offer, "offer"},
                                                                           {RoleStage::Closed, "closed"}}};
};

using RoleId = Id<struct RoleTag>;

/// A job that the person is after.
struct Role {
    RoleId id;
    double position = 0;
    QString title;
    QString company;
    RoleStage stage = RoleStage::Exploring;
    std::optional<QDateTime> interviewAt; ///< with the offset that was entered
    QString posting;                      ///< the job description as pasted
    QString culture;
    QString mission;
    QString shortTerm; ///< what the organization works on now
    QString longTerm;  ///< where it wants to go
    QString admire;    ///< what draws the person to it
    QString notes;     ///< personal: appears in no output but the interchange form
    QStringList questionsToAsk;

    friend bool operator==(const Role& a, const Role& b) { return sameFields(a, b); }
};

template<>
struct Describe<Role> {
    static constexpr auto kind = EntityKind::Role;
    static constexpr auto table = "role";
    static constexpr auto list = "roles";
    static constexpr auto fields = std::tuple{field("id", &Role::id, Internal),
                                              field("position", &Role::position, Internal),
                                              field("title", &Role::title, Title | Searched),
                                              field("company", &Role::company, Searched),
                                              field("stage", &Role::stage),
                                              field("interviewAt", &Role::interviewAt),
                                              field("posting", &Role::posting, Searched),
                                              field("culture", &Role::culture, Searched, "research"),
                                              field("mission", &Role::mission, Searched, "research"),
                                              field("shortTerm", &Role::shortTerm, Searched, "research"),
                                              field("longTerm", &Role::longTerm, Searched, "research"),
                                              field("admire", &Role::admire, Searched, "research"),
                                              field("notes", &Role::notes, Searched | Personal, "research"),
                                              field("questionsToAsk", &Role::questionsToAsk, Searched)};
    static QUuid owner(const Role&) { return {}; }
};

} // namespace ascent
