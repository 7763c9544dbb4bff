// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/headings/heading_grammar.h"
#include "core/posting/headings/headings.h"
#include "core/posting/lexicon.h"
#include "core/posting/lines/piece_marks.h"
#include "core/posting/lines/pieces.h"

namespace ascent {

namespace {

QChar at(const QString& text, qsizetype i) {
    return i >= 0 && i < text.size() ? text[i] : QChar();
}

class PieceSplitter {
public:
    explicit PieceSplitter(const QString& text)
        : m_text(text)
        , m_words(lexicon())
        , m_small(isWithoutCapitals(text)) {}

    QList<Piece> run() {
        for (const TextLine& line : linesOf(m_text))
            splitLine(line);
        return std::move(m_pieces);
    }

private:
    /// Somebody typed without capitals: sentences begin with small letters.
    static bool isWithoutCapitals(const QString& text) {
        qsizetype small = 0, capital = 0;
        for (qsizetype i = 1; i + 2 < text.size(); ++i)
            if (text[i] == u'.' && text[i + 1].isSpace() && text[i + 2].isLetter() && !isAbbreviation(text, i))
                ++(text[i + 2].isLower() ? small : capital);
        constexpr qsizetype least = 2; // sentences: one may be a slip
        return small >= least && small > 2 * capital;
    }

    static constexpr qsizetype longestWord = 40; // characters: what is longer is no word, and not walked twice
    static constexpr qsizetype shortWord = 3;    // letters: a word of fewer may be the end of a name in capitals

    /// Where the word around position i begins.
    qsizetype wordStart(qsizetype i, qsizetype from) const {
        const qsizetype limit = std::max(from, i - longestWord);
        while (i > limit && (m_text[i - 1].isLetter() || m_text[i - 1] == u'\'' || m_text[i - 1] == u'\u2019'))
            --i;
        return i;
    }
    qsizetype wordEnd(qsizetype i, qsizetype end) const {
        const qsizetype limit = std::min(end, i + longestWord);
        while (i < limit && (m_text[i].isLetter() || m_text[i] == u'\'' || m_text[i] == u'\u2019'))
            ++i;
        return i;
    }
    QString lower(qsizetype from, qsizetype to) const {
        return m_text.mid(from, to - from).toLower().replace(QChar(u'\u2019'), u'\'');
    }
    bool isSection(qsizetype from, qsizetype to) const {
        const QList<PlacedWord> words = placedWords(QStringView(m_text).mid(from, to - from));
        return !words.isEmpty() && m_words.headings.longestAt(words, 0).words == words.size();
    }

    /// "solutionsFollowing", "QualificationsMS", "offeredMedical": two words that ran together at i.
    bool isGlued(qsizetype i, qsizetype from, qsizetype end, bool glued) const {
        const QChar before = m_text[i - 1], here = m_text[i], next = at(m_text, i + 1);
        // "the ELDCheck bills", where other items ran together: an abbreviation, and a word that begins a line.
        if (glued && here.isUpper() && before.isUpper() && next.isLower()) {
            const qsizetype left = wordStart(i, from);
            bool capitals = i - left >= 2;
            for (qsizetype k = left; k < i && capitals; ++k)
                capitals = m_text[k].isUpper();
            const QString word = lower(i, wordEnd(i, end));
            return capitals && (m_words.openers.contains(word) || word == u"at");
        }
        if (!here.isUpper() || !(before.isLower() || before == u')'))
            return false;
        const qsizetype left = wordStart(i, from), right = wordEnd(i, end);
        if (before == u')')
            return next.isLower();
        // "BenefitsMedical", but not "PostGIS", "TypeScript"
        constexpr qsizetype ofHeading = 5; // letters
        if (isSection(left, i) && (i - left >= ofHeading || (left == from && next.isLower())))
            return true;
        constexpr qsizetype longestHeading = 40, longestLabel = 24; // characters
        if (i - from <= longestHeading && isHeadingText(QStringView(m_text).mid(from, i - from)))
            return true; // "The PersonForklift licence"
        if (i - left < shortWord)
            return m_text[left > from ? left - 1 : left].isDigit() && next.isLower(); // "20kgGood"
        qsizetype colon = right; // "DaventryShift: 6 to 2", "FridayPay: …"
        while (colon < end && colon - i < longestLabel && (m_text[colon].isLetter() || m_text[colon] == u' '))
            ++colon;
        if (next.isLower() && at(m_text, colon) == u':' && isHeadingText(QStringView(m_text).mid(i, colon - i)))
            return true;
        if (i - left < shortWord ||
            m_words.skills.longestAt(placedWords(QStringView(m_text).mid(left, right - left)), 0))
            return false;
        if (m_text[left].isLower())
            return next.isLower() || next.isSpace();
        return i - left > shortWord && next.isLower() && m_words.openers.contains(lower(i, right));
    }

    bool isSentenceEnd(qsizetype i, qsizetype end, qsizetype& next) const {
        const QChar c = m_text[i];
        if (c != u'.' && c != u'!' && c != u'?' && c != u'\u3002')
            return false;
        qsizetype j = i + 1;
        while (j < end && (m_text[j] == u'"' || m_text[j] == u'\u201D' || m_text[j] == u'\u2019' || m_text[j] == u')'))
            ++j;
        next = j;
        if (j < end && m_text[j].isSpace()) {
            constexpr qsizetype far = 20; // blanks: a sentence that begins behind more is found by its capital
            qsizetype k = j;
            while (k < end && k - j < far && m_text[k].isSpace())
                ++k;
            const QChar first = at(m_text, k);
            return k < end && (!first.isLower() || m_small) && !isDash(first) && first != u'.' &&
                   !(c == u'.' && isAbbreviation(m_text, i));
        }
        const QChar before = at(m_text, i - 1);
        return j < end && m_text[j].isUpper() && at(m_text, j + 1).isLower() &&
               (before.isLower() || before == u')' || before.isDigit()) && !(c == u'.' && isAbbreviation(m_text, i));
    }

    bool splitsAtColon(qsizetype i, qsizetype from, qsizetype end) const {
        if (i + 1 >= end)
            return false;
        qsizetype behind = i + 1; // "**Schedule:** Mon to Thu"
        while (behind < end && behind < i + 3 && m_text[behind] == u'*')
            ++behind;
        const QChar next = at(m_text, behind);
        if (!next.isSpace())
            return next.isUpper() || (next.isDigit() && !at(m_text, i - 1).isDigit());
        constexpr qsizetype longestHeading = 70, longestLead = 320; // characters: a heading's, a sentence's
        if (i - from <= longestLead &&
            i - from > longestHeading / 2) { // "the following competencies may be evaluated: …"
            static const PhraseBook listFollows = phrasesOf("pasted.txt", "list-follows");
            static const PhraseBook atEnd = phrasesOf("pasted.txt", "list-follows-end");
            const QList<PlacedWord> lead = placedWords(QStringView(m_text).mid(from, i - from));
            for (qsizetype k = 0; k < lead.size(); ++k)
                if (listFollows.longestAt(lead, k) || atEnd.longestAt(lead, k).words == lead.size() - k)
                    return true;
        }
        if (i - from > longestHeading)
            return false;
        const QStringView lead = QStringView(m_text).mid(from, i - from);
        return isHeadingText(lead) || announcedByGrammar(placedWords(lead)).section != Section::None;
    }

    /// Behind a heading in capitals that the line goes on from ("DUTIES - Cleans", "PURPOSE The manager"), or `from`.
    qsizetype afterCapitalHeading(qsizetype from, qsizetype end) const {
        constexpr qsizetype longest = 80; // characters of a heading in capitals
        const qsizetype limit = std::min(end, from + longest);
        qsizetype stop = from, letters = 0;
        for (qsizetype i = from; i < limit;) {
            if (!m_text[i].isLetter()) {
                ++i;
                continue;
            }
            const qsizetype wordTo = wordEnd(i, end);
            if (wordTo == i || lower(i, wordTo).toUpper() != m_text.mid(i, wordTo - i).toUpper() ||
                m_text.mid(i, wordTo - i) != m_text.mid(i, wordTo - i).toUpper())
                break;
            if (wordTo - i == 1 && wordTo < end && m_text[wordTo].isSpace())
                break; // "A Custodian …"
            letters += wordTo - i;
            stop = i = wordTo;
        }
        bool small = false;            // where all of the line is in capitals, they set nothing off
        constexpr qsizetype far = 200; // characters: a line of capitals has no small letter in so many
        for (qsizetype i = stop; i < std::min(end, stop + far) && !small; ++i)
            small = m_text[i].isLower();
        if (letters <= shortWord || stop >= end || !small || !isHeadingText(QStringView(m_text).mid(from, stop - from)))
            return from;
        return stop;
    }

    void splitLine(const TextLine& line) {
        ++m_paragraph;
        m_first = true;
        qsizetype from = line.start, to = line.end;
        const bool bullet = trimPiece(m_text, from, to) || line.item;
        const bool marked = line.heading || m_text[line.start] == u'#' || isBold(line.start, line.end);
        qsizetype dashes = 0, stars = 0, semicolons = 0;
        bool glued = false;
        for (qsizetype i = from + 1; i + 1 < to; ++i) {
            const bool alone = m_text[i - 1].isSpace() && m_text[i + 1].isSpace();
            dashes += alone && isDash(m_text[i]);
            stars += alone && m_text[i] == u'*';
            semicolons += m_text[i] == u';' && m_text[i + 1].isSpace();
        }
        const bool table = m_text[line.end - 1] == u'|' || m_text[line.start] == u'|';
        const bool atSemicolons = semicolons >= 2 && !bullet;
        const qsizetype firstPiece = m_pieces.size();
        qsizetype begin = from;
        bool nextBullet = bullet, nextRun = false;
        int number = 1; // of an enumeration inside the line
        auto give = [&](qsizetype until, bool bulletAfter, bool runAfter) {
            add(begin, until, line, nextBullet, marked, nextRun);
            begin = until;
            nextBullet = bulletAfter;
            nextRun = runAfter;
        };
        const qsizetype heading = afterCapitalHeading(begin, to);
        if (heading > begin && heading < to && at(m_text, heading) != u':')
            give(heading, false, false);
        for (qsizetype i = begin; i < to; ++i) {
            const QChar c = m_text[i];
            const bool alone = i > from && i + 1 < to && m_text[i - 1].isSpace() && m_text[i + 1].isSpace();
            qsizetype next = i + 1;
            if (i > begin &&
                (isBulletSign(c) || (alone && ((stars >= 2 && c == u'*') || (dashes >= 3 && isDash(c)))))) {
                give(i, true, false);
            } else if ((c == u'\t' || (table && c == u'|')) && i > begin) {
                give(i, nextBullet, false);
            } else if (i > begin && (c.isDigit() || c == u'(') && m_text[i - 1].isSpace() &&
                       afterNumber(m_text, i, to) > i && numberAt(i) == number + 1 &&
                       (number > 1 || numberAt(begin) == 1 || startsWithOne(from, i))) {
                ++number;
                give(i, true, false);
            } else if (c == u';' && atSemicolons && i + 1 < to && m_text[i + 1].isSpace()) {
                give(i + 1, nextBullet, true);
            } else if (c == u':' && splitsAtColon(i, begin, to)) {
                give(i + 1, false, false);
            } else if (i > begin && isGlued(i, begin, to, glued)) {
                glued = true;
                give(i, true, false);
            } else if (glued && i > begin && c.isDigit() && m_text[i - 1].isLower() &&
                       i - wordStart(i, begin) > shortWord) {
                give(i, true, false);
            } else if (isSentenceEnd(i, to, next) && (!bullet || !m_text[next].isSpace())) {
                give(next, nextBullet && bullet, false);
                qsizetype capital = begin;
                while (capital < to && m_text[capital].isSpace())
                    ++capital;
                const qsizetype stop = afterCapitalHeading(capital, to);
                if (stop > capital && stop < to && at(m_text, stop) != u':')
                    give(stop, false, false);
                i = begin - 1;
                if (i < next - 1)
                    i = next - 1;
            }
        }
        give(to, false, false);
        if (m_pieces.size() > firstPiece)
            m_pieces.last().lineEnd = true;
    }

    bool isBold(qsizetype from, qsizetype to) const {
        return to - from > 4 && m_text[from] == u'*' && m_text[from + 1] == u'*' && m_text[to - 1] == u'*';
    }
    int numberAt(qsizetype i) const {
        if (at(m_text, i) == u'(')
            ++i;
        int number = 0;
        for (int digits = 0; digits < 2 && at(m_text, i).isDigit(); ++digits, ++i)
            number = number * 10 + m_text[i].digitValue();
        return number;
    }
    /// "1) … 2)": a first number stands between `from` and `to`, or just before `from`.
    bool startsWithOne(qsizetype from, qsizetype to) const {
        constexpr qsizetype far = 400; // characters of an item: a first number farther back is another list's
        for (qsizetype i = std::max<qsizetype>(0, std::max(from - 4, to - far)); i < to; ++i)
            if (m_text[i] == u'1' && (at(m_text, i + 1) == u')' || at(m_text, i + 1) == u'.') &&
                !at(m_text, i - 1).isDigit())
                return true;
        return false;
    }

    void add(qsizetype from, qsizetype to, const TextLine& line, bool bullet, bool marked, bool run) {
        Piece piece;
        qsizetype start = from, end = to;
        const bool sign = trimPiece(m_text, start, end);
        if (start >= end) { // nothing but signs: kept where it is all of its line, so that no line is lost
            if (from > line.start || to < line.end)
                if (!m_first || to < line.end)
                    return;
            start = line.start;
            end = line.end;
        }
        piece.start = start;
        piece.length = end - start;
        piece.paragraph = m_paragraph;
        piece.bullet = bullet || sign;
        if (m_first && piece.bullet) // a code point beyond the first 65,536 is a pair of units
            piece.sign = m_text[line.start].isHighSurrogate() && line.start + 1 < line.end
                             ? QChar::surrogateToUcs4(m_text[line.start], m_text[line.start + 1])
                             : m_text[line.start].unicode();
        piece.lineStart = m_first;
        piece.blankBefore = m_first && line.blankBefore;
        piece.marked = marked;
        piece.run = run && !m_first;
        m_first = false;
        m_pieces.append(piece);
    }

    const QString& m_text;
    const Lexicon& m_words;
    const bool m_small;
    QList<Piece> m_pieces;
    qsizetype m_paragraph = 0;
    bool m_first = true;
};

} // namespace

QList<Piece> piecesOf(const QString& text) {
    return PieceSplitter(text).run();
}

} // namespace ascent
