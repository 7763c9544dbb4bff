// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/meaning_book.h"

#include "core/language/lang_file.h"
#include "core/language/text/placed.h"
#include "core/language/text/words.h"

#include <algorithm>

namespace ascent {

namespace {

const LangFile& resource(const char* name) {
    return LangFile::named(QStringLiteral("alignment/%1.txt").arg(QLatin1String(name)));
}

/// The lines "key: words" of a file.
template<typename Take>
void eachEntry(const LangFile& file, Take take) {
    for (const LangLine& line : file.lines()) {
        const qsizetype colon = line.text.indexOf(u": ");
        if (colon > 0)
            take(QStringView(line.text).left(colon), QStringView(line.text).mid(colon + 2));
        else
            file.fault(line.number, QStringLiteral("is no line \"key: words\""));
    }
}

/// Words that Porter's stems bring together though they mean different things.
QString apart(const QString& word) {
    static const QHash<QString, QString> all{{QStringLiteral("excellent"), QStringLiteral("excellent")},
                                             {QStringLiteral("excellence"), QStringLiteral("excellent")},
                                             {QStringLiteral("excellently"), QStringLiteral("excellent")},
                                             {QStringLiteral("general"), QStringLiteral("general")},
                                             {QStringLiteral("generally"), QStringLiteral("general")},
                                             {QStringLiteral("organic"), QStringLiteral("organic")},
                                             {QStringLiteral("nursery"), QStringLiteral("nursery")},
                                             {QStringLiteral("nurseries"), QStringLiteral("nursery")},
                                             {QStringLiteral("interior"), QStringLiteral("interior")},
                                             {QStringLiteral("networking"), QStringLiteral("networking")},
                                             {QStringLiteral("dressing"), QStringLiteral("dressing")},
                                             {QStringLiteral("news"), QStringLiteral("news")},
                                             {QStringLiteral("engine"), QStringLiteral("engine")},
                                             {QStringLiteral("engines"), QStringLiteral("engine")}};
    if (word.startsWith(u"accountab"))
        return QStringLiteral("accountable");
    if (word.startsWith(u"decisive"))
        return QStringLiteral("decisive");
    if (word.startsWith(u"attendance"))
        return QStringLiteral("attendance");
    if (word == u"determined" || word == u"determination" || word == u"exactly" || word == u"exacting")
        return word;
    if (word.startsWith(u"experiment"))
        return QStringLiteral("experiment");
    if (word.startsWith(u"hospitalit"))
        return QStringLiteral("hospitality");
    if (word == u"evening" || word == u"evenings")
        return QStringLiteral("evening");
    if (word.startsWith(u"authorit"))
        return QStringLiteral("authority");
    if (word.startsWith(u"publication"))
        return QStringLiteral("publish");
    if (word.startsWith(u"universit"))
        return QStringLiteral("university");
    return all.value(word);
}

} // namespace

bool tellsNothing(const QString& lowerWord) {
    static const WordSet all(u"a an the this that these those and or nor but as if then than so yet both either "
                             u"neither each every any all some "
                             u"only our your their his her its my mine i we you they he she it us them him who "
                             u"whom whose which what when where "
                             u"while be is are was were been being am do does did done has have had having will would "
                             u"shall should can could may might "
                             u"must ought to etc also very more most much many such other others another same too well "
                             u"just ever there here of in on "
                             u"at by with from for into onto within across through via under over between among "
                             u"against toward towards up out off "
                             u"about you'll you're you'd we're we'll we'd i'd i'll i've i'm it's don't isn't that's "
                             u"one two three s t least per how why");
    return all.contains(lowerWord);
}

QString agentOf(const QString& lowerWord) {
    static const WordSet others(u"nurse cook chef guard pilot mechanic paramedic vet aide clerk barista rep "
                                u"representative midwife guide artist scientist analyst accountant consultant "
                                u"assistant attendant apprentice trainee student secretary");
    if (lowerWord == u"midwives")
        return QStringLiteral("midwife");
    if (lowerWord == u"secretaries")
        return QStringLiteral("secretary");
    QStringView word = lowerWord;
    if (word.endsWith(u's') && !word.endsWith(u"ss"))
        word.chop(1);
    const bool formed = word.size() > 4 && (word.endsWith(u"er") || word.endsWith(u"or") || word.endsWith(u"ist") ||
                                            word.endsWith(u"ian"));
    const QString singular = word.size() == lowerWord.size() ? lowerWord : word.toString();
    return formed || others.contains(singular) ? singular : QString();
}

MeaningBook::MeaningBook() {
    Stemmer stemmer;
    const LangFile& telling = resource("telling");
    readForms(telling, stemmer);
    readTells(telling, stemmer);
    readMeanings(resource("synonyms"), stemmer, m_phrases);
    m_firstConcept = m_next;
    readMeanings(resource("concepts"), stemmer, m_phrases);
    m_afterConcepts = m_next;
    readMeanings(resource("clashes"), stemmer, m_clashes);
}

QString MeaningBook::stemOf(const QString& lowerWord, Stemmer& stemmer) const {
    const QString known = apart(lowerWord);
    const QString stem = known.isEmpty() ? stemmer.stem(lowerWord) : known;
    return m_forms.value(stem, stem);
}

int MeaningBook::number(const QString& stem) {
    const auto known = m_numbers.constFind(stem);
    if (known != m_numbers.cend())
        return *known;
    m_numbers.insert(stem, m_next);
    return m_next++;
}

void MeaningBook::readForms(const LangFile& file, Stemmer& stemmer) {
    eachEntry(file, [&](QStringView key, QStringView words) {
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
    eachEntry(file, [&](QStringView key, QStringView words) {
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

void MeaningBook::readMeanings(const LangFile& file, Stemmer& stemmer, QHash<int, QList<Phrase>>& phrases) {
    eachEntry(file, [&](QStringView key, QStringView all) {
        const bool wide = key.startsWith(u'~');
        const QString name = key.mid(wide ? 1 : 0).toString();
        if (!m_meanings.contains(name))
            m_meanings.insert(name, m_next++);
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
void append(QList<MeaningBook::Phrase>& phrases, const MeaningBook::Phrase& phrase) {
    const auto same = [&](const MeaningBook::Phrase& each) {
        return each.meaning == phrase.meaning && each.words == phrase.words && each.kind == phrase.kind &&
               each.joined == phrase.joined && each.agents == phrase.agents && each.denies == phrase.denies;
    };
    if (std::none_of(phrases.begin(), phrases.end(), same))
        phrases.append(phrase);
}

} // namespace

void MeaningBook::addPhrase(QStringView text, int meaning, bool kind, bool mayBeSingle, Stemmer& stemmer,
                            QHash<int, QList<Phrase>>& phrases) {
    static const WordSet denying(u"no not never nobody nothing without");
    Phrase phrase{{}, meaning, 0, kind, false};
    bool activity = false;
    const QList<PlacedWord> words = placedWords(text);
    for (const PlacedWord& word : words) {
        phrase.joined = phrase.joined || word.lower == u"and";
        phrase.denies = phrase.denies || denying.contains(word.lower);
        const bool letter = word.length == 1 && word.lower != u"x" && word.lower != u"r" && word.lower != u"c";
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

const QList<MeaningBook::Phrase>& found(const QHash<int, QList<MeaningBook::Phrase>>& phrases, int word) {
    static const QList<MeaningBook::Phrase> none;
    const auto there = phrases.constFind(word);
    return there == phrases.cend() ? none : *there;
}

} // namespace

const QList<MeaningBook::Phrase>& MeaningBook::phrasesAt(int word) const {
    return found(m_phrases, word);
}

const QList<MeaningBook::Phrase>& MeaningBook::clashesAt(int word) const {
    return found(m_clashes, word);
}

const MeaningBook& meaningBook() {
    static const MeaningBook all;
    return all;
}

} // namespace ascent
