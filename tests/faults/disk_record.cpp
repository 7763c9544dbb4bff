// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk_record.h"

#include <cstring>

namespace ascent::test {

namespace {

constexpr qint64 sectorSize = 512;

/// SQLite writes what has no bytes as a hole.
void putBytes(QByteArray& content, qint64 at, QByteArrayView bytes) {
    if (content.size() < at + bytes.size())
        content.append(QByteArray(at + bytes.size() - content.size(), '\0'));
    std::memcpy(content.data() + at, bytes.data(), size_t(bytes.size()));
}

void apply(QByteArray& content, const DiskStep& step) {
    if (step.kind == DiskStep::Kind::Write)
        putBytes(content, step.at, step.bytes);
    else if (step.at < content.size())
        content.truncate(step.at);
    else
        content.append(QByteArray(step.at - content.size(), '\0'));
}

/// Some of a write's sectors.
void applyTorn(QByteArray& content, const DiskStep& step, QRandomGenerator& random) {
    if (step.kind == DiskStep::Kind::Truncate) {
        if (random.bounded(2))
            apply(content, step);
        return;
    }
    for (qint64 from = 0; from < step.bytes.size();) {
        const qint64 inSector = sectorSize - (step.at + from) % sectorSize;
        const qint64 length = std::min<qint64>(inSector, step.bytes.size() - from);
        if (random.bounded(2))
            putBytes(content, step.at + from, QByteArrayView(step.bytes).sliced(from, length));
        from += length;
    }
}

void apply(QMap<QByteArray, quint64>& names, const DiskStep& step) {
    switch (step.kind) {
    case DiskStep::Kind::Create:
        names[step.name] = step.file;
        break;
    case DiskStep::Kind::Rename:
        if (names.contains(step.name))
            names[step.newName] = names.take(step.name);
        break;
    case DiskStep::Kind::Link:
        if (names.contains(step.name))
            names[step.newName] = names[step.name];
        break;
    case DiskStep::Kind::Unlink:
        names.remove(step.name);
        break;
    default:
        break;
    }
}

bool isOfNames(DiskStep::Kind kind) {
    return kind == DiskStep::Kind::Create || kind == DiskStep::Kind::Rename || kind == DiskStep::Kind::Link ||
           kind == DiskStep::Kind::Unlink;
}

} // namespace

QList<qsizetype> DiskRecord::cuts(bool every) const {
    QList<qsizetype> found{0};
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool border = steps[i].kind != DiskStep::Kind::Write;
        if (border && found.last() != i)
            found.append(i);
        if (border || every)
            found.append(i + 1);
    }
    return found;
}

int DiskRecord::markedUntil(qsizetype count) const {
    int marked = 0;
    for (qsizetype i = 0; i < count; ++i)
        if (steps[i].kind == DiskStep::Kind::Mark)
            marked = int(steps[i].at);
    return marked;
}

FolderContent afterPowerCut(const DiskRecord& record, qsizetype count, Unflushed unflushed, QRandomGenerator& random) {
    auto contents = record.contents; // as flushed
    auto names = record.names;       // as flushed
    QHash<quint64, QList<DiskStep>> waiting;
    QList<DiskStep> waitingNames;
    for (qsizetype i = 0; i < count; ++i) {
        const DiskStep& step = record.steps[i];
        if (isOfNames(step.kind)) {
            waitingNames.append(step);
        } else if (step.kind == DiskStep::Kind::FlushFolder) {
            for (const DiskStep& each : std::as_const(waitingNames))
                apply(names, each);
            waitingNames.clear();
        } else if (step.kind == DiskStep::Kind::Flush) {
            for (const DiskStep& each : waiting.take(step.file))
                apply(contents[step.file], each);
        } else if (step.kind != DiskStep::Kind::Mark) {
            waiting[step.file].append(step);
        }
    }
    if (unflushed != Unflushed::Dropped) {
        // File systems keep the changes of names in order, so some first ones of them arrived.
        qsizetype arrived = waitingNames.size();
        if (unflushed == Unflushed::Torn && arrived > 0)
            arrived = random.bounded(int(arrived) + 1);
        for (const DiskStep& each : waitingNames.first(arrived))
            apply(names, each);
        QList<quint64> files = waiting.keys();
        std::sort(files.begin(), files.end()); // the same seed gives the same disk
        for (const quint64 file : std::as_const(files))
            for (const DiskStep& each : std::as_const(waiting[file]))
                if (unflushed == Unflushed::Torn)
                    applyTorn(contents[file], each, random);
                else
                    apply(contents[file], each);
    }
    FolderContent left;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        left[name.key()] = contents.value(name.value());
    return left;
}

} // namespace ascent::test
