// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/store/database.h"
#include "core/store/journalsql.h"
#include "core/store/migrate.h"
#include "core/store/schema_check.h"
#include "core/store/seal.h"
#include "core/store/values.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSqlError>

namespace ascent::store {

namespace {

const QHash<EntityKind, RestoreSql>& restoreSql() {
    static const QHash<EntityKind, RestoreSql> all = [] {
        QHash<EntityKind, RestoreSql> made;
        forEachTable([&]<class E>() {
            made.insert(Describe<E>::kind, {insertFromJson<E>(), updateFromJson<E>(), deleteById<E>()});
        });
        return made;
    }();
    return all;
}

std::optional<EntityKind> kindOfTable(const QString& name) {
    static const QHash<QString, EntityKind> all = [] {
        QHash<QString, EntityKind> made;
        forEachTable([&]<class E>() { made.insert(QLatin1String(Describe<E>::table), Describe<E>::kind); });
        return made;
    }();
    const auto at = all.constFind(name);
    return at == all.cend() ? std::nullopt : std::optional(*at);
}

QJsonObject objectOf(const QByteArray& json) {
    return QJsonDocument::fromJson(json).object();
}
QString textOf(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The values of `upper` laid over those of `lower`.
QJsonObject overlaid(QJsonObject lower, const QJsonObject& upper) {
    for (auto each = upper.begin(); each != upper.end(); ++each)
        lower.insert(each.key(), each.value());
    return lower;
}

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::store", text);
}

/// The seal that fits an act and its changes as they stand.
Result<qint64> rightSeal(Sql& sql, qint64 act) {
    Sealing sealing("journal_act");
    auto head = sql.query(
        QStringLiteral("SELECT number, label, at, mergeKey, undone FROM journal_act WHERE number = ?"), {act});
    if (!head)
        return fail(head.error());
    if ((*head)->next()) {
        int column = 0;
        for (const char* name : {"number", "label", "at", "mergeKey", "undone"})
            sealing.add(name, (*head)->value(column++));
    }
    (*head)->finish();
    auto changes = sql.query(
        QStringLiteral("SELECT seq, entity, row, before, after FROM journal_change WHERE act = ? ORDER BY seq"), {act});
    if (!changes)
        return fail(changes.error());
    while ((*changes)->next()) {
        int column = 0;
        for (const char* name : {"seq", "entity", "row", "before", "after"})
            sealing.add(name, (*changes)->value(column++));
    }
    if ((*changes)->lastError().isValid())
        return fail(errorOf((*changes)->lastError()));
    return sealing.seal();
}

Result<void> sealAct(Sql& sql, qint64 act) {
    const auto right = rightSeal(sql, act);
    if (!right)
        return fail(right.error());
    return sql.run(QStringLiteral("UPDATE journal_act SET seal = ? WHERE number = ?"), {*right, act});
}

Result<bool> isActSealed(Sql& sql, qint64 act) {
    const auto right = rightSeal(sql, act);
    const auto stands = sql.value(QStringLiteral("SELECT seal FROM journal_act WHERE number = ?"), {act});
    if (!right || !stands)
        return fail(!right ? right.error() : stands.error());
    return !stands->isNull() && stands->toLongLong() == *right;
}

/// The numbers of acts, newest first.
Result<QList<qint64>> numbers(Sql& sql, const QString& where) {
    auto query = sql.query(QStringLiteral("SELECT number FROM journal_act %1 ORDER BY number DESC").arg(where));
    if (!query)
        return fail(query.error());
    QList<qint64> all;
    while ((*query)->next())
        all.append((*query)->value(0).toLongLong());
    if ((*query)->lastError().isValid())
        return fail(errorOf((*query)->lastError()));
    return all;
}

Error damagedAct(const QString& what) {
    return {ErrorCode::Damaged,
            what,
            tr("its record in the history is damaged"),
            tr("your entries are as they were; check this workbook to go on without that step"),
            {}};
}

ActRecord recordOf(const QSqlQuery& query) {
    return {query.value(0).toLongLong(), query.value(1).toString(),
            QDateTime::fromString(query.value(2).toString(), Qt::ISODateWithMs), query.value(3).toString(),
            query.value(4).toBool()};
}

} // namespace

Result<void> Journal::install() {
    if (m_installed)
        return {};
    Sql& sql = m_database.sql();
    QStringList statements{QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS journal_now (act INTEGER NOT NULL)")};
    forEachTable([&]<class E>() { statements += triggers<E>(); });
    for (const QString& statement : statements)
        if (auto done = sql.once(statement); !done)
            return done;
    m_installed = true;
    return {};
}

Result<qint64> Journal::open(const QString& label, const QDateTime& at, const QString& mergeKey) {
    Sql& sql = m_database.sql();
    auto act = sql.query(QStringLiteral("INSERT INTO journal_act (label, at, mergeKey) VALUES (?, ?, ?)"),
                         {toColumn(label), toColumn(at), toColumn(mergeKey)});
    if (!act)
        return fail(act.error());
    const qint64 number = (*act)->lastInsertId().toLongLong();
    if (auto done = sql.run(QStringLiteral("INSERT INTO journal_now (act) VALUES (?)"), {number}); !done)
        return fail(done.error());
    return number;
}

Result<QList<RowChange>> Journal::close(qint64 act) {
    if (auto done = m_database.sql().run(QStringLiteral("DELETE FROM journal_now")); !done)
        return fail(done.error());
    return changesOf(act, false);
}

Result<QList<RowChange>> Journal::changesOf(qint64 act, bool backwards) {
    const QString order = backwards ? QStringLiteral("DESC") : QStringLiteral("ASC");
    auto query = m_database.sql().query(
        QStringLiteral("SELECT seq, entity, row, before, after FROM journal_change WHERE act = ? ORDER BY seq ") +
            order,
        {act});
    if (!query)
        return fail(query.error());
    QList<RowChange> changes;
    while ((*query)->next()) {
        const auto kind = kindOfTable((*query)->value(1).toString());
        if (kind)
            changes.append({(*query)->value(0).toLongLong(), *kind, QUuid::fromString((*query)->value(2).toString()),
                            (*query)->value(3).toString().toUtf8(), (*query)->value(4).toString().toUtf8()});
    }
    return changes;
}

Result<void> Journal::forgetUndone() {
    return m_database.sql().run(QStringLiteral("DELETE FROM journal_act WHERE undone = 1"));
}

Result<bool> Journal::merge(qint64 into, qint64 from) {
    Sql& sql = m_database.sql();
    const auto earlier = changesOf(into, true);
    const auto later = changesOf(from, false);
    if (!earlier || !later)
        return fail((!earlier ? earlier : later).error());
    QHash<QUuid, RowChange> last; // the newest change of each row in the earlier act
    for (const RowChange& change : *earlier)
        if (!last.contains(change.row))
            last.insert(change.row, change);
    Result<void> done;
    for (const RowChange& change : *later) {
        const auto at = last.find(change.row);
        const bool joins = at != last.end() && at->entity == change.entity && !at->after.isEmpty() &&
                           !change.before.isEmpty() && !change.after.isEmpty();
        if (!joins) {
            done = sql.run(QStringLiteral("UPDATE journal_change SET act = ? WHERE seq = ?"), {into, change.number});
        } else {
            QJsonObject after = overlaid(objectOf(at->after), objectOf(change.after));
            QJsonObject before = objectOf(at->before);
            if (!at->before.isEmpty()) {
                before = overlaid(objectOf(change.before), before);
                for (const QString& key : before.keys()) {
                    if (before[key] == after[key]) {
                        before.remove(key);
                        after.remove(key);
                    }
                }
            }
            at->after = textOf(after).toUtf8();
            if (!at->before.isEmpty())
                at->before = textOf(before).toUtf8();
            const QVariant old = at->before.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(at->before));
            done = after.isEmpty()
                       ? sql.run(QStringLiteral("DELETE FROM journal_change WHERE seq = ?"), {at->number})
                       : sql.run(QStringLiteral("UPDATE journal_change SET before = ?, after = ? WHERE seq = ?"),
                                 {old, textOf(after), at->number});
            if (done)
                done = sql.run(QStringLiteral("DELETE FROM journal_change WHERE seq = ?"), {change.number});
            if (after.isEmpty())
                last.erase(at);
        }
        if (!done)
            return fail(done.error());
    }
    done = sql.run(QStringLiteral("DELETE FROM journal_act WHERE number = ?"), {from});
    if (!done)
        return fail(done.error());
    const auto left = sql.value(QStringLiteral("SELECT count(*) FROM journal_change WHERE act = ?"), {into});
    if (!left)
        return fail(left.error());
    if (left->toInt() == 0) {
        done = sql.run(QStringLiteral("DELETE FROM journal_act WHERE number = ?"), {into});
        if (!done)
            return fail(done.error());
    }
    return left->toInt() > 0;
}

Result<void> Journal::prune(const JournalLimits& limits) {
    Sql& sql = m_database.sql();
    auto done = sql.run(QStringLiteral("DELETE FROM journal_act WHERE number <= "
                                       "(SELECT number FROM journal_act ORDER BY number DESC LIMIT 1 OFFSET ?)"),
                        {limits.acts});
    if (!done)
        return done;
    const auto bytes = sql.value(QStringLiteral(
        "SELECT coalesce(sum(coalesce(length(before), 0) + coalesce(length(after), 0)), 0) FROM journal_change"));
    if (!bytes)
        return fail(bytes.error());
    if (bytes->toLongLong() <= limits.bytes)
        return {};
    // The newest acts that fit stay; the very newest always does.
    return sql.run(
        QStringLiteral("DELETE FROM journal_act WHERE number < (SELECT max(number) FROM journal_act) AND "
                       "number IN (SELECT act FROM (SELECT act, sum(bytes) OVER (ORDER BY act DESC) AS total "
                       "FROM (SELECT act, sum(coalesce(length(before), 0) + coalesce(length(after), 0)) AS bytes "
                       "FROM journal_change GROUP BY act)) WHERE total > ?)"),
        {limits.bytes});
}

Result<std::optional<ActRecord>> Journal::oneAct(const QString& where) {
    auto query = m_database.sql().query(
        QStringLiteral("SELECT number, label, at, mergeKey, undone FROM journal_act WHERE ") + where);
    if (!query)
        return fail(query.error());
    std::optional<ActRecord> record;
    if ((*query)->next())
        record = recordOf(**query);
    (*query)->finish();
    return record;
}

Result<void> Journal::forgetAll() {
    return m_database.sql().run(QStringLiteral("DELETE FROM journal_change")).and_then([&] {
        return m_database.sql().run(QStringLiteral("DELETE FROM journal_act"));
    });
}

Result<void> Journal::makeAnew() {
    const auto expected = expectedSchema(migrations());
    if (!expected)
        return fail(expected.error());
    Sql& sql = m_database.sql();
    auto done = sql.once(QStringLiteral("PRAGMA writable_schema = ON"));
    for (const QString& table : tables())
        if (done) // not dropped: that would read what can't be read
            done = sql.run(QStringLiteral("DELETE FROM main.sqlite_schema WHERE tbl_name = ?"), {table});
    const auto reset = sql.once(QStringLiteral("PRAGMA writable_schema = RESET"));
    if (done)
        done = reset;
    for (const SchemaPart& part : *expected)
        if (done && tables().contains(part.table) && !part.sql.isEmpty())
            done = sql.once(part.sql);
    return done;
}

Result<std::optional<ActRecord>> Journal::lastDone() {
    return oneAct(QStringLiteral("undone = 0 ORDER BY number DESC LIMIT 1"));
}

Result<std::optional<ActRecord>> Journal::firstUndone() {
    return oneAct(QStringLiteral("undone = 1 ORDER BY number LIMIT 1"));
}

Result<QList<ActRecord>> Journal::acts(int limit) {
    auto query = m_database.sql().query(
        QStringLiteral("SELECT number, label, at, mergeKey, undone FROM journal_act ORDER BY number DESC LIMIT ?"),
        {limit});
    if (!query)
        return fail(query.error());
    QList<ActRecord> all;
    while ((*query)->next())
        all.append(recordOf(**query));
    return all;
}

Result<void> Journal::apply(EntityKind entity, const QUuid& row, const QByteArray& from, const QByteArray& to) {
    const RestoreSql texts = restoreSql().value(entity);
    const QString id = row.toString(QUuid::WithoutBraces);
    if (to.isEmpty())
        return m_database.sql().run(texts.erase, {id});
    if (from.isEmpty())
        return m_database.sql().run(texts.insert, {QString::fromUtf8(to)});
    return m_database.sql().run(texts.update, {QString::fromUtf8(to), id});
}

Result<void> Journal::markUndone(qint64 act, bool undone) {
    return m_database.sql().run(QStringLiteral("UPDATE journal_act SET undone = ? WHERE number = ?"),
                                {undone ? 1 : 0, act});
}

Result<QMap<qint64, qint64>> Journal::seals() {
    auto query = m_database.sql().query(QStringLiteral("SELECT number, seal FROM journal_act WHERE seal IS NOT NULL"));
    if (!query)
        return fail(query.error());
    QMap<qint64, qint64> all;
    while ((*query)->next())
        all.insert((*query)->value(0).toLongLong(), (*query)->value(1).toLongLong());
    if ((*query)->lastError().isValid())
        return fail(errorOf((*query)->lastError()));
    return all;
}

Result<void> Journal::seal(qint64 act) {
    return sealAct(m_database.sql(), act);
}

Result<bool> Journal::isSealed(qint64 act) {
    return isActSealed(m_database.sql(), act);
}

Result<QList<qint64>> Journal::unsealed() {
    return unsealedActs(m_database.sql());
}

Result<QList<qint64>> Journal::unsealedActs(Sql& sql) {
    const auto all = numbers(sql, {});
    if (!all)
        return all;
    QList<qint64> broken;
    for (const qint64 act : *all) {
        const auto sealed = isActSealed(sql, act);
        if (!sealed)
            return fail(sealed.error());
        if (!*sealed)
            broken.append(act);
    }
    return broken;
}

Result<int> Journal::forgetUnsealed() {
    Sql& sql = m_database.sql();
    const auto broken = unsealed();
    const auto before = sql.value(QStringLiteral("SELECT count(*) FROM journal_act"));
    if (!broken || !before)
        return fail(!broken ? broken.error() : before.error());
    for (const qint64 act : *broken) {
        const auto undone = sql.value(QStringLiteral("SELECT undone FROM journal_act WHERE number = ?"), {act});
        if (!undone)
            return fail(undone.error());
        const QString reached = undone->toInt() == 1 ? QStringLiteral("undone = 1 AND number >= ?")
                                                     : QStringLiteral("undone IS NOT 1 AND number <= ?");
        if (auto done = sql.run(QStringLiteral("DELETE FROM journal_act WHERE ") + reached, {act}); !done)
            return fail(done.error());
    }
    const auto after = sql.value(QStringLiteral("SELECT count(*) FROM journal_act"));
    if (!after)
        return fail(after.error());
    return before->toInt() - after->toInt();
}

Result<void> Journal::sealActs(Sql& sql) {
    const auto all = numbers(sql, QStringLiteral("WHERE seal IS NULL"));
    if (!all)
        return fail(all.error());
    for (const qint64 act : *all)
        if (auto done = sealAct(sql, act); !done)
            return done;
    return {};
}

Result<QList<RowChange>> Journal::undo(qint64 act) {
    const auto sealed = isSealed(act);
    if (!sealed || !*sealed)
        return fail(!sealed ? sealed.error() : damagedAct(tr("Cannot undo this step")));
    auto changes = changesOf(act, true);
    if (!changes)
        return changes;
    for (RowChange& change : *changes) {
        std::swap(change.before, change.after);
        if (auto done = apply(change.entity, change.row, change.before, change.after); !done)
            return fail(done.error());
    }
    if (auto done = markUndone(act, true).and_then([&] { return seal(act); }); !done)
        return fail(done.error());
    return changes;
}

Result<QList<RowChange>> Journal::redo(qint64 act) {
    const auto sealed = isSealed(act);
    if (!sealed || !*sealed)
        return fail(!sealed ? sealed.error() : damagedAct(tr("Cannot redo this step")));
    auto changes = changesOf(act, false);
    if (!changes)
        return changes;
    for (const RowChange& change : *changes)
        if (auto done = apply(change.entity, change.row, change.before, change.after); !done)
            return fail(done.error());
    if (auto done = markUndone(act, false).and_then([&] { return seal(act); }); !done)
        return fail(done.error());
    return changes;
}

} // namespace ascent::store
