// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/skills/experience.h"

#include "core/language/lang_file.h"
#include "core/posting/lexicon.h"
#include "core/posting/skills/skill_words.h"

namespace ascent {

namespace {

/// The number that a word says; 0 where it says none.
double numberOf(const QString& word) {
    static const QHash<QString, QString> named = entriesOf("experience.txt", "numbers");
    constexpr qsizetype longest = 3; // digits, with "+": what is longer is a year
    QString digits = word;
    while (digits.endsWith(u'+'))
        digits.chop(1);
    bool ok = false;
    const int number = digits.size() <= longest ? digits.toInt(&ok) : 0;
    return ok ? number : named.value(word).toDouble();
}

bool isUnit(const QString& word, bool& months) {
    months = word.startsWith(u"month");
    static const WordSet& all = langWords(u"posting/experience.txt", u"unit");
    return all.contains(word);
}

} // namespace

QList<ExperienceAsked> experienceIn(const QString& text, const QList<PlacedWord>& words) {
    static const WordSet& between = langWords(u"posting/experience.txt", u"between");
    static const WordSet& lead = langWords(u"posting/experience.txt", u"lead");
    static const WordSet& worked = langWords(u"posting/experience.txt", u"worked");
    static const WordSet& goesOn = langWords(u"posting/experience.txt", u"goes-on");
    QList<ExperienceAsked> found;
    for (qsizetype i = 0; i < words.size(); ++i) {
        bool months = false;
        if (!isUnit(words[i].lower, months))
            continue;
        // The number before it: "3-5 years", "two (2) years", "three or more years".
        qsizetype first = i;
        double years = 0;
        for (qsizetype k = i - 1; k >= 0 && k >= i - 5; --k) {
            const double number = numberOf(words[k].lower);
            if (number <= 0 && !between.contains(words[k].lower))
                break;
            if (number > 0) {
                years = number; // of "3 to 5" the least
                first = k;
            }
        }
        if (years <= 0)
            continue;
        // It is experience only where the words after it say so, before the clause ends.
        auto ends = [&](qsizetype k) {
            for (qsizetype at = words[k].end(); at < words[k + 1].start; ++at)
                if (text[at] == u'.' || text[at] == u';' || text[at] == u',' || text[at] == u'(' || text[at] == u'\n')
                    return true;
            return false;
        };
        // Words up to "experience", and up to the end of what it is in: what is farther is another clause.
        constexpr qsizetype far = 6, longest = 16;
        qsizetype last = i;
        bool said = false;
        for (qsizetype k = i; k + 1 < words.size() && k < i + longest && !ends(k); ++k) {
            const QString& next = words[k + 1].lower;
            if (isClauseWord(next) && !goesOn.contains(next))
                break;
            said = said || (worked.contains(next) && k < i + far);
            last = k + 1;
        }
        while (last > i && (isFiller(words[last].lower) || isPreposition(words[last].lower)))
            --last;
        if (!said)
            continue;
        while (first > 0 && lead.contains(words[first - 1].lower) && words[first].start - words[first - 1].end() == 1)
            --first;
        constexpr double perYear = 12; // months
        const qsizetype start = words[first].start, end = words[last].end();
        found.append({text.mid(start, end - start), start, end - start, months ? years / perYear : years});
        i = last;
    }
    return found;
}

} // namespace ascent
