// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/describe.h"

#include <QDateTime>
#include <QList>
#include <QMap>

#include <optional>

namespace ascent::store {

class Database;
class Sql;

/// A row that an act changed. `before` and `after` are JSON objects; one of them is empty where the row came or
/// went; where it was updated they hold the changed fields only.
struct RowChange {
    qint64 number = 0; ///< of the change
    EntityKind entity = EntityKind::Person;
    QUuid row;
    QByteArray before;
    QByteArray after;
};

struct ActRecord {
    qint64 number = 0;
    QString label;
    QDateTime at;
    QString mergeKey;
    bool undone = false;
};

/// How much of the history is kept.
struct JournalLimits {
    int acts = 1000;
    qint64 bytes = 32 * 1024 * 1024;
};

/// The journal of a workbook. Triggers in the TEMP schema, made from the field lists, write down every changed row
/// while an act is open, what cascades take along included. The file itself holds no trigger. All functions
/// run inside a transaction of the caller.
class Journal {
public:
    explicit Journal(Database& database)
        : m_database(database) {}

    /// Makes the triggers, if they aren't there yet. Before the transaction of an act, and not at the opening: making
    /// them takes longer than reading a small workbook, and one that is only looked at needs none.
    Result<void> install();

    /// Opens an act; from now on changes are written down under the returned number.
    Result<qint64> open(const QString& label, const QDateTime& at, const QString& mergeKey);
    /// Closes the open act and returns what it changed, in order.
    Result<QList<RowChange>> close(qint64 act);

    /// Forgets the acts that were undone: something new was done instead.
    Result<void> forgetUndone();
    /// Makes one act of two; returns false where nothing is left of them, the second having taken back the first.
    Result<bool> merge(qint64 into, qint64 from);
    /// Forgets the oldest acts beyond the limits.
    Result<void> prune(const JournalLimits& limits);

    /// Takes the tables of the history out of the file, even where they can't be read, and makes them anew and empty.
    /// The room that they took is given back by Database::compact().
    Result<void> makeAnew();
    static QStringList tables() { return {QStringLiteral("journal_act"), QStringLiteral("journal_change")}; }

    /// Forgets every act. What stood in them is then in free pages: copy the file to be rid of it.
    Result<void> forgetAll();

    Result<std::optional<ActRecord>> lastDone();
    Result<std::optional<ActRecord>> firstUndone();
    /// Newest first.
    Result<QList<ActRecord>> acts(int limit);

    /// The seal of each act by its number: acts of two workbooks with the same one are the same act.
    Result<QMap<qint64, qint64>> seals();
    /// What an act changed, in order.
    Result<QList<RowChange>> changes(qint64 act) { return changesOf(act, false); }

    /// Seals an act with the changes that it holds now. After all that changes them.
    Result<void> seal(qint64 act);
    /// Whether an act is as it was sealed.
    Result<bool> isSealed(qint64 act);
    /// The acts whose record is damaged, newest first.
    Result<QList<qint64>> unsealed();
    static Result<QList<qint64>> unsealedActs(Sql& sql);
    /// Forgets the acts whose record is damaged, and those that could be reached only through them. Returns how many
    /// acts are gone.
    Result<int> forgetUnsealed();
    /// Seals the acts that have no seal: those of a file of an older schema.
    static Result<void> sealActs(Sql& sql);

    /// Takes an act back, or does it again; returns the rows concerned, as seen in that direction. Errors: Damaged,
    /// where the act's record is: nothing of it is written over the entries.
    Result<QList<RowChange>> undo(qint64 act);
    Result<QList<RowChange>> redo(qint64 act);

private:
    Result<QList<RowChange>> changesOf(qint64 act, bool backwards);
    Result<std::optional<ActRecord>> oneAct(const QString& where);
    Result<void> apply(EntityKind entity, const QUuid& row, const QByteArray& from, const QByteArray& to);
    Result<void> markUndone(qint64 act, bool undone);

    Database& m_database;
    bool m_installed = false;
};

} // namespace ascent::store
