// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/language/spelling/spelling.h"
#include "tests/support/print.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ascent;

namespace {

QStringList wordsOf(const QList<Misspelling>& wrong) {
    QStringList words;
    for (const Misspelling& each : wrong)
        words << each.word;
    return words;
}

// packaging/setup installs both dictionaries, so there is nothing to skip.
Speller installed(const char* language) {
    Speller speller = Speller::open(QString::fromLatin1(language));
    EXPECT_TRUE(speller.available());
    EXPECT_EQ(speller.language(), QString::fromLatin1(language));
    return speller;
}

// The folder that an installed dictionary lies in.
QString folderOf(const QString& language) {
    for (const QString& each : dictionaryFolders())
        if (QFile::exists(each + u'/' + language + QStringLiteral(".dic")))
            return each;
    return {};
}

struct Case {
    const char* text;
    const char* wrong; ///< the words that are marked, with spaces between
};

constexpr Case british[] = {
    // right
    {"I organise the rota, colour-code it and take no licence with labour hours.", ""},
    {"I'd like to learn; it's what I've wanted, and they'll agree we're ready. Don't you?", ""},
    {"I’d like to learn; it’s what I’ve wanted, and they’ll agree we’re ready. Don’t you?", ""},
    {"There'll be a handover, and that'd suit me. Who'd object? Nobody'd.", ""},
    {"The nurse's notes, the nurses' station, a driver's hours and the children's ward.", ""},
    {"A well-run ward, a two-year plan, hands-on and day-to-day work, a sous-chef's view.", ""},
    {"We re-wired it, co-ordinate the crews and pre-book the van.", ""},
    {"The NHS and HMRC use SQL, JSON and XML; the GPs don't.", ""},
    {"I passed Level 3 in 2019, shipped v2, ran 5km and wired a 3rd B2B unit at 11kV.", ""},
    {"See https://example.org/wierd?x=teh or www.wrold.example, or mail ana.wierd@exmaple.org.", ""},
    {"I write node.js and use iPhone, eBay, YouTube and JavaScript.", ""},
    {"I trained under Oyelaran at Ystradgynlais with Bjarni.", ""},
    {"Bjarni taught me. I learned welding from Bjarni and Oyelaran. Oyelaran's shop closed.", ""},
    {"{{strengthh}} and {{roletitel}} are fields of a template.", ""},
    {"C:\\werk\\plann and #caree are no words.", ""},
    {"Мне нравится работа. 日本語 Καλημέρα", ""},
    {"", ""},
    {"a b c 1 2 3 - – — … ' \" ’", ""},
    {"He said 'quite right' and she said \u201cnever\u201d.", ""},
    {"cafés and naïve questions", ""},
    // wrong
    {"I want to recieve feedback and acheive more.", "recieve acheive"},
    {"Definately my strenght.", "Definately strenght"},
    {"I am gratefull, sucessful and profesional.", "gratefull sucessful profesional"},
    {"The managment of our restaraunt is seperate.", "managment restaraunt seperate"},
    {"A well-orgnised ward", "orgnised"},
    {"It was neccessary. Teh team agreed.", "neccessary Teh"},
    {"The pateint's chart", "pateint's"},
    {"The pateint’s chart", "pateint’s"},
    {"1. Recruitting drivers\n2. Trainning them", "Recruitting Trainning"},
    {"• Orgnise the shift", "Orgnise"},
    {"\U0001F600 I beleive it", "beleive"},
    {"I dont know and havent asked", "dont havent"},
};

} // namespace

TEST(Spelling, MarksWhatIsWrongAndLeavesTheRest) {
    const Speller speller = installed("en_GB");
    for (const Case& each : british) {
        const QString text = QString::fromUtf8(each.text);
        const QList<Misspelling> wrong = speller.check(text);
        EXPECT_EQ(wordsOf(wrong).join(u' '), QString::fromUtf8(each.wrong)) << each.text;
        for (const Misspelling& at : wrong)
            EXPECT_EQ(text.mid(at.start, at.length), at.word) << each.text;
    }
}

TEST(Spelling, PositionsAreCodeUnitsOfTheText) {
    const QString text = QString::fromUtf8("\U0001F600\U0001F600 beleive");
    const QList<Misspelling> wrong = installed("en_GB").check(text);
    ASSERT_EQ(wrong.size(), 1);
    EXPECT_EQ(wrong.first().start, 5);
    EXPECT_EQ(wrong.first().length, 7);
}

TEST(Spelling, EachLanguageHasItsOwnSpelling) {
    const QString text = QStringLiteral("the colour of the theatre");
    EXPECT_TRUE(installed("en_GB").check(text).isEmpty());
    EXPECT_EQ(wordsOf(installed("en_US").check(text)).first(), QStringLiteral("colour"));
}

TEST(Spelling, SuggestsTheWordThatIsMeant) {
    const Speller speller = installed("en_GB");
    const std::pair<const char*, const char*> cases[]{{"recieve", "receive"},          {"Definately", "Definitely"},
                                                      {"managment", "management"},     {"strenght", "strength"},
                                                      {"pateint\u2019s", "patient's"}, {"beleive", "believe"}};
    for (const auto& [word, meant] : cases) {
        const QStringList words = speller.suggestions(QString::fromUtf8(word));
        EXPECT_TRUE(words.contains(QString::fromUtf8(meant))) << word << ": " << words.join(u' ').toStdString();
        EXPECT_LE(words.size(), 8);
    }
    EXPECT_TRUE(speller.suggestions(QString()).isEmpty());
    EXPECT_TRUE(speller.suggestions(QString(5000, u'x')).isEmpty());
}

TEST(Spelling, KnownWordsAreLeftAloneInEveryForm) {
    const Speller speller = installed("en_GB");
    const QSet<QString> known{QStringLiteral("kombu"), QStringLiteral("o'driscoll"), QStringLiteral("pre-plann")};
    EXPECT_TRUE(speller.check(QString::fromUtf8("Kombu, kombu’s taste, O’Driscoll, pre-plann"), known).isEmpty());
    EXPECT_EQ(wordsOf(speller.check(QStringLiteral("I cook with komby"), known)).size(), 1);
}

TEST(Spelling, TheOtherEnglishServesWhereOneIsMissing) {
    const QTemporaryDir folder;
    const QString american = QStringLiteral("en_US");
    for (const char* end : {".aff", ".dic"})
        ASSERT_TRUE(QFile::copy(folderOf(american) + u'/' + american + QString::fromLatin1(end),
                                folder.filePath(american + QString::fromLatin1(end))));
    const Speller speller = Speller::open(QStringLiteral("en_GB"), {folder.path()});
    EXPECT_TRUE(speller.available());
    EXPECT_EQ(speller.language(), american);
}

TEST(Spelling, WithoutADictionaryNothingIsFound) {
    const QTemporaryDir folder;
    const Speller speller = Speller::open(QStringLiteral("en_GB"), {folder.path()});
    EXPECT_FALSE(speller.available());
    EXPECT_TRUE(speller.language().isEmpty());
    EXPECT_TRUE(speller.check(QStringLiteral("recieve")).isEmpty());
    EXPECT_TRUE(speller.suggestions(QStringLiteral("recieve")).isEmpty());
    EXPECT_TRUE(speller.knows(QStringLiteral("recieve")));
    EXPECT_FALSE(Speller().available());
}

TEST(Spelling, ADictionaryThatIsNoneIsPassedOver) {
    const QTemporaryDir folder;
    for (const char* end : {".aff", ".dic"}) {
        QFile file(folder.filePath(QStringLiteral("en_GB") + QString::fromLatin1(end)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("\x01\x02 nothing of the kind \xff\n");
    }
    EXPECT_FALSE(Speller::open(QStringLiteral("en_GB"), {folder.path()}).available());
}

TEST(Spelling, AnyTextIsRead) {
    const Speller speller = installed("en_GB");
    QRandomGenerator random(20261124);
    const QString alphabet = QString::fromUtf8("abz AZ'’-–.,:@/{}\\#\n\t09éßمش日\u0301\u202e\u00ad\U0001F600_");
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int length = random.bounded(80); length > 0; --length)
            text += random.bounded(20) == 0 ? QChar(char16_t(random.bounded(0x10000)))
                                            : alphabet[random.bounded(int(alphabet.size()))];
        for (const Misspelling& each : speller.check(text)) {
            ASSERT_GE(each.start, 0);
            ASSERT_LE(each.start + each.length, text.size());
            ASSERT_EQ(text.mid(each.start, each.length), each.word);
        }
    }
    EXPECT_TRUE(speller.check(QString(1024 * 1024, u'x')).isEmpty());
}

TEST(PersonalDictionary, KeepsWordsInAPlainFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/er/words.txt"));
    auto dictionary = PersonalDictionary::open(path);
    ASSERT_TRUE(dictionary);
    EXPECT_TRUE(dictionary->words().isEmpty());
    ASSERT_TRUE(dictionary->add(QStringLiteral("Tillwork")));
    ASSERT_TRUE(dictionary->add(QString::fromUtf8("O’Driscoll")));
    ASSERT_TRUE(dictionary->add(QString::fromUtf8("ąžuolas")));
    ASSERT_TRUE(dictionary->add(QStringLiteral("tillwork")));
    ASSERT_TRUE(dictionary->remove(QString::fromUtf8("Ąžuolas")));
    ASSERT_TRUE(dictionary->remove(QStringLiteral("never")));
    EXPECT_EQ(*readFile(path, {}), QByteArray("o'driscoll\ntillwork\n"));

    const auto again = PersonalDictionary::open(path);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->words(), dictionary->words());
    EXPECT_TRUE(again->contains(QStringLiteral("TILLWORK")));
    EXPECT_TRUE(installed("en_GB").check(QStringLiteral("the tillwork"), again->words()).isEmpty());
}

TEST(PersonalDictionary, ReadsWhatAnEditorWrote) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("words.txt"));
    ASSERT_TRUE(writeFile(path, "Kombu\r\n\r\n  sous-vide \n"));
    const auto dictionary = PersonalDictionary::open(path);
    ASSERT_TRUE(dictionary);
    EXPECT_EQ(dictionary->words(), (QSet<QString>{QStringLiteral("kombu"), QStringLiteral("sous-vide")}));
}

TEST(PersonalDictionary, SaysWhatFailsAndKeepsWhatWas) {
    const QTemporaryDir folder;
    EXPECT_FALSE(PersonalDictionary::open(folder.path()));
    auto dictionary = PersonalDictionary::open(folder.filePath(QStringLiteral("words.txt")));
    ASSERT_TRUE(dictionary);
    const auto empty = dictionary->add(QStringLiteral("  "));
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().code, ErrorCode::BadCall);
    // A folder stands where the file would be.
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("words.txt")));
    const auto refused = dictionary->add(QStringLiteral("kombu"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::CannotWrite);
    EXPECT_TRUE(dictionary->words().isEmpty());
}
