// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/skills.h"

#include "core/posting/lexicon.h"
#include "core/posting/skill_words.h"

#include <algorithm>

namespace ascent {

namespace {

struct Candidate {
    qsizetype from = 0, to = 0; ///< words
    int rank = 0;
};

class Finder {
public:
    Finder(const QString& text, const PostingLine& line, const QList<PlacedWord>& words)
        : m_text(text)
        , m_line(line)
        , m_words(words)
        , m_all(lexicon()) {}

    QList<PostingSkill> run() {
        known();
        named();
        if (m_line.kind == LineKind::Duty)
            objects();
        else
            asked();
        return chosen();
    }

private:
    QString word(qsizetype i) const { return i >= 0 && i < m_words.size() ? m_words[i].lower : QString(); }
    qsizetype count() const { return m_words.size(); }
    bool isCapital(qsizetype i) const { return m_text[m_words[i].start].isUpper(); }

    /// Whether words i and i + 1 stand side by side: white space, a hyphen or a slash between them, no more.
    bool joined(qsizetype i) const {
        if (i + 1 >= count())
            return false;
        for (qsizetype at = m_words[i].end(); at < m_words[i + 1].start; ++at)
            if (!m_text[at].isSpace() && m_text[at] != u'-' && m_text[at] != u'/' && m_text[at] != u'\u2010' &&
                m_text[at] != u'\u2011')
                return false;
        return m_words[i + 1].start - m_words[i].end() <= 2;
    }
    bool comma(qsizetype i) const {
        if (i + 1 >= count())
            return false;
        const QStringView gap = QStringView(m_text).mid(m_words[i].end(), m_words[i + 1].start - m_words[i].end());
        return gap.contains(u',') && !gap.contains(u'(') && !gap.contains(u'.');
    }
    bool isList(qsizetype i) const { return word(i) == u"and" || word(i) == u"or"; }

    /// Without what stands before and behind the name: "a track record of", "two years of", "... of seven".
    void trim(qsizetype& from, qsizetype& to) const {
        static const QSet<QString> measures = wordSetOf("record history years year years' year's months month variety "
                                                        "range number understanding knowledge");
        static const QSet<QString> particles = wordSetOf("up out off down along");
        for (qsizetype i = from; i + 1 < to && i < from + 4; ++i)
            if (measures.contains(word(i)) && word(i + 1) == u"of")
                from = i + 2;
        while (from < to && (isFiller(word(from)) || isGrade(word(from)) || word(from).endsWith(u"ly")))
            ++from;
        while (from < to &&
               (isFiller(word(to - 1)) || isPreposition(word(to - 1)) || particles.contains(word(to - 1)) ||
                (to - from > 2 && isNumberWord(word(to - 1)) && word(to - 2) == u"of")))
            --to;
    }

    void put(qsizetype from, qsizetype to, int rank) {
        trim(from, to);
        // "six analysts", "the team's work" are no skill of anybody's.
        const bool counted = m_line.kind == LineKind::Duty && from < to && isNumberWord(word(from));
        if (from >= to || counted || (rank < 5 && word(from).endsWith(u"'s") && isVague(word(from).chopped(2))))
            return;
        bool says = false;
        for (qsizetype i = from; i < to; ++i)
            says = says || (!isVague(word(i)) && !isFiller(word(i)) && !isGrade(word(i)) && word(i).size() > 1 &&
                            !word(i)[0].isDigit());
        constexpr qsizetype longest = 10;
        if (says && to - from <= longest)
            m_found.append({from, to, rank});
    }

    void known() {
        for (qsizetype i = 0; i < count();) {
            const PhraseBook::Hit hit = m_all.skills.longestAt(m_words, i);
            if (!hit) {
                ++i;
                continue;
            }
            const qsizetype end = i + hit.words;
            const Lexicon::SkillName& name = m_all.skillNames[hit.tag];
            bool good = true;
            for (qsizetype k = i; k + 1 < end; ++k)
                good = good && (joined(k) || m_words[k + 1].start - m_words[k].end() == 1);
            if (name.exact) {
                const QStringView as =
                    QStringView(m_text).mid(m_words[i].start, m_words[end - 1].end() - m_words[i].start);
                const bool listed = i > 0 && (comma(i - 1) || !joined(i - 1) || isList(i - 1) || word(i - 1) == u"in" ||
                                              word(i - 1) == u"of" || word(i - 1) == u"with");
                good = good && as == name.text && (name.text.size() > 2 || listed) &&
                       (i > 0 || name.text == name.text.toUpper());
            } else if (m_line.kind == LineKind::Duty && hit.words == 1 && i == 0) {
                good = false; // "Planning …", "Driving …": the verb of the line, its object says more
            }
            if (good)
                m_found.append(name.exact ? Candidate{i, end, 5} : widened(i, end));
            i = good ? end : i + 1;
        }
    }

    /// Names in capitals within a sentence: "Teaching Assistant Level 3", "IRATA".
    void named() {
        if (m_line.kind == LineKind::Duty || m_line.text == m_line.text.toUpper())
            return; // what is all in capitals sets nothing off
        for (qsizetype i = 1; i < count(); ++i) {
            const QStringView as = QStringView(m_text).mid(m_words[i].start, m_words[i].length);
            qsizetype capitals = 0;
            for (const QChar c : as)
                capitals += c.isUpper();
            constexpr qsizetype longest = 7;
            if (capitals >= 3 && as.size() <= longest && capitals * 2 > as.size() && !word(i).endsWith(u"lbs"))
                put(i, i + 1, 1);
        }
    }

    /// From `at` on, the parts of a list of noun phrases: "budgets, payroll and tax returns". Gives where it ends.
    qsizetype nouns(qsizetype at, int rank, qsizetype most = 5) {
        constexpr int mostItems = 14;
        for (int items = 0; items < mostItems && at < count(); ++items) {
            while (at < count() && (isFiller(word(at)) && !isClauseWord(word(at)) && word(at) != u"to"))
                ++at;
            qsizetype end = at;
            while (end < count() && end - at < most) {
                const QString& w = word(end);
                const bool of = w == u"of" && end > at;
                if ((isFiller(w) || isPreposition(w) || isClauseWord(w)) && !of)
                    break;
                ++end;
                if (!joined(end - 1))
                    break;
            }
            if (end == at)
                return at;
            if (m_line.kind == LineKind::Duty && end - at == most && end < count() && joined(end - 1) &&
                !isFiller(word(end)) && !isPreposition(word(end)))
                for (qsizetype i = at + 1; i < end; ++i) // cut short: what "of" begins has no end
                    if (word(i) == u"of") {
                        item(at, i, rank);
                        return end;
                    }
            // "retail and hospitality management": a lone adjective goes with what follows.
            if (end == at + 1 && isLeaning(word(at)) && isList(end) && joined(at) && joined(end)) {
                qsizetype further = end + 1;
                while (further < count() && further - at < most + 2 && !isFiller(word(further)) &&
                       !isPreposition(word(further)) && !isClauseWord(word(further))) {
                    ++further;
                    if (!joined(further - 1))
                        break;
                }
                end = further;
            }
            item(at, end, rank);
            if (end >= count())
                return end;
            if (comma(end - 1)) {
                at = end;
                continue;
            }
            if (joined(end - 1) && isList(end) && joined(end)) {
                at = end + 1;
                continue;
            }
            return end;
        }
        return at;
    }

    /// One part of a list. In a duty a verb may lead it, and a single word says too little.
    void item(qsizetype from, qsizetype to, int rank) {
        if (m_line.kind == LineKind::Duty) {
            while (from < to &&
                   (m_all.verbForms.contains(word(from)) || m_all.verbs.contains(word(from)) || isGrade(word(from))))
                ++from;
            if (to - from < 2)
                return;
        }
        put(from, to, rank);
    }

    /// A known skill with the words that belong to it: "machine learning models", "fuel dispensing systems".
    Candidate widened(qsizetype from, qsizetype to) const {
        constexpr qsizetype most = 4;
        auto belongs = [&](qsizetype i) {
            const QString& w = word(i);
            return !isFiller(w) && !isPreposition(w) && !isGrade(w) && !isClauseWord(w) && !w.endsWith(u"ly") &&
                   !w[0].isDigit() && !isCapital(i);
        };
        while (to < count() && to - from < most && joined(to - 1) && belongs(to) && !m_all.verbForms.contains(word(to)))
            ++to;
        while (from > 1 && to - from < most && joined(from - 1) && belongs(from - 1) &&
               !m_all.verbForms.contains(word(from - 1)) && !m_all.verbs.contains(word(from - 1)))
            --from;
        return {from, to, 5};
    }

    /// A verb with its object: "communicate clearly in writing".
    void action(qsizetype at, int rank) {
        while (at < count() && (word(at).endsWith(u"ly") || word(at) == u"also" || word(at) == u"be"))
            ++at;
        qsizetype end = at;
        constexpr qsizetype most = 8;
        while (end < count() && end - at < most) {
            const QString& w = word(end);
            if (w == u"both" && end < at + 3) {
                ++end;
                continue;
            }
            if (end > at + 1 && (isClauseWord(w) || w == u"relating" || w == u"regarding" || w == u"considering" ||
                                 w == u"to" || w == u"within" || w == u"with" || w == u"for" || w == u"from" ||
                                 w == u"under" || w == u"through" || w == u"by"))
                break;
            ++end;
            if (!joined(end - 1) && !(comma(end - 1) && (m_all.verbs.contains(word(end)) || isList(end))))
                break;
        }
        put(at, end, rank);
    }

    void asked() {
        static const QSet<QString> before = wordSetOf("with in of using");
        static const QSet<QString> heads =
            wordSetOf("experience knowledge proficiency proficient familiarity familiar understanding expertise "
                      "background skilled interest competence competency competent fluency fluent degree "
                      "training qualification diploma certificate certification trained grasp command "
                      "experienced versed adept comfortable confident passion appreciation awareness "
                      "course studies record history practice literate qualified specialising specializing");
        static const QSet<QString> behind = wordSetOf("skills skill abilities");
        for (qsizetype i = 0; i < count(); ++i) {
            const QString& w = word(i);
            if (heads.contains(w)) {
                if (before.contains(word(i + 1)) || word(i + 1) == u"working" || word(i + 1) == u"applying") {
                    qsizetype at = i + 2;
                    if (m_all.verbForms.contains(word(at)) && word(at).endsWith(u"ing") &&
                        !isPreposition(word(at + 1)) && joined(at))
                        action(at, 2);
                    else
                        nouns(at, 3);
                }
            } else if ((w == u"ability" || w == u"able" || w == u"abilities" || w == u"capable" ||
                        w == u"willingness" || w == u"capacity" || w == u"confidence" || w == u"tact" || w == u"how") &&
                       (word(i + 1) == u"to" || word(i + 1) == u"of")) {
                action(i + 2, 3);
            } else if (behind.contains(w)) {
                skillsBefore(i);
            } else if (w == u"including" || (w == u"as" && word(i - 1) == u"such")) {
                nouns(i + 1, 2);
            }
        }
        firstPhrase();
        listItems();
    }

    /// What stands before "skills": "planning and budgeting skills".
    void skillsBefore(qsizetype i) {
        qsizetype from = i;
        constexpr qsizetype most = 7;
        while (from > 0 && i - from < most) {
            const QString& w = word(from - 1);
            if (!joined(from - 1) && !(comma(from - 1) && i - from > 1))
                break;
            if ((isFiller(w) && !isList(from - 1)) || isPreposition(w) || isGrade(w) || w == u"possess" || w == u"have")
                break;
            --from;
        }
        while (from < i && isList(from))
            ++from;
        if (from < i)
            put(from, i + 1, 6);
    }

    /// "Managing several projects at once", "Retail merchandising know-how": what the line begins with.
    void firstPhrase() {
        if (count() < 2)
            return;
        qsizetype at = 0;
        while (at < count() && (isGrade(word(at)) || isFiller(word(at)) || word(at).endsWith(u"ly")) && joined(at))
            ++at;
        if (at >= count())
            return;
        const bool verb = m_all.verbs.contains(word(at)) && m_line.kind == LineKind::Skill && count() > 2;
        if (verb || (word(at).endsWith(u"ing") && m_all.verbForms.contains(word(at))))
            action(at, 2);
    }

    /// A line that is a list: every part of it short.
    void listItems() {
        QList<Candidate> items;
        qsizetype from = 0;
        constexpr qsizetype most = 5;
        for (qsizetype i = 0; i < count(); ++i) {
            if (i + 1 < count() && joined(i))
                continue;
            if (i + 1 - from > most) {
                if (items.size() < 3)
                    return;
                break;
            }
            items.append({from, i + 1, 2});
            from = i + 1;
        }
        // A line of one name: "Copywriting", "JIB Gold Card"; of a qualification only where it looks like a name.
        const bool name = count() <= 3 && (count() == 1 || isCapital(count() - 1));
        if (items.size() == 1 && (count() > 4 || (m_line.kind != LineKind::Skill && !name)))
            return;
        for (const Candidate& item : items) {
            bool prepositions = false;
            for (qsizetype i = item.from; i < item.to; ++i)
                prepositions = prepositions || (isPreposition(word(i)) && word(i) != u"of") || isClauseWord(word(i)) ||
                               word(i) == u"to";
            if (!prepositions)
                put(item.from, item.to, 2);
        }
    }

    /// What a duty is about: the object of its verbs.
    void objects() {
        qsizetype at = 0;
        constexpr qsizetype most = 6;
        while (at < count() && at < most &&
               (m_all.verbs.contains(word(at)) || m_all.verbForms.contains(word(at)) || isList(at) ||
                word(at).endsWith(u"ly") || word(at) == u"be"))
            ++at;
        while (at > 0 && at < count() &&
               (word(at) == u"up" || word(at) == u"out" || word(at) == u"off" || word(at) == u"down"))
            ++at;
        if (at > 0 && at < count() && !isPreposition(word(at)))
            nouns(at, 1, 4);
    }

    QList<PostingSkill> chosen() {
        // The better rank first, the longer of two; then those that overlap none already taken.
        std::stable_sort(m_found.begin(), m_found.end(), [](const Candidate& a, const Candidate& b) {
            return a.rank != b.rank ? a.rank > b.rank : a.to - a.from > b.to - b.from;
        });
        QList<bool> taken(count(), false);
        QList<Candidate> kept;
        for (const Candidate& each : std::as_const(m_found)) {
            bool free = true;
            for (qsizetype i = each.from; i < each.to; ++i)
                free = free && !taken[i];
            if (!free)
                continue;
            for (qsizetype i = each.from; i < each.to; ++i)
                taken[i] = true;
            kept.append(each);
        }
        std::sort(kept.begin(), kept.end(), [](const Candidate& a, const Candidate& b) { return a.from < b.from; });
        QList<PostingSkill> skills;
        for (const Candidate& each : std::as_const(kept)) {
            const qsizetype start = m_words[each.from].start, end = m_words[each.to - 1].end();
            skills.append({m_text.mid(start, end - start), start, end - start});
        }
        return skills;
    }

    const QString& m_text;
    const PostingLine& m_line;
    const QList<PlacedWord>& m_words;
    const Lexicon& m_all;
    QList<Candidate> m_found;
};

} // namespace

QList<PostingSkill> skillsIn(const QString& text, const PostingLine& line, const QList<PlacedWord>& words) {
    return Finder(text, line, words).run();
}

} // namespace ascent
