// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/skill_words.h"

#include "core/posting/lexicon.h"

namespace ascent {

QSet<QString> wordSetOf(const char* words) {
    const QStringList all = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return {all.begin(), all.end()};
}

bool isGrade(const QString& word) {
    return lexicon().grades.contains(word);
}

bool isLeaning(const QString& word) {
    static const QSet<QString> all = wordSetOf("written spoken internal external sanitary verbal oral front back");
    static const QSet<QString> nouns = wordSetOf(
        "animal approval appraisal archive arrival capital clinic detective disposal drive executive fabric graphic "
        "hospital initiative journal logic manual material mechanic metal mineral motive music objective plastic "
        "portal "
        "principal proposal public referral rehearsal removal rental representative signal statistic survival tactic "
        "terminal topic total traffic trial");
    if (nouns.contains(word))
        return false;
    return word.endsWith(u"al") || word.endsWith(u"ive") || word.endsWith(u"ic") || word.endsWith(u"ous") ||
           all.contains(word);
}

bool isClauseWord(const QString& word) {
    static const QSet<QString> all =
        wordSetOf("that which who while whilst where when whether if so because as both order than "
                  "is are was were will would can could must may might should preferred required "
                  "desirable necessary needed plus advantage desired such e.g i.e whose unless until");
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
    static const QSet<QString> all = wordSetOf("one two three four five six seven eight nine ten eleven twelve");
    return all.contains(word) || (!word.isEmpty() && word[0].isDigit());
}

} // namespace ascent
