// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrate.h"

#include "core/store/journal.h"
#include "core/store/rows.h"
#include "core/store/sql.h"

#include <QDir>
#include <QFile>

namespace ascent::store {

QStringList migrations() {
    QStringList scripts;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            scripts.append(QString::fromUtf8(file.readAll()));
    }
    Q_ASSERT(!scripts.isEmpty());
    return scripts;
}

QStringList statementsOf(const QString& script) {
    QStringList statements;
    QString statement;
    for (const QString& line : script.split(QLatin1Char('\n'))) {
        if (line.trimmed().startsWith(QStringLiteral("--")))
            continue;
        statement += line + QLatin1Char('\n');
        if (line.trimmed().endsWith(QLatin1Char(';'))) {
            statements.append(statement.trimmed());
            statement.clear();
        }
    }
    return statements;
}

Result<void> migrate(Sql& sql, const QStringList& scripts, int fromVersion) {
    // An older schema, made to be compared with, has no rows and not all tables.
    const qsizetype newest = migrations().size();
    const auto oneStep = [&](int version) -> Result<void> {
        for (const QString& statement : statementsOf(scripts[version]))
            if (auto done = sql.once(statement); !done)
                return done;
        // The field lists know the newest schema only, so rows are sealed when that is reached. A migration that ends
        // before has left rows without a seal; they get one when the next one ends.
        if (version + 1 == scripts.size() && scripts.size() >= newest && version + 1 >= sealedSince)
            if (auto done = sealRows(sql).and_then([&] { return Journal::sealActs(sql); }); !done)
                return done;
        return sql.once(QStringLiteral("PRAGMA application_id = %1").arg(applicationId))
            .and_then([&] { return sql.once(QStringLiteral("PRAGMA user_version = %1").arg(version + 1)); })
            .and_then([&] { return sql.once(QStringLiteral("COMMIT")); });
    };
    for (int version = fromVersion; version < scripts.size(); ++version) {
        if (auto begun = sql.once(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return begun;
        if (auto done = oneStep(version); !done) {
            (void)sql.once(QStringLiteral("ROLLBACK")); // the failure itself is what is told
            return done;
        }
    }
    return {};
}

} // namespace ascent::store
