// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// One answer that a rule must warn of, or a near miss that no rule may warn of.
struct CriticCase {
    bool warns;
    const char* text;
    const char* question = "career-goals";
    const char* title = "";
    const char* company = "";
};

inline constexpr bool Warns = true;
inline constexpr bool Leaves = false;
