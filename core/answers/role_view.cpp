// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/role_view.h"

#include "core/answers/turns.h"
#include "core/answers/word_parts.h"
#include "core/language/lang_pattern.h"
#include "core/language/phrases/clauses.h"
#include "core/language/phrases/phrase.h"
#include "core/language/speech/speech.h"
#include "core/language/text/words.h"
#include "core/posting/corrected.h"

#include <libstemmer.h>

namespace ascent {

namespace {

constexpr LangWords articles(u"answers/role.txt", u"article of a name");

const WordSet& functionWords() {
    static const WordSet& words = langWords(u"answers/role.txt", u"function words");
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
    static const QRegularExpression& ofName = langPattern(u"answers/role.txt", u"named with the");
    return ofName.match(company).hasMatch() ? QStringLiteral("the ") + company : company;
}

QString spokenCompany(const QString& company) {
    static const QRegularExpression& form = langPattern(u"answers/role.txt", u"legal form");
    QString spoken = company;
    // "X GmbH & Co. KG" has several.
    for (QString before; before != spoken;) {
        before = spoken;
        spoken.remove(form);
        spoken = spoken.trimmed();
    }
    return spoken.isEmpty() ? company : spoken;
}

} // namespace

QSet<QString> RoleView::stemsOf(const QString& text) const {
    QSet<QString> stems;
    forEachWordPart(text, [&](QStringView part) {
        const QString word = plainWord(part);
        if (word.size() > 1 && !functionWords().contains(word) && !word.front().isDigit())
            stems.insert(stemmer->stem(word));
    });
    return stems;
}

namespace {

/// Stands for the employer's "your" while the rest of a duty is turned.
constexpr QChar belongsToSpeaker(0xE000);

} // namespace

QString dutyToSay(const QString& line, const Names& names) {
    static const QRegularExpression number(QStringLiteral("^\\s*(?:\\d{1,2}[.)]|[a-z][.)]|[-*\u2022\u00B7o])\\s+"));
    static const QRegularExpression& address = langPattern(u"answers/role.txt", u"address of a duty");
    static const QRegularExpression& you = langPhrases(u"answers/role.txt", u"other persons");
    static const QRegularExpression& asNeeded = langPattern(u"answers/role.txt", u"as needed");
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
    static const Turns own(QStringLiteral("answers/role.txt"), QStringLiteral("to the speaker"));
    for (const Turns::Turn& each : own.all())
        duty.replace(each.from, QString(belongsToSpeaker));
    if (you.match(duty).hasMatch())
        return {};
    // "lead all of them": what they are was said elsewhere.
    static const QRegularExpression& dangling = langPattern(u"answers/role.txt", u"dangling");
    if (dangling.match(duty).hasMatch())
        return {};
    static const Turns turns(QStringLiteral("answers/role.txt"), QStringLiteral("to the employer"));
    duty = turns.turned(duty);
    for (const Turns::Turn& each : own.all())
        duty.replace(belongsToSpeaker, each.to);
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
    static const QRegularExpression& fixed = langPattern(u"answers/role.txt", u"fixed term");
    RoleView view;
    view.role = &role;
    view.origin = {EntityKind::Role, role.id.uuid()};
    view.title = Marks::kept(spokenTitle(role.title));
    const QString company = tidied(role.company);
    view.fullCompany = Marks::kept(withArticle(company));
    QString spoken = withArticle(spokenCompany(company));
    // Within a sentence: "at the Calder Hotels".
    if (const QString first = spoken.section(u' ', 0, 0); articles.contains(first.toLower()) && first != spoken)
        spoken = first.toLower() + spoken.mid(first.size());
    view.company = Marks::kept(spoken);
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
