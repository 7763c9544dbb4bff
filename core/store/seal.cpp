// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seal.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <bit>

namespace ascent::store {

namespace {

template<class T>
void append(QByteArray& bytes, T number) {
    number = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
}

} // namespace

Sealing::Sealing(const char* table)
    : m_bytes(table) {
    m_bytes.reserve(1024);
    m_bytes.append('\0');
}

void Sealing::addText(const char* name, const QByteArray& utf8) {
    if (utf8.isEmpty() || utf8 == "[]")
        return;
    m_bytes.append(name).append('\0').append('t');
    append(m_bytes, quint64(utf8.size()));
    m_bytes.append(utf8);
}

void Sealing::add(const char* name, const QVariant& value) {
    if (value.isNull())
        return;
    const int type = value.typeId();
    if (type == QMetaType::QString) {
        addText(name, value.toString().toUtf8());
    } else if (type == QMetaType::Double) {
        const double number = value.toDouble() == 0 ? 0.0 : value.toDouble(); // SQLite keeps no -0.0
        m_bytes.append(name).append('\0').append('d');
        append(m_bytes, std::bit_cast<quint64>(number));
    } else if (type == QMetaType::QByteArray) {
        const QByteArray data = value.toByteArray();
        m_bytes.append(name).append('\0').append('b');
        append(m_bytes, quint64(data.size()));
        m_bytes.append(data);
    } else {
        m_bytes.append(name).append('\0').append('i');
        append(m_bytes, value.toLongLong());
    }
}

qint64 Sealing::sealOfBytes(const QByteArray& bytes) {
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
    const auto bits = qFromLittleEndian<qint64>(digest.constData());
    return bits ? bits : 1;
}

} // namespace ascent::store
