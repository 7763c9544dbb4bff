// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/phrases/verbs.h"

#include "core/language/lang_file.h"

#include <QHash>

namespace ascent {

namespace {

constexpr QStringView file = u"words/verbs.txt";

const WordSet& sureVerbs() {
    static const WordSet& words = langWords(file, u"sure");
    return words;
}

// Verbs that as often name a thing, a field or a rank.
const WordSet& openVerbs() {
    static const WordSet& words = langWords(file, u"open");
    return words;
}

const WordSet& notGerunds() {
    static const WordSet& words = langWords(file, u"no gerunds");
    return words;
}

const WordSet& doubling() {
    static const WordSet& words = langWords(file, u"doubling");
    return words;
}

/// By form: its base.
const QHash<QString, QString>& irregularPasts() {
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> map;
        for (const LangEntry& entry : LangFile::named(file.toString()).entries(QStringLiteral("pasts")))
            for (const QString& past : entry.value.split(u' ', Qt::SkipEmptyParts))
                map.insert(past, entry.key);
        return map;
    }();
    return words;
}

const QHash<QString, QString>& irregularParticiples() {
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> map;
        for (const LangEntry& entry : LangFile::named(file.toString()).entries(QStringLiteral("participles")))
            map.insert(entry.key, entry.value);
        return map;
    }();
    return words;
}

bool isKnown(const QString& base) {
    return sureVerbs().contains(base) || openVerbs().contains(base);
}

bool isVowel(QChar c) {
    return QStringView(u"aeiou").contains(c);
}

} // namespace

VerbSense verbSense(const QString& word) {
    if (openVerbs().contains(word))
        return VerbSense::Open;
    return sureVerbs().contains(word) ? VerbSense::Sure : VerbSense::None;
}

QString baseOfGerund(const QString& word) {
    if (word.size() < 5 || !word.endsWith(u"ing") || notGerunds().contains(word))
        return {};
    const QString stem = word.chopped(3);
    if (word == u"lying" || word == u"dying" || word == u"tying")
        return stem.chopped(1) + QLatin1String("ie");
    const QChar last = stem.back();
    const bool doubled = stem.size() > 2 && stem[stem.size() - 2] == last && !isVowel(last);
    if (doubled && isKnown(stem.chopped(1)) && doubling().contains(stem.chopped(1)))
        return stem.chopped(1);
    for (const QString& base : {stem, stem + u'e'})
        if (isKnown(base))
            return base;
    return {};
}

QString spelledBaseOfGerund(const QString& word) {
    if (word.size() < 7 || !word.endsWith(u"ing") || notGerunds().contains(word))
        return {};
    const QString stem = word.chopped(3);
    for (const char* closed : {"ck", "sh", "nd", "rk", "lp", "mp", "ld", "rt", "lt", "ft", "ct", "nt", "ss",
                               "ff", "ow", "ew", "oy", "ay", "ey", "dy", "ly", "ny", "py", "ry", "ty", "fy"})
        if (stem.endsWith(QLatin1String(closed)))
            return stem;
    const bool vowelBefore = isVowel(stem[stem.size() - 3]);
    for (const char* cut : {"at", "is", "iz"})
        if (stem.endsWith(QLatin1String(cut)) && !vowelBefore)
            return stem + u'e';
    return {};
}

bool isNamingGerund(const QString& word) {
    static const WordSet& naming = langWords(file, u"naming gerunds");
    return naming.contains(word);
}

QString gerundOf(const QString& base) {
    if (base == u"be" || base.endsWith(u"ee") || base.endsWith(u"oe") || base.endsWith(u"ye"))
        return base + QLatin1String("ing");
    if (base.endsWith(u"ie"))
        return base.chopped(2) + QLatin1String("ying");
    if (base.endsWith(u'e'))
        return base.chopped(1) + QLatin1String("ing");
    if (doubling().contains(base))
        return base + base.back() + QLatin1String("ing");
    return base + QLatin1String("ing");
}

QString baseOfPast(const QString& word) {
    const auto past = irregularPasts().constFind(word);
    return past != irregularPasts().cend() ? *past : irregularParticiples().value(word);
}

bool isPastTense(const QString& word) {
    if (irregularPasts().contains(word))
        return true;
    if (word.size() < 4 || !word.endsWith(u"ed"))
        return false;
    const QString stem = word.chopped(2);
    if (isKnown(stem) || isKnown(stem + u'e'))
        return true;
    if (stem.endsWith(u'i') && isKnown(stem.chopped(1) + u'y'))
        return true;
    return stem.size() > 2 && stem.back() == stem[stem.size() - 2] && isKnown(stem.chopped(1));
}

QStringList possibleBases(const QString& form) {
    QStringList bases;
    if (const QString base = baseOfPast(form); !base.isEmpty())
        bases.append(base);
    for (const QStringView suffix : {QStringView(u"ing"), QStringView(u"ed"), QStringView(u"es"), QStringView(u"s")}) {
        if (form.size() < suffix.size() + 2 || !form.endsWith(suffix))
            continue;
        const QString cut = form.chopped(suffix.size());
        bases.append(cut);
        if (suffix != u"s")
            bases.append(cut + u'e');
        if (cut.size() > 3 && cut.back() == cut[cut.size() - 2]) // "running", "enrolled"
            bases.append(cut.chopped(1));
        if (cut.endsWith(u'i')) // "applied", "applies"
            bases.append(cut.chopped(1) + u'y');
    }
    return bases;
}

QStringList spelledForms(const QString& word) {
    QStringList forms{word};
    const QChar last = word.back();
    const QChar before = word.size() > 1 ? word[word.size() - 2] : QChar(u' ');
    if (last == u'e') {
        forms << word + u's' << word + u'd' << word.chopped(1) + QStringLiteral("ing");
        return forms;
    }
    if (last == u'y' && !isVowel(before)) {
        forms << word.chopped(1) + QStringLiteral("ies") << word.chopped(1) + QStringLiteral("ied");
        forms << word + QStringLiteral("ing");
        return forms;
    }
    const bool hissing = QStringView(u"sxz").contains(last) || word.endsWith(QStringLiteral("ch")) ||
                         word.endsWith(QStringLiteral("sh"));
    forms << word + (hissing ? QStringLiteral("es") : QStringLiteral("s"));
    forms << word + QStringLiteral("ed") << word + QStringLiteral("ing");
    if (!isVowel(last) && isVowel(before))
        forms << word + last + QStringLiteral("ed") << word + last + QStringLiteral("ing");
    return forms;
}

bool isFinite(const QString& word) {
    static const WordSet& finite = langWords(file, u"finite");
    if (finite.contains(word))
        return true;
    static const WordSet& unsure = langWords(file, u"pasts that are no sure sign");
    if (irregularPasts().contains(word) && !unsure.contains(word))
        return true;
    return word.size() > 4 && word.endsWith(u's') && sureVerbs().contains(word.chopped(1)) &&
           !openVerbs().contains(word.chopped(1)) && !word.endsWith(u"ss");
}

bool isVerbAdverb(const QString& word) {
    static const WordSet& adverbs = langWords(file, u"adverbs before a verb");
    return adverbs.contains(word);
}

} // namespace ascent
