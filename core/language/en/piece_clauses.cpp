// SPDX-License-Identifier: GPL-3.0-or-later
// Clauses, denials, and how somebody or something is.
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
constinit const LangWords felt(u"say/nouns.txt", u"felt");
constinit const LangWords numbered(u"say/shorthand.txt", u"numbered");
constinit const LangWords attitudes(u"say/nouns.txt", u"attitudes");
constinit const LangWords names(u"words/capitals.txt", u"names");
constinit const LangWords comparatives(u"say/nouns.txt", u"compares");
constinit const LangWords behindTraits(u"say/nouns.txt", u"behind a trait");

} // namespace

Piece PieceReader::denied() {
    const QString rest = from(1);
    if (m_as == Telling::Aspiration && namesSomebody(rest) && rest.count(u' ') < 4)
        return as(SlotForm::Denied, withIndefiniteArticle(rest));
    if (m_as == Telling::Aspiration && m_text.size() > 2 &&
        (form(1).classes.testFlag(MayBe::Adjective) || form(1).past) && !is(1, WordClass::Noun))
        return as(SlotForm::Clause, QStringLiteral("I don't want to be ") + rest);
    if (m_as == Telling::Strength && form(1).classes.testFlag(MayBe::Adjective))
        return as(SlotForm::Trait, lowered(m_piece));
    return {};
}

/// What stands behind "being" is how somebody is, and nothing else.
Piece PieceReader::being(const QString& rest) const {
    const Piece read = readPiece(rest, m_as, m_before);
    return read.spoken.form == SlotForm::Trait || read.spoken.form == SlotForm::Person ? read : Piece();
}

Piece PieceReader::byAuxiliary() {
    const QString& first = word(0);
    const bool contracted = m_text.size() > 1 && token(1).start == token(0).start;
    const QString rest = from(contracted ? 2 : 1);
    if (rest.isEmpty())
        return {};
    if (m_as == Telling::Strength) {
        if (first == u"can" || first == u"could")
            return as(SlotForm::Habit, lowered(m_piece));
        if (first == u"being" || first == u"is" || first == u"am")
            return word(1) == u"not" ? Piece() : being(rest);
        if (first == u"does" || first == u"do")
            return contracted && word(1) == u"not" ? as(SlotForm::Habit, QStringLiteral("don't ") + rest) : Piece();
        if (first == u"has" || first == u"have" || first == u"having")
            return is(1, Kind::Article) || is(1, WordClass::Noun) ? as(SlotForm::Habit, QStringLiteral("have ") + rest)
                                                                  : Piece();
        return {};
    }
    if (isAim(m_as)) {
        if (first == u"be" || first == u"have" || first == u"do")
            return as(SlotForm::Infinitive, lowered(m_piece));
        if (first == u"being")
            return as(SlotForm::Infinitive, QStringLiteral("be ") + rest);
        if (first == u"having")
            return as(SlotForm::Infinitive, QStringLiteral("have ") + rest);
        return {};
    }
    if (first == u"had" || first == u"was" || first == u"did")
        return as(SlotForm::Deed, lowered(m_piece));
    return {};
}

Piece PieceReader::clause() {
    const QString& first = word(0);
    const bool mine = first == u"i" || first == u"we" || first == u"my" || first == u"our";
    if (isStory(m_as)) {
        for (const Clause& each : m_text.clauses())
            if (each.stance == Stance::Meant && each.tense == Tense::Future &&
                (each.subject == Subject::Me || each.subject == Subject::Us))
                return doubtful(Doubt::Tense);
    }
    if (m_as == Telling::Strength && first == u"we")
        return doubtful(Doubt::Note);
    if (token(0).number && !tellsWhatHappened()) {
        bool finite = false;
        for (int t = 1; t < m_text.size(); ++t)
            finite = finite || is(t, WordClass::Auxiliary);
        if (!finite)
            return doubtful(Doubt::Note);
    }
    // "spreadsheets that others are afraid of" left its "that" away.
    if (!mine && !saysI() && m_text.size() > 3 && is(m_text.size() - 1, Kind::Preposition) &&
        !is(m_text.size() - 1, WordClass::Adverb))
        return doubtful(Doubt::Note);
    if (isAim(m_as) && !mine && !saysI() && (m_text.size() < 4 || !hasAuxiliary()))
        return doubtful(Doubt::Note);
    if (!mine && isStory(m_as) && !hasMainVerb())
        return doubtful(Doubt::Note);
    if (!mine && m_as == Telling::Strength && readsLikeNouns())
        return doubtful(Doubt::Note);
    // "Customer waiting" has no verb of its own; "Boy wants to …" lacks its article.
    QString text = mine ? m_piece : withArticles(lowered(m_piece), true);
    if (!mine && !isAim(m_as) && lacksArticle(text))
        return doubtful(Doubt::Note);
    if (mine && isStory(m_as))
        text = withArticles(m_piece, false);
    return {{SlotForm::Clause, lowered(text)}, Doubt::None, {}};
}

/// A verb that isn't within "who …".
bool PieceReader::hasMainVerb() const {
    bool relative = false;
    int verbs = 0;
    for (int t = 0; t < m_text.size(); ++t) {
        if (t > 0 && verbs == 0 && is(t, Kind::Relative) && word(t) != u"that")
            relative = true;
        if (is(t, WordClass::Verb) || is(t, WordClass::Auxiliary) || (form(t).past && t > 0))
            ++verbs;
    }
    return relative ? verbs > 1 : verbs > 0;
}

bool PieceReader::hasAuxiliary() const {
    for (int t = 1; t < m_text.size(); ++t)
        if (is(t, WordClass::Auxiliary))
            return true;
    return false;
}

bool PieceReader::saysI() const {
    for (int t = 0; t < m_text.size(); ++t)
        if (word(t) == u"i")
            return true;
    return false;
}

/// "midnight feeds and bottle rearing", "NHS Band 7": what could be a verb is none.
bool PieceReader::readsLikeNouns() const {
    for (int t = 1; t < m_text.size(); ++t) {
        if (is(t, WordClass::Auxiliary) || is(t, Kind::SubjectPronoun))
            return false;
        if (!is(t, WordClass::Verb))
            continue;
        const bool ends = t + 1 == m_text.size() || is(t + 1, Kind::Coordinator);
        return (ends && form(t).ending == Ending::S) ||
               (t + 1 < m_text.size() && token(t + 1).number && numbered.contains(word(t)));
    }
    return true;
}

/// A single person or thing at the beginning that nothing determines.
bool PieceReader::lacksArticle(const QString& text) {
    const Text read(text);
    if (read.isEmpty() ||
        read.token(0).is(Kind::Article | Kind::Determiner | Kind::Possessive | Kind::Quantifier | Kind::SubjectPronoun |
                         Kind::Preposition | Kind::Subordinator) ||
        read.token(0).number || read.token(0).capital)
        return false;
    int t = 0;
    while (t + 1 < read.size() && (read.is(t + 1, WordClass::Noun) || read.is(t, WordClass::Adjective)))
        ++t;
    const QString& head = read.word(t);
    return read.is(t, WordClass::Noun) && read.lemma(t) == head && namesSomebody(head);
}

Piece PieceReader::adjective() {
    if (!isAim(m_as) && m_text.size() > 1 && undergone.contains(word(0)) && form(0).past)
        return pastPhrase(0, lowered(m_piece));
    if (m_as == Telling::Strength && m_text.size() == 1 && names.contains(m_piece))
        return noun(); // "Lean"
    if (m_as == Telling::Strength && m_text.size() == 2 && token(1).capital)
        return {}; // "high EQ"
    // "right behind the wall" tells where a thing is.
    if (m_as == Telling::Strength)
        return is(1, Kind::Preposition) && !behindTraits.contains(word(1)) ? Piece()
                                                                           : as(SlotForm::Trait, lowered(m_piece));
    if (m_as == Telling::Goal && form(0).past && m_text.size() > 1)
        return stateOrTense();
    if (m_as == Telling::Aspiration && form(0).past)
        return stateOrTense();
    for (int t = 0; t < m_text.size() && m_as == Telling::Aspiration; ++t) {
        if (is(t, Kind::Preposition | Kind::Subordinator))
            break;
        if (is(t, WordClass::Noun) || (token(t).capital && t > 0))
            return {}; // "rural GP"
    }
    if (m_as == Telling::Aspiration && !comparatives.contains(word(0)) && !attitudes.contains(word(0)) &&
        word(0) != u"same" && (m_text.size() == 1 || !is(1, Kind::Coordinator)))
        return as(SlotForm::State, lowered(m_piece));
    return {};
}

/// "qualified as a solicitor by 2028": how one wants to be.
Piece PieceReader::stateOrTense() {
    const QString& first = word(0);
    if (is(1, WordClass::Noun) || is(1, Kind::Article | Kind::Possessive) || (m_text.size() > 1 && token(1).number))
        return doubtful(Doubt::Tense);
    const bool open = m_text.size() == 1 || is(1, Kind::Preposition);
    const bool state = (open && felt.contains(first)) || credentials.contains(first) || undergone.contains(first) ||
                       traits.contains(first);
    return state ? as(SlotForm::State, lowered(m_piece)) : doubtful(Doubt::Tense);
}

} // namespace ascent::english
