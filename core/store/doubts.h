// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QUuid>
#include <QVariant>

namespace ascent::store {

/// What stands in the file and was not taken as it stands: columns that hold no value of their field, references that
/// lead nowhere, rows whose seal does not fit. It is kept, so that writing an entry anew for another field's sake
/// replaces none of it in silence.
class Doubts {
public:
    bool isEmpty() const { return m_columns.isEmpty() && m_unsealed.isEmpty(); }
    void clear() {
        m_columns.clear();
        m_tooLarge.clear();
        m_unsealed.clear();
    }
    /// Forgets a row, which is about to be read anew.
    void forget(const QUuid& row) {
        m_columns.remove(row);
        m_unsealed.remove(row);
    }

    /// A column that was read as `readAs` (in the form of a column) and holds `stored`.
    void keep(const QUuid& row, const char* column, const QVariant& stored, const QVariant& readAs) {
        m_columns[row].insert(QByteArray(column), {stored, readAs});
    }
    /// What is to be written: what stands there, unless the person has given the field another value.
    QVariant toWrite(const QUuid& row, const char* column, const QVariant& value) const {
        const auto columns = m_columns.constFind(row);
        if (columns == m_columns.cend())
            return value;
        const auto kept = columns->constFind(QByteArray(column));
        return kept != columns->cend() && kept->readAs == value ? kept->stored : value;
    }

    /// The rows of which columns were not taken as they stand.
    QList<QUuid> rows() const { return m_columns.keys(); }

    /// A row whose seal does not fit: writing it anew must not make it look sound.
    void setUnsealed(const QUuid& row) { m_unsealed.insert(row); }
    bool isUnsealed(const QUuid& row) const { return m_unsealed.contains(row); }
    const QSet<QUuid>& unsealed() const { return m_unsealed; }

    /// A text or a table beyond the limits (core/model/limits.h): where it stands.
    void setTooLarge(const QString& where) { m_tooLarge = where; }
    const QString& tooLarge() const { return m_tooLarge; }

private:
    struct Kept {
        QVariant stored, readAs;
    };
    QHash<QUuid, QHash<QByteArray, Kept>> m_columns;
    QSet<QUuid> m_unsealed;
    QString m_tooLarge;
};

} // namespace ascent::store
