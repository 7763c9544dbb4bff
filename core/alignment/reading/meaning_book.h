// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text/stem.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <cstdint>

namespace ascent {

class LangFile;

/// How much a word tells of what is asked: of every job nothing, of an activity ("teach") or of the people and places
/// around it a little, of an activity that is a skill by itself ("negotiate") or of a thing all.
enum class Tells { Little, Activity, Setting, Skill, Thing };

inline bool isActivity(Tells tells) {
    return tells == Tells::Activity || tells == Tells::Skill;
}
/// Whether it tells by itself.
inline bool isTelling(Tells tells) {
    return tells == Tells::Skill || tells == Tells::Thing;
}

/// What means the same in job descriptions and in what people say of themselves, and how much their words tell.
/// Read from resources/lang/en/alignment (synonyms.txt, concepts.txt, clashes.txt, telling.txt). Words are numbered by
/// their stems.
class MeaningBook {
public:
    struct Wording {
        QList<int> words; ///< numbers of stems
        int meaning = 0;
        int number = 0;           ///< of these words, whatever they mean
        bool kind = false;        ///< a kind of the meaning: it offers it, but does not ask for it
        bool joined = false;      ///< holds an "and": "health and safety"
        bool denies = false;      ///< holds a "no" or the like, so it is meant as it stands: "no fixed hours"
        std::uint32_t agents = 0; ///< a bit for each word that names who does it: "reps" of "sales reps"
    };

    MeaningBook();

    /// The stem of a word in small letters as the lexicon compares it: forms of one word are one ("taught", "teacher").
    QString stemOf(const QString& lowerWord, Stemmer& stemmer) const;
    /// The number of a stem; -1 where no phrase holds it.
    int numberOf(const QString& stem) const { return m_numbers.value(stem, -1); }
    int numbers() const { return m_next; }
    /// The numbers of the words in a section of telling.txt, as far as phrases hold them.
    QSet<int> numbersOf(const QString& section) const;
    Tells tells(const QString& stem) const { return m_tells.value(stem, Tells::Thing); }
    /// The phrases that begin with a word. Those of clashes.txt are kept apart: they are too wide for a match.
    const QList<Wording>& phrasesAt(int word) const;
    const QList<Wording>& clashesAt(int word) const;
    /// The number of a meaning by its key; -1 where there is none.
    int meaning(const QString& key) const { return m_meanings.value(key, -1); }
    /// Where a meaning stands: its key, and file and line below resources/lang/en. Without a key where it is none.
    struct Source {
        QString key, file;
        int line = 0;
    };
    Source sourceOf(int number) const { return m_sources.value(number); }
    bool isMeaning(int number) const { return m_meaningNumbers.contains(number); }
    /// Whether a stem may only tell how well another thing is done: "accurate".
    bool isQuality(const QString& stem) const { return m_qualities.contains(stem); }
    /// An activity alone, whatever its object: "teach", "write".
    bool isWide(int meaning) const { return m_wide.contains(meaning); }
    /// Of concepts.txt alone.
    bool isConcept(int meaning) const { return meaning >= m_firstConcept && meaning < m_afterConcepts; }

private:
    void readForms(const LangFile& file, Stemmer& stemmer);
    void readTells(const LangFile& file, Stemmer& stemmer);
    void readMeanings(const LangFile& file, Stemmer& stemmer, QHash<int, QList<Wording>>& phrases);
    void addPhrase(QStringView words, int meaning, bool kind, bool mayBeSingle, Stemmer& stemmer,
                   QHash<int, QList<Wording>>& phrases);
    int number(const QString& stem);
    /// The stem of a word that Porter's would bring together with another; empty for most.
    QString keptApart(const QString& word) const;

    QHash<QString, QString> m_apart;            // words to their stems
    QList<std::pair<QString, QString>> m_begun; // beginnings of words to their stems
    QHash<QString, QString> m_forms;            // a form's stem to that of its word
    QHash<QString, int> m_numbers;
    QHash<QString, Tells> m_tells;
    QHash<int, QList<Wording>> m_phrases, m_clashes;
    QHash<QString, int> m_meanings;
    QHash<int, Source> m_sources;
    QHash<QList<int>, int> m_phraseNumbers;
    QSet<QString> m_qualities;
    QSet<int> m_wide, m_meaningNumbers;
    int m_next = 0;
    int m_firstConcept = 0, m_afterConcepts = 0; // numbers of their meanings and words lie between
};

/// Read once: it never changes while the program runs.
const MeaningBook& meaningBook();

/// The singular of a word for people who do something, in small letters: "painter" of "painters"; empty where it is
/// none.
QString agentOf(const QString& lowerWord);

/// Words that say nothing by themselves: articles, pronouns, prepositions.
bool tellsNothing(const QString& lowerWord);

} // namespace ascent
