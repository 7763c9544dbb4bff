// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/en/word_classes.h"

#include "core/language/phrases/verbs.h"

namespace ascent::english {

namespace {

bool isLatin(const QString& word) {
    return !word.isEmpty() && word.front().isLetter() && word.front().unicode() < 0x250;
}

class Classes {
public:
    Classes(const Prose& prose, const QList<WordForm>& forms)
        : m_prose(prose)
        , m_forms(forms) {}

    QList<ClassReading> read() {
        m_found.reserve(m_prose.tokens.size());
        for (int t = 0; t < m_prose.tokens.size(); ++t)
            m_found.append(at(t));
        return std::move(m_found);
    }

private:
    /// The token before or after, where nothing parts them; nullptr otherwise.
    const Token* before(int t) const {
        return t > 0 && m_prose.tokens[t].before == Break::None ? &m_prose.tokens[t - 1] : nullptr;
    }
    const Token* after(int t) const {
        return t + 1 < m_prose.tokens.size() && m_prose.tokens[t + 1].before == Break::None ? &m_prose.tokens[t + 1]
                                                                                            : nullptr;
    }

    ClassReading at(int t) const {
        const Token& token = m_prose.tokens[t];
        if (token.number)
            return {WordClass::Number, Sureness::Sure};
        if (!isLatin(token.word))
            return {};
        if (const ClassReading closed = ofClosed(t); closed.is != WordClass::Unknown)
            return closed;
        return ofOpen(t);
    }

    ClassReading ofClosed(int t) const {
        using enum WordKind;
        const Token& token = m_prose.tokens[t];
        const Token* next = after(t);
        if (token.is(Be | Have | Do | Modal))
            return {WordClass::Auxiliary, Sureness::Sure};
        if (token.is(Article | Possessive) && token.word != u"her")
            return {WordClass::Determiner, Sureness::Sure};
        // "her" and "that", "this" before a noun are determiners; alone they stand for one.
        if (token.is(Possessive | Determiner)) {
            const bool beforeThing = next && !next->is(Be | Have | Do | Modal | Preposition | Coordinator |
                                                       SubjectPronoun | Article | Possessive | InnerAdverb);
            if (token.is(Subordinator) && next && next->is(SubjectPronoun | Article | Possessive))
                return {WordClass::Conjunction, Sureness::Likely}; // "that we", "so the"
            if (beforeThing)
                return {WordClass::Determiner, Sureness::Likely};
            return {token.is(Subordinator) && !token.is(SubjectPronoun) ? WordClass::Conjunction : WordClass::Pronoun,
                    Sureness::Likely};
        }
        if (token.is(SubjectPronoun | ObjectPronoun | Reflexive | Relative | Speaker | Listener | ThirdPerson) &&
            !token.is(Subordinator))
            return {WordClass::Pronoun, Sureness::Sure};
        if (token.is(Negation | InnerAdverb | Degree) && !token.is(Quantifier | Subordinator | Preposition))
            return {WordClass::Adverb, Sureness::Likely};
        if (token.is(Preposition))
            return {token.is(Subordinator) && next && next->is(SubjectPronoun) ? WordClass::Conjunction
                                                                               : WordClass::Preposition,
                    token.is(Subordinator) ? Sureness::Likely : Sureness::Sure};
        if (token.is(Coordinator | Subordinator | QuestionWord))
            return {WordClass::Conjunction, Sureness::Sure};
        return {};
    }

    static ClassReading single(const WordForm& form) {
        const Sureness sure = form.known ? Sureness::Sure : Sureness::Guess;
        switch (form.classes.toInt()) {
        case MayBes::Int(MayBe::Verb):
            return {WordClass::Verb, sure};
        case MayBes::Int(MayBe::Adjective):
            return {WordClass::Adjective, form.known ? Sureness::Sure : Sureness::Likely};
        case MayBes::Int(MayBe::Adverb):
            return {WordClass::Adverb, form.known ? Sureness::Sure : Sureness::Likely};
        case MayBes::Int(MayBe::Noun):
            return {WordClass::Noun, sure};
        default:
            return {};
        }
    }

    ClassReading ofOpen(int t) const {
        using enum WordKind;
        const WordForm& form = m_forms[t];
        const Token* last = before(t);
        const ClassReading lastClass = last ? m_found[t - 1] : ClassReading();
        const bool mayVerb = form.classes.testFlag(MayBe::Verb);
        const bool mayNoun = form.classes.testFlag(MayBe::Noun);
        const bool mayAdjective = form.classes.testFlag(MayBe::Adjective);
        // After "the", "my", "of" no finite verb stands.
        const bool thing = last && (lastClass.is == WordClass::Determiner || lastClass.is == WordClass::Number ||
                                    (lastClass.is == WordClass::Preposition && last->word != u"to") ||
                                    (lastClass.is == WordClass::Adjective && lastClass.sure != Sureness::Guess));
        const bool base = form.ending == Ending::None;
        if (last && last->is(Modal | Politeness) && mayVerb && base)
            return {WordClass::Verb, Sureness::Sure};
        if (last && last->word == u"to" && mayVerb && base)
            return {WordClass::Verb, t > 1 && m_found[t - 1].is == WordClass::Preposition && mayNoun ? Sureness::Likely
                                                                                                     : Sureness::Sure};
        // A word that no list knows, where only a verb can stand: "to zzyx it".
        const Token* next = after(t);
        if (last && (last->is(Modal) || last->word == u"to") && !form.known && base && next &&
            next->is(ObjectPronoun | Article | Possessive))
            return {WordClass::Verb, Sureness::Likely};
        if (const ClassReading one = single(form); one.is != WordClass::Unknown) {
            if (one.is == WordClass::Verb && thing && base)
                return {WordClass::Noun, Sureness::Likely}; // a verb by the list, a thing by its place
            return one;
        }
        if (thing) {
            if (form.ending == Ending::Gerund && lastClass.is == WordClass::Preposition)
                return {WordClass::Verb, Sureness::Likely}; // "by planning"
            return inThing(t, mayNoun, mayAdjective);
        }
        if (last && last->is(Be))
            return afterBe(form);
        if (last && last->is(Have) && form.past)
            return {WordClass::Verb, form.ending == Ending::None ? Sureness::Likely : Sureness::Sure};
        if (last && last->is(Have) && mayNoun)
            return {WordClass::Noun, Sureness::Likely};
        if (last && (last->is(SubjectPronoun | InnerAdverb | Do | Negation) || lastClass.is == WordClass::Adverb) &&
            mayVerb)
            return {WordClass::Verb, Sureness::Likely};
        if (!last)
            return opening(t);
        if (lastClass.is == WordClass::Noun && mayVerb && form.ending != Ending::Gerund)
            return afterNoun(t, mayNoun, mayAdjective);
        if (lastClass.is == WordClass::Verb && mayVerb && form.ending == Ending::Gerund)
            return {WordClass::Verb, Sureness::Likely}; // "enjoy planning"
        if (lastClass.is == WordClass::Conjunction && mayVerb && last->is(Coordinator) && t > 1 &&
            m_found[t - 2].is == WordClass::Verb && m_forms[t - 2].ending == form.ending)
            return {WordClass::Verb, Sureness::Likely}; // "plan and lead"
        return inThing(t, mayNoun, mayAdjective || (!mayNoun && mayVerb && form.ending != Ending::None));
    }

    /// Where a thing is named: an adjective where more of it follows, a noun otherwise.
    ClassReading inThing(int t, bool mayNoun, bool mayAdjective) const {
        using enum WordKind;
        const Token* next = after(t);
        const bool more = next && !next->is(Be | Have | Do | Modal | Preposition | Coordinator | Subordinator |
                                            SubjectPronoun | Article | Possessive);
        if (mayAdjective && (more || !mayNoun))
            return {WordClass::Adjective, Sureness::Likely};
        if (mayNoun)
            return {WordClass::Noun, Sureness::Likely};
        const WordForm& form = m_forms[t];
        if (form.classes.testFlag(MayBe::Verb))
            return {WordClass::Verb, Sureness::Likely};
        return {WordClass::Adverb, Sureness::Guess};
    }

    static ClassReading afterBe(const WordForm& form) {
        if (form.ending == Ending::Past || form.ending == Ending::Participle || form.ending == Ending::Gerund)
            return {WordClass::Verb, Sureness::Likely};
        if (form.classes.testFlag(MayBe::Adjective))
            return {WordClass::Adjective, Sureness::Likely};
        return {form.classes.testFlag(MayBe::Noun) ? WordClass::Noun : WordClass::Verb, Sureness::Likely};
    }

    /// At the beginning of a clause: "Plan the rota", "Lead engineer", "Curious and calm".
    ClassReading opening(int t) const {
        using enum WordKind;
        const WordForm& form = m_forms[t];
        const Token* next = after(t);
        const bool mayVerb = form.classes.testFlag(MayBe::Verb);
        const bool object = next && (next->is(Article | Possessive | ObjectPronoun | Determiner) || next->number ||
                                     next->is(InnerAdverb));
        if (mayVerb && object)
            return {WordClass::Verb, Sureness::Sure};
        if (mayVerb && next && next->is(Preposition))
            return {form.classes.testFlag(MayBe::Adjective) && form.ending == Ending::None ? WordClass::Adjective
                                                                                           : WordClass::Verb,
                    Sureness::Likely};
        if (mayVerb && next && form.ending != Ending::None && form.ending != Ending::S)
            return {WordClass::Verb, Sureness::Likely};
        if (mayVerb && next && verbSenseIsSure(form) && !next->is(Be | Have | Do | Modal))
            return {WordClass::Verb, Sureness::Likely};
        return inThing(t, form.classes.testFlag(MayBe::Noun), form.classes.testFlag(MayBe::Adjective));
    }

    static bool verbSenseIsSure(const WordForm& form) { return !form.classes.testFlag(MayBe::Noun); }

    /// "Patients trust me", "the queue halved", "the team lead".
    ClassReading afterNoun(int t, bool mayNoun, bool mayAdjective) const {
        using enum WordKind;
        const WordForm& form = m_forms[t];
        const Token* next = after(t);
        const bool object =
            next && (next->is(Article | Possessive | ObjectPronoun | Determiner | Preposition) || next->number);
        const bool plural = m_forms[t - 1].ending == Ending::S;
        const bool agrees = form.ending == Ending::Past || form.ending == Ending::Participle ||
                            (form.ending == Ending::S && !plural) || (form.ending == Ending::None && plural);
        if (agrees && (object || !mayNoun || form.ending == Ending::Past || verbSense(form.lemma) == VerbSense::Sure))
            return {WordClass::Verb, Sureness::Likely};
        return inThing(t, mayNoun, mayAdjective);
    }

    const Prose& m_prose;
    const QList<WordForm>& m_forms;
    QList<ClassReading> m_found;
};

} // namespace

QList<ClassReading> wordClasses(const Prose& prose, const QList<WordForm>& forms) {
    return Classes(prose, forms).read();
}

} // namespace ascent::english
