// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/words.h"

#include "core/language/lang_pattern.h"
#include "core/language/phrases/clauses.h"
#include "core/language/phrases/tidy.h"

namespace ascent::report {

namespace {

QString withoutWeekday(QString format) {
    static const QRegularExpression weekday(QStringLiteral("[,\\s]*dddd[,\\s]*"));
    return format.replace(weekday, QStringLiteral(" ")).trimmed();
}

bool endsWord(QChar c) {
    return c.isSpace();
}

int wordsIn(const QString& text) {
    return int(text.count(u' ')) + 1;
}

/// Without the beginnings of a list that was cut in it: "I rode the line, found" after "I rode the line, found the
/// fault and wrote it up".
QString withoutCutList(QString text) {
    for (qsizetype comma = text.lastIndexOf(u','); comma > 0; comma = text.lastIndexOf(u',')) {
        if (text.mid(comma + 1).trimmed().contains(u' '))
            break;
        text.truncate(comma);
    }
    return text;
}

/// Whether something must still come: "of two", "before features" before "and fares rise".
bool isOpen(const QString& text, const QString& next) {
    static const QRegularExpression& dangling = langPattern(u"report/cuts.txt", u"dangling");
    // What is opened here ends with its "and", "or" or "than".
    static const QRegularExpression& opens = langPattern(u"report/cuts.txt", u"opened");
    static const QRegularExpression& clause = langPattern(u"report/cuts.txt", u"lesser clause");
    // "the people" before "who really use it": whom else could one name?
    static const QRegularExpression& whom = langPattern(u"report/cuts.txt", u"whom");
    static const WordSet& defines = langWords(u"report/cuts.txt", u"defines");
    static const WordSet& joining = langWords(u"report/cuts.txt", u"joins");
    if (defines.contains(next) && text.contains(whom))
        return true;
    const bool joins = joining.contains(next);
    // "build, run" before "and calibrate" is the beginning of a list.
    return (joins && (text.contains(u',') || text.contains(clause))) || text.count(u'(') != text.count(u')') ||
           text.contains(opens) || text.contains(dangling);
}

} // namespace

QString longDate(QDate date, const QLocale& locale) {
    return locale.toString(date, withoutWeekday(locale.dateFormat(QLocale::LongFormat)));
}

QString shortDate(QDate date, const QLocale& locale) {
    QString format = withoutWeekday(locale.dateFormat(QLocale::LongFormat));
    return locale.toString(date, format.replace(QLatin1String("MMMM"), QLatin1String("MMM")));
}

QString number(double value, const QLocale& locale) {
    QLocale plain = locale;
    if (std::abs(value) < 10000)
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = plain.toString(value, 'f', 2);
    const QString point = plain.decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(plain.zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

QString tidy(const QString& text) {
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            clean += u'\n';
        else if (c == u'\t')
            clean += u' ';
        else if (c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                clean += u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (c.isSurrogate() || c.category() == QChar::Other_Control || c.unicode() >= 0xfffe)
            continue;
        else
            clean += c;
    }
    return clean.trimmed();
}

QString oneLine(const QString& text) {
    return tidy(text).simplified();
}

QString capitalised(const QString& text) {
    if (text.isEmpty() || !text[0].isLower())
        return text;
    // "iOS", "eBay", "pH": a small letter before a large one is meant so.
    if (text.size() > 1 && text[1].isUpper())
        return text;
    return text[0].toUpper() + text.mid(1);
}

QString unstopped(const QString& text) {
    QString line = oneLine(text);
    if (line.endsWith(u'.') && !line.endsWith(QLatin1String("..")) && !line.endsWith(QLatin1String("Inc.")))
        line.chop(1);
    return line;
}

QString asHeading(const QString& statement) {
    return capitalised(unstopped(statement));
}

QString shortened(const QString& text, int words) {
    QString line = oneLine(text);
    // Words without blanks between them would never end: no real text has 16 letters a word.
    if (const qsizetype most = words * qsizetype(16); line.size() > most)
        line = line.left(most - (line[most - 1].isHighSurrogate() ? 1 : 0)) + QStringLiteral(" …");
    qsizetype end = 0, sentence = 0, clause = 0;
    int count = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && !endsWord(line[i]))
            continue;
        ++count;
        if (count > words)
            break;
        end = i;
        const QChar last = i > 0 ? line[i - 1] : QChar();
        if (last == u'.' || last == u'!' || last == u'?')
            sentence = i;
        else if (last == u',' || last == u';' || last == u':')
            clause = i - 1;
    }
    if (count <= words)
        return line;
    if (sentence > end / 2)
        return line.left(sentence);
    return line.left(clause > end / 2 ? clause : end) + QStringLiteral(" …");
}

QString wholePhrase(const QString& text, int words) {
    const QString line = unstopped(text);
    if (wordsIn(line) <= words + words / 5) // a word or two more are better than a cut
        return line;
    if (const QString sentences = shortened(line, words); !sentences.endsWith(u'\u2026'))
        return unstopped(sentences);
    if (const auto clause = ascent::shortened(line, words); clause && wordsIn(*clause) > 1)
        return unstopped(*clause);
    static const QRegularExpression& further = langPattern(u"report/cuts.txt", u"further");
    constexpr int least = 3; // fewer words say too little
    QString best;
    for (auto each = further.globalMatch(line); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QString before = line.left(match.capturedStart());
        if (wordsIn(before) > words)
            break;
        if (wordsIn(before) >= least && !isOpen(before, match.captured().trimmed().toLower()))
            best = before;
    }
    best = withoutCutList(best);
    if (!best.isEmpty())
        return unstopped(best);
    return wordsIn(line) <= words + words / 3 ? line : shortened(line, words);
}

QString spoken(const QString& text) {
    return unstopped(asSentences(tidied(text)));
}

} // namespace ascent::report
