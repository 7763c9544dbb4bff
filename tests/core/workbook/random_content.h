// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/references.h"
#include "tests/support/sampledata.h"

#include <QRandomGenerator>

namespace ascent::test {

/// Workbooks by chance, the same texts for the same seed: all references hold, no goal stands above itself.
class RandomContent {
public:
    explicit RandomContent(quint32 seed)
        : m_random(seed) {}

    /// With up to so many rows of each kind.
    Content make(int most) {
        Content made;
        made.person = row<Person>(made);
        forEachEntity([&]<class E>() { grow<E>(made, below(most + 1)); });
        return made;
    }

    /// Adds rows of one kind.
    template<class E>
    QSet<QUuid> grow(Content& content, int count) {
        QSet<QUuid> added;
        for (int i = 0; i < count; ++i) {
            if (!canBe<E>(content))
                break;
            E made = row<E>(content);
            made.position = content.table<E>().endPosition();
            content.table<E>().put(made);
            added.insert(made.id.uuid());
        }
        return added;
    }

    /// Gives one field that is no reference another value.
    template<class E>
    void reword(E& changed, int which) {
        int at = 0;
        forEachField<E>([&]<class T>(const Field<E, T>& field) {
            if constexpr (!Referred<T>::value && !std::is_same_v<T, double>)
                if (QLatin1String(field.name) != QLatin1String("id") && at++ == which)
                    for (const T before = changed.*(field.member); changed.*(field.member) == before;)
                        fill(changed.*(field.member));
        });
    }
    template<class E>
    static int wordedFields() {
        int count = 0;
        forEachField<E>([&]<class T>(const Field<E, T>& field) {
            if constexpr (!Referred<T>::value && !std::is_same_v<T, double>)
                count += QLatin1String(field.name) != QLatin1String("id");
        });
        return count;
    }

    template<class E>
    const E* any(const Table<E>& table) {
        return table.isEmpty() ? nullptr : &table.rows()[below(int(table.size()))];
    }
    int below(int end) { return m_random.bounded(end); }
    QString words() {
        QString made;
        for (int i = below(5) + 1; i > 0; --i)
            made += QString::number(m_random.generate(), 36) + QLatin1Char(' ');
        return made + text("é%1");
    }

private:
    /// Whether there is something for each reference that must not be empty.
    template<class E>
    bool canBe(const Content& content) {
        bool can = true;
        forEachReference<E>([&]<class T>(const Field<E, T>&, Tie) {
            if constexpr (!requires(T reference) { reference.reset(); })
                can = can && !content.table<typename Referred<T>::Target>().isEmpty();
        });
        return can;
    }

    template<class E>
    E row(const Content& content) {
        E made{};
        forEachField<E>([&]<class T>(const Field<E, T>& field) {
            if (QLatin1String(field.name) == QLatin1String("id") ||
                QLatin1String(field.name) == QLatin1String("position"))
                return;
            if constexpr (Referred<T>::value) {
                const auto* target = any(content.table<typename Referred<T>::Target>());
                if constexpr (requires(T reference) { reference.reset(); }) {
                    if (target && below(2))
                        made.*(field.member) = target->id;
                } else {
                    made.*(field.member) = target->id;
                }
            } else {
                fill(made.*(field.member));
            }
        });
        return made;
    }

    template<class T>
    void fill(T& value) {
        if constexpr (std::is_same_v<T, QString>)
            value = below(6) ? words() : QString(text(""));
        else if constexpr (isStoredKey<T>)
            value = T(words());
        else if constexpr (std::is_same_v<T, QStringList>)
            value = {words(), words()};
        else if constexpr (std::is_same_v<T, int>)
            value = below(6);
        else if constexpr (std::is_same_v<T, double>)
            value = below(1000) / 8.0;
        else if constexpr (std::is_same_v<T, QDate>)
            value = testDay().addDays(below(4000) - 2000);
        else if constexpr (std::is_same_v<T, QDateTime>)
            value = QDateTime(testDay(), QTime(9, 0), Qt::UTC).addSecs(60 * below(1000000));
        else if constexpr (Tokened<T>)
            value = Tokens<T>::all[below(int(Tokens<T>::all.size()))].first;
        else if constexpr (requires { value.reset(); }) {
            value.reset();
            if (below(4))
                fill(value.emplace());
        }
    }

    QRandomGenerator m_random;
};

} // namespace ascent::test
