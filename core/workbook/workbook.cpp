// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/workbook.h"

#include "core/model/names.h"
#include "core/store/identity.h"
#include "core/store/rows.h"
#include "core/store/upkeep.h"
#include "core/workbook/mend.h"
#include "core/workbook/private.h"
#include "core/workbook/search_gate.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <tuple>

namespace ascent {

namespace {

/// Typing in one field is one step of undo while the pauses are shorter than this and the step is younger than that.
constexpr qint64 mergePauseSeconds = 10;
constexpr qint64 mergeSpanSeconds = 60;
/// The key of the act that mends: what it took away was not sound, so references are not checked when it is undone.
const QString mendKey = QStringLiteral("mend");
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

/// Whether a failure of the search index is its own, not one of the disk or of the file: it can be made anew then.
bool isOfTheIndex(const Error& error) {
    switch (error.code) {
    case ErrorCode::CannotWrite:
    case ErrorCode::Changed:
    case ErrorCode::Locked:
    case ErrorCode::ReadOnly:
        return false;
    default:
        return true;
    }
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

/// While it lives, references are not checked. Outside of transactions.
class ReferencesUnchecked {
public:
    ReferencesUnchecked(store::Database& database, bool wanted)
        : m_database(database)
        , m_off(wanted && store::setReferencesChecked(database.sql(), false).has_value()) {}
    ~ReferencesUnchecked() {
        if (m_off)
            (void)store::setReferencesChecked(m_database.sql(), true); // it can't fail where the other did not
    }
    ReferencesUnchecked(const ReferencesUnchecked&) = delete;
    ReferencesUnchecked& operator=(const ReferencesUnchecked&) = delete;

private:
    store::Database& m_database;
    bool m_off;
};

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

/// The search index is made from the entries: where it is damaged they are written all the same, and it is made anew
/// after the act.
Result<void> Workbook::Private::followIndex(const QList<store::SearchChange>& words) {
    if (indexBroken)
        return {};
    const auto done = index->update(words);
    if (done || !isOfTheIndex(done.error()))
        return done;
    indexBroken = true;
    return {};
}

/// Makes the search index anew where it was found broken; in memory where the file does not take it.
Result<void> Workbook::Private::mendIndex() {
    if (!indexBroken)
        return {};
    auto done = database->isReadOnly() ? index->rebuildInMemory(content) : index->rebuild(content);
    if (!done && !database->isReadOnly())
        done = index->rebuildInMemory(content);
    indexBroken = !done;
    return done;
}

/// Which words of an entry are searched can differ between versions, so an older file's index is made anew.
void Workbook::Private::followMigration() {
    indexBroken = indexBroken || database->wasMigrated();
    (void)mendIndex(); // the entries are there without it; where it fails, it is tried again by the next act and told
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
        takeBack(rows);
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

/// One step back or forth through the history.
Result<Changes> Workbook::Private::travel(bool back) {
    const auto act = back ? undoable : redoable;
    mergeKey.clear();
    if (!act)
        return Changes();
    const bool mending = act->mergeKey == mendKey;
    const ReferencesUnchecked unchecked(*database, mending);
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
    return refreshUndo();
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
    if (auto begun = d->journal->install().and_then([&] { return d->database->begin(); }); !begun)
        return begun;
    d->acting = true;
    auto rows = d->perform(label, change, mergeKey);
    d->acting = false;
    if (rows && rows->isEmpty()) {
        d->database->rollback();
        return {};
    }
    const auto before = std::pair(d->undoable, d->redoable);
    // Before the commit: what has been committed must not be told as failed because it can't be read.
    Result<void> done = rows ? d->refreshUndo() : Result<void>(fail(rows.error()));
    if (done)
        done = d->database->commit();
    if (!done) {
        std::tie(d->undoable, d->redoable) = before;
        d->giveUp(rows ? *rows : QList<store::RowChange>());
        return done;
    }
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

Result<QList<SearchHit>> Workbook::search(const QString& words, int limit, bool withPrivate) const {
    QList<SearchHit> hits;
    // Private rows are dropped after the search, so more are asked for.
    const int most = withPrivate ? limit : limit * 4 + 100;
    auto found = d->index->find(words, most, withPrivate);
    if (!found && isOfTheIndex(found.error())) {
        d->indexBroken = true;
        if (auto mended = d->mendIndex(); !mended)
            return fail(mended.error());
        found = d->index->find(words, most, withPrivate);
    }
    if (!found)
        return fail(found.error());
    const Content& content = d->content;
    std::optional<SearchGate> gate;
    if (!withPrivate)
        gate.emplace(content, words);
    for (const store::SearchRow& row : *found) {
        SearchHit hit{row.entity, row.row, row.entity, row.row, row.title, row.excerpt};
        // What is stored as a key is shown in words.
        if (row.entity == EntityKind::Reflection)
            hit.title = reflectionQuestion(row.title);
        else if (row.entity == EntityKind::Answer)
            hit.title = interviewQuestion(row.title);
        const auto owned = [&](EntityKind kind, const QUuid& owner) {
            hit.ownerKind = kind;
            hit.owner = owner;
        };
        if (const Step* step = row.entity == EntityKind::Step ? content.steps.find(row.row) : nullptr)
            owned(EntityKind::Goal, step->goal.uuid());
        else if (const CheckIn* in = row.entity == EntityKind::CheckIn ? content.checkIns.find(row.row) : nullptr)
            owned(EntityKind::Goal, in->goal.uuid());
        else if (const Revision* moved = row.entity == EntityKind::Revision ? content.revisions.find(row.row) : nullptr)
            owned(EntityKind::Goal, moved->goal.uuid());
        else if (const Rehearsal* once =
                     row.entity == EntityKind::Rehearsal ? content.rehearsals.find(row.row) : nullptr)
            owned(EntityKind::Answer, once->answer.uuid());
        else if (const FitNote* note = row.entity == EntityKind::FitNote ? content.fitNotes.find(row.row) : nullptr)
            owned(EntityKind::Role, note->role.uuid());
        else if (const OwnWords* own = row.entity == EntityKind::OwnWords ? content.ownWords.find(row.row) : nullptr)
            owned(EntityKind::Role, own->role.uuid());
        if (gate && !gate->lets(hit))
            continue;
        hits.append(hit);
        if (hits.size() == limit)
            break;
    }
    return hits;
}

Result<bool> Workbook::renewSearch() {
    const auto sound = d->index->isSound(d->content);
    if (sound && *sound)
        return false;
    d->indexBroken = true;
    return d->mendIndex().map([] { return true; });
}

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

Result<void> Workbook::saveCopy(const QString& path) const {
    // A copy of what another program wrote would be no copy of this workbook.
    if (const FileState state = fileState(); state == FileState::Changed && !isReadOnly())
        return fail(store::notOurs(state, this->path()));
    return d->database->copyTo(path);
}

Result<QStringList> Workbook::check() const {
    return examine(Depth::Full).map([](const Health& health) { return health.faults; });
}

Result<Health> Workbook::examine(Depth depth) const {
    auto faults = depth == Depth::Full ? d->database->faults() : store::quickFaults(d->database->sql());
    if (!faults)
        return fail(faults.error());
    QStringList all = *faults;
    auto read = store::readContent(*d->database, &all);
    if (!read)
        return fail(read.error());
    for (const Break& each : breakStructure(*read, d->database->doubts()))
        all << each.words;
    const auto damagedActs = d->journal->unsealed();
    if (!damagedActs)
        return fail(damagedActs.error());
    if (!damagedActs->isEmpty())
        all << (damagedActs->size() == 1 ? tr("History: 1 step can't be undone, because its record is damaged")
                                         : tr("History: %n steps can't be undone, because their record is damaged",
                                              nullptr, int(damagedActs->size())));
    // What is told may be printed by a script: a private goal is not named.
    const auto named = [](const Goal& goal) {
        return goal.share == ShareLevel::Private ? tr("a private goal") : tr("the goal \"%1\"").arg(goal.statement);
    };
    for (const Goal& goal : d->content.goals)
        if (goal.start && goal.due && *goal.start > *goal.due)
            all << tr("Dates: %1 is due before it starts").arg(named(goal));
    const auto sound = d->index->isSound(d->content);
    if (!sound)
        return fail(sound.error());
    Health health{all, all.isEmpty() && !*sound};
    if (!*sound)
        health.faults << tr("Search: the index does not match the entries; it can be made anew from them");
    return health;
}

} // namespace ascent
