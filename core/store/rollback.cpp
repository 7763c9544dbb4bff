// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rollback.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QtEndian>

#include <optional>

namespace ascent::store {

namespace {

quint32 number(const QByteArray& bytes, qsizetype at) {
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

/// At offset 24 of the first page; each commit adds one.
constexpr qsizetype changeCounter = 24;
constexpr qsizetype journalHeader = 28;

quint32 pageSizeOf(const QByteArray& head) {
    const auto stored = head.size() >= 18 ? qFromBigEndian<quint16>(head.constData() + 16) : quint16(0);
    return stored == 1 ? 65536 : stored;
}

/// The sum that SQLite keeps of a page: every 200th byte from the end.
quint32 sumOf(const QByteArray& page, quint32 nonce) {
    quint32 sum = nonce;
    for (qsizetype at = page.size() - 200; at > 0; at -= 200)
        sum += static_cast<uchar>(page[at]);
    return sum;
}

struct Head {
    quint32 records, nonce, pages, sector, pageSize;
};

std::optional<Head> headAt(QFile& file, qint64 at) {
    file.seek(at);
    const QByteArray bytes = file.read(journalHeader);
    if (bytes.size() < journalHeader || !bytes.startsWith(QByteArray::fromHex("d9d505f920a163d7")))
        return std::nullopt;
    return Head{number(bytes, 8), number(bytes, 12), number(bytes, 16), number(bytes, 20), number(bytes, 24)};
}

bool isPowerOfTwo(quint32 value, quint32 least, quint32 most) {
    return value >= least && value <= most && (value & (value - 1)) == 0;
}

/// Calls visit(number, page) for the pages of a journal, as far as their sums fit, in the order in which they were
/// written, until it returns false. False where it did.
template<class Visit>
bool eachPage(QFile& journal, const Head& first, Visit visit) {
    const quint32 size = first.pageSize;
    qint64 at = 0;
    for (std::optional<Head> head = first; head; head = headAt(journal, at)) {
        at += head->sector;
        for (quint32 i = 0; i < head->records; ++i, at += size + 8) {
            journal.seek(at);
            const QByteArray record = journal.read(size + 8);
            if (record.size() < qsizetype(size) + 8)
                break;
            const QByteArray page = record.mid(4, size);
            const quint32 which = number(record, 0);
            if (which == 0 || number(record, 4 + size) != sumOf(page, head->nonce))
                break;
            if (!visit(which, page))
                return false;
        }
        at = (at + head->sector - 1) / head->sector * head->sector;
    }
    return true;
}

} // namespace

bool isHotBeside(const QString& path) {
    QFile journal(path + QStringLiteral("-journal"));
    char first = 0; // SQLite looks at no more
    return journal.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && journal.getChar(&first) && first != 0;
}

Rollback rollbackBeside(const QString& path) {
    QFile journal(path + QStringLiteral("-journal"));
    QFile file(path);
    if (!journal.open(QIODevice::ReadOnly) || !file.open(QIODevice::ReadOnly))
        return Rollback::Nothing;
    const auto first = headAt(journal, 0);
    if (!first) // emptied, or its header wiped, is done with
        return isHotBeside(path) ? Rollback::Foreign : Rollback::Nothing;
    const QByteArray fileHead = file.read(100);
    const quint32 pageSize = pageSizeOf(fileHead);
    // The file's length says nothing: where the power went, a part of a page may be all that arrived at its end.
    if (first->pageSize != pageSize || !isPowerOfTwo(pageSize, 512, 65536) || !isPowerOfTwo(first->sector, 32, 65536))
        return Rollback::Foreign;

    // Whether each page of the journal, in the order of the file, differs from what stands in the file.
    QMap<quint32, bool> differs;
    const bool ours = eachPage(journal, *first, [&](quint32 which, const QByteArray& page) {
        if (which == 1 && number(fileHead, changeCounter) - number(page, changeCounter) > 1)
            return false;
        file.seek(qint64(which - 1) * pageSize);
        if (!differs.contains(which)) // a page is played back once, as it was at first
            differs.insert(which, file.read(pageSize) != page);
        return true;
    });
    if (!ours)
        return Rollback::Foreign;
    const qsizetype changed = differs.values().count(true);
    if (changed == 0)
        return first->pages == file.size() / pageSize || (!differs.isEmpty() && first->pages < file.size() / pageSize)
                   ? Rollback::Nothing
                   : Rollback::Foreign;
    return changed == differs.size() ? Rollback::AllThere : Rollback::HalfWay;
}

bool playBack(const QString& path) {
    QFile journal(path + QStringLiteral("-journal"));
    QFile file(path);
    if (!journal.open(QIODevice::ReadOnly) || !file.open(QIODevice::ReadWrite))
        return false;
    const auto first = headAt(journal, 0);
    if (!first || !isPowerOfTwo(first->pageSize, 512, 65536) || !isPowerOfTwo(first->sector, 32, 65536))
        return false;
    const quint32 pageSize = first->pageSize;
    const qint64 length = file.size();
    QSet<quint32> played;
    const bool written = eachPage(journal, *first, [&](quint32 which, const QByteArray& page) {
        if (played.contains(which) || qint64(which) * pageSize > length)
            return true;
        played.insert(which);
        return file.seek(qint64(which - 1) * pageSize) && file.write(page) == page.size();
    });
    return written && file.flush() && !played.isEmpty();
}

} // namespace ascent::store
