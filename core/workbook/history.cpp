// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/workbook.h"

#include <limits>

namespace ascent {

Result<void> Workbook::goTo(qint64 act) {
    const auto acts = history(std::numeric_limits<int>::max());
    if (!acts)
        return fail(acts.error());
    qsizetype back = 0, forth = 0;
    bool known = act == 0;
    for (const ActInfo& each : *acts) {
        known = known || each.number == act;
        back += each.number > act && !each.undone ? 1 : 0;
        forth += each.number <= act && each.undone ? 1 : 0;
    }
    if (!known)
        return fail({ErrorCode::BadCall,
                     tr("Cannot go back that far"),
                     tr("the step is no longer kept"),
                     tr("choose another one"),
                     {}});
    for (; back > 0; --back)
        if (auto done = undo(); !done)
            return done;
    for (; forth > 0; --forth)
        if (auto done = redo(); !done)
            return done;
    return {};
}

} // namespace ascent
