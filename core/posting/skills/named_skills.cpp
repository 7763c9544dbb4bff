// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lang_file.h"
#include "core/posting/skills/skill_candidates.h"
#include "core/posting/skills/skill_words.h"

#include <algorithm>

namespace ascent {

namespace {

class Named {
public:
    explicit Named(SkillCandidates& found)
        : m_found(found)
        , m_line(found.line())
        , m_all(lexicon()) {}

    void run() {
        known();
        m_found.by("capitals: an abbreviation or a product");
        acronyms();
        m_found.by("a law or a tool by its name", "posting/skill-words.txt [tool-head]");
        called();
    }

private:
    const QString& word(qsizetype i) const { return m_line.word(i); }
    qsizetype count() const { return m_line.count(); }

    /// Names of our own lists, with the words that belong to them.
    void known() {
        for (qsizetype i = 0; i < count();) {
            const PhraseBook::Hit hit = m_all.skills.longestAt(m_line.places(), i);
            if (!hit) {
                ++i;
                continue;
            }
            const WordSpan span{i, i + hit.words};
            const Lexicon::SkillName& name = m_all.skillNames[hit.tag];
            const bool good = isMeant(span, name);
            m_found.by("a name that we know", name.data.constData());
            if (good)
                m_found.add(name.trait || name.verb ? span
                            : name.exact            ? withNumber(m_line, span)
                                                    : widened(span),
                            SkillRank::Known);
            i = good ? span.to : i + 1;
        }
    }

    bool isMeant(WordSpan span, const Lexicon::SkillName& name) const {
        for (qsizetype k = span.from; k + 1 < span.to; ++k)
            if (!m_line.joined(k) && m_line.gap(k).size() != 1)
                return false;
        const qsizetype i = span.from;
        if (name.exact) {
            static const WordSet& before = langWords(u"posting/skill-words.txt", u"list-preposition");
            const bool listed = i > 0 && (m_line.comma(i - 1) || !m_line.joined(i - 1) || m_line.isList(i - 1) ||
                                          before.contains(word(i - 1)));
            return m_line.written(span) == name.text && (name.text.size() > 2 || listed) &&
                   (i > 0 || name.text == name.text.toUpper());
        }
        const qsizetype next = span.to;
        if (name.trait) // "a friendly team" says it of somebody else
            return !m_line.isDuty() && (next >= count() || !m_line.joined(next - 1) || m_line.isList(next) ||
                                        isPreposition(word(next)) || isFiller(word(next)) || word(next) == u"person");
        if (name.verb)
            return m_line.beginsPart(i) || word(i - 1) == u"to" || word(i - 1).endsWith(u"ly");
        static const WordSet& lack = langWords(u"posting/skill-words.txt", u"scant");
        if (word(i) == u"supervision" && span.size() == 1 && lack.contains(word(i - 1)))
            return false; // theirs, not the person's
        // "Planning …", "Driving …": the verb of the line, its object says more.
        if (m_line.isDuty() && span.size() == 1 && (i == 0 || m_all.weak.contains(word(i))))
            return false;
        // "cleaning assignments", "sales team": a place, a body, an occasion.
        const bool place =
            m_line.joined(span.to - 1) && (isPlaceHead(word(span.to)) || m_all.jobs.contains(word(span.to)));
        return !place || (!m_line.isDuty() && isMereHead(word(span.to)));
    }

    /// "you've operated": no part of the name behind it.
    bool isPerfect(qsizetype i) const {
        static const WordSet& haveDone = langWords(u"posting/skill-words.txt", u"have-done");
        return word(i).endsWith(u"ed") && haveDone.contains(word(i - 1));
    }

    /// A known skill with the words that belong to it: "machine learning models", "fuel dispensing systems".
    WordSpan widened(WordSpan span) const {
        constexpr qsizetype most = 4;                                   // words of a name with its head
        const bool name = span.from > 0 && m_line.isCapital(span.from); // "the National Curriculum"
        auto belongs = [&](qsizetype i) {
            const QString& w = word(i);
            return !isFiller(w) && !isPreposition(w) && !isGrade(w) && !isClauseWord(w) && !w.endsWith(u"ly") &&
                   !w[0].isDigit() && (!m_line.isCapital(i) || name) && !isTrailing(w) && !isParticle(w);
        };
        while (span.to < count() && span.size() < most && m_line.joined(span.to - 1) && belongs(span.to) &&
               !m_all.verbForms.contains(word(span.to)) && !isPlaceHead(word(span.to)) && !isMereHead(word(span.to)) &&
               !isPeople(word(span.to)) && !m_all.emptyWords.contains(word(span.to)))
            ++span.to;
        while (span.from > 0 && span.size() < most && m_line.joined(span.from - 1) && belongs(span.from - 1) &&
               !m_line.isVerbForm(span.from - 1) && !isPerfect(span.from - 1) && weightOf(word(span.from - 1)) > 0)
            --span.from;
        // "written and spoken English"
        if (span.from > 2 && isLeaning(word(span.from)) && m_line.isList(span.from - 1) &&
            isLeaning(word(span.from - 2)) && m_line.joined(span.from - 1) && m_line.joined(span.from - 2))
            span.from -= 2;
        return withNumber(m_line, span);
    }

    /// Names in capitals within a sentence, and names of products: "IRATA", "QuickBooks".
    void acronyms() {
        if (m_line.line().text == m_line.line().text.toUpper())
            return; // what is all in capitals sets nothing off
        for (qsizetype i = 0; i < count(); ++i) {
            const QStringView as = m_line.written(i);
            const auto capitals = std::count_if(as.begin(), as.end(), [](QChar c) { return c.isUpper(); });
            // Letters: two capitals begin any two words, more than seven are a shouted word, "McDo" is a person.
            constexpr qsizetype least = 3, longest = 7, shortest = 5;
            const bool acronym = capitals >= least && as.size() <= longest && capitals * 2 > as.size();
            const bool product = capitals == 2 && as.size() >= shortest && as[0].isUpper() && as[1].isLower() &&
                                 !as.startsWith(u"Mc") && !as.startsWith(u"Mac") && !as.contains(u'\'') &&
                                 !as.contains(u'\u2019');
            if ((acronym && !word(i).endsWith(u"lbs")) || product) {
                WordSpan span{i, i + 1}; // "MALDI-TOF"
                while (span.to < count() && m_line.hyphened(span.to - 1))
                    ++span.to;
                m_found.put(withNumber(m_line, span), SkillRank::Listed);
                i = span.to - 1;
            }
        }
    }

    /// "the Housing Act 1996", "the Civica system": a law, a tool by its name.
    void called() {
        static const WordSet& tools = langWords(u"posting/skill-words.txt", u"tool-head");
        for (qsizetype i = 1; i < count(); ++i) {
            const bool act = word(i) == u"act" && m_line.isCapital(i);
            if (!act && !tools.contains(word(i)))
                continue;
            constexpr qsizetype most = 4; // words of the name of a law or a tool
            qsizetype from = i;
            while (from > 0 && i - from < most && m_line.isCapital(from - 1) && m_line.joined(from - 1) &&
                   !isFiller(word(from - 1)) && !m_line.isVerb(from - 1))
                --from;
            if (from < i && (from > 0 || act))
                m_found.put(withNumber(m_line, {from, i + 1}), SkillRank::Headed);
        }
    }

    SkillCandidates& m_found;
    const LineWords& m_line;
    const Lexicon& m_all;
};

} // namespace

void addNamed(SkillCandidates& found) {
    Named(found).run();
}

} // namespace ascent
