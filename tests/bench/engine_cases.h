// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

/// What the text engines are timed with.
namespace ascent::bench {

/// A workbook in the middle of a search for work: two directions, twelve goals, six strengths, four stories, one role.
Content usualContent();

/// A posting of about 8 kB, with headings, bullets and paragraphs.
QString longPosting();

/// 250 words of an answer, as a person would write it before the critic has seen it.
QString longAnswer();

/// 500 strengths, no two alike.
Content fiveHundredStrengths();

/// A role whose posting has 60 lines of tasks.
Role roleOfSixtyLines();

} // namespace ascent::bench
