// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/lines/piece_marks.h"

#include "core/language/lang_file.h"
#include "core/posting/lines/pieces.h"

#include <algorithm>

namespace ascent {

namespace {

/// What may begin a line of words: the rest before it is decoration.
bool mayBegin(QChar c) {
    static const QString all = QStringLiteral("([\"'\u201C\u2018\u00A3$\u20AC.&@%<\u00BF\u00A1");
    // What only turns the sign before it into a picture begins nothing.
    return c.isLetterOrNumber() || all.contains(c) || (c.isMark() && c != u'\uFE0F' && c != u'\u20E3');
}

QChar at(const QString& text, qsizetype i) {
    return i >= 0 && i < text.size() ? text[i] : QChar();
}

/// A letter "o" and the like that a word processor's bullet became.
bool isLostBullet(const QString& text, qsizetype i, qsizetype end) {
    return i + 2 < end && (text[i] == u'o' || text[i] == u'\u00D8' || text[i] == u'\u00FC') && text[i + 1].isSpace() &&
           (text[i + 2].isUpper() || text[i + 2].isSpace() || text[i + 1] == u'\t');
}

} // namespace

bool isBulletSign(QChar c) {
    static const QString all =
        QStringLiteral("\u2022\u25CF\u25AA\u25E6\u2023\u2043\u25A0\u25A1\u25BA\u25B6\u27A2\u2713"
                       "\u2714\u2726\u2756\u25B8\u25AB\u25CB\u2219\u25C6\u25C7\u2192\u27A4\uF0B7\uF0A7\uF0D8"
                       "\u2605\u2606\u00A7\u2611\u2705");
    return all.contains(c);
}

bool isDash(QChar c) {
    return c == u'-' || c == u'\u2013' || c == u'\u2014' || c == u'\u2212';
}

qsizetype afterNumber(const QString& text, qsizetype i, qsizetype end) {
    qsizetype at = i;
    const bool open = at < end && text[at] == u'(';
    at += open;
    const qsizetype from = at;
    constexpr qsizetype digits = 3, ofRoman = 4; // of a number that leads an item
    while (at < end && at - from < digits && text[at].isDigit())
        ++at;
    if (at == from) {
        static const QString roman = QStringLiteral("ivx");
        while (at < end && at - from < ofRoman && roman.contains(text[at]))
            ++at;
        if (at == from && at < end && text[at].isLower())
            ++at;
    }
    if (at == from || at >= end)
        return i;
    const QChar sign = text[at];
    if (sign != u')' && (open || sign != u'.'))
        return i;
    ++at;
    if (at >= end)
        return i;
    if (text[at].isSpace() || (text[from].isDigit() && text[at].isUpper()))
        return at;
    return i;
}

bool isAbbreviation(const QString& text, qsizetype stop) {
    qsizetype from = stop;
    constexpr qsizetype longest = 8; // letters of an abbreviation, and a step to see that there are no more
    while (from > 0 && stop - from < longest && (text[from - 1].isLetter() || text[from - 1] == u'.'))
        --from;
    const QString word = text.mid(from, stop - from).toLower();
    static const WordSet& all = langWords(u"posting/pasted.txt", u"abbreviation");
    return all.contains(word) || (word.size() == 1 && word[0].isLetter() && at(text, from - 1) != u'\'' &&
                                  at(text, from - 1) != u'\u2019' && word != u"r");
}

bool trimPiece(const QString& text, qsizetype& start, qsizetype& end) {
    bool bullet = false;
    qsizetype from = start, to = end;
    while (from < to) {
        const QChar c = text[from];
        if (isLostBullet(text, from, to)) {
            bullet = true;
            from += 2;
        } else if (const qsizetype after = afterNumber(text, from, to); after > from) {
            bullet = true;
            from = after;
        } else if (c == u'[' && (at(text, from + 2) == u']' || at(text, from + 1) == u']')) {
            bullet = true; // a check box
            from += at(text, from + 1) == u']' ? 2 : 3;
        } else if (mayBegin(c) && !isBulletSign(c)) {
            break;
        } else {
            bullet = bullet || isBulletSign(c) || isDash(c) || c == u'+' || c.isSurrogate() ||
                     (c == u'*' && at(text, from + 1) != u'*' && at(text, from - 1) != u'*') || c == u'\u00B7';
            from += c.isHighSurrogate() && from + 1 < to ? 2 : 1;
        }
    }
    auto isTail = [](QChar c) {
        return c.isSpace() || c == u'|' || c == u'*' || c == u'_' || c == u'#' || isBulletSign(c) || isDash(c) ||
               c.category() == QChar::Other_Control || c == u'\uFE0F' || c == u'\u200D';
    };
    // Pictures behind the words of a line are decoration as those before it are.
    auto isPicture = [&](qsizetype last) {
        return last > from && text[last].isLowSurrogate() && text[last - 1].isHighSurrogate() &&
               QChar::category(QChar::surrogateToUcs4(text[last - 1], text[last])) == QChar::Symbol_Other;
    };
    while (to > from) {
        if (isPicture(to - 1))
            to -= 2;
        else if (isTail(text[to - 1]) && !(text[to - 1] == u'#' && to - 2 >= from && text[to - 2].isLetter()))
            --to;
        else
            break;
    }
    start = from;
    end = std::max(from, to);
    return bullet;
}

} // namespace ascent
