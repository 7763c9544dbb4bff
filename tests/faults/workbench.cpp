// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/workbench.h"

#include "core/exchange/workbookjson.h"
#include "tests/support/sampledata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <cstdio>

namespace ascent::test {

bool longRun() {
    return qEnvironmentVariableIntValue("ASCENT_FAULTS_LONG") != 0;
}

QByteArray bytesOf(const Content& content) {
    return writeWorkbookJson(content);
}

Content workingLife(int goals) {
    Content content = fullContent();
    QList<Goal> rows = content.goals.rows();
    for (int i = 0; i < goals; ++i) {
        Goal goal;
        goal.position = 10 + i;
        goal.statement = QStringLiteral("Bind volume %1 of the parish registers by the spring").arg(i);
        goal.specific = QStringLiteral("Sewn on tapes, covered in calf; ").repeated(8);
        goal.due = QDate(2027, 3, 1).addDays(i);
        rows.append(goal);
    }
    content.goals.assign(rows);
    return content;
}

Result<void> fill(Workbook& workbook, const Content& content) {
    return workbook.act(QStringLiteral("Fill"), [&](Edit& edit) {
        edit.put(content.person);
        forEachEntity([&]<class E>() {
            for (const E& row : content.table<E>())
                edit.put(row);
        });
    });
}

Look lookAt(const QString& path, const Clock& clock) {
    Look look;
    const auto book = Workbook::open(path, clock);
    if (!book) {
        look.said = book.error().sentence() + QStringLiteral(" [") + book.error().detail + u']';
        return look;
    }
    look.opened = true;
    look.content = bytesOf((*book)->content());
    const auto health = (*book)->examine(Workbook::Depth::Full);
    look.faults = health ? health->faults : QStringList{health.error().sentence()};
    // The search index is made from the entries: the window makes it anew without a question, and so is done here.
    if (health && health->onlySearch && (*book)->renewSearch())
        look.faults = (*book)->check().value_or(QStringList{QStringLiteral("the check failed")});
    return look;
}

void layOut(const QString& folder, const FolderContent& files) {
    QDir inside(folder);
    for (const QString& name : inside.entryList(QDir::Files | QDir::Hidden | QDir::System))
        inside.remove(name);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QFile out(inside.filePath(QString::fromLocal8Bit(file.key())));
        if (!out.open(QIODevice::WriteOnly) || out.write(file.value()) != file.value().size())
            qFatal("a test can't write %s", qUtf8Printable(out.fileName()));
    }
}

FolderContent filesOf(const QString& folder) {
    FolderContent files;
    const QDir inside(folder);
    for (const QString& name : inside.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(inside.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files[name.toLocal8Bit()] = file.readAll();
    }
    return files;
}

QString inMemory() {
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/ascent-faults-XXXXXX");
}

Tally::~Tally() {
    const QString row = QStringLiteral("| %1 | %2 | %3 | %4 | %5 |")
                            .arg(QString::fromUtf8(fault))
                            .arg(tried)
                            .arg(survived)
                            .arg(lost)
                            .arg(unseen);
    std::printf("[  faults  ] %s\n", qUtf8Printable(row));
    QFile table(qEnvironmentVariable("ASCENT_FAULTS_TABLE"));
    if (!table.fileName().isEmpty() && table.open(QIODevice::WriteOnly | QIODevice::Append))
        QTextStream(&table) << row << '\n';
}

} // namespace ascent::test
