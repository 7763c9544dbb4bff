// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/star_check.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::StarCheck", text);
}

int count(const QString& text, const QString& pattern) {
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption |
                                                     QRegularExpression::UseUnicodePropertiesOption);
    int found = 0;
    for (auto each = expression.globalMatch(text); each.hasNext(); each.next())
        ++found;
    return found;
}

bool holdsNumber(const QString& text) {
    static const QString words = QStringLiteral(
        "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|thousand|"
        "half|third|quarter|twice|double|doubled|triple|dozen|none|no one|nobody|every|all|first|never)\\b");
    return count(text, words) > 0;
}

} // namespace

StarCheck checkStar(const Story& story) {
    StarCheck check;
    const auto isThere = [&](const QString& part) {
        const bool there = !part.trimmed().isEmpty();
        check.told += there;
        return there;
    };
    if (!isThere(story.situation))
        check.situation = tr("Where were you, and what was going on?");
    else if (story.situation.size() > 600)
        check.situation = tr("This is long for a beginning. What does a stranger need to know?");
    if (!isThere(story.task))
        check.task = tr("What was yours to do?");
    if (!isThere(story.action)) {
        check.action = tr("What did you do, step by step?");
    } else {
        const int own = count(story.action, QStringLiteral("\\b(?:I|my|me|myself)\\b"));
        const int shared = count(story.action, QStringLiteral("\\b(?:we|our|us)\\b"));
        if (shared > own)
            check.action = tr("“We” stands here more often than “I”. Which part was yours?");
    }
    if (!isThere(story.result))
        check.result =
            story.kind == StoryKind::Setback ? tr("What did you change, and what came of it?") : tr("What came of it?");
    else if (!holdsNumber(story.result))
        check.result = tr("How much, how many, how soon? A number makes it easier to believe.");
    return check;
}

} // namespace ascent
