// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/reading/meaning_book.h"

#include "core/language/lang_file.h"
#include "core/language/text/placed.h"

#include <algorithm>

namespace ascent {

namespace {

constexpr QStringView telling = u"alignment/telling.txt";

/// The lines "key: words" of a file's section.
template<typename Take>
void eachEntry(const LangFile& file, const QString& section, Take take) {
    for (const LangLine& line : file.lines(section)) {
        const qsizetype colon = line.text.indexOf(u": ");
        if (colon > 0)
            take(QStringView(line.text).left(colon), QStringView(line.text).mid(colon + 2), line.number);
        else
            file.fault(line.number, QStringLiteral("is no line \"key: words\""));
    }
}

} // namespace

bool tellsNothing(const QString& lowerWord) {
    static const WordSet& nothing = langWords(telling, u"says nothing");
    return nothing.contains(lowerWord);
}

QString agentOf(const QString& lowerWord) {
    static const WordSet& doers = langWords(telling, u"doers");
    static const QStringList endings = LangFile::named(telling.toString()).words(QStringLiteral("endings of doers"));
    static const QHash<QString, QString> many = [] {
        QHash<QString, QString> ones;
        eachEntry(LangFile::named(telling.toString()), QStringLiteral("many doers"),
                  [&](QStringView word, QStringView one, int) { ones.insert(word.toString(), one.toString()); });
        return ones;
    }();
    if (const QString one = many.value(lowerWord); !one.isEmpty())
        return one;
    QStringView word = lowerWord;
    if (word.endsWith(u's') && !word.endsWith(u"ss"))
        word.chop(1);
    constexpr qsizetype shortest = 5; // "her" and "door" are nobody
    const bool formed = word.size() >= shortest && std::any_of(endings.begin(), endings.end(),
                                                               [&](const QString& end) { return word.endsWith(end); });
    const QString singular = word.size() == lowerWord.size() ? lowerWord : word.toString();
    return formed || doers.contains(singular) ? singular : QString();
}

MeaningBook::MeaningBook() {
    Stemmer stemmer;
    const LangFile& file = LangFile::named(telling.toString());
    eachEntry(file, QStringLiteral("kept apart"), [&](QStringView stem, QStringView words, int) {
        for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
            if (word.endsWith(u'*'))
                m_begun.append({word.chopped(1).toString(), stem.toString()});
            else
                m_apart.insert(word.toString(), stem.toString());
    });
    readForms(file, stemmer);
    readTells(file, stemmer);
    readMeanings(LangFile::named(QStringLiteral("alignment/synonyms.txt")), stemmer, m_phrases);
    m_firstConcept = m_next;
    readMeanings(LangFile::named(QStringLiteral("alignment/concepts.txt")), stemmer, m_phrases);
    m_afterConcepts = m_next;
    readMeanings(LangFile::named(QStringLiteral("alignment/clashes.txt")), stemmer, m_clashes);
}

QString MeaningBook::keptApart(const QString& word) const {
    if (const QString stem = m_apart.value(word); !stem.isEmpty())
        return stem;
    for (const auto& [beginning, stem] : m_begun)
        if (word.startsWith(beginning))
            return stem;
    return {};
}

QString MeaningBook::stemOf(const QString& lowerWord, Stemmer& stemmer) const {
    const QString apart = keptApart(lowerWord);
    const QString stem = apart.isEmpty() ? stemmer.stem(lowerWord) : apart;
    return m_forms.value(stem, stem);
}

QSet<int> MeaningBook::numbersOf(const QString& section) const {
    Stemmer stemmer;
    QSet<int> numbers;
    for (const QString& word : LangFile::named(telling.toString()).words(section))
        if (const int number = numberOf(stemOf(word, stemmer)); number >= 0)
            numbers.insert(number);
    return numbers;
}

int MeaningBook::number(const QString& stem) {
    const auto known = m_numbers.constFind(stem);
    if (known != m_numbers.cend())
        return *known;
    m_numbers.insert(stem, m_next);
    return m_next++;
}

void MeaningBook::readForms(const LangFile& file, Stemmer& stemmer) {
    eachEntry(file, {}, [&](QStringView key, QStringView words, int) {
        if (!key.startsWith(u'='))
            return;
        const QString base = stemOf(key.mid(1).toString(), stemmer);
        for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
            if (const QString stem = stemOf(word.toString(), stemmer); stem != base)
                m_forms.insert(stem, base);
    });
}

void MeaningBook::readTells(const LangFile& file, Stemmer& stemmer) {
    static const QHash<QString, Tells> tiers{{QStringLiteral("little"), Tells::Little},
                                             {QStringLiteral("activity"), Tells::Activity},
                                             {QStringLiteral("setting"), Tells::Setting},
                                             {QStringLiteral("skill"), Tells::Skill}};
    eachEntry(file, {}, [&](QStringView key, QStringView words, int) {
        if (key == u"quality")
            for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
                m_qualities.insert(stemOf(word.toString(), stemmer));
        const auto tier = tiers.constFind(key.toString());
        if (tier == tiers.cend())
            return;
        for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
            m_tells.insert(stemOf(word.toString(), stemmer), *tier);
    });
}

void MeaningBook::readMeanings(const LangFile& file, Stemmer& stemmer, QHash<int, QList<Wording>>& phrases) {
    eachEntry(file, {}, [&](QStringView key, QStringView all, int line) {
        const bool wide = key.startsWith(u'~');
        const QString name = key.mid(wide ? 1 : 0).toString();
        if (!m_meanings.contains(name)) {
            m_sources.insert(m_next, {name, file.path(), line});
            m_meanings.insert(name, m_next++);
        }
        const int meaning = m_meanings.value(name);
        m_meaningNumbers.insert(meaning);
        if (wide)
            m_wide.insert(meaning);
        // Wishes are short: "my wife". What a posting asks is not.
        const bool mayBeSingle = name.endsWith(u"-wish");
        const qsizetype kinds = all.indexOf(u" > ");
        const QStringView same = kinds < 0 ? all : all.left(kinds);
        for (const QStringView phrase : same.split(u';'))
            addPhrase(phrase, meaning, false, mayBeSingle, stemmer, phrases);
        if (kinds >= 0)
            for (const QStringView phrase : all.mid(kinds + 3).split(u';'))
                addPhrase(phrase, meaning, true, mayBeSingle, stemmer, phrases);
    });
}

namespace {

/// Forms of a word are one ("sales; selling"), so that phrases may come twice.
void append(QList<MeaningBook::Wording>& phrases, const MeaningBook::Wording& phrase) {
    const auto same = [&](const MeaningBook::Wording& each) {
        return each.meaning == phrase.meaning && each.words == phrase.words && each.kind == phrase.kind &&
               each.joined == phrase.joined && each.agents == phrase.agents && each.denies == phrase.denies;
    };
    if (std::none_of(phrases.begin(), phrases.end(), same))
        phrases.append(phrase);
}

} // namespace

void MeaningBook::addPhrase(QStringView text, int meaning, bool kind, bool mayBeSingle, Stemmer& stemmer,
                            QHash<int, QList<Wording>>& phrases) {
    static const WordSet& denying = langWords(telling, u"denies");
    static const WordSet& letters = langWords(telling, u"letters that tell");
    Wording phrase{{}, meaning, 0, kind, false};
    bool activity = false;
    const QList<PlacedWord> words = placedWords(text);
    for (const PlacedWord& word : words) {
        phrase.joined = phrase.joined || word.lower == u"and";
        phrase.denies = phrase.denies || denying.contains(word.lower);
        const bool letter = word.length == 1 && !letters.contains(word.lower);
        if (letter || tellsNothing(word.lower)) // texts are read so, too
            continue;
        const QString stem = stemOf(word.lower, stemmer);
        activity = activity || isActivity(tells(stem));
        if (phrase.words.size() < 32 && !agentOf(word.lower).isEmpty())
            phrase.agents |= 1U << phrase.words.size();
        phrase.words.append(number(stem));
    }
    // "Lead others" would be no more than "lead", "on budget" no more than "budget".
    const bool rest = phrase.words.size() == 1 && words.size() > 1 && !mayBeSingle;
    if (phrase.words.isEmpty() || rest)
        return;
    QList<int> sorted = phrase.words;
    std::sort(sorted.begin(), sorted.end());
    phrase.number = m_phraseNumbers.value(sorted, int(m_phraseNumbers.size()) + 1);
    m_phraseNumbers.insert(sorted, phrase.number);
    append(phrases[phrase.words.first()], phrase);
    // "Manage budgets" and "budget management" are one.
    if (&phrases == &m_phrases && phrase.words.size() == 2 && activity && !phrase.joined &&
        phrase.words[0] != phrase.words[1]) {
        std::swap(phrase.words[0], phrase.words[1]);
        phrase.agents = (phrase.agents & 1U) << 1 | (phrase.agents & 2U) >> 1;
        append(phrases[phrase.words.first()], phrase);
    }
}

namespace {

const QList<MeaningBook::Wording>& found(const QHash<int, QList<MeaningBook::Wording>>& phrases, int word) {
    static const QList<MeaningBook::Wording> none;
    const auto there = phrases.constFind(word);
    return there == phrases.cend() ? none : *there;
}

} // namespace

const QList<MeaningBook::Wording>& MeaningBook::phrasesAt(int word) const {
    return found(m_phrases, word);
}

const QList<MeaningBook::Wording>& MeaningBook::clashesAt(int word) const {
    return found(m_clashes, word);
}

const MeaningBook& meaningBook() {
    static const MeaningBook all;
    return all;
}

} // namespace ascent
