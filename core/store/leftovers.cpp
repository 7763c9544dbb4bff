// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/leftovers.h"

#include "core/store/lock.h"
#include "core/store/rollback.h"
#include "core/store/trial.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace ascent::store {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::store", text);
}

const QString journalEnding = QStringLiteral("-journal");
const QString logEnding = QStringLiteral("-wal");
const QString indexEnding = QStringLiteral("-shm");

qint64 sizeBeside(const QString& path, const QString& ending) {
    return QFileInfo(path + ending).size(); // 0 where there is none
}

QByteArray headOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(100) : QByteArray();
}

/// Whether the file says of itself that its newest pages may stand in a log: those of earlier versions do.
bool keepsALog(const QString& path) {
    const QByteArray head = headOf(path);
    return head.size() == 100 && head[18] == 2 && head[19] == 2;
}

quint32 changesOf(const QString& path) {
    const QByteArray head = headOf(path);
    return head.size() == 100 ? qFromBigEndian<quint32>(head.constData() + 24) : 0;
}

/// How much later the file was written than the journal beside it, in seconds.
qint64 writtenAfter(const QString& path) {
    return QFileInfo(path + journalEnding).lastModified().secsTo(QFileInfo(path).lastModified());
}
/// The last step of a commit follows the others at once; even a slow disk takes less.
constexpr qint64 oneCommit = 60;

enum class Verdict { DoneWith, Belongs, Foreign };

Verdict ofJournal(const QString& path, Trial& with) {
    const Rollback kind = rollbackBeside(path);
    if (kind == Rollback::Nothing)
        return Verdict::DoneWith;
    if (kind == Rollback::Foreign)
        return Verdict::Foreign;
    const Trial alone = tryOut(path, {});
    if (alone.sound && alone.unsealed > 0) {
        // Whole by its structure; by the seals of its rows it may be torn in the middle of a commit all the same.
        with = tryOut(path, journalEnding);
        if (with.sound && with.unsealed < alone.unsealed)
            return Verdict::Belongs;
    }
    if (alone.sound) {
        // The file is whole as it stands. Only where it was written by the commit of this very journal does that have
        // a say: to take back what has been written so far, or, where all has been, to go. Else the journal is an
        // older one, and would take back what came after it.
        const qint64 after = writtenAfter(path);
        if (after < 0 || after > oneCommit)
            return Verdict::Foreign;
        if (kind == Rollback::AllThere)
            return Verdict::DoneWith;
    }
    with = tryOut(path, journalEnding);
    // What two twins wrote can be mixed into pages that fit; the seals of rows and acts tell.
    return with.sound && (!alone.sound || with.unsealed <= alone.unsealed) ? Verdict::Belongs : Verdict::Foreign;
}

/// Whether the history of the file alone may go on in that of the file with its log: what was done under one number
/// was done at one time.
bool goesOn(const QHash<qint64, QString>& alone, const QHash<qint64, QString>& with) {
    for (auto act = alone.begin(); act != alone.end(); ++act)
        if (const auto same = with.constFind(act.key()); same != with.cend() && *same != *act)
            return false;
    return true;
}

Verdict ofLog(const QString& path, Trial& with) {
    if (sizeBeside(path, logEnding) <= 32) // no more than its header
        return Verdict::DoneWith;
    if (!keepsALog(path))
        return Verdict::Foreign;
    const QByteArray logHead = headOf(path + logEnding);
    const auto magic = qFromBigEndian<quint32>(logHead.leftJustified(4, '\0').constData());
    if ((magic & ~1U) != 0x377f0682)
        return Verdict::Foreign;
    with = tryOut(path, logEnding);
    if (!with.sound || with.changes < changesOf(path))
        return Verdict::Foreign;
    const Trial alone = tryOut(path, {});
    // Alone it may be torn, in the middle of the log being folded in; then only the two together are whole.
    return !alone.sound || goesOn(alone.acts, with.acts) ? Verdict::Belongs : Verdict::Foreign;
}

Result<void> setAside(const QString& path, const QString& ending, QStringList& told) {
    const QString aside = asideFor(path, ending);
    QFile leftover(path + ending);
    if (!leftover.rename(aside))
        return fail({ErrorCode::CannotWrite, tr("Cannot open %1").arg(QFileInfo(path).fileName()),
                     tr("%1 lies beside it, does not belong to it and can't be renamed")
                         .arg(QFileInfo(path + ending).fileName()),
                     tr("move that file elsewhere; the workbook was not changed"), leftover.errorString()});
    told << tr("%1 lay beside the workbook and does not belong to it. It was set aside as %2; nothing of it was "
               "taken over.")
                .arg(QFileInfo(path + ending).fileName(), QFileInfo(aside).fileName());
    return {};
}

} // namespace

QString asideFor(const QString& path, const QString& ending) {
    const QString date = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-hhmmss"));
    for (int turn = 0;; ++turn) {
        const QString more = turn == 0 ? QString() : QStringLiteral("-%1").arg(turn);
        const QString name = path + QStringLiteral(".set-aside-") + date + more + ending;
        if (!QFileInfo::exists(name))
            return name;
    }
}

Result<Leftovers> settleLeftovers(const QString& path) {
    Leftovers found;
    Trial trial;
    Result<void> done;
    if (QFile::exists(path + journalEnding)) {
        const Verdict verdict = ofJournal(path, trial);
        if (verdict == Verdict::DoneWith)
            QFile::remove(path + journalEnding);
        else if (verdict == Verdict::Foreign)
            done = setAside(path, journalEnding, found.told);
        else
            found.told << tr("The last change was cut off while it was being saved. It was taken back; everything "
                             "saved before is there.");
    }
    if (done && QFile::exists(path + logEnding)) {
        const Verdict verdict = ofLog(path, trial);
        if (verdict == Verdict::DoneWith)
            QFile::remove(path + logEnding);
        else if (verdict == Verdict::Foreign)
            done = setAside(path, logEnding, found.told);
        else
            found.told << tr("The workbook was not closed properly by an earlier version of Ascent. What was saved "
                             "last was taken over from the log beside it.");
    }
    if (!done)
        return fail(done.error());
    if (!QFile::exists(path + logEnding))
        QFile::remove(path + indexEnding); // holds nothing but where things are in the log
    return found;
}

Leftovers lookPastLeftovers(const QString& path) {
    Leftovers found;
    if (isHeld(path)) {
        // A log beside a file that keeps none is not its holder's; what a journal means only its holder knows.
        found.alone = QFile::exists(path + logEnding) && !keepsALog(path);
        return found;
    }
    Trial trial;
    const bool journal = QFile::exists(path + journalEnding) && ofJournal(path, trial) == Verdict::Belongs;
    const bool log = !journal && QFile::exists(path + logEnding) && ofLog(path, trial) == Verdict::Belongs;
    if (journal || log) {
        found.readInstead = trial.path;
        found.copy = std::move(trial.folder);
    }
    found.alone = isHotBeside(path) || QFile::exists(path + logEnding) || keepsALog(path);
    return found;
}

bool isStray(const QString& path, const std::optional<FileStamp>& ownJournal) {
    const auto journal = stampOf(path + journalEnding);
    return (journal && journal != ownJournal && isHotBeside(path)) || QFile::exists(path + logEnding);
}

Result<void> setStraysAside(const QString& path, QStringList& told) {
    Result<void> done;
    if (isHotBeside(path))
        done = setAside(path, journalEnding, told);
    if (done && QFile::exists(path + logEnding))
        done = setAside(path, logEnding, told);
    return done;
}

} // namespace ascent::store
