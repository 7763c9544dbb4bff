// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/phrases/entry_form.h"

#include "core/language/en/word_forms.h"
#include "core/language/lang_file.h"
#include "core/language/phrases/verbs.h"
#include "core/language/text.h"
#include "core/language/text/marks.h"

#include <algorithm>

namespace ascent {

namespace {

constinit const LangWords openers(u"words/entries.txt", u"opens a note");
constinit const LangWords traits(u"words/entries.txt", u"participles that tell how somebody is");

constinit const LangWords numbered(u"words/phrases.txt", u"numbered things");
constinit const LangWords particles(u"words/entries.txt", u"particles behind a verb");
constinit const LangWords places(u"words/entries.txt", u"tells a place");
constinit const LangWords calendarWords(u"words/capitals.txt", u"days, months and languages");
constinit const LangWords ofTime(u"words/entries.txt", u"units of time");

using Kind = WordKind;
using english::MayBe;
using english::MayBes;

/// A part of an entry: tokens between stops, semicolons, brackets, dashes, commas or ends of lines.
struct Part : TokenRange {
    QChar mark; ///< what stands before it; nothing for the first one
};

class Entry {
public:
    explicit Entry(const QString& typed)
        : m_text(typed) {
        divide();
    }

    EntryForm form() const {
        if (m_parts.isEmpty())
            return EntryForm::Empty;
        const EntryForm first = formOf(whole(0));
        if (m_text.string().contains(u'\u2192') || m_text.string().contains(QStringLiteral("->")))
            return EntryForm::Fragment; // "40 -> 55"
        if (m_parts.size() == 1)
            return first;
        // "In June, I want …"
        if (token(0).is(Kind::Preposition | Kind::Subordinator) && formOf(whole(1)) == EntryForm::Clause)
            return EntryForm::Clause;
        if (isMixed(first))
            return EntryForm::Mixed;
        if (isList(first))
            return EntryForm::List;
        return formOf({m_parts.first().first, m_parts.last().end});
    }

private:
    const Token& token(int t) const { return m_text.token(t); }
    bool is(int t, WordClass which) const { return t < m_text.size() && m_text.wordClass(t).is == which; }

    /// The strongest mark between two tokens.
    QChar markBefore(int t) const {
        const QString& text = m_text.string();
        QChar found;
        const auto strength = [](QChar c) {
            return c == u'\n' ? 6 : c == u'(' ? 5 : c == u'-' ? 4 : c == u':' ? 3 : c == u'.' ? 3 : c == u';' ? 2 : 1;
        };
        for (qsizetype at = token(t - 1).end(); at < token(t).start; ++at) {
            QChar c = text[at];
            const bool spaced = at > 0 && at + 1 < text.size() && text[at - 1].isSpace() && text[at + 1].isSpace();
            if (c == u'\u2013' || c == u'\u2014' || (c == u'-' && spaced))
                c = u'-';
            else if (isSentenceEnd(c) || isFullStop(c))
                c = u'.';
            else if (isComma(c) || (c == u'+' && spaced))
                c = u',';
            else if (c != u'(' && c != u':' && c != u';' && c != u'\n')
                continue;
            if (c == u'-' && !spaced)
                continue;
            if (found.isNull() || strength(c) > strength(found))
                found = c;
        }
        return found;
    }

    void divide() {
        for (int t = 0; t < m_text.size(); ++t) {
            const QChar mark = t > 0 && token(t).start >= token(t - 1).end() ? markBefore(t) : QChar();
            if (t == 0 || !mark.isNull()) {
                if (t > 0)
                    m_parts.last().end = t;
                Part part;
                part.first = t;
                part.mark = mark;
                m_parts.append(part);
            }
        }
        if (!m_parts.isEmpty())
            m_parts.last().end = m_text.size();
    }

    TokenRange whole(int part) const { return m_parts[part]; }

    bool has(QChar mark) const {
        return std::any_of(m_parts.begin(), m_parts.end(), [&](const Part& part) { return part.mark == mark; });
    }
    qsizetype count(QChar mark) const {
        return std::count_if(m_parts.begin(), m_parts.end(), [&](const Part& part) { return part.mark == mark; });
    }

    bool isMixed(EntryForm first) const {
        if (m_parts[1].mark == u'(' || (has(u'(') && !has(u',')))
            return true;
        if (has(u'\n'))
            return false;
        const bool stops = has(u'.') || has(u':') || has(u'-');
        if (!stops)
            return false;
        if (first == EntryForm::Clause && !has(u'-'))
            return false; // two sentences of one kind
        return first != EntryForm::Verb || has(u'-');
    }

    bool isList(EntryForm first) const {
        const qsizetype more = count(u',') + count(u';') + count(u'\n');
        if (more == 0)
            return false;
        if (count(u';') > 0 || count(u'\n') > 0)
            return first != EntryForm::Clause;
        if (first == EntryForm::Clause || m_text.token(m_parts.first().first).is(Kind::Subordinator))
            return false;
        // "to stay in a role where …, but where …": one thing of which more is said.
        for (qsizetype p = 1; p < m_parts.size(); ++p)
            if (token(m_parts[p].first).is(Kind::OpensClause | Kind::Preposition | Kind::Relative) &&
                !token(m_parts[p].first).is(Kind::Coordinator) && m_text.word(m_parts[p].first) != u"then")
                return false;
        // "Ward sister, band 7": the second part tells more of the first.
        const bool figure = std::any_of(m_text.tokens().begin() + m_parts.last().first, m_text.tokens().end(),
                                        [](const Token& each) { return each.number; });
        if (figure && (more == 1 || token(m_parts.last().first).number) && first == EntryForm::Noun)
            return false;
        const bool shortParts =
            std::all_of(m_parts.begin(), m_parts.end(), [](const Part& p) { return p.size() <= 7; });
        return more >= 2 || (shortParts && first != EntryForm::Verb);
    }

    /// The form of a run of tokens.
    EntryForm formOf(TokenRange range) const {
        while (range.first < range.end &&
               (token(range.first).is(Kind::Politeness) || m_text.word(range.first) == u"and"))
            ++range.first;
        if (range.size() <= 0)
            return EntryForm::Empty;
        const Token& first = token(range.first);
        if (isClauseRange(range))
            return EntryForm::Clause;
        if (first.word == u"to" && range.size() > 1 && !token(range.first + 1).is(Kind::Article | Kind::Possessive))
            return EntryForm::Verb;
        if (first.is(Kind::Be | Kind::Have | Kind::Do | Kind::Modal) && first.word != u"being" &&
            first.word != u"having" && first.word != u"doing")
            return first.word == u"been" ? EntryForm::Fragment : EntryForm::Verb;
        if (first.is(Kind::Negation) && first.word == u"not") {
            const english::WordForm next = form(range.first + 1);
            return next.classes.testFlag(MayBe::Adjective) ? EntryForm::Adjective : EntryForm::Fragment;
        }
        if (openers.contains(first.word))
            return EntryForm::Fragment;
        if (first.number) {
            const bool time = range.size() > 1 && ofTime.contains(m_text.word(range.first + 1));
            return range.size() == 1 || time || endsInParticiple(range) || changes(range) || begins(range)
                       ? EntryForm::Fragment
                       : EntryForm::Noun;
        }
        return byFirstWord(range);
    }

    english::WordForm form(int t) const {
        return t < m_text.size() ? english::wordForm(m_text.word(t)) : english::WordForm();
    }

    /// "exam booked", "volunteers trained by June": a thing and what was done to it.
    bool endsInParticiple(const TokenRange& range) const {
        for (int t = range.first + 1; t < range.end; ++t)
            if (is(t, WordClass::Verb) && m_text.lemma(t) != m_text.word(t) && !m_text.word(t).endsWith(u"ing") &&
                is(t - 1, WordClass::Noun))
                return true;
        return false;
    }

    EntryForm byFirstWord(const TokenRange& range) const {
        const int t = range.first;
        const QString& word = m_text.word(t);
        const bool gerund = word.endsWith(u"ing") && m_text.lemma(t) != word;
        const Token* next = t + 1 < range.end ? &token(t + 1) : nullptr;
        const english::WordForm own = form(t);
        const bool alone = !next || next->is(Kind::Coordinator);
        if (traits.contains(word) && (alone || (next->is(Kind::Preposition) && next->word != u"as")))
            return EntryForm::Adjective;
        if (numbered.contains(word) && next && next->number)
            return changes(range) ? EntryForm::Fragment : EntryForm::Noun;
        // "right behind the wall": where a thing is.
        if (next && places.contains(next->word))
            return EntryForm::Fragment;
        // "good with my hands", "patient": a noun could stand there too.
        if (own.classes.testFlag(MayBe::Adjective) && own.ending == english::Ending::None &&
            (alone || (next->is(Kind::Preposition) && next->word != u"of" && !own.classes.testFlag(MayBe::Verb))))
            return EntryForm::Adjective;
        if (!next && own.ending == english::Ending::None)
            return EntryForm::Noun; // "Excel", "research"
        const bool maybeNoun = own.classes.testFlag(MayBe::Noun);
        if (maybeNoun && next && (next->word == u"of" || next->word == u"for"))
            return EntryForm::Noun;
        if (maybeNoun && own.ending == english::Ending::S && next && next->is(Kind::Preposition))
            return changes(range) ? EntryForm::Fragment : EntryForm::Noun; // "budgets up to a million"
        if (maybeNoun && verbSense(word) == VerbSense::None && changes(range))
            return EntryForm::Fragment; // "waste from 9 kg to 4"
        if (own.ending == english::Ending::Participle && next && is(t + 1, WordClass::Noun))
            return EntryForm::Noun; // "proven record"
        if (own.classes.testFlag(MayBe::Verb) && own.ending == english::Ending::None && next &&
            particles.contains(next->word) && range.size() > 2)
            return EntryForm::Verb;
        const ClassReading reading = m_text.wordClass(t);
        if (reading.is == WordClass::Adverb && next && reading.sure != Sureness::Guess)
            return formOf({t + 1, range.end});
        if (reading.is == WordClass::Adjective)
            return adjectiveOrNoun(range);
        if (gerund)
            return gerundOrNoun(range);
        if (reading.is == WordClass::Verb) {
            // "exam booked" stands behind a noun; here a past form opens: a deed.
            if (m_text.lemma(t) == word && verbSense(word) == VerbSense::None && range.size() == 1)
                return EntryForm::Noun;
            return EntryForm::Verb;
        }
        if (reading.is == WordClass::Preposition || reading.is == WordClass::Conjunction)
            return EntryForm::Fragment;
        if (verbSense(word) != VerbSense::None && next &&
            (next->is(Kind::Article | Kind::Possessive | Kind::ObjectPronoun | Kind::Preposition) || next->number) &&
            next->word != u"of" && next->word != u"for")
            return EntryForm::Verb;
        const bool becomes = range.size() == 2 && form(t + 1).classes == MayBes(MayBe::Adjective);
        return becomes || endsInParticiple(range) || changes(range) ? EntryForm::Fragment : EntryForm::Noun;
    }

    /// "three schools from March": when it begins, and not what.
    bool begins(const TokenRange& range) const {
        for (int t = range.first + 1; t + 1 < range.end; ++t)
            if (m_text.word(t) == u"from" && (calendarWords.contains(m_text.word(t + 1)) ||
                                              m_text.word(t + 1) == u"march" || m_text.word(t + 1) == u"may"))
                return true;
        return false;
    }

    /// "complaints down from 9 to 2": what changed, without a verb.
    bool changes(const TokenRange& range) const {
        bool from = false, to = false;
        for (int t = range.first + 1; t + 1 < range.end; ++t) {
            from = from || (m_text.word(t) == u"from" && token(t + 1).number);
            to = to || ((m_text.word(t) == u"to" || m_text.word(t) == u"by") && token(t + 1).number);
        }
        return from || to;
    }

    /// "calm under pressure" against "good listener": a noun behind the adjective is the head.
    EntryForm adjectiveOrNoun(const TokenRange& range) const {
        int t = range.first;
        while (t < range.end && (is(t, WordClass::Adjective) || is(t, WordClass::Adverb) ||
                                 (t > range.first && token(t).is(Kind::Coordinator | Kind::Degree))))
            ++t;
        if (t >= range.end)
            return EntryForm::Adjective;
        if (token(t).is(Kind::Preposition | Kind::Subordinator) || is(t, WordClass::Preposition))
            return EntryForm::Adjective;
        if (is(t, WordClass::Auxiliary))
            return EntryForm::Clause;
        return changes(range) || endsInParticiple(range) ? EntryForm::Fragment : EntryForm::Noun;
    }

    /// "becoming a nurse" against "welding" and "training contract".
    EntryForm gerundOrNoun(const TokenRange& range) const {
        const int t = range.first;
        if (range.size() == 1)
            return isNamingGerund(m_text.word(t)) && m_text.word(t) != u"listening" ? EntryForm::Noun : EntryForm::Verb;
        const Token& next = token(t + 1);
        if (isNamingGerund(m_text.word(t)) && is(t + 1, WordClass::Noun) && m_text.lemma(t + 1) == next.word)
            return EntryForm::Noun;
        return EntryForm::Verb;
    }

    /// A subject and a finite verb behind it.
    bool isClauseRange(const TokenRange& range) const {
        for (int t = range.first; t < range.end; ++t) {
            const Token& each = token(t);
            const bool pronoun = each.is(Kind::SubjectPronoun) && is(t, WordClass::Pronoun);
            const int behind = behindAdverbs(t + 1, range.end);
            if (behind >= range.end)
                return false;
            if (pronoun && t <= range.first + 4 && !hasHeadBefore(range, t) &&
                (is(behind, WordClass::Verb) || is(behind, WordClass::Auxiliary)))
                return true;
            if (pronoun && each.word == u"i" &&
                (t == range.first || token(range.first).is(Kind::Preposition | Kind::Subordinator)))
                return true; // "After years of cooking I want …"
            if (is(t, WordClass::Noun) && !hasRelative(range, t)) {
                const Token& verb = token(behind);
                if (is(behind, WordClass::Auxiliary) && isFinite(verb.word))
                    return true;
                if (is(behind, WordClass::Verb) && isFiniteBehind(t, behind, range))
                    return true;
            }
        }
        return false;
    }

    int behindAdverbs(int t, int end) const {
        while (t < end && (is(t, WordClass::Adverb) || token(t).is(Kind::Negation)))
            ++t;
        return t;
    }

    /// "a job where I'm outdoors": the clause tells more of a thing that stands before it.
    bool hasHeadBefore(const TokenRange& range, int t) const {
        bool opened = false;
        for (int at = range.first; at < t; ++at) {
            if (is(at, WordClass::Preposition) && at == range.first)
                opened = true; // "by September I'll have …"
            if (!opened && (is(at, WordClass::Noun) || is(at, WordClass::Verb)))
                return true;
        }
        return false;
    }
    bool hasRelative(const TokenRange& range, int t) const {
        if (is(range.first, WordClass::Verb) ||
            (is(range.first, WordClass::Adjective) && !form(range.first).classes.testFlag(MayBe::Noun)))
            return true;
        const bool share = token(range.first).number || token(range.first).is(Kind::Quantifier); // "9 of 11 people"
        for (int at = range.first; at <= t; ++at)
            if (token(at).is(Kind::Relative) || m_text.word(at) == u"to" ||
                (at > range.first && is(at, WordClass::Preposition) && !(share && m_text.word(at) == u"of")))
                return true;
        return false;
    }

    /// "learners pass", "the queue halved": agrees, and isn't what was done to the thing ("volunteers trained by").
    bool isFiniteBehind(int noun, int verb, const TokenRange& range) const {
        const QString& word = m_text.word(verb);
        if (word.endsWith(u"ing"))
            return false;
        const bool plural = m_text.word(noun) != m_text.lemma(noun);
        const bool past = word != m_text.lemma(verb) && !word.endsWith(u's');
        const bool object =
            verb + 1 < range.end &&
            (token(verb + 1).is(Kind::Article | Kind::Possessive | Kind::ObjectPronoun | Kind::Determiner) ||
             token(verb + 1).number);
        if (past)
            return isFinite(word) || (object && !token(range.first).number && !token(verb + 1).number);
        return plural ? word == m_text.lemma(verb) : word.endsWith(u's');
    }

    Text m_text;
    QList<Part> m_parts;
};

} // namespace

EntryForm formOfEntry(const QString& typed) {
    return Entry(typed.trimmed()).form();
}

} // namespace ascent
