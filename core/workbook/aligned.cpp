// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/compare.h"
#include "core/workbook/references.h"

namespace ascent {

namespace {

// What makes an entry the same one besides its id: of these there is one in a workbook.
QString keyOf(const Reflection& row) {
    return row.question;
}
QString keyOf(const Driver& row) {
    return QLatin1String(tokenOf(row.kind));
}
QString keyOf(const Answer& row) {
    return row.question.token() + QLatin1Char('\n') + (row.role ? row.role->toString() : QString());
}
QString keyOf(const LineCorrection& row) {
    return row.role.toString() + row.line;
}
template<class Row>
requires std::is_same_v<Row, MatchVerdict> || std::is_same_v<Row, OwnWords> QString keyOf(const Row& row) {
    QString key = row.line;
    forEachReference<Row>([&]<class T>(const Field<Row, T>& field, Tie) {
        key += QLatin1Char('\n') + Referred<T>::uuid(row.*(field.member)).toString();
    });
    if constexpr (std::is_same_v<Row, OwnWords>)
        if (row.driver)
            key += QLatin1String(tokenOf(*row.driver));
    return key;
}
QString keyOf(const OwnQuestion& row) {
    return row.text.simplified().toCaseFolded() + QLatin1Char('\n') + (row.role ? row.role->toString() : QString());
}
QString keyOf(const SayLine& row) {
    QString key = QLatin1String(tokenOf(row.of)) + QLatin1Char('\n') + row.part;
    forEachReference<SayLine>([&]<class T>(const Field<SayLine, T>& field, Tie) {
        key += QLatin1Char('\n') + Referred<T>::uuid(row.*(field.member)).toString();
    });
    return row.driver ? key + QLatin1String(tokenOf(*row.driver)) : key;
}
template<class From, class To>
QString keyOf(const Link<From, To>& row) {
    return row.from.toString() + row.to.toString();
}

template<class E>
E withId(const E& row, const QUuid& id) {
    E made = row;
    made.id = *Table<E>::IdType::from(id);
    return made;
}

/// Gives the rows that have no like in `mine` by id, but by key, the id of that one; tells the ids given.
template<class E>
void align(const Table<E>& mine, Table<E>& other, QHash<QUuid, QUuid>& given) {
    QHash<QString, QList<QUuid>> free; // the rows of mine that the other does not know
    for (const E& row : mine)
        if (!other.find(row.id))
            free[keyOf(row)].append(row.id.uuid());
    if (free.isEmpty())
        return;
    QList<E> rows = other.rows();
    bool changed = false;
    for (E& row : rows) {
        if (mine.find(row.id))
            continue;
        const auto likes = free.find(keyOf(row));
        if (likes == free.end() || likes->isEmpty())
            continue;
        const QUuid like = likes->takeFirst();
        given.insert(row.id.uuid(), like);
        row = withId(row, like);
        changed = true;
    }
    if (changed)
        other.assign(std::move(rows));
}

/// Names the rows that got other ids by those.
template<class E, class Change>
void follow(Table<E>& table, const QHash<QUuid, QUuid>& given, Change&& change) {
    if (given.isEmpty() || table.isEmpty())
        return;
    QList<E> rows = table.rows();
    for (E& row : rows)
        change(row);
    table.assign(std::move(rows));
}

} // namespace

Content aligned(const Content& mine, const Content& other) {
    Content made = other;
    made.person.id = mine.person.id;
    // Of the entries that have a key these are named by other rows, whose own key may hold the name: first them.
    QHash<QUuid, QUuid> given;
    const auto follows = [&]<class IdType>(IdType& id) {
        if (const auto now = IdType::from(given.value(id.uuid())))
            id = *now;
    };
    align(mine.reflections, made.reflections, given);
    follow(made.sayLines, given, [&](SayLine& row) {
        if (row.reflection)
            follows(*row.reflection);
    });
    given.clear();
    align(mine.questions, made.questions, given);
    follow(made.questionStories, given, [&](QuestionStory& row) { follows(row.from); });
    const auto asked = [&](auto& row) {
        if (const auto now = OwnQuestionId::from(given.value(row.question.ownId())))
            row.question = Question(now->toString());
    };
    follow(made.answers, given, asked);
    follow(made.templates, given, asked);
    given.clear();
    align(mine.answers, made.answers, given);
    follow(made.answerVersions, given, [&](AnswerVersion& row) { follows(row.answer); });
    follow(made.rehearsals, given, [&](Rehearsal& row) { follows(row.answer); });
    forEachEntity([&]<class E>() {
        constexpr bool done =
            std::is_same_v<E, Reflection> || std::is_same_v<E, OwnQuestion> || std::is_same_v<E, Answer>;
        if constexpr (!done && requires(const E& row) { keyOf(row); })
            align(mine.table<E>(), made.table<E>(), given);
    });
    return made;
}

} // namespace ascent
