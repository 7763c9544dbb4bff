// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/rule.h"

#include <QString>

namespace ascent::critic {

/// What a pattern stands for. A rule reads the hits of its groups and judges them by their clause. Where the patterns
/// of each group stand is said in group.cpp.
enum class Group : quint8 {
    // how a clause is meant
    Aim,
    DrawnBy,
    Negation,
    Past,
    OtherParty,
    OtherPerson,
    Proving,
    Growing,
    NearBy,
    // rules
    MoneyOwn,
    MoneyThing,
    MoneyOther,
    Commission,
    SteppingStone,
    QuickRise,
    SteppingOther,
    MeansTo,
    ThenOn,
    NotHere,
    Clueless,
    CluelessSoft,
    CluelessOther,
    Standstill,
    StandstillOther,
    OnlyThis,
    ExactFigure,
    OwnBusiness,
    OtherLife,
    FullTimeStudy,
    LeaveField,
    IrrelevantOther,
    PrivateLife,
    PrivateOther,
    TenYears,
    TenYearsOther,
    Praise,
    PraiseStrong,
    Worn,
    Hedge,
    HedgeOther,
    BeforeFirm,
    AfterFirm,
    FirmDoes,
    AppliedTo,
    // wishes that pull two ways
    WishLead,
    WishHandsOn,
    WishDeep,
    WishBroad,
    WishTravel,
    WishSettled,
    WishAlone,
    WishTogether,
    WishAtHome,
    WishOnSite,
    FarOff, ///< of the long run, in two answers
    // parts of an answer
    PartLong,
    PartShort,
    PartStrength,
    PartEvidence,
    PartShown, ///< leads in what was done: "I can point to"
    PartRole,
    PartCompany,
    PartCommitment,
    Count ///< from here on the groups of rules without a judge of their own, see PlainGroup
};

/// The groups that a rule without a judge function has: what it warns of, what it remarks on, and what is neither
/// though it looks so.
enum class PlainGroup : quint8 { Warn, Note, Except };

inline constexpr int plainGroups = 3;
inline constexpr int groupCount = int(Group::Count) + plainGroups * int(Tokens<CriticRule>::all.size());

constexpr Group groupOf(CriticRule rule, PlainGroup which) {
    return Group(int(Group::Count) + plainGroups * int(rule) + int(which));
}

/// The group whose patterns stand in a section of a file of resources/lang/en/critic, named without its ".txt".
std::optional<Group> groupAt(const QString& file, const QString& section);

} // namespace ascent::critic
