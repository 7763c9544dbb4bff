// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/page_walk.h"

#include "core/model/limits.h"

#include <QSet>
#include <QtEndian>

#include <bit>
#include <optional>

namespace ascent::store {

namespace {

constexpr uchar leafOfTable = 0x0d, innerOfTable = 0x05;
constexpr qsizetype fileHead = 100;
constexpr qint64 mostColumns = 200; ///< more than any table of ours has

/// Bytes that are read one after the other; past the end it is no longer good.
class Reader {
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes) {}

    bool isGood() const { return m_good; }
    qsizetype at() const { return m_at; }

    quint64 number(int bytes) {
        quint64 value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | byte();
        return value;
    }
    qint64 signedNumber(int bytes) {
        const int unused = 64 - 8 * bytes;
        return qint64(number(bytes) << unused) >> unused;
    }
    /// Seven bits a byte, eight in the ninth.
    qint64 varint() {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const uchar next = byte();
            value = value << 7 | (next & 0x7f);
            if (!(next & 0x80))
                return qint64(value);
        }
        return qint64(value << 8 | byte());
    }
    QByteArray take(qint64 count) {
        m_good = m_good && count >= 0 && count <= m_bytes.size() - m_at;
        if (!m_good)
            return {};
        m_at += count;
        return m_bytes.sliced(m_at - count, count).toByteArray();
    }

private:
    uchar byte() {
        m_good = m_good && m_at < m_bytes.size();
        return m_good ? uchar(m_bytes[m_at++]) : uchar(0);
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

/// The values of a record, or nothing where it is none.
std::optional<QVariantList> valuesOf(const QByteArray& record) {
    Reader head(record);
    const qint64 size = head.varint();
    QList<qint64> types;
    while (head.isGood() && head.at() < size && types.size() <= mostColumns)
        types.append(head.varint());
    if (!head.isGood() || head.at() != size || types.size() > mostColumns)
        return std::nullopt;
    Reader body(QByteArrayView(record).sliced(size));
    QVariantList values;
    for (const qint64 type : types) {
        constexpr int lengths[]{0, 1, 2, 3, 4, 6, 8};
        if (type == 0)
            values.append(QVariant());
        else if (type >= 1 && type <= 6)
            values.append(qlonglong(body.signedNumber(lengths[type])));
        else if (type == 7)
            values.append(std::bit_cast<double>(body.number(8)));
        else if (type == 8 || type == 9)
            values.append(qlonglong(type - 8));
        else if (type >= 13 && type % 2 == 1)
            values.append(QString::fromUtf8(body.take((type - 13) / 2)));
        else if (type >= 12)
            values.append(body.take((type - 12) / 2));
        else
            return std::nullopt;
    }
    return body.isGood() ? std::optional(values) : std::nullopt;
}

class Walk {
public:
    Walk(const QByteArray& file, qsizetype pageSize)
        : m_file(file)
        , m_size(pageSize)
        , m_left(4 * file.size()) {}

    void run(const std::function<void(const FoundRow&)>& found) {
        const qint64 pages = m_file.size() / m_size;
        for (qint64 number = 1; number <= pages; ++number)
            noteChildren(number);
        for (qint64 number = 1; number <= pages; ++number)
            readLeaf(number, found);
    }

private:
    QByteArrayView page(qint64 number) const {
        const qint64 at = (number - 1) * m_size;
        return number < 1 || at + m_size > m_file.size() ? QByteArrayView() : QByteArrayView(m_file).sliced(at, m_size);
    }
    static qsizetype headOf(qint64 number) { return number == 1 ? fileHead : 0; }
    quint32 wordAt(QByteArrayView bytes, qsizetype at) const {
        return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.data() + at) : 0;
    }
    quint16 halfAt(QByteArrayView bytes, qsizetype at) const {
        return at >= 0 && at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.data() + at) : quint16(0);
    }

    void noteChildren(qint64 number) {
        const QByteArrayView bytes = page(number);
        const qsizetype head = headOf(number);
        if (bytes.isEmpty() || uchar(bytes[head]) != innerOfTable)
            return;
        m_linked.insert(wordAt(bytes, head + 8));
        for (int cell = 0; cell < halfAt(bytes, head + 3); ++cell)
            m_linked.insert(wordAt(bytes, halfAt(bytes, head + 12 + 2 * cell)));
    }

    void readLeaf(qint64 number, const std::function<void(const FoundRow&)>& found) {
        const QByteArrayView bytes = page(number);
        const qsizetype head = headOf(number);
        if (bytes.isEmpty() || uchar(bytes[head]) != leafOfTable)
            return;
        const int cells = halfAt(bytes, head + 3);
        for (int cell = 0; cell < cells && head + 10 + 2 * cell <= m_size; ++cell) {
            const qsizetype at = halfAt(bytes, head + 8 + 2 * cell);
            if (at < head + 8 || at >= m_size)
                continue;
            Reader start(bytes.sliced(at));
            const qint64 size = start.varint();
            FoundRow row;
            row.page = number;
            row.number = start.varint();
            if (!start.isGood() || size < 2 || size > 4 * qint64(limits::text))
                continue;
            // Rows lie side by side; only a file that was made to harm has more in them than in itself.
            m_left -= qMax<qint64>(size, 16);
            if (m_left < 0)
                return;
            const auto record = payload(bytes.sliced(at + start.at()), size);
            const auto values = record ? valuesOf(*record) : std::nullopt;
            if (!values)
                continue;
            row.values = *values;
            row.linked = m_linked.contains(quint32(number));
            found(row);
        }
    }

    /// What stands in the cell and in the pages that it overflows into.
    std::optional<QByteArray> payload(QByteArrayView cell, qint64 size) const {
        const qint64 most = m_size - 35, least = (m_size - 12) * 32 / 255 - 23;
        qint64 local = size;
        if (size > most) {
            local = least + (size - least) % (m_size - 4);
            if (local > most)
                local = least;
        }
        if (local + (local < size ? 4 : 0) > cell.size())
            return std::nullopt;
        QByteArray whole = cell.first(local).toByteArray();
        quint32 next = local < size ? wordAt(cell, local) : 0;
        while (whole.size() < size) { // grows with each page, so a circle ends too
            const QByteArrayView more = page(next);
            if (more.isEmpty())
                return std::nullopt;
            next = wordAt(more, 0);
            whole.append(more.sliced(4, qMin<qint64>(m_size - 4, size - whole.size())));
        }
        return whole;
    }

    const QByteArray& m_file;
    const qsizetype m_size;
    qint64 m_left; ///< how many bytes may still be read
    QSet<quint32> m_linked;
};

} // namespace

void walkPages(const QByteArray& file, qsizetype pageSize, const std::function<void(const FoundRow&)>& found) {
    if (pageSize >= 512)
        Walk(file, pageSize).run(found);
}

} // namespace ascent::store
