// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/migrate.h"

#include <QStringList>

#include <memory>

namespace ascent::store {

class Doubts;
class Sql;

/// An open workbook file: SQLite with its pragmas set, its schema brought up to date, held against other
/// programs. This class opens SQLite; nothing else does.
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a new file; refuses to overwrite one. Errors: CannotWrite, Locked.
    static Result<std::unique_ptr<Database>> create(const QString& path);
    /// Errors: BadInput (no such file, no workbook), Damaged, Locked, ReadOnly, Newer (left unharmed). A file of
    /// an older schema is copied beside itself ("NAME.before-version-N") before it is migrated; with ReadOnly it
    /// is refused. `scripts` are the migrations, oldest first.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access,
                                                  const QStringList& scripts = migrations());
    ~Database();

    QString path() const;
    bool isReadOnly() const;
    Sql& sql();
    /// What stands in the file and was not taken as it stands; filled by what reads rows.
    Doubts& doubts();

    Result<void> begin();
    Result<void> commit();
    void rollback();

    /// Writes a compact copy, atomically; what stood there before is replaced only by a whole file.
    Result<void> copyTo(const QString& path);

    /// A sentence for each fault of storage or references.
    Result<QStringList> faults();

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace ascent::store
