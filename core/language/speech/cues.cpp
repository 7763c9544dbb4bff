// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/speech/cues.h"

#include "core/language/lang_file.h"
#include "core/language/text/words.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace ascent {

namespace {

/// A word where it stands, without the punctuation around it.
struct Placed {
    qsizetype start = 0;
    qsizetype end = 0;
    bool sentenceStart = false;
    bool number = false;
    QString plain; ///< as in a dictionary: small letters
};

bool isWordCharacter(const QString& text, qsizetype at) {
    const QChar c = text[at];
    if (c.isLetterOrNumber() || c.isMark())
        return true;
    if (!c.isHighSurrogate() || at + 1 >= text.size())
        return c.isLowSurrogate() && at > 0 && text[at - 1].isHighSurrogate() &&
               QChar::isLetterOrNumber(QChar::surrogateToUcs4(text[at - 1], c));
    return QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text[at + 1]));
}

/// Whether a mark between two characters of a word belongs to the word: "don't", "1,200", "3.5".
bool joins(const QString& text, qsizetype at) {
    if (at == 0 || at + 1 >= text.size() || !isWordCharacter(text, at - 1) || !isWordCharacter(text, at + 1))
        return false;
    const QChar c = text[at];
    if (c == u'\'' || c == u'\u2019' || c == u'\u00ad')
        return true;
    return (c == u'.' || c == u',' || c == u':') && text[at - 1].isDigit() && text[at + 1].isDigit();
}

bool endsSentence(const QString& text, qsizetype at) {
    const QChar c = text[at];
    if (c == u'\n' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == u'\u3002')
        return true;
    // Not the stop inside "example.com".
    return (c == u'.' || c == u'!' || c == u'?' || c == u'\u2026') &&
           (at + 1 == text.size() || !isWordCharacter(text, at + 1));
}

QList<Placed> placedWords(const QString& text) {
    QList<Placed> words;
    bool atStart = true;
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordCharacter(text, at)) {
            atStart = atStart || endsSentence(text, at);
            ++at;
            continue;
        }
        Placed word;
        word.start = at;
        while (at < text.size() && (isWordCharacter(text, at) || joins(text, at)))
            word.number = text[at++].isDigit() || word.number;
        word.end = at;
        word.sentenceStart = atStart;
        word.plain = plainWord(QStringView(text).mid(word.start, word.end - word.start));
        atStart = false;
        words.append(word);
    }
    return words;
}

/// Words that carry a sentence but don't bring it back to mind.
bool isCarrier(const QString& word) {
    static const WordSet& carriers = langWords(u"words/key-words.txt", {});
    return carriers.contains(word);
}

/// Of the words of one sentence, from first up to, not including, end: those that stay.
void keepKeyWords(const QString& text, const QList<Placed>& words, qsizetype first, qsizetype end,
                  QList<QString>& keptBefore, QList<bool>& keep) {
    struct Candidate {
        qsizetype at = 0;
        qsizetype weight = 0;
    };
    QList<Candidate> candidates;
    for (qsizetype at = first; at < end; ++at) {
        const Placed& word = words[at];
        if (isCarrier(word.plain))
            continue;
        const bool named = text[word.start].isUpper() && !word.sentenceStart;
        qsizetype weight = std::min<qsizetype>(word.end - word.start, 12);
        if (candidates.isEmpty())
            weight += 100; // what brings the sentence back
        if (word.number || named)
            weight += 20;
        if (keptBefore.contains(word.plain))
            weight -= 15;
        candidates.append({at, weight});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
    const qsizetype room = std::max<qsizetype>(1, (end - first + 2) / 3);
    for (qsizetype i = 0; i < std::min(room, candidates.size()); ++i) {
        keep[candidates[i].at] = true;
        keptBefore.append(words[candidates[i].at].plain);
    }
    // A sentence of nothing but carriers ("I would.") keeps its first word, so that it is not lost.
    if (candidates.isEmpty() && first < end)
        keep[first] = true;
}

QList<HiddenRun> hiddenByKeyWords(const QString& text) {
    const QList<Placed> words = placedWords(text);
    QList<bool> keep(words.size(), false);
    QList<QString> keptBefore;
    for (qsizetype first = 0; first < words.size();) {
        qsizetype end = first + 1;
        while (end < words.size() && !words[end].sentenceStart)
            ++end;
        keepKeyWords(text, words, first, end, keptBefore, keep);
        first = end;
    }
    QList<HiddenRun> hidden;
    for (qsizetype at = 0; at < words.size(); ++at)
        if (!keep[at])
            hidden.append({words[at].start, words[at].end - words[at].start});
    return hidden;
}

QList<HiddenRun> hiddenByFirstLetters(const QString& text) {
    QList<HiddenRun> hidden;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    for (const Placed& word : placedWords(text)) {
        letters.setPosition(word.start);
        const qsizetype after = letters.toNextBoundary();
        if (after > word.start && after < word.end)
            hidden.append({after, word.end - after});
    }
    return hidden;
}

QList<HiddenRun> hiddenByBlank(const QString& text) {
    QList<HiddenRun> hidden;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isSpace())
            continue;
        if (!hidden.isEmpty() && hidden.last().start + hidden.last().length == at)
            ++hidden.last().length;
        else
            hidden.append({at, 1});
    }
    return hidden;
}

} // namespace

QList<HiddenRun> hiddenBy(Cue cue, const QString& text) {
    switch (cue) {
    case Cue::Full:
        return {};
    case Cue::KeyWords:
        return hiddenByKeyWords(text);
    case Cue::FirstLetters:
        return hiddenByFirstLetters(text);
    case Cue::Blank:
        return hiddenByBlank(text);
    }
    return {};
}

QString withCue(Cue cue, const QString& text) {
    QString shown = text;
    const QChar mask = cue == Cue::Blank ? u' ' : u'_';
    for (const HiddenRun& run : hiddenBy(cue, text))
        std::fill_n(shown.begin() + run.start, run.length, mask);
    return shown;
}

} // namespace ascent
