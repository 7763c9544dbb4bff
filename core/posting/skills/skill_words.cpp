// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/skills/skill_words.h"

#include "core/language/lang_file.h"
#include "core/posting/lexicon.h"

namespace ascent {

bool isGrade(const QString& word) {
    return lexicon().grades.contains(word);
}

bool isLeaning(const QString& word) {
    static const WordSet& all = langWords(u"posting/skill-words.txt", u"adjective");
    static const WordSet& nouns = langWords(u"posting/skill-words.txt", u"no-adjective");
    static const QStringList endings = linesOf("skill-words.txt", "adjective-ending");
    if (nouns.contains(word))
        return false;
    for (const QString& end : endings)
        if (word.endsWith(end))
            return true;
    return all.contains(word);
}

bool isClauseWord(const QString& word) {
    static const WordSet& all = langWords(u"posting/skill-words.txt", u"clause-word");
    return all.contains(word);
}

int weightOf(const QString& word) {
    if (word.size() < 2 || word[0].isDigit())
        return 0;
    const Lexicon& all = lexicon();
    const QString owner = word.endsWith(u"'s") || word.endsWith(u"s'") ? word.left(word.lastIndexOf(u'\'')) : word;
    if (all.emptyWords.contains(owner) || isFiller(word) || isGrade(word))
        return 0;
    return all.generalWords.contains(word) || all.people.contains(owner) ? 1 : 2;
}

bool isPeople(const QString& word) {
    return lexicon().people.contains(word);
}

bool isPlaceHead(const QString& word) {
    return lexicon().placeHeads.contains(word);
}

bool isCredentialHead(const QString& word) {
    return lexicon().credentialHeads.contains(word);
}

bool isMatterHead(const QString& word) {
    return lexicon().matterHeads.contains(word);
}

bool isTrailing(const QString& word) {
    return lexicon().trailing.contains(word);
}

bool isNumberWord(const QString& word) {
    static const WordSet& all = langWords(u"posting/skill-words.txt", u"number");
    return all.contains(word) || (!word.isEmpty() && word[0].isDigit());
}

} // namespace ascent
