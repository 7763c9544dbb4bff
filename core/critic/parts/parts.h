// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/text/answer_reading.h"

namespace ascent::critic {

/// Which parts of a good answer are there.
AnswerParts findParts(const AnswerReading& reading);

} // namespace ascent::critic
