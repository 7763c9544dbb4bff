// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <memory>

namespace ascent {

/// A word that no dictionary knows. Positions are UTF-16 code units of the text.
struct Misspelling {
    qsizetype start = 0;
    qsizetype length = 0;
    QString word; ///< exactly text.mid(start, length)

    friend bool operator==(const Misspelling&, const Misspelling&) = default;
};

/// The folders in which this platform keeps Hunspell dictionaries, the nearest first: those of DICPATH, beside the
/// program, of the person, of the system.
QStringList dictionaryFolders();

/// Checks English spelling with a Hunspell dictionary. Not for several threads at once.
class Speller {
public:
    /// Finds nothing.
    Speller();
    ~Speller();
    Speller(Speller&&) noexcept;
    Speller& operator=(Speller&&) noexcept;

    /// A speller for "en_GB" or "en_US", with the dictionary of the other where this one isn't installed. Where there
    /// is neither it finds nothing, and available() says so.
    static Speller open(const QString& language, const QStringList& folders = dictionaryFolders());

    bool available() const { return m_dictionary != nullptr; }
    /// The language of the dictionary in use; empty where there is none.
    const QString& language() const { return m_language; }

    /// The words that are spelled wrong, in the order of the text. Left alone: what `known` holds (in small letters
    /// with typewriter apostrophes, as PersonalDictionary and knownWords() give it), names (a capital after the first
    /// word of a sentence), acronyms, words with digits or with capitals inside, addresses of the web and of mail,
    /// fields of a template, other scripts. A hyphenated word is judged by its parts.
    QList<Misspelling> check(const QString& text, const QSet<QString>& known = {}) const;

    /// Whether a single word is right, as check() judges it inside a sentence.
    bool knows(const QString& word) const;

    /// At most eight words that may be meant, the likeliest first, with a capital where the word has one.
    QStringList suggestions(const QString& word) const;

private:
    class Dictionary;
    std::unique_ptr<Dictionary> m_dictionary;
    QString m_language;
};

/// The words that a person has told the speller to accept: a text file, UTF-8, one word a line.
class PersonalDictionary {
public:
    /// Reads the file; where there is none, the dictionary is empty and the first word makes the file.
    /// Errors: BadInput (there, but not readable).
    static Result<PersonalDictionary> open(const QString& path);

    /// In small letters with typewriter apostrophes, for Speller::check().
    const QSet<QString>& words() const { return m_words; }
    bool contains(const QString& word) const;

    /// Both write the whole file anew, or leave it as it was. Errors: BadCall (no word), CannotWrite; the words are
    /// then as before. A word that is there already, or isn't there, is no error.
    Result<void> add(const QString& word);
    Result<void> remove(const QString& word);

private:
    Result<void> write(const QSet<QString>& words);

    QString m_path;
    QSet<QString> m_words;
};

/// A word as `known` sets hold it: in small letters, with typewriter apostrophes.
QString spellingKey(QStringView word);

} // namespace ascent
