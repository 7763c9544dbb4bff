// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace ascent {

/// The keys of the questions that come with the program, as files and the command line know them. They never change.
inline constexpr std::array questionKeys{"career-aspirations", "career-goals", "five-years",
                                         "what-motivates-you", "hope-to-get",  "position-fits-goals"};

} // namespace ascent
