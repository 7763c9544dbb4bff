// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/gaps/learn_sentence.h"

#include "core/alignment/gaps/line_wording.h"
#include "core/alignment/reading/requirements.h"
#include "core/language/lang_pattern.h"
#include "core/language/phrases/clauses.h"
#include "core/language/phrases/phrase.h"
#include "core/language/text.h"
#include "core/posting/lexicon.h"

#include <QCoreApplication>

namespace ascent {

namespace {

constexpr QStringView wording = u"alignment/wording.txt";

QString tr(const char* text) {
    return QCoreApplication::translate("Alignment", text);
}

/// The employer's words as the person says them to the employer: "our" is yours, "your" is mine. Empty where that
/// can't be done safely.
QString turned(QString text) {
    static const QRegularExpression& someone = langPattern(wording, u"somebody else");
    static const QRegularExpression& your = langPattern(wording, u"of the person");
    static const QRegularExpression& our = langPattern(wording, u"of the employer");
    static const QRegularExpression& us = langPattern(wording, u"the employer");
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

/// What can't follow "You ask for": a quality of the person, a least amount, an order.
bool standsAlone(const PostingLine& line, const QString& text) {
    static const QRegularExpression& quality = langPattern(wording, u"stands by itself");
    return line.kind == LineKind::Duty || quality.match(text).hasMatch();
}

/// The line as a phrase. A duty begins with its verb, also with one that may be a noun: "Match students to educators".
Phrase readWork(const PostingLine& line, const QString& text, const Names& names) {
    const Phrase phrase = readPhrase(text, names);
    const QList<PlacedWord> words = Text(text).words();
    const bool verb = line.kind == LineKind::Duty && phrase.form != PhraseForm::Verb && words.size() > 1 &&
                      lexicon().verbs.contains(words[0].lower) && words[1].lower != u"of";
    return verb ? readPhrase(QStringLiteral("to ") + lowerFirst(text, names), names) : phrase;
}

QString oneOf(const QStringList& wordings, int nth) {
    return wordings[nth % wordings.size()];
}

} // namespace

QString learnSentence(const PostingLine& line, int nth) {
    const QString text = plainLine(line.text);
    if (Text(text).words().isEmpty())
        return {};
    const Names names({text});
    const QString thing = withoutThingLead(text);
    const QString asked = quoted(lowerFirst(brief(thing), names));
    const bool addressed =
        standsAlone(line, thing) || turned(thing).isEmpty() || readPhrase(thing, names).form == PhraseForm::Sentence;
    // What can't follow "You ask for" is quoted as the posting says it.
    const auto opened = [&](const QString& whole) {
        return addressed ? tr("Your posting says %1.").arg(quoted(brief(whole))) : tr("You ask for %1.").arg(asked);
    };
    if (line.kind != LineKind::Duty && asksYears(text))
        return opened(text) + u' ' +
               tr("I would tell you plainly how far I have come towards that, and learn the rest from those who have "
                  "done it longer.");
    if (line.kind != LineKind::Duty && isHeld(text))
        return opened(text) + u' ' +
               (addressed ? tr("I can't show that yet; I would find out what it takes, and tell you by when I could "
                               "have it.")
                          : tr("I don't hold that yet; I would find out what it takes, and tell you by when I could "
                               "have it."));
    // Hours and travel are not learned, but said yes or no to.
    static const QRegularExpression& hours = langPattern(wording, u"hours");
    if (line.kind != LineKind::Duty && hours.match(text).hasMatch())
        return opened(text) + u' ' + tr("I would tell you plainly which of that I can do, and from when.");
    const Phrase phrase = readWork(line, withoutVerbLead(text), names);
    const QString doing = phrase.form == PhraseForm::Verb && !phrase.rest.isEmpty() ? gerund(phrase) : QString();
    if (const QString mine = doing.isEmpty() ? QString() : turned(brief(doing)); !mine.isEmpty())
        return oneOf(
                   {tr("I have little to show yet for %1. I would begin beside someone who does it well, and do it on "
                       "my own within the first months."),
                    tr("There is not much that I can show yet for %1. I would watch how it is done here, take on a "
                       "part of it soon, and ask what I could do better."),
                    tr("I haven't proved myself yet at %1. It would be among the first things that I ask to be "
                       "shown.")},
                   nth)
            .arg(mine);
    // "Knowledge of food safety": its own words fit in.
    static const QRegularExpression& head = langPattern(wording, u"knowledge of a topic");
    if (const QRegularExpressionMatch match = head.match(thing); match.hasMatch() && !addressed) {
        const QString topic = turned(lowerFirst(brief(match.captured(1)), names));
        if (!topic.isEmpty())
            return tr("I can't show %1 yet. I would find someone here to learn it from, and make it part of my first "
                      "months.")
                .arg(topic);
    }
    return opened(text) + u' ' +
           oneOf({tr("I can't show that yet; it is one of the first things that I would learn here."),
                  tr("I have nothing to show for it yet, and would want to learn it early."),
                  tr("That would be new to me, so I would ask who does it best here, and learn it from them.")},
                 nth);
}

} // namespace ascent
