// SPDX-License-Identifier: GPL-3.0-or-later
// What was done, is done or can be done, and what is named by a noun.
#include "core/language/en/piece_reader.h"
#include "core/language/en/spoken_nouns.h"
#include "core/language/en/word_forms.h"
#include "core/language/lang_file.h"
#include "core/language/lang_pattern.h"
#include "core/language/phrases/clauses.h"
#include "core/language/phrases/entry_form.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/phrase.h"
#include "core/language/phrases/spoken_words.h"
#include "core/language/phrases/studies.h"
#include "core/language/phrases/tidy.h"
#include "core/language/phrases/verbs.h"
#include "core/language/text.h"

#include <QHash>
#include <QRegularExpression>

namespace ascent::english {

namespace {

constinit const LangWords undergone(u"say/nouns.txt", u"undergone");
constinit const LangWords credentials(u"say/nouns.txt", u"credentials");
constinit const LangWords traits(u"words/entries.txt", u"participles that tell how somebody is");
constinit const LangWords people(u"words/people.txt", u"people");
constinit const LangWords doneByThings(u"say/nouns.txt", u"done by things");
constinit const LangWords notAimedAt(u"say/nouns.txt", u"not aimed at");
constinit const LangWords numbered(u"say/shorthand.txt", u"numbered");
constinit const LangWords ordinals(u"say/nouns.txt", u"ordinals");
constinit const LangWords withoutObject(u"say/nouns.txt", u"without an object");
constinit const LangWords stillToCome(u"say/nouns.txt", u"still to come");
constinit const LangWords plainlyDone(u"say/nouns.txt", u"plainly done");
constinit const LangWords comparatives(u"say/nouns.txt", u"compares");
constinit const LangWords particles(u"words/entries.txt", u"particles behind a verb");

} // namespace

Piece PieceReader::verb() {
    int at = 0;
    while (at + 1 < m_text.size() && (is(at, WordClass::Adverb) || isVerbAdverb(word(at))) &&
           (form(at + 1).classes.testFlag(MayBe::Verb)))
        ++at;
    const QString& verb = word(at);
    const WordForm verbForm = form(at);
    const QString base = verbForm.lemma.isEmpty() ? verb : verbForm.lemma;
    const QString low = lowered(m_piece);
    if (m_text.size() == at + 1 && (verbForm.ending == Ending::None || verbForm.ending == Ending::S))
        return doubtful(Doubt::How);
    if (verb.endsWith(u"ing") && base != verb)
        return gerundPhrase(at, base);
    const bool past = verbForm.past && (base != verb || isStory(m_as) || (m_as == Telling::Strength && false));
    if (past)
        return pastPhrase(at, low);
    if (verbForm.ending == Ending::S && base != verb && verbSense(base) == VerbSense::None && !isSureVerb(base) &&
        !is(at + 1, Kind::Article))
        return doubtful(Doubt::Note);
    if (verbForm.ending == Ending::S && base != verb) {
        const QString habit = inFirstPerson(at);
        if (m_as == Telling::Action && doneByThings.contains(base))
            return {};
        if (m_as == Telling::Strength || m_as == Telling::Action || m_as == Telling::Situation)
            return as(SlotForm::Habit, habit);
        return m_as == Telling::Result ? as(SlotForm::Outcome, low) : Piece();
    }
    if (low.contains(QLatin1String(" since ")) && !isAim(m_as))
        return doubtful(Doubt::Tense); // "volunteer there since May"
    if (m_as == Telling::Strength)
        return certainVerb(at) ? as(SlotForm::Habit, low) : Piece();
    if (at + 1 < m_text.size() && token(at + 1).start > 0 && m_piece[token(at + 1).start - 1] == u'-')
        return {}; // "part-time"
    if (isAim(m_as))
        return certainVerb(at) ? as(SlotForm::Infinitive, low) : doubtful(Doubt::Note);
    return m_as == Telling::Action && m_text.size() > 3 ? as(SlotForm::Habit, low) : doubtful(Doubt::Note);
}

/// "coach badge" and "sub 20" are no deeds: a verb that may be a noun needs an object that shows.
bool PieceReader::certainVerb(int at) const {
    if (is(at, Kind::Preposition) || endsInParticiple() ||
        (at + 1 < m_text.size() && numbered.contains(word(at)) && token(at + 1).number))
        return false; // "up to date", "care plans rewritten"
    // "queue under five minutes", "pass second year"
    const int behind = at + 1;
    if (is(behind, Kind::Preposition) && behind + 1 < m_text.size() && token(behind + 1).number &&
        (!isSureVerb(word(at)) || word(behind) == u"under" || word(behind) == u"over" || word(behind) == u"above" ||
         word(behind) == u"below") &&
        word(behind) != u"by")
        return false;
    if (behind + 1 < m_text.size() && ordinals.contains(word(behind)) && word(behind + 1) != u"aid" &&
        word(behind) != u"new" && word(behind) != u"own")
        return false;
    const bool bareNoun =
        at + 2 == m_text.size() && is(at + 1, WordClass::Noun) && m_text.lemma(at + 1) == word(at + 1);
    const VerbSense sense = verbSense(word(at));
    // "clean record", "calm manner"
    if (form(at).classes.testFlag(MayBe::Adjective) && is(at + 1, WordClass::Noun) && m_as == Telling::Strength)
        return false;
    if (isSureVerb(word(at)))
        return true;
    const bool object = is(at + 1, Kind::Article | Kind::Possessive | Kind::Determiner | Kind::ObjectPronoun |
                                       Kind::Preposition | Kind::Quantifier) ||
                        particles.contains(word(std::min(at + 1, m_text.size() - 1))) ||
                        (at + 1 < m_text.size() && m_text.lemma(at + 1) != word(at + 1));
    if (sense == VerbSense::Open)
        return !bareNoun;
    return object && !form(at).classes.testFlag(MayBe::Noun) ? true : object && !bareNoun && form(at).known;
}

Piece PieceReader::inFirstPersonAs() {
    return m_as == Telling::Result ? as(SlotForm::Outcome, lowered(m_piece)) : as(SlotForm::Habit, inFirstPerson(0));
}

Piece PieceReader::pastPhrase(int at, const QString& low) {
    const QString& verb = word(at);
    const bool preposition = is(at + 1, Kind::Preposition);
    if (m_as == Telling::Goal)
        return stateOrTense();
    if (m_as == Telling::Aspiration)
        return stateOrTense();
    // "made team leader after six months"
    if (verb == u"made" && at + 1 < m_text.size() && !is(at + 1, Kind::Article | Kind::Possessive) &&
        namesSomebody(from(at + 1)))
        return as(SlotForm::Undergone, low);
    if (undergone.contains(verb)) {
        bool byOthers = false;
        for (int t = at + 1; t < m_text.size(); ++t)
            byOthers = byOthers || word(t) == u"by";
        const bool mayTeach = verb == u"trained" || verb == u"taught" || verb == u"mentored" || verb == u"coached";
        if (m_as == Telling::Strength && verb == u"trained" && !byOthers && (preposition || word(at + 1) == u"to"))
            return as(SlotForm::Trait, low);
        if (mayTeach && !byOthers && preposition)
            return doubtful(Doubt::Note); // "trained in London": who whom?
        if (byOthers || preposition || word(at + 1) == u"to")
            return as(SlotForm::Undergone, low);
        const bool often = is(at + 1, WordClass::Adverb) || word(std::min(at + 1, m_text.size() - 1)) == u"twice";
        const bool given = verb == u"given" || verb == u"shown";
        const bool object = !given && (is(at + 1, Kind::Article | Kind::Possessive | Kind::Determiner) ||
                                       (at + 1 < m_text.size() && token(at + 1).number));
        const bool deed = verb == u"trained" || verb == u"taught" || verb == u"mentored" || verb == u"coached" ||
                          verb == u"hired" || verb == u"praised" || verb == u"thanked" || verb == u"recruited" ||
                          verb == u"noticed" || verb == u"shown";
        if (deed && !often)
            return as(SlotForm::Deed, low);
        return object && !often ? doubtful(Doubt::Note) : as(SlotForm::Undergone, low);
    }
    if (verb == u"left" && word(std::min(at + 1, m_text.size() - 1)) == u"in" && m_text.size() > at + 3)
        return as(SlotForm::Undergone, low); // "left in charge of the shop"
    if (verb == u"made" && is(at + 1, WordClass::Adjective) && m_text.size() <= at + 3)
        return {};
    if (stillToCome.contains(verb) && word(std::min(at + 1, m_text.size() - 1)) == u"to")
        return doubtful(Doubt::Tense);
    if (m_as == Telling::Strength && preposition && at == 0 && (traits.contains(verb) || credentials.contains(verb)))
        return as(SlotForm::Trait, low);
    if (form(at).ending == Ending::Participle && baseOfPast(verb) != verb && !isPastTense(verb))
        return doubtful(Doubt::Note); // "given a team of six"
    // "built by students": not one's own deed.
    for (int t = at + 1; t < m_text.size(); ++t)
        if (word(t) == u"by" && (people.contains(m_text.lemma(std::min(t + 1, m_text.size() - 1)))))
            return doubtful(Doubt::Note);
    if (m_text.size() == at + 1)
        return loneDeeds().contains(low) ? as(SlotForm::Deed, loneDeeds().value(low)) : alone(low);
    // "advanced life support" names a field; a deed would have its object behind an article or a number.
    if (m_as == Telling::Strength && at == 0 && form(at).classes.testFlag(MayBe::Adjective) &&
        is(at + 1, WordClass::Noun))
        return doubtful(Doubt::How);
    // "copied by three schools", "rolled out to twelve": passive for all one can see.
    const QString& base = m_text.lemma(at);
    if (standsAlone(at) && m_as == Telling::Result && !withoutObject.contains(base) && m_text.size() > at + 2)
        return as(SlotForm::Outcome, QStringLiteral("was ") + low);
    if (standsAlone(at) && (!withoutObject.contains(base) || (m_as == Telling::Result && base != u"learn")))
        return doubtful(Doubt::Note);
    return as(SlotForm::Deed, low);
}

/// A deed in one word says something only where others stand beside it.
Piece PieceReader::alone(const QString& low) const {
    return m_before.isEmpty() ? doubtful(Doubt::How) : as(SlotForm::Deed, low);
}

const QHash<QString, QString>& PieceReader::loneDeeds() {
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> map;
        for (const LangEntry& entry :
             LangFile::named(QStringLiteral("say/nouns.txt")).entries(QStringLiteral("lone deeds")))
            map.insert(entry.key, entry.value);
        return map;
    }();
    return all;
}

Piece PieceReader::gerundPhrase(int at, const QString& base) {
    const QString low = lowered(m_piece);
    if (m_as == Telling::Strength) {
        if (notAimedAt.contains(base) && (word(at + 1) == u"to" || m_text.size() == at + 1))
            return {}; // "wanting to learn"
        if (word(at) == u"being")
            return being(from(at + 1));
        return as(SlotForm::Skill, low);
    }
    if (isAim(m_as) && (m_text.size() == at + 1 || notAimedAt.contains(base)))
        return {};
    // "waiting list under 100"
    if (isAim(m_as) && m_text.size() > at + 3 && is(at + 1, WordClass::Noun) && is(at + 2, Kind::Preposition) &&
        token(at + 3).number)
        return {};
    if (isAim(m_as)) {
        const QString inf = infinitive(readPhrase(m_piece, Names()));
        return inf.isEmpty() ? Piece() : as(SlotForm::Infinitive, lowered(inf));
    }
    if (at > 0 || m_as == Telling::Result)
        return {};
    for (int t = 1; t < m_text.size(); ++t)
        if (is(t, Kind::Coordinator) && word(t + 1 < m_text.size() ? t + 1 : t).endsWith(u"ing"))
            return {};
    return as(SlotForm::Deed, pastOf(base) + m_piece.mid(token(0).end()));
}

/// "knows when to stop and gets on with it" -> "know when to stop and get on with it".
QString PieceReader::inFirstPerson(int at) const {
    QString out;
    qsizetype copied = 0;
    for (int t = 0; t < m_text.size(); ++t) {
        const bool joined = t > at + 1 && is(t - 1, Kind::Coordinator) && is(t, WordClass::Verb);
        if (t != at && !joined)
            continue;
        const WordForm each = form(t);
        if (each.ending != Ending::S && !is(t, Kind::Have))
            continue;
        out += m_piece.mid(copied, token(t).start - copied) + (word(t) == u"has" ? QStringLiteral("have") : each.lemma);
        copied = token(t).end();
    }
    return lowered(out + m_piece.mid(copied));
}

Piece PieceReader::noun() {
    const QString low = lowered(m_piece);
    // "my dream is pilot"
    for (int t = 1; t < m_text.size() && !is(t, Kind::Relative); ++t)
        if (is(t, WordClass::Auxiliary))
            return {};
    if (!isStory(m_as)) {
        if (m_as == Telling::Goal && reached())
            return as(SlotForm::Reached, low);
        static const QRegularExpression change(
            QStringLiteral("\\bto (?:about |under )?\\w+ (?:weeks|days|hours|minutes|months|per)\\b"));
        if (isAim(m_as) && token(0).number && change.match(low).hasMatch())
            return {};
        const Spoken spoken = readNoun(low, m_as);
        return {spoken, Doubt::None, {}};
    }
    if (const Piece post = heldPost(low); post.spoken.form != SlotForm::None)
        return post;
    if (const Piece passive = whatWasDone(); passive.spoken.form != SlotForm::None)
        return passive;
    if (const Piece scene = underWay(); scene.spoken.form != SlotForm::None)
        return scene;
    // "no accidents in eighteen months", "six new clients by the summer"
    const QString& head = headNoun(low);
    const bool many = head.size() > 3 && head.endsWith(u's') && !head.endsWith(u"ss");
    const bool share = m_text.size() > 2 && word(1) == u"per" && !comparatives.contains(word(3));
    const bool counted = (token(0).number || word(0) == u"no" || word(0) == u"fewer" || word(0) == u"zero") && !share;
    if (m_as == Telling::Result && counted && many && (m_text.size() > 3 || word(0) == u"no") &&
        !low.endsWith(QLatin1String(" now")) && !low.contains(QLatin1String(" since")) &&
        !low.contains(QLatin1String(" from ")))
        return as(SlotForm::Count, low);
    return {};
}

/// "launch website", "book theory test": a verb that could be a noun, and a thing that wants its article.
Piece PieceReader::doneToAThing() const {
    if (!isAim(m_as) || m_text.size() < 2 || !plainlyDone.contains(word(0)) || namesSomebody(m_piece))
        return {};
    const QString rest = lowered(from(1));
    QString thing = withArticles(rest, true);
    if (thing == rest && !hasDeterminer(rest))
        thing = withStudyArticle(rest);
    if (thing == rest)
        return {};
    return {{SlotForm::Infinitive, word(0) + u' ' + thing}, Doubt::None, {}};
}

/// "contract renewed", "all files moved by June": done to it.
Piece PieceReader::whatWasDone() const {
    if (m_as == Telling::Action)
        return {};
    for (int t = 1; t < m_text.size(); ++t) {
        if (is(t, Kind::Preposition | Kind::Relative | Kind::Subordinator | Kind::Coordinator) ||
            is(t, WordClass::Auxiliary))
            return {};
        const WordForm each = form(t);
        if (!each.past || each.lemma == word(t) || !is(t - 1, WordClass::Noun))
            continue;
        if (!standsAlone(t) || withoutObject.contains(each.lemma))
            return {};
        const QString thing = withArticles(lowered(m_piece.left(token(t).start).trimmed()), true);
        const bool many = m_text.lemma(t - 1) != word(t - 1);
        if (!many && !hasDeterminer(thing))
            return {};
        const QString participle =
            each.ending == Ending::Past && !baseOfPast(word(t)).isEmpty() && !word(t).endsWith(u"ed") ? QString()
                                                                                                      : from(t);
        if (participle.isEmpty())
            return {};
        return as(SlotForm::Clause, thing + (many ? QStringLiteral(" were ") : QStringLiteral(" was ")) + participle);
    }
    return {};
}

} // namespace ascent::english
