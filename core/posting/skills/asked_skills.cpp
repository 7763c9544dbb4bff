// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lang_file.h"
#include "core/posting/skills/skill_candidates.h"
#include "core/posting/skills/skill_words.h"

#include <algorithm>

namespace ascent {

namespace {

class Asked {
public:
    explicit Asked(SkillCandidates& found)
        : m_found(found)
        , m_line(found.line())
        , m_all(lexicon()) {}

    void run() {
        // "Doesn't mind rain", "Not afraid of heights": what somebody bears
        static const WordSet& bears = langWords(u"posting/skill-words.txt", u"bears");
        static const WordSet& denied = langWords(u"posting/skill-words.txt", u"denial");
        if (count() > 2 && (bears.contains(word(1)) || bears.contains(word(2))) &&
            (denied.contains(word(0)) || denied.contains(word(1))))
            return;
        if (denied.contains(word(0)) && word(0) != u"not")
            return; // "Doesn't smoke"
        m_found.by("behind \"experience of\", \"ability to\", \"including\"",
                   "posting/skill-words.txt [experience-of, ability-to, knows, has]");
        frames();
        m_found.by("before \"skills\", \"experience\", a paper or a wish",
                   "posting/skill-words.txt [skill-head, experience-head, credential, wish]");
        heads();
        m_found.by("what somebody may call themselves", "posting/skill-words.txt [title-mark]");
        titles();
        m_found.by("a verb that begins a part of the line", "posting/verbs.txt [verbs]");
        clauses();
        m_found.by("a line that is a list of short names");
        shortItems();
    }

private:
    const QString& word(qsizetype i) const { return m_line.word(i); }
    qsizetype count() const { return m_line.count(); }

    static bool isWish(const QString& word) {
        static const WordSet& all = langWords(u"posting/skill-words.txt", u"wish");
        return all.contains(word);
    }

    /// "experience of …", "ability to …", "including …".
    void frames() {
        static const WordSet& before = langWords(u"posting/skill-words.txt", u"matter-preposition");
        static const WordSet& nouns = langWords(u"posting/skill-words.txt", u"experience-of");
        static const WordSet& actions = langWords(u"posting/skill-words.txt", u"ability-to");
        static const WordSet& longingFor = langWords(u"posting/skill-words.txt", u"longing");
        static const WordSet& knows = langWords(u"posting/skill-words.txt", u"knows");
        static const WordSet& haveDone = langWords(u"posting/skill-words.txt", u"have-done");
        static const WordSet& has = langWords(u"posting/skill-words.txt", u"has");
        constexpr qsizetype ofSubject = 4; // words before the verb: "The ideal person has"
        static const PhraseBook notLimited = phrasesOf("skill-words.txt", "not-limited");
        for (qsizetype i = 0; i < count(); ++i) {
            const QString& w = word(i);
            if (nouns.contains(w)) {
                const QString& next = word(i + 1);
                const bool longing = next == u"for" && longingFor.contains(w);
                if ((before.contains(next) || longing) && m_line.joined(i))
                    behind(i + 2);
                else if (m_line.isGerund(i + 1) && m_line.joined(i) && m_line.joined(i + 1))
                    behind((next == u"working" && isPreposition(word(i + 2))) || next == u"applying" ? i + 2 : i + 1);
            } else if (actions.contains(w) && (word(i + 1) == u"to" || word(i + 1) == u"of")) {
                m_found.putActions(i + 2, word(i + 1) == u"of", SkillRank::Framed);
            } else if (m_line.beginsExamples(i)) {
                qsizetype at = i + 1; // "including but not limited to"
                if (const PhraseBook::Hit hit = notLimited.longestAt(m_line.places(), at))
                    at += hit.words + 1;
                m_found.putNouns(at, SkillRank::Begun);
            } else if (w == u"can" && m_line.isVerb(i + 1) && m_line.joined(i)) { // "somebody who can hang doors"
                m_found.putActions(i + 1, false, SkillRank::Begun);
            } else if (knows.contains(w) && i < ofSubject && word(i + 1) != u"how" &&
                       m_line.joined(i)) { // "you know the Highway Code"
                m_found.putNouns(i + 1, SkillRank::Framed);
            } else if (haveDone.contains(w) && word(i + 1).endsWith(u"ed") && i < ofSubject && m_line.joined(i) &&
                       m_line.joined(i + 1)) { // "you've operated Kafka"
                m_found.putNouns(i + 2 + (word(i + 2) == u"with"), SkillRank::Framed);
            } else if (has.contains(w) && i < ofSubject && m_line.joined(i)) {
                m_found.putNouns(i + 1, SkillRank::Listed);
            }
        }
    }

    /// What follows "experience of".
    void behind(qsizetype at) {
        static const WordSet& both = langWords(u"posting/skill-words.txt", u"both");
        while (at < count() && both.contains(word(at)))
            ++at;
        if (m_line.isGerund(at) && !isPreposition(word(at + 1)) && m_line.joined(at))
            m_found.putActions(at, true, SkillRank::Begun);
        else
            m_found.putNouns(at, SkillRank::Framed);
    }

    /// What stands before "skills", "experience", "certificate".
    void heads() {
        static const WordSet& skills = langWords(u"posting/skill-words.txt", u"skill-head");
        static const WordSet& experience = langWords(u"posting/skill-words.txt", u"experience-head");
        static const WordSet& noWishBefore = langWords(u"posting/skill-words.txt", u"no-wish-before");
        constexpr qsizetype most = 7, fewer = 4; // words before "skills", which may list some, and before other heads
        for (qsizetype i = 1; i < count(); ++i) {
            const QString& w = word(i);
            if (skills.contains(w)) {
                const WordSpan span = wordsBefore(m_line, i, most);
                if (span.size() > 0 && namesSkill(m_line, trimmedName(m_line, span), false))
                    m_found.add({trimmedName(m_line, span).from, i + 1}, SkillRank::Skilled);
            } else if (experience.contains(w)) {
                if (const WordSpan span = wordsBefore(m_line, i, fewer); span.size() > 0)
                    m_found.put({span.from, i + 1}, SkillRank::Headed);
            } else if (isWish(w) && !noWishBefore.contains(word(i + 1))) { // "Latte art is a bonus", "Tanker preferred"
                qsizetype end = i;
                while (end > 0 && i - end < fewer &&
                       (isFiller(word(end - 1)) || word(end - 1).endsWith(u"ly") || isGrade(word(end - 1))) &&
                       m_line.joined(end - 1))
                    --end;
                if (const WordSpan span = wordsBefore(m_line, end, fewer);
                    span.size() > 0 && m_line.joined(end - 1) && end < count())
                    m_found.put(span, SkillRank::Listed);
            } else if (w == u"degree" && isSubject(i - 1)) { // "a law degree"
                m_found.add({i - 1, i + 1}, SkillRank::Skilled);
            } else if (isCredentialHead(w)) {
                WordSpan span = wordsBefore(m_line, i, fewer);
                for (qsizetype k = i; k > span.from + 1; --k)
                    if (m_line.comma(k - 2)) // "CPC, tacho card" are two
                        span.from = k - 1;
                if (span.size() > 0 && !m_found.knownEndsAt(i + 1))
                    m_found.put({span.from, i + 1}, SkillRank::Skilled);
            }
        }
    }

    /// "a law degree": the word before it says in what.
    bool isSubject(qsizetype i) const {
        static const QStringList levels =
            LangFile::named(QStringLiteral("posting/skill-words.txt")).words(QStringLiteral("degree-level"));
        const QString& w = word(i);
        return m_line.joined(i) && weightOf(w) > 0 && !isPeople(w) && !isLeaning(w) && !isPreposition(w) &&
               !w.endsWith(u"ed") && !w.endsWith(u"ary") &&
               std::none_of(levels.begin(), levels.end(), [&](const QString& level) { return w.endsWith(level); });
    }

    /// "Registered Midwife", "Chartered Civil Engineer": what somebody may call themselves.
    void titles() {
        static const WordSet& marks = langWords(u"posting/skill-words.txt", u"title-mark");
        constexpr qsizetype most = 4; // words: "Registered Mental Health Nurse"
        for (qsizetype i = 0; i + 1 < count(); ++i) {
            if (!marks.contains(word(i)))
                continue;
            qsizetype end = i + 1;
            while (end < count() && end - i < most && m_line.joined(end - 1) && m_line.isCapital(end) &&
                   !isFiller(word(end)) && !isPreposition(word(end)) && !m_line.isList(end))
                ++end;
            if (end == i + 1 || !m_all.jobs.contains(word(end - 1)))
                continue;
            qsizetype from = i; // "ISTQB Certified Tester"
            while (from > 0 && m_line.joined(from - 1) && m_line.isCapital(from - 1) && !isFiller(word(from - 1)))
                --from;
            m_found.add({from, end}, SkillRank::Known);
        }
    }

    /// "Managing several projects at once", "… , creating patterns": verbs that begin a part of the line.
    void clauses() {
        for (qsizetype i = 0; i < count(); ++i) {
            if (!m_line.beginsPart(i))
                continue;
            qsizetype at = i;
            constexpr qsizetype far = 6; // "a very good"
            while (at < count() && at - i < far &&
                   (isGrade(word(at)) || isFiller(word(at)) || word(at).endsWith(u"ly")) && m_line.joined(at))
                ++at;
            if (at + 1 >= count())
                return;
            const bool verb = at == 0 && m_line.isVerb(at) && m_line.line().kind == LineKind::Skill && count() > 2;
            if (verb || (m_line.isGerund(at) && m_line.joined(at) && !isMereHead(word(at + 1))))
                i = std::max(i, m_found.putActions(at, !verb, SkillRank::Begun) - 1);
        }
    }

    /// A line that is a list: every part of it short.
    void shortItems() {
        const QString& first = word(0); // "Map reading and …", "A steady hand with …"
        static const WordSet& articles = langWords(u"posting/skill-words.txt", u"article");
        const bool article = articles.contains(first);
        qsizetype at = 0;
        while (at + 1 < count() && (isGrade(word(at)) || isFiller(word(at))))
            ++at;
        const bool verb = m_line.isVerb(0) && (m_line.line().kind == LineKind::Skill || isFiller(word(1)));
        if (!verb && (!isFiller(first) || article) && !isPreposition(first) && weightOf(word(at)) > 0)
            m_found.putNouns(0, SkillRank::Listed);
        constexpr qsizetype several = 3; // items make a list, and words a name of one item
        QList<WordSpan> items;
        qsizetype from = 0;
        constexpr qsizetype most = 5; // words of an item: more are a clause
        for (qsizetype i = 0; i < count(); ++i) {
            if (i + 1 < count() && m_line.joined(i))
                continue;
            if (i + 1 - from > most) {
                if (items.size() < several)
                    return;
                break;
            }
            items.append({from, i + 1});
            from = i + 1;
        }
        // A line of one name: "Copywriting", "JIB Gold Card"; of a qualification only where it looks like a name.
        const bool name = count() <= several && (count() == 1 || m_line.isCapital(count() - 1));
        if (items.size() == 1 && (count() > several + 1 || (m_line.line().kind != LineKind::Skill && !name)))
            return;
        for (const WordSpan& item : items) {
            bool sentence = false;
            for (qsizetype i = item.from; i < item.to; ++i)
                sentence = sentence || (isPreposition(word(i)) && word(i) != u"of") || isClauseWord(word(i)) ||
                           (i > item.from && isFiller(word(i)) && !m_line.isList(i));
            if (!sentence)
                putItem(item);
        }
    }

    /// "UI/UX and F#": two names.
    void putItem(WordSpan item) {
        bool names = true;
        qsizetype list = -1;
        for (qsizetype i = item.from; i < item.to; ++i) {
            list = m_line.isList(i) ? i : list;
            names = names && (m_line.isList(i) || m_line.isCapital(i));
        }
        if (names && list > item.from && list + 1 < item.to) {
            m_found.put({item.from, list}, SkillRank::Begun);
            item.from = list + 1;
        }
        m_found.put(item, SkillRank::Begun);
    }

    SkillCandidates& m_found;
    const LineWords& m_line;
    const Lexicon& m_all;
};

} // namespace

void addAsked(SkillCandidates& found) {
    Asked(found).run();
}

} // namespace ascent
