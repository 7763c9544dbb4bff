// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/doubts.h"
#include "core/store/lock.h"
#include "core/store/sql.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QtEndian>

#include <filesystem>

namespace ascent::store {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::store", text);
}

QString nameOfFile(const QString& path) {
    return QFileInfo(path).fileName();
}

Error cannotOpen(ErrorCode code, const QString& path, const QString& why, const QString& remedy,
                 const QString& detail = {}) {
    return {code, tr("Cannot open %1").arg(nameOfFile(path)), why, remedy, detail};
}

/// Looks at the file's first bytes, before SQLite does: a file of another kind is never touched.
Result<void> checkHeader(const QString& path) {
    QFile file(path);
    if (!QFileInfo::exists(path))
        return fail(cannotOpen(ErrorCode::BadInput, path, tr("there is no such file"), tr("check the name")));
    if (QFileInfo(path).isDir())
        return fail(cannotOpen(ErrorCode::BadInput, path, tr("it is a folder"), tr("name a workbook in it")));
    if (!file.open(QIODevice::ReadOnly))
        return fail(cannotOpen(ErrorCode::BadInput, path, tr("it can't be read"), tr("check its permissions"),
                               file.errorString()));
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        qFromBigEndian<quint32>(head.constData() + 68) != applicationId)
        return fail(cannotOpen(ErrorCode::BadInput, path, tr("it is not an Ascent workbook"),
                               tr("choose a file that ends in .ascent")));
    return {};
}

} // namespace

struct Database::Private {
    QString path;
    bool readOnly = false;
    QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Sql> sql;
    Doubts doubts;

    Result<void> connect();
    Result<void> prepare();
    Result<int> checkSchema(int newest);
};

Result<void> Database::Private::connect() {
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    QString name = path;
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
    if (readOnly) {
        const QFileInfo file(path);
        if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable()) {
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
            // Without a write-ahead log beside it the file is whole; with one, SQLite has to read that too.
            if (!QFile::exists(path + QStringLiteral("-wal"))) {
                name = QUrl::fromLocalFile(file.absoluteFilePath()).toString(QUrl::FullyEncoded) +
                       QStringLiteral("?immutable=1");
                options += QStringLiteral(";QSQLITE_OPEN_URI");
            }
        }
    }
    database.setConnectOptions(options);
    database.setDatabaseName(name);
    if (!database.open())
        return fail(errorOf(database.lastError()));
    sql = std::make_unique<Sql>(database);
    return {};
}

Result<void> Database::Private::prepare() {
    QStringList pragmas{
        QStringLiteral("PRAGMA trusted_schema = OFF"),
        QStringLiteral("PRAGMA cell_size_check = ON"),
        QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA temp_store = MEMORY"),
    };
    if (readOnly)
        pragmas << QStringLiteral("PRAGMA query_only = ON");
    else
        pragmas << QStringLiteral("PRAGMA journal_mode = WAL") << QStringLiteral("PRAGMA synchronous = NORMAL");
    for (const QString& pragma : pragmas)
        if (auto done = sql->once(pragma); !done)
            return done;
    return {};
}

/// The version of the schema. Nothing has been set yet: a newer or a foreign file is left as it is.
Result<int> Database::Private::checkSchema(int newest) {
    const auto version = sql->value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    if (version->toInt() > newest)
        return fail(cannotOpen(ErrorCode::Newer, path, tr("it was written by a newer version of Ascent"),
                               tr("update Ascent; the file was not changed")));
    const auto foreign =
        sql->value(QStringLiteral("SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view') LIMIT 1"));
    if (!foreign)
        return fail(foreign.error());
    if (foreign->isValid())
        return fail(cannotOpen(ErrorCode::Damaged, path, tr("it holds instructions that Ascent did not write"),
                               tr("don't trust this file; use a backup or a copy"), foreign->toString()));
    if (version->toInt() < 1)
        return fail(cannotOpen(ErrorCode::Damaged, path, tr("it has no content of a workbook"),
                               tr("restore it from a backup or a copy")));
    return version->toInt();
}

Database::Database(std::unique_ptr<Private> priv)
    : d(std::move(priv)) {}

Database::~Database() {
    d->sql.reset();
    // Closing the last connection folds the write-ahead log into the one plain file.
    QSqlDatabase::removeDatabase(d->connection);
}

Result<std::unique_ptr<Database>> Database::create(const QString& path) {
    const QString what = tr("Cannot make %1").arg(nameOfFile(path));
    if (QFileInfo::exists(path))
        return fail({ErrorCode::CannotWrite, what, tr("a file of that name is there already"),
                     tr("choose another name; nothing was overwritten"), path});
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return fail({ErrorCode::CannotWrite, what, tr("its folder is missing or can't be written to"),
                     tr("choose another folder"), path});
    auto priv = std::make_unique<Private>();
    auto* d = priv.get();
    d->path = path;
    auto lock = lockWorkbook(path);
    if (!lock)
        return fail(lock.error());
    d->lock = std::move(*lock);
    std::unique_ptr<Database> database(new Database(std::move(priv)));
    // The schema is written before the write-ahead log is switched on, so that the file itself says what it is.
    const auto done =
        d->connect().and_then([&] { return migrate(*d->sql, migrations(), 0); }).and_then([&] { return d->prepare(); });
    if (!done) {
        database.reset();
        QFile::remove(path);
        return fail({ErrorCode::CannotWrite, what, done.error().why, done.error().remedy, done.error().detail});
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access, const QStringList& scripts) {
    if (auto good = checkHeader(path); !good)
        return fail(good.error());
    auto priv = std::make_unique<Private>();
    auto* d = priv.get();
    d->path = path;
    d->readOnly = access == Access::ReadOnly;
    if (!d->readOnly) {
        auto lock = lockWorkbook(path);
        if (!lock)
            return fail(lock.error());
        d->lock = std::move(*lock);
    }
    std::unique_ptr<Database> database(new Database(std::move(priv)));
    const auto named = [&](Error error) {
        error.what = tr("Cannot open %1").arg(nameOfFile(path));
        return fail(std::move(error));
    };
    if (auto done = d->connect(); !done)
        return named(done.error());
    const auto version = d->checkSchema(static_cast<int>(scripts.size()));
    if (!version)
        return named(version.error());
    const bool older = *version < scripts.size();
    if (older && d->readOnly)
        return fail(cannotOpen(ErrorCode::ReadOnly, path, tr("it was written by an older version of Ascent"),
                               tr("open it for writing once, so that it can be brought up to date")));
    if (older) {
        const QString backup = QStringLiteral("%1.before-version-%2").arg(path).arg(scripts.size());
        if (auto copied = database->copyTo(backup); !copied)
            return named(copied.error());
    }
    auto done = d->prepare();
    if (done && older)
        done = migrate(*d->sql, scripts, *version);
    if (!done)
        return named(done.error());
    return database;
}

QString Database::path() const {
    return d->path;
}
bool Database::isReadOnly() const {
    return d->readOnly;
}
Sql& Database::sql() {
    return *d->sql;
}

Doubts& Database::doubts() {
    return d->doubts;
}

Result<void> Database::begin() {
    return d->sql->run(QStringLiteral("BEGIN IMMEDIATE")).and_then([&] {
        // References are checked at the commit: the order of the rows within an act does not matter.
        return d->sql->run(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    });
}

Result<void> Database::commit() {
    return d->sql->run(QStringLiteral("COMMIT"));
}

void Database::rollback() {
    // A full disk ends the transaction by itself; that there is none any more is then no further fault.
    (void)d->sql->run(QStringLiteral("ROLLBACK"));
}

Result<void> Database::copyTo(const QString& path) {
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    const auto done = d->sql->run(QStringLiteral("VACUUM INTO ?"), {part});
    std::error_code failure;
    if (done)
        std::filesystem::rename(std::filesystem::path(part.toStdU16String()),
                                std::filesystem::path(path.toStdU16String()), failure);
    if (done && !failure)
        return {};
    QFile::remove(part);
    return fail({ErrorCode::CannotWrite, tr("Cannot write %1").arg(nameOfFile(path)),
                 failure ? tr("the file can't be replaced") : done.error().why,
                 tr("choose another folder; what stood there before is still there"),
                 failure ? QString::fromStdString(failure.message()) : done.error().detail});
}

Result<QStringList> Database::faults() {
    QStringList found;
    auto integrity = d->sql->query(QStringLiteral("PRAGMA integrity_check(20)"));
    if (!integrity)
        return fail(integrity.error());
    while ((*integrity)->next())
        if (const QString line = (*integrity)->value(0).toString(); line != QLatin1String("ok"))
            found << tr("Storage: %1").arg(line);
    auto references = d->sql->query(QStringLiteral("PRAGMA foreign_key_check"));
    if (!references)
        return fail(references.error());
    while ((*references)->next())
        found << tr("Reference: a row of %1 names a row of %2 that is not there")
                     .arg((*references)->value(0).toString(), (*references)->value(2).toString());
    return found;
}

} // namespace ascent::store
