// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/vocabulary.h"

#include "core/language/lang_file.h"
#include "core/language/phrases/verbs.h"
#include "core/language/time/numbers.h"

#include <QStringList>

namespace ascent {

namespace {

struct VerbTable {
    QHash<QString, VerbKind> kinds;
    QHash<QString, QString> forms;
    QStringList longOnes; ///< to compare a misspelt word with

    VerbTable() {
        add(u"activity", VerbKind::Activity);
        add(u"event", VerbKind::Event);
        add(u"change", VerbKind::Change);
        add(u"multiply", VerbKind::Multiply);
        add(u"get", VerbKind::Get);
        add(u"be", VerbKind::Be);
        add(u"hedge", VerbKind::Hedge);
        for (const LangEntry& entry : LangFile::named(file.toString()).entries(QStringLiteral("forms")))
            forms.insert(entry.key, entry.value);
    }
    void add(QStringView section, VerbKind kind) {
        for (const QString& verb : LangFile::named(file.toString()).words(section.toString())) {
            kinds.insert(verb, kind);
            if (verb.size() >= 7)
                longOnes.append(verb);
        }
    }

private:
    static constexpr QStringView file = u"goals/verbs.txt";
};

const VerbTable& verbTable() {
    static const VerbTable table;
    return table;
}

VerbKind inflected(const VerbTable& table, const QString& word) {
    if (const VerbKind kind = table.kinds.value(word, VerbKind::None); kind != VerbKind::None)
        return kind;
    if (const auto base = table.forms.constFind(word); base != table.forms.cend())
        return table.kinds.value(*base, VerbKind::None);
    for (const QString& base : possibleBases(word))
        if (const VerbKind kind = table.kinds.value(base, VerbKind::None); kind != VerbKind::None)
            return kind;
    return VerbKind::None;
}

} // namespace

VerbKind verbKindOf(const QString& word) {
    const VerbTable& table = verbTable();
    if (const VerbKind kind = inflected(table, word); kind != VerbKind::None)
        return kind;
    if (word.size() < 6 || word.size() > 16)
        return VerbKind::None;
    static const WordSet& otherWords = langWords(u"goals/verbs.txt", u"no slips");
    if (otherWords.contains(word))
        return VerbKind::None;
    for (const QString& verb : table.longOnes)
        if (std::abs(verb.size() - word.size()) <= 1 &&
            isSlipOf(word, {reinterpret_cast<const char16_t*>(verb.utf16()), static_cast<size_t>(verb.size())}))
            return table.kinds.value(verb);
    return VerbKind::None;
}

namespace words {

bool isEvaluative(const QString& word) {
    static const WordSet& set = langWords(u"goals/words.txt", u"evaluative");
    return set.contains(word);
}

bool isAbstract(const QString& word) {
    static const WordSet& set = langWords(u"goals/words.txt", u"abstract");
    return set.contains(word);
}

bool isIndefinite(const QString& word) {
    static const WordSet& set = langWords(u"goals/words.txt", u"indefinite");
    return set.contains(word);
}

bool isFunction(const QString& word) {
    static const WordSet& set = langWords(u"goals/words.txt", u"function");
    return set.contains(word);
}

bool endsObject(const QString& word) {
    static const WordSet& set = langWords(u"goals/words.txt", u"ends an object");
    return set.contains(word);
}

bool isAchievement(const QString& word) {
    static const WordSet& set = langWords(u"goals/words.txt", u"achievements");
    return set.contains(word);
}

bool isOutcome(const QString& participle) {
    static const WordSet& set = langWords(u"goals/words.txt", u"outcomes");
    return set.contains(participle);
}

bool isState(const QString& word) {
    static const WordSet& set = langWords(u"goals/words.txt", u"states");
    return set.contains(word);
}

bool isPost(const QString& word) {
    static const WordSet& set = langWords(u"goals/words.txt", u"posts");
    return set.contains(word) ||
           (word.size() > 4 && (word.endsWith(u"er") || word.endsWith(u"or") || word.endsWith(u"ist") ||
                                word.endsWith(u"ian") || word.endsWith(u"eer")));
}

bool isMeasureUnit(const QString& word) {
    static const WordSet& set = langWords(u"goals/words.txt", u"measure units");
    return set.contains(word);
}

bool isScale(const QString& word) {
    static const WordSet& set = langWords(u"goals/words.txt", u"scales");
    return set.contains(word);
}

} // namespace words

} // namespace ascent
