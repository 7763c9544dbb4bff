// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrate.h"

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
    for (int version = fromVersion; version < scripts.size(); ++version) {
        QStringList statements{QStringLiteral("BEGIN IMMEDIATE")};
        statements += statementsOf(scripts[version]);
        statements += QStringLiteral("PRAGMA application_id = %1").arg(applicationId);
        statements += QStringLiteral("PRAGMA user_version = %1").arg(version + 1);
        statements += QStringLiteral("COMMIT");
        for (const QString& statement : statements) {
            auto done = sql.once(statement);
            if (!done) {
                (void)sql.once(QStringLiteral("ROLLBACK")); // the failure itself is what is told
                return done;
            }
        }
    }
    return {};
}

} // namespace ascent::store
