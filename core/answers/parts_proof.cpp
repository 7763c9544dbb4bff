// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that tell: evidence, and what went wrong.
#include "core/answers/parts.h"
#include "core/language/lists.h"
#include "core/language/phrase.h"
#include "core/language/speech.h"
#include "core/language/verbs.h"
#include "core/language/words.h"

namespace ascent {

/// Sentences of a story as they are spoken, with the subject that was left away. What somebody did is told in the
/// first person whatever its verb.
QString PartBuilder::told(const QString& text, bool action) const {
    QStringList sentences;
    for (const QString& sentence : sentencesOf(tidied(text))) {
        const QString first = sentence.section(u' ', 0, 0);
        const bool did = action && first == plainWord(first) + first.mid(plainWord(first).size()) &&
                         plainWord(first).endsWith(u"ed") && plainWord(first).size() > 4 && !first.endsWith(u',');
        const QString spoken = withSubject(sentence);
        sentences.append(did && spoken == sentence ? QStringLiteral("I ") + sentence.front().toLower() + sentence.mid(1)
                                                   : spoken);
    }
    return asSentences(sentences.join(u' '));
}

QString PartBuilder::storyText(const Story& story, const QString& intro, bool brief) const {
    const auto kept = [&](const QString& text) { return brief ? sentencesOf(text).value(0) : text; };
    QString result = told(story.result, false);
    const QString firstResult = sentencesOf(result).value(0);
    const QString rest = result.mid(firstResult.size());
    if (!firstResult.isEmpty() && !isClause(withoutStop(firstResult), true)) {
        const QString text = withoutStop(lowerFirst(firstResult, m_names));
        result = filled(QStringLiteral("evidence.result"), {{QStringLiteral("text"), text}}, {}) +
                 (brief ? QString() : rest);
    } else {
        result = kept(result);
    }
    QString text = intro;
    for (const QString& part : {kept(told(story.situation, false)), kept(told(story.action, true)), result})
        if (!part.isEmpty())
            text += u' ' + part;
    return m_marks.wrap(text, originOf(story));
}

QString PartBuilder::proofOf(const Strength& strength) const {
    const QString text = tidied(strength.evidence);
    const QString spoken = told(text, false);
    if (isClause(withoutStop(spoken), true) || spoken.startsWith(QLatin1String("I "))) {
        const QString framed =
            say(QStringLiteral("evidence.clause"), {{QStringLiteral("text"), withoutStop(lowerFirst(spoken, m_names))}},
                originOf(strength), text);
        return framed.isEmpty() || sentencesOf(spoken).size() > 1 ? m_marks.wrap(spoken, originOf(strength)) : framed;
    }
    bool figure = false;
    for (const QChar c : text)
        figure = figure || c.isDigit();
    const QString small = withoutStop(lowerFirst(text, m_names));
    const bool noun = hasDeterminer(small) && !small.contains(u';') && sentencesOf(text).size() == 1;
    const char* key = noun ? "evidence.noun" : figure ? "evidence.figure" : "evidence.fact";
    return say(QLatin1String(key), {{QStringLiteral("text"), small}}, originOf(strength), text);
}

void PartBuilder::evidence() {
    const double weight = weightOf(Part::Evidence, m_question);
    const Story* first = m_choice.achievements.value(0);
    // The evidence of the leading strength is the short form of the first example.
    const Strength* strength = proven();
    const QString shortProof = strength ? proofOf(*strength) : QString();
    m_hasEvidence = first || !shortProof.isEmpty();
    const auto intro = [&](const char* key, const Story& story) { return wordingOf(QLatin1String(key), story.title); };
    if (first) {
        const QString opening = intro("evidence.intro", *first);
        if (Passage* piece =
                add(Part::Evidence, {storyText(*first, opening, false), storyText(*first, opening, true), shortProof},
                    weight))
            piece->step = 8;
    } else {
        add(Part::Evidence, {shortProof}, weight);
    }
    if (const Story* other = m_choice.achievements.value(1))
        add(Part::Evidence, {storyText(*other, intro("evidence.more", *other), false)}, 24);
}

void PartBuilder::flexibility() {
    const double weight = weightOf(Part::Flexibility, m_question);
    QString revised, failed;
    if (m_choice.revision)
        revised = m_marks.wrap(wordingOf(QStringLiteral("flexibility.revision"), {}) + u' ' +
                                   asSentences(tidied(m_choice.revision->reason)),
                               {EntityKind::Revision, m_choice.revision->id.uuid()});
    if (m_choice.setback)
        failed = storyText(*m_choice.setback, wordingOf(QStringLiteral("flexibility.setback"), {}), false);
    const bool goals = m_question == u"career-goals" || m_question == u"position-fits-goals";
    if (goals && !revised.isEmpty())
        add(Part::Flexibility, {revised}, weight);
    else
        add(Part::Flexibility, {failed, revised}, weight);
}

} // namespace ascent
