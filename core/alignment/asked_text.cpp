// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/asked_text.h"

#include "core/language/phrases/clauses.h"
#include "core/language/phrases/phrase.h"

#include <QRegularExpression>

namespace ascent {

namespace {

const auto insensitive = QRegularExpression::CaseInsensitiveOption;

QRegularExpression pattern(const char* text) {
    return QRegularExpression(QString::fromUtf8(text), insensitive | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QString plainLine(const QString& line) {
    static const QRegularExpression tag = pattern("</?[a-z][^<>]{0,200}>");
    static const QRegularExpression need = pattern(
        "(?:\\s*[(\\[](?:E|D|essential|desirable|required|preferred|optional|must[- ]have|nice[- ]to[- ]have)[)\\]]|"
        "(?:,| is| are| \u2013| -|:)?(?<! as)(?<! where)(?<! if)\\s+(?:(?:strongly |highly "
        ")?(?:required|preferred|desirable|essential|desired|"
        "needed|necessary|mandatory|advantageous)|(?:would be |is )?(?:a plus|an advantage|a bonus)))$");
    QString text = line;
    text.replace(tag, QStringLiteral(" "));
    text.remove(u'*');
    text.remove(QStringLiteral("__"));
    text = withoutStop(tidied(text));
    const QString rest = text.left(text.indexOf(need)).trimmed();
    return withoutStop(rest.contains(u' ') || !rest.isEmpty() ? rest : text);
}

QString withoutVerbLead(const QString& text) {
    static const QRegularExpression lead =
        pattern("^(?:(?:in this role,? |day to day,? |and |also )?"
                "(?:you(?:['\u2019]ll|['\u2019]d|['\u2019]re| will| would| are| must| should| need to| have to)"
                "(?: also| then)?(?: be)?(?: expected to| responsible for| required to| able to| asked to)?|"
                "(?:the )?(?:post ?holder|successful candidate|role holder|candidate|jobholder) (?:will|must|should)"
                "(?: also)?(?: be)?(?: expected to| responsible for| required to| able to)?|"
                "(?:must |should )?(?:be )?(?:able|willing|happy|ready) to|(?:must |should )(?:be )?|"
                "(?:the |proven |demonstrated |demonstrable |strong )?(?:ability|capacity|willingness) to|"
                "(?:the role|this role|responsibilities|duties) includes?:?|responsible for|responsibility for|to) )");
    QString rest = text;
    rest.remove(lead);
    return rest.count(u' ') >= 1 ? rest : text;
}

QString withoutThingLead(const QString& text) {
    static const QRegularExpression lead = pattern(
        "^(?:(?:you|candidates|applicants|the (?:post ?holder|successful candidate))(?:['\u2019]ll|['\u2019]ve| will|"
        " must| should| would)?(?: also)? (?:need|have|possess|hold|bring)|must (?:have|hold|possess)|"
        "we(?:['\u2019]re| are)? (?:need|want|ask for|expect|require|look for|looking for)|"
        "possess(?:es|ion of)?|hold(?:s|ing)?|have|having) ");
    QString rest = text;
    rest.remove(lead);
    return rest;
}

QString brief(const QString& text) {
    constexpr int mostWords = 18;
    return withoutStop(shortened(text, mostWords).value_or(text));
}

bool asksYears(const QString& text) {
    static const QRegularExpression years =
        pattern("\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|many|minimum)\\b[^.;]{0,30}?"
                "\\b(?:years?|months?)\\b");
    return years.match(text).hasMatch();
}

QString heldWord(const QString& text) {
    static const QRegularExpression held =
        pattern("\\b(?:licen[cs]es?|(?<!high )(?<!certain )(?<!fair "
                ")degree|diploma|certificat(?:e|es|ion|ions)|certified|registration|"
                "registered(?! (?:charit|compan|office|user|customer))|chartered|qualifications?|qualified|"
                "bachelor(?:['\u2019]?s)?|master['\u2019]s|ph\\.?d|doctorate|cert (?:i{1,3}|iv)|nvq|svq|gcses?|hnd|hnc|"
                "a[- ]levels?|dbs|pin|clearance|ticket(?! (?:sales|office|desk|machine|system|queue))|"
                "(?<!business )(?<!credit )card|accredit(?:ed|ation)|permit|membership|qts|pgce)\\b");
    return held.match(text).captured();
}

bool isHeld(const QString& text) {
    return !heldWord(text).isEmpty();
}

} // namespace ascent
