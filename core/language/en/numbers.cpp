// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/time/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ascent {

namespace {

using Kind = Lexeme::Kind;

constexpr std::array<std::u16string_view, 21> smallNumbers{
    u"zero",     u"one",     u"two",     u"three",     u"four",     u"five",     u"six",
    u"seven",    u"eight",   u"nine",    u"ten",       u"eleven",   u"twelve",   u"thirteen",
    u"fourteen", u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen", u"twenty"};
constexpr std::array<std::u16string_view, 10> tens{u"",      u"",      u"twenty",  u"thirty", u"forty",
                                                   u"fifty", u"sixty", u"seventy", u"eighty", u"ninety"};
constexpr std::array<std::u16string_view, 32> ordinals{u"",           u"first",
                                                       u"second",     u"third",
                                                       u"fourth",     u"fifth",
                                                       u"sixth",      u"seventh",
                                                       u"eighth",     u"ninth",
                                                       u"tenth",      u"eleventh",
                                                       u"twelfth",    u"thirteenth",
                                                       u"fourteenth", u"fifteenth",
                                                       u"sixteenth",  u"seventeenth",
                                                       u"eighteenth", u"nineteenth",
                                                       u"twentieth",  u"",
                                                       u"",           u"",
                                                       u"",           u"",
                                                       u"",           u"",
                                                       u"",           u"",
                                                       u"thirtieth",  u""};

std::u16string_view plain(QStringView text) {
    return {text.utf16(), static_cast<size_t>(text.size())};
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}
bool isApostrophe(QChar c) {
    return c == u'\'' || c == u'\u2019';
}
bool isHyphen(QChar c) {
    return c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'\u2013';
}
bool isCurrency(QChar c) {
    return c.category() == QChar::Symbol_Currency;
}

QChar charAt(QStringView text, qsizetype at) {
    return at >= 0 && at < text.size() ? text[at] : QChar();
}

qsizetype digitsFrom(QStringView text, qsizetype at) {
    const qsizetype from = at;
    while (isDigit(charAt(text, at)))
        ++at;
    return at - from;
}

/// The length of digits in two or three groups that may be a day; 0 where there are none such.
qsizetype dateLength(QStringView text, qsizetype at) {
    const qsizetype first = digitsFrom(text, at);
    const QChar mark = charAt(text, at + first);
    if (first == 0 || first > 4 || first == 3 || (mark != u'-' && mark != u'/' && mark != u'.'))
        return 0;
    const qsizetype second = digitsFrom(text, at + first + 1);
    if (second == 0 || second > 2)
        return 0;
    const qsizetype end = at + first + 1 + second;
    if (charAt(text, end) == mark) {
        const qsizetype third = digitsFrom(text, end + 1);
        if ((third == 4 && first <= 2) || (third == 2 && first <= 2) || (third > 0 && third <= 2 && first == 4))
            return end + 1 + third - at;
    }
    // A year and a month; "2.10" and "3-5" are no dates.
    return first == 4 && second == 2 && mark != u'.' && !charAt(text, end).isLetterOrNumber() ? end - at : 0;
}

double scaleOf(QChar c, bool money) {
    switch (c.toLower().unicode()) {
    case u'k':
        return 1e3;
    case u'm':
        return money ? 1e6 : 0; // "5m" without a currency is a length
    default:
        return 0;
    }
}

/// Digits with thousands, decimals, a scale and an ordinal ending. Returns the end.
qsizetype readDigits(QStringView text, qsizetype at, Lexeme& piece) {
    QString digits;
    digits.reserve(8);
    qsizetype end = at;
    for (;;) {
        const qsizetype run = digitsFrom(text, end);
        digits += text.sliced(end, run);
        end += run;
        const QChar c = charAt(text, end);
        const bool thousands = c == u',' && digitsFrom(text, end + 1) == 3 && digits.size() <= 12;
        if (!thousands)
            break;
        ++end;
    }
    if (charAt(text, end) == u'.' && isDigit(charAt(text, end + 1))) {
        const qsizetype run = digitsFrom(text, end + 1);
        digits += text.sliced(end, run + 1);
        end += run + 1;
    }
    // More digits than a double holds say nothing more, and a million of them must not be turned into one.
    piece.value = digits.left(30).toDouble();
    const QChar next = charAt(text, end);
    const bool alone = !charAt(text, end + 1).isLetterOrNumber();
    if (const double scale = scaleOf(next, !piece.currency.isEmpty()); scale > 0 && alone) {
        piece.value *= scale;
        return end + 1;
    }
    if (next.toLower() == u'b' && charAt(text, end + 1).toLower() == u'n' && !charAt(text, end + 2).isLetter()) {
        piece.value *= 1e9;
        return end + 2;
    }
    const QString ending = text.sliced(end).left(2).toString().toLower();
    if ((ending == u"st" || ending == u"nd" || ending == u"rd" || ending == u"th") &&
        !charAt(text, end + 2).isLetterOrNumber()) {
        piece.ordinal = true;
        return end + 2;
    }
    return end;
}

qsizetype wordEnd(QStringView text, qsizetype at) {
    while (at < text.size()) {
        const QChar c = text[at];
        const bool inner = isApostrophe(c) && charAt(text, at + 1).isLetter();
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && !inner)
            break;
        ++at;
    }
    return at;
}

QString folded(QStringView raw) {
    QString low = raw.toString().toLower();
    low.replace(u'\u2019', u'\'');
    return low;
}

QString currencyWord(const QString& word) {
    static constexpr std::array<std::pair<std::u16string_view, std::u16string_view>, 9> words{{{u"dollar", u"$"},
                                                                                               {u"dollars", u"$"},
                                                                                               {u"usd", u"$"},
                                                                                               {u"euro", u"€"},
                                                                                               {u"euros", u"€"},
                                                                                               {u"eur", u"€"},
                                                                                               {u"gbp", u"£"},
                                                                                               {u"quid", u"£"},
                                                                                               {u"pence", u"p"}}};
    for (const auto& [name, sign] : words)
        if (QStringView(word) == QStringView(name))
            return QStringView(sign).toString();
    return {};
}

/// What stands after a number tells what it is: per cent, or money.
void lookAfterNumbers(QList<Lexeme>& pieces) {
    for (qsizetype i = 0; i + 1 < pieces.size(); ++i) {
        if (pieces[i].kind != Kind::Number)
            continue;
        const Lexeme& next = pieces[i + 1];
        const bool perCent = next.is(u"per") && i + 2 < pieces.size() && pieces[i + 2].is(u"cent");
        pieces[i].percent = next.isMark(u'%') || next.is(u"percent") || next.is(u"pct") || perCent;
        if (pieces[i].currency.isEmpty() && next.kind == Kind::Word)
            pieces[i].currency = currencyWord(next.text);
    }
}

} // namespace

QList<Lexeme> lexemes(QStringView text) {
    QList<Lexeme> pieces;
    pieces.reserve(text.size() / 5 + 4);
    qsizetype at = 0;
    bool hyphen = false;
    QString currency;
    while (at < text.size()) {
        const QChar c = text[at];
        const bool spaceBefore = at == 0 || text[at - 1].isSpace();
        if (c.isSpace()) {
            ++at;
            hyphen = false;
            continue;
        }
        const bool afterPiece = !spaceBefore && !pieces.isEmpty() && text[at - 1].isLetterOrNumber();
        if (isHyphen(c) && afterPiece && charAt(text, at + 1).isLetterOrNumber()) {
            hyphen = true;
            ++at;
            continue;
        }
        if (isCurrency(c) && (isDigit(charAt(text, at + 1)) || charAt(text, at + 1).isSpace())) {
            currency = QString(c);
            ++at;
            continue;
        }
        Lexeme piece;
        piece.start = at;
        piece.hyphen = hyphen;
        piece.glued = !spaceBefore;
        hyphen = false;
        qsizetype end = at + 1;
        if (isDigit(c)) {
            const qsizetype date = piece.hyphen ? 0 : dateLength(text, at);
            piece.kind = date > 0 ? Kind::Date : Kind::Number;
            piece.currency = currency;
            end = date > 0 ? at + date : readDigits(text, at, piece);
        } else if (c.isLetter() || c.isSurrogate() || (isApostrophe(c) && isDigit(charAt(text, at + 1)))) {
            piece.kind = Kind::Word;
            end = wordEnd(text, at + 1);
        }
        currency.clear();
        piece.length = end - at;
        piece.raw = text.sliced(at, piece.length);
        piece.text = folded(piece.raw);
        pieces.append(std::move(piece));
        at = end;
    }
    lookAfterNumbers(pieces);
    return pieces;
}

std::optional<NumberRead> readNumber(std::span<const Lexeme> pieces, qsizetype at) {
    const auto size = static_cast<qsizetype>(pieces.size());
    if (at >= size)
        return std::nullopt;
    const auto wordAt = [&](qsizetype i) { return i < size ? QStringView(pieces[i].text) : QStringView(); };
    const auto halfAfter = [&](qsizetype i) {
        return wordAt(i) == u"and" && wordAt(i + 1) == u"a" && wordAt(i + 2) == u"half";
    };
    qsizetype i = at;
    double value = 0;
    const Lexeme& first = pieces[at];
    if (first.kind == Kind::Number) {
        if (first.ordinal)
            return std::nullopt;
        value = first.value;
        ++i;
    } else if (first.kind != Kind::Word) {
        return std::nullopt;
    } else if (first.text == u"dozen" || (first.text == u"a" && wordAt(at + 1) == u"dozen")) {
        return NumberRead{12, first.text == u"a" ? 2 : 1};
    } else if (first.text == u"a" && (wordAt(at + 1) == u"hundred" || wordAt(at + 1) == u"thousand" ||
                                      wordAt(at + 1) == u"million" || wordAt(at + 1) == u"billion")) {
        value = 1;
        ++i;
    } else {
        const auto small = std::ranges::find(smallNumbers, plain(first.text));
        const auto ten = std::find(tens.begin() + 2, tens.end(), plain(first.text));
        if (ten != tens.end()) {
            value = 10.0 * static_cast<double>(ten - tens.begin());
            ++i;
            const auto unit = std::ranges::find(smallNumbers, plain(wordAt(i)));
            if (unit != smallNumbers.end() && unit - smallNumbers.begin() >= 1 && unit - smallNumbers.begin() <= 9) {
                value += static_cast<double>(unit - smallNumbers.begin());
                ++i;
            }
        } else if (small != smallNumbers.end()) {
            value = static_cast<double>(small - smallNumbers.begin());
            ++i;
        } else {
            return std::nullopt;
        }
    }
    for (int scales = 0; scales < 4; ++scales, ++i) {
        const QStringView word = wordAt(i);
        if (word == u"hundred")
            value *= 100;
        else if (word == u"thousand")
            value *= 1e3;
        else if (word == u"million" || word == u"mln" || word == u"mio")
            value *= 1e6;
        else if (word == u"billion")
            value *= 1e9;
        else
            break;
    }
    if (halfAfter(i)) {
        value += 0.5;
        i += 3;
    }
    return NumberRead{value, static_cast<int>(i - at)};
}

std::optional<int> readOrdinal(const Lexeme& piece) {
    if (piece.kind == Kind::Number)
        return piece.ordinal && piece.value >= 1 && piece.value <= 31 ? std::optional(static_cast<int>(piece.value))
                                                                      : std::nullopt;
    if (piece.kind != Kind::Word || piece.text.isEmpty())
        return std::nullopt;
    if (piece.text == u"last" || piece.text == u"final")
        return -1;
    const auto found = std::ranges::find(ordinals, plain(piece.text));
    return found != ordinals.end() ? std::optional(static_cast<int>(found - ordinals.begin())) : std::nullopt;
}

bool isSlipOf(QStringView written, std::u16string_view meant) {
    const QStringView word(meant);
    if (written == word)
        return true;
    const qsizetype longest = std::max(written.size(), word.size());
    const int allowed = word.size() >= 8 ? 2 : 1;
    if (word.size() < 5 || written.size() < 4 || longest > 24 || std::abs(written.size() - word.size()) > allowed ||
        written.front() != word.front())
        return false;
    // Optimal string alignment (Damerau-Levenshtein without repeated edits), three rows.
    std::array<int, 26> before{}, row{}, next{};
    for (int j = 0; j <= word.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= written.size(); ++i) {
        next[0] = i;
        for (int j = 1; j <= word.size(); ++j) {
            const int change = written[i - 1] == word[j - 1] ? 0 : 1;
            next[j] = std::min({row[j] + 1, next[j - 1] + 1, row[j - 1] + change});
            if (i > 1 && j > 1 && written[i - 1] == word[j - 2] && written[i - 2] == word[j - 1])
                next[j] = std::min(next[j], before[j - 2] + 1);
        }
        before = row;
        row = next;
    }
    return row[word.size()] <= allowed;
}

} // namespace ascent
