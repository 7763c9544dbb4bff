// SPDX-License-Identifier: GPL-3.0-or-later
// Taking changes back in memory, by what the journal says.
#include "core/store/values.h"
#include "core/workbook/private.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace ascent {

namespace {

/// Gives the fields that a row of the journal names the values that stand in it.
template<class E>
void setFields(E& row, const QJsonObject& values) {
    forEachField<E>([&](const auto& field) {
        const auto value = values.constFind(QLatin1String(field.name));
        if (value != values.constEnd()) // it was read from this row before, so it can be read again
            (void)store::fromColumn(value->toVariant(), row.*(field.member));
    });
}

template<class E>
void takeBackOne(Table<E>& table, const store::RowChange& change) {
    if (change.before.isEmpty())
        return (void)table.remove(change.row);
    const E* now = table.find(change.row);
    E row = now ? *now : E();
    setFields(row, QJsonDocument::fromJson(change.before).object());
    table.put(row);
}

} // namespace

void takeBack(Content& content, const QList<store::RowChange>& rows) {
    std::for_each(rows.rbegin(), rows.rend(), [&](const store::RowChange& change) {
        if (change.entity == EntityKind::Person)
            setFields(content.person, QJsonDocument::fromJson(change.before).object());
        forEachEntity([&]<class E>() {
            if (Describe<E>::kind == change.entity)
                takeBackOne(content.table<E>(), change);
        });
    });
}

std::optional<Content> Workbook::commonBase(const Workbook& other) const {
    if (fileState() == FileState::Changed)
        return std::nullopt; // the history in the file is another's
    const auto ours = d->journal->seals(), theirs = other.d->journal->seals();
    if (!ours || !theirs)
        return std::nullopt;
    qint64 parted = 0;
    for (auto act = ours->begin(); act != ours->end(); ++act)
        if (const auto same = theirs->constFind(act.key()); same != theirs->cend() && *same == *act)
            parted = act.key();
    const auto acts = d->journal->acts(std::numeric_limits<int>::max());
    if (parted == 0 || !acts)
        return std::nullopt;
    Content base = d->content;
    for (const store::ActRecord& act : *acts) { // newest first
        if (act.number <= parted || act.undone)
            continue;
        const auto sealed = d->journal->isSealed(act.number);
        const auto rows = d->journal->changes(act.number);
        if (!sealed || !*sealed || !rows)
            return std::nullopt;
        takeBack(base, *rows);
    }
    return base;
}

} // namespace ascent
