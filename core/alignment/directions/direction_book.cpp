// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/directions/direction_book.h"

#include "core/language/lang_file.h"

#include <algorithm>

namespace ascent {

namespace {

constexpr QStringView selfDescription = u"alignment/self-description.txt";
constexpr int nothing = 1 << 20; // the tag of phrases that only hide the words in them

bool isFiller(const QString& word) {
    static const WordSet& all = langWords(selfDescription, u"tells nothing");
    return all.contains(word);
}

/// The form of a word that Porter's stems would bring together with another; empty for most.
QString keptApart(const QString& word) {
    static const QStringList beginnings =
        LangFile::named(selfDescription.toString()).words(QStringLiteral("kept apart"));
    for (const QString& each : beginnings)
        if (word.startsWith(each))
            return each;
    return {};
}

QList<DriverKind> driversIn(const QString& list) {
    QList<DriverKind> kinds;
    for (const QString& token : list.split(u';'))
        if (const auto kind = fromToken<DriverKind>(token.trimmed()))
            kinds.append(*kind);
    return kinds;
}

DirectionEntry entryOf(const QString& head, const QString& title) {
    DirectionEntry entry;
    entry.work = head.startsWith(u"work ");
    entry.key = QString(head).replace(u' ', u'/');
    entry.title = title;
    if (!entry.work)
        entry.kind = fromToken<AspirationKind>(head.section(u' ', 1)).value_or(AspirationKind::Other);
    return entry;
}

bool readField(DirectionEntry& entry, const QString& name, const QString& rest) {
    if (name == u"statement")
        entry.statement = rest;
    else if (name == u"aspiration")
        entry.kind = fromToken<AspirationKind>(rest).value_or(AspirationKind::Other);
    else if (name == u"best")
        entry.best = rest == u"alone" ? DirectionEntry::Best::Alone : DirectionEntry::Best::Team;
    else if (name == u"drivers")
        entry.drivers = driversIn(rest);
    else if (name == u"drivers too")
        entry.driversToo = driversIn(rest);
    else
        return false;
    return true;
}

} // namespace

DirectionBook::DirectionBook() {
    const LangFile& file = LangFile::named(QStringLiteral("alignment/directions.txt"));
    for (const QString& head : file.sections()) {
        const bool hides = head == u"nothing";
        const int tag = hides ? nothing : int(m_entries.size());
        if (!hides)
            m_entries.append(entryOf(head, file.title(head)));
        for (const LangLine& line : file.lines(head)) {
            const QString name = line.text.section(u':', 0, 0), rest = line.text.section(u':', 1).trimmed();
            if (hides) {
                addPhrases(m_work, rest, tag);
                addPhrases(m_kinds, rest, tag);
            } else if (name == u"cues") {
                addPhrases(m_entries[tag].work ? m_work : m_kinds, rest, tag);
            } else if (name == u"values") {
                addPhrases(m_entries[tag].work ? m_workValues : m_kindValues, rest, tag);
            } else if (!readField(m_entries[tag], name, rest)) {
                file.fault(line.number, QStringLiteral("knows no \"%1\"").arg(name));
            }
        }
    }
}

int DirectionBook::indexOf(const QString& key) const {
    for (int i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].key == key)
            return i;
    return -1;
}

QList<PlacedWord> DirectionBook::stemmed(const QList<PlacedWord>& words, QList<int>* tokens) {
    QList<PlacedWord> kept;
    for (int i = 0; i < words.size(); ++i) {
        PlacedWord word = words[i];
        if (isFiller(word.lower))
            continue;
        const QString known = keptApart(word.lower);
        word.lower = known.isEmpty() ? m_stemmer.stem(word.lower) : known;
        kept.append(std::move(word));
        if (tokens)
            tokens->append(i);
    }
    return kept;
}

void DirectionBook::addPhrases(PhraseBook& book, const QString& list, int tag) {
    for (const QString& phrase : list.split(u';', Qt::SkipEmptyParts)) {
        QStringList stems;
        for (const QString& word : phrase.split(u' ', Qt::SkipEmptyParts)) {
            QStringList ways;
            for (const QString& way : word.split(u'|')) {
                const QList<PlacedWord> one = stemmed(Text(way).words(), nullptr);
                for (const PlacedWord& each : one)
                    ways.append(each.lower);
            }
            if (!ways.isEmpty())
                stems.append(ways.join(u'|'));
        }
        if (!stems.isEmpty())
            book.add(stems.join(u' '), tag);
    }
}

QList<DirectionBook::Hit> DirectionBook::read(const QString& text, bool aversionAsked) {
    const Text read(text);
    const Prose& prose = read.prose();
    const QList<Attitude> attitudes = attitudesIn(read, aversionAsked);
    QList<Hit> hits;
    for (const ProseSentence& sentence : prose.sentences) {
        if (sentence.size() == 0)
            continue;
        QList<PlacedWord> words;
        for (int i = sentence.first; i < sentence.end; ++i)
            words.append({prose.tokens[i].start, prose.tokens[i].length, prose.tokens[i].word});
        QList<int> tokens;
        const QList<PlacedWord> stems = stemmed(words, &tokens);
        const qsizetype from = words.first().start;
        const QString said = text.mid(from, words.last().end() - from).simplified();
        for (const PhraseBook* book : {&m_work, &m_kinds})
            for (qsizetype i = 0; i < stems.size();) {
                const PhraseBook::Hit hit = book->longestAt(stems, i);
                if (hit && hit.tag != nothing)
                    hits.append({hit.tag, attitudes[sentence.first + tokens[i]], said});
                i += hit ? hit.words : 1;
            }
    }
    return hits;
}

QSet<int> DirectionBook::readValue(const QString& name) {
    QSet<int> found;
    const QList<PlacedWord> words = stemmed(Text(name).words(), nullptr);
    for (const PhraseBook* book : {&m_workValues, &m_kindValues})
        for (qsizetype i = 0; i < words.size(); ++i)
            if (const PhraseBook::Hit hit = book->longestAt(words, i))
                found.insert(hit.tag);
    return found;
}

} // namespace ascent
