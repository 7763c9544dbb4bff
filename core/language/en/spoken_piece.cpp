// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/en/spoken_piece.h"

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

constinit const LangWords credentials(u"say/nouns.txt", u"credentials");
constinit const LangWords felt(u"say/nouns.txt", u"felt");
constinit const LangWords tastes(u"say/nouns.txt", u"tastes");
constinit const LangWords numbered(u"say/shorthand.txt", u"numbered");
constinit const LangWords withoutObject(u"say/nouns.txt", u"without an object");
constinit const LangWords secondHalves(u"say/nouns.txt", u"second halves");
constinit const LangWords predicates(u"say/nouns.txt", u"predicates");
constinit const LangWords calendar(u"words/capitals.txt", u"days, months and languages");
constinit const LangWords comparatives(u"say/nouns.txt", u"compares");
constinit const LangWords particles(u"words/entries.txt", u"particles behind a verb");
constinit const LangWords doubling(u"words/verbs.txt", u"doubling");

} // namespace

/// A verb begins small whatever stands behind it.
QString loweredVerb(const QString& text) {
    return text.size() > 1 && text[0].isUpper() && text[1].isLower() ? text[0].toLower() + text.mid(1) : text;
}

QString lowered(const QString& text) {
    // "Native Urdu speaker": what follows has its capital as a language.
    const QString second = text.section(u' ', 1, 1);
    if (!second.isEmpty() && calendar.contains(second.toLower()) &&
        !calendar.contains(text.section(u' ', 0, 0).toLower()))
        return loweredVerb(text);
    return lowerFirst(text, Names());
}

/// A word that can be nothing but a verb.
bool isSureVerb(const QString& base) {
    if (verbSense(base) == VerbSense::Sure)
        return true;
    const MayBes may = wordForm(base).classes;
    return verbSense(base) == VerbSense::None && may.testFlag(MayBe::Verb) && !may.testFlag(MayBe::Noun) &&
           !may.testFlag(MayBe::Adjective);
}

Piece PieceReader::read() {
    if (m_text.isEmpty())
        return doubtful(Doubt::Empty);
    if (const QString lost = pronounWithoutName(); !lost.isEmpty())
        return {{}, Doubt::Who, lost};
    if (countsNothing())
        return doubtful(Doubt::Many);
    if (hasForeignOrder())
        return doubtful(Doubt::Note);
    Piece read = byForm();
    if (read.spoken.form == SlotForm::None) {
        if (read.doubt == Doubt::None)
            read.doubt = m_text.size() <= 2 ? Doubt::How : Doubt::Note;
        return read;
    }
    const SlotForm form = read.spoken.form;
    if (isAim(m_as) && (form == SlotForm::Infinitive || form == SlotForm::Clause))
        read.spoken.text = withPerson(read.spoken.text);
    // "a first aider since May" would be "have been", which needs more than a frame.
    const bool lasting = form == SlotForm::Person || form == SlotForm::Trait || form == SlotForm::Award ||
                         form == SlotForm::Had || form == SlotForm::Skill || form == SlotForm::Tool;
    static const QRegularExpression sofar(QStringLiteral("\\bsince\\b|\\b(?:in|for) \\w+ (?:years|months)\\b"));
    if (m_as == Telling::Strength && read.spoken.text.contains(QLatin1String(" since ")) &&
        (form == SlotForm::Person || form == SlotForm::Trait))
        return {{SlotForm::Clause, QStringLiteral("I've been ") + read.spoken.text}, Doubt::None, {}};
    if (m_as == Telling::Strength && read.spoken.text.contains(QLatin1String(" since ")) && form == SlotForm::Award)
        return {{SlotForm::Clause, QStringLiteral("I've had ") + read.spoken.text}, Doubt::None, {}};
    if (m_as == Telling::Strength && form == SlotForm::Trait && sofar.match(read.spoken.text).hasMatch() &&
        read.spoken.text.startsWith(QLatin1String("never ")))
        return {{SlotForm::Clause, QStringLiteral("I've never been ") + read.spoken.text.mid(6)}, Doubt::None, {}};
    if (form == SlotForm::Habit && read.spoken.text.contains(QLatin1String(" since ")))
        return doubtful(Doubt::Note);
    if (m_as == Telling::Strength && lasting && form != SlotForm::Had && sofar.match(read.spoken.text).hasMatch())
        return doubtful(Doubt::Note);
    read.spoken.text = withMyOwn(read.spoken.text);
    return read;
}

Piece PieceReader::as(SlotForm form, const QString& typed) {
    const bool verbal = form == SlotForm::Infinitive || form == SlotForm::Habit || form == SlotForm::Deed ||
                        form == SlotForm::Undergone || form == SlotForm::State || form == SlotForm::Outcome;
    const QString text = verbal ? loweredVerb(typed) : typed;
    if (form == SlotForm::Undergone)
        return {{form, text}, Doubt::None, {}};
    return {{form, withArticles(text, form == SlotForm::Clause || form == SlotForm::Count)}, Doubt::None, {}};
}

Piece PieceReader::byForm() {
    const Token& first = token(0);
    const QString& word0 = first.word;
    if (m_text.size() > 1 && word(1) == u"me" && !is(0, Kind::Preposition))
        return {}; // "trust me"
    if (isAim(m_as) && word0 == u"own" && !is(1, Kind::Article | Kind::Possessive))
        return noun();
    if (is(0, Kind::QuestionWord) && !is(0, Kind::Subordinator) &&
        (m_as != Telling::Strength || !m_piece.contains(QLatin1String(" is "))))
        return {}; // "what my dad did"
    if (m_as == Telling::Strength && tastes.contains(word0) && m_text.size() > 1 && word(1) != u"of" &&
        word(1) != u"for")
        return as(SlotForm::Habit, lowered(m_piece));
    if (m_as == Telling::Strength && m_text.size() == 2 && word0.endsWith(u"ly") && is(0, WordClass::Adverb) &&
        form(1).classes.testFlag(MayBe::Adjective))
        return as(SlotForm::Trait, lowered(m_piece));
    if (const Piece spent = timeSpent(); spent.spoken.form != SlotForm::None)
        return spent;
    if (const Piece change = changed(); change.spoken.form != SlotForm::None)
        return change;
    if (const Piece wish = wished(); wish.spoken.form != SlotForm::None || wish.doubt != Doubt::None)
        return wish;
    if (word0 == u"i" || word0 == u"we")
        return clause();
    // "One day I'd like to fly", "eventually lead a choir"
    if (isAim(m_as)) {
        static const QRegularExpression someday(
            QStringLiteral("^(one day|some day|someday|eventually|ideally),? (.+)$"),
            QRegularExpression::CaseInsensitiveOption);
        if (const auto match = someday.match(m_piece); match.hasMatch()) {
            Piece then = readPiece(match.captured(2), m_as, m_before);
            const bool mine = then.spoken.text.startsWith(QLatin1String("I "));
            if (then.spoken.form == SlotForm::Infinitive)
                then.spoken.text += u' ' + match.captured(1).toLower();
            else if (then.spoken.form == SlotForm::Clause && (mine || then.spoken.text.startsWith(QLatin1String("I'"))))
                then.spoken.text.prepend(match.captured(1).toLower() + u' ');
            else
                return {};
            return then;
        }
    }
    // "rewired the barn", though the verb isn't known
    if (isStory(m_as) && !form(0).known && word0.endsWith(u"ed") && word0.size() > 4 &&
        (is(1, Kind::Article | Kind::Possessive) || (m_text.size() > 1 && token(1).number)))
        return as(SlotForm::Deed, lowered(m_piece));
    if (word0 == u"not")
        return denied();
    if (word0 == u"never" && isAim(m_as) && m_text.size() > 2 && form(1).classes.testFlag(MayBe::Verb) &&
        form(1).ending == Ending::None)
        return as(SlotForm::Clause, QStringLiteral("I never want to ") + from(1));
    if (word0 == u"going" && word(std::min(1, m_text.size() - 1)) == u"to" && !isAim(m_as))
        return doubtful(Doubt::Tense);
    if ((word0 == u"never" || word0 == u"always") && m_text.size() > 2 && word(1) == u"been" && !isAim(m_as))
        return as(SlotForm::Clause, QStringLiteral("I've ") + lowered(m_piece));
    if ((word0 == u"never" || word0 == u"always") && m_text.size() > 1 && form(1).past && !isAim(m_as)) {
        // "never flustered" is how one is, "never dropped a plate" a deed.
        if (standsAlone(1) && !withoutObject.contains(m_text.lemma(1)))
            return m_as == Telling::Strength ? as(SlotForm::Trait, lowered(m_piece)) : Piece();
        if (m_as == Telling::Result && standsAlone(1))
            return {}; // "never came back": who?
        return as(SlotForm::Deed, lowered(m_piece));
    }
    if (word0 == u"still" && m_as == Telling::Result && m_text.size() > 2 && form(1).past && standsAlone(1) &&
        !withoutObject.contains(m_text.lemma(1)))
        return as(SlotForm::Outcome, QStringLiteral("is ") + lowered(m_piece));
    if (word0 == u"still" && !isAim(m_as))
        return {};
    if (m_as == Telling::Result && comparatives.contains(word0))
        return noun();
    if (word0 == u"always" && is(1, Kind::Preposition) && m_as == Telling::Strength)
        return as(SlotForm::Trait, lowered(m_piece));
    if (m_as == Telling::Strength && m_text.size() <= 4 && credentials.contains(word(m_text.size() - 1)) &&
        m_text.size() > 1)
        return as(SlotForm::Trait, lowered(m_piece));
    if (word0 == u"able" && word(1) == u"to")
        return m_as == Telling::Strength ? as(SlotForm::Habit, QStringLiteral("can ") + from(2)) : Piece();
    const bool hyphened = m_text.size() > 1 && token(1).start > 0 && m_piece[token(1).start - 1] == u'-';
    if (first.is(Kind::Be | Kind::Have | Kind::Do | Kind::Modal) && !hyphened)
        return byAuxiliary();
    // "Band 6 by next year"
    if (m_as == Telling::Aspiration && m_text.size() > 1 && token(1).number && numbered.contains(word0))
        return {};
    if (m_as == Telling::Goal && m_text.size() > 1 && token(1).number && numbered.contains(word0) &&
        (m_text.size() == 2 || is(2, Kind::Preposition)) && gradeIn(m_piece).isEmpty())
        return as(SlotForm::Share, m_piece);
    // "sets up tests", but "costs up by a third"
    if (!isAim(m_as) && form(0).ending == Ending::S && m_text.size() > 2 && particles.contains(word(1)) &&
        form(0).classes.testFlag(MayBe::Verb) && word(1) != u"down" && !token(2).number &&
        (is(2, WordClass::Noun) || is(2, Kind::Article | Kind::Possessive)))
        return inFirstPersonAs();
    if (isStory(m_as) && m_text.size() > 1 && !form(0).past &&
        (is(0, Kind::Article | Kind::Possessive | Kind::Determiner | Kind::SubjectPronoun) ||
         m_text.lemma(0) != word0 || token(0).number || (is(1, WordClass::Noun) && !isSureVerb(word0))) &&
        ((m_text.size() > 2 && isClause(m_piece, true) && !endsInParticiple()) || tellsWhatHappened()))
        return clause();
    if (!isStory(m_as) && !gradeIn(m_piece).isEmpty())
        return noun();
    if (!isStory(m_as) && namesOne())
        return noun();
    if (m_as == Telling::Strength && m_text.size() > 1 && felt.contains(word0) && is(1, Kind::Preposition))
        return as(SlotForm::Trait, lowered(m_piece));
    if (m_as == Telling::Strength && m_text.size() > 1 && predicates.contains(word0 + u'-' + word(1)))
        return as(SlotForm::Trait, lowered(m_piece));
    if (m_as == Telling::Strength && m_text.size() == 2 && secondHalves.contains(word(1)))
        return as(SlotForm::Trait, word0 + u'-' + word(1));
    if (m_as == Telling::Strength && m_text.size() > 1 && form(0).ending == Ending::None &&
        form(0).classes.testFlag(MayBe::Verb) && (word(1) == u"well" || word(1) == u"hard" || word(1) == u"alone"))
        return as(SlotForm::Habit, lowered(m_piece));
    if (m_as == Telling::Strength && isCompound())
        return as(SlotForm::Trait, lowered(m_piece));
    if (const Piece plain = doneToAThing(); plain.spoken.form != SlotForm::None)
        return plain;
    if (isAim(m_as) && opensAnAim())
        return as(SlotForm::Infinitive, lowered(m_piece));
    if (m_as == Telling::Goal && comparatives.contains(word0))
        return noun();
    const VerbSense ofHabit = form(0).ending == Ending::S ? verbSense(m_text.lemma(0)) : VerbSense::None;
    if (!isAim(m_as) && m_text.size() > 1 && ofHabit == VerbSense::Open &&
        ((is(1, WordClass::Adverb) && !is(1, Kind::Preposition)) || word(1) == u"by" || word(1) == u"well"))
        return verb();
    if (!isAim(m_as) && m_text.size() > 1 && form(0).ending == Ending::S && isSureVerb(m_text.lemma(0)) &&
        (word(1) == u"first" ||
         is(1, Kind::Preposition | Kind::Article | Kind::Possessive | Kind::QuestionWord | Kind::Subordinator) ||
         is(1, WordClass::Adverb) || particles.contains(word(std::min(1, m_text.size() - 1)))))
        return verb();
    switch (formOfEntry(m_piece)) {
    case EntryForm::Clause:
        return clause();
    case EntryForm::Adjective:
        return adjective();
    case EntryForm::Verb:
        return verb();
    case EntryForm::Noun:
        return noun();
    case EntryForm::Fragment:
        return fragment();
    case EntryForm::List:
    case EntryForm::Mixed:
    case EntryForm::Empty:
        // Commas within a phrase that belongs together: as its opening has it.
        return opening();
    }
    return {};
}

QString pastOf(const QString& base) {
    static const QHash<QString, QString> irregular = [] {
        QHash<QString, QString> map;
        for (const LangEntry& entry :
             LangFile::named(QStringLiteral("words/verbs.txt")).entries(QStringLiteral("pasts")))
            map.insert(entry.key, entry.value.section(u' ', 0, 0));
        return map;
    }();
    if (const auto found = irregular.constFind(base); found != irregular.cend())
        return *found;
    if (base.endsWith(u'e'))
        return base + u'd';
    if (base.endsWith(u'y') && base.size() > 1 && !QStringView(u"aeiou").contains(base[base.size() - 2]))
        return base.chopped(1) + QStringLiteral("ied");
    return (doubling.contains(base) ? base + base.back() : base) + QStringLiteral("ed");
}

Piece readPiece(const QString& piece, Telling as, const QString& before) {
    return PieceReader(piece, as, before).read();
}

} // namespace ascent::english
