// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/directions/attitude.h"
#include "core/language/text.h"
#include "core/language/text/stem.h"
#include "core/model/aspiration.h"
#include "core/model/driver.h"

#include <QSet>

namespace ascent {

/// One kind of work or of aspiration, as resources/lang/en/alignment/directions.txt knows it.
struct DirectionEntry {
    enum class Best { Either, Alone, Team };
    QString key, title, statement;
    bool work = false;
    AspirationKind kind = AspirationKind::Other;
    Best best = Best::Either;
    QList<DriverKind> drivers;    ///< speak for it alone
    QList<DriverKind> driversToo; ///< speak for it where something else does
};

/// Finds in a text what it speaks of. Keeps stems, so one book serves a whole reading.
class DirectionBook {
public:
    DirectionBook();

    struct Hit {
        int entry = 0; ///< index in entries()
        Attitude attitude = Attitude::Toward;
        QString sentence; ///< as it was written
    };
    const QList<DirectionEntry>& entries() const { return m_entries; }
    int indexOf(const QString& key) const;

    QList<Hit> read(const QString& text, bool aversionAsked = false);
    /// The entries that the name of a value speaks for.
    QSet<int> readValue(const QString& name);

private:
    QList<PlacedWord> stemmed(const QList<PlacedWord>& words, QList<int>* tokens);
    void addPhrases(PhraseBook& book, const QString& list, int tag);

    Stemmer m_stemmer;
    QList<DirectionEntry> m_entries;
    PhraseBook m_work, m_kinds, m_workValues, m_kindValues;
};

} // namespace ascent
