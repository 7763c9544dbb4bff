// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a workbook until somebody kills it: worker VERB FILE OTHER. Says "ready" before the work, and a number after
// each piece of it that it would tell the person as done.
#include "core/base/files.h"
#include "core/exchange/importer.h"
#include "core/exchange/workbookjson.h"
#include "core/keeping/backup.h"
#include "core/workbook/merge.h"
#include "tests/faults/workbench.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <cstdio>

using namespace ascent;

namespace {

void say(const char* words) {
    std::printf("%s\n", words);
    std::fflush(stdout);
}
bool say(int number, const Result<void>& done) {
    if (done)
        say(std::to_string(number).c_str());
    else
        std::fprintf(stderr, "%s\n", qUtf8Printable(done.error().sentence()));
    return done.has_value();
}

constexpr int rounds = 100000;

bool edit(Workbook& book, const QString&) {
    for (int i = 1; i <= rounds; ++i) {
        Goal goal;
        goal.statement = QStringLiteral("goal %1").arg(i);
        if (!say(i, book.act(QStringLiteral("Add"), [&](Edit& act) { act.add(goal); })))
            return false;
    }
    return true;
}

/// The same import with other words each time: half of one is seen at once.
bool import(Workbook& book, const QString&) {
    const Content content = test::workingLife();
    for (int i = 1; i <= rounds; ++i) {
        Content next = content;
        const QString words = QStringLiteral("import %1").arg(i);
        next.person.headline = words;
        QList<Goal> goals = next.goals.rows();
        for (Goal& goal : goals)
            goal.realistic = words;
        next.goals.assign(goals);
        if (!say(i, importInto(book, next)))
            return false;
    }
    return true;
}

bool copy(Workbook& book, const QString& other) {
    for (int i = 1; i <= rounds; ++i)
        if (!say(i, book.saveCopy(other)))
            return false;
    return true;
}

bool exportJson(Workbook& book, const QString& other) {
    for (int i = 1; i <= rounds; ++i)
        if (!say(i, writeFile(other, writeWorkbookJson(book.content()))))
            return false;
    return true;
}

/// Backups of a workbook that changes, as the keeper makes them while it is open.
bool backup(Workbook& book, const QString& other) {
    auto source = std::make_shared<QFile>(book.path());
    if (!source->open(QIODevice::ReadOnly))
        return false;
    for (int i = 1; i <= rounds; ++i) {
        const auto done = book.act(QStringLiteral("Edit"), [&](Edit& act) {
            act.changePerson([&](Person& person) { person.headline = QStringLiteral("backup %1").arg(i); });
        });
        if (!done)
            return say(i, done);
        const auto made =
            writeBackup({book.path(), other, QDateTime(QDate(2026, 1, 1), QTime(0, 0)).addSecs(i * 3600), source});
        if (!say(i, made ? Result<void>() : fail(made.error())))
            return false;
    }
    return true;
}

/// Becomes one of two contents in turn, as Restore makes it.
bool restore(Workbook& book, const QString&) {
    const Content one = book.content();
    Content other = one;
    other.person.headline = QStringLiteral("restored");
    QList<Goal> goals = other.goals.rows();
    goals.removeLast();
    for (Goal& goal : goals)
        goal.realistic = QStringLiteral("restored");
    other.goals.assign(goals);
    for (int i = 1; i <= rounds; ++i)
        if (!say(i, become(book, QStringLiteral("Restore"), i % 2 ? other : one)))
            return false;
    return true;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const QString verb = app.arguments().value(1), file = app.arguments().value(2), other = app.arguments().value(3);
    const SystemClock clock;
    say("ready");
    if (verb == QLatin1String("create")) {
        for (int i = 1; i <= rounds; ++i) {
            const auto made = Workbook::create(QStringLiteral("%1-%2.ascent").arg(other).arg(i), clock);
            if (!say(i, made ? Result<void>() : fail(made.error())))
                return 2;
        }
        return 0;
    }
    // Opening brings a file of an older version up to date.
    const auto book = Workbook::open(file, clock);
    if (!say(0, book ? Result<void>() : fail(book.error())))
        return 1;
    const QHash<QString, bool (*)(Workbook&, const QString&)> verbs{
        {QStringLiteral("edit"), edit},
        {QStringLiteral("import"), import},
        {QStringLiteral("copy"), copy},
        {QStringLiteral("export"), exportJson},
        {QStringLiteral("backup"), backup},
        {QStringLiteral("restore"), restore},
        {QStringLiteral("open"), [](Workbook&, const QString&) { return true; }}};
    const auto work = verbs.value(verb);
    return work && work(**book, other) ? 0 : 2;
}
