// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/folded.h"

#include "core/language/lang_file.h"
#include "core/language/phrases/verbs.h"
#include "core/language/text/words.h"

#include <algorithm>

namespace ascent::privacy {

namespace {

const WordSet& functionWords() {
    static const WordSet& words = langWords(u"privacy/function-words.txt", {});
    return words;
}

QSet<QString> readCommonStems() {
    QSet<QString> stems;
    Stemmer stemmer;
    for (const QString& word : LangFile::named(QStringLiteral("privacy/common.txt")).words({}))
        stems.insert(stemmer.stem(word));
    return stems;
}

const QSet<QString>& commonStems() {
    static const QSet<QString> stems = readCommonStems();
    return stems;
}

/// Scripts in which words follow one another without blanks.
bool isSign(char32_t c) {
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return QChar::isLetterOrNumber(c);
    default:
        return false;
    }
}

bool isApostrophe(char32_t c) {
    return c == U'\'' || c == 0x2018 || c == 0x2019 || c == 0x02bc || c == 0x2032 || c == U'`' || c == 0xb4;
}

bool isUnseen(QChar c) {
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format;
}

/// In small letters, without accents and without characters that can't be seen.
QString plainLetters(QStringView text) {
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toString().toLower();
    // Accents go before the letters are taken apart, and those of the letters after: putting a long run of accents in
    // their order takes time that grows with its square, and a stranger's file may hold one.
    QString plain = text.toString();
    plain.removeIf(isUnseen);
    plain = plain.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf(isUnseen);
    return plain;
}

bool isPlainNumber(const QString& word) {
    // A small number or a year says little: "5", "2027".
    bool number = false;
    const uint value = word.toUInt(&number);
    return number && (value < 1000 || (value >= 1900 && value < 2200));
}

} // namespace

const FoldedWord& Folder::foldedOf(const QString& written) {
    if (const auto known = m_known.constFind(written); known != m_known.cend())
        return *known;
    // A workbook has some thousand different words; a stranger's file may have more than is worth keeping.
    constexpr qsizetype most = 50'000;
    if (m_known.size() >= most)
        m_known.clear();
    QString word = written;
    if (word.endsWith(QLatin1String("'s")))
        word.chop(2);
    word.remove(u'\'');
    FoldedWord folded;
    if (word.size() > 1 && !functionWords().contains(word) && !isPlainNumber(word)) {
        const QString base = baseOfPast(word);
        folded.stem = m_stemmer.stem(base.isEmpty() ? word : base);
        folded.weight = commonStems().contains(folded.stem) ? Weight::Common : Weight::Rare;
    }
    return *m_known.insert(written, folded);
}

QList<FoldedWord> Folder::wordsOf(QStringView text) {
    QList<FoldedWord> words;
    QString word;
    const auto flush = [&] {
        if (word.size() > 1)
            if (const FoldedWord& folded = foldedOf(word); !folded.stem.isEmpty())
                words.append(folded);
        word.clear();
    };
    const QString plain = plainLetters(text);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool pair = plain[i].isHighSurrogate() && i + 1 < plain.size() && plain[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(plain[i], plain[i + 1]) : plain[i].unicode();
        const bool digits = i > 0 && i + 1 < plain.size() && plain[i - 1].isDigit() && plain[i + 1].isDigit();
        if (isSign(c)) {
            flush();
            words.append({pair ? plain.mid(i, 2) : QString(plain[i]), Weight::Sign});
        } else if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            word += pair ? plain.mid(i, 2) : QString(plain[i]);
        } else if (isApostrophe(c)) {
            word += u'\'';
        } else if (!(digits && (c == U',' || c == U'.'))) { // "85,000" is one number
            flush();
        }
        i += pair ? 1 : 0;
    }
    flush();
    return words;
}

} // namespace ascent::privacy
