// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/learn.h"

#include "core/language/clauses.h"
#include "core/language/phrase.h"
#include "core/language/placed.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ascent {

namespace {

const auto insensitive = QRegularExpression::CaseInsensitiveOption;

QString tr(const char* text) {
    return QCoreApplication::translate("Alignment", text);
}

QRegularExpression pattern(const char* text) {
    return QRegularExpression(QString::fromUtf8(text), insensitive | QRegularExpression::UseUnicodePropertiesOption);
}

/// Without marks of Markdown and HTML, and without what only says how much it is asked for.
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

/// What announces a verb: "You will", "Ability to", "Responsible for".
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

/// What announces a thing: "You will need", "We look for".
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

/// The employer's words as the person says them to the employer: "our" is yours, "your" is mine. Empty where that
/// can't be done safely.
QString turned(QString text) {
    static const QRegularExpression someone =
        pattern("\\b(?:you|yours|yourself|i|me|my|he|she|him|her|his|they|them|it|this|these|those|their)\\b");
    static const QRegularExpression your = pattern("\\byour\\b"), our = pattern("\\bours?\\b"),
                                    us = pattern("\\b(?:us|we)\\b");
    text.replace(your, QStringLiteral("\uE000"));
    if (someone.match(text).hasMatch())
        return {};
    text.replace(our, QStringLiteral("your"));
    text.replace(us, QStringLiteral("you"));
    return text.replace(u'\uE000', QStringLiteral("my"));
}

QString quoted(const QString& text) {
    return QStringLiteral("\u201C") + text + QStringLiteral("\u201D");
}

/// At most so many words, ended at a clause; the whole where no clause ends in time.
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

/// What is held, not learned beside the work: licences, degrees, registrations, checks.
bool isHeld(const QString& text) {
    static const QRegularExpression held = pattern(
        "\\b(?:licen[cs]es?|degree|diploma|certificat(?:e|es|ion|ions)|certified|registration|registered|chartered|"
        "qualifications?|qualified|bachelor(?:['\u2019]?s)?|master['\u2019]s|ph\\.?d|doctorate|nvq|svq|gcses?|hnd|hnc|"
        "a[- ]levels?|dbs|pin|clearance|ticket|card|accredit(?:ed|ation)|permit|qts|pgce)\\b");
    return held.match(text).hasMatch();
}

/// What can't follow "You ask for": a quality of the person, a least amount, an order.
bool standsAlone(const PostingLine& line, const QString& text) {
    static const QRegularExpression quality = pattern(
        "^(?:(?:very|highly|fully|naturally) )?(?:confident|comfortable|calm|able|willing|fluent|proficient|"
        "skilled|competent|familiar|experienced|keen|passionate|patient|reliable|organi[sz]ed|friendly|flexible|"
        "physically|happy|punctual|literate|numerate|trained|educated|minimum|over|ideally|preferably)\\b");
    return line.kind == LineKind::Duty || quality.match(text).hasMatch();
}

} // namespace

QString learnSentence(const PostingLine& line) {
    const QString text = plainLine(line.text);
    if (placedWords(text).isEmpty())
        return {};
    const Names names({text});
    const QString thing = withoutThingLead(text);
    const QString asked = quoted(lowerFirst(brief(thing), names));
    const bool addressed =
        standsAlone(line, thing) || turned(thing).isEmpty() || readPhrase(thing, names).form == PhraseForm::Sentence;
    if (line.kind != LineKind::Duty && asksYears(text))
        return addressed ? tr("Your posting says %1. I would tell you plainly how far I have come towards that, and "
                              "learn the rest from those who have done it longer.")
                               .arg(quoted(brief(text)))
                         : tr("You ask for %1. I would tell you plainly how far I have come towards that, and learn "
                              "the rest from those who have done it longer.")
                               .arg(asked);
    if (line.kind != LineKind::Duty && isHeld(text))
        return addressed ? tr("Your posting says %1. I can't show that yet; I would find out what it takes, and tell "
                              "you by when I could have it.")
                               .arg(quoted(brief(text)))
                         : tr("You ask for %1. I don't hold that yet; I would find out what it takes, and tell you by "
                              "when I could have it.")
                               .arg(asked);
    const Phrase phrase = readPhrase(withoutVerbLead(text), names);
    const QString doing = phrase.form == PhraseForm::Verb && !phrase.rest.isEmpty() ? gerund(phrase) : QString();
    if (const QString mine = doing.isEmpty() ? QString() : turned(brief(doing)); !mine.isEmpty())
        return tr("I have little to show yet for %1. I would begin beside someone who does it well, and do it on my "
                  "own within the first months.")
            .arg(mine);
    // "Knowledge of food safety": its own words fit in.
    static const QRegularExpression head =
        pattern("^(?:(?:a |an |some |good |sound |strong |solid |proven |previous |prior |relevant |excellent |working "
                "|practical |basic |in-depth |thorough |demonstrable |demonstrated |current |recent )*)"
                "((?:experience|knowledge|understanding|awareness|command) (?:of|in|with|using) .+)$");
    if (const QRegularExpressionMatch match = head.match(thing); match.hasMatch() && !addressed) {
        const QString topic = turned(lowerFirst(brief(match.captured(1)), names));
        if (!topic.isEmpty())
            return tr("I can't show %1 yet. I would find someone here to learn it from, and make it part of my first "
                      "months.")
                .arg(topic);
    }
    return addressed ? tr("Your posting says %1. I can't show that yet; it is one of the first things that I would "
                          "learn here.")
                           .arg(quoted(brief(text)))
                     : tr("You ask for %1. I can't show that yet; it is one of the first things that I would learn "
                          "here.")
                           .arg(asked);
}

} // namespace ascent
