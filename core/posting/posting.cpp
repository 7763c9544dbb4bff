// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/posting.h"

#include "core/language/text/entities.h"
#include "core/posting/corrected.h"
#include "core/posting/headings/headings.h"
#include "core/posting/lines/criteria_table.h"
#include "core/posting/lines/line_kind.h"
#include "core/posting/skills/experience.h"
#include "core/posting/skills/skills.h"
#include "core/posting/title/title.h"

namespace ascent {

namespace {

class Reader {
public:
    Reader(const QString& text, const QList<LineCorrection>& corrections)
        : m_given(text)
        , m_decoded(text)
        , m_text(m_decoded.text())
        , m_pieces(piecesOf(m_text))
        , m_table(m_text) {
        qsizetype capitals = 0, small = 0;
        for (const QChar c : m_text) {
            capitals += c.isUpper();
            small += c.isLower();
        }
        m_shouted = capitals > 9 * small;
        if (corrections.isEmpty())
            return;
        QStringList lines;
        for (const Piece& piece : std::as_const(m_pieces))
            lines.append(asGiven(piece).text);
        const LineFinder finder(lines);
        for (const LineCorrection& each : corrections)
            for (const qsizetype i : finder.find(each.line)) {
                Said& said = m_said[i];
                said.kind = each.kind ? each.kind : said.kind;
                said.need = each.need ? each.need : said.need;
            }
    }

    Posting run() {
        const NamedAs names = namesIn(m_text, m_pieces);
        m_posting.title = names.title;
        m_posting.company = names.company;
        if (names.title)
            for (const PlacedWord& word : placedWords(*names.title))
                m_names.title.insert(word.lower);
        if (names.company)
            m_names.employer = placedWords(*names.company);
        for (qsizetype i = 0; i < m_pieces.size(); ++i)
            m_words.append(visibleWords(m_text, m_pieces[i].start, m_pieces[i].length));
        for (qsizetype i = 0; i < m_pieces.size(); ++i)
            read(i, names.titlePiece);
        return std::move(m_posting);
    }

private:
    /// What was found in the text as read, as it stands in the text as given.
    template<class Found>
    Found asGiven(Found found) const {
        const qsizetype start = m_decoded.given(found.start);
        found.length = m_decoded.given(found.start + found.length) - start;
        found.start = start;
        found.text = m_given.mid(start, found.length);
        return found;
    }
    PostingLine asGiven(const Piece& piece) const {
        PostingLine line;
        line.start = piece.start;
        line.length = piece.length;
        return asGiven(line);
    }
    QStringView textOf(const Piece& piece) const { return QStringView(m_text).mid(piece.start, piece.length); }

    /// What the person says of a line.
    struct Said {
        std::optional<LineKind> kind;
        std::optional<Need> need;
    };

    static bool asks(Section section) {
        return section == Section::Duty || section == Section::Must || section == Section::Nice ||
               section == Section::Skill;
    }
    static bool asks(LineKind kind) {
        return kind == LineKind::Duty || kind == LineKind::Skill || kind == LineKind::Qualification;
    }

    /// Adds a line as it was read, `kind` and `must`, or as the person says. What follows is read by the former: a
    /// correction changes its own line alone.
    void add(qsizetype i, LineKind kind, bool must) {
        const Piece& piece = m_pieces[i];
        m_before = kind;
        const auto said = m_said.constFind(i);
        const bool corrected = said != m_said.cend();
        if (corrected && said->kind && *said->kind != kind) {
            must = asks(*said->kind) && (asks(kind) ? must : m_must);
            kind = *said->kind;
        }
        if (corrected && said->need && asks(kind))
            must = *said->need == Need::Must;
        const PostingLine line{kind, m_text.mid(piece.start, piece.length), piece.start, piece.length, must, corrected};
        m_posting.lines.append(asGiven(line));
        if (asks(kind))
            addSkills(line, firstSentence(piece, m_words[i]));
        if (asks(kind) && kind != LineKind::Duty)
            for (const ExperienceAsked& asked : experienceIn(m_text, m_words[i]))
                m_posting.experience.append(asGiven(asked));
    }

    void read(qsizetype i, qsizetype titlePiece) {
        const Piece& piece = m_pieces[i];
        const QList<PlacedWord>& words = m_words[i];
        const bool follows = i > 0 && !piece.lineStart;
        if (m_aside && (m_asideToBlank ? piece.blankBefore && piece.lineStart : piece.paragraph != m_asideIn)) {
            m_section = *m_aside;
            m_must = m_asideMust;
            m_aside.reset();
        }
        const std::optional<Cell> cell = m_table.cellOf(m_pieces, i);
        if (cell && cell->what != Cell::Name) {
            const bool asks = cell->what == Cell::Essential || cell->what == Cell::Desirable;
            const bool skills = m_section == Section::Skill;
            add(i,
                !asks    ? LineKind::Other
                : skills ? LineKind::Skill
                         : LineKind::Qualification,
                cell->what == Cell::Essential);
            return;
        }
        if (i == titlePiece || words.isEmpty()) {
            if (words.isEmpty() && m_text[piece.start] == u'|')
                m_section = Section::None; // an empty row of a table that was flattened
            add(i, LineKind::Other, false);
            return;
        }
        const Piece* next = i + 1 < m_pieces.size() ? &m_pieces[i + 1] : nullptr;
        const Heading heading = headingOf(m_text, piece, words, next, m_shouted);
        if (heading.is) {
            // "the following will be tested: …", "- Salary: …" among requirements speak for their paragraph alone.
            const bool within = piece.lineStart && !piece.lineEnd && m_section != Section::None;
            const bool label =
                within && ((piece.bullet && (heading.section == Section::Meta || heading.section == Section::Benefit ||
                                             heading.section == Section::Nice)) ||
                           (words[0].lower == u"not" && heading.section == Section::Nice));
            // "Salary: NJC 4" above the text tells of its own block.
            const bool term = piece.lineStart && !piece.lineEnd && !piece.bullet &&
                              (heading.section == Section::Meta || heading.section == Section::Benefit);
            if (label || term || (m_section == Section::Apply && !piece.lineEnd && !piece.lineStart)) {
                if (!m_aside) {
                    m_aside = m_section;
                    m_asideMust = m_must;
                }
                m_asideIn = piece.paragraph;
                m_asideToBlank = term && !label;
            } else
                m_aside.reset();
            enter(heading);
            if (heading.section == Section::None)
                enterUnknown(i + 1);
            add(i, LineKind::Other, false);
            return;
        }
        if (piece.lineStart && piece.blankBefore)
            turnToRequirements(i);
        const QList<PlacedWord> first = firstSentence(piece, words);
        const Wording wording = wordingOf(
            first.size() < words.size() ? textOf(piece).left(first.last().end() - piece.start) : textOf(piece), first,
            m_names);
        Place place;
        place.section = m_section;
        place.mustSection = m_must;
        place.bullet = piece.bullet;
        const QChar last = m_text[piece.end() - 1];
        place.sentence = last == u'.' || last == u'!' || last == u'?';
        place.follows = follows && !m_afterHeading;
        place.before = m_before;
        place.run = piece.run;
        const LineKind kind = kindOf(wording, place, words);
        const bool must = cell && cell->must ? *cell->must && kind != LineKind::Other : isMust(wording, place, kind);
        m_afterHeading = false;
        add(i, kind, must);
    }

    /// The words of a list item's first sentence: what comes behind it explains. Of a sentence, all its words.
    QList<PlacedWord> firstSentence(const Piece& piece, const QList<PlacedWord>& words) const {
        if (!piece.bullet)
            return words;
        for (qsizetype i = 2; i + 1 < words.size(); ++i) {
            const qsizetype end = words[i].end();
            const bool stops = m_text[end] == u'.' && end + 1 < piece.end() && m_text[end + 1].isSpace();
            if (stops && words[i].length > 3 && m_text[words[i + 1].start].isUpper())
                return words.mid(0, i + 1);
        }
        return words;
    }

    void addSkills(const PostingLine& line, const QList<PlacedWord>& words) {
        for (const PostingSkill& skill : skillsIn(m_text, line, words)) {
            bool ofTitle = true; // "As a Sales Representative, …" asks for no sales
            for (const PlacedWord& word : placedWords(skill.text))
                ofTitle = ofTitle && m_names.title.contains(word.lower);
            const bool name = m_posting.company && skill.text.contains(*m_posting.company, Qt::CaseInsensitive);
            const QString key = skill.text.toLower();
            if ((ofTitle && skill.text[0].isUpper()) || name || m_named.contains(key))
                continue;
            m_named.insert(key);
            m_posting.skills.append(asGiven(skill));
        }
    }

    void enter(const Heading& heading) {
        m_afterHeading = true;
        if (heading.section == Section::None) {
            if (!heading.weak)
                m_section = Section::None;
            return;
        }
        const bool asks = m_section == Section::Must || m_section == Section::Nice || m_section == Section::Skill;
        m_section = heading.section;
        if (heading.must)
            m_must = *heading.must;
        else if (!asks || heading.section != Section::Skill)
            m_must = heading.section != Section::Nice;
    }

    /// Below a heading that says nothing: a list is what most of its lines are by their own grammar.
    void enterUnknown(qsizetype from) {
        int lines = 0, duties = 0, asking = 0, benefits = 0;
        constexpr qsizetype looked = 12;
        for (qsizetype i = from; i < m_pieces.size() && i < from + looked; ++i) {
            const Piece& piece = m_pieces[i];
            if (!piece.lineStart || (piece.blankBefore && i > from && piece.sign != m_pieces[from].sign))
                break;
            if (m_words[i].isEmpty())
                continue;
            const Wording told = wordingOf(textOf(piece), m_words[i], m_names);
            ++lines;
            const bool other = told.boilerplate >= 3 || told.benefit > told.duty || told.apply;
            duties += !other && told.duty > told.qualification;
            asking += !other && told.qualification >= 3 && told.qualification >= told.duty;
            benefits += told.benefit > 0 && told.qualification == 0 && told.duty == 0;
        }
        if (lines < 2)
            return;
        if (benefits * 2 >= lines && asking == 0 && duties == 0)
            m_section = Section::Benefit;
        if (asks(m_section) || m_section == Section::Benefit)
            return; // a heading below another keeps to its matter
        if (duties * 2 > lines)
            m_section = Section::Duty;
        else if (asking * 2 > lines)
            m_section = Section::Must;
        if (asks(m_section))
            m_must = true;
    }

    /// A new paragraph that mostly asks, below duties: the heading was lost, the matter has changed.
    void turnToRequirements(qsizetype from) {
        if (m_section != Section::Duty && m_section != Section::None && m_section != Section::Summary)
            return;
        int sentences = 0, asking = 0;
        constexpr qsizetype looked = 20;
        for (qsizetype i = from;
             i < m_pieces.size() && i < from + looked &&
             (m_pieces[i].paragraph == m_pieces[from].paragraph || (m_pieces[i].bullet && !m_pieces[i].blankBefore));
             ++i) {
            const Wording wording = wordingOf(textOf(m_pieces[i]), m_words[i], m_names);
            ++sentences;
            asking += wording.qualification >= 2 && wording.qualification >= wording.duty;
        }
        if (sentences >= 2 && asking * 2 > sentences) {
            m_section = Section::Must;
            m_must = true;
        }
    }

    const QString& m_given;
    const DecodedText m_decoded;
    const QString& m_text; // without character references; what is told is told of the text as given
    QList<Piece> m_pieces;
    QList<QList<PlacedWord>> m_words;
    PostingNames m_names;
    QHash<qsizetype, Said> m_said;
    CriteriaTable m_table;
    bool m_shouted = false;
    Posting m_posting;
    Section m_section = Section::None;
    bool m_must = true;
    bool m_afterHeading = false;    // the line before was a heading
    std::optional<Section> m_aside; // the section to come back to
    bool m_asideMust = true;
    bool m_asideToBlank = false; // it ends at an empty line
    qsizetype m_asideIn = 0;
    QSet<QString> m_named;
    LineKind m_before = LineKind::Other;
};

} // namespace

Posting readPosting(const QString& text) {
    return Reader(text, {}).run();
}

Posting correctedPosting(const Content& content, const Role& role) {
    QList<LineCorrection> corrections;
    for (const LineCorrection* each : content.lineCorrections.owned(role.id))
        corrections.append(*each);
    return Reader(role.posting, corrections).run();
}

} // namespace ascent
