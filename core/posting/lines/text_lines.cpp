// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lang_file.h"
#include "core/posting/lines/pieces.h"

namespace ascent {

namespace {

bool isLineEnd(QChar c) {
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == u'\u2028' || c == u'\u2029' || c == u'\u0085';
}

bool isBlank(QChar c) {
    return c.isSpace() || c == u'\u200B' || c == u'\uFEFF' || c.category() == QChar::Other_Control ||
           c.category() == QChar::Other_Format;
}

constexpr qsizetype longestTag = 2000; // a "<" without ">" costs no more than this

/// The place behind an HTML tag that begins at `at`, or `at` where none does. `name` gets the tag's name.
qsizetype afterTag(const QString& text, qsizetype at, QString& name) {
    qsizetype i = at + 1;
    if (i < text.size() && text[i] == u'/')
        ++i;
    const qsizetype begin = i;
    constexpr qsizetype longestName = 12; // letters of a tag
    while (i < text.size() && i - begin < longestName && text[i].unicode() < 128 && text[i].isLetterOrNumber())
        ++i;
    name = text.mid(begin, i - begin).toLower();
    static const WordSet& known = langWords(u"posting/pasted.txt", u"tag");
    // "<p.green@example.org>" is no tag.
    const QChar behind = i < text.size() ? text[i] : QChar();
    if (!known.contains(name) || !(behind == u'>' || behind == u'/' || behind.isSpace()))
        return at;
    const qsizetype limit = std::min(text.size(), i + longestTag);
    for (; i < limit && !isLineEnd(text[i]); ++i) // a tag over several lines would hide those between
        if (text[i] == u'>')
            return i + 1;
    return at;
}

bool isInline(const QString& tag) {
    static const WordSet& all = langWords(u"posting/pasted.txt", u"tag-within-line");
    return all.contains(tag);
}

struct Reader {
    const QString& text;
    QList<TextLine> lines;
    TextLine now;
    bool blank = false;     // an empty line was seen since the last line
    bool hasInk = false;    // something visible stands in the line
    qsizetype ink = 0;      // where it begins
    qsizetype inkEnd = 0;   // behind the last visible character
    qsizetype lineFrom = 0; // where the physical line begins, for lines of nothing but tags
    bool gave = false;      // the physical line has given a line

    void mark(qsizetype at) {
        if (!hasInk)
            ink = at;
        hasInk = true;
        inkEnd = at + 1;
    }
    void give() {
        if (!hasInk)
            return;
        now.start = ink;
        now.end = inkEnd;
        now.blankBefore = blank;
        lines.append(now);
        now = {};
        blank = hasInk = false;
        gave = true;
    }
    void endLine(qsizetype at) {
        give();
        if (!gave) {
            qsizetype from = lineFrom, to = at;
            while (from < to && isBlank(text[from]))
                ++from;
            while (to > from && isBlank(text[to - 1]))
                --to;
            if (from == to)
                blank = true;
            else { // tags alone: kept, so that no line is lost
                hasInk = true;
                ink = from;
                inkEnd = to;
                give();
            }
        }
        gave = false;
        now = {};
    }
};

bool endsSentence(QChar c) {
    return c == u'.' || c == u'!' || c == u'?' || c == u':' || c == u';' || c == u'|';
}

/// Lines that a mail program or a PDF wrapped belong together: the next begins with a small letter, and no bullet.
QList<TextLine> unwrapped(const QString& text, QList<TextLine> lines) {
    QList<TextLine> joined;
    constexpr qsizetype shortest = 40, widest = 120; // nothing wraps earlier or later
    qsizetype width = 0;
    for (const TextLine& line : lines)
        width = std::max(width, std::min(widest, line.end - line.start));
    for (const TextLine& line : lines) {
        if (!joined.isEmpty() && !line.blankBefore && !line.item && !line.heading && !joined.last().heading) {
            const TextLine& last = joined.last();
            qsizetype lastBreak = last.end;
            while (lastBreak > last.start && !isLineEnd(text[lastBreak - 1]))
                --lastBreak;
            qsizetype word = line.start;
            while (word < line.end && !text[word].isSpace() && word - line.start < widest)
                ++word;
            const qsizetype length = last.end - lastBreak;
            const bool full = length >= shortest && length + 1 + (word - line.start) >= width * 8 / 10;
            const bool goesOn = text[line.start].isLower() && line.end - line.start > 2 &&
                                !(text[line.start] == u'o' && text[line.start + 1].isSpace());
            const bool second =
                line.start + 1 < line.end && (text[line.start + 1] == u')' || text[line.start + 1] == u'.');
            if (full && goesOn && !second && !endsSentence(text[last.end - 1])) {
                joined.last().end = line.end;
                continue;
            }
        }
        joined.append(line);
    }
    return joined;
}

} // namespace

namespace {

/// With "and" where a sign stands for it: "planning & budgeting".
QList<PlacedWord> withAnds(const QString& text, const QList<PlacedWord>& placed) {
    QList<PlacedWord> words;
    for (const PlacedWord& word : placed) {
        const qsizetype sign = words.isEmpty() ? 0 : words.last().end() + 1;
        if (!words.isEmpty() && word.start == sign + 2 && text[sign] == u'&' && text[sign - 1].isSpace() &&
            text[sign + 1].isSpace())
            words.append({sign, 1, QStringLiteral("and")});
        words.append(word);
    }
    return words;
}

} // namespace

QList<PlacedWord> visibleWords(const QString& text, qsizetype start, qsizetype length) {
    const QStringView part = QStringView(text).mid(start, length);
    QList<PlacedWord> words = placedWords(part, start);
    if (part.contains(u'&'))
        words = withAnds(text, words);
    if (!part.contains(u'<'))
        return words;
    QList<PlacedWord> visible;
    bool inside = false;
    qsizetype at = start;
    for (const PlacedWord& word : std::as_const(words)) {
        for (; at < word.start; ++at) {
            if (text[at] == u'<' && at + 1 < text.size() && (text[at + 1].isLetter() || text[at + 1] == u'/'))
                inside = true;
            else if (text[at] == u'>')
                inside = false;
        }
        if (!inside)
            visible.append(word);
    }
    return visible;
}

QList<TextLine> linesOf(const QString& text) {
    Reader reader{text, {}, {}};
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (isLineEnd(c)) {
            reader.endLine(i);
            reader.lineFrom = ++i;
            continue;
        }
        if (c == u'<') {
            QString tag;
            const qsizetype after = afterTag(text, i, tag);
            if (after > i) {
                if (!isInline(tag)) {
                    const bool closing = text[i + 1] == u'/';
                    reader.give();
                    reader.now.item = !closing && tag == u"li";
                    reader.now.heading = !closing && tag.size() == 2 && tag[0] == u'h' && tag[1].isDigit();
                }
                i = after;
                continue;
            }
        }
        if (!isBlank(c))
            reader.mark(i);
        ++i;
    }
    reader.endLine(text.size());
    return unwrapped(text, std::move(reader.lines));
}

} // namespace ascent
