// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text/stem.h"

#include <QHash>
#include <QString>

#include <vector>

namespace ascent {

/// What texts are about, as numbers: each stem that carries meaning has one, and weighs the more the fewer of the texts
/// at hand hold it. Numbers ("118") count as stems.
class StemBook {
public:
    /// Sorted, each once.
    using Stems = std::vector<int>;

    Stems of(const QString& text);
    /// In the order of the text, repeated ones too.
    std::vector<int> inOrder(const QString& text);
    /// One more text of those among which a stem is common or rare.
    void count(const Stems& text);

    double weight(int stem) const;
    double weight(const Stems& stems) const;
    int texts(int stem) const { return m_texts[size_t(stem)]; }
    bool isNumber(int stem) const { return m_isNumber[size_t(stem)]; }
    static Stems shared(const Stems& a, const Stems& b);
    static Stems joined(const Stems& a, const Stems& b);
    /// How much of both is shared, by weight: 0 to 1.
    double likeness(const Stems& a, const Stems& b) const;

private:
    int numberOf(const QString& stem, bool isNumber);

    Stemmer m_stemmer;
    QHash<QString, int> m_words; ///< words that were seen; -1: says nothing
    QHash<QString, int> m_numbers;
    std::vector<int> m_texts;
    std::vector<bool> m_isNumber;
    int m_counted = 0;
};

} // namespace ascent
