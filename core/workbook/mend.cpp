// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/mend.h"

#include "core/store/database.h"
#include "core/store/doubts.h"
#include "core/store/recover.h"
#include "core/store/rows.h"
#include "core/workbook/stubs.h"

#include <QCoreApplication>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::Mended", text);
}
QString counted(int number, const QString& one, const char* many) {
    return number == 1 ? one : QCoreApplication::translate("ascent::Mended", many, nullptr, number);
}

/// The owner that is not there: from the history, from the search index, or a stub.
template<class Owner>
Owner missingOwner(store::Database& database, const QUuid& id) {
    auto found = store::rowFromHistory<Owner>(database.sql(), id);
    if (!found)
        found = store::rowFromSearch<Owner>(database.sql(), id);
    Owner owner = found.value_or(stub<Owner>());
    owner.id = *decltype(owner.id)::from(id);
    return owner;
}

template<class E>
void mendLeftOut(Edit& edit, store::Database& database, const QUuid& id, Mended& mended) {
    using Owner = typename OwnerOf<E>::Type;
    const auto row = store::readOne<E>(database, id);
    if (!row)
        return edit.fail(row.error());
    if (!*row)
        return;
    if constexpr (std::is_void_v<Owner>) {
        edit.remove<E>((*row)->id);
        ++mended.removed;
    } else {
        const QUuid owner = Describe<E>::owner(**row);
        if (!edit.content().table<Owner>().find(owner)) {
            edit.add(missingOwner<Owner>(database, owner));
            ++mended.recovered;
        }
    }
}

template<class E, class F>
void putRow(Edit& edit, const E& row, F&& counted) {
    edit.put(row);
    ++counted;
}

template<class E>
void mendDamaged(Edit& edit, store::Database& database, const E& shown, Mended& mended, QList<QUuid>& accepted) {
    const QUuid id = shown.id.uuid();
    const auto was = store::recoverRow<E>(database.sql(), id);
    if (!was)
        return edit.fail(was.error());
    if (!*was || **was == shown) {
        ++(*was ? mended.restored : mended.accepted);
        accepted.append(id);
        return;
    }
    database.doubts().forget(id);
    putRow(edit, **was, mended.restored);
}

template<class F>
void forEachShown(const Content& content, const QUuid& id, F&& f) {
    if (content.person.id.uuid() == id)
        f(Person(content.person));
    forEachEntity([&]<class E>() {
        if (const E* row = content.table<E>().find(id))
            f(E(*row));
    });
}

} // namespace

QStringList Mended::sentences() const {
    QStringList all;
    if (restored)
        all << counted(restored, tr("1 damaged entry is again as it was written"),
                       QT_TRANSLATE_NOOP("ascent::Mended", "%n damaged entries are again as they were written"));
    if (accepted)
        all << counted(accepted, tr("1 damaged entry could not be taken back and stays as it stands: look it over"),
                       QT_TRANSLATE_NOOP("ascent::Mended",
                                         "%n damaged entries could not be taken back and stay as they "
                                         "stand: look them over"));
    if (settled)
        all << counted(settled, tr("1 entry with a value that was none now has the one that was shown"),
                       QT_TRANSLATE_NOOP("ascent::Mended",
                                         "%n entries with values that were none now have those that were shown"));
    if (recovered)
        all << counted(recovered, tr("1 entry that others belong to was made anew"),
                       QT_TRANSLATE_NOOP("ascent::Mended", "%n entries that others belong to were made anew"));
    if (removed)
        all << counted(removed, tr("1 link to something that is gone was removed"),
                       QT_TRANSLATE_NOOP("ascent::Mended", "%n links to things that are gone were removed"));
    if (forgotten)
        all << counted(forgotten, tr("1 step of the history was damaged and is forgotten"),
                       QT_TRANSLATE_NOOP("ascent::Mended",
                                         "%n steps of the history were damaged, or lay behind damaged ones, and are "
                                         "forgotten"));
    if (historyAside)
        all << tr("the history could not be read and was set aside");
    if (search)
        all << tr("the search index was made anew");
    if (storage)
        all << tr("the indexes of the file were made anew");
    return all;
}

void mendEntries(Edit& edit, store::Database& database, const QList<Break>& breaks, Mended& mended,
                 QList<QUuid>& accepted) {
    store::Doubts& doubts = database.doubts();
    const Content shown = edit.content();
    const QSet<QUuid> damaged = doubts.unsealed();
    const QList<QUuid> unsettled = doubts.rows();
    QSet<QUuid> mendedAlready;
    for (const QUuid& id : damaged)
        forEachShown(shown, id, [&](const auto& row) {
            mendDamaged(edit, database, row, mended, accepted);
            if (!accepted.contains(id))
                mendedAlready.insert(id);
        });
    // What was damaged and brought back may hold no doubt any more; all else is written as it was shown.
    for (const QUuid& id : unsettled)
        if (!mendedAlready.contains(id))
            forEachShown(shown, id, [&](const auto& row) {
                doubts.forget(id);
                putRow(edit, row, mended.settled);
            });
    QSet<QUuid> seen;
    for (const Break& each : breaks) {
        if (!each.leftOut || seen.contains(each.row))
            continue;
        seen.insert(each.row);
        forEachEntity([&]<class E>() {
            if (Describe<E>::kind == each.entity)
                mendLeftOut<E>(edit, database, each.row, mended);
        });
    }
}

Result<void> acceptRows(store::Database& database, const Content& content, const QList<QUuid>& rows) {
    Result<void> done;
    for (const QUuid& id : rows)
        forEachShown(content, id, [&](const auto& row) {
            database.doubts().forget(id);
            if (done)
                done = store::write(database, row);
        });
    return done;
}

} // namespace ascent
