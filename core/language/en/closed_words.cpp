// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/en/closed_words.h"

#include "core/language/lang_file.h"

#include <array>

namespace ascent::english {

namespace {

struct Section {
    const char16_t* name;
    WordKind kind;
};

constexpr std::array sections{Section{u"article", WordKind::Article},
                              Section{u"determiner", WordKind::Determiner},
                              Section{u"possessive", WordKind::Possessive},
                              Section{u"quantifier", WordKind::Quantifier},
                              Section{u"preposition", WordKind::Preposition},
                              Section{u"coordinator", WordKind::Coordinator},
                              Section{u"subordinator", WordKind::Subordinator},
                              Section{u"subject pronoun", WordKind::SubjectPronoun},
                              Section{u"object pronoun", WordKind::ObjectPronoun},
                              Section{u"speaker", WordKind::Speaker},
                              Section{u"speakers", WordKind::Speakers},
                              Section{u"listener", WordKind::Listener},
                              Section{u"third person", WordKind::ThirdPerson},
                              Section{u"reflexive", WordKind::Reflexive},
                              Section{u"relative", WordKind::Relative},
                              Section{u"question word", WordKind::QuestionWord},
                              Section{u"form of be", WordKind::Be},
                              Section{u"form of have", WordKind::Have},
                              Section{u"form of do", WordKind::Do},
                              Section{u"modal", WordKind::Modal},
                              Section{u"past auxiliary", WordKind::PastAuxiliary},
                              Section{u"negation", WordKind::Negation},
                              Section{u"degree", WordKind::Degree},
                              Section{u"inner adverb", WordKind::InnerAdverb},
                              Section{u"politeness", WordKind::Politeness},
                              Section{u"opens clause", WordKind::OpensClause},
                              Section{u"begins subject", WordKind::BeginsSubject},
                              Section{u"title before a name", WordKind::TitleBeforeName},
                              Section{u"employer", WordKind::Employer}};

QHash<QString, ClosedWord> readWords() {
    QHash<QString, ClosedWord> words;
    const LangFile& grammar = LangFile::named(QStringLiteral("words/grammar.txt"));
    for (const Section& section : sections)
        for (const QString& word : grammar.words(QString::fromUtf16(section.name)))
            words[word].kinds |= section.kind;
    const LangFile& numbers = LangFile::named(QStringLiteral("words/numbers.txt"));
    for (const LangEntry& entry : numbers.entries(QStringLiteral("values")))
        words[entry.key].value = entry.value.toDouble();
    return words;
}

struct Contractions {
    QHash<QString, QStringList> whole;
    QHash<QString, QString> endings;
    WordSet beforeIs{QStringView()};

    Contractions() {
        const LangFile& file = LangFile::named(QStringLiteral("words/contractions.txt"));
        for (const LangEntry& entry : file.entries(QStringLiteral("whole words")))
            whole.insert(entry.key, entry.value.split(u' ', Qt::SkipEmptyParts));
        for (const LangEntry& entry : file.entries(QStringLiteral("endings")))
            endings.insert(entry.key, entry.value);
        beforeIs = langWords(u"words/contractions.txt", u"before is");
    }
};

} // namespace

const ClosedWord& closedWord(const QString& word) {
    static const QHash<QString, ClosedWord> words = readWords();
    static const ClosedWord open;
    const auto found = words.constFind(word);
    return found == words.cend() ? open : *found;
}

QStringList contractedWords(const QString& word) {
    static const Contractions contractions;
    const auto whole = contractions.whole.constFind(word);
    if (whole != contractions.whole.cend())
        return *whole;
    const qsizetype apostrophe = word.lastIndexOf(u'\'');
    if (apostrophe <= 0)
        return {};
    if (word.endsWith(QStringLiteral("n't")) && word.size() > 3)
        return {word.chopped(3), QStringLiteral("not")};
    const QString head = word.first(apostrophe);
    const QString tail = word.sliced(apostrophe + 1);
    if (tail == u"s" && contractions.beforeIs.contains(head))
        return {head, QStringLiteral("is")};
    const QString meant = contractions.endings.value(tail);
    return meant.isEmpty() ? QStringList() : QStringList{head, meant};
}

} // namespace ascent::english
