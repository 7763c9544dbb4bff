// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/unsaid.h"

#include "core/language/lang_pattern.h"
#include "core/language/phrases/tidy.h"

#include <QStringList>

namespace ascent {

namespace {

/// Each is named by what happened, to the employer or through them; what stands before it may take it back.
bool isBad(const QString& sentence) {
    static const QRegularExpression& news = langPhrases(u"answers/unsaid.txt", u"bad news");
    static const QRegularExpression& takenBack = langPattern(u"answers/unsaid.txt", u"taken back");
    for (auto match = news.globalMatch(sentence); match.hasNext();)
        if (const auto bad = match.next(); !takenBack.match(sentence.left(bad.capturedStart())).hasMatch())
            return true;
    return false;
}

} // namespace

bool isPersonal(const QString& text) {
    static const QRegularExpression& personal = langPattern(u"answers/unsaid.txt", u"personal");
    return personal.match(text).hasMatch();
}

bool isAboutPay(const QString& text) {
    static const QRegularExpression& pay = langPattern(u"answers/unsaid.txt", u"pay");
    return pay.match(text).hasMatch();
}

QString withoutBadNews(const QString& note) {
    QStringList sentences = sentencesOf(tidied(note));
    if (!sentences.removeIf(isBad))
        return note;
    return sentences.join(u' ');
}

bool isGettingTheJob(const QString& statement) {
    static const QRegularExpression& job = langPattern(u"answers/unsaid.txt", u"getting a job");
    return job.match(withoutStop(tidied(statement))).hasMatch();
}

bool leavesOpenWho(const QString& text) {
    static const QRegularExpression& pronoun = langPattern(u"answers/unsaid.txt", u"she or he");
    static const QRegularExpression& person = langPattern(u"answers/unsaid.txt", u"people");
    static const QRegularExpression& noPeople = langPhrases(u"answers/unsaid.txt", u"no people");
    static const QRegularExpression name(QStringLiteral("\\b\\p{Lu}\\p{Ll}+"));
    static const QRegularExpression quoted(
        QStringLiteral("[\"\\x{201C}].*?[\"\\x{201D}]")); // who speaks, speaks of the person
    QString plain = text;
    plain.remove(quoted);
    const QRegularExpressionMatch open = pronoun.match(plain);
    if (!open.hasMatch())
        return false;
    QString told = plain.left(open.capturedStart());
    told.remove(noPeople);
    // A name behind the first word, which has its capital in any case.
    return !person.match(told).hasMatch() && !name.match(told.mid(1)).hasMatch();
}

} // namespace ascent
