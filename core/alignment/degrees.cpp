// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/degrees.h"

#include <QRegularExpression>

#include <span>

namespace ascent {

namespace {

struct Level {
    Degree degree;
    QRegularExpression names;
};

/// Words and abbreviations by level. Two letters (MA, BS, MS) also name states, business analysts and firms, so they
/// count only before what a degree has after it; "associate" and "master" also name jobs.
std::span<const Level> levels() {
    const auto named = [](const char* alternatives) {
        // Whoever is still a student of a degree, or teaches those who are, does not hold it by that.
        return QRegularExpression(
            QStringLiteral("(?<![\\w.])(?>%1)(?!\\w)"
                           "(?!(?:[^\\w\\s]s)?(?: degree)?[ -](?:students?|candidates?|applicants?|"
                           "thes[ei]s)\\b)")
                .arg(QLatin1String(alternatives)));
    };
    static const Level all[] = {
        {Degree::ShortCycle,
         named("(?i:associate)(?:[^\\w\\s]?s)?(?= (?i:degree)| (?i:of|in) (?:Applied|Arts|Science)"
               "|(?:,? (?i:or)|/| /)(?: an?)? ?(?i:bachelor))|A\\.A\\.S?\\.?|A\\.S\\.|AAS|AA(?= (?i:degree|in)\\b)"
               "|HN[CD]s?|(?i:foundation degree|higher national (?:diploma|certificate))")},
        {Degree::Bachelor,
         named(
             "(?i:bachelor)(?:[^\\w\\s]?s)?|(?i:baccalaureate|undergraduate|honours|honors) (?i:degree)"
             "|B\\.? ?Sc\\.?|B\\.A\\.?|B\\.S\\.?|B[AS](?= ?(?:\\(?Hons|/)| (?i:in|or|degree)\\b)|B\\.?Eng\\.?|BBA|BBus"
             "|B\\.?Com\\.?|B\\.?Tech\\.?|BFA|BSN|LL\\.?B\\.?|B\\.?Ed\\.?")},
        {Degree::Master,
         named("(?i:master)(?:[^\\w\\s]?s)?(?= (?i:degree|level))|(?i:masters) (?i:in)|Master(?= of (?!Ceremon)[A-Z])"
               "|(?i:master[^\\w\\s]s)(?! (?i:licen|ticket|certificate|mate|office))|(?i:postgraduate degree)"
               "|M\\.? ?Sc\\.?|M\\.A\\.?|M\\.S\\.?|(?<!, )M[AS](?= ?/| "
               "(?i:in|or|degree)\\b)|M\\.?Eng\\.?|M\\.?B\\.?A\\.?|MFA|MPhil"
               "|LL\\.?M\\.?|M\\.?Ed\\.?|MRes|MPH|MSW|MSN")},
        {Degree::Doctorate,
         named("P[Hh]\\.? ?D\\.?s?|D\\.?Phil\\.?|Ed\\.?D\\.?|(?i:doctorates?|doctoral degree)|Doctor(?= of [A-Z])")}};
    return all;
}

} // namespace

Degree degreeAsked(const QString& line) {
    for (const Level& level : levels())
        if (level.names.match(line).hasMatch())
            return level.degree;
    static const QRegularExpression any(QStringLiteral("\\bdegree\\b(?!,| or | of [a-z])"),
                                        QRegularExpression::CaseInsensitiveOption);
    return any.match(line).hasMatch() ? Degree::ShortCycle : Degree::None;
}

Degree degreeHeld(const QString& text) {
    Degree held = Degree::None;
    for (const Level& level : levels())
        if (level.names.match(text).hasMatch())
            held = level.degree;
    return held;
}

} // namespace ascent
