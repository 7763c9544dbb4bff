// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/en/word_forms.h"

#include "core/language/lang_file.h"
#include "core/language/phrases/verbs.h"
#include "core/language/text/stem.h"

#include <QMutex>

#include <array>

namespace ascent::english {

namespace {

/// By base form, from the lists.
const QHash<QString, MayBes>& baseClasses() {
    static const QHash<QString, MayBes> all = [] {
        QHash<QString, MayBes> classes;
        for (const QString& name : {QStringLiteral("words/classes.txt"), QStringLiteral("words/more-classes.txt")}) {
            const LangFile& file = LangFile::named(name);
            QHash<QString, MayBes> inFile;
            for (const QString& section : file.sections()) {
                MayBes may;
                for (const QString& kind : section.split(u' ')) {
                    if (kind == u"verb")
                        may |= MayBe::Verb;
                    else if (kind == u"noun")
                        may |= MayBe::Noun;
                    else if (kind == u"adjective")
                        may |= MayBe::Adjective;
                    else if (kind == u"adverb")
                        may |= MayBe::Adverb;
                }
                for (const QString& word : file.words(section))
                    inFile[word] |= may;
            }
            classes.insert(inFile); // the second file has the last word
        }
        return classes;
    }();
    return all;
}

/// "organise" as "organize".
QString inAmericanSpelling(const QString& base) {
    if (base.endsWith(u"ise") && base.size() > 5)
        return base.chopped(3) + QStringLiteral("ize");
    if (base.endsWith(u"yse") && base.size() > 5)
        return base.chopped(3) + QStringLiteral("yze");
    if (base.endsWith(u"our") && base.size() > 4)
        return base.chopped(3) + QStringLiteral("or");
    return {};
}

MayBes listed(const QString& base) {
    MayBes may = baseClasses().value(base);
    if (!may)
        if (const QString american = inAmericanSpelling(base); !american.isEmpty())
            may = baseClasses().value(american);
    switch (verbSense(base)) {
    case VerbSense::Sure:
        return may | MayBe::Verb;
    case VerbSense::Open:
        return may | MayBe::Verb | MayBe::Noun;
    case VerbSense::None:
        break;
    }
    return may;
}

bool isListedVerb(const QString& base) {
    return listed(base).testFlag(MayBe::Verb);
}

bool isVowel(QChar c) {
    return QStringView(u"aeiou").contains(c);
}

/// The verb that a form with so long an ending is of; empty where none is known. "planning": plan, "making": make.
QString verbBehind(const QString& word, qsizetype ending) {
    const QString cut = word.chopped(ending);
    if (cut.size() < 2)
        return {};
    const bool doubled = cut.size() > 2 && cut.back() == cut[cut.size() - 2] && !isVowel(cut.back());
    if (doubled && !isListedVerb(cut) && isListedVerb(cut.chopped(1)))
        return cut.chopped(1);
    // "hoping" is of "hope", not of "hop"; "planting" of "plant", since there is no "plante".
    const bool shortStem = cut.size() > 2 && !isVowel(cut.back()) && isVowel(cut[cut.size() - 2]) &&
                           !isVowel(cut[cut.size() - 3]) && !QStringView(u"wxy").contains(cut.back());
    const QString withE = cut + u'e';
    if (shortStem && isListedVerb(withE))
        return withE;
    if (isListedVerb(cut))
        return cut;
    if (isListedVerb(withE))
        return withE;
    if (cut.endsWith(u'i') && isListedVerb(cut.chopped(1) + u'y'))
        return cut.chopped(1) + u'y';
    if (doubled && isListedVerb(cut.chopped(1)))
        return cut.chopped(1);
    return {};
}

/// The word without the "s" of a plural or a third person; empty where it has none.
QString withoutS(const QString& word) {
    if (word.size() < 3 || !word.endsWith(u's') || word.endsWith(u"ss") || word.endsWith(u"us") || word.endsWith(u"is"))
        return {};
    if (word.endsWith(u"ies") && word.size() > 4)
        return word.chopped(3) + u'y';
    if (word.endsWith(u"es") && word.size() > 4) {
        const QString cut = word.chopped(2);
        const bool hissing = cut.endsWith(u's') || cut.endsWith(u'x') || cut.endsWith(u'z') || cut.endsWith(u"ch") ||
                             cut.endsWith(u"sh");
        if (hissing && (baseClasses().contains(cut) || !baseClasses().contains(word.chopped(1))))
            return cut.endsWith(u's') && !cut.endsWith(u"ss") ? word.chopped(1) : cut;
    }
    return word.chopped(1);
}

template<size_t n>
bool endsIn(const QString& word, const std::array<const char16_t*, n>& suffixes, qsizetype least) {
    for (const char16_t* suffix : suffixes)
        if (const QStringView ending(suffix); word.size() >= ending.size() + least && word.endsWith(ending))
            return true;
    return false;
}

/// By the spelling alone.
MayBes spelledClasses(const QString& word) {
    static constexpr std::array nouns{u"tion", u"sion", u"ment", u"ness",  u"ity",  u"ship",   u"ism",   u"ance",
                                      u"ence", u"ancy", u"ency", u"ology", u"hood", u"graphy", u"nomics"};
    // Adjectives in -al, -ic and -ive stand in the list; "hospital", "clinic" and "executive" are none.
    static constexpr std::array adjectives{u"able", u"ible", u"ful", u"less", u"ous", u"ical"};
    if (endsIn(word, nouns, 2))
        return MayBe::Noun;
    if (word.size() > 4 && word.endsWith(u"ly"))
        return MayBe::Adverb;
    if (endsIn(word, adjectives, 3))
        return MayBe::Adjective;
    return {};
}

/// "quicker", "happiest" of an adjective that is listed; empty otherwise.
QString comparedAdjective(const QString& word) {
    for (const QStringView ending : {QStringView(u"er"), QStringView(u"est")}) {
        if (word.size() < ending.size() + 3 || !word.endsWith(ending))
            continue;
        const QString cut = word.chopped(ending.size());
        QStringList bases{cut, cut + u'e'};
        if (cut.endsWith(u'i'))
            bases.append(cut.chopped(1) + u'y');
        if (cut.back() == cut[cut.size() - 2])
            bases.append(cut.chopped(1));
        for (const QString& base : bases)
            if (const MayBes may = baseClasses().value(base);
                may.testFlag(MayBe::Adjective) && !may.testFlag(MayBe::Verb))
                return base;
    }
    return {};
}

/// By plural form: its singular.
const QHash<QString, QString>& irregularPlurals() {
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> plurals;
        for (const LangEntry& entry :
             LangFile::named(QStringLiteral("words/nouns.txt")).entries(QStringLiteral("plurals")))
            plurals.insert(entry.key, entry.value);
        return plurals;
    }();
    return all;
}

WordForm read(const QString& word) {
    WordForm form;
    form.lemma = word;
    form.classes = listed(word);
    form.known = bool(form.classes);
    if (const auto single = irregularPlurals().constFind(word); single != irregularPlurals().cend()) {
        form.lemma = *single;
        form.classes = (form.classes & MayBe::Verb) | MayBe::Noun;
        form.ending = Ending::S;
        form.known = true;
        return form;
    }
    const QString base = baseOfPast(word);
    form.past = base == word;
    if (!base.isEmpty() && base != word) {
        form.past = true;
        form.lemma = base;
        form.classes |= MayBe::Verb;
        form.known = true;
        form.ending = isPastTense(word) ? Ending::Past : Ending::Participle;
        return form;
    }
    if (form.classes.testFlag(MayBe::Verb) || word.size() < 3)
        return form; // "bring" and "need" end as gerunds and pasts do
    if (word.endsWith(u"ing")) {
        QString verb = baseOfGerund(word);
        if (verb.isEmpty())
            verb = verbBehind(word, 3);
        if (!verb.isEmpty() && word.size() > 4 && !langWords(u"words/verbs.txt", u"no gerunds").contains(word)) {
            form.lemma = verb;
            form.classes |= MayBes(MayBe::Verb) | MayBe::Noun;
            form.ending = Ending::Gerund;
            form.known = true;
            return form;
        }
    }
    if (word.endsWith(u"ed") && word.size() > 3)
        if (const QString verb = verbBehind(word, 2); !verb.isEmpty()) {
            form.lemma = verb;
            form.past = true;
            form.classes |= MayBes(MayBe::Verb) | MayBe::Adjective;
            form.ending = Ending::Past;
            form.known = true;
            return form;
        }
    if (const QString adjective = comparedAdjective(word); !adjective.isEmpty() && !form.known) {
        form.lemma = adjective;
        form.classes = MayBe::Adjective;
        form.known = true;
        return form;
    }
    if (form.known)
        return form;
    if (const QString single = withoutS(word); !single.isEmpty()) {
        const MayBes may = listed(single);
        form.ending = Ending::S;
        form.lemma = single;
        form.known = bool(may);
        if (may.testFlag(MayBe::Verb))
            form.classes |= MayBe::Verb;
        if (may.testFlag(MayBe::Noun) || !may.testFlag(MayBe::Verb))
            form.classes |= MayBe::Noun;
        return form;
    }
    form.classes = spelledClasses(word);
    if (!form.classes)
        form.classes = MayBe::Noun;
    return form;
}

/// The words that were seen. A hostile text has many that no other has: the store is emptied when it is full.
class Seen {
public:
    QMutex lock;

    const WordForm& of(const QString& word) {
        const auto found = m_forms.constFind(word);
        if (found != m_forms.cend())
            return *found;
        constexpr qsizetype most = 40'000;
        if (m_forms.size() >= most)
            m_forms.clear();
        WordForm form = read(word);
        form.stem = m_stemmer.stem(word.endsWith(QStringLiteral("'s")) ? word.chopped(2) : word);
        return *m_forms.insert(word, std::move(form));
    }

private:
    QHash<QString, WordForm> m_forms;
    Stemmer m_stemmer;
};

Seen& seen() {
    static Seen all;
    return all;
}

} // namespace

WordForm wordForm(const QString& word) {
    Seen& all = seen();
    const QMutexLocker guard(&all.lock);
    return all.of(word);
}

QList<WordForm> wordForms(const QList<Token>& tokens) {
    QList<WordForm> forms;
    forms.reserve(tokens.size());
    Seen& all = seen();
    const QMutexLocker guard(&all.lock);
    for (const Token& token : tokens)
        forms.append(all.of(token.word));
    return forms;
}

} // namespace ascent::english
