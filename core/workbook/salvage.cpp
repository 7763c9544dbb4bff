// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/salvage.h"

#include "core/model/names.h"
#include "core/store/doubts.h"
#include "core/store/recover.h"
#include "core/store/wreck.h"
#include "core/workbook/breaks.h"
#include "core/workbook/stubs.h"
#include "core/workbook/workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::Salvaged", text);
}

/// How many entries of one kind came, and how.
struct Count {
    int whole = 0, restored = 0, damaged = 0, regained = 0, missing = 0;
    bool complete = true;

    QString sentence(EntityKind kind) const {
        QStringList parts{tr("%1 came").arg(whole + restored + damaged + regained)};
        if (restored)
            parts << tr("%1 of them damaged and put right").arg(restored);
        if (damaged)
            parts << tr("%1 of them damaged: look them over").arg(damaged);
        if (regained)
            parts << tr("%1 of them from the history or the search index").arg(regained);
        if (missing)
            parts << tr("%1 missing").arg(missing);
        else if (!complete)
            parts << tr("some may be missing");
        return nameOf(kind) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    }
};

template<class E>
QList<E> gather(store::Wreck& wreck, Count& count) {
    const store::WreckRows<E> read = store::rowsOf<E>(wreck);
    count.complete = read.complete;
    QList<E> rows;
    QSet<QUuid> there;
    const auto take = [&](const QList<E>& from, int& counter) {
        for (const E& row : from)
            if (!there.contains(row.id.uuid())) {
                there.insert(row.id.uuid());
                rows.append(row);
                ++counter;
            }
    };
    take(read.whole, count.whole);
    take(read.restored, count.restored);
    take(read.damaged, count.damaged);
    if (read.complete)
        return rows; // what is known from elsewhere and is not there was removed
    for (const QUuid& id : store::knownIds<E>(wreck.sql())) {
        if (there.contains(id))
            continue;
        auto row = store::rowFromHistory<E>(wreck.sql(), id);
        if (!row)
            row = store::rowFromSearch<E>(wreck.sql(), id);
        if (row)
            take({*row}, count.regained);
        else
            ++count.missing;
    }
    return rows;
}

/// What entries belong to and did not come gets a stub, so that they have a place.
void putStubs(Content& content) {
    forEachEntity([&]<class E>() {
        using Owner = typename OwnerOf<E>::Type;
        if constexpr (!std::is_void_v<Owner>) {
            const QList<E> rows = content.table<E>().rows();
            for (const E& row : rows) {
                const QUuid id = Describe<E>::owner(row);
                if (content.table<Owner>().find(id))
                    continue;
                Owner owner = stub<Owner>();
                owner.id = *decltype(owner.id)::from(id);
                owner.position = content.table<Owner>().endPosition();
                content.table<Owner>().put(owner);
            }
        }
    });
}

Result<void> writeInto(const QString& into, const Content& content, const Clock& clock) {
    auto made = Workbook::create(into, clock);
    if (!made)
        return fail(made.error());
    const auto done = (*made)->act(tr("Salvage"), [&](Edit& edit) {
        Person person = content.person;
        edit.put(person);
        forEachEntity([&]<class E>() {
            for (const E& row : content.table<E>())
                edit.put(row);
        });
    });
    if (done)
        return {};
    made->reset();
    QFile::remove(into); // made a moment ago, and nothing is in it
    return fail(done.error());
}

/// What was found in a wreck.
struct Taken {
    Content content;
    Salvaged salvaged;
};

Result<Taken> takeApart(const QString& damaged, store::Wreck::Journal journal) {
    auto wreck = store::Wreck::take(damaged, journal);
    if (!wreck)
        return fail(wreck.error());
    Taken taken;
    Content& content = taken.content;
    Salvaged& salvaged = taken.salvaged;
    const auto note = [&](EntityKind kind, const Count& count) {
        salvaged.whole += count.whole;
        salvaged.restored += count.restored;
        salvaged.damaged += count.damaged;
        salvaged.regained += count.regained;
        salvaged.missing += count.missing;
        if (count.whole + count.restored + count.damaged + count.regained + count.missing > 0 || !count.complete)
            salvaged.report << count.sentence(kind);
    };
    Count person;
    const QList<Person> people = gather<Person>(**wreck, person);
    if (!people.isEmpty())
        content.person = people.first();
    note(EntityKind::Person, person);
    forEachEntity([&]<class E>() {
        Count count;
        content.table<E>().assign(gather<E>(**wreck, count));
        note(Describe<E>::kind, count);
    });
    if (salvaged.all() == 0)
        return fail({ErrorCode::Damaged,
                     tr("Cannot salvage %1").arg(QFileInfo(damaged).fileName()),
                     tr("no entry in it can be read"),
                     tr("look for a backup or a copy; the file was not changed"),
                     {}});
    if (journal == store::Wreck::Journal::PlayedBack)
        salvaged.report << tr("A change that was cut off while it was being saved was taken back.");
    if ((*wreck)->isRebuilt())
        salvaged.report << tr("The list of what the file holds was destroyed, so its entries were looked for page by "
                              "page: some may be missing, and some that were deleted may have come back.");
    return taken;
}

} // namespace

Result<Salvaged> salvage(const QString& damaged, const QString& into, const Clock& clock) {
    if (QFileInfo::exists(into))
        return fail({ErrorCode::CannotWrite, tr("Cannot salvage into %1").arg(QFileInfo(into).fileName()),
                     tr("a file of that name is there already"), tr("choose another name; nothing was overwritten"),
                     into});
    auto taken = takeApart(damaged, store::Wreck::Journal::LeftAlone);
    if (const auto back = takeApart(damaged, store::Wreck::Journal::PlayedBack);
        back && (!taken || back->salvaged.troubled() < taken->salvaged.troubled()))
        taken = back;
    if (!taken)
        return fail(taken.error());
    Content& content = taken->content;
    Salvaged& salvaged = taken->salvaged;
    putStubs(content);
    store::Doubts doubts;
    const qsizetype broken = breakStructure(content, doubts).size();
    if (broken > 0)
        salvaged.report << tr("%1 references to what did not come are empty").arg(broken);
    salvaged.report << tr("The history did not come along.");
    if (auto written = writeInto(into, content, clock); !written)
        return fail(written.error());
    return salvaged;
}

} // namespace ascent
