// SPDX-License-Identifier: GPL-3.0-or-later
// Search in a workbook, and keeping its index in step with the entries.
#include "core/model/names.h"
#include "core/questions/questions.h"
#include "core/workbook/private.h"
#include "core/workbook/row_words.h"
#include "core/workbook/search_gate.h"

namespace ascent {

namespace {

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

} // namespace

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
            hit.title = wordingOf(Question(row.title), content);
        const EntryOf entry = entryOf(content, row.entity, row.row);
        hit.ownerKind = entry.kind;
        hit.owner = entry.id;
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

} // namespace ascent
