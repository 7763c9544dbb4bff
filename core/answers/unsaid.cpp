// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/unsaid.h"

#include "core/language/phrases/tidy.h"

#include <QRegularExpression>
#include <QStringList>

namespace ascent {

namespace {

const auto insensitive = QRegularExpression::CaseInsensitiveOption;

/// Each by what happened, to the employer or through them.
const QRegularExpression& badNews() {
    static const QRegularExpression all(
        QStringLiteral(
            "\\b(?:redundanc(?:y|ies)|lay-?offs?|la(?:id|ying|y) off|job "
            "(?:cuts?|losses)|(?:cut|cutting|shed|shedding) (?:\\w+ ){0,2}(?:jobs|posts|staff)|let (?:\\w+ "
            "){0,3}people go|sack(?:ed|ing)|fined|(?:a|the|heavy|big) fines?(?= |$|[,.;])(?! "
            "(?:art|line|food|detail|balance|print|tun))|lawsuits?|su(?:ed|ing)|(?:taken|went|going) to "
            "court|tribunals?|prosecut\\w+|scandals?|fraud|brib\\w+|bankrupt\\w*|insolven\\w+|administration "
            "order|(?:in|into) administration|debts?|losing money|made (?:a|heavy|big) loss(?:es)?|profit "
            "warning|share price (?:has "
            ")?(?:fell|fallen|dropped|crashed)|(?:bad|poor|terrible|awful|angry|one-star|mixed|negative) (?:\\w+ "
            ")?(?:reviews?|ratings?|press|reputation|marks?|report)|(?:reviews?|ratings?) (?:\\w+ "
            "){0,4}(?:is|are|were) (?:\\w+ "
            ")?(?:bad|poor|terrible|awful|low|mixed)|glassdoor|complaints?|criticis\\w+|under "
            "(?:investigation|fire)|investigated|special measures|inadequate|(?:high|staff|heavy) "
            "turnover|(?:people|staff|everybody|everyone|half the team) (?:keep|keeps|are|is|was|were|have|has)? "
            "?(?:leave|leaves|leaving|left|quit|quitting)|understaffed|short-?staffed|burn-?(?:out|t "
            "out)|toxic|bull(?:y|ied|ying)|harass\\w+|strikes?(?= |$|[,.;])(?! (?:me|a|the "
            "balance))|walk-?outs?|recall(?:ed|s)?(?= |$|[,.;])|data (?:breach|leak)|hacked|oil "
            "spill|spilled|pollut\\w+|(?:pay|paid|pays|paying) (?:\\w+ ){0,3}(?:late|badly|below \\w+)|unpaid "
            "(?:overtime|wages)|unions? (?:ban|busting)|clos(?:ed|ing) (?:\\w+ "
            "){0,3}(?:shops|branches|sites?|plants?|offices?|depots?|stores?|wards?)|discriminat\\w+)\\b"),
        insensitive);
    return all;
}

/// What takes it back, before it: denied, over, or what they work against.
const QRegularExpression& mended() {
    static const QRegularExpression all(
        QStringLiteral(
            "\\b(?:no|not|never|without|nobody|fewer|less|zero|against|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|"
            "halv(?:e|es|ed|ing)|cut(?:ting)? (?:down )?(?:on )?(?:\\w+ )?(?=complaints|turnover|debts?|burn|pollut)|"
            "end(?:s|ed|ing)?|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|fight(?:s|ing)?|tackl(?:e|es|ed|ing)|"
            "bring(?:ing)? down|answer(?:s|ed|ing)?|learn(?:s|ed|ing)? from|handl(?:e|es|ing)|stop(?:s|ped|ping)?|"
            "remov(?:e|es|ing)|clean(?:s|ed|ing)? up|free (?:of|from)|help(?:s|ing)? (?:\\w+ ){0,3}(?:with|out of)|"
            "sav(?:e|es|ed|ing)|treat(?:s|ing)?|spot(?:s|ting)?|detect(?:s|ing)?)\\b[^.;]{0,40}$"),
        insensitive);
    return all;
}

bool isBad(const QString& sentence) {
    for (auto match = badNews().globalMatch(sentence); match.hasNext();)
        if (const auto bad = match.next(); !mended().match(sentence.left(bad.capturedStart())).hasMatch())
            return true;
    return false;
}

} // namespace

QString withoutBadNews(const QString& note) {
    QStringList sentences = sentencesOf(tidied(note));
    if (!sentences.removeIf(isBad))
        return note;
    return sentences.join(u' ');
}

bool isGettingTheJob(const QString& statement) {
    static const QRegularExpression job(
        QStringLiteral(
            "^(?:(?:I )?(?:want|plan|hope|would like|aim) )?(?:to )?(?:start(?:ing)?(?: work)?|begin(?:ning)?(?: "
            "work)?|find"
            "(?:ing)?|get(?:ting)?|land(?:ing)?|secur(?:e|ing)|obtain(?:ing)?|win(?:ning)?|sign(?:ing)?|tak(?:e|ing) "
            "up|be(?:ing)? in|be(?:ing)? hired (?:in|for)|mov(?:e|ing) into|hav(?:e|ing)|work(?:ing)?)(?: in)?(?: a| "
            "an| my| the)?(?: (?:first|new|next|permanent|full-time|part-time|full time|part time|graduate|entry-level|"
            "junior|trainee|paid|steady|proper|real|salaried|secure|better|good)){0,4} (?:jobs?|positions?|roles?|post|"
            "employment|employer|contract(?: of employment)?)(?= *(?:$|[.,;]|(?:as|in|at|with|by|before|within|until|"
            "this|next|after|from|where|that|on)\\b))"),
        insensitive);
    static const QRegularExpression working(
        QStringLiteral("^(?:to )?(?:be )?(?:work(?:ing)?|employed|hired) (?:full[- ]time|part[- ]time|permanently|for "
                       "pay)\\b"),
        insensitive);
    const QString text = withoutStop(tidied(statement));
    return job.match(text).hasMatch() || working.match(text).hasMatch();
}

bool leavesOpenWho(const QString& text) {
    static const QRegularExpression pronoun(QStringLiteral("\\b(?:she|he)\\b"), insensitive);
    static const QRegularExpression person(
        QStringLiteral("\\b(?:\\w{2,}(?:er|or|ist|ee|ant|ent|man|woman|ian)|person|girl|boy|lady|child|nurse|cook|chef|"
                       "coach|boss|friend|guest|pilot|mum|aunt|uncle|baby|head|lead|vet|judge|one|somebody|someone|"
                       "everybody|nobody|who)(?:'s|\\x{2019}s)?\\b"),
        insensitive);
    static const QRegularExpression name(QStringLiteral("\\b\\p{Lu}\\p{Ll}+"));
    static const QRegularExpression quoted(
        QStringLiteral("[\"\\x{201C}].*?[\"\\x{201D}]")); // who speaks, speaks of the person
    QString plain = text;
    plain.remove(quoted);
    const QRegularExpressionMatch open = pronoun.match(plain);
    if (!open.hasMatch())
        return false;
    static const QRegularExpression notPeople(
        QStringLiteral("\\b(?:after|never|ever|other|over|under|however|moment|silent|different|recent|before|or|for|"
                       "her|their)\\b"),
        insensitive);
    QString told = plain.left(open.capturedStart());
    told.remove(notPeople);
    // A name behind the first word, which has its capital in any case.
    return !person.match(told).hasMatch() && !name.match(told.mid(1)).hasMatch();
}

} // namespace ascent
