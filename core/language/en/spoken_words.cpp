// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/phrases/spoken_words.h"

#include "core/language/en/word_forms.h"
#include "core/language/lang_file.h"
#include "core/language/phrases/tidy.h"

#include <QHash>
#include <QRegularExpression>

namespace ascent {

namespace {

constinit const LangWords numbered(u"say/shorthand.txt", u"numbered");
constinit const LangWords units(u"words/entries.txt", u"units of time");
constinit const LangWords calendar(u"words/capitals.txt", u"days, months and languages");

const QHash<QString, QString>& said(const QString& section) {
    static const auto read = [](const QString& of) {
        QHash<QString, QString> map;
        for (const LangEntry& entry : LangFile::named(QStringLiteral("say/shorthand.txt")).entries(of))
            map.insert(entry.key, entry.value);
        return map;
    };
    static const QHash<QString, QString> words = read(QStringLiteral("words"));
    static const QHash<QString, QString> phrases = read(QStringLiteral("phrases"));
    return section == u"words" ? words : phrases;
}

bool isKnownWord(const QString& word) {
    return english::wordForm(word).known;
}

/// "orgnaised": two letters that changed their places, where only one order gives a word.
QString withoutSlip(const QString& word) {
    // Nouns aren't all known: only what ends as a verb's form does can be seen to be wrong.
    if (word.size() < 7 || !(word.endsWith(u"ed") || word.endsWith(u"ing")))
        return word;
    for (const QChar c : word)
        if (c.unicode() > 0x7f || !c.isLower())
            return word;
    if (isKnownWord(word))
        return word;
    QString found;
    for (qsizetype at = 1; at + 2 < word.size(); ++at) {
        if (word[at] == word[at + 1])
            continue;
        QString other = word;
        std::swap(other[at], other[at + 1]);
        if (!isKnownWord(other))
            continue;
        if (!found.isEmpty())
            return word;
        found = other;
    }
    return found.isEmpty() ? word : found;
}

QString thousands(qint64 value) {
    QString digits = QString::number(value);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return digits;
}

/// "£25k", "1.2m", "40+", "10%", "6hrs": an amount in one word. Empty where it is none.
QString amount(const QString& word) {
    static const QRegularExpression form(QStringLiteral(
        "^([~<>\u2248]?)([\u00a3$\u20ac]?)(\\d[\\d,]*(?:\\.\\d+)?)(k|K|m|M|bn|mn)?(\\+?)(%?)(hrs?|h|yrs?|mins?|"
        "wks?|mths?|kg|km)?$"));
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return {};
    const QString before = match.captured(1), sign = match.captured(2), scale = match.captured(4),
                  unit = match.captured(7);
    QString number = match.captured(3);
    if (scale.compare(QLatin1String("k"), Qt::CaseInsensitive) == 0) {
        if (sign.isEmpty() && number.size() < 2)
            return {}; // "a 5k" is a run
        number = thousands(qRound64(QString(number).remove(u',').toDouble() * 1000));
    }
    QString text = sign + number;
    if (scale.startsWith(u'm', Qt::CaseInsensitive))
        text += QStringLiteral(" million");
    else if (scale == u"bn")
        text += QStringLiteral(" billion");
    if (!match.captured(6).isEmpty())
        text += QStringLiteral(" per cent");
    if (!unit.isEmpty()) {
        const QString full = unit == u"h" ? QStringLiteral("hours") : said(QStringLiteral("words")).value(unit, unit);
        text += u' ' + (number == u"1" && full.endsWith(u's') ? full.chopped(1) : full);
    }
    if (before == u"~" || before == u"\u2248")
        text.prepend(QStringLiteral("about "));
    else if (before == u">" || !match.captured(5).isEmpty())
        text.prepend(QStringLiteral("more than "));
    else if (before == u"<")
        text.prepend(QStringLiteral("less than "));
    return text;
}

/// A number up to twelve in words, where it counts something.
QString counted(const QStringList& words, qsizetype at) {
    static constexpr const char* names[] = {"no",    "one",   "two",  "three", "four",   "five",  "six",
                                            "seven", "eight", "nine", "ten",   "eleven", "twelve"};
    const QString& word = words[at];
    QString digits = word;
    QString tail;
    while (!digits.isEmpty() && !digits.back().isDigit()) {
        if (!QStringView(u",;:.!)").contains(digits.back()))
            return word;
        tail.prepend(digits.back());
        digits.chop(1);
    }
    bool whole = false;
    const int value = digits.toInt(&whole);
    if (!whole || value > 12 || value < 0 || digits.size() > 2 || digits.startsWith(u'+'))
        return word;
    const QString before = at > 0 ? words[at - 1].toLower() : QString();
    QString next = at + 1 < words.size() ? words[at + 1] : QString();
    if (at > 0 && (numbered.contains(before) || (words[at - 1].front().isUpper() && at > 1)))
        return word;
    while (!next.isEmpty() && !next.back().isLetterOrNumber())
        next.chop(1);
    if (calendar.contains(next) && !units.contains(next.toLower()))
        return word; // "14 November"
    if (value == 0)
        return tail.isEmpty() && next.size() > 1 ? QLatin1String(names[0]) : word;
    if (next == u"million" || next == u"billion" || next == u"per")
        return word;
    return QLatin1String(names[value]) + tail;
}

QString saidWord(const QString& word) {
    if (const QString all = amount(word); !all.isEmpty())
        return all;
    qsizetype begin = 0, end = word.size();
    while (begin < end && QStringView(u"(\"'\u2018\u201c[").contains(word[begin]))
        ++begin;
    while (end > begin && QStringView(u",;:!?)\"\u201d].").contains(word[end - 1]))
        --end;
    const QString core = word.mid(begin, end - begin);
    if (core.isEmpty())
        return word;
    QString now = amount(core);
    if (now.isEmpty()) {
        const auto& known = said(QStringLiteral("words"));
        const QString small = core.toLower();
        const bool acronym = core.size() > 1 && core == core.toUpper() && core != small;
        const QString dotted = end < word.size() && word[end] == u'.' ? known.value(small + u'.') : QString();
        if (!dotted.isEmpty())
            return word.left(begin) + dotted + word.mid(end + 1);
        const auto found = acronym && small != u"xmas" ? known.cend() : known.constFind(small);
        if (found != known.cend())
            now = core.front().isUpper() ? upperFirst(*found) : *found;
        else if (core.size() >= 2 && core.size() <= 3 && (core[0] == u'L' || core[0] == u'Y') && core[1].isDigit() &&
                 core.back().isDigit())
            now = (core[0] == u'L' ? QStringLiteral("Level ") : QStringLiteral("Year ")) + core.mid(1);
        else
            now = core.front().isUpper() && begin == 0 ? upperFirst(withoutSlip(core.front().toLower() + core.mid(1)))
                                                       : withoutSlip(core);
        if (core.front().isUpper() && now.size() == core.size() && now.toLower() == small)
            now = core;
    }
    return word.left(begin) + now + word.mid(end);
}

} // namespace

QString spokenWords(const QString& typed) {
    QString lines;
    // Lines stay thoughts of their own; pictures and bullets are no words.
    for (const QString& line : typed.split(u'\n', Qt::SkipEmptyParts)) {
        QString plain;
        for (const QChar c : line) {
            const bool picture = c.isSurrogate() || c.category() == QChar::Symbol_Other ||
                                 c.category() == QChar::Mark_NonSpacing || c.unicode() == 0xfe0f;
            plain += picture ? QChar(u' ') : c;
        }
        plain = tidied(plain);
        if (plain.isEmpty())
            continue;
        if (!lines.isEmpty())
            lines += QStringLiteral("; ");
        lines += withoutStop(plain) + (plain.endsWith(u'?') ? QStringLiteral("?") : QString());
    }
    QStringList words;
    const QStringList given = lines.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < given.size(); ++at) {
        const QString& word = given[at];
        if (word == u"&" || word == u"+")
            words.append(QStringLiteral("and"));
        else if (word == u"%" && at > 0)
            words.append(QStringLiteral("per cent"));
        else if (word == u"x" && at > 0 && given[at - 1].front().isDigit() && at + 1 < given.size())
            continue; // "3 x resits"
        else if (word.size() == 2 && word[0].isDigit() && word[1] == u'k' && at + 1 < given.size() &&
                 (given[at + 1].endsWith(u's') || given[at + 1] == u"people") && given[at + 1].front().isLower())
            words.append(word[0] + QStringLiteral(",000")); // "2k people", but "a 5k"
        else
            words += saidWord(word).split(u' ');
    }
    for (qsizetype at = 0; at + 1 < words.size(); ++at)
        for (qsizetype length = std::min<qsizetype>(3, words.size() - at); length >= 2; --length) {
            const auto& known = said(QStringLiteral("phrases"));
            QString phrase = words.mid(at, length).join(u' ').toLower();
            const QString tail = phrase.endsWith(u',') ? QStringLiteral(",") : QString();
            phrase.chop(tail.size());
            const auto found = known.constFind(phrase);
            if (found == known.cend())
                continue;
            const QString now = words[at].front().isUpper() ? upperFirst(*found) : *found;
            words.remove(at, length);
            words.insert(at, now + tail);
            break;
        }
    QString text = words.join(u' ');
    static const QRegularExpression years(
        QStringLiteral("\\b(?:from )?((?:19|20)\\d\\d) ?[-\u2013] ?((?:19|20)\\d\\d)\\b"));
    text.replace(years, QStringLiteral("from \\1 to \\2"));
    static const QRegularExpression sum(
        QStringLiteral("(?<!\\ba )(?<!\\bthe )(?<!\\bmy )(?<!\\bour )(\u00a3[\\d,.]+(?: [mb]illion)?) "
                       "(?=(?:budget|contract|project|grant|loan|order|deal|portfolio|turnover|business)\\b)"));
    text.replace(sum, QStringLiteral("a \\1 "));
    words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < words.size(); ++at)
        words[at] = counted(words, at);
    return words.join(u' ');
}

bool holdsShorthand(const QString& spoken) {
    static const QRegularExpression marks(
        QStringLiteral("[<>=|~*@#\\[\\]{}\\\\_^\u2192\u2026?]|->|(?<!\\d)/|/"
                       "(?!7\\b)|\\b\\d+(?!st\\b|nd\\b|rd\\b|th\\b|am\\b|pm\\b|x\\b|s\\b|K\\b)[a-zA-Z]{2,}\\b|\\bvs\\b|"
                       "\\bn/a\\b|(?<=\\s)x(?=\\s)"),
        QRegularExpression::CaseInsensitiveOption);
    return marks.match(spoken).hasMatch() || spoken.count(u'(') != spoken.count(u')');
}

} // namespace ascent
