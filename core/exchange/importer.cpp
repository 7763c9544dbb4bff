// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/exchange/schema.h"
#include "core/say/basis.h"
#include "core/say/keep_line.h"

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
    const E* old = edit.content().table<E>().glance(row.id.uuid());
    row.position = old ? old->position : 0;
    if (old)
        edit.put(row);
    else
        edit.add(row);
}

/// What belongs to an owner: each row takes the place of one that was there, by their order, so that nothing moves but
/// what there is more or less of. Rows that were there in vain go to the end of `goes`.
template<class E, class OwnerId>
void replaceOwned(Edit& edit, const Content& from, const OwnerId& owner, QList<E>& comes,
                  QList<typename Table<E>::IdType>& goes) {
    const QList<const E*> old = edit.content().table<E>().owned(owner);
    QList<std::pair<typename Table<E>::IdType, double>> places;
    for (const E* row : old)
        places.append({row->id, row->position});
    qsizetype at = 0;
    for (const E* row : from.table<E>().owned(owner)) {
        E placed = *row;
        if (at < places.size()) {
            placed.id = places[at].first;
            placed.position = places[at].second;
            edit.put(placed);
        } else {
            comes.append(placed);
        }
        ++at;
    }
    for (; at < places.size(); ++at)
        goes.append(places[at].first);
}

/// The same for each owner of the list. What is new and what goes is done at the end, all of a kind together: a table
/// that is changed and read in turn would be put in order each time.
template<class E, class Owner>
void replaceAllOwned(Edit& edit, const Content& content) {
    QList<E> comes;
    QList<typename Table<E>::IdType> goes;
    for (const Owner& owner : content.table<Owner>())
        replaceOwned<E>(edit, content, owner.id, comes, goes);
    for (const auto& id : goes)
        edit.remove<E>(id);
    for (E& row : comes) {
        row.position = 0;
        edit.add(row);
    }
}

/// A ladder may be turned around: goals leave the one above them before they get another, so that none stands below
/// itself in between. Those that are there already come first, since a table that changes its order and grows in turn
/// would be put in order each time. References are checked at the end of the act, so a goal may come before the one
/// above it.
void placeGoals(Edit& edit, const Table<Goal>& goals) {
    QList<Goal> there, fresh, moving;
    for (const Goal& goal : goals) {
        const Goal* old = edit.content().goals.find(goal.id);
        (old ? there : fresh).append(goal);
        if (old && old->parent != goal.parent) {
            moving.append(*old);
            moving.last().parent.reset();
        }
    }
    for (const Goal& goal : moving)
        edit.put(goal);
    for (const Goal& goal : there + fresh)
        place(edit, goal);
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
    QHash<QString, ReflectionId> known;
    for (const Reflection& old : edit.content().reflections)
        known.insert(old.question, old.id);
    for (Reflection row : reflections) {
        if (const auto old = known.constFind(row.question); old != known.cend())
            row.id = *old;
        known.insert(row.question, row.id);
        place(edit, row);
    }
}

/// A say line takes the place of the one of the same entry; reflections are known by their question.
void placeSayLines(Edit& edit, const Content& from) {
    QHash<QString, ReflectionId> known;
    for (const Reflection& each : edit.content().reflections)
        known.insert(each.question, each.id);
    QHash<QString, SayLineId> before;
    for (const SayLine& old : edit.content().sayLines)
        before.insert(whatItSpeaksOf(old), old.id);
    for (SayLine line : from.sayLines) {
        if (const Reflection* reflection = from.reflections.find(line.reflection))
            line.reflection = known.value(reflection->question, reflection->id);
        const QString what = whatItSpeaksOf(line);
        line.id = before.value(what, line.id);
        before.insert(what, line.id);
        line.basis = basisOf(line, edit.content()); // it came with its entry as it is now
        place(edit, line);
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
    else if constexpr (std::is_same_v<E, SayLine>)
        placeSayLines(edit, content);
    else
        for (const E& row : content.table<E>())
            place(edit, row);
    forEachType(typename Rules<E>::Links(), [&]<class L>() { replaceAllOwned<L, E>(edit, content); });
    forEachType(typename Rules<E>::Owned(), [&]<class O>() { replaceAllOwned<O, E>(edit, content); });
}

QString plainName(const QString& name) {
    return name.simplified().toCaseFolded();
}

/// The names that are taken, in small letters.
template<class E>
QSet<QString> namesOf(const Table<E>& rows, QString E::*name) {
    QSet<QString> names;
    for (const E& row : rows)
        names.insert(plainName(row.*name));
    return names;
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
        QSet<QString> strengths = namesOf(edit.content().strengths, &Strength::name);
        QSet<QString> stories = namesOf(edit.content().stories, &Story::title);
        for (Strength strength : resume.strengths) {
            if (strengths.contains(plainName(strength.name)))
                continue;
            strengths.insert(plainName(strength.name));
            strength.position = 0;
            edit.add(strength);
            added.strengths.put(strength);
        }
        for (Story story : resume.stories) {
            if (stories.contains(plainName(story.title)))
                continue;
            stories.insert(plainName(story.title));
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
