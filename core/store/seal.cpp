// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seal.h"

#include <QCryptographicHash>
#include <QtEndian>

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

void Sealing::add(const char* name, const QVariant& value) {
    if (value.isNull())
        return;
    const int type = value.typeId();
    const auto put = [&](char tag, const QByteArray& data) {
        m_bytes.append(name).append('\0').append(tag);
        append(m_bytes, quint64(data.size()));
        m_bytes.append(data);
    };
    if (type == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        if (!text.isEmpty() && text != "[]")
            put('t', text);
    } else if (type == QMetaType::Double) {
        const double number = value.toDouble() == 0 ? 0.0 : value.toDouble(); // SQLite keeps no -0.0
        quint64 bits = 0;
        static_assert(sizeof bits == sizeof number);
        std::memcpy(&bits, &number, sizeof bits);
        m_bytes.append(name).append('\0').append('d');
        append(m_bytes, bits);
    } else if (type == QMetaType::QByteArray) {
        put('b', value.toByteArray());
    } else {
        m_bytes.append(name).append('\0').append('i');
        append(m_bytes, value.toLongLong());
    }
}

qint64 Sealing::seal() const {
    const QByteArray digest = QCryptographicHash::hash(m_bytes, QCryptographicHash::Blake2b_160);
    const auto bits = qFromLittleEndian<qint64>(digest.constData());
    return bits ? bits : 1;
}

} // namespace ascent::store
