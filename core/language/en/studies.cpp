// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/phrases/studies.h"

#include "core/language/lang_file.h"
#include "core/language/phrases/lists.h"
#include "core/language/text/words.h"

namespace ascent {

namespace {

bool isCloserOfQuote(QChar c) {
    return QStringView(u"\"'\u2019\u201D").contains(c);
}

/// The word that a noun phrase is about: the last before "in", "of", "for" and their like.
QString headOf(const QString& noun) {
    static const WordSet& closers = langWords(u"words/studies.txt", u"ends a head");
    QString head;
    qsizetype at = 0;
    // A name in quotes ("Web for all") stands before what it is the name of.
    QString rest = noun;
    if (!noun.isEmpty() && QStringView(u"\"'\u2018\u201C").contains(noun.front())) {
        qsizetype close = 1;
        while (close < noun.size() && !isCloserOfQuote(noun[close]))
            ++close;
        if (close + 2 < noun.size())
            rest = noun.mid(close + 2);
    }
    for (const QString& token : rest.split(u' ', Qt::SkipEmptyParts)) {
        const QString word = plainWord(token);
        if (at++ > 0 && closers.contains(word))
            break;
        head = word;
        if (token.endsWith(u',') || token.endsWith(u':'))
            break;
    }
    return head;
}

bool isAcronym(const QString& token) {
    int capitals = 0;
    for (const QChar c : token) {
        if (c.isLower())
            return false;
        capitals += c.isUpper();
    }
    return capitals > 1;
}

} // namespace

Study studyOf(const QString& noun) {
    static const WordSet& courses = langWords(u"words/studies.txt", u"courses");
    static const WordSet& exams = langWords(u"words/studies.txt", u"exams");
    static const WordSet& awards = langWords(u"words/studies.txt", u"awards");
    const QString head = headOf(noun);
    return courses.contains(head)  ? Study::Course
           : exams.contains(head)  ? Study::Exam
           : awards.contains(head) ? Study::Award
                                   : Study::None;
}

QString withStudyArticle(const QString& noun) {
    if (hasDeterminer(noun) && !noun.front().isDigit())
        return noun;
    const QString first = noun.section(u' ', 0, 0), second = noun.section(u' ', 1, 1);
    static const WordSet& ownName = langWords(u"words/studies.txt", u"after an acronym");
    const QString head = headOf(noun);
    const bool plural = head.endsWith(u's') && !head.endsWith(u"'s") && head != u"masters";
    // "the 'Web for all' certification": a name in quotes before what it is.
    if (studyOf(noun) != Study::None && QStringView(u"\"'\u2018\u201C").contains(noun.front()) &&
        !isCloserOfQuote(noun.back()))
        return QStringLiteral("the ") + noun;
    static const WordSet& massNouns = langWords(u"words/studies.txt", u"without an article");
    if ((studyOf(noun) != Study::None && !plural && !massNouns.contains(head)) ||
        (isAcronym(first) && ownName.contains(second)))
        return QStringLiteral("the ") + noun;
    return noun;
}

} // namespace ascent
