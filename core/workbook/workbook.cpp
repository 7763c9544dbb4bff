// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/workbook.h"

#include "core/store/identity.h"
#include "core/store/rows.h"
#include "core/store/upkeep.h"
#include "core/workbook/private.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <tuple>

namespace ascent {

namespace {

/// Typing in one field is one step of undo while the pauses are shorter than this and the step is younger than that.
constexpr qint64 mergePauseSeconds = 10;
constexpr qint64 mergeSpanSeconds = 60;
/// The size of the history is looked at once in so many acts.
constexpr qint64 pruneEvery = 50;

/// Whether no more than so many seconds passed. A clock that was set back tells nothing of what passed: then they did.
bool isWithin(const QDateTime& from, const QDateTime& to, qint64 seconds) {
    const qint64 passed = from.secsTo(to);
    return passed >= 0 && passed <= seconds;
}

ActInfo infoOf(const store::ActRecord& record) {
    return {record.number, record.label, record.at, record.undone};
}

Changes changesOf(const QList<store::RowChange>& rows) {
    Changes changes;
    for (const store::RowChange& row : rows) {
        Change change{row.entity, row.row, ChangeType::Updated, {}};
        if (row.before.isEmpty())
            change.type = ChangeType::Added;
        else if (row.after.isEmpty())
            change.type = ChangeType::Removed;
        else
            for (const QString& name : QJsonDocument::fromJson(row.after).object().keys())
                change.fields.insert(name);
        changes.rows.append(change);
    }
    return changes;
}

/// Calls f.operator()<E>() for the entity type of a kind.
template<class F>
void withKind(EntityKind kind, F&& f) {
    if (kind == EntityKind::Person)
        f.template operator()<Person>();
    forEachEntity([&]<class E>() {
        if (Describe<E>::kind == kind)
            f.template operator()<E>();
    });
}

} // namespace

Result<void> Workbook::Private::load() {
    auto read = store::readContent(*database);
    if (!read)
        return fail(read.error());
    content = std::move(*read);
    breaks = breakStructure(content, database->doubts());
    return {};
}

Result<void> Workbook::Private::refreshUndo() {
    auto last = journal->lastDone();
    auto next = journal->firstUndone();
    if (!last || !next)
        return fail((!last ? last : next).error());
    undoable = *last;
    redoable = *next;
    return {};
}

/// Reads the changed rows anew into the content and the search index.
Result<void> Workbook::Private::takeOver(const QList<store::RowChange>& rows) {
    Result<void> done;
    QSet<QUuid> seen;
    QList<store::SearchChange> words;
    for (const store::RowChange& row : rows) {
        if (seen.contains(row.row))
            continue;
        seen.insert(row.row);
        withKind(row.entity, [&]<class E>() {
            auto now = store::readOne<E>(*database, row.row);
            if (!now) {
                done = fail(now.error());
                return;
            }
            words.append({row.entity, row.row, {}});
            if (*now)
                words.last().words = store::searchWordsOf(**now);
            if constexpr (std::is_same_v<E, Person>) {
                if (*now)
                    content.person = **now;
            } else if (*now) {
                content.table<E>().put(**now);
            } else {
                content.table<E>().remove(row.row);
            }
        });
        if (!done)
            return done;
    }
    // What was broken may be whole now, or the other way about.
    if (!breaks.isEmpty())
        if (auto again = load(); !again)
            return again;
    return followIndex(words);
}

/// Merges the act with the one before it where both are the same typing, forgets what was undone, keeps the bounds.
Result<void> Workbook::Private::settle(qint64 act, const QString& key) {
    if (auto done = journal->forgetUndone(); !done)
        return done;
    const QDateTime now = clock->now();
    bool joins = !key.isEmpty() && key == mergeKey && undoable && undoable->mergeKey == key &&
                 isWithin(mergedAt, now, mergePauseSeconds) && isWithin(undoable->at, now, mergeSpanSeconds);
    if (joins) {
        const auto sealed = journal->isSealed(undoable->number);
        if (!sealed)
            return fail(sealed.error());
        joins = *sealed;
    }
    if (joins) {
        if (auto merged = journal->merge(undoable->number, act); !merged)
            return fail(merged.error());
    }
    mergeKey = key;
    mergedAt = now;
    if (auto sealed = journal->seal(joins ? undoable->number : act); !sealed)
        return sealed;
    return act % pruneEvery == 0 ? journal->prune({}) : Result<void>();
}

void Workbook::Private::giveUp(const QList<store::RowChange>& rows) {
    database->rollback();
    mergeKey.clear();
    // What the act had put into memory is thrown away. Where another program wrote into the file, or the disk can't
    // be read before it is well again, memory is all that there is of our own.
    if (database->state() == FileState::Changed || !load())
        takeBack(content, rows);
}

Result<QList<store::RowChange>>
Workbook::Private::perform(const QString& label, const std::function<void(Edit&)>& change, const QString& key) {
    const auto act = journal->open(label, clock->now(), key);
    if (!act)
        return fail(act.error());
    Edit edit(*database, content);
    change(edit);
    if (edit.failed())
        return fail(*edit.m_error);
    auto rows = journal->close(*act);
    if (!rows || rows->isEmpty())
        return rows;
    if (auto done = takeOver(*rows); !done)
        return fail(done.error());
    if (auto done = settle(*act, key); !done)
        return fail(done.error());
    return rows;
}

/// One act in one transaction, whole or not at all; what it changed.
Result<QList<store::RowChange>>
Workbook::Private::attempt(const QString& label, const std::function<void(Edit&)>& change, const QString& key) {
    if (auto begun = journal->install().and_then([&] { return database->begin(); }); !begun)
        return fail(begun.error());
    acting = true;
    auto rows = perform(label, change, key);
    acting = false;
    if (rows && rows->isEmpty()) {
        database->rollback();
        return rows;
    }
    const auto before = std::pair(undoable, redoable);
    // Before the commit: what has been committed must not be told as failed because it can't be read.
    Result<void> done = rows ? refreshUndo() : Result<void>(fail(rows.error()));
    if (done)
        done = database->commit();
    if (done)
        return rows;
    std::tie(undoable, redoable) = before;
    giveUp(rows ? *rows : QList<store::RowChange>());
    return fail(done.error());
}

/// One step back or forth through the history.
Result<Changes> Workbook::Private::travel(bool back) {
    const auto act = back ? undoable : redoable;
    mergeKey.clear();
    if (!act)
        return Changes();
    const bool mending = act->mergeKey == mendKey;
    const store::ReferencesUnchecked unchecked(database->sql(), mending);
    if (auto begun = database->begin(); !begun)
        return fail(begun.error());
    auto rows = back ? journal->undo(act->number) : journal->redo(act->number);
    Result<void> done = rows ? takeOver(*rows) : Result<void>(fail(rows.error()));
    if (done && mending)
        done = load();
    const auto before = std::pair(undoable, redoable);
    // Before the commit: what has been committed must not be told as failed because it can't be read.
    if (done)
        done = refreshUndo();
    if (done)
        done = database->commit();
    if (!done) {
        std::tie(undoable, redoable) = before;
        giveUp(rows ? *rows : QList<store::RowChange>());
        return fail(done.error());
    }
    (void)mendIndex(); // if it fails, the next search tells
    return changesOf(*rows);
}

Result<void> Workbook::Private::takeIn(std::unique_ptr<store::Database> opened) {
    // The statements of the old one go before it.
    index.reset();
    journal.reset();
    database = std::move(opened);
    journal = std::make_unique<store::Journal>(*database);
    index = std::make_unique<store::SearchIndex>(*database);
    if (database->isReadOnly())
        return {};
    auto ready = refreshUndo();
    if (!ready && ready.error().code == ErrorCode::Damaged && isHistoryUnreadable())
        ready = setHistoryAside();
    return ready;
}

Workbook::Workbook(std::unique_ptr<Private> priv)
    : d(std::move(priv)) {}
Workbook::~Workbook() = default;

Result<std::unique_ptr<Workbook>> Workbook::assemble(Result<std::unique_ptr<store::Database>> database,
                                                     const Clock& clock) {
    if (!database)
        return fail(database.error());
    auto priv = std::make_unique<Private>();
    priv->clock = &clock;
    if (auto done = priv->takeIn(std::move(*database)).and_then([&] { return priv->load(); }); !done)
        return fail(done.error());
    priv->followMigration();
    return std::unique_ptr<Workbook>(new Workbook(std::move(priv)));
}

Result<std::unique_ptr<Workbook>> Workbook::create(const QString& path, const Clock& clock, const Fill& fill) {
    auto workbook = assemble(store::Database::createPart(path), clock);
    if (!workbook)
        return workbook;
    if (auto filled = fill ? fill(**workbook) : Result<void>(); !filled)
        return fail(filled.error());
    Private& d = *(*workbook)->d;
    d.index.reset();
    d.journal.reset();
    auto done = store::Database::putInPlace(std::move(d.database)).and_then([&](auto database) {
        return d.takeIn(std::move(database));
    });
    if (!done)
        return fail(done.error());
    return workbook;
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QString& path, const Clock& clock, Mode mode) {
    return assemble(store::Database::open(path, mode == Mode::ReadOnly ? store::Database::Access::ReadOnly
                                                                       : store::Database::Access::ReadWrite),
                    clock);
}

QString Workbook::path() const {
    return d->database->path();
}
bool Workbook::isReadOnly() const {
    return d->database->isReadOnly();
}
const QStringList& Workbook::notices() const {
    return d->database->notices();
}
const Clock& Workbook::clock() const {
    return *d->clock;
}
const Content& Workbook::content() const {
    return d->content;
}

Result<void> Workbook::act(const QString& label, const std::function<void(Edit&)>& change, const QString& mergeKey) {
    Q_ASSERT_X(!d->acting, "Workbook::act", "an act within an act");
    if (isReadOnly())
        return fail({ErrorCode::ReadOnly,
                     tr("Cannot change the workbook"),
                     tr("it was opened for reading only"),
                     tr("close it in the other program and open it again"),
                     {}});
    if (const FileState state = fileState(); state != FileState::Ours)
        return fail(store::notOurs(state, path()));
    auto rows = d->attempt(label, change, mergeKey);
    // A history that can't be read must not stand in the way of the entries.
    if (!rows && rows.error().code == ErrorCode::Damaged && d->isHistoryUnreadable() && d->setHistoryAside())
        rows = d->attempt(label, change, mergeKey);
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty())
        return {};
    (void)d->mendIndex(); // if it fails, the next search tells
    Q_EMIT changed(changesOf(*rows));
    return {};
}

bool Workbook::canUndo() const {
    return d->undoable.has_value();
}
bool Workbook::canRedo() const {
    return d->redoable.has_value();
}
QString Workbook::undoLabel() const {
    return d->undoable ? d->undoable->label : QString();
}
QString Workbook::redoLabel() const {
    return d->redoable ? d->redoable->label : QString();
}

Result<void> Workbook::undo() {
    if (const FileState state = canUndo() ? fileState() : FileState::Ours; state != FileState::Ours)
        return fail(store::notOurs(state, path()));
    auto changes = d->travel(true);
    if (!changes)
        return fail(changes.error());
    if (!changes->rows.isEmpty())
        Q_EMIT changed(*changes);
    return {};
}

Result<void> Workbook::redo() {
    if (const FileState state = canRedo() ? fileState() : FileState::Ours; state != FileState::Ours)
        return fail(store::notOurs(state, path()));
    auto changes = d->travel(false);
    if (!changes)
        return fail(changes.error());
    if (!changes->rows.isEmpty())
        Q_EMIT changed(*changes);
    return {};
}

void Workbook::endMerge() {
    d->mergeKey.clear();
}

Result<QList<ActInfo>> Workbook::history(int limit) const {
    const auto records = d->journal->acts(limit);
    if (!records)
        return fail(records.error());
    QList<ActInfo> all;
    for (const store::ActRecord& record : *records)
        all.append(infoOf(record));
    return all;
}

Result<void> Workbook::saveCopy(const QString& path) const {
    // A copy of what another program wrote would be no copy of this workbook.
    if (const FileState state = fileState(); state == FileState::Changed && !isReadOnly())
        return fail(store::notOurs(state, this->path()));
    return d->database->copyTo(path);
}

} // namespace ascent
