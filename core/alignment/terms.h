// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/placed.h"
#include "core/language/stem.h"

#include <QSet>

namespace ascent {

/// What a text speaks of: a word's stem, or a meaning that several phrases share.
struct Term {
    int id = 0;
    double weight = 0;               ///< how much it tells: 0 (nothing) to 2 (a name)
    qsizetype start = 0, length = 0; ///< where the text says it
    bool meaning = false;            ///< found by a synonym
};

/// The terms of a text, sorted by id, each once.
using Terms = QList<Term>;

/// Brings texts to terms that can be compared. Keeps the numbers that it gives, so one reader serves a whole
/// comparison.
class TermReader {
public:
    TermReader();
    Terms read(QStringView text);
    /// The number of a meaning by its key in the list of synonyms; -1 where there is none.
    int meaning(const QString& key) const;
    /// The meanings found in a text, also those that serve conflicts alone.
    QSet<int> meaningsIn(QStringView text);

private:
    int idOf(const QString& stem);

    Stemmer m_stemmer;
    const struct Synonyms& m_synonyms;
    QHash<QString, int> m_ids;
};

/// The share of `part` that `whole` holds, by weight, and the sum of the weights shared.
struct Overlap {
    double weight = 0;
    QList<const Term*> terms; ///< of the first
};
Overlap overlapOf(const Terms& a, const Terms& b);
double weightOf(const Terms& terms);

} // namespace ascent
