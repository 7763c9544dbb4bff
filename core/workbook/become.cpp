// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/merge.h"

namespace ascent {

Result<void> become(Workbook& workbook, const QString& label, const Content& wanted) {
    return workbook.act(label, [&](Edit& edit) {
        Person person = wanted.person;
        person.id = edit.content().person.id;
        edit.changePerson([&](Person& now) { now = person; });
        // First all that is to be there, so that nothing is taken along by a row that goes.
        forEachEntity([&]<class E>() {
            QList<E> rows;
            for (const E& row : wanted.table<E>()) {
                const E* now = edit.content().table<E>().find(row.id);
                if (!now || !(*now == row))
                    rows.append(row);
            }
            edit.putAll(rows);
        });
        forEachEntity([&]<class E>() {
            QList<typename Table<E>::IdType> gone;
            for (const E& row : edit.content().table<E>())
                if (!wanted.table<E>().find(row.id))
                    gone.append(row.id);
            edit.removeAll<E>(gone);
        });
    });
}

} // namespace ascent
