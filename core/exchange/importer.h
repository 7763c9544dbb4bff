// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

namespace ascent {

/// Puts content that was read elsewhere into a workbook, as one act. A row whose id is there already is replaced
/// in its place, together with its steps, check-ins, revisions, links and rehearsals; every other row goes to the
/// end of its list. Reflections are the same when their question is. Of the person only what is given is taken;
/// drivers that are given come before the others. Errors: those of Workbook::act(); nothing is changed then.
Result<void> importInto(Workbook& workbook, const Content& content);

/// Adds what a CV tells and overwrites nothing: only empty fields of the person are filled, and a strength or story
/// whose name is there already is passed over. Returns what was added.
Result<Content> addResume(Workbook& workbook, const Content& resume);

} // namespace ascent
