// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/compare.h"

#include "core/model/field_names.h"
#include "core/workbook/row_words.h"

#include <QSet>

namespace ascent {

namespace {

struct Versions {
    const Content* base; ///< nullptr: not known
    const Content& mine;
    const Content& theirs;
    const QLocale& locale;
};

template<class E>
FieldDifference differenceOf(const Versions& all, QLatin1String field, const E* before, const E& mine,
                             const E& theirs) {
    FieldDifference found;
    found.field = field;
    found.name = nameOfField(Describe<E>::kind, field);
    found.mine = wordsOf(all.mine, mine, field, all.locale);
    found.theirs = wordsOf(all.theirs, theirs, field, all.locale);
    if (before)
        found.base = wordsOf(*all.base, *before, field, all.locale);
    found.inWords = field != QLatin1String("position") && field != QLatin1String("sources");
    return found;
}

template<class E>
QList<FieldDifference> fieldsOf(const Versions& all, const E* before, const E& mine, const E& theirs) {
    QList<FieldDifference> found, place;
    forEachField<E>([&](const auto& field) {
        const auto member = field.member;
        if (mine.*member == theirs.*member)
            return;
        const QLatin1String name(field.name);
        FieldDifference difference = differenceOf(all, name, before, mine, theirs);
        if (before) {
            difference.mineChanged = !(mine.*member == before->*member);
            difference.theirsChanged = !(theirs.*member == before->*member);
        }
        (name == QLatin1String("position") ? place : found).append(difference);
    });
    return found + place;
}

/// Whether theirs is the later one, of an entry that says when it was changed.
template<class E>
bool theirsIsNewer(const E& mine, const E& theirs) {
    if constexpr (std::is_same_v<E, Answer>)
        return theirs.updated && (!mine.updated || *mine.updated < *theirs.updated);
    else
        return false;
}

template<class E>
void decide(Difference& row, bool baseKnown, const E* mine, const E* theirs) {
    if (mine && theirs) {
        const bool conflict = std::any_of(row.fields.cbegin(), row.fields.cend(), [](const FieldDifference& field) {
            return field.conflicts() && field.field != QLatin1String("position");
        });
        row.asks = conflict && row.mineChanged && row.theirsChanged;
        const bool theirsAlone = row.theirsChanged && !row.mineChanged;
        row.proposed = theirsAlone || (row.asks && theirsIsNewer(*mine, *theirs)) ? Side::Theirs : Side::Mine;
        return;
    }
    // It is in one of the two only. With a base it was added or removed, and a removal counts only where the
    // other side left the entry as it was: no entry is lost.
    if (!baseKnown || !row.inBase || (row.mineChanged && row.theirsChanged)) {
        row.asks = row.inBase;
        row.proposed = mine ? Side::Mine : Side::Theirs;
    } else {
        row.proposed = row.mineChanged ? Side::Mine : Side::Theirs;
    }
}

template<class E>
void compareRow(const Versions& all, const E* before, const E* mine, const E* theirs, QList<Difference>& into) {
    if (mine && theirs && *mine == *theirs)
        return;
    if (!mine && !theirs) // removed in both
        return;
    const auto differ = [](const E* a, const E* b) { return !a != !b || (a && !(*a == *b)); };
    Difference row;
    row.entity = Describe<E>::kind;
    row.id = (mine ? mine : theirs)->id.uuid();
    const Content& home = mine ? all.mine : all.theirs;
    const EntryOf entry = entryOf(home, row.entity, row.id);
    row.ownerKind = entry.kind;
    row.owner = entry.id;
    row.title = titleOf(home, row.entity, row.id, all.locale);
    row.ownerTitle = entry.id == row.id ? row.title : titleOf(home, entry.kind, entry.id, all.locale);
    row.isPrivate = (mine && restsOnPrivate(all.mine, row.entity, row.id)) ||
                    (theirs && restsOnPrivate(all.theirs, row.entity, row.id));
    row.inBase = before;
    row.inMine = mine;
    row.inTheirs = theirs;
    if (all.base) {
        row.mineChanged = differ(before, mine);
        row.theirsChanged = differ(before, theirs);
    }
    if (mine && theirs)
        row.fields = fieldsOf(all, before, *mine, *theirs);
    decide(row, all.base, mine, theirs);
    into.append(row);
}

template<class E>
void compareTable(const Versions& all, QList<Difference>& into) {
    const Table<E>& mine = all.mine.table<E>();
    const Table<E>& theirs = all.theirs.table<E>();
    const auto before = [&](const E& row) { return all.base ? all.base->table<E>().find(row.id) : nullptr; };
    for (const E& row : mine)
        compareRow(all, before(row), &row, theirs.find(row.id), into);
    for (const E& row : theirs)
        if (!mine.find(row.id))
            compareRow<E>(all, before(row), nullptr, &row, into);
}

Differences compareAll(const Versions& all) {
    Differences found;
    found.baseKnown = all.base;
    const Person* before = all.base ? &all.base->person : nullptr;
    compareRow(all, before, &all.mine.person, &all.theirs.person, found.rows);
    forEachEntity([&]<class E>() { compareTable<E>(all, found.rows); });
    return found;
}

} // namespace

bool Difference::onlyMoved() const {
    return differs() && fields.size() == 1 && fields.first().field == QLatin1String("position");
}

int Differences::entries() const {
    QSet<QUuid> seen;
    for (const Difference& row : rows)
        if (!row.onlyMoved())
            seen.insert(row.owner);
    return int(seen.size());
}

int Differences::asking() const {
    return int(std::count_if(rows.cbegin(), rows.cend(), [](const Difference& row) { return row.asks; }));
}

Differences compare(const Content& mine, const Content& theirs, const QLocale& locale) {
    const Content other = aligned(mine, theirs);
    return compareAll({nullptr, mine, other, locale});
}

Differences compare(const Content& base, const Content& mine, const Content& theirs, const QLocale& locale) {
    const Content before = aligned(mine, base);
    const Content other = aligned(mine, theirs);
    return compareAll({&before, mine, other, locale});
}

} // namespace ascent
