// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

#include "core/store/database.h"
#include "core/store/journalsql.h"
#include "core/store/values.h"

namespace ascent::store {

namespace {

QString token(EntityKind kind) {
    static const QHash<EntityKind, QString> all = [] {
        QHash<EntityKind, QString> made;
        forEachTable([&]<class E>() { made.insert(Describe<E>::kind, QLatin1String(Describe<E>::table)); });
        return made;
    }();
    return all.value(kind);
}

EntityKind kindOf(const QString& table) {
    EntityKind found = EntityKind::Person;
    forEachTable([&]<class E>() {
        if (table == QLatin1String(Describe<E>::table))
            found = Describe<E>::kind;
    });
    return found;
}

/// Each word in quotes, so that nothing the person types is an operator; the last one as a beginning too.
QString matchOf(const QString& words, bool withPersonal) {
    QStringList parts;
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty())
            parts << QLatin1Char('"') + word + QLatin1Char('"');
        word.clear();
    };
    for (const QChar c : words) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else
            flush();
    }
    flush();
    if (parts.isEmpty())
        return {};
    parts.last() += QLatin1Char('*');
    return (withPersonal ? QString() : QStringLiteral("{title body} : ")) + QLatin1Char('(') +
           parts.join(QLatin1Char(' ')) + QLatin1Char(')');
}

} // namespace

template<class E>
SearchWords searchWordsOf(const E& row) {
    SearchWords words;
    forEachField<E>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        QString text;
        if constexpr (StoredAsText<T>)
            text = textOf(row.*(field.member));
        else if constexpr (std::is_same_v<T, QStringList>)
            text = (row.*(field.member)).join(QLatin1Char('\n'));
        if (text.isEmpty() || !(field.use & (Searched | Title)))
            return;
        QString& into = field.use & Title ? words.title : field.use & Personal ? words.personal : words.body;
        if (!into.isEmpty())
            into += QLatin1Char('\n');
        into += text;
    });
    return words;
}

Result<void> SearchIndex::put(EntityKind entity, const QUuid& row, const SearchWords& words) {
    Sql& sql = m_database.sql();
    const QString id = row.toString(QUuid::WithoutBraces);
    const auto known =
        sql.value(QStringLiteral("SELECT n FROM search_entry WHERE entity = ? AND row = ?"), {token(entity), id});
    if (!known)
        return fail(known.error());
    const QVariantList texts{toColumn(words.title), toColumn(words.body), toColumn(words.personal)};
    if (known->isValid())
        return sql.run(QStringLiteral("UPDATE search_text SET title = ?, body = ?, personal = ? WHERE rowid = ?"),
                       texts + QVariantList{*known});
    auto entry = sql.query(QStringLiteral("INSERT INTO search_entry (entity, row) VALUES (?, ?)"), {token(entity), id});
    if (!entry)
        return fail(entry.error());
    return sql.run(QStringLiteral("INSERT INTO search_text (title, body, personal, rowid) VALUES (?, ?, ?, ?)"),
                   texts + QVariantList{(*entry)->lastInsertId()});
}

Result<void> SearchIndex::remove(EntityKind entity, const QUuid& row) {
    Sql& sql = m_database.sql();
    const auto known = sql.value(QStringLiteral("SELECT n FROM search_entry WHERE entity = ? AND row = ?"),
                                 {token(entity), row.toString(QUuid::WithoutBraces)});
    if (!known)
        return fail(known.error());
    if (!known->isValid())
        return {};
    return sql.run(QStringLiteral("DELETE FROM search_text WHERE rowid = ?"), {*known}).and_then([&] {
        return sql.run(QStringLiteral("DELETE FROM search_entry WHERE n = ?"), {*known});
    });
}

Result<QList<SearchRow>> SearchIndex::find(const QString& words, int limit, bool withPersonal) {
    const QString match = matchOf(words, withPersonal);
    if (match.isEmpty())
        return QList<SearchRow>();
    // Column -1: the excerpt comes from where the words are. Without the personal notes it comes from the body.
    const QString excerpt =
        QStringLiteral("snippet(search_text, %1, char(0x2068), char(0x2069), '\u2026', 16)").arg(withPersonal ? -1 : 1);
    auto query = m_database.sql().query(
        QStringLiteral(
            "SELECT e.entity, e.row, t.title, %1 FROM search_text AS t JOIN search_entry AS e ON e.n = t.rowid "
            "WHERE search_text MATCH ? ORDER BY bm25(search_text, 4.0, 1.0, 0.5) LIMIT ?")
            .arg(excerpt),
        {match, limit});
    if (!query)
        return fail(query.error());
    QList<SearchRow> found;
    while ((*query)->next())
        found.append({kindOf((*query)->value(0).toString()), QUuid::fromString((*query)->value(1).toString()),
                      (*query)->value(2).toString(), (*query)->value(3).toString()});
    return found;
}

#define ASCENT_WORDS(E, table) template SearchWords searchWordsOf<E>(const E&);
ASCENT_WORDS(Person, )
ASCENT_TABLES(ASCENT_WORDS)
#undef ASCENT_WORDS

} // namespace ascent::store
