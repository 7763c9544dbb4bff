// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace ascent {

/// Words that are written with a capital wherever they stand, as far as the person's own texts show it:
/// capital inside a sentence, and never in small letters. Languages, months, tools are known without it.
class Names {
public:
    Names() = default;
    /// From texts such as entries and a posting.
    explicit Names(const QStringList& texts);
    /// Whether the word keeps its capital within a sentence. `word` as it was typed.
    bool keepsCapital(const QString& word) const;

private:
    QSet<QString> m_names; ///< as typed
};

/// The text with single spaces, without control and non-characters, with "i" as "I", days and months in
/// capitals, and shouted words (BEFORE, a whole statement in capitals) brought down; acronyms stay.
QString tidied(const QString& typed);

/// Without what stands in round brackets, where something is left then.
QString withoutBrackets(const QString& text);

/// First letter small, unless the word is a name, an acronym or the start of a title in capitals.
QString lowerFirst(const QString& text, const Names& names);

/// First letter capital, unless the word has its capitals elsewhere (iOS).
QString upperFirst(const QString& text);

/// The sentences of a text, each without its final stop's surroundings trimmed: "One. two!" -> "One.", "two!".
/// Stops of abbreviations, initials and numbers do not end one.
QStringList sentencesOf(const QString& text);

/// Each sentence with a capital and a final stop, joined by a space.
QString asSentences(const QString& text);

/// Without trailing stops, commas and the like.
QString withoutStop(const QString& text);

} // namespace ascent
