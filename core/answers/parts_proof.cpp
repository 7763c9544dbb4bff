// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that tell: evidence, and what went wrong.
#include "core/answers/parts.h"
#include "core/answers/unsaid.h"
#include "core/language/lang_pattern.h"
#include "core/language/phrases/clauses.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/phrase.h"
#include "core/language/phrases/verbs.h"
#include "core/language/speech/speech.h"
#include "core/language/text/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace ascent {

namespace {

/// "I found the leak; rolled back; told the team" -> "I found the leak, rolled back and told the team".
QString withListedPasts(const QString& sentence) {
    const QStringList parts = withoutStop(sentence).split(QLatin1String("; "));
    if (parts.size() < 2 || !startsWithI(sentence) || sentence.contains(u','))
        return sentence;
    for (const QString& part : parts.mid(1))
        if (!isPastTense(plainWord(part.section(u' ', 0, 0))))
            return sentence;
    return parts.mid(0, parts.size() - 1).join(QLatin1String(", ")) + QStringLiteral(" and ") + parts.last() + u'.';
}

} // namespace

/// Sentences of a story as they are spoken, with the subject that was left away. What somebody did is told in the
/// first person whatever its verb.
QString PartBuilder::told(const QString& text, bool action) const {
    QStringList sentences;
    for (const QString& sentence : sentencesOf(withoutBrackets(tidied(text)))) {
        const QString first = sentence.section(u' ', 0, 0);
        const bool did = action && first == plainWord(first) + first.mid(plainWord(first).size()) &&
                         plainWord(first).endsWith(u"ed") && plainWord(first).size() > 4 && !first.endsWith(u',');
        const QString spoken = withSubject(sentence);
        sentences.append(withListedPasts(
            did && spoken == sentence ? QStringLiteral("I ") + sentence.front().toLower() + sentence.mid(1) : spoken));
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
        result =
            filled(QStringLiteral("evidence.result"), {{QStringLiteral("text"), text}}) + (brief ? QString() : rest);
    } else {
        result = kept(result);
    }
    QString text = intro;
    for (const QString& part : {kept(told(story.situation, false)), kept(told(story.action, true)), result})
        if (!part.isEmpty())
            text += u' ' + part;
    return m_marks.wrap(text, originOf(story));
}

namespace {

constexpr int longestProof = 34; ///< words of a strength's evidence

/// "Best of the team" - my manager: the words, and who said them.
struct Quotation {
    QString words;
    QString who;
};
std::optional<Quotation> quotationOf(const QString& text) {
    static const QRegularExpression quote(
        QStringLiteral("^([\"\u201C'\u2018])(.{6,}?)([\"\u201D'\u2019])[,.]?(?:\\s*[-\u2013\u2014(,]\\s*|\\s+)?(.*)$"));
    const QRegularExpressionMatch match = quote.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString who = withoutStop(match.captured(4)).remove(u')').trimmed();
    static const QRegularExpression& year = langPattern(u"answers/proof.txt", u"year of a quotation");
    who.remove(year);
    if (!who.isEmpty() && who.front().isLower() && !hasDeterminer(who))
        who.prepend(QStringLiteral("the "));
    static const QRegularExpression& said = langPattern(u"answers/proof.txt", u"said by");
    who.remove(said);
    if (countWords(who) > 8)
        return std::nullopt;
    return Quotation{withoutStop(match.captured(2)), who};
}

/// A past participle at the start that tells what was done to the person: "trusted with the keys".
bool isPassive(const QString& text) {
    static const WordSet& verbs = langWords(u"answers/proof.txt", u"done to one");
    static const WordSet& after = langWords(u"answers/proof.txt", u"after what is done to one");
    const QString first = plainWord(text.section(u' ', 0, 0)), second = plainWord(text.section(u' ', 1, 1));
    static const WordSet& object = langWords(u"answers/proof.txt", u"objects");
    if (!verbs.contains(first) || !after.contains(second))
        return false;
    // "named the best of twelve" is said of oneself, "named the gaps" is not.
    static const WordSet& given = langWords(u"answers/proof.txt", u"given to one");
    // "moved to the large oven" may be what somebody did.
    static const WordSet& acting = langWords(u"answers/proof.txt", u"may be done by one");
    static const WordSet& passiveAfter = langWords(u"answers/proof.txt", u"after what others surely do");
    if (acting.contains(first))
        return passiveAfter.contains(second) || (first == u"asked" && second == u"for" && text.contains(u"by name"));
    return !object.contains(second) || given.contains(first);
}

/// "12 winters, 0 accidents" -> "12 winters and 0 accidents": counted things in a row.
QString withCountsJoined(const QString& text) {
    const QStringList parts = text.split(QLatin1String(", "));
    if (parts.size() < 2)
        return text;
    static const WordSet& counts = langWords(u"answers/proof.txt", u"counts");
    for (const QString& part : parts) {
        const QString first = plainWord(part.section(u' ', 0, 0));
        if (part.contains(QLatin1String(" and ")) || first.isEmpty() ||
            !(first.front().isDigit() || counts.contains(first)))
            return text;
    }
    return joinedList(parts);
}

/// "4h -> 35min" is said as "from 4h to 35min"; brackets are not said.
QString spokenFigures(const QString& text) {
    static const QRegularExpression arrow(QStringLiteral("(\\d\\S*(?: \\p{L}+)?)\\s*(?:\u2192|->|=>)\\s*(?=\\S*\\d)"));
    static const QRegularExpression label(QStringLiteral(":\\s+(?=from \\S*\\d)"));
    QString said = withoutBrackets(text);
    said.replace(arrow, QStringLiteral("from \\1 to "));
    return said.replace(label, QStringLiteral(" "));
}

/// "Since I started, …", "When the oven failed, …": a whole sentence that opens with its lesser clause.
bool opensWithClause(const QString& text) {
    static const WordSet& openers = langWords(u"answers/proof.txt", u"open a lesser clause");
    const qsizetype comma = text.indexOf(QLatin1String(", "));
    const QString first = plainWord(text.section(u' ', 0, 0));
    return openers.contains(first) &&
           (comma < 0 ? isClause(text.section(u' ', 1), true) : isClause(text.mid(comma + 2), true) || comma > 12);
}

/// Whether a thing can be pointed to: "400 loaves a night", but not "no complaints" or "one of the best".
bool canBePointedTo(const QString& small) {
    static const WordSet& none = langWords(u"answers/proof.txt", u"nothing to point to");
    return hasDeterminer(small) && !none.contains(plainWord(small.section(u' ', 0, 0)));
}

} // namespace

/// What shows a strength, as somebody says it, whatever form it was typed in: a clause as it is, a thing pointed to,
/// figures named as figures, another's words as such. Empty where it is too long to be said.
QString PartBuilder::proofOf(const Strength& strength) const {
    if (leavesOpenWho(strength.evidence)) // "and then she told me everything"
        return {};
    const QString text = spokenFigures(tidied(strength.evidence));
    const Origin origin = originOf(strength);
    const QString place = strength.id.toString();
    const auto framed = [&](const char* key, QString said) {
        said.replace(QLatin1String(": "), QLatin1String(", ")); // the frame has a colon already
        return say(QLatin1String(key), {{QStringLiteral("text"), said}}, origin, place);
    };
    const auto plain = [&](const char* key, const QString& said) {
        return m_marks.wrap(filled(QLatin1String(key), {{QStringLiteral("text"), said}}), origin);
    };
    QStringList sentences = sentencesOf(text);
    while (sentences.size() > 1 && countWords(sentences.join(u' ')) > longestProof)
        sentences.removeLast();
    if (sentences.size() > 1) {
        const QString all = told(sentences.join(u' '), false);
        const QString opening = withoutStop(sentencesOf(all).value(0));
        // A bare heading before a sentence ("Night shifts. I …") is no sentence.
        if (isClause(opening, true) || startsWithI(opening))
            return m_marks.wrap(all, origin);
        sentences.removeLast();
    }
    const auto fitting = shortened(withoutStop(sentences.value(0)), longestProof);
    if (!fitting || countWords(*fitting) < 2)
        return {};
    if (const auto quotation = quotationOf(withoutStop(tidied(strength.evidence)))) {
        const QString said = QStringLiteral("\u201C") + upperFirst(quotation->words) + QStringLiteral(".\u201D");
        return quotation->who.isEmpty()
                   ? framed("evidence.quote", said)
                   : say(QStringLiteral("evidence.quote.by"),
                         {{QStringLiteral("text"), said}, {QStringLiteral("who"), lowerFirst(quotation->who, m_names)}},
                         origin, place);
    }
    const QString spoken = withoutStop(told(*fitting, false));
    const QString small = withoutStop(lowerFirst(*fitting, m_names));
    static const QRegularExpression& lasting = langPattern(u"answers/proof.txt", u"lasting");
    // "certified trainer since 2024"
    if (lasting.match(small).hasMatch() && !hasDeterminer(small) &&
        namesAPost(small.left(lasting.match(small).capturedStart()).trimmed()))
        return plain("evidence.since", indefiniteArticle(small) + u' ' + small);
    if (isPassive(small))
        return plain(lasting.match(small).hasMatch() ? "evidence.since" : "evidence.passive", small);
    if (startsWithI(spoken))
        return m_marks.wrap(asSentences(spoken), origin);
    // "nine harbours; none of them was missed": a thing, and what is to be said of it.
    const qsizetype semicolon = small.indexOf(QLatin1String("; "));
    if (semicolon > 0) {
        const QString thing = small.left(semicolon), rest = withoutStop(small.mid(semicolon + 2));
        static const QRegularExpression& ofThem = langPattern(u"answers/proof.txt", u"of them");
        const bool tells = isClause(rest, true) || ofThem.match(rest).hasMatch();
        if (!isClause(thing, true) && canBePointedTo(thing) && tells && !rest.contains(u';'))
            return say(QStringLiteral("evidence.both"),
                       {{QStringLiteral("text"), withNumberInWords(thing)},
                        {QStringLiteral("s"), lowerFirst(told(rest, false).chopped(1), m_names)}},
                       origin, place);
    }
    static const WordSet& nothing = langWords(u"answers/proof.txt", u"denying");
    const bool denies = nothing.contains(plainWord(small.section(u' ', 0, 0)));
    if (opensWithClause(spoken))
        return m_marks.wrap(asSentences(spoken), origin);
    if (isClause(spoken, !denies) && !(denies && countWords(spoken) < 7)) {
        static const WordSet& own = langWords(u"answers/proof.txt", u"open one's own clause");
        return own.contains(plainWord(spoken.section(u' ', 0, 0)))
                   ? m_marks.wrap(asSentences(spoken), origin)
                   : framed("evidence.clause", lowerFirst(spoken, m_names));
    }
    const bool figure = std::any_of(small.begin(), small.end(), [](QChar c) { return c.isDigit(); });
    // "keeping the stores since 2021"
    const Phrase phrase = readPhrase(small, m_names);
    if (phrase.form == PhraseForm::Verb && !baseOfGerund(plainWord(small.section(u' ', 0, 0))).isEmpty() &&
        lasting.match(small).hasMatch())
        return plain("evidence.since", small);
    const bool thing = canBePointedTo(small) && !small.contains(u';') && phrase.form != PhraseForm::Verb;
    const QString counted = withCountsJoined(small);
    return framed(thing    ? "evidence.noun"
                  : figure ? "evidence.figure"
                           : "evidence.fact",
                  thing && counted == small ? withNumberInWords(small) : counted);
}

QString PartBuilder::proofTail(const Strength& strength, const QString& wording) const {
    const QString proof = proofOf(strength);
    if (proof.isEmpty())
        return {};
    // A short clause of one's own follows a colon; anything else is a sentence of its own.
    const QString spoken = withoutStop(told(spokenFigures(tidied(strength.evidence)), false));
    const QString last = sentencesOf(wording).value(sentencesOf(wording).size() - 1);
    const bool carriesOn = !last.contains(u':') && startsWithI(spoken) && sentencesOf(spoken).size() == 1 &&
                           countWords(spoken) <= 18 && !spoken.contains(u':') && !spoken.contains(u';') &&
                           !isPassive(withoutStop(tidied(strength.evidence))) && proof.contains(spoken.left(12));
    return carriesOn ? QStringLiteral(": ") + m_marks.wrap(spoken, originOf(strength)) + u'.'
                     : QStringLiteral(". ") + proof;
}

/// Told to every question, it would be the same answer six times.
bool PartBuilder::storyLeads() const {
    return !m_brief && !m_choice.achievements.isEmpty() && m_turn % 3 == 1 && !m_plan.has(Manner::StoryBehind);
}

bool PartBuilder::retells(const Story& story, const Strength& strength) const {
    const QSet<QString> shown = m_role.stemsOf(strength.evidence);
    const QSet<QString> told = m_role.stemsOf(story.situation + u' ' + story.action + u' ' + story.result);
    const qsizetype both = (shown & told).size();
    return both >= 3 && both * 5 >= shown.size() * 2;
}

/// An achievement told as a story; what shows a strength in a word is told with the strength.
void PartBuilder::evidence() {
    m_hasEvidence = m_hasEvidence || !m_choice.achievements.isEmpty();
    QList<const Story*> stories;
    for (const Story* story : m_choice.achievements) {
        const bool again =
            !storyLeads() &&
            std::any_of(m_choice.strengths.cbegin(), m_choice.strengths.cend(), [&](const Strength* strength) {
                return m_toldStrengths.contains(strength->id.uuid()) && retells(*story, *strength);
            });
        if (!again)
            stories.append(story);
    }
    const auto tell = [&](const Story& story, const char* key, double weight) {
        const QString opening = wordingOf(QLatin1String(key), {});
        if (Passage* piece =
                add(SpokenPart::Evidence, {storyText(story, opening, false), storyText(story, opening, true)}, weight))
            piece->step = 8;
    };
    if (!stories.isEmpty())
        tell(*stories[0], "evidence.intro", storyLeads() ? 95 : 45);
    if (stories.size() > 1)
        tell(*stories[1], "evidence.more", 28);
}

void PartBuilder::flexibility() {
    const double weight = m_plan.weightOf(SpokenPart::Flexibility);
    QString revised, failed;
    if (m_choice.revision)
        revised = m_marks.wrap(wordingOf(QStringLiteral("flexibility.revision"), {}) + u' ' +
                                   asSentences(tidied(m_choice.revision->reason)),
                               {EntityKind::Revision, m_choice.revision->id.uuid()});
    if (m_choice.setback)
        failed = storyText(*m_choice.setback, wordingOf(QStringLiteral("flexibility.setback"), {}), false);
    if (m_plan.has(Manner::RevisionFirst) && !revised.isEmpty())
        add(SpokenPart::Flexibility, {revised}, weight);
    else
        add(SpokenPart::Flexibility, {failed, revised}, weight);
}

} // namespace ascent
