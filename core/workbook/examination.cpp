// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a workbook is sound, and mending what is not.
#include "core/store/rows.h"
#include "core/store/upkeep.h"
#include "core/workbook/findings.h"
#include "core/workbook/mend.h"
#include "core/workbook/private.h"

namespace ascent {

namespace {

bool isTurnedRound(const Goal& goal) {
    return goal.start && goal.due && *goal.start > *goal.due;
}

} // namespace

Result<Mended> Workbook::mend() {
    if (isReadOnly())
        return fail({ErrorCode::ReadOnly,
                     tr("Cannot mend the workbook"),
                     tr("it was opened for reading only"),
                     tr("close it in the other program and open it again"),
                     {}});
    const auto before = d->database->faults();
    if (!before)
        return fail(before.error());
    Mended mended;
    mended.historyAside = d->isHistoryUnreadable();
    if (auto aside = mended.historyAside ? d->setHistoryAside() : Result<void>(); !aside)
        return fail(aside.error());
    if (auto begun = d->database->begin(); !begun)
        return fail(begun.error());
    mended.storage = !before->isEmpty();
    auto done = mended.storage ? store::reindex(d->database->sql()) : Result<void>();
    const auto forgotten = d->journal->forgetUnsealed();
    if (done)
        done = forgotten ? d->database->commit() : Result<void>(fail(forgotten.error()));
    if (!done) {
        d->database->rollback();
        return fail(done.error());
    }
    mended.forgotten = *forgotten;
    endMerge();
    QList<QUuid> accepted;
    const QList<Break> breaks = d->breaks;
    done = act(
        tr("Mend the workbook"),
        [&](Edit& edit) {
            if (auto read = d->load(); !read)
                return edit.fail(read.error());
            mendEntries(edit, *d->database, breaks, mended, accepted);
        },
        mendKey);
    if (!done)
        return fail(done.error());
    endMerge();
    if (auto begun = d->database->begin(); !begun)
        return fail(begun.error());
    done = acceptRows(*d->database, d->content, accepted).and_then([&] { return d->database->commit(); });
    if (!done) {
        d->giveUp();
        return fail(done.error());
    }
    if (auto again = d->load().and_then([&] { return d->refreshUndo(); }); !again)
        return fail(again.error());
    const auto renewed = renewSearch();
    if (!renewed)
        return fail(renewed.error());
    mended.search = *renewed;
    Changes all;
    all.everything = true;
    Q_EMIT changed(all);
    return mended;
}

Result<QStringList> Workbook::check() const {
    return examine(Depth::Full, Naming::Shareable).map([](const Health& health) { return health.faults; });
}

/// What is told of the history.
Result<QStringList> Workbook::Private::faultsOfHistory() const {
    const auto damaged = journal->unsealed();
    if (!damaged && damaged.error().code == ErrorCode::Damaged)
        return QStringList{tr("History: it can't be read, so no earlier step can be undone; mending sets it aside")};
    if (!damaged)
        return fail(damaged.error());
    if (damaged->isEmpty())
        return QStringList();
    return QStringList{damaged->size() == 1 ? tr("History: 1 step can't be undone, because its record is damaged")
                                            : tr("History: %n steps can't be undone, because their record is damaged",
                                                 nullptr, int(damaged->size()))};
}

Result<Health> Workbook::examine(Depth depth, Naming naming) const {
    auto faults = depth == Depth::Full ? d->database->faults() : store::quickFaults(d->database->sql());
    if (!faults)
        return fail(faults.error());
    QStringList all = *faults;
    QList<store::RowFault> rowFaults;
    const auto whole = store::readContent(*d->database, &rowFaults);
    if (!whole)
        return fail(whole.error());
    Content shown = *whole;
    const QList<Break> breaks = breakStructure(shown, d->database->doubts());
    const bool turnedRound = std::any_of(shown.goals.begin(), shown.goals.end(), isTurnedRound);
    if (!rowFaults.isEmpty() || !breaks.isEmpty() || turnedRound) {
        const Findings findings(*whole, shown, naming);
        for (const store::RowFault& fault : std::as_const(rowFaults))
            all << findings.of(fault);
        for (const Break& each : breaks)
            all << findings.of(each);
        for (const Goal& goal : shown.goals)
            if (isTurnedRound(goal))
                all << findings.ofDates(goal);
    }
    const auto history = d->faultsOfHistory();
    if (!history)
        return fail(history.error());
    all << *history;
    const auto sound = d->index->isSound(d->content);
    if (!sound)
        return fail(sound.error());
    Health health{all, all.isEmpty() && !*sound};
    if (!*sound)
        health.faults << tr("Search: the index does not match the entries; it can be made anew from them");
    return health;
}

} // namespace ascent
