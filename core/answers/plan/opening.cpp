// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/plan/opening.h"

#include "core/language/lang_file.h"
#include "core/language/phrases/tidy.h"
#include "core/language/speech/speech.h"

#include <array>

namespace ascent {

namespace {

using Turns = QList<QPair<QString, QString>>;

/// How a sentence begins > how it begins elsewhere.
Turns turnsOf(const char* section) {
    Turns found;
    for (const LangLine& line : LangFile::named(QStringLiteral("answers/plan.txt")).lines(QLatin1String(section)))
        found.append({line.text.section(u'>', 0, 0).simplified(), line.text.section(u'>', 1).simplified()});
    return found;
}

const Turns& turnsFor(Opening opening) {
    static const std::array all{
        Turns(),        turnsOf("by then"),    turnsOf("also"), turnsOf("main goal"), turnsOf("to learn"),
        turnsOf("aim"), turnsOf("liked most"), turnsOf("liked")};
    return all[size_t(opening)];
}

/// "After six years of sales I want to …": where the wish begins, if only a time stands before it; else -1.
qsizetype behindATime(const QString& text, const QString& wish) {
    static const WordSet& times = langWords(u"answers/plan.txt", u"before a wish");
    constexpr int most = 9;
    if (!times.contains(text.section(u' ', 0, 0).toLower()))
        return -1;
    const qsizetype at = text.indexOf(u' ' + wish + u' ');
    return at > 0 && countWords(text.left(at)) <= most && sentencesOf(text.left(at)).size() == 1 ? at + 1 : -1;
}

/// "lead a small team, not make partner": what an aim is not is said once.
QString withoutContrast(const QString& text) {
    static const WordSet& contrasts = langWords(u"answers/plan.txt", u"contrast");
    const qsizetype at = text.lastIndexOf(QLatin1String(", "));
    return at > 0 && sentencesOf(text).size() == 1 && contrasts.contains(text.mid(at + 2).section(u' ', 0, 0))
               ? text.left(at) + u'.'
               : text;
}

} // namespace

QString opened(const QString& text, Opening opening) {
    for (const auto& [from, to] : turnsFor(opening)) {
        const qsizetype at = text.startsWith(from + u' ') ? 0 : behindATime(text, from);
        if (at >= 0)
            return withoutContrast(to + text.mid(at + from.size()));
    }
    return text;
}

} // namespace ascent
