// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/studies.h"

#include "core/language/lists.h"
#include "core/language/words.h"

namespace ascent {

namespace {

/// The word that a noun phrase is about: the last before "in", "of", "for" and their like.
QString headOf(const QString& noun) {
    static const WordSet closers(u"in of for at with on by from to under and or within that which until through");
    QString head;
    qsizetype at = 0;
    for (const QString& token : noun.split(u' ', Qt::SkipEmptyParts)) {
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
                                u"phd mba msc bsc ma ba pgce nvq hnd hnc chartership");
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
    static const WordSet massNouns(u"training accreditation chartership certification");
    if ((studyOf(noun) != Study::None && !plural && !massNouns.contains(head)) ||
        (isAcronym(first) && ownName.contains(second)))
        return QStringLiteral("the ") + noun;
    return noun;
}

} // namespace ascent
