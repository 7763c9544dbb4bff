// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/spelling/spelling.h"

#include "core/language/lang_file.h"
#include "core/language/spelling/spelledwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hunspell.hxx>

namespace ascent {

namespace {

constexpr qsizetype longestWord = 60; // longer ones are no words, and Hunspell refuses them above 100 bytes
constexpr qsizetype mostSuggestions = 8;
constexpr qsizetype mostRemembered = 20000;

// Halves of contractions that dictionaries hold for some words only: "who'd", "there'll".
const QStringList& endings() {
    static const QStringList all =
        LangFile::named(QStringLiteral("words/spelling.txt")).words(QStringLiteral("endings"));
    return all;
}

QStringView withoutTail(QStringView word) {
    for (const QString& tail : endings())
        if (word.size() > tail.size() && word.endsWith(tail))
            return word.chopped(tail.size());
    return word.endsWith(u'\'') ? word.chopped(1) : word;
}

// What stands before a hyphen without being a word: "co-ordinate", "re-wire".
bool isPrefix(QStringView part) {
    static const WordSet& prefixes = langWords(u"words/spelling.txt", u"prefixes");
    return prefixes.contains(part.toString().toLower());
}

QString straight(QStringView word) {
    QString text = word.toString();
    text.replace(u'\u2019', u'\'').replace(u'\u02bc', u'\'');
    return text;
}

} // namespace

QString spellingKey(QStringView word) {
    return straight(word).toLower();
}

// Hunspell, with the encoding of its dictionary and a memory of the words that were asked before.
class Speller::Dictionary {
public:
    Dictionary(const QString& affixes, const QString& words)
        : m_hunspell(path(affixes).constData(), path(words).constData())
        , m_encode(m_hunspell.get_dict_encoding().c_str())
        , m_decode(m_hunspell.get_dict_encoding().c_str()) {}

    bool readable() const { return m_encode.isValid() && m_decode.isValid(); }

    bool has(const QString& word) {
        const auto remembered = m_remembered.constFind(word);
        if (remembered != m_remembered.cend())
            return *remembered;
        if (m_remembered.size() > mostRemembered)
            m_remembered.clear();
        const QByteArray bytes = m_encode.encode(word);
        // A word that the encoding can't hold isn't in the dictionary, and isn't for it to judge.
        const bool right = m_encode.hasError() || m_hunspell.spell(bytes.toStdString());
        m_encode.resetState();
        m_remembered.insert(word, right);
        return right;
    }

    QStringList suggest(const QString& word) {
        QStringList words;
        const QByteArray bytes = m_encode.encode(word);
        m_encode.resetState();
        for (const std::string& each : m_hunspell.suggest(bytes.toStdString())) {
            words << QString(m_decode.decode(QByteArrayView(each.data(), qsizetype(each.size()))));
            m_decode.resetState();
            if (words.size() == mostSuggestions)
                break;
        }
        return words;
    }

private:
    static QByteArray path(const QString& file) {
#ifdef Q_OS_WIN
        // Hunspell reads UTF-8 paths on Windows only in this form.
        return QByteArrayLiteral("\\\\?\\") + QDir::toNativeSeparators(QDir::cleanPath(file)).toUtf8();
#else
        return QFile::encodeName(file);
#endif
    }

    Hunspell m_hunspell;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
    QHash<QString, bool> m_remembered;
};

Speller::Speller() = default;
Speller::~Speller() = default;
Speller::Speller(Speller&&) noexcept = default;
Speller& Speller::operator=(Speller&&) noexcept = default;

QStringList dictionaryFolders() {
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    if (QCoreApplication::instance()) {
        const QString program = QCoreApplication::applicationDirPath();
        for (const char* each : {"/dictionaries", "/hunspell", "/../share/hunspell", "/../Resources/dictionaries"})
            folders << QDir::cleanPath(program + QLatin1String(each));
    }
    for (const QString& data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders << data + QStringLiteral("/hunspell") << data + QStringLiteral("/myspell/dicts")
                << data + QStringLiteral("/myspell");
    folders << QStringLiteral("/usr/share/hunspell") << QStringLiteral("/usr/local/share/hunspell")
            << QStringLiteral("/opt/homebrew/share/hunspell") << QDir::homePath() + QStringLiteral("/Library/Spelling")
            << QStringLiteral("/Library/Spelling");
    folders.removeDuplicates();
    return folders;
}

Speller Speller::open(const QString& language, const QStringList& folders) {
    const QString british = QStringLiteral("en_GB");
    const QString american = QStringLiteral("en_US");
    Speller speller;
    for (const QString& wanted : language == american ? QStringList{american, british} : QStringList{british, american})
        for (const QString& folder : folders) {
            const QString base = folder + u'/' + wanted;
            const QString affixes = base + QStringLiteral(".aff");
            const QString words = base + QStringLiteral(".dic");
            if (!QFileInfo(affixes).isReadable() || !QFileInfo(words).isReadable())
                continue;
            auto dictionary = std::make_unique<Dictionary>(affixes, words);
            // A folder may hold a broken one: a dictionary that lacks the commonest word is none.
            if (!dictionary->readable() || !dictionary->has(QStringLiteral("the")))
                continue;
            speller.m_dictionary = std::move(dictionary);
            speller.m_language = wanted;
            return speller;
        }
    return speller;
}

bool Speller::knows(const QString& word) const {
    if (!m_dictionary || word.size() < 2 || word.size() > longestWord)
        return true;
    const QString plain = straight(word);
    if (m_dictionary->has(plain))
        return true;
    const QStringView head = withoutTail(plain);
    return head.size() < plain.size() && (head.size() < 2 || m_dictionary->has(head.toString()));
}

QList<Misspelling> Speller::check(const QString& text, const QSet<QString>& known) const {
    QList<Misspelling> wrong;
    if (!m_dictionary)
        return wrong;
    const QList<SpelledWord> words = spelledWords(text);
    QSet<QString> names; // capitals inside a sentence: the same word is a name at its beginning too
    for (const SpelledWord& each : words)
        if (each.name)
            names.insert(spellingKey(withoutTail(straight(each.text(text)))));
    const auto isKnown = [&](const QString& word) {
        const QString key = spellingKey(word);
        const QString head = withoutTail(key).toString();
        return known.contains(key) || known.contains(head) || names.contains(head);
    };
    for (const SpelledWord& each : words) {
        if (each.name)
            continue;
        const QString word = each.text(text).toString();
        if (isKnown(word) || (each.hyphenated && (isPrefix(word) || isKnown(each.whole.toString()))) || knows(word))
            continue;
        if (each.hyphenated && knows(each.whole.toString()))
            continue;
        wrong.append({each.start, each.length, word});
    }
    return wrong;
}

QStringList Speller::suggestions(const QString& word) const {
    if (!m_dictionary || word.size() < 2 || word.size() > longestWord)
        return {};
    return m_dictionary->suggest(straight(word));
}

} // namespace ascent
