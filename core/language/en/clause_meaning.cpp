// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/en/clause_meaning.h"

#include "core/language/lang_file.h"

namespace ascent::english {

namespace {

constexpr QStringView wishes = u"words/wishes.txt";

class Meanings {
public:
    Meanings(const Prose& prose, const QList<WordForm>& forms, const QList<ClassReading>& classes)
        : m_prose(prose)
        , m_forms(forms)
        , m_classes(classes) {}

    QList<Clause> read() {
        m_found.reserve(m_prose.clauses.size());
        for (const ProseClause& bounds : m_prose.clauses) {
            Clause clause;
            clause.first = bounds.first;
            clause.end = bounds.end;
            clause.sentence = bounds.sentence;
            const int behindSubject = readSubject(clause);
            readVerb(clause, behindSubject);
            takeOver(clause);
            m_found.append(clause);
        }
        return std::move(m_found);
    }

private:
    using Kind = WordKind;

    const Token& token(int t) const { return m_prose.tokens[t]; }
    bool isVerbal(int t) const { return m_classes[t].is == WordClass::Verb || m_classes[t].is == WordClass::Auxiliary; }
    bool isFinite(int t) const {
        return isVerbal(t) && m_forms[t].ending != Ending::Gerund && (t == 0 || token(t - 1).word != u"to");
    }

    static bool isPerson(const WordForm& form, const QString& word) {
        static const WordSet& people = langWords(u"words/people.txt", u"people");
        return people.contains(word) || people.contains(form.lemma);
    }

    /// Sets the subject, and gives the token behind it; the first one of the clause where there is none.
    int readSubject(Clause& clause) const {
        // The subject stands before the first finite verb. After a preposition a noun is none: "with patients I …".
        for (int t = clause.first; t < clause.end; ++t) {
            const Token& word = token(t);
            if (word.word == u"i" || (word.is(Kind::Speakers) && word.is(Kind::SubjectPronoun)))
                return settle(clause, word.word == u"i" ? Subject::Me : Subject::Us, t + 1);
            if (word.is(Kind::Listener) && word.is(Kind::SubjectPronoun))
                return settle(clause, Subject::Employer, t + 1);
            if (word.is(Kind::ThirdPerson) && word.is(Kind::SubjectPronoun))
                return settle(clause, word.word == u"it" ? Subject::Thing : Subject::Somebody, t + 1);
            if (isFinite(t) && t > clause.first)
                return beforeVerb(clause, t);
            if (isFinite(t))
                return clause.first;
        }
        return clause.first;
    }

    static int settle(Clause& clause, Subject subject, int behind) {
        clause.subject = subject;
        clause.ownSubject = true;
        return behind;
    }

    /// The head of what stands before a finite verb: "my old boss", "the queue at the desk", "people who …".
    int beforeVerb(Clause& clause, int verb) const {
        int head = -1;
        bool mine = false, ours = false, yours = false;
        for (int t = clause.first; t < verb; ++t) {
            const Token& word = token(t);
            if (m_classes[t].is == WordClass::Preposition && head >= 0)
                break;
            if (m_classes[t].is == WordClass::Preposition)
                return clause.first; // "in a team run …": nothing that could be a subject yet
            mine = mine || word.word == u"my";
            ours = ours || word.word == u"our";
            yours = yours || word.word == u"your";
            const bool stands = word.is(Kind::SubjectPronoun) && m_classes[t].is == WordClass::Pronoun;
            if (m_classes[t].is == WordClass::Noun || stands)
                head = t;
        }
        if (head < 0)
            return clause.first;
        const Token& word = token(head);
        if (yours || (word.is(Kind::Employer) && !mine && !ours && token(clause.first).is(Kind::Article)))
            return settle(clause, Subject::Employer, verb);
        if (ours)
            return settle(clause, Subject::Us, verb);
        if (isPerson(m_forms[head], word.word) || (word.is(Kind::Relative) && word.word == u"who"))
            return settle(clause, Subject::Somebody, verb);
        return settle(clause, mine ? Subject::Me : Subject::Thing, verb);
    }

    /// Tense, stance and denial from the first verb on, along "want to", "going to", "would like to".
    void readVerb(Clause& clause, int from) const {
        static const WordSet& wanted = langWords(wishes, u"verbs");
        static const WordSet& wantedAfterWould = langWords(wishes, u"verbs after would");
        static const WordSet& aims = langWords(wishes, u"nouns");
        static const WordSet& onTheWay = langWords(wishes, u"on the way");
        bool would = false, future = false, had = false, be = false;
        for (int t = clause.first; t < from; ++t) {
            clause.denied = clause.denied || token(t).is(Kind::Negation);
            if (clause.subject == Subject::Me && aims.contains(m_forms[t].lemma))
                clause.stance = Stance::Meant; // "my goal is"
        }
        for (int t = from; t < clause.end; ++t) {
            const Token& word = token(t);
            if (word.is(Kind::Negation) && clause.verb < 0)
                clause.denied = true;
            if (!isVerbal(t)) {
                const bool leads =
                    be && onTheWay.contains(word.word) && t + 1 < clause.end && token(t + 1).word == u"to";
                if (leads)
                    clause.stance = Stance::Meant;
                if (clause.verb >= 0 && word.word != u"to" && !word.is(Kind::InnerAdverb))
                    break;
                continue;
            }
            if (clause.tense == Tense::None)
                clause.tense = tenseAt(t);
            if (word.is(Kind::Modal)) {
                future = future || word.word == u"will" || word.word == u"shall";
                would = would || word.word == u"would" || word.word == u"should" || word.word == u"could" ||
                        word.word == u"might" || word.word == u"may";
                continue;
            }
            had = had || word.is(Kind::Have);
            be = be || word.is(Kind::Be);
            if (m_classes[t].is == WordClass::Auxiliary) {
                if (clause.verb < 0 && !verbFollows(clause, t))
                    clause.verb = t; // "I have a licence", "I'm calm"
                continue;
            }
            const QString& lemma = m_forms[t].lemma;
            const bool before = t + 1 < clause.end && (token(t + 1).word == u"to" || token(t + 1).is(Kind::Speaker));
            const bool wish = wanted.contains(lemma) || (would && wantedAfterWould.contains(lemma)) ||
                              (be && before && onTheWay.contains(word.word));
            clause.verb = t;
            if (wish) {
                clause.stance = Stance::Meant;
                continue; // the verb that it leads to
            }
            if (clause.stance == Stance::Meant)
                break;
            if (future || would)
                clause.stance = Stance::Meant;
            else if (had || clause.tense == Tense::Past)
                clause.stance = Stance::Done;
            else
                clause.stance = Stance::Doing;
            break;
        }
        if (future)
            clause.tense = Tense::Future;
        if (clause.stance == Stance::Open && clause.tense != Tense::None)
            clause.stance = future || would               ? Stance::Meant
                            : clause.tense == Tense::Past ? Stance::Done
                                                          : Stance::Doing;
    }

    /// Another verb of the same group follows an auxiliary: "have never run".
    bool verbFollows(const Clause& clause, int t) const {
        for (int next = t + 1; next < clause.end; ++next) {
            if (isVerbal(next))
                return token(next - 1).word != u"to" || token(t).is(Kind::Have | Kind::Be);
            if (!token(next).is(Kind::Negation | Kind::InnerAdverb | Kind::Degree) &&
                m_classes[next].is != WordClass::Adverb && token(next).word != u"to")
                return false;
        }
        return false;
    }

    Tense tenseAt(int t) const {
        const Token& word = token(t);
        if (word.is(Kind::Modal))
            return Tense::Present;
        if (word.is(Kind::PastAuxiliary))
            return Tense::Past;
        if (m_classes[t].is == WordClass::Verb && m_forms[t].ending == Ending::Past)
            return Tense::Past;
        return m_forms[t].ending == Ending::Gerund && m_classes[t].is == WordClass::Verb ? Tense::None : Tense::Present;
    }

    /// What a clause doesn't say itself it has from the one before it in its sentence.
    void takeOver(Clause& clause) const {
        const bool sameSentence = !m_found.isEmpty() && m_found.last().sentence == clause.sentence;
        if (clause.ownSubject)
            return;
        if (!sameSentence) {
            clause.subject = clause.verb >= 0 ? Subject::Me : Subject::None;
            return;
        }
        const Clause& last = m_found.last();
        clause.subject = last.subject;
        const bool verbOfIts = clause.verb >= 0 && clause.tense != Tense::None && isFinite(clause.verb);
        if (verbOfIts && (last.stance != Stance::Meant || clause.tense == Tense::Past))
            return;
        clause.stance = last.stance;
        clause.tense = last.tense;
        clause.denied = clause.denied || (last.denied && clause.verb < 0);
    }

    const Prose& m_prose;
    const QList<WordForm>& m_forms;
    const QList<ClassReading>& m_classes;
    QList<Clause> m_found;
};

} // namespace

QList<Clause> clauseMeanings(const Prose& prose, const QList<WordForm>& forms, const QList<ClassReading>& classes) {
    return Meanings(prose, forms, classes).read();
}

} // namespace ascent::english
