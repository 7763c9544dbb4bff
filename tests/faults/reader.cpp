// SPDX-License-Identifier: GPL-3.0-or-later
// Opens files that may be damaged or hostile, in a process of its own, so that a crash or a hang is one file's alone.
//   reader look FILE                     opens, checks, searches; says what came of it
//   reader flips SOUND FIRST STEP COUNT  changes a bit in a copy of SOUND, COUNT times, and looks at each copy
//   reader cuts SOUND FIRST STEP COUNT   cuts a copy off
// Prints "begin N" before and a verdict after each: told (refused, or told by a check), same, unseen, silent (refused
// without a reason).
#include "core/workbook/salvage.h"
#include "tests/faults/workbench.h"
#include "tests/support/sampledata.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace ascent;

namespace {

const FixedClock noon(test::testDay());

/// In megabytes; 0 where the system does not say. Not getrusage(): that begins with what the parent had.
qlonglong peakOfMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const QByteArray line = all.mid(all.indexOf("VmHWM:") + 6);
    return line.left(line.indexOf("kB")).trimmed().toLongLong() / 1024;
}

struct Verdict {
    const char* word;
    QString said;
};

/// What can't be opened is salvaged into a new workbook, or that is refused in words; the new one is sound.
Verdict salvaged(const QString& path, const QString& refused) {
    const QString into = path + QStringLiteral(".salvaged.ascent");
    QFile::remove(into);
    const auto brought = salvage(path, into, noon);
    if (!brought)
        return brought.error().why.isEmpty() ? Verdict{"silent", brought.error().detail}
                                             : Verdict{"told", refused + u' ' + brought.error().sentence()};
    const test::Look look = test::lookAt(into, noon);
    if (!look.opened || !look.faults.isEmpty())
        return {"unseen", QStringLiteral("what was salvaged is not sound: ") + look.said + look.faults.join(u' ')};
    return {"told", refused + QStringLiteral(" Salvaged: ") + brought->report.join(u' ')};
}

Verdict look(const QString& path, const QByteArray& original) {
    auto book = Workbook::open(path, noon);
    if (!book) {
        const Error error = book.error();
        if (error.why.isEmpty() || error.remedy.isEmpty())
            return {"silent", error.detail};
        return salvaged(path, error.sentence());
    }
    const QByteArray content = test::bytesOf((*book)->content());
    (void)(*book)->search(QStringLiteral("lessons"));
    (void)(*book)->history();
    const auto faults = (*book)->check();
    if (!faults)
        return {"told", faults.error().sentence()};
    if (!faults->isEmpty())
        return {"told", faults->join(u'\n')};
    return {content == original || original.isEmpty() ? "same" : "unseen", {}};
}

void clear(const QString& folder) {
    QDir inside(folder);
    for (const QString& name : inside.entryList(QDir::Files | QDir::Hidden | QDir::System))
        inside.remove(name);
}

void say(const QByteArray& line) {
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

int lookAtOne(const QString& path) {
    QElapsedTimer since;
    since.start();
    const Verdict verdict = look(path, {});
    say(QByteArray(verdict.word) + ' ' + QByteArray::number(since.elapsed()) + ' ' +
        QByteArray::number(peakOfMemory()) + ' ' + verdict.said.left(2000).toUtf8().simplified());
    return 0;
}

int damage(bool flips, const QString& sound, qsizetype first, qsizetype step, int count) {
    QFile file(sound);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray bytes = file.readAll();
    file.close();
    const QTemporaryDir folder(test::inMemory());
    const QString copy = folder.filePath(QStringLiteral("career.ascent"));
    const auto lay = [&](const QByteArray& content) {
        clear(folder.path());
        QFile out(copy);
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
    };
    if (!lay(bytes))
        return 1;
    const QByteArray original = test::lookAt(copy, noon).content;
    for (int i = 0; i < count; ++i) {
        const qsizetype at = first + i * step;
        if (at >= bytes.size())
            break;
        say("begin " + QByteArray::number(at));
        QByteArray damaged = bytes;
        if (flips)
            damaged[at] = char(damaged[at] ^ (1 << (at % 8)));
        else
            damaged.truncate(at);
        if (!lay(damaged))
            return 1;
        const Verdict verdict = look(copy, original);
        say(QByteArray(verdict.word) + ' ' + verdict.said.left(300).toUtf8().simplified());
    }
    say("memory " + QByteArray::number(peakOfMemory()));
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const QStringList given = app.arguments();
    const QString verb = given.value(1);
    if (verb == QLatin1String("look"))
        return lookAtOne(given.value(2));
    return damage(verb == QLatin1String("flips"), given.value(2), given.value(3).toLongLong(),
                  given.value(4).toLongLong(), given.value(5).toInt());
}
