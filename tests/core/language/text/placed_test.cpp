// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/text/placed.h"
#include "core/language/text/stem.h"
#include "tests/support/print.h"

using namespace ascent;

TEST(PlacedWords, StandAtTheirPlace) {
    const QString text = QString::fromUtf8("We\u2019ll use C++, R&D (part-time).");
    const QList<PlacedWord> words = placedWords(text, 10);
    QStringList lower;
    for (const PlacedWord& word : words) {
        lower.append(word.lower);
        EXPECT_EQ(text.mid(word.start - 10, word.length).toLower().replace(QChar(0x2019), u'\''), word.lower);
    }
    EXPECT_EQ(lower, (QStringList{u"we'll"_qs, u"use"_qs, u"c++"_qs, u"r&d"_qs, u"part"_qs, u"time"_qs}));
}

TEST(PlacedWords, TheLongestPhraseWins) {
    PhraseBook book;
    book.add(u"driving licence|license"_qs, 1);
    book.add(u"driving"_qs, 2);
    const QList<PlacedWord> words = placedWords(u"Driving license, driving lessons");
    EXPECT_EQ(book.longestAt(words, 0).tag, 1);
    EXPECT_EQ(book.longestAt(words, 0).words, 2);
    EXPECT_EQ(book.longestAt(words, 2).tag, 2);
    EXPECT_FALSE(book.longestAt(words, 1));
}

TEST(Stem, BringsFormsOfAWordTogether) {
    Stemmer stemmer;
    EXPECT_EQ(stemmer.stem(u"planning"_qs), stemmer.stem(u"plans"_qs));
    EXPECT_NE(stemmer.stem(u"plane"_qs), stemmer.stem(u"planning"_qs));
    EXPECT_EQ(stemmer.stem(u"\u00FEj\u00F3n"_qs), u"\u00FEj\u00F3n"_qs);
    EXPECT_EQ(stemmer.stem(QString(100, u'a')), QString(100, u'a'));
}
