// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/reading/requirements.h"

#include "core/language/lang_pattern.h"

namespace ascent {

namespace {
constexpr QStringView requirements = u"alignment/requirements.txt";
}

QString heldWord(const QString& text) {
    static const QRegularExpression& held = langPhrases(requirements, u"held");
    return held.match(text).captured();
}

bool isHeld(const QString& text) {
    return !heldWord(text).isEmpty();
}

bool asksYears(const QString& text) {
    static const QRegularExpression& years = langPattern(requirements, u"years");
    return years.match(text).hasMatch();
}

bool asksYearsOf(const QString& text) {
    static const QRegularExpression& years = langPattern(requirements, u"years of something");
    return years.match(text).hasMatch();
}

bool asksStudies(const QString& text) {
    static const QRegularExpression& studies = langPhrases(requirements, u"studies");
    return studies.match(text).hasMatch();
}

} // namespace ascent
