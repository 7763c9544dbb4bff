// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/posting.h"

#include "core/language/text/entities.h"
#include "core/posting/corrected.h"
#include "core/posting/headings/headings.h"
#include "core/posting/lines/clues.h"
#include "core/posting/lines/criteria_table.h"
#include "core/posting/lines/line_kind.h"
#include "core/posting/lines/line_topics.h"
#include "core/posting/skills/experience.h"
#include "core/posting/skills/skills.h"
#include "core/posting/title/title.h"
#include "core/posting/trace.h"

namespace ascent {

namespace {

/// As a section of headings.txt is called.
const char* tokenOf(Section section) {
    switch (section) {
    case Section::Duty:
        return "duty";
    case Section::Summary:
        return "summary";
    case Section::Must:
        return "must";
    case Section::Nice:
        return "nice";
    case Section::Skill:
        return "skill";
    case Section::Benefit:
        return "benefit";
    case Section::About:
        return "about";
    case Section::Apply:
        return "apply";
    case Section::Meta:
        return "meta";
    case Section::None:
        break;
    }
    return nullptr;
}

class Reader {
public:
    Reader(const QString& text, const QList<LineCorrection>& corrections, PostingTrace* trace)
        : m_given(text)
        , m_decoded(text)
        , m_text(m_decoded.text())
        , m_pieces(piecesOf(m_text))
        , m_table(m_text)
        , m_trace(trace) {
        qsizetype capitals = 0, small = 0;
        for (const QChar c : m_text) {
            capitals += c.isUpper();
            small += c.isLower();
        }
        constexpr qsizetype nearlyAll = 9; // capitals to a small letter
        m_shouted = capitals > nearlyAll * small;
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
        if (m_trace) {
            *m_trace = {};
            m_trace->title = sourceAsGiven(names.titleFrom);
            m_trace->company = sourceAsGiven(names.companyFrom);
        }
        m_posting.title = names.title;
        m_posting.company = names.company;
        for (const PlacedWord& word : placedWords(names.job))
            m_names.title.insert(word.lower);
        if (names.company)
            m_names.employer = placedWords(*names.company);
        for (qsizetype i = 0; i < m_pieces.size(); ++i)
            m_words.append(visibleWords(m_text, m_pieces[i].start, m_pieces[i].length));
        for (qsizetype i = 0; i < m_pieces.size(); ++i)
            read(i, names.titlePiece);
        if (m_trace)
            for (PostingTrace::Line& line : m_trace->lines)
                finish(line);
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
    PostingTrace::Source sourceAsGiven(PostingTrace::Source source) const {
        if (source.words.length > 0)
            source.words = asGiven(source.words);
        return source;
    }
    /// Turns the places of a line's reasons, noted while it was read, into those of the text as given.
    void finish(PostingTrace::Line& line) const {
        for (PostingTrace::Reason& reason : line.reasons)
            static_cast<PostingTrace::Source&>(reason) = sourceAsGiven(reason);
        for (PostingTrace::Skill& skill : line.skills)
            static_cast<PostingTrace::Source&>(skill) = sourceAsGiven(skill);
    }

    /// Where the reading stands: what is announced for the lines that follow, by what.
    struct Stretch {
        Section section = Section::None;
        bool must = true;       ///< it is asked for, as against "nice to have"
        qsizetype heading = -1; ///< the line that announced it
        const char* why = nullptr;
    };

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
        PostingTrace::Line* line = m_trace ? &m_trace->lines.last() : nullptr;
        const auto said = m_said.constFind(i);
        const bool corrected = said != m_said.cend();
        if (corrected && said->kind && *said->kind != kind) {
            must = asks(*said->kind) && (asks(kind) ? must : m_now.must);
            kind = *said->kind;
        }
        if (corrected && said->need && asks(kind))
            must = *said->need == Need::Must;
        const PostingLine read{kind, m_text.mid(piece.start, piece.length), piece.start, piece.length, must, corrected};
        m_posting.lines.append(asGiven(read));
        if (asks(kind))
            addSkills(read, firstSentence(piece, m_words[i]), line);
        if (asks(kind) && kind != LineKind::Duty)
            for (const ExperienceAsked& asked : experienceIn(m_text, m_words[i]))
                m_posting.experience.append(asGiven(asked));
    }

    void read(qsizetype i, qsizetype titlePiece) {
        const Piece& piece = m_pieces[i];
        const QList<PlacedWord>& words = m_words[i];
        if (m_aside && (m_aside->toBlank ? piece.lineStart && (piece.blankBefore || isProse(i))
                                         : piece.paragraph != m_aside->paragraph)) {
            m_now = m_aside->back;
            m_aside.reset();
        }
        if (readCell(i) || readTitle(i, titlePiece) || readPasted(i) || readHeading(i))
            return;
        if (piece.lineStart && piece.blankBefore) {
            turnToRequirements(i);
            leaveList(i);
        }
        PostingTrace::Line* trace = begin(i);
        const QList<PlacedWord> first = firstSentence(piece, words);
        const QStringView text =
            first.size() < words.size() ? textOf(piece).left(first.last().end() - piece.start) : textOf(piece);
        const Wording wording = wordingOf(text, first, m_names, trace);
        const Place place = placeOf(i);
        const LineKind kind = kindOf(wording, place, words, trace);
        const std::optional<Cell> cell = m_cell;
        NeedRead need = needOf(wording, place, kind);
        if (cell && cell->must)
            need = {*cell->must && kind != LineKind::Other, "the column of the table that has a mark"};
        if (trace)
            trace->need = need.why;
        m_afterHeading = false;
        add(i, kind, need.must);
    }

    /// Begins what is told of line i; null where nothing is.
    PostingTrace::Line* begin(qsizetype i, const char* decision = nullptr, const char* data = nullptr) {
        if (!m_trace)
            return nullptr;
        PostingTrace::Line line;
        line.form = formOf(i);
        line.section = tokenOf(m_now.section);
        line.heading = m_now.heading;
        line.sectionWhy = m_now.why;
        line.decision = {decision, data, {}};
        m_trace->lines.append(line);
        return &m_trace->lines.last();
    }

    Place placeOf(qsizetype i) const {
        const Piece& piece = m_pieces[i];
        const QChar last = m_text[piece.end() - 1];
        Place place;
        place.section = m_now.section;
        place.mustSection = m_now.must;
        place.bullet = piece.bullet;
        place.sentence = last == u'.' || last == u'!' || last == u'?';
        place.follows = i > 0 && !piece.lineStart && !m_afterHeading;
        place.before = m_before;
        place.run = piece.run;
        return place;
    }

    QList<const char*> formOf(qsizetype i) const {
        const Piece& piece = m_pieces[i];
        const Place place = placeOf(i);
        QList<const char*> form;
        const auto tell = [&](bool is, const char* what) {
            if (is)
                form.append(what);
        };
        tell(piece.bullet, "an item of a list");
        tell(place.sentence, "ends as a sentence");
        tell(piece.blankBefore && piece.lineStart, "behind an empty line");
        tell(piece.marked, "set off by marks");
        tell(!piece.lineStart, "goes on in the line before");
        tell(!piece.lineEnd, "the line goes on behind it");
        tell(piece.run, "a part of a sentence");
        tell(piece.bullet && firstSentence(piece, m_words[i]).size() < m_words[i].size(),
             "only its first sentence counts");
        return form;
    }

    /// A sentence of some length: no line of a block of terms.
    bool isProse(qsizetype i) const {
        constexpr qsizetype least = 8; // words
        return placeOf(i).sentence && !m_pieces[i].bullet && m_words[i].size() >= least;
    }

    /// A cell of a table of criteria, but for the one that names the criterion.
    bool readCell(qsizetype i) {
        m_cell = m_table.cellOf(m_pieces, i);
        if (!m_cell || m_cell->what == Cell::Name)
            return false;
        const bool asked = m_cell->what == Cell::Essential || m_cell->what == Cell::Desirable;
        const LineKind kind = !asked                            ? LineKind::Other
                              : m_now.section == Section::Skill ? LineKind::Skill
                                                                : LineKind::Qualification;
        const char* column = m_cell->what == Cell::Essential   ? "posting/pasted.txt [column-essential]"
                             : m_cell->what == Cell::Desirable ? "posting/pasted.txt [column-desirable]"
                                                               : "posting/pasted.txt [column-assessed, tick]";
        begin(i, "a cell of a table of criteria", column);
        add(i, kind, m_cell->what == Cell::Essential);
        return true;
    }

    /// The title, and lines without words.
    bool readTitle(qsizetype i, qsizetype titlePiece) {
        if (i != titlePiece && !m_words[i].isEmpty())
            return false;
        if (m_words[i].isEmpty() && m_text[m_pieces[i].start] == u'|')
            m_now = {Section::None, m_now.must, -1, "an empty row of a table ends what was announced"};
        begin(i, i == titlePiece ? "the title" : "no words");
        add(i, LineKind::Other, false);
        return true;
    }

    /// What a page, a mail or a flattened table leaves beside the posting: changes nothing of what is announced.
    bool readPasted(qsizetype i) {
        const QStringView text = textOf(m_pieces[i]);
        m_marksNeed = m_marksNeed || text == u"E/D";
        const bool marks = m_marksNeed && isMarks(text, m_words[i]);
        m_inMail = isMailHead(text, m_inMail);
        if (!marks && !m_inMail && !isPageFurniture(text, m_words[i]))
            return false;
        begin(i, marks ? "marks of a table" : "the page or the mail around the posting",
              marks ? nullptr : "posting/pasted.txt [page-furniture, mail-head]");
        if (m_marksNeed && text.size() == 1 && !m_posting.lines.isEmpty() && asks(m_posting.lines.last().kind) &&
            !m_posting.lines.last().corrected && (text[0] == u'E' || text[0] == u'D'))
            m_posting.lines.last().must = text[0] == u'E'; // the column of the line before
        add(i, LineKind::Other, false);
        return true;
    }

    bool readHeading(qsizetype i) {
        const Piece& piece = m_pieces[i];
        const QList<PlacedWord>& words = m_words[i];
        const Heading heading =
            headingOf(m_text, piece, words, i + 1 < m_pieces.size() ? &m_pieces[i + 1] : nullptr, m_shouted);
        if (!heading.is)
            return false;
        const bool gift = heading.section == Section::Meta || heading.section == Section::Benefit;
        // "the following will be tested: …", "- Salary: …" among requirements speak for their paragraph alone.
        const bool within = piece.lineStart && !piece.lineEnd && m_now.section != Section::None;
        const bool label = within && ((piece.bullet && (gift || heading.section == Section::Nice)) ||
                                      (words[0].lower == u"not" && heading.section == Section::Nice));
        // "Salary: NJC 4" above the text tells of its own block.
        const bool term = piece.lineStart && !piece.lineEnd && !piece.bullet && gift;
        if (label || term || (m_now.section == Section::Apply && !piece.lineEnd && !piece.lineStart))
            m_aside = Aside{m_aside ? m_aside->back : m_now, piece.paragraph, term && !label};
        else
            m_aside.reset();
        begin(i, heading.why, heading.data);
        enter(heading, i);
        if (heading.section == Section::None || heading.section == Section::Meta) // "Position details" may be anything
            enterUnknown(i + 1);
        add(i, LineKind::Other, false);
        return true;
    }

    /// The words of a list item's first sentence: what comes behind it explains. Of a sentence, all its words.
    QList<PlacedWord> firstSentence(const Piece& piece, const QList<PlacedWord>& words) const {
        if (!piece.bullet)
            return words;
        for (qsizetype i = 2; i + 1 < words.size(); ++i) {
            const qsizetype end = words[i].end();
            const bool stops = m_text[end] == u'.' && end + 1 < piece.end() && m_text[end + 1].isSpace();
            constexpr qsizetype abbreviation = 3; // letters
            if (stops && words[i].length > abbreviation && m_text[words[i + 1].start].isUpper())
                return words.mid(0, i + 1);
        }
        return words;
    }

    void addSkills(const PostingLine& line, const QList<PlacedWord>& words, PostingTrace::Line* trace) {
        for (const PostingSkill& skill : skillsIn(m_text, line, words, trace)) {
            bool ofTitle = true; // "As a Sales Representative, …" asks for no sales
            for (const PlacedWord& word : placedWords(skill.text))
                ofTitle = ofTitle && m_names.title.contains(word.lower);
            const QString key = skill.text.toLower();
            const char* discarded = ofTitle && skill.text[0].isUpper() ? "a part of the title"
                                    : m_posting.company && skill.text.contains(*m_posting.company, Qt::CaseInsensitive)
                                        ? "holds the employer's name"
                                    : m_named.contains(key) ? "was named before"
                                                            : nullptr;
            if (discarded) {
                if (trace)
                    discard(*trace, skill, discarded);
                continue;
            }
            m_named.insert(key);
            m_posting.skills.append(asGiven(skill));
        }
    }

    static void discard(PostingTrace::Line& line, const PostingSkill& skill, const char* why) {
        for (PostingTrace::Skill& each : line.skills)
            if (!each.discarded && each.words.start == skill.start)
                each.discarded = why;
    }

    void enter(const Heading& heading, qsizetype at) {
        m_afterHeading = true;
        if (heading.section == Section::None) {
            if (!heading.weak)
                m_now = {Section::None, m_now.must, at, "a heading that we don't know"};
            return;
        }
        const Section before = m_now.section;
        const bool asked = before == Section::Must || before == Section::Nice || before == Section::Skill;
        bool must = m_now.must; // skills below what is asked are asked for as it is
        if (heading.must)
            must = *heading.must;
        else if (!asked || heading.section != Section::Skill)
            must = heading.section != Section::Nice;
        m_now = {heading.section, must, at, heading.why};
    }

    /// Below a heading that says nothing: a list is what most of its lines are by their own grammar.
    void enterUnknown(qsizetype from) {
        int lines = 0, duties = 0, asking = 0, benefits = 0;
        constexpr qsizetype looked = 12; // lines: enough for a majority
        for (qsizetype i = from; i < m_pieces.size() && i < from + looked; ++i) {
            const Piece& piece = m_pieces[i];
            if (!piece.lineStart || (piece.blankBefore && i > from && piece.sign != m_pieces[from].sign))
                break;
            if (m_words[i].isEmpty())
                continue;
            const Wording wording = wordingOf(textOf(piece), m_words[i], m_names);
            const int duty = wording.of(LineKind::Duty), asked = wording.of(LineKind::Qualification),
                      benefit = wording.of(LineKind::Benefit);
            ++lines;
            const bool other = wording.of(LineKind::Other) >= points::cue || benefit > duty || wording.apply;
            duties += !other && duty > asked;
            asking += !other && asked >= points::cue && asked >= duty;
            benefits += benefit > 0 && asked == 0 && duty == 0;
        }
        if (lines < 2)
            return;
        const auto become = [&](Section section, const char* why) {
            m_now.section = section;
            m_now.why = why;
        };
        if (benefits * 2 >= lines && asking == 0 && duties == 0)
            become(Section::Benefit, "under a heading that we don't know, most lines are benefits");
        if (asks(m_now.section) || m_now.section == Section::Benefit)
            return; // a heading below another keeps to its matter
        if (duties * 2 > lines)
            become(Section::Duty, "under a heading that we don't know, most lines are duties");
        else if (asking * 2 > lines)
            become(Section::Must, "under a heading that we don't know, most lines ask");
        if (asks(m_now.section))
            m_now.must = true;
    }

    /// A new paragraph that mostly asks, below duties: the heading was lost, the matter has changed.
    void turnToRequirements(qsizetype from) {
        if (m_now.section != Section::Duty && m_now.section != Section::None && m_now.section != Section::Summary)
            return;
        int sentences = 0, asking = 0;
        constexpr qsizetype looked = 20; // lines: enough for a majority
        for (qsizetype i = from;
             i < m_pieces.size() && i < from + looked &&
             (m_pieces[i].paragraph == m_pieces[from].paragraph || (m_pieces[i].bullet && !m_pieces[i].blankBefore));
             ++i) {
            const Wording wording = wordingOf(textOf(m_pieces[i]), m_words[i], m_names);
            ++sentences;
            asking += wording.of(LineKind::Qualification) >= points::hint &&
                      wording.of(LineKind::Qualification) >= wording.of(LineKind::Duty);
        }
        if (sentences >= 2 && asking * 2 > sentences)
            m_now = {Section::Must, true, -1, "a new paragraph mostly asks: its heading was lost"};
    }

    /// A new paragraph behind a list that asks, in words of another matter alone: the list's heading holds no longer.
    void leaveList(qsizetype i) {
        if (i == 0 || !asks(m_now.section) || m_pieces[i].bullet || !m_pieces[i - 1].bullet)
            return;
        const Wording wording = wordingOf(textOf(m_pieces[i]), m_words[i], m_names);
        const bool other =
            wording.says(LineKind::Benefit) || wording.says(LineKind::Other) || wording.says(LineKind::About);
        if (other && !wording.says(LineKind::Duty) && !wording.says(LineKind::Qualification) && !wording.hard)
            m_now = {Section::None, m_now.must, -1, "a paragraph behind the list speaks of another matter"};
    }

    const QString& m_given;
    const DecodedText m_decoded;
    const QString& m_text; // without character references; what is told is told of the text as given
    QList<Piece> m_pieces;
    QList<QList<PlacedWord>> m_words;
    PostingNames m_names;
    QHash<qsizetype, Said> m_said;
    CriteriaTable m_table;
    /// A label that speaks for its own lines; behind them the reading goes back to where it stood.
    struct Aside {
        Stretch back;
        qsizetype paragraph = 0; ///< where the label stands
        bool toBlank = false;    ///< its lines end at an empty line, not with the paragraph
    };

    PostingTrace* m_trace; // null: nobody asks
    bool m_shouted = false;
    Posting m_posting;
    Stretch m_now;
    std::optional<Aside> m_aside;
    bool m_inMail = false;       // the line before is of the head of a mail
    bool m_marksNeed = false;    // cells of one letter below "E/D" say how much a line is asked for
    std::optional<Cell> m_cell;  // of a table of criteria, which the line is
    bool m_afterHeading = false; // the line before was a heading
    QSet<QString> m_named;
    LineKind m_before = LineKind::Other;
};

} // namespace

Posting readPosting(const QString& text) {
    return Reader(text, {}, nullptr).run();
}

Posting readPosting(const QString& text, PostingTrace& trace) {
    return Reader(text, {}, &trace).run();
}

Posting correctedPosting(const Content& content, const Role& role) {
    QList<LineCorrection> corrections;
    for (const LineCorrection* each : content.lineCorrections.owned(role.id))
        corrections.append(*each);
    return Reader(role.posting, corrections, nullptr).run();
}

} // namespace ascent
