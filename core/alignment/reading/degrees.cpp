// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/reading/degrees.h"

#include "core/language/lang_pattern.h"

#include <span>

namespace ascent {

namespace {

constexpr QStringView degreesFile = u"alignment/degrees.txt";

struct Level {
    Degree degree;
    QRegularExpression names;
};

/// Lowest first.
std::span<const Level> levels() {
    const auto named = [](QStringView section) {
        static const QRegularExpression& studying = langPattern(degreesFile, u"of somebody who studies");
        return QRegularExpression(QStringLiteral("(?<![\\w.])(?>%1)(?!\\w)(?!%2)")
                                      .arg(langPattern(degreesFile, section).pattern(), studying.pattern()),
                                  studying.patternOptions());
    };
    static const Level all[] = {{Degree::ShortCycle, named(u"short cycle")},
                                {Degree::Bachelor, named(u"bachelor")},
                                {Degree::Master, named(u"master")},
                                {Degree::Doctorate, named(u"doctorate")}};
    return all;
}

} // namespace

Degree degreeAsked(const QString& line) {
    for (const Level& level : levels())
        if (level.names.match(line).hasMatch())
            return level.degree;
    static const QRegularExpression& any = langPattern(degreesFile, u"any");
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
