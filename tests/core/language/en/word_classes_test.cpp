// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lang_file.h"
#include "core/language/text.h"
#include "tests/support/print.h"

#include <QFile>
#include <QSet>

using namespace ascent;

namespace {

/// The lemmas of one part of speech in WordNet (Debian: wordnet-base); none where it isn't installed.
QSet<QString> wordNet(const char* part) {
    const QString folder = qEnvironmentVariable("WNSEARCHDIR", QStringLiteral("/usr/share/wordnet"));
    QFile file(folder + QStringLiteral("/index.") + QLatin1String(part));
    QSet<QString> words;
    if (file.open(QIODevice::ReadOnly))
        while (!file.atEnd())
            if (const QString line = QString::fromUtf8(file.readLine()); !line.startsWith(u' '))
                words.insert(line.section(u' ', 0, 0));
    return words;
}

struct Figures {
    int right = 0;
    int wrong = 0;
    double precision() const { return double(right) / std::max(1, right + wrong); }
};

} // namespace

// The classes by themselves are told from flags of a spelling dictionary: they must be right for nearly all words that
// WordNet knows, or a sentence is taken apart at the wrong place.
TEST(WordClasses, AgreeWithWordNet) {
    const QSet<QString> verbs = wordNet("verb"), adjectives = wordNet("adj"), nouns = wordNet("noun"),
                        adverbs = wordNet("adv");
    if (verbs.isEmpty())
        GTEST_SKIP() << "WordNet isn't installed (Debian: wordnet-base).";
    Figures verb, adjective;
    for (const char* name : {"words/classes.txt", "words/more-classes.txt"}) {
        const LangFile& file = LangFile::named(QLatin1String(name));
        for (const QString& section : file.sections())
            for (const QString& word : file.words(section)) {
                if (!verbs.contains(word) && !adjectives.contains(word) && !nouns.contains(word) &&
                    !adverbs.contains(word))
                    continue;
                if (section.contains(u"verb") && !section.contains(u"adverb"))
                    ++(verbs.contains(word) ? verb.right : verb.wrong);
                if (section.contains(u"adjective"))
                    ++(adjectives.contains(word) ? adjective.right : adjective.wrong);
            }
    }
    EXPECT_GE(verb.right, 6000);
    EXPECT_GE(verb.precision(), 0.92);
    EXPECT_GE(adjective.right, 4000);
    EXPECT_GE(adjective.precision(), 0.94);

    // In a sentence: of the words that WordNet knows as one thing alone, those that a place for that thing is read as
    // it.
    Figures inPlace;
    int tried = 0;
    for (const QString& word : verbs) {
        if (nouns.contains(word) || adjectives.contains(word) || adverbs.contains(word) || word.contains(u'_') ||
            word.contains(u'-') || word.contains(u'\'') || word.contains(u'.') || ++tried % 7)
            continue;
        const Text text(QStringLiteral("I want to %1 it.").arg(word));
        if (text.size() == 5 && !text.token(3).kinds)
            ++(text.is(3, WordClass::Verb) ? inPlace.right : inPlace.wrong);
    }
    EXPECT_GE(inPlace.right, 200);
    EXPECT_GE(inPlace.precision(), 0.9);
}

TEST(WordClasses, FilesHoldNoFault) {
    EXPECT_EQ(Text(QStringLiteral("Organising")).lemma(0), QStringLiteral("organise"));
    for (const QString& fault : langFaults())
        EXPECT_FALSE(fault.startsWith(u"words/")) << fault.toStdString();
}
