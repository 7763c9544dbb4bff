// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say/propose.h"

#include "core/language/phrases/clauses.h"
#include "core/language/phrases/entry_form.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/spoken_words.h"
#include "core/language/phrases/tidy.h"
#include "core/language/speech/speech.h"
#include "core/language/text.h"
#include "core/say/asks.h"
#include "core/say/frames.h"
#include "core/say/other_day.h"

#include <algorithm>

namespace ascent {

namespace {

constexpr int briefWords = 12;

bool denies(const QString& text) {
    const Text read(text);
    for (const Token& token : read.tokens())
        if (token.is(WordKind::Negation))
            return true;
    return false;
}

/// The first sentence, or as much of it as stands alone; nothing where the cut could change what it says.
QString briefOf(const QStringList& sentences) {
    for (const QString& sentence : sentences)
        if (countWords(sentence) <= briefWords)
            return sentence;
    const QString first = withoutStop(sentences.value(0));
    const auto cut = shortened(first, briefWords);
    if (!cut || denies(first.mid(cut->size())))
        return {};
    return *cut + u'.';
}

Proposal said(const QStringList& sentences) {
    Proposal proposal;
    proposal.text = sentences.join(u' ');
    proposal.brief = briefOf(sentences);
    return proposal;
}

Proposal asked(const QString& question) {
    Proposal proposal;
    proposal.ask = question;
    return proposal;
}

Proposal asFramed(const Told& told, const QString& section, Telling as) {
    if (told.doubt != Doubt::None)
        return asked(askFor(told, as));
    const auto sentences = inFrames(told, section);
    return sentences ? said(*sentences) : asked(askFor(told, as));
}

bool isWhole(const Told& told) {
    return told.doubt == Doubt::None && !told.parts.isEmpty();
}

} // namespace

Proposal propose(const Strength& strength) {
    Proposal proposal =
        asFramed(readTold(strength.name, Telling::Strength), QStringLiteral("strength"), Telling::Strength);
    proposal.claim = proposal.text;
    if (proposal.text.isEmpty() || strength.evidence.trimmed().isEmpty())
        return proposal;
    const Told proof = readTold(strength.evidence, Telling::Situation, strength.name);
    if (!isWhole(proof))
        return proposal;
    if (const auto sentences = inFrames(proof, QStringLiteral("story")); sentences && sentences->size() <= 2)
        proposal.text += u' ' + sentences->join(u' ');
    return proposal;
}

Proposal propose(const Aspiration& aspiration) {
    return asFramed(readTold(aspiration.statement, Telling::Aspiration), QStringLiteral("aspiration"),
                    Telling::Aspiration);
}

Proposal propose(const Goal& goal, QDate today) {
    if (goal.status == GoalStatus::Done)
        return asked(askForReached());
    QString statement = goal.statement;
    bool dated = false;
    for (const TimePhrase& phrase : Text(statement).times(today)) {
        if (phrase.kind == TimeKind::Bound) {
            dated = true;
            continue;
        }
        if (phrase.kind != TimeKind::Deadline)
            continue;
        const QString written = statement.mid(phrase.start, phrase.length);
        if (!goal.due || namesTheDay(phrase, *goal.due, written)) {
            dated = true;
            continue;
        }
        // The goal's own day holds: the other one goes where nothing hangs on it.
        const bool last = phrase.start + phrase.length >= withoutStop(statement).size();
        if (!last || phrase.start == 0)
            return asked(askWhichDay(written, monthAndYear(*goal.due)));
        statement = withoutStop(statement.left(phrase.start));
        break;
    }
    const Told told = readTold(statement, Telling::Goal);
    // "Certified as a diver": done, or to come? Only a day tells.
    const bool maybeDone = std::any_of(told.parts.begin(), told.parts.end(), [](const Spoken& part) {
        return part.form == SlotForm::State || part.form == SlotForm::Reached;
    });
    if (maybeDone && !dated && !(goal.due && *goal.due >= today))
        return asked(askFor({{}, Doubt::Tense, {}, true}, Telling::Goal));
    Proposal proposal = asFramed(told, QStringLiteral("goal"), Telling::Goal);
    const bool open = goal.due && *goal.due >= today && !dated;
    const bool clause = !told.parts.isEmpty() && told.parts.last().form == SlotForm::Clause;
    if (proposal.text.isEmpty() || !open || (clause && statement.size() == goal.statement.size()))
        return proposal;
    const QString sentence = proposal.text;
    if (told.parts.size() > 1 || sentencesOf(sentence).size() > 1)
        return proposal;
    proposal.text = datedSentence(sentence, monthAndYear(*goal.due));
    proposal.brief = briefOf({proposal.text, sentence});
    return proposal;
}

Proposal propose(const Story& story) {
    const auto has = [](const QString& text) { return !text.trimmed().isEmpty(); };
    const QString frames = QStringLiteral("story");
    Told situation, action, result;
    QStringList scene, deed, end;
    if (has(story.situation)) {
        situation = readTold(story.situation, Telling::Situation);
        if (isWhole(situation))
            scene = inFrames(situation, frames).value_or(QStringList());
    }
    if (has(story.action)) {
        action = readTold(story.action, Telling::Action, scene.join(u' '));
        if (isWhole(action))
            deed = inFrames(action, frames).value_or(QStringList());
        if (deed.isEmpty())
            return asked(askFor(action, Telling::Action));
    }
    if (has(story.result)) {
        result = readTold(story.result, Telling::Result, (scene + deed).join(u' '));
        if (isWhole(result))
            end = inFrames(result, frames).value_or(QStringList());
    }
    if (scene.isEmpty() && deed.isEmpty() && end.isEmpty()) {
        if (has(story.situation))
            return asked(askFor(situation, Telling::Situation));
        return has(story.result) ? asked(askFor(result, Telling::Result))
                                 : asked(askFor({{}, Doubt::Empty, {}, true}, Telling::Action));
    }
    // A deed of few words by itself sounds cut off.
    if (scene.isEmpty() && end.isEmpty() && action.parts.size() == 1 && deed.size() == 1 &&
        countWords(deed.first()) <= 5)
        if (const Spoken lone = asInfinitive(action.parts.first()); lone.form != SlotForm::None)
            if (const Frame* frame = frameFor(QStringLiteral("lone deed"), lone.form))
                deed = {frame->filled(lone).value_or(deed.first())};
    QStringList all = scene.mid(0, std::max<qsizetype>(1, 3 - deed.size() - end.size())) + deed + end;
    Proposal proposal = said(all.mid(0, 3));
    proposal.brief = briefOf(deed.isEmpty() ? all : deed + end);
    return proposal;
}

Proposal propose(const Value& value) {
    const Told told = readTold(value.name, Telling::Strength);
    if (!isWhole(told) || told.parts.size() > 1)
        return asked(askForValue());
    const auto sentences = inFrames(told, QStringLiteral("value"));
    return sentences ? said(*sentences) : asked(askForValue());
}

Proposal propose(const Reflection& reflection) {
    // What one can't bear, and how one judges others, is only said in words of one's own.
    QString section;
    if (reflection.question == QLatin1String("talents"))
        section = QStringLiteral("strength");
    else if (reflection.question == QLatin1String("enjoyed-tasks"))
        section = QStringLiteral("enjoyed");
    if (section.isEmpty())
        return asked(askForReflection());
    const Told told = readTold(reflection.answer, Telling::Strength);
    if (!isWhole(told))
        return asked(askForReflection());
    const auto sentences = inFrames(told, section);
    return sentences && sentences->size() <= 3 ? said(*sentences) : asked(askForReflection());
}

Proposal proposeBackground(const QString& background) {
    if (background.trimmed().isEmpty())
        return {};
    const Told told = readTold(background, Telling::Situation);
    const auto sentences = isWhole(told) ? inFrames(told, QStringLiteral("story")) : std::nullopt;
    return sentences && sentences->size() <= 3 ? said(*sentences) : asked(askForBackground());
}

QString formName(const QString& typed) {
    switch (formOfEntry(typed)) {
    case EntryForm::Empty:
        return {};
    case EntryForm::Verb:
        return QStringLiteral("verb");
    case EntryForm::Noun:
        return QStringLiteral("noun");
    case EntryForm::Adjective:
        return QStringLiteral("adjective");
    case EntryForm::Clause:
        return QStringLiteral("clause");
    case EntryForm::List:
        return QStringLiteral("list");
    case EntryForm::Mixed:
        return QStringLiteral("mixed");
    case EntryForm::Fragment:
        return QStringLiteral("fragment");
    }
    return {};
}

} // namespace ascent
