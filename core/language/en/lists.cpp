// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/phrases/lists.h"

#include "core/language/lang_file.h"
#include "core/language/text/words.h"

namespace ascent {

QString joinedList(const QStringList& items) {
    if (items.isEmpty())
        return {};
    if (items.size() == 1)
        return items.first();
    // "SAP and Power BI, and planning" has one "and" too many to be heard.
    const auto holdsAnd = [](const QString& item) { return item.contains(QLatin1String(" and ")); };
    if (items.size() == 2 && (holdsAnd(items[0]) || holdsAnd(items[1])) && !items.join(QString()).contains(u','))
        return items.join(QStringLiteral(" as well as "));
    bool nested = false;
    for (const QString& item : items)
        nested = nested || item.contains(QLatin1String(" and ")) || item.contains(u',') ||
                 (items.size() > 2 && item.count(u' ') > 0);
    const QString last = (nested ? QStringLiteral(", and ") : QStringLiteral(" and ")) + items.last();
    return items.mid(0, items.size() - 1).join(QStringLiteral(", ")) + last;
}

QStringList listItems(const QString& text) {
    if (text.contains(u':') || text.contains(u';') || !text.contains(u','))
        return {text};
    QStringList items;
    for (QString item : text.split(u',')) {
        item = item.trimmed();
        if (item.startsWith(QLatin1String("and ")))
            item.remove(0, 4);
        const qsizetype conjunction = item.indexOf(QLatin1String(" and "));
        if (conjunction > 0 && !items.isEmpty()) {
            items.append(item.left(conjunction));
            item = item.mid(conjunction + 5);
        }
        if (!item.isEmpty())
            items.append(item);
    }
    for (const QString& item : items)
        if (item.count(u' ') > 3 || (!item.isEmpty() && item.front().isDigit()))
            return {text};
    return items.size() >= 3 ? items : QStringList{text};
}

QString monthAndYear(QDate date) {
    static constexpr const char* months[] = {"January", "February", "March",     "April",   "May",      "June",
                                             "July",    "August",   "September", "October", "November", "December"};
    return date.isValid() ? QLatin1String(months[date.month() - 1]) + u' ' + QString::number(date.year()) : QString();
}

QString indefiniteArticle(const QString& phrase) {
    QString word = phrase.section(u' ', 0, 0);
    while (!word.isEmpty() && !word.front().isLetterOrNumber())
        word.remove(0, 1);
    if (word.isEmpty())
        return QStringLiteral("a");
    const QString small = word.toLower();
    const auto an = QStringLiteral("an"), a = QStringLiteral("a");
    if (word.front().isDigit())
        return word.startsWith(u'8') || word == u"11" || word == u"18" || word.startsWith(QLatin1String("11-")) ||
                       word.startsWith(QLatin1String("18-"))
                   ? an
                   : a;
    for (const char* silent : {"hour", "honest", "honour", "honor", "heir"})
        if (small.startsWith(QLatin1String(silent)))
            return an;
    const bool acronym = word.size() > 1 && word[0].isUpper() && (word[1].isUpper() || !word[1].isLetter());
    if (acronym && word.size() <= 5 && !QStringList{u"NATO"_qs, u"NASA"_qs, u"NICE"_qs, u"TEFL"_qs}.contains(word))
        return QStringView(u"AEFHILMNORSX").contains(word.front()) ? an : a;
    for (const char* spoken :
         {"uni", "use", "usu", "eu", "one-", "once", "ufo", "ux", "uk", "us-", "ubi", "uro", "uti"})
        if (small.startsWith(QLatin1String(spoken)) && !small.startsWith(QLatin1String("unim")) &&
            !small.startsWith(QLatin1String("unin")))
            return a;
    return QStringView(u"aeiou").contains(small.front()) ? an : a;
}

bool hasDeterminer(const QString& phrase) {
    static const WordSet& determiners = langWords(u"words/phrases.txt", u"determiners");
    const QString word = plainWord(phrase.section(u' ', 0, 0));
    return determiners.contains(word) || (!word.isEmpty() && word.front().isDigit() && !word.contains(u'-')) ||
           word.endsWith(u"'s");
}

QString withNumberInWords(const QString& phrase) {
    static constexpr const char* words[] = {"one",   "two",   "three", "four", "five",   "six",
                                            "seven", "eight", "nine",  "ten",  "eleven", "twelve"};
    const qsizetype space = phrase.indexOf(u' ');
    bool number = false;
    const int value = phrase.left(space).toInt(&number);
    if (space < 0 || !number || value < 1 || value > 12 || !phrase[space + 1].isLower())
        return phrase;
    return QLatin1String(words[value - 1]) + phrase.mid(space);
}

} // namespace ascent
