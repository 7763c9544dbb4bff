// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/skills.h"

#include "core/posting/skill_phrases.h"
#include "core/posting/skill_words.h"

#include <algorithm>

namespace ascent {

namespace {

/// How sure a rule is of its phrases: where two overlap, the surer stays.
enum Rank { Listed = 1, Begun, Framed, Headed, Known, Skilled };

struct Candidate {
    WordSpan span;
    int rank = 0;
};

class Finder {
public:
    explicit Finder(const LineWords& line)
        : m_line(line)
        , m_all(lexicon()) {}

    QList<PostingSkill> run(const QString& text) {
        known();
        if (m_line.isDuty())
            worked();
        else
            asked();
        acronyms();
        return chosen(text);
    }

private:
    const QString& word(qsizetype i) const { return m_line.word(i); }
    qsizetype count() const { return m_line.count(); }

    void put(WordSpan span, int rank) {
        span = trimmedName(m_line, span);
        // "auditing experience": the experience is in auditing.
        while (span.size() > 1 && isMereHead(word(span.to - 1)) &&
               namesSkill(m_line, {span.from, span.to - 1}, false) && !isLeaning(word(span.to - 2)))
            --span.to;
        if (namesSkill(m_line, span, false))
            m_found.append({span, rank});
    }
    void putAction(WordSpan span, int rank) {
        while (span.size() > 0 &&
               (isTrailing(word(span.to - 1)) || isFiller(word(span.to - 1)) || isPreposition(word(span.to - 1))))
            --span.to;
        if (namesSkill(m_line, span, true))
            m_found.append({span, rank});
    }
    qsizetype putNouns(qsizetype at, int rank) {
        constexpr qsizetype most = 5;
        const SkillPhrases found = nounPhrases(m_line, at, most);
        for (qsizetype i = 0; i < found.spans.size(); ++i)
            put(found.spans[i], found.bound.contains(i) ? Skilled : rank);
        return found.end;
    }
    qsizetype putActions(qsizetype at, bool gerund, int rank) {
        const SkillPhrases found = actionPhrases(m_line, at, gerund);
        for (const WordSpan& span : found.spans)
            putAction(span, rank);
        return found.end;
    }

    static bool isMereHead(const QString& word) {
        static const QSet<QString> all = wordSetOf("experience knowledge competence proficiency background work field "
                                                   "fields area areas sector industry environment "
                                                   "environments setting settings role roles exposure understanding");
        return all.contains(word);
    }

    static bool isWish(const QString& word) {
        static const QSet<QString> all = wordSetOf("preferred desirable essential required advantage advantageous plus "
                                                   "bonus asset beneficial must welcome useful "
                                                   "helpful");
        return all.contains(word);
    }

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
            if (good)
                m_found.append({name.trait || name.verb ? span : name.exact ? numbered(span) : widened(span), Known});
            if (good)
                m_knownEnds.insert(m_found.last().span.to);
            i = good ? span.to : i + 1;
        }
    }

    bool isMeant(WordSpan span, const Lexicon::SkillName& name) const {
        for (qsizetype k = span.from; k + 1 < span.to; ++k)
            if (!m_line.joined(k) && m_line.gap(k).size() != 1)
                return false;
        const qsizetype i = span.from;
        if (name.exact) {
            const bool listed = i > 0 && (m_line.comma(i - 1) || !m_line.joined(i - 1) || m_line.isList(i - 1) ||
                                          word(i - 1) == u"in" || word(i - 1) == u"of" || word(i - 1) == u"with");
            return m_line.written(span) == name.text && (name.text.size() > 2 || listed) &&
                   (i > 0 || name.text == name.text.toUpper());
        }
        const qsizetype next = span.to;
        if (name.trait) // "a friendly team" says it of somebody else
            return !m_line.isDuty() && (next >= count() || !m_line.joined(next - 1) || m_line.isList(next) ||
                                        isPreposition(word(next)) || isFiller(word(next)) || word(next) == u"person");
        if (name.verb)
            return m_line.beginsPart(i) || word(i - 1) == u"to" || word(i - 1).endsWith(u"ly");
        // "Planning …", "Driving …": the verb of the line, its object says more.
        if (m_line.isDuty() && span.size() == 1 && (i == 0 || m_all.weak.contains(word(i))))
            return false;
        // "cleaning assignments", "sales team": a place, a body, an occasion.
        const bool place =
            m_line.joined(span.to - 1) && (isPlaceHead(word(span.to)) || m_all.jobs.contains(word(span.to)));
        return !place || (!m_line.isDuty() && isMereHead(word(span.to)));
    }

    /// A name with its number or its level: "Sage 50", "NVQ Level 3".
    WordSpan numbered(WordSpan span) const {
        const auto isShort = [&](qsizetype i) {
            const qsizetype longest = word(i - 1) == u"act" ? 4 : 3; // "the Children Act 1989"
            return i < count() && word(i)[0].isDigit() && word(i).size() <= longest;
        };
        if (span.to < count() && m_line.joined(span.to - 1)) {
            if (isShort(span.to))
                ++span.to;
            else if (word(span.to) == u"level" && m_line.joined(span.to) && isShort(span.to + 1))
                span.to += 2;
        }
        return span;
    }

    /// A known skill with the words that belong to it: "machine learning models", "fuel dispensing systems".
    WordSpan widened(WordSpan span) const {
        constexpr qsizetype most = 4;
        const bool name = span.from > 0 && m_line.isCapital(span.from); // "the National Curriculum"
        auto belongs = [&](qsizetype i) {
            const QString& w = word(i);
            return !isFiller(w) && !isPreposition(w) && !isGrade(w) && !isClauseWord(w) && !w.endsWith(u"ly") &&
                   !w[0].isDigit() && (!m_line.isCapital(i) || name) && !isTrailing(w) && !isParticle(w);
        };
        while (span.to < count() && span.size() < most && m_line.joined(span.to - 1) && belongs(span.to) &&
               !m_all.verbForms.contains(word(span.to)) && !isPlaceHead(word(span.to)) && !isMereHead(word(span.to)) &&
               !isPeople(word(span.to)))
            ++span.to;
        while (span.from > 0 && span.size() < most && m_line.joined(span.from - 1) && belongs(span.from - 1) &&
               !m_line.isVerbForm(span.from - 1) && weightOf(word(span.from - 1)) > 0)
            --span.from;
        // "written and spoken English"
        if (span.from > 2 && isLeaning(word(span.from)) && m_line.isList(span.from - 1) &&
            isLeaning(word(span.from - 2)) && m_line.joined(span.from - 1) && m_line.joined(span.from - 2))
            span.from -= 2;
        return numbered(span);
    }

    void asked() {
        frames();
        heads();
        clauses();
        shortItems();
    }

    /// "experience of …", "ability to …", "including …".
    void frames() {
        static const QSet<QString> before = wordSetOf("with in of using on");
        static const QSet<QString> nouns = wordSetOf(
            "experience knowledge proficiency proficient familiarity familiar understanding expertise background "
            "skilled "
            "interest competence competency competent fluency fluent degree training qualification diploma certificate "
            "certification trained grasp command experienced versed adept comfortable confident passion appreciation "
            "awareness course studies record history practice literate qualified specialising specializing exposure "
            "experts expert skills comfort ease");
        static const QSet<QString> actions =
            wordSetOf("ability able abilities capable willingness willing capacity confidence tact how aptitude");
        for (qsizetype i = 0; i < count(); ++i) {
            const QString& w = word(i);
            if (nouns.contains(w)) {
                const QString& next = word(i + 1);
                const bool longing = next == u"for" && (w == u"passion" || w == u"appreciation" || w == u"enthusiasm");
                if ((before.contains(next) || longing) && m_line.joined(i))
                    behind(i + 2);
                else if (m_line.isGerund(i + 1) && m_line.joined(i) && m_line.joined(i + 1))
                    behind((next == u"working" && isPreposition(word(i + 2))) || next == u"applying" ? i + 2 : i + 1);
            } else if (actions.contains(w) && (word(i + 1) == u"to" || word(i + 1) == u"of")) {
                putActions(i + 2, word(i + 1) == u"of", Framed);
            } else if (w == u"including" || (w == u"as" && word(i - 1) == u"such")) {
                qsizetype at = i + 1; // "including but not limited to"
                if (word(at) == u"but" && word(at + 1) == u"not" && word(at + 2) == u"limited")
                    at += 4;
                putNouns(at, Begun);
            } else if ((w == u"have" || w == u"having" || w == u"possess" || w == u"bring") && i < 4 &&
                       m_line.joined(i)) {
                putNouns(i + 1, Listed);
            }
        }
    }

    /// What follows "experience of".
    void behind(qsizetype at) {
        while (at < count() && (word(at) == u"both" || word(at) == u"either"))
            ++at;
        if (m_line.isGerund(at) && !isPreposition(word(at + 1)) && m_line.joined(at))
            putActions(at, true, Begun);
        else
            putNouns(at, Framed);
    }

    /// What stands before "skills", "experience", "certificate".
    void heads() {
        static const QSet<QString> skills = wordSetOf("skills skill abilities");
        constexpr qsizetype most = 7, fewer = 4;
        for (qsizetype i = 1; i < count(); ++i) {
            const QString& w = word(i);
            if (skills.contains(w)) {
                const WordSpan span = wordsBefore(m_line, i, most);
                if (span.size() > 0 && namesSkill(m_line, trimmedName(m_line, span), false))
                    m_found.append({{trimmedName(m_line, span).from, i + 1}, Skilled});
            } else if (w == u"experience" || w == u"knowledge" || w == u"competence" || w == u"proficiency") {
                if (const WordSpan span = wordsBefore(m_line, i, fewer); span.size() > 0)
                    put({span.from, i + 1}, Headed);
            } else if (isWish(w) && word(i + 1) != u"to" &&
                       word(i + 1) != u"by") { // "Latte art is a bonus", "Tanker preferred"
                qsizetype end = i;
                while (end > 0 &&
                       (isFiller(word(end - 1)) || word(end - 1).endsWith(u"ly") || isGrade(word(end - 1))) &&
                       m_line.joined(end - 1))
                    --end;
                if (const WordSpan span = wordsBefore(m_line, end, fewer);
                    span.size() > 0 && m_line.joined(end - 1) && end < count())
                    put(span, Listed);
            } else if (isCredentialHead(w)) {
                const WordSpan span = wordsBefore(m_line, i, fewer);
                if (span.size() > 0 && !m_knownEnds.contains(i + 1))
                    put({span.from, i + 1}, Skilled);
            }
        }
    }

    /// Names in capitals within a sentence, and names of products: "IRATA", "QuickBooks".
    void acronyms() {
        if (m_line.line().text == m_line.line().text.toUpper())
            return; // what is all in capitals sets nothing off
        for (qsizetype i = 1; i < count(); ++i) {
            const QStringView as = m_line.written(i);
            const auto capitals = std::count_if(as.begin(), as.end(), [](QChar c) { return c.isUpper(); });
            constexpr qsizetype least = 3, longest = 7, shortest = 5;
            const bool acronym = capitals >= least && as.size() <= longest && capitals * 2 > as.size();
            const bool product = capitals == 2 && as.size() >= shortest && as[0].isUpper() && as[1].isLower() &&
                                 !as.startsWith(u"Mc") && !as.startsWith(u"Mac") && !as.contains(u'\'') &&
                                 !as.contains(u'\u2019');
            if ((acronym && !word(i).endsWith(u"lbs")) || product) {
                WordSpan span{i, i + 1}; // "MALDI-TOF"
                while (span.to < count() && m_line.hyphened(span.to - 1))
                    ++span.to;
                put(numbered(span), Listed);
                i = span.to - 1;
            }
        }
    }

    /// "Managing several projects at once", "… , creating patterns": verbs that begin a part of the line.
    void clauses() {
        for (qsizetype i = 0; i < count(); ++i) {
            if (!m_line.beginsPart(i))
                continue;
            qsizetype at = i;
            while (at < count() && (isGrade(word(at)) || isFiller(word(at)) || word(at).endsWith(u"ly")) &&
                   m_line.joined(at))
                ++at;
            if (at + 1 >= count())
                return;
            const bool verb = at == 0 && m_line.isVerb(at) && m_line.line().kind == LineKind::Skill && count() > 2;
            if (verb || (m_line.isGerund(at) && m_line.joined(at) && !isMereHead(word(at + 1))))
                i = std::max(i, putActions(at, !verb, Begun) - 1);
        }
    }

    /// A line that is a list: every part of it short.
    void shortItems() {
        const QString& first = word(0); // "Map reading and …", "A steady hand with …"
        const bool article = first == u"a" || first == u"an" || first == u"the";
        qsizetype at = 0;
        while (at + 1 < count() && (isGrade(word(at)) || isFiller(word(at))))
            ++at;
        const bool verb = m_line.isVerb(0) && (m_line.line().kind == LineKind::Skill || isFiller(word(1)));
        if (!verb && (!isFiller(first) || article) && !isPreposition(first) && weightOf(word(at)) > 0)
            putNouns(0, Listed);
        QList<WordSpan> items;
        qsizetype from = 0;
        constexpr qsizetype most = 5;
        for (qsizetype i = 0; i < count(); ++i) {
            if (i + 1 < count() && m_line.joined(i))
                continue;
            if (i + 1 - from > most) {
                if (items.size() < 3)
                    return;
                break;
            }
            items.append({from, i + 1});
            from = i + 1;
        }
        // A line of one name: "Copywriting", "JIB Gold Card"; of a qualification only where it looks like a name.
        const bool name = count() <= 3 && (count() == 1 || m_line.isCapital(count() - 1));
        if (items.size() == 1 && (count() > 4 || (m_line.line().kind != LineKind::Skill && !name)))
            return;
        for (const WordSpan& item : items) {
            bool sentence = false;
            for (qsizetype i = item.from; i < item.to; ++i)
                sentence = sentence || (isPreposition(word(i)) && word(i) != u"of") || isClauseWord(word(i)) ||
                           (i > item.from && isFiller(word(i)) && !m_line.isList(i));
            if (!sentence)
                put(item, Begun);
        }
    }

    /// What a duty is about, where it names what one must know: the objects of its verbs.
    void worked() {
        constexpr qsizetype most = 5;
        for (qsizetype i = 0; i < count(); ++i) {
            if (word(i) == u"using") {
                i = std::max(i, putNouns(i + 1, Begun) - 1);
                continue;
            }
            const bool charge =
                (word(i + 1) == u"for" &&
                 (word(i) == u"responsible" || word(i) == u"responsibility" || word(i) == u"accountable")) ||
                (word(i) == u"work" && word(i + 1) == u"in") || word(i) == u"include" || word(i) == u"includes";
            const bool lists = word(i) == u"including" || charge || (word(i) == u"as" && word(i - 1) == u"such");
            qsizetype at = i + 1 + (charge && isPreposition(word(i + 1)));
            if (!lists) {
                static const QSet<QString> auxiliary = wordSetOf("will you'll to must also we'll can would you");
                const bool begins = m_line.beginsPart(i) || auxiliary.contains(word(i - 1));
                if (!begins || (!m_line.isVerbForm(i) && !word(i).endsWith(u"ly")))
                    continue;
                while (at < count() &&
                       (m_line.isVerbForm(at) || m_line.isList(at) || word(at).endsWith(u"ly") || word(at) == u"be"))
                    ++at;
                if ((word(at) == u"part" || word(at) == u"care" || word(at) == u"charge") &&
                    isPreposition(word(at + 1)))
                    ++at; // "take part in"
                static const QSet<QString> behind = wordSetOf("in on of with out up down off to for over");
                if (behind.contains(word(at))) // "assist with", "carry out", "lead on"
                    ++at;
            }
            SkillPhrases found = nounPhrases(m_line, at, most);
            // "lesson and activity plans": a lone noun shares the head of the next.
            for (qsizetype k = found.spans.size() - 2; k >= 0; --k)
                if ((found.spans[k].size() == 1 ||
                     (isCompound(found.spans[k]) && m_line.hyphened(found.spans[k + 1].from))) &&
                    m_line.isList(found.spans[k].to) && m_line.joined(found.spans[k].to - 1) &&
                    found.spans[k + 1].from == found.spans[k].to + 1 && found.spans[k + 1].size() > 1 &&
                    !m_line.isVerbForm(found.spans[k + 1].from)) {
                    found.spans[k + 1].from = found.spans[k].from;
                    found.bound.append(k + 1);
                }
            for (qsizetype k = 0; k < found.spans.size(); ++k)
                putMatter(found.spans[k], k == 0, found.bound.contains(k) ? Skilled : Listed);
            i = std::max(i, std::min(found.end, count()) - 1);
        }
    }

    bool isCompound(WordSpan span) const { return span.size() == 2 && m_line.hyphened(span.from); }

    /// Behind the verbs that begin with word i: "plan and deliver", "create, review and update", "help prepare".
    qsizetype behindVerbs(qsizetype i) const {
        qsizetype at = i + 1;
        while (at < count()) {
            const qsizetype next = at + m_line.isList(at);
            const bool listed = next > at || m_line.comma(at - 1);
            const bool helps = word(at - 1) == u"help" || word(at - 1) == u"assist" || word(at - 1).endsWith(u"ly");
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
    void putMatter(WordSpan span, bool first, int rank) {
        constexpr qsizetype several = 3;
        while (span.size() > 1 &&
               (m_line.isVerb(span.from) || (m_line.isGerund(span.from) && (!first || span.size() >= several))))
            ++span.from;
        span = trimmedName(m_line, span);
        constexpr qsizetype shortest = 6; // "sweeping, mopping and dusting"
        const bool alone =
            span.to >= count() || m_line.comma(span.to - 1) || !m_line.joined(span.to - 1) || m_line.isList(span.to);
        if (span.size() == 1 && alone && word(span.from).endsWith(u"ing") && word(span.from).size() >= shortest &&
            namesSkill(m_line, span, false))
            m_found.append({span, Listed});
        if (span.size() < 2)
            return; // of single words only those count that our lists name
        qsizetype head = span.to - 1;
        for (qsizetype i = span.from + 1; i < span.to; ++i)
            if (word(i) == u"of") {
                head = i - 1;
                break;
            }
        int weight = 0;
        for (qsizetype i = span.from; i < span.to; ++i)
            weight += weightOf(word(i));
        constexpr int enough = 3;
        if ((isMatterHead(word(head)) || weight >= enough) && namesSkill(m_line, span, false))
            m_found.append({span, rank});
    }

    QList<PostingSkill> chosen(const QString& text) {
        // The surer first, the longer of two; then those that overlap none already taken.
        std::stable_sort(m_found.begin(), m_found.end(), [](const Candidate& a, const Candidate& b) {
            return a.rank != b.rank ? a.rank > b.rank : a.span.size() > b.span.size();
        });
        QList<bool> taken(count(), false);
        QList<WordSpan> kept;
        for (const Candidate& each : std::as_const(m_found)) {
            const auto from = taken.begin() + each.span.from, to = taken.begin() + each.span.to;
            if (std::find(from, to, true) != to)
                continue;
            std::fill(from, to, true);
            kept.append(each.span);
        }
        std::sort(kept.begin(), kept.end(), [](WordSpan a, WordSpan b) { return a.from < b.from; });
        QList<PostingSkill> skills;
        for (const WordSpan& each : std::as_const(kept)) {
            const QList<PlacedWord>& places = m_line.places();
            const qsizetype start = places[each.from].start, end = places[each.to - 1].end();
            skills.append({text.mid(start, end - start), start, end - start});
        }
        return skills;
    }

    const LineWords& m_line;
    const Lexicon& m_all;
    QList<Candidate> m_found;
    QSet<qsizetype> m_knownEnds; ///< the words behind what our lists name
};

} // namespace

QList<PostingSkill> skillsIn(const QString& text, const PostingLine& line, const QList<PlacedWord>& words) {
    const LineWords part(text, line, words);
    return Finder(part).run(text);
}

} // namespace ascent
