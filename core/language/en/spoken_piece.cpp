// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/en/spoken_piece.h"

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

using Kind = WordKind;

constinit const LangWords undergone(u"say/nouns.txt", u"undergone");
constinit const LangWords credentials(u"say/nouns.txt", u"credentials");
constinit const LangWords ambiguous(u"say/nouns.txt", u"ambiguous");
constinit const LangWords traits(u"words/entries.txt", u"participles that tell how somebody is");
constinit const LangWords units(u"words/entries.txt", u"units of time");
constinit const LangWords people(u"words/people.txt", u"people");
constinit const LangWords felt(u"say/nouns.txt", u"felt");
constinit const LangWords doneByThings(u"say/nouns.txt", u"done by things");
constinit const LangWords tastes(u"say/nouns.txt", u"tastes");
constinit const LangWords notAimedAt(u"say/nouns.txt", u"not aimed at");
constinit const LangWords numbered(u"say/shorthand.txt", u"numbered");
constinit const LangWords ordinals(u"say/nouns.txt", u"ordinals");
constinit const LangWords withoutObject(u"say/nouns.txt", u"without an object");
constinit const LangWords stillToCome(u"say/nouns.txt", u"still to come");
constinit const LangWords secondHalves(u"say/nouns.txt", u"second halves");
constinit const LangWords predicates(u"say/nouns.txt", u"predicates");
constinit const LangWords plainlyDone(u"say/nouns.txt", u"plainly done");
constinit const LangWords attitudes(u"say/nouns.txt", u"attitudes");
constinit const LangWords takesParticle(u"say/nouns.txt", u"takes a particle");
constinit const LangWords calendar(u"words/capitals.txt", u"days, months and languages");
constinit const LangWords names(u"words/capitals.txt", u"names");
constinit const LangWords ratherDone(u"say/nouns.txt", u"rather done");
constinit const LangWords comparatives(u"say/nouns.txt", u"compares");
constinit const LangWords particles(u"words/entries.txt", u"particles behind a verb");
constinit const LangWords behindTraits(u"say/nouns.txt", u"behind a trait");
constinit const LangWords doubling(u"words/verbs.txt", u"doubling");

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

class Reader {
public:
    Reader(const QString& piece, Telling as, const QString& before)
        : m_piece(piece)
        , m_text(piece)
        , m_as(as)
        , m_before(before) {}

    Piece read() {
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

private:
    const QString& word(int t) const { return m_text.word(t); }
    const Token& token(int t) const { return m_text.token(t); }
    bool is(int t, WordKinds kind) const { return t < m_text.size() && token(t).is(kind); }
    bool is(int t, WordClass which) const { return t < m_text.size() && m_text.is(t, which); }
    WordForm form(int t) const { return t < m_text.size() ? wordForm(word(t)) : WordForm(); }
    QString from(int t) const { return t < m_text.size() ? m_piece.mid(token(t).start) : QString(); }

    static Piece doubtful(Doubt doubt) { return {{}, doubt, {}}; }
    static Piece as(SlotForm form, const QString& typed) {
        const bool verbal = form == SlotForm::Infinitive || form == SlotForm::Habit || form == SlotForm::Deed ||
                            form == SlotForm::Undergone || form == SlotForm::State || form == SlotForm::Outcome;
        const QString text = verbal ? loweredVerb(typed) : typed;
        if (form == SlotForm::Undergone)
            return {{form, text}, Doubt::None, {}};
        return {{form, withArticles(text, form == SlotForm::Clause || form == SlotForm::Count)}, Doubt::None, {}};
    }

    /// "her", "them" where nothing told before can be meant.
    QString pronounWithoutName() const {
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
            const bool one = each == u"he" || each == u"him" || each == u"his" || each == u"she" || each == u"her" ||
                             each == u"hers";
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
    bool countsNothing() const {
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
    bool endsInParticiple() const {
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
    bool standsAlone(int verb) const {
        int t = verb + 1;
        const auto leads = [](const QString& each) {
            return each == u"in" || each == u"through" || each == u"around" || each == u"along";
        };
        // "raised on a farm" against "took on a farm"
        if (verb + 2 < m_text.size() && (word(verb + 1) == u"on" || word(verb + 1) == u"over") &&
            !takesParticle.contains(m_text.lemma(verb)) && is(verb + 2, Kind::Article | Kind::Possessive))
            return true;
        while (t < m_text.size() && ((particles.contains(word(t)) && !leads(word(t))) ||
                                     (is(t, WordClass::Adverb) && !is(t, WordClass::Noun))))
            ++t;
        return t >= m_text.size() || is(t, Kind::Preposition) || is(t, Kind::Coordinator) ||
               (word(t) == u"first" && word(std::min(t + 1, m_text.size() - 1)) == u"time") ||
               token(t).before != Break::None;
    }

    /// "The boiler failed in January": somebody or something, and a past form right behind.
    bool tellsWhatHappened() const {
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
    bool hasForeignOrder() const {
        for (int t = 1; t + 1 < m_text.size(); ++t)
            if ((word(t) == u"again" || word(t) == u"always" || word(t) == u"often") &&
                is(t + 1, Kind::Article | Kind::Possessive) && is(t - 1, WordClass::Verb))
                return true;
        return false;
    }

    /// "become supervisor" -> "become a supervisor", "to be engineer" -> "to be an engineer"
    static QString withPerson(const QString& text) {
        static const QRegularExpression becomes(QStringLiteral("\\b(?:be|become) (?=[A-Za-z])"));
        const auto match = becomes.match(text);
        const QString who = match.hasMatch() ? text.mid(match.capturedEnd()) : QString();
        if (who.isEmpty() || hasDeterminer(who) || who.startsWith(QLatin1String("head of")) ||
            headNoun(who).endsWith(u's') || !namesSomebody(who) || readsAsVerbal(who))
            return text;
        return text.left(match.capturedEnd()) + withIndefiniteArticle(who);
    }
    /// "be known as an expert"
    static bool readsAsVerbal(const QString& who) {
        const QString first = who.section(u' ', 0, 0).toLower();
        return who.contains(u' ') && (wordForm(first).ending == Ending::Gerund || verbSense(first) == VerbSense::Sure);
    }

    /// "with own group", said of oneself.
    static QString withMyOwn(QString text) {
        static const QRegularExpression bare(
            QStringLiteral("\\b(with|on|of|in|from|at|for|to|by|run|have|open|start|lead|build|and) own (?=[a-z])"));
        return text.replace(bare, QStringLiteral("\\1 my own "));
    }

    Piece byForm() {
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
                else if (then.spoken.form == SlotForm::Clause &&
                         (mine || then.spoken.text.startsWith(QLatin1String("I'"))))
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

    /// "chartered engineer", "clean driving licence", "part-time role": a noun phrase without a determiner within,
    /// whatever its first word could be by itself.
    bool namesOne() const {
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
    bool isCompound() const {
        return m_text.size() == 2 && token(1).start > 0 && m_piece[token(1).start - 1] == u'-' &&
               (word(1).endsWith(u"ing") || form(1).past || form(1).classes.testFlag(MayBe::Adjective));
    }

    /// "launch website", "book theory test": a verb that could be a noun, and a thing that wants its article.
    Piece doneToAThing() const {
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

    /// "work for a charity", "lead people", "keep learning": verbs that could be nouns, by what stands behind them.
    bool opensAnAim() const {
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
    Piece wished() {
        static const QRegularExpression opens(
            QStringLiteral(
                "^(?:(?:want|wants|wanting|hope|hoping|aim|aiming|plan|planning|looking|would like|'d like|need|"
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
    Piece timeSpent() {
        static const QRegularExpression span(
            QStringLiteral("^((?:about |nearly |over |more than )?(?:\\d+|\\w+) (?:years|months|weeks|seasons)) (.+)$"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression practised(
            QStringLiteral("^(.+? (?:years|months))['\u2019]? experience (?=in|of|with|as)"),
            QRegularExpression::CaseInsensitiveOption);
        if (isAim(m_as))
            return {};
        if (const auto of = practised.match(m_piece); of.hasMatch() && of.captured(1).count(u' ') < 4) {
            const QString had =
                lowered(of.captured(1)) + QStringLiteral("' experience ") + m_piece.mid(of.capturedEnd());
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
    Piece changed() {
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
                (read.is(t, WordClass::Verb) && (wordForm(read.word(t)).ending != Ending::None ||
                                                 !wordForm(read.word(t)).classes.testFlag(MayBe::Noun) ||
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

    Piece denied() {
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
    Piece being(const QString& rest) const {
        const Piece read = readPiece(rest, m_as, m_before);
        return read.spoken.form == SlotForm::Trait || read.spoken.form == SlotForm::Person ? read : Piece();
    }

    Piece byAuxiliary() {
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
                return is(1, Kind::Article) || is(1, WordClass::Noun)
                           ? as(SlotForm::Habit, QStringLiteral("have ") + rest)
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

    Piece clause() {
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
    bool hasMainVerb() const {
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
    bool hasAuxiliary() const {
        for (int t = 1; t < m_text.size(); ++t)
            if (is(t, WordClass::Auxiliary))
                return true;
        return false;
    }
    bool saysI() const {
        for (int t = 0; t < m_text.size(); ++t)
            if (word(t) == u"i")
                return true;
        return false;
    }

    /// "midnight feeds and bottle rearing", "NHS Band 7": what could be a verb is none.
    bool readsLikeNouns() const {
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
    static bool lacksArticle(const QString& text) {
        const Text read(text);
        if (read.isEmpty() ||
            read.token(0).is(Kind::Article | Kind::Determiner | Kind::Possessive | Kind::Quantifier |
                             Kind::SubjectPronoun | Kind::Preposition | Kind::Subordinator) ||
            read.token(0).number || read.token(0).capital)
            return false;
        int t = 0;
        while (t + 1 < read.size() && (read.is(t + 1, WordClass::Noun) || read.is(t, WordClass::Adjective)))
            ++t;
        const QString& head = read.word(t);
        return read.is(t, WordClass::Noun) && read.lemma(t) == head && namesSomebody(head);
    }

    Piece adjective() {
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
    Piece stateOrTense() {
        const QString& first = word(0);
        if (is(1, WordClass::Noun) || is(1, Kind::Article | Kind::Possessive) || (m_text.size() > 1 && token(1).number))
            return doubtful(Doubt::Tense);
        const bool open = m_text.size() == 1 || is(1, Kind::Preposition);
        const bool state = (open && felt.contains(first)) || credentials.contains(first) || undergone.contains(first) ||
                           traits.contains(first);
        return state ? as(SlotForm::State, lowered(m_piece)) : doubtful(Doubt::Tense);
    }

    Piece verb() {
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
    bool certainVerb(int at) const {
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

    Piece inFirstPersonAs() {
        return m_as == Telling::Result ? as(SlotForm::Outcome, lowered(m_piece))
                                       : as(SlotForm::Habit, inFirstPerson(0));
    }

    Piece pastPhrase(int at, const QString& low) {
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
        if (m_as == Telling::Strength && preposition && at == 0 &&
            (traits.contains(verb) || credentials.contains(verb)))
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
    Piece alone(const QString& low) const {
        return m_before.isEmpty() ? doubtful(Doubt::How) : as(SlotForm::Deed, low);
    }
    static const QHash<QString, QString>& loneDeeds() {
        static const QHash<QString, QString> all = [] {
            QHash<QString, QString> map;
            for (const LangEntry& entry :
                 LangFile::named(QStringLiteral("say/nouns.txt")).entries(QStringLiteral("lone deeds")))
                map.insert(entry.key, entry.value);
            return map;
        }();
        return all;
    }

    Piece gerundPhrase(int at, const QString& base) {
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
    QString inFirstPerson(int at) const {
        QString out;
        qsizetype copied = 0;
        for (int t = 0; t < m_text.size(); ++t) {
            const bool joined = t > at + 1 && is(t - 1, Kind::Coordinator) && is(t, WordClass::Verb);
            if (t != at && !joined)
                continue;
            const WordForm each = form(t);
            if (each.ending != Ending::S && !is(t, Kind::Have))
                continue;
            out += m_piece.mid(copied, token(t).start - copied) +
                   (word(t) == u"has" ? QStringLiteral("have") : each.lemma);
            copied = token(t).end();
        }
        return lowered(out + m_piece.mid(copied));
    }

    Piece noun() {
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
        const bool counted =
            (token(0).number || word(0) == u"no" || word(0) == u"fewer" || word(0) == u"zero") && !share;
        if (m_as == Telling::Result && counted && many && (m_text.size() > 3 || word(0) == u"no") &&
            !low.endsWith(QLatin1String(" now")) && !low.contains(QLatin1String(" since")) &&
            !low.contains(QLatin1String(" from ")))
            return as(SlotForm::Count, low);
        return {};
    }

    /// "school governor since 2018", "team lead for three years"
    Piece heldPost(const QString& low) const {
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

    /// "contract renewed", "all files moved by June": done to it.
    Piece whatWasDone() const {
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
            return as(SlotForm::Clause,
                      thing + (many ? QStringLiteral(" were ") : QStringLiteral(" was ")) + participle);
        }
        return {};
    }

    /// "customer shouting about a refund": who it was, and what was going on.
    Piece underWay() const {
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
    bool reached() const {
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

    Piece fragment() {
        if (m_as == Telling::Goal && reached())
            return as(SlotForm::Reached, lowered(m_piece));
        if (isStory(m_as))
            return noun();
        return {};
    }

    /// The form of a phrase that holds commas or dashes, by what it opens with.
    Piece opening() {
        qsizetype comma = m_piece.indexOf(u',');
        const QString head = comma > 0 ? m_piece.left(comma) : m_piece;
        if (comma <= 0)
            return {};
        Piece read = readPiece(head, m_as, m_before);
        if (read.spoken.form != SlotForm::None)
            read.spoken.text += withArticles(m_piece.mid(comma), false);
        return read;
    }

    QString m_piece;
    Text m_text;
    Telling m_as;
    QString m_before;
};

} // namespace

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
    return Reader(piece, as, before).read();
}

} // namespace ascent::english
