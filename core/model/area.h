// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tokens.h"

namespace ascent {

/// The parts of a workbook in the order in which a person goes through them. The window has a page for each.
enum class Area { Home, Discover, Aspirations, Goals, Stories, Roles, Answers, Rehearse };

template<>
struct Tokens<Area> {
    static constexpr std::array<std::pair<Area, const char*>, 8> all{{{Area::Home, "home"},
                                                                      {Area::Discover, "discover"},
                                                                      {Area::Aspirations, "aspirations"},
                                                                      {Area::Goals, "goals"},
                                                                      {Area::Stories, "stories"},
                                                                      {Area::Roles, "roles"},
                                                                      {Area::Answers, "answers"},
                                                                      {Area::Rehearse, "rehearse"}}};
};

} // namespace ascent
