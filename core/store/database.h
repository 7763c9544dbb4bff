// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filestamp.h"
#include "core/base/result.h"
#include "core/store/migrate.h"

#include <QStringList>

#include <memory>

namespace ascent::store {

class Doubts;
class Sql;

/// An open workbook file: SQLite with its pragmas set, its schema brought up to date, held against other
/// programs. This class opens SQLite; nothing else does.
///
/// The file is the truth: after each commit it holds everything, for whoever copies it, moves another one over it or
/// pulls the plug. So it has a rollback journal that is flushed in full, and no write-ahead log, which is bound to the
/// file's name and holds what the file doesn't. Measured by tests/bench/flushing.py, an edit in a workbook of 10,000
/// goals, at the quietest moments of a busy machine (in brackets, its flushes): PERSIST FULL 0.8 ms (5), TRUNCATE FULL
/// 1.0 ms (5), DELETE EXTRA 1.1 ms (5), WAL FULL 0.5 ms (1); medians went with the load, from 1.4 to 28 ms, and put the
/// first three in no order. PERSIST it is, by reasoning as much as by measure: its journal keeps its length, so that a
/// flush has no names and sizes to write; it goes when the workbook is closed. WAL NORMAL, as it was, flushes nothing
/// and survives no power cut.
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a new file, beside its place and moved into it when it is whole; refuses to overwrite one that is not
    /// empty, and to follow a link that leads nowhere. Errors: CannotWrite, Locked.
    static Result<std::unique_ptr<Database>> create(const QString& path);
    /// The two halves of it, for a file that is to be filled before it stands in its place: until putInPlace() it has
    /// a hidden name in the same folder, and is deleted with its Database.
    static Result<std::unique_ptr<Database>> createPart(const QString& path);
    static Result<std::unique_ptr<Database>> putInPlace(std::unique_ptr<Database> part);
    /// Errors: BadInput (no such file, no workbook), Damaged, Locked, ReadOnly, Newer (left unharmed). A file of
    /// an older schema is copied beside itself ("NAME.before-version-N") before it is migrated; with ReadOnly it
    /// is refused. `scripts` are the migrations, oldest first.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access,
                                                  const QStringList& scripts = migrations());
    ~Database();

    QString path() const;
    bool isReadOnly() const;
    /// Whether it was of an older schema and has just been brought up to date.
    bool wasMigrated() const;
    /// What the person is to be told about what was found beside the file; grows while it is open.
    const QStringList& notices() const;
    void tell(const QString& sentence);
    Sql& sql();
    /// What stands in the file and was not taken as it stands; filled by what reads rows.
    Doubts& doubts();

    /// Starts a transaction, commits or takes it back. begin() and commit() look first whether the file is still
    /// the one that was opened, as this program left it. Errors: Changed (nothing was written), CannotWrite, Locked.
    Result<void> begin();
    Result<void> commit();
    void rollback();
    /// Gives back the room that nothing uses any more. Outside of transactions; writes the whole file anew.
    Result<void> compact();

    /// What has become of the file. Cheap: no content is read.
    FileState state() const;
    /// Whether the file's time or size changed although its header did not: only its content can tell whether it
    /// is still as this program left it. If it is, forgive() says so.
    bool wasTouched() const;
    void forgive();
    /// Closes the connection to SQLite, which belongs to the thread that made it, and keeps the hold on the file;
    /// reconnect() makes one for the thread that calls it. No statement must be in use.
    void disconnect();
    Result<void> reconnect();
    /// Gives up or takes again the hold on its name, so that another Database can be put in its place.
    void letGo();
    Result<void> hold();

    /// Writes a compact copy, atomically; what stood there before is replaced only by a whole file. With `keep`
    /// a file that is there already is never replaced. Never onto the open workbook, whatever its name.
    /// Errors: CannotWrite.
    Result<void> copyTo(const QString& path, bool keep = false);

    /// Copies the file as it stands, byte by byte, to "NAME.set-aside-DATE" with this ending, which only this user can
    /// read; returns its name. Between two transactions. Errors: CannotWrite.
    Result<QString> setCopyAside(const QString& ending);

    /// A sentence for each fault of storage.
    Result<QStringList> faults();

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace ascent::store
