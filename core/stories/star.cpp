// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stories/star.h"

#include "core/language/lang_pattern.h"
#include "core/language/text.h"

#include <QCoreApplication>

namespace ascent {

namespace {

constexpr qsizetype longBeginning = 90; // words: about 40 seconds of speaking before anything is done
constexpr qsizetype shortAction = 8;    // words: less is a heading

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::StarCheck", text);
}

constexpr QStringView file = u"stories/star.txt";

int count(const QString& text, const QRegularExpression& expression) {
    int found = 0;
    for (auto each = expression.globalMatch(text); each.hasNext(); each.next())
        ++found;
    return found;
}

bool holdsNumber(const QString& text) {
    static const QRegularExpression& number = langPattern(file, u"holds a number");
    return number.match(text).hasMatch();
}

bool holdsLesson(const QString& text) {
    static const QRegularExpression& lesson = langPattern(file, u"holds a lesson");
    return lesson.match(text).hasMatch();
}

QString aboutAction(const Story& story, qsizetype actionWords, qsizetype situationWords) {
    // Who does something counts: "I asked our crew" and "Asked our crew" are the teller's deeds.
    static const QRegularExpression& own = langPattern(file, u"own");
    static const QRegularExpression& we = langPattern(file, u"we");
    static const QRegularExpression& others = langPattern(file, u"others");
    if (count(story.action, we) > count(story.action, own))
        return tr("“We” stands here more often than “I”. Which part was yours?");
    if (count(story.action, own) == 0 && others.match(story.action).hasMatch())
        return tr("Others do it here. Which part was yours?");
    if (actionWords < shortAction)
        return tr("This is the part that they listen for. What did you do first, and what then?");
    if (actionWords * 3 < situationWords * 2)
        return tr("What you did is told in fewer words than what was going on. What else did you do, and how?");
    return {};
}

} // namespace

StarCheck checkStar(const Story& story) {
    StarCheck check;
    const auto isThere = [&](const QString& part) {
        const bool there = !part.trimmed().isEmpty();
        check.told += there;
        return there;
    };
    const qsizetype situationWords = Text(story.situation).spacedWords().size();
    if (!isThere(story.situation))
        check.situation = tr("Where were you, and what was going on?");
    else if (situationWords > longBeginning)
        check.situation = tr("This is long for a beginning. What does a stranger need to know?");
    if (!isThere(story.task))
        check.task = tr("What was yours to do?");
    if (!isThere(story.action))
        check.action = tr("What did you do, step by step?");
    else
        check.action = aboutAction(story, Text(story.action).spacedWords().size(), situationWords);
    const bool setback = story.kind == StoryKind::Setback;
    if (!isThere(story.result))
        check.result = setback ? tr("What did you change, and what came of it?") : tr("What came of it?");
    else if (setback && !holdsLesson(story.result + u' ' + story.action))
        check.result = tr("What did you learn from it, and what do you do differently since?");
    else if (!setback && !holdsNumber(story.result))
        check.result = tr("How much, how many, how soon? A number makes it easier to believe.");
    return check;
}

} // namespace ascent
