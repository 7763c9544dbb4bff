// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tokens.h"

namespace ascent {

/// The rules of the critic, in the order in which they are judged. What each says and does stands in one row of
/// core/critic/rules/table.cpp, what it looks for in resources/lang/en/critic, in the file of its token.
enum class CriticRule {
    Money,
    SteppingStone,
    DontKnow,
    Content,
    BeyondWindow,
    TooSpecific,
    Irrelevant,
    TooPersonal,
    Flattery,
    Cliche,
    Hedging,
    Negative,
    OtherCompany,
    TooLong,
    TooShort,
    Parts
};

template<>
struct Tokens<CriticRule> {
    static constexpr std::array<std::pair<CriticRule, const char*>, 16> all{
        {{CriticRule::Money, "money"},
         {CriticRule::SteppingStone, "stepping-stone"},
         {CriticRule::DontKnow, "dont-know"},
         {CriticRule::Content, "content"},
         {CriticRule::BeyondWindow, "beyond-window"},
         {CriticRule::TooSpecific, "too-specific"},
         {CriticRule::Irrelevant, "irrelevant"},
         {CriticRule::TooPersonal, "too-personal"},
         {CriticRule::Flattery, "flattery"},
         {CriticRule::Cliche, "cliche"},
         {CriticRule::Hedging, "hedging"},
         {CriticRule::Negative, "negative"},
         {CriticRule::OtherCompany, "other-company"},
         {CriticRule::TooLong, "too-long"},
         {CriticRule::TooShort, "too-short"},
         {CriticRule::Parts, "parts"}}};
};

} // namespace ascent
