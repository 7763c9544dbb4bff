// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/phrases/studies.h"

#include "core/language/phrases/lists.h"
#include "core/language/text/words.h"

namespace ascent {

namespace {

bool isCloserOfQuote(QChar c) {
    return QStringView(u"\"'\u2019\u201D").contains(c);
}

/// The word that a noun phrase is about: the last before "in", "of", "for" and their like.
QString headOf(const QString& noun) {
    static const WordSet closers(u"in of for at with on by from to under and or within that which until through");
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
    static const WordSet courses(u"course courses module modules programme program training bootcamp workshop "
                                 u"apprenticeship traineeship dissertation thesis");
    static const WordSet exams(u"exam exams examination examinations test tests resit viva");
    static const WordSet awards(u"certificate certification certifications certificates diploma degree licence license "
                                u"qualification accreditation charter bachelor bachelor's master's masters doctorate "
                                u"ticket phd mba msc bsc ma ba pgce nvq hnd hnc chartership");
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
    static const WordSet ownName(u"in for of");
    const QString head = headOf(noun);
    const bool plural = head.endsWith(u's') && !head.endsWith(u"'s") && head != u"masters";
    // "the 'Web for all' certification": a name in quotes before what it is.
    if (studyOf(noun) != Study::None && QStringView(u"\"'\u2018\u201C").contains(noun.front()) &&
        !isCloserOfQuote(noun.back()))
        return QStringLiteral("the ") + noun;
    static const WordSet massNouns(u"training accreditation chartership certification");
    if ((studyOf(noun) != Study::None && !plural && !massNouns.contains(head)) ||
        (isAcronym(first) && ownName.contains(second)))
        return QStringLiteral("the ") + noun;
    return noun;
}

} // namespace ascent
