// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/role_view.h"

#include "core/language/phrases/clauses.h"
#include "core/language/phrases/phrase.h"
#include "core/language/speech/speech.h"
#include "core/language/text/words.h"
#include "core/posting/decided.h"

#include <QRegularExpression>

#include <libstemmer.h>

namespace ascent {

namespace {

const auto insensitive = QRegularExpression::CaseInsensitiveOption;

const WordSet& functionWords() {
    static const WordSet words(u"a an the and or but of to in on at for with by from that which who whose where when "
                               u"how what as is are was were be "
                               u"been being have has had do does did will would can could should may might must i you "
                               u"we they he she it my your our "
                               u"their his her its me us them this these those not no than then so such about into "
                               u"over under up out off per all "
                               u"any each every more most other some own same too very just also only both either "
                               u"become get want goal like make "
                               u"good new one two three first year work role job team one's i'd i'm i've it's don't");
    return words;
}

QString spokenTitle(const QString& typed) {
    QString title = withoutStop(withoutBrackets(tidied(typed)));
    if (title.count(u',') == 1) {
        const QStringList halves = title.split(u',');
        title = halves[0].trimmed() + QStringLiteral(" for ") + halves[1].trimmed();
    }
    return title;
}

QString withArticle(const QString& company) {
    static const QRegularExpression ofName(
        QStringLiteral("^(?:University|Ministry|Department|Institute|College|Bank|City|"
                       "Museum|Society|Association|House|School) of\\b"));
    return ofName.match(company).hasMatch() ? QStringLiteral("the ") + company : company;
}

QString spokenCompany(const QString& company) {
    static const QRegularExpression form(QStringLiteral(
        ",?\\s+(?:Inc\\.?|Incorporated|LLC|L\\.L\\.C\\.|LLP|LP|Ltd\\.?|Limited|Pty\\.? Ltd\\.?|plc|PLC|GmbH|AG|"
        "S\\.A\\.|SA|B\\.V\\.|BV|Corp\\.?|Corporation|Co\\.|AB|Oy|A/S|AS|S\\.r\\.l\\.|SpA|KG|e\\.V\\.)$"));
    QString spoken = company;
    spoken.remove(form);
    return spoken.isEmpty() ? company : spoken;
}

} // namespace

QSet<QString> RoleView::stemsOf(const QString& text) const {
    QSet<QString> stems;
    const auto parts = [](QChar c) {
        return c.isSpace() || c == u'/' || c == u'-' || c == u'\u2013' || c == u'(' || c == u')';
    };
    const QStringView all = text;
    for (qsizetype at = 0; at < all.size();) {
        while (at < all.size() && parts(all[at]))
            ++at;
        const qsizetype start = at;
        while (at < all.size() && !parts(all[at]))
            ++at;
        const QString word = plainWord(all.mid(start, at - start));
        if (word.size() > 1 && !functionWords().contains(word) && !word.front().isDigit())
            stems.insert(stemmer->stem(word));
    }
    return stems;
}

QString dutyToSay(const QString& line, const Names& names) {
    static const QRegularExpression number(QStringLiteral("^\\s*(?:\\d{1,2}[.)]|[a-z][.)]|[-*\u2022\u00B7o])\\s+"));
    static const QRegularExpression address(
        QStringLiteral(
            "^(?:(?:in this role,? |day to day,? )?you(?:['\u2019]ll|['\u2019]d| will| would| are going to| can expect "
            "to)"
            "(?: also| be expected to| then)? |the (?:post ?holder|successful candidate|role holder|candidate) will |"
            "(?:the role|this role|responsibilities|duties) includes?:? |responsible for |to )"),
        insensitive);
    static const QRegularExpression you(QStringLiteral("\\b(?:you|yours|yourself|i|me|my|he|she|him|her|his)\\b"),
                                        insensitive);
    static const QRegularExpression asNeeded(
        QStringLiteral(",? (?:as|when|if|where) (?:needed|required|necessary|appropriate)$"), insensitive);
    QString text = tidied(line);
    text.remove(number);
    text.remove(address);
    text = withoutStop(withoutBrackets(text));
    text = firstClause(text);
    text.remove(asNeeded);
    const Phrase phrase = readPhrase(text, names);
    if (phrase.form != PhraseForm::Verb || wordsOf(phrase.rest).isEmpty())
        return {};
    QString duty = infinitive(phrase);
    // What the employer calls "your" belongs to the one who will speak; "our" to the one who listens.
    static const QRegularExpression your(QStringLiteral("\\byour\\b"), insensitive);
    duty.replace(your, QStringLiteral("\uE000"));
    if (you.match(duty).hasMatch())
        return {};
    // "lead all of them": what they are was said elsewhere.
    static const QRegularExpression dangling(QStringLiteral(
        "^\\w+(?: \\w+){0,2} (?:them|it|this|these|those|they|their|its)\\b|\\b(?:that|which|whether|what) "
        "they\\b|\\b(?:out )?of (?:them|it|these|those)$"));
    if (dangling.match(duty).hasMatch())
        return {};
    static const std::pair<QRegularExpression, QString> turns[] = {
        {QRegularExpression(QStringLiteral("\\bour\\b")), QStringLiteral("your")},
        {QRegularExpression(QStringLiteral("\\b(?:us|we)\\b")), QStringLiteral("you")},
        {QRegularExpression(QStringLiteral("\\bours\\b")), QStringLiteral("yours")},
    };
    for (const auto& [from, to] : turns)
        duty.replace(from, to);
    duty.replace(u'\uE000', QStringLiteral("my"));
    return duty;
}

namespace {

/// A paragraph such as "You'd write the menu, run the pass and order the fish" holds several duties: each part that
/// is a verb phrase of its own is one. Anything else stays in one piece.
QStringList severalDuties(const QString& line, const Names& names) {
    static const QRegularExpression comma(QStringLiteral(",\\s+(?:and\\s+)?"));
    if (countWords(line) < 22)
        return {line};
    QStringList duties;
    for (const QString& sentence : sentencesOf(tidied(line))) {
        if (countWords(sentence) < 22) {
            duties.append(sentence);
            continue;
        }
        QStringList parts;
        for (const QString& part : withoutBrackets(sentence).split(comma)) {
            const bool opens =
                parts.isEmpty() || (readPhrase(part, names).form == PhraseForm::Verb && countWords(part) > 1);
            if (opens)
                parts.append(part);
            else
                parts.last() += QStringLiteral(", ") + part;
        }
        duties += parts;
    }
    return duties;
}

} // namespace

RoleView viewOf(const Content& content, const Role& role, const Names& names) {
    static const QRegularExpression fixed(QStringLiteral("\\bfixed[- ]term\\b|\\bmaternity cover\\b"), insensitive);
    RoleView view;
    view.role = &role;
    view.origin = {EntityKind::Role, role.id.uuid()};
    view.title = Marks::kept(spokenTitle(role.title));
    const QString company = tidied(role.company);
    view.fullCompany = Marks::kept(withArticle(company));
    view.company = Marks::kept(withArticle(spokenCompany(company)));
    view.titleStems = view.stemsOf(role.title);
    view.postingStems = view.stemsOf(role.posting) + view.titleStems;
    view.fixedTerm = fixed.match(role.posting).hasMatch();
    // A posting that asks the same at several sites says it once; nobody reads out the thirtieth duty.
    constexpr qsizetype mostDuties = 30;
    view.posting = correctedPosting(content, role);
    for (const Role& each : content.roles) {
        if (each.id == role.id)
            break;
        ++view.turn;
    }
    QSet<QString> seen;
    for (const PostingLine& line : view.posting.lines) {
        if (line.kind != LineKind::Duty || seen.size() >= mostDuties)
            continue;
        for (const QString& part : severalDuties(line.text, names)) {
            if (seen.contains(part))
                continue;
            seen.insert(part);
            const QString duty = dutyToSay(part, names);
            if (duty.isEmpty())
                continue;
            const auto shorter = shortened(duty, 15);
            if (shorter && countWords(*shorter) > 2) {
                view.duties.append(*shorter);
                view.dutyLines.append(line.text);
                view.dutyStems.append(view.stemsOf(*shorter));
            } else if (countWords(duty) <= 30) {
                view.longDuties.append(duty);
            }
        }
    }
    return view;
}

} // namespace ascent
