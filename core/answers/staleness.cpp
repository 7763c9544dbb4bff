// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/staleness.h"

#include "core/base/stable_hash.h"
#include "core/language/phrases/tidy.h"
#include "core/model/source.h"
#include "core/model/tokens.h"

namespace ascent {

namespace {

/// The fields that the composer reads, by entity. What isn't named here can change without the answer growing old.
template<class E>
QList<QLatin1String> fieldsRead() {
    using S = QLatin1String;
    if constexpr (std::is_same_v<E, Person>)
        return {S("name"), S("headline"), S("stage"), S("background")};
    else if constexpr (std::is_same_v<E, Strength>)
        return {S("name"), S("excel"), S("enjoy"), S("evidence")};
    else if constexpr (std::is_same_v<E, Driver>)
        return {S("kind")};
    else if constexpr (std::is_same_v<E, Value>)
        return {S("name"), S("life"), S("career")};
    else if constexpr (std::is_same_v<E, Aspiration>)
        return {S("statement"), S("kind"), S("why"), S("state")};
    else if constexpr (std::is_same_v<E, Goal>)
        return {S("statement"), S("aspiration"), S("category"), S("due"), S("status"), S("share"), S("skills")};
    else if constexpr (std::is_same_v<E, Reflection>)
        return {S("answer")};
    else if constexpr (std::is_same_v<E, Revision>)
        return {S("reason"), S("date")};
    else if constexpr (std::is_same_v<E, Story>)
        return {S("title"), S("kind"), S("situation"), S("task"), S("action"), S("result")};
    else if constexpr (std::is_same_v<E, Role>)
        return {S("title"),   S("company"),   S("posting"),  S("culture"),
                S("mission"), S("shortTerm"), S("longTerm"), S("admire")};
    else
        return {};
}

QString spelled(const QString& text) {
    return tidied(text);
}
QString spelled(const QStringList& list) {
    QStringList tidy;
    for (const QString& each : list)
        tidy.append(tidied(each));
    return tidy.join(u'\x1f');
}
QString spelled(const QDate& date) {
    return date.toString(Qt::ISODate);
}
template<class T>
requires std::is_arithmetic_v<T> QString spelled(T number) {
    return QString::number(number);
}
template<class Tag>
QString spelled(const Id<Tag>& id) {
    return id.toString();
}
template<Tokened T>
QString spelled(T value) {
    return tokenOf(value);
}
template<class T>
requires requires(const T& value) {
    spelled(value);
}
QString spelled(const std::optional<T>& value) {
    return value ? spelled(*value) : QString();
}

/// Whether a say line speaks of the entry.
template<class E>
bool speaksOf(const SayLine& line, const E& row) {
    if constexpr (std::is_same_v<E, Aspiration>)
        return line.aspiration == row.id;
    else if constexpr (std::is_same_v<E, Goal>)
        return line.goal == row.id;
    else if constexpr (std::is_same_v<E, Strength>)
        return line.strength == row.id;
    else if constexpr (std::is_same_v<E, Story>)
        return line.story == row.id;
    else if constexpr (std::is_same_v<E, Value>)
        return line.value == row.id;
    else if constexpr (std::is_same_v<E, Driver>)
        return line.driver == row.kind;
    else if constexpr (std::is_same_v<E, Reflection>)
        return line.reflection == row.id;
    else if constexpr (std::is_same_v<E, Role>)
        return line.role == row.id;
    else if constexpr (std::is_same_v<E, Person>)
        return line.of == Sayable::Person;
    else
        return false;
}

/// How the person says the entry, for this role or for any. Without such a line nothing: digests that were kept before
/// there were any stay right.
template<class E>
QString spokenOf(const E& row, const Content& content, const std::optional<RoleId>& role) {
    QString all;
    for (const SayLine& line : content.sayLines)
        if (speaksOf(line, row) && (!line.forRole || line.forRole == role))
            for (const QString* words : {&line.text, &line.brief, &line.claim})
                all += tidied(*words) + u'\x1e';
    return all;
}

template<class E>
QString digestOf(const E& row, const Content& content, const std::optional<RoleId>& role) {
    const QList<QLatin1String> read = fieldsRead<E>();
    QString all;
    forEachField<E>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        // Personal fields and those of types that no answer speaks of are never looked at.
        if constexpr (requires(const T& value) { spelled(value); })
            if (!(field.use & (Personal | Internal)) && read.contains(QLatin1String(field.name)))
                all += QLatin1String(field.name) + u'\x1e' + spelled(row.*(field.member)) + u'\x1e';
    });
    all += spokenOf(row, content, role);
    return QString::number(stableHash(all), 16);
}

/// The kind as it is stored: the name of its table.
template<class F>
void forEachSource(F&& f) {
    f.template operator()<Person>();
    f.template operator()<Driver>();
    f.template operator()<Reflection>();
    f.template operator()<Strength>();
    f.template operator()<Value>();
    f.template operator()<Aspiration>();
    f.template operator()<Goal>();
    f.template operator()<Revision>();
    f.template operator()<Story>();
    f.template operator()<Role>();
}

template<class E>
const E* find(const Content& content, const QUuid& id) {
    if constexpr (std::is_same_v<E, Person>)
        return &content.person;
    else
        return content.table<E>().find(id);
}

} // namespace

QStringList sourcesOf(const ComposedAnswer& composed, const Content& content) {
    QStringList sources;
    QSet<QUuid> seen;
    for (const AnswerSpan& span : composed.spans) {
        if (seen.contains(span.id))
            continue;
        seen.insert(span.id);
        forEachSource([&]<class E>() {
            if (Describe<E>::kind != span.entity)
                return;
            if (const E* row = find<E>(content, span.id))
                sources.append(QLatin1String(Describe<E>::table) + u'\t' + span.id.toString(QUuid::WithoutBraces) +
                               u'\t' + digestOf(*row, content, composed.role));
        });
    }
    return sources;
}

Staleness stalenessOf(const Answer& answer, const Content& content) {
    Staleness found;
    for (const QString& line : answer.sources) {
        const auto source = readAnswerSource(line);
        if (!source)
            continue;
        forEachSource([&]<class E>() {
            if (source->table != QLatin1String(Describe<E>::table))
                return;
            const E* row = find<E>(content, source->id);
            if (!row || digestOf(*row, content, answer.role) != source->digest)
                found.entries.append({Describe<E>::kind, source->id, row == nullptr});
        });
    }
    return found;
}

} // namespace ascent
