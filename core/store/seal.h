// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"

#include <QByteArray>
#include <QList>
#include <QVariant>

#include <algorithm>

namespace ascent::store {

/// Gathers what a seal covers: names with the values that stand under them. A value that is empty (NULL, an empty text,
/// an empty list) is left out, so that a column which is added later, and is empty, breaks no seal. Each value goes in
/// with its type and its length: nothing can move from one value to its neighbour unseen.
class Sealing {
public:
    explicit Sealing(const char* table);
    void add(const char* name, const QVariant& value);
    void addText(const char* name, const QByteArray& utf8);
    /// The first 64 bits of the BLAKE2b digest (RFC 7693) of it all, never 0. Of the digests that Qt has it is the
    /// fastest on 64-bit processors; a changed bit passes once in 1.8e19 times. It tells damage, not malice: who can
    /// write the file can write a seal that fits.
    qint64 seal() const { return sealOfBytes(m_bytes); }

    /// What was gathered, and the seal of what could have been.
    const QByteArray& bytes() const { return m_bytes; }
    static qint64 sealOfBytes(const QByteArray& bytes);

private:
    QByteArray m_bytes;
};

/// The fields of an entity, as positions in its list, by name: a seal does not hang on the order of the list.
template<class E>
const QList<int>& fieldsByName() {
    static const QList<int> order = [] {
        QList<const char*> names;
        forEachField<E>([&](const auto& field) { names.append(field.name); });
        QList<int> made;
        for (int i = 0; i < names.size(); ++i)
            made.append(i);
        std::sort(made.begin(), made.end(), [&](int a, int b) { return qstrcmp(names[a], names[b]) < 0; });
        return made;
    }();
    return order;
}

template<class E>
const QList<const char*>& fieldNames() {
    static const QList<const char*> names = [] {
        QList<const char*> made;
        forEachField<E>([&](const auto& field) { made.append(field.name); });
        return made;
    }();
    return names;
}

/// The seal of a row; `valueAt(i)` is what stands, or will stand, in the column of the i-th field.
template<class E, class F>
qint64 sealOf(F&& valueAt) {
    Sealing sealing(Describe<E>::table);
    for (const int i : fieldsByName<E>())
        sealing.add(fieldNames<E>()[i], valueAt(i));
    return sealing.seal();
}

} // namespace ascent::store
