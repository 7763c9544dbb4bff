// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/skill_words.h"

#include "core/posting/lexicon.h"

namespace ascent {

namespace {

QSet<QString> setOf(const char* words) {
    const QStringList all = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return {all.begin(), all.end()};
}

} // namespace

QSet<QString> wordSetOf(const char* words) {
    return setOf(words);
}

bool isGrade(const QString& word) {
    static const QSet<QString> all = setOf("strong excellent good solid great proven demonstrated demonstrable "
                                           "outstanding exceptional superior basic advanced "
                                           "sound thorough deep extensive working practical documented effective high "
                                           "highly superb first-class broad wide "
                                           "relevant previous prior recent significant substantial current valid full "
                                           "clean essential key general proficient "
                                           "experienced confident minimum some various related successful significant "
                                           "genuine real own new different diverse "
                                           "clear fully hands on necessary considerable appropriate additional better "
                                           "best consistent friendly similar comparable");
    return all.contains(word);
}

bool isLeaning(const QString& word) {
    return word.endsWith(u"al") || word.endsWith(u"ive") || word.endsWith(u"ic") || word.endsWith(u"ous") ||
           word == u"written" || word == u"spoken" || word == u"internal" || word == u"external" || word == u"sanitary";
}

bool isClauseWord(const QString& word) {
    static const QSet<QString> all =
        setOf("that which who while whilst where when whether if so because as both order than "
              "is are was were will would can could must may might should preferred required "
              "desirable necessary needed plus advantage desired such e.g i.e whose unless until");
    return all.contains(word);
}

bool isVague(const QString& word) {
    static const QSet<QString> all = setOf(
        "able experience knowledge skill skills ability abilities work working job role position team teams people "
        "others "
        "company "
        "business department organization organisation years year degree field fields area areas environment "
        "information "
        "level levels time basis needs need range others things ways way client clients customer customers employee "
        "employees "
        "staff duties duty tasks task projects project requirements requirement understanding related equivalent "
        "qualification "
        "qualifications variety all use part day days member members support standards service services industry items "
        "activities issues problems office plus product products program programs system systems data process "
        "processes "
        "candidate candidates applicant applicants children students patients parents management managers manager "
        "directors "
        "director supervisor colleagues partners group groups discipline one two three four five six ten three minimum "
        "record "
        "etc practice university college school high status interest background training certification certificate "
        "license "
        "licence opportunities opportunity materials equipment relations relationships relationship reports report "
        "goals "
        "public media best success well perform provide ensure phd bs ms ba bsc msc dui ged eoe usa cv resume");
    return all.contains(word);
}

bool isNumberWord(const QString& word) {
    static const QSet<QString> all = setOf("one two three four five six seven eight nine ten eleven twelve");
    return all.contains(word) || (!word.isEmpty() && word[0].isDigit());
}

} // namespace ascent
