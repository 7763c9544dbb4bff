// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a piece from being said: who is meant, what is counted, whether it stands alone.
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

constinit const LangWords people(u"words/people.txt", u"people");
constinit const LangWords withoutObject(u"say/nouns.txt", u"without an object");
constinit const LangWords takesParticle(u"say/nouns.txt", u"takes a particle");
constinit const LangWords particles(u"words/entries.txt", u"particles behind a verb");

} // namespace

/// "her", "them" where nothing told before can be meant.
QString PieceReader::pronounWithoutName() const {
    bool person = false, many = false;
    const auto take = [&](const Text& text, int t) {
        if (!text.is(t, WordClass::Noun) && !(t > 0 && text.token(t).capital))
            return;
        const QString& lemma = text.lemma(t);
        person = person || people.contains(lemma) || namesSomebody(lemma) || (t > 0 && text.token(t).capital);
        many = many || text.word(t) != lemma || people.contains(lemma);
    };
    if (!m_before.isEmpty()) {
        const Text earlier(m_before);
        for (int t = 0; t < earlier.size(); ++t)
            take(earlier, t);
    }
    for (int t = 0; t < m_text.size(); ++t) {
        take(m_text, t);
        const QString& each = word(t);
        const bool one =
            each == u"he" || each == u"him" || each == u"his" || each == u"she" || each == u"her" || each == u"hers";
        const bool several = each == u"they" || each == u"them" || each == u"their" || each == u"theirs";
        const QStringView written = QStringView(m_piece).mid(token(t).start, token(t).length);
        if (written.size() > 1 && written[0].isUpper() && written[1].isUpper())
            continue; // "IT"
        if ((one && !person) || (several && !many && !person))
            return each;
        const bool opens = t == 0 && m_before.isEmpty();
        if (opens &&
            (each == u"it" || each == u"its" || each == u"this" || each == u"these" || each == u"those" ||
             each == u"that") &&
            !(is(1, WordClass::Noun) && each == u"this"))
            return each;
    }
    return {};
}

/// "All six got jobs": a number that stands for somebody nobody has met.
bool PieceReader::countsNothing() const {
    if (!isStory(m_as))
        return false;
    int t = 0;
    while (t < m_text.size() && (is(t, Kind::Quantifier | Kind::Determiner) || token(t).number))
        ++t;
    const bool participle = t < m_text.size() && (word(t).endsWith(u"ed") || word(t).endsWith(u"en"));
    return t > 0 && t < m_text.size() && !is(0, Kind::Article) && form(t).past && !is(t, WordClass::Noun) &&
           !(participle && is(t + 1, WordClass::Noun));
}

/// "staff trained in lifting": what was done to it, not what it did.
bool PieceReader::endsInParticiple() const {
    for (int t = 1; t < m_text.size(); ++t) {
        if (is(t, WordClass::Auxiliary))
            return false;
        const WordForm each = form(t);
        if (each.past && each.lemma != word(t) && is(t - 1, WordClass::Noun))
            return standsAlone(t) && !withoutObject.contains(each.lemma);
    }
    return false;
}

/// Nothing behind the verb that it could be done to.
bool PieceReader::standsAlone(int verb) const {
    int t = verb + 1;
    const auto leads = [](const QString& each) {
        return each == u"in" || each == u"through" || each == u"around" || each == u"along";
    };
    // "raised on a farm" against "took on a farm"
    if (verb + 2 < m_text.size() && (word(verb + 1) == u"on" || word(verb + 1) == u"over") &&
        !takesParticle.contains(m_text.lemma(verb)) && is(verb + 2, Kind::Article | Kind::Possessive))
        return true;
    while (t < m_text.size() &&
           ((particles.contains(word(t)) && !leads(word(t))) || (is(t, WordClass::Adverb) && !is(t, WordClass::Noun))))
        ++t;
    return t >= m_text.size() || is(t, Kind::Preposition) || is(t, Kind::Coordinator) ||
           (word(t) == u"first" && word(std::min(t + 1, m_text.size() - 1)) == u"time") ||
           token(t).before != Break::None;
}

/// "The boiler failed in January": somebody or something, and a past form right behind.
bool PieceReader::tellsWhatHappened() const {
    for (int t = 1; t < m_text.size(); ++t) {
        if (is(t, Kind::Relative | Kind::Preposition | Kind::Subordinator))
            return false;
        const WordForm each = form(t);
        if (each.past && each.lemma != word(t) && is(t - 1, WordClass::Noun))
            return word(std::min(t + 1, m_text.size() - 1)) != u"by" &&
                   (withoutObject.contains(each.lemma) || !standsAlone(t));
    }
    return false;
}

/// "make again my profession": an adverb between a verb and its object isn't how one says it.
bool PieceReader::hasForeignOrder() const {
    for (int t = 1; t + 1 < m_text.size(); ++t)
        if ((word(t) == u"again" || word(t) == u"always" || word(t) == u"often") &&
            is(t + 1, Kind::Article | Kind::Possessive) && is(t - 1, WordClass::Verb))
            return true;
    return false;
}

/// "become supervisor" -> "become a supervisor", "to be engineer" -> "to be an engineer"
QString PieceReader::withPerson(const QString& text) {
    static const QRegularExpression becomes(QStringLiteral("\\b(?:be|become) (?=[A-Za-z])"));
    const auto match = becomes.match(text);
    const QString who = match.hasMatch() ? text.mid(match.capturedEnd()) : QString();
    if (who.isEmpty() || hasDeterminer(who) || who.startsWith(QLatin1String("head of")) ||
        headNoun(who).endsWith(u's') || !namesSomebody(who) || readsAsVerbal(who))
        return text;
    return text.left(match.capturedEnd()) + withIndefiniteArticle(who);
}

/// "be known as an expert"
bool PieceReader::readsAsVerbal(const QString& who) {
    const QString first = who.section(u' ', 0, 0).toLower();
    return who.contains(u' ') && (wordForm(first).ending == Ending::Gerund || verbSense(first) == VerbSense::Sure);
}

/// "with own group", said of oneself.
QString PieceReader::withMyOwn(QString text) {
    static const QRegularExpression bare(
        QStringLiteral("\\b(with|on|of|in|from|at|for|to|by|run|have|open|start|lead|build|and) own (?=[a-z])"));
    return text.replace(bare, QStringLiteral("\\1 my own "));
}

/// "chartered engineer", "clean driving licence", "part-time role": a noun phrase without a determiner within,
/// whatever its first word could be by itself.
bool PieceReader::namesOne() const {
    if (m_text.size() < 2 || is(0, Kind::Degree) || word(1) == u"on" ||
        (is(0, WordClass::Adverb) && !is(0, WordClass::Noun)))
        return false;
    const QString low = lowered(m_piece);
    const SlotForm found = readNoun(low, m_as).form;
    if (found != SlotForm::Person && found != SlotForm::Award && found != SlotForm::Wish)
        return false;
    const QString head = headNoun(low);
    for (int t = 1; t < m_text.size() && word(t - 1) != head; ++t)
        if (is(t, Kind::Article | Kind::Possessive | Kind::Determiner | Kind::Preposition | Kind::Coordinator |
                      Kind::ObjectPronoun) ||
            token(t).number)
            return false;
    // "become supervisor", "hire staff", "get a licence"
    const bool plainVerb = verbSense(word(0)) == VerbSense::Sure && form(0).ending == Ending::None &&
                           !form(0).classes.testFlag(MayBe::Adjective);
    return !plainVerb || word(0) == head;
}

/// "hard-working": joined by a hyphen, and a participle.
bool PieceReader::isCompound() const {
    return m_text.size() == 2 && token(1).start > 0 && m_piece[token(1).start - 1] == u'-' &&
           (word(1).endsWith(u"ing") || form(1).past || form(1).classes.testFlag(MayBe::Adjective));
}

} // namespace ascent::english
