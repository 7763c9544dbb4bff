// SPDX-License-Identifier: GPL-3.0-or-later
// What is wished, planned, reached or under way.
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
constinit const LangWords numbered(u"say/shorthand.txt", u"numbered");
constinit const LangWords ratherDone(u"say/nouns.txt", u"rather done");

} // namespace

/// "work for a charity", "lead people", "keep learning": verbs that could be nouns, by what stands behind them.
bool PieceReader::opensAnAim() const {
    if (m_text.size() > 2 && token(2).number &&
        (word(1) == u"under" || word(1) == u"over" || word(1) == u"above" || word(1) == u"below"))
        return false;
    if (m_text.size() > 1 && numbered.contains(word(0)) && token(1).number)
        return false;
    if (m_text.size() < 2 || form(0).ending != Ending::None || endsInParticiple() ||
        (token(1).start > 0 && m_piece[token(1).start - 1] == u'-'))
        return false;
    if (ratherDone.contains(word(0)) && !namesSomebody(m_piece))
        return word(0) != u"work" || !is(1, WordClass::Noun);
    const bool object = is(1, Kind::Article | Kind::Possessive | Kind::QuestionWord) || word(1) == u"something" ||
                        word(1) == u"someone" || word(1) == u"things";
    if (isSureVerb(word(0)) && m_text.size() > 2 && !is(0, WordClass::Adjective) && !namesSomebody(m_piece) &&
        form(1).ending != Ending::Past)
        return true;
    if (object && form(0).classes.testFlag(MayBe::Verb) && !is(0, Kind::Preposition))
        return true;
    if (m_text.size() == 2 && form(0).classes.testFlag(MayBe::Verb) && (word(1) == u"more" || word(1) == u"less"))
        return true;
    if (verbSense(word(0)) == VerbSense::None || namesSomebody(m_piece))
        return false;
    const WordForm next = form(1);
    return m_text.size() == 2 &&
           ((word(1).endsWith(u"ing") && next.lemma != word(1) && verbSense(word(0)) == VerbSense::Sure) ||
            people.contains(word(1)) || (m_text.lemma(1) != word(1) && is(1, WordClass::Noun)));
}

/// "to become", "want to become", "wants to becoming".
Piece PieceReader::wished() {
    static const QRegularExpression opens(
        QStringLiteral("^(?:(?:want|wants|wanting|hope|hoping|aim|aiming|plan|planning|looking|would like|'d like|need|"
                       "keen|intend|aspire|my (?:wish|dream|goal|aim|ambition|plan|hope) is) )?to (?=[a-z])"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = opens.match(m_piece);
    if (!match.hasMatch())
        return {};
    const QString rest = m_piece.mid(match.capturedEnd());
    if (isAim(m_as) && rest.startsWith(QLatin1String("not ")))
        return as(SlotForm::Clause, QStringLiteral("I don't want to ") + rest.mid(4));
    if (!isAim(m_as))
        return m_as == Telling::Strength ? Piece() : doubtful(Doubt::Tense);
    const QString verb = plainWord(rest.section(u' ', 0, 0));
    const WordForm verbForm = wordForm(verb);
    if (verb.endsWith(u"ing") && verbForm.lemma != verb) {
        const QString base = baseOfGerund(verb);
        return base.isEmpty() || rest.contains(QLatin1String(" and "))
                   ? doubtful(Doubt::Note)
                   : as(SlotForm::Infinitive, base + rest.mid(verb.size()));
    }
    if (isVerbAdverb(verb) || verbForm.classes.testFlag(MayBe::Verb) || verb == u"be" || verb == u"have" ||
        verb == u"do" || verb == u"not" || verb == u"never" || !verbForm.known)
        return as(SlotForm::Infinitive, lowered(rest));
    return doubtful(Doubt::Note);
}

/// "fourteen years touring with a band", "six years in retail".
Piece PieceReader::timeSpent() {
    static const QRegularExpression span(
        QStringLiteral("^((?:about |nearly |over |more than )?(?:\\d+|\\w+) (?:years|months|weeks|seasons)) (.+)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression practised(
        QStringLiteral("^(.+? (?:years|months))['\u2019]? experience (?=in|of|with|as)"),
        QRegularExpression::CaseInsensitiveOption);
    if (isAim(m_as))
        return {};
    if (const auto of = practised.match(m_piece); of.hasMatch() && of.captured(1).count(u' ') < 4) {
        const QString had = lowered(of.captured(1)) + QStringLiteral("' experience ") + m_piece.mid(of.capturedEnd());
        return m_as == Telling::Strength ? as(SlotForm::Had, had)
                                         : as(SlotForm::Clause, QStringLiteral("I've got ") + had);
    }
    const auto match = span.match(m_piece);
    if (!match.hasMatch() || !(token(0).number || token(std::min(1, m_text.size() - 1)).number ||
                               token(std::min(2, m_text.size() - 1)).number))
        return {};
    const QString then = match.captured(2);
    const QString next = then.section(u' ', 0, 0).toLower();
    const bool gerund = next.endsWith(u"ing") && wordForm(next).lemma != next;
    if (!gerund && next != u"in" && next != u"as" && next != u"at" && next != u"on" && next != u"with")
        return {};
    return as(SlotForm::Clause, QStringLiteral("I've spent ") + lowered(match.captured(1)) + u' ' + then);
}

/// "complaints down from nine a week to two", "waste down by a third".
Piece PieceReader::changed() {
    static const QRegularExpression fromTo(
        QStringLiteral("^([^,;:.]{2,40}?)(?: (down|up))? from ([^;:(]+?) to ([^;:(]+)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression by(QStringLiteral("^([^,;:.]{2,40}?) (down|up) (?:by )?([^;:(]+)$"),
                                       QRegularExpression::CaseInsensitiveOption);
    const auto number = [](const QString& text) {
        const Text read(text);
        return !read.isEmpty() && (read.token(0).number || read.token(0).money);
    };
    auto match = fromTo.match(m_piece);
    QString thing, way, change;
    if (m_piece.contains(QLatin1String(", ")))
        return {};
    if (match.hasMatch() && number(match.captured(3)) && number(match.captured(4))) {
        thing = match.captured(1);
        way = match.captured(2).toLower();
        change = QStringLiteral("from ") + match.captured(3) + QStringLiteral(" to ") + match.captured(4);
    } else if (match = by.match(m_piece); match.hasMatch() && number(match.captured(3))) {
        thing = match.captured(1);
        way = match.captured(2).toLower();
        change = QStringLiteral("by ") + match.captured(3);
    } else {
        return {};
    }
    const Text read(thing);
    // "raise attendance from …" is a deed.
    if (read.size() > 1 && (ratherDone.contains(read.word(0)) || isSureVerb(read.word(0))) &&
        !read.is(0, WordClass::Adjective))
        return {};
    for (int t = 0; t < read.size(); ++t)
        if (read.token(t).number || read.is(t, WordClass::Auxiliary) || read.token(t).is(Kind::SubjectPronoun) ||
            (read.is(t, WordClass::Verb) &&
             (wordForm(read.word(t)).ending != Ending::None || !wordForm(read.word(t)).classes.testFlag(MayBe::Noun) ||
              (t == 0 && ratherDone.contains(read.word(t))))))
            return {};
    thing = withArticles(lowered(thing), true);
    if (!way.isEmpty())
        change.prepend(way + u' ');
    if (m_as == Telling::Goal)
        return {{SlotForm::Change, thing + u' ' + change}, Doubt::None, {}};
    if (isStory(m_as))
        return {{SlotForm::Went, thing + QStringLiteral(" went ") + change}, Doubt::None, {}};
    return {};
}

/// "school governor since 2018", "team lead for three years"
Piece PieceReader::heldPost(const QString& low) const {
    static const QRegularExpression since(QStringLiteral("^(.+?),? since (.+)$"));
    static const QRegularExpression span(QStringLiteral("^(.+?),? (?:for )?((?:\\d+|\\w+) (?:years|months))$"));
    if (m_as != Telling::Situation)
        return {};
    const auto post = [](const QString& who) {
        return namesSomebody(who) && !headNoun(who).endsWith(u's') && who.count(u' ') < 5;
    };
    if (const auto match = since.match(low); match.hasMatch() && post(match.captured(1)))
        return as(SlotForm::Clause, QStringLiteral("I've been ") + withIndefiniteArticle(match.captured(1)) +
                                        QStringLiteral(" since ") + match.captured(2));
    if (const auto match = span.match(low); match.hasMatch() && post(match.captured(1)))
        return as(SlotForm::Clause, QStringLiteral("I've spent ") + match.captured(2) + QStringLiteral(" as ") +
                                        withIndefiniteArticle(match.captured(1)));
    return {};
}

/// "customer shouting about a refund": who it was, and what was going on.
Piece PieceReader::underWay() const {
    if (m_as == Telling::Result)
        return {};
    for (int t = 1; t < std::min(4, m_text.size() - 1); ++t) {
        if (!word(t).endsWith(u"ing") || form(t).lemma == word(t) || !is(t - 1, WordClass::Noun))
            continue;
        const QString who = withArticles(lowered(m_piece.left(token(t).start).trimmed()), true);
        const QString& head = word(t - 1);
        const bool many = head != m_text.lemma(t - 1);
        if (!hasDeterminer(who) && !many)
            return {};
        return as(SlotForm::Clause, who + (many ? QStringLiteral(" were ") : QStringLiteral(" was ")) + from(t));
    }
    return {};
}

/// "forty plots weeded by Easter"
bool PieceReader::reached() const {
    const bool determined = token(0).number || is(0, Kind::Article | Kind::Possessive | Kind::Determiner) ||
                            word(0) == u"all" || word(0) == u"every";
    if (!determined)
        return false;
    for (int t = 2; t < m_text.size(); ++t)
        if (form(t).ending == Ending::Past || form(t).ending == Ending::Participle)
            if (!is(t - 1, Kind::Preposition | Kind::Article) &&
                (t + 1 == m_text.size() || is(t + 1, Kind::Preposition)))
                return true;
    return false;
}

/// The form of a phrase that holds commas or dashes, by what it opens with.
Piece PieceReader::opening() {
    qsizetype comma = m_piece.indexOf(u',');
    const QString head = comma > 0 ? m_piece.left(comma) : m_piece;
    if (comma <= 0)
        return {};
    Piece read = readPiece(head, m_as, m_before);
    if (read.spoken.form != SlotForm::None)
        read.spoken.text += withArticles(m_piece.mid(comma), false);
    return read;
}

Piece PieceReader::fragment() {
    if (m_as == Telling::Goal && reached())
        return as(SlotForm::Reached, lowered(m_piece));
    if (isStory(m_as))
        return noun();
    return {};
}

} // namespace ascent::english
