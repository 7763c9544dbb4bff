// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/exchange/schema.h"

#include <QCoreApplication>

namespace ascent {

namespace {

using namespace exchange;

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::exchange", text);
}

/// Adds the row, or replaces the one with its id in its place.
template<class E>
void place(Edit& edit, E row) {
    const E* old = edit.content().table<E>().find(row.id);
    row.position = old ? old->position : 0;
    if (old)
        edit.put(row);
    else
        edit.add(row);
}

template<class E, class OwnerId>
void replaceOwned(Edit& edit, const Content& from, const OwnerId& owner) {
    QList<typename Table<E>::IdType> before;
    for (const E* row : edit.content().table<E>().owned(owner))
        before.append(row->id);
    for (const auto& id : before)
        edit.remove<E>(id);
    for (const E* row : from.table<E>().owned(owner))
        place(edit, *row);
}

/// The goals with each parent before the goals below it: a reference must find what it refers to.
QList<const Goal*> parentsFirst(const Table<Goal>& goals) {
    QList<const Goal*> ordered;
    QSet<QUuid> done;
    for (const Goal& goal : goals) {
        QList<const Goal*> way;
        for (const Goal* at = &goal; at && !done.contains(at->id.uuid()); at = goals.find(at->parent)) {
            done.insert(at->id.uuid());
            way.prepend(at);
        }
        ordered += way;
    }
    return ordered;
}

/// New goals keep the order of their list, although parents are put first.
void placeGoals(Edit& edit, const Table<Goal>& goals) {
    const double end = edit.content().goals.endPosition();
    QHash<QUuid, double> positions;
    for (const Goal& goal : goals) {
        const Goal* old = edit.content().goals.find(goal.id);
        positions.insert(goal.id.uuid(), old ? old->position : end + static_cast<double>(positions.size()));
    }
    for (const Goal* goal : parentsFirst(goals)) {
        Goal row = *goal;
        row.position = positions.value(row.id.uuid());
        edit.put(row);
    }
}

void placeDrivers(Edit& edit, const Table<Driver>& drivers) {
    if (drivers.isEmpty())
        return;
    QList<Driver> others;
    for (const Driver& old : edit.content().drivers)
        if (std::none_of(drivers.begin(), drivers.end(), [&](const Driver& d) { return d.kind == old.kind; }))
            others.append(old);
    QList<DriverId> before;
    for (const Driver& old : edit.content().drivers)
        before.append(old.id);
    for (const DriverId& id : before)
        edit.remove<Driver>(id);
    for (const Driver& driver : drivers)
        edit.add(Driver{driver.id, 0, driver.kind});
    for (const Driver& driver : others)
        edit.add(Driver{driver.id, 0, driver.kind});
}

void placeReflections(Edit& edit, const Table<Reflection>& reflections) {
    for (Reflection row : reflections) {
        for (const Reflection& old : edit.content().reflections)
            if (old.question == row.question)
                row.id = old.id;
        place(edit, row);
    }
}

/// Fills the fields of the person that `wanted` accepts.
template<class F>
void fillPerson(Edit& edit, const Person& given, F&& wanted) {
    edit.changePerson([&](Person& person) {
        const Person blank;
        forEachField<Person>([&](const auto& field) {
            const auto member = field.member;
            if (!(field.use & Internal) && given.*member != blank.*member && wanted(person.*member == blank.*member))
                person.*member = given.*member;
        });
    });
}

template<class E>
void placeList(Edit& edit, const Content& content) {
    if constexpr (std::is_same_v<E, Driver>)
        placeDrivers(edit, content.drivers);
    else if constexpr (std::is_same_v<E, Reflection>)
        placeReflections(edit, content.reflections);
    else if constexpr (std::is_same_v<E, Goal>)
        placeGoals(edit, content.goals);
    else
        for (const E& row : content.table<E>())
            place(edit, row);
    for (const E& row : content.table<E>()) {
        forEachType(typename Rules<E>::Links(), [&]<class L>() { replaceOwned<L>(edit, content, row.id); });
        forEachType(typename Rules<E>::Owned(), [&]<class O>() { replaceOwned<O>(edit, content, row.id); });
    }
}

template<class E>
bool isNamed(const Table<E>& rows, QString E::*name, const QString& text) {
    return std::any_of(rows.begin(), rows.end(), [&](const E& row) {
        return (row.*name).simplified().compare(text.simplified(), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Result<void> importInto(Workbook& workbook, const Content& content) {
    return workbook.act(tr("Import"), [&](Edit& edit) {
        fillPerson(edit, content.person, [](bool) { return true; });
        forEachType(TopLists(), [&]<class E>() { placeList<E>(edit, content); });
    });
}

Result<Content> addResume(Workbook& workbook, const Content& resume) {
    Content added;
    const auto done = workbook.act(tr("Import a CV"), [&](Edit& edit) {
        const Person before = edit.content().person;
        fillPerson(edit, resume.person, [](bool empty) { return empty; });
        if (!(edit.content().person == before))
            added.person = edit.content().person;
        for (Strength strength : resume.strengths) {
            if (isNamed(edit.content().strengths, &Strength::name, strength.name))
                continue;
            strength.position = 0;
            edit.add(strength);
            added.strengths.put(strength);
        }
        for (Story story : resume.stories) {
            if (isNamed(edit.content().stories, &Story::title, story.title))
                continue;
            story.position = 0;
            edit.add(story);
            added.stories.put(story);
        }
    });
    if (!done)
        return fail(done.error());
    return added;
}

} // namespace ascent
