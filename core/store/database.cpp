// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/files.h"
#include "core/model/limits.h"
#include "core/store/admission.h"
#include "core/store/doubts.h"
#include "core/store/identity.h"
#include "core/store/leftovers.h"
#include "core/store/lock.h"
#include "core/store/rollback.h"
#include "core/store/schema_check.h"
#include "core/store/sql.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace ascent::store {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::store", text);
}

QString nameOfFile(const QString& path) {
    return QFileInfo(path).fileName();
}

} // namespace

struct Database::Private {
    QString path;
    bool readOnly = false;
    QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<QLockFile> lock;
    Identity identity;
    Leftovers leftovers;
    std::optional<FileStamp> ownJournal; ///< as the last transaction left it
    bool inTransaction = false;
    bool recovering = false; ///< a commit failed half-way, and what it wrote has not been taken back yet
    bool isPart = false;     ///< not yet in its place, which is `target`
    QString target;
    bool migrated = false;
    bool settled = false; ///< what lay beside the file at the opening has been dealt with
    std::unique_ptr<Sql> sql;
    Doubts doubts;

    Result<void> connect();
    Result<void> prepare();
    FileState state() const;
    Result<void> whileOurs() const;
    void recover();
    bool isInAllTheSame();
    Result<void> noStrays();
    void dropOwnJournal();
    void ended();
    Result<int> checkSchema(const QStringList& scripts);
};

Result<void> Database::Private::connect() {
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    QString name = path;
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
    if (readOnly) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        if (!leftovers.readInstead.isEmpty()) {
            name = leftovers.readInstead;
        } else if (leftovers.alone) {
            // Asks for no lock, makes no file and applies none that lies beside it.
            name = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded) +
                   QStringLiteral("?immutable=1");
            options += QStringLiteral(";QSQLITE_OPEN_URI");
        }
    }
    database.setConnectOptions(options);
    database.setDatabaseName(name);
    if (!database.open())
        return fail(errorOf(database.lastError()));
    sql = std::make_unique<Sql>(database);
    if (!readOnly)
        sql->setGuard([this] { return noStrays(); });
    return {};
}

/// SQLite looks for a journal and a log by name whenever it starts to read: what a sync client puts there meanwhile
/// must be gone by then.
Result<void> Database::Private::noStrays() {
    if (inTransaction || !settled)
        return {};
    if (ownJournal && identity.look() == FileState::Gone)
        dropOwnJournal(); // SQLite asks the file by its name when it looks at a journal
    if (!isStray(path, ownJournal))
        return {};
    // Beside another file it is that file's own.
    if (const FileState state = identity.look(); state == FileState::Replaced || state == FileState::Gone)
        return fail(notOurs(state, path));
    return setStraysAside(path, leftovers.told);
}

/// Our journal is still beside a name that leads to our file no more.
void Database::Private::dropOwnJournal() {
    const QString journal = path + QStringLiteral("-journal");
    if (ownJournal && stampOf(journal) == ownJournal && !isHotBeside(path))
        QFile::remove(journal);
}

void Database::Private::ended() {
    inTransaction = false;
    ownJournal = stampOf(path + QStringLiteral("-journal"));
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
        // Nothing of an act reaches the file before its commit, however large it is.
        pragmas << QStringLiteral("PRAGMA synchronous = FULL") << QStringLiteral("PRAGMA cache_spill = OFF")
                << QStringLiteral("PRAGMA journal_size_limit = 1000000")
                // What is deleted goes from the file, not only from its lists.
                << QStringLiteral("PRAGMA secure_delete = ON");
    for (const QString& pragma : pragmas)
        if (auto done = sql->once(pragma); !done)
            return done;
    if (readOnly)
        return {};
    const auto journal = sql->value(QStringLiteral("PRAGMA journal_mode = PERSIST"));
    if (!journal)
        return fail(journal.error());
    // It is answered with what is so, not with a failure.
    if (journal->toString() != QLatin1String("persist"))
        return fail({ErrorCode::Locked, tr("Cannot open %1").arg(nameOfFile(path)),
                     tr("an earlier version of Ascent is reading it"), tr("close it there"), journal->toString()});
    return {};
}

/// The version of the schema, which is compared with ours. Nothing has been set yet: a newer or a foreign file is left
/// as it is.
Result<int> Database::Private::checkSchema(const QStringList& scripts) {
    const auto version = sql->value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    if (version->toInt() > scripts.size())
        return fail(cannotOpen(ErrorCode::Newer, path, tr("it was written by a newer version of Ascent"),
                               tr("update Ascent; the file was not changed")));
    if (version->toInt() < 1)
        return fail(cannotOpen(ErrorCode::Damaged, path, tr("it has no content of a workbook"),
                               tr("restore it from a backup or a copy")));
    auto ours = store::checkSchema(*sql, scripts, version->toInt());
    if (ours && QFileInfo(path).size() > limits::smallFile)
        ours = checkSizes(*sql);
    if (!ours)
        return fail(ours.error());
    return version->toInt();
}

Database::Database(std::unique_ptr<Private> priv)
    : d(std::move(priv)) {}

Database::~Database() {
    const bool ours = !d->readOnly && d->state() == FileState::Ours;
    d->sql.reset();
    QSqlDatabase::removeDatabase(d->connection);
    // Between two transactions our journal is done with; what is beside a file that is not ours is not ours either.
    if (ours && !isHotBeside(d->path))
        QFile::remove(d->path + QStringLiteral("-journal"));
    else if (!d->readOnly)
        d->dropOwnJournal();
    if (d->isPart) {
        QFile::remove(d->path);
        QFile::remove(d->path + QStringLiteral("-journal"));
    }
}

Result<std::unique_ptr<Database>> Database::create(const QString& path) {
    return createPart(path).and_then([](auto part) { return putInPlace(std::move(part)); });
}

Result<std::unique_ptr<Database>> Database::createPart(const QString& path) {
    const QString what = tr("Cannot make %1").arg(nameOfFile(path));
    const auto refuse = [&](Error error) {
        error.code = error.code == ErrorCode::Locked ? ErrorCode::Locked : ErrorCode::CannotWrite;
        error.what = what;
        return fail(std::move(error));
    };
    if (auto free = isFree(path); !free)
        return refuse(free.error());
    auto part = makePart(path);
    if (!part)
        return refuse(part.error());
    auto lock = lockWorkbook(path);
    if (!lock) {
        QFile::remove(*part);
        return refuse(lock.error());
    }
    auto priv = std::make_unique<Private>();
    auto* d = priv.get();
    d->path = *part;
    d->isPart = true;
    d->target = path;
    d->lock = std::move(*lock);
    d->identity.take(*part, true);
    std::unique_ptr<Database> database(new Database(std::move(priv)));
    const auto done = lockFileItself(d->identity.handle(), *part)
                          .and_then([&] { return d->connect(); })
                          .and_then([&] { return d->prepare(); })
                          .and_then([&] { return migrate(*d->sql, migrations(), 0); });
    if (!done)
        return refuse(done.error());
    d->settled = true;
    d->ended();
    d->identity.remember();
    return database;
}

Result<std::unique_ptr<Database>> Database::putInPlace(std::unique_ptr<Database> part) {
    const QString path = part->d->target;
    part->disconnect();
    QFile::remove(part->d->path + QStringLiteral("-journal"));
    const bool fresh = !QFileInfo::exists(path);
    const auto moved = isFree(path).and_then([&] {
        return moveIntoPlace(part->d->path, path, QFileInfo::exists(path) ? Existing::Replace : Existing::Keep);
    });
    if (!moved) {
        Error error = moved.error();
        error.what = tr("Cannot make %1").arg(nameOfFile(path));
        return fail(std::move(error));
    }
    part->d->isPart = false;
    part.reset(); // its lock is that of the path
    auto opened = open(path, Access::ReadWrite);
    if (!opened && fresh && opened.error().code != ErrorCode::Locked) {
        // The disk failed between the two: what was made a moment ago, and nobody has, doesn't stay.
        QFile::remove(path);
        Error error = opened.error();
        error.code = ErrorCode::CannotWrite;
        error.what = tr("Cannot make %1").arg(nameOfFile(path));
        return fail(std::move(error));
    }
    return opened;
}

void Database::disconnect() {
    d->sql.reset();
    QSqlDatabase::removeDatabase(d->connection);
}

Result<void> Database::reconnect() {
    return d->connect().and_then([&] { return d->prepare(); });
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
    if (!d->identity.take(path, !d->readOnly))
        return fail(cannotOpen(ErrorCode::ReadOnly, path, tr("it can't be written to"),
                               tr("open it for reading only, or copy it to a folder of your own")));
    if (d->readOnly) {
        d->leftovers = lookPastLeftovers(path);
    } else {
        if (auto held = lockFileItself(d->identity.handle(), path); !held)
            return fail(held.error());
        auto settled = settleLeftovers(path);
        if (!settled)
            return fail(settled.error());
        d->leftovers = std::move(*settled);
    }
    std::unique_ptr<Database> database(new Database(std::move(priv)));
    const auto named = [&](Error error) {
        error.what = tr("Cannot open %1").arg(nameOfFile(path));
        return fail(std::move(error));
    };
    if (auto done = d->connect(); !done)
        return named(done.error());
    const auto version = d->checkSchema(scripts);
    if (!version)
        return named(version.error());
    const bool older = *version < scripts.size();
    if (older && d->readOnly)
        return fail(cannotOpen(ErrorCode::ReadOnly, path, tr("it was written by an older version of Ascent"),
                               tr("open it for writing once, so that it can be brought up to date")));
    if (older) {
        const QString backup = QStringLiteral("%1.before-version-%2").arg(path, QString::number(scripts.size()));
        if (auto copied = database->copyTo(backup); !copied)
            return named(copied.error());
    }
    auto done = d->prepare();
    if (done && older)
        done = migrate(*d->sql, scripts, *version);
    if (!done)
        return named(done.error());
    d->migrated = older;
    d->settled = true;
    d->ended();
    d->identity.remember();
    return database;
}

QString Database::path() const {
    return d->path;
}
bool Database::isReadOnly() const {
    return d->readOnly;
}
bool Database::wasMigrated() const {
    return d->migrated;
}
const QStringList& Database::notices() const {
    return d->leftovers.told;
}
void Database::tell(const QString& sentence) {
    d->leftovers.told << sentence;
}
Sql& Database::sql() {
    return *d->sql;
}

Doubts& Database::doubts() {
    return d->doubts;
}

FileState Database::Private::state() const {
    const FileState now = identity.look();
    // As long as a commit of our own hangs half-way in the file, its header says nothing.
    return recovering && now == FileState::Changed ? FileState::Ours : now;
}

Result<void> Database::Private::whileOurs() const {
    const FileState now = state();
    return now == FileState::Ours ? Result<void>() : fail(notOurs(now, path));
}

/// Reads: SQLite takes back then what a commit that failed has written. Where the disk is not well again, later.
void Database::Private::recover() {
    if (!recovering || !sql->value(QStringLiteral("SELECT count(*) FROM person")))
        return;
    recovering = false;
    ended();
    identity.remember();
}

/// After a commit that failed: whether everything of it has been written and only the last flush was refused, that of
/// the journal that it no longer needs. Then that is done once more, and the commit has not failed after all; to say
/// that it had would be wrong, for it can't be taken back.
bool Database::Private::isInAllTheSame() {
    (void)sql->run(QStringLiteral("ROLLBACK")); // there may be none any more
    if (isHotBeside(path) || identity.look() != FileState::Changed)
        return false;
    QFile journal(path + QStringLiteral("-journal"));
    const QByteArray wiped(28, '\0'); // written anew: what a flush could not write is not written by the next one
    const bool flushed = journal.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered) &&
                         journal.write(wiped) == wiped.size() && flushToDisk(journal);
    journal.close();
    // Reads, so that SQLite forgets what it took for failed.
    recovering = !flushed || !sql->value(QStringLiteral("SELECT count(*) FROM person"));
    return !recovering;
}

Result<void> Database::begin() {
    d->recover();
    auto begun = d->whileOurs().and_then([&] { return d->sql->run(QStringLiteral("BEGIN IMMEDIATE")); });
    d->inTransaction = begun.has_value();
    // References are checked at the commit: the order of the rows within an act does not matter.
    return begun.and_then([&] { return d->sql->run(QStringLiteral("PRAGMA defer_foreign_keys = ON")); });
}

Result<void> Database::commit() {
    if (auto ours = d->whileOurs(); !ours)
        return ours;
    auto done = d->sql->run(QStringLiteral("COMMIT"));
    d->recovering = !done;
    if (!done && d->isInAllTheSame())
        done = {};
    if (done) {
        d->ended();
        d->identity.remember();
    }
    return done;
}

Result<void> Database::compact() {
    auto done = d->whileOurs().and_then([&] { return d->sql->once(QStringLiteral("VACUUM")); });
    if (done) {
        d->ended();
        d->identity.remember();
    }
    return done;
}

void Database::rollback() {
    // A full disk ends the transaction by itself; that there is none any more is then no further fault.
    (void)d->sql->run(QStringLiteral("ROLLBACK"));
    d->ended();
    d->recover();
}

FileState Database::state() const {
    return d->state();
}
bool Database::wasTouched() const {
    return !d->recovering && d->identity.wasTouched();
}
void Database::forgive() {
    d->identity.forgive();
}
void Database::letGo() {
    d->lock.reset();
}
Result<void> Database::hold() {
    if (d->readOnly || d->lock)
        return {};
    auto lock = lockWorkbook(d->path);
    if (!lock)
        return fail(lock.error());
    d->lock = std::move(*lock);
    return {};
}

Result<void> Database::copyTo(const QString& path, bool keep) {
    const QString what = tr("Cannot write %1").arg(nameOfFile(path));
    if (sameFile(path, d->path))
        return fail(
            {ErrorCode::CannotWrite, what, tr("it is the workbook that is open"), tr("choose another name"), path});
    // Into an empty file that only its user can read; SQLite would make one that everybody can.
    const auto part = makePart(path);
    if (!part)
        return fail(part.error());
    auto done = d->sql->run(QStringLiteral("VACUUM INTO ?"), {*part}).and_then([&] {
        return moveIntoPlace(*part, path, keep ? Existing::Keep : Existing::Replace);
    });
    if (done)
        return {};
    QFile::remove(*part);
    QFile::remove(*part + QStringLiteral("-journal"));
    Error error = done.error();
    if (error.code != ErrorCode::Changed && error.code != ErrorCode::Damaged)
        error.code = ErrorCode::CannotWrite;
    error.what = what;
    return fail(std::move(error));
}

Result<QString> Database::setCopyAside(const QString& ending) {
    const QString aside = asideFor(d->path, ending);
    const auto part = makePart(aside);
    if (!part)
        return fail(part.error());
    QFile copy(*part);
    const bool copied = copy.open(QIODevice::WriteOnly) && d->identity.copyTo(copy) && copy.flush();
    const QString why = copy.errorString();
    copy.close();
    auto moved = copied ? moveIntoPlace(*part, aside, Existing::Keep) : Result<void>(fail(cannotWrite(aside, why)));
    if (moved)
        return QFileInfo(aside).fileName();
    QFile::remove(*part);
    return fail(moved.error());
}

Result<QStringList> Database::faults() {
    QStringList found;
    auto integrity = d->sql->query(QStringLiteral("PRAGMA integrity_check(20)"));
    if (!integrity)
        return fail(integrity.error());
    while ((*integrity)->next())
        if (const QString line = (*integrity)->value(0).toString(); line != QLatin1String("ok"))
            found << tr("Storage: %1").arg(line);
    return found;
}

} // namespace ascent::store
