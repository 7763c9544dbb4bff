// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/searchindex.h"
#include "core/workbook/breaks.h"
#include "core/workbook/workbook.h"

namespace ascent {

/// The key of the act that mends: what it took away was not sound, so references are not checked when it is undone.
inline const QString mendKey = QStringLiteral("mend");

/// Takes changes back in memory, by what the journal says: the last one first.
void takeBack(Content& content, const QList<store::RowChange>& rows);

/// What stands behind a workbook. For the sources of this folder only.
struct Workbook::Private {
    std::unique_ptr<store::Database> database;
    std::unique_ptr<store::Journal> journal;
    std::unique_ptr<store::SearchIndex> index;
    const Clock* clock = nullptr;
    Content content;
    std::optional<store::ActRecord> undoable, redoable;
    QString mergeKey;
    QDateTime mergedAt;
    bool acting = false;
    bool indexBroken = false;
    QList<Break> breaks; ///< what is shown otherwise than it stands

    Result<void> load();
    Result<QStringList> faultsOfHistory() const;
    bool isHistoryUnreadable();
    Result<void> setHistoryAside();
    Result<void> refreshUndo();
    Result<void> takeOver(const QList<store::RowChange>& rows);
    Result<void> followIndex(const QList<store::SearchChange>& words);
    Result<void> mendIndex();
    void followMigration();
    Result<QList<store::RowChange>> perform(const QString& label, const std::function<void(Edit&)>& change,
                                            const QString& key);
    Result<QList<store::RowChange>> attempt(const QString& label, const std::function<void(Edit&)>& change,
                                            const QString& key);
    Result<void> settle(qint64 act, const QString& key);
    /// Ends an act that failed. `rows` are what it had changed by then, where that is known.
    void giveUp(const QList<store::RowChange>& rows = {});
    Result<Changes> travel(bool back);
    Result<void> takeIn(std::unique_ptr<store::Database> opened);
};

} // namespace ascent
