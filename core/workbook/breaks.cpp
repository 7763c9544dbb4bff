// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/breaks.h"

#include "core/store/doubts.h"

namespace ascent {

namespace {

template<class T>
struct IsId : std::false_type {};
template<class Tag>
struct IsId<Id<Tag>> : std::true_type {};
template<class T>
struct IsOptionalId : std::false_type {};
template<class Tag>
struct IsOptionalId<std::optional<Id<Tag>>> : std::true_type {};

template<class IdType>
bool isThere(const Content& content, const IdType& id) {
    bool found = false;
    forEachEntity([&]<class E>() {
        if constexpr (std::is_same_v<decltype(E::id), IdType>)
            found = content.table<E>().find(id) != nullptr;
    });
    return found;
}

/// What is said of a line or of an entry says nothing when the entry is gone.
template<class E>
constexpr bool goesWithWhatItNames = std::is_same_v<E, MatchVerdict> || std::is_same_v<E, OwnWords> ||
                                     std::is_same_v<E, SayLine> || std::is_same_v<E, OwnQuestion>;

template<class E>
void breakReferences(Content& content, store::Doubts& doubts, QList<Break>& breaks) {
    QList<E> rows;
    bool changed = false;
    for (const E& each : content.table<E>()) {
        E row = each;
        bool out = false;
        forEachField<E>([&](const auto& field) {
            using T = typename std::decay_t<decltype(field)>::Type;
            auto& value = row.*(field.member);
            if constexpr (IsOptionalId<T>::value) {
                if (!value || isThere(content, *value))
                    return;
                doubts.keep(row.id.uuid(), field.name, value->toString(), QVariant());
                value.reset();
                out = out || goesWithWhatItNames<E>;
                breaks.append({Describe<E>::kind, row.id.uuid(), out, QLatin1String(field.name)});
            } else if constexpr (IsId<T>::value && !std::is_same_v<T, decltype(E::id)>) {
                if (isThere(content, value))
                    return;
                out = true;
                breaks.append({Describe<E>::kind, row.id.uuid(), true, QLatin1String(field.name)});
            }
        });
        changed = changed || out || !(row == each);
        if (!out)
            rows.append(row);
    }
    if (changed)
        content.table<E>().assign(rows);
}

/// Of the goals in a circle, the one that is due last: the others build it.
const Goal& topOf(const QList<const Goal*>& circle) {
    const auto due = [](const Goal* goal) { return goal->due.value_or(QDate(9999, 12, 31)); };
    const Goal* top = circle.first();
    for (const Goal* each : circle)
        if (due(each) > due(top) || (due(each) == due(top) && each->position < top->position))
            top = each;
    return *top;
}

void breakCircles(Content& content, store::Doubts& doubts, QList<Break>& breaks) {
    QSet<QUuid> sound;
    QList<Goal> parted;
    for (const Goal& start : content.goals) {
        QList<const Goal*> way;
        QHash<QUuid, qsizetype> at;
        const Goal* goal = &start;
        while (goal && !sound.contains(goal->id.uuid()) && !at.contains(goal->id.uuid())) {
            at.insert(goal->id.uuid(), way.size());
            way.append(goal);
            goal = content.goals.find(goal->parent);
        }
        if (goal && at.contains(goal->id.uuid())) {
            Goal top = topOf(way.mid(at.value(goal->id.uuid())));
            doubts.keep(top.id.uuid(), "parent", top.parent->toString(), QVariant());
            top.parent.reset();
            parted.append(top);
            breaks.append({EntityKind::Goal, top.id.uuid(), false, {}});
        }
        for (const Goal* each : std::as_const(way))
            sound.insert(each->id.uuid());
    }
    for (const Goal& goal : parted)
        content.goals.put(goal);
}

} // namespace

QList<Break> breakStructure(Content& content, store::Doubts& doubts) {
    QList<Break> breaks;
    forEachEntity([&]<class E>() { breakReferences<E>(content, doubts, breaks); });
    breakCircles(content, doubts, breaks);
    return breaks;
}

} // namespace ascent
