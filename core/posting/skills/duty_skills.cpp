// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lang_file.h"
#include "core/posting/skills/skill_candidates.h"
#include "core/posting/skills/skill_words.h"

#include <algorithm>

namespace ascent {

namespace {

class Worked {
public:
    explicit Worked(SkillCandidates& found)
        : m_found(found)
        , m_line(found.line())
        , m_all(lexicon()) {}

    void run() {
        m_found.by("a duty without a verb: what it is about");
        leading();
        m_found.by("what a verb of the duty is done to", "posting/verbs.txt [verbs]");
        for (qsizetype i = 0; i < count(); ++i) {
            const qsizetype at = word(i) == u"using" ? m_found.putNouns(i + 1, SkillRank::Begun) : objectsOf(i);
            i = std::max(i, std::min(at, count()) - 1);
        }
    }

private:
    const QString& word(qsizetype i) const { return m_line.word(i); }
    qsizetype count() const { return m_line.count(); }

    /// "Fencing and walling, water troughs": work by its name. "Greasing and washing machinery" does it to something.
    void gerunds() {
        static const WordSet& prepositions = langWords(u"posting/skill-words.txt", u"preposition-in-ing");
        const auto isGerund = [&](qsizetype i) { // a verb that we need not know
            constexpr qsizetype shortest = 6;    // letters: "spring" and "bring" are as long as no verb in -ing
            return word(i).size() >= shortest && word(i).endsWith(u"ing") && !prepositions.contains(word(i)) &&
                   !isPreposition(word(i));
        };
        qsizetype end = 0;
        while (isGerund(end)) {
            ++end;
            const bool more = m_line.comma(end - 1) || (m_line.isList(end) && m_line.joined(end - 1));
            const qsizetype next = end + m_line.isList(end);
            if (!more || !isGerund(next) || (next > end && !m_line.joined(end)))
                break;
            end = next;
        }
        if (end == 0 || (end < count() && m_line.joined(end - 1)))
            return;
        for (qsizetype i = 0; i < end; ++i)
            if (isGerund(i) && namesSkill(m_line, {i, i + 1}, false))
                m_found.add({i, i + 1}, SkillRank::Listed);
    }

    /// "Gatehouse control and …": a duty without a verb.
    void leading() {
        gerunds();
        const bool noun = !m_line.isVerbForm(0) && !isFiller(word(0)) && !isPreposition(word(0)) &&
                          !word(0).endsWith(u"ly") && !word(0).endsWith(u"ing");
        const WordSpan first = noun ? nounPhrases(m_line, 0, most).spans.value(0) : WordSpan{};
        bool sentence = first.size() == 0; // "Other duties include …"
        for (qsizetype k = first.from; k < first.to; ++k)
            sentence = sentence || word(k).startsWith(u"include");
        if (!sentence)
            putMatter(first, true, SkillRank::Listed);
    }

    /// "responsible for …", "including …", "work in …": what follows is a list.
    qsizetype behindLead(qsizetype i) const {
        const QString& w = word(i);
        static const WordSet& inCharge = langWords(u"posting/skill-words.txt", u"in-charge");
        static const WordSet& includes = langWords(u"posting/skill-words.txt", u"includes");
        const bool charge = inCharge.contains(w) && word(i + 1) == u"for";
        if (charge || (w == u"work" && word(i + 1) == u"in"))
            return i + 2;
        return includes.contains(w) || m_line.beginsExamples(i) ? i + 1 : -1;
    }

    /// The objects of the verb at word i, and behind them the place to go on from; i where no verb begins there.
    qsizetype objectsOf(qsizetype i) {
        qsizetype at = behindLead(i);
        if (at < 0) {
            static const WordSet& auxiliary = langWords(u"posting/skill-words.txt", u"auxiliary");
            const bool begins = m_line.beginsPart(i) || auxiliary.contains(word(i - 1));
            if (!begins || (!m_line.isVerbForm(i) && !word(i).endsWith(u"ly")))
                return i;
            at = behindVerbs(i);
            static const WordSet& ofVerb = langWords(u"posting/skill-words.txt", u"noun-of-verb");
            if (ofVerb.contains(word(at)) && isPreposition(word(at + 1)))
                ++at; // "take part in"
            static const WordSet& behind = langWords(u"posting/skill-words.txt", u"verb-preposition");
            if (behind.contains(word(at))) // "assist with", "carry out", "lead on"
                ++at;
        }
        SkillPhrases found = nounPhrases(m_line, at, most);
        // "support the pharmacist with blood tests"
        static const WordSet& helps = langWords(u"posting/skill-words.txt", u"helps");
        if (helps.contains(word(i)) && !found.spans.isEmpty() && word(found.end) == u"with")
            found = nounPhrases(m_line, found.end + 1, most);
        shareHeads(found);
        for (qsizetype k = 0; k < found.spans.size(); ++k)
            putMatter(found.spans[k], k == 0, found.bound.contains(k) ? SkillRank::Skilled : SkillRank::Listed);
        return found.end;
    }

    bool isCompound(WordSpan span) const { return span.size() == 2 && m_line.hyphened(span.from); }

    /// "lesson and activity plans": a lone noun shares the head of the next.
    void shareHeads(SkillPhrases& found) const {
        for (qsizetype k = found.spans.size() - 2; k >= 0; --k) {
            const WordSpan lone = found.spans[k];
            WordSpan& next = found.spans[k + 1];
            const bool alone = lone.size() == 1 || (isCompound(lone) && m_line.hyphened(next.from));
            if (alone && m_line.isList(lone.to) && m_line.joined(lone.to - 1) && next.from == lone.to + 1 &&
                next.size() > 1 && !m_line.isVerbForm(next.from)) {
                next.from = lone.from;
                found.bound.append(k + 1);
            }
        }
    }

    /// Behind the verbs that begin with word i: "plan and deliver", "create, review and update", "help prepare".
    qsizetype behindVerbs(qsizetype i) const {
        static const WordSet& helpTo = langWords(u"posting/skill-words.txt", u"help-to");
        qsizetype at = i + 1;
        while (at < count()) {
            const qsizetype next = at + m_line.isList(at);
            const bool listed = next > at || m_line.comma(at - 1);
            const bool helps = helpTo.contains(word(at - 1)) || word(at - 1).endsWith(u"ly");
            if (word(at).endsWith(u"ly"))
                ++at;
            else if (m_line.isVerbForm(next) && (listed || helps))
                at = next + 1;
            else
                break;
        }
        return at;
    }

    /// `first`: its verb stands before it; what comes behind a comma may bring a verb of its own.
    void putMatter(WordSpan span, bool first, SkillRank rank) {
        constexpr qsizetype several = 3; // words: "planning" of "event planning" is no verb
        const bool verb = m_line.isVerb(span.from) || (m_line.isGerund(span.from) && span.size() >= several);
        if (!first && verb && span.size() > 1)
            ++span.from;
        span = trimmedName(m_line, span);
        constexpr qsizetype shortest = 6; // "sweeping, mopping and dusting"
        const bool alone =
            span.to >= count() || m_line.comma(span.to - 1) || !m_line.joined(span.to - 1) || m_line.isList(span.to);
        const bool shares = m_line.isList(span.to) && m_line.isGerund(span.to + 1) && m_line.joined(span.to + 1);
        if (span.size() == 1 && alone && !shares && word(span.from).endsWith(u"ing") &&
            word(span.from).size() >= shortest && namesSkill(m_line, span, false))
            m_found.add(span, SkillRank::Listed);
        if (span.size() < 2)
            return; // of single words only those count that our lists name
        const qsizetype head = headOf(m_line, span);
        int weight = 0;
        for (qsizetype i = span.from; i < span.to; ++i)
            weight += weightOf(word(i));
        constexpr int enough = 3; // a word that says what it is, and one that says something
        // Most of what a duty is done to is a thing at hand, "the voter lists", and nothing that one learns.
        if (isMatterHead(word(head)) && weight >= enough && namesSkill(m_line, span, false))
            m_found.add(span, rank);
    }

    static constexpr qsizetype most = 5; // words of one phrase

    SkillCandidates& m_found;
    const LineWords& m_line;
    const Lexicon& m_all;
};

} // namespace

void addWorked(SkillCandidates& found) {
    Worked(found).run();
}

} // namespace ascent
