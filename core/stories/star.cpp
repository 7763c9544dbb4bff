// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stories/star.h"

#include "core/language/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ascent {

namespace {

constexpr qsizetype longBeginning = 90; // words: about 40 seconds of speaking before anything is done
constexpr qsizetype shortAction = 8;    // words: less is a heading

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::StarCheck", text);
}

QRegularExpression pattern(const char* text, bool anyCase = true) {
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (anyCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(QString::fromUtf8(text), options);
}

int count(const QString& text, const QRegularExpression& expression) {
    int found = 0;
    for (auto each = expression.globalMatch(text); each.hasNext(); each.next())
        ++found;
    return found;
}

bool holdsNumber(const QString& text) {
    static const QRegularExpression number = pattern(
        "\\d|\\b(?:one(?! "
        "of\\b)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|"
        "fifty|sixty|ninety|hundred|thousand|million|half|halved|third|quarter|twice|double|doubled|triple|tripled|"
        "dozen|none|no one|nobody|every|all|first|never|zero)\\b");
    return number.match(text).hasMatch();
}

bool holdsLesson(const QString& text) {
    static const QRegularExpression lesson = pattern(
        "\\b(?:learn\\w*|lessons?|taught|since then|ever since|from then on|next time|nowadays|these days|today I|"
        "now I|I now|I always|I never|differently|reali[sz]ed?|understood|changed? (?:how|the way|my)|"
        "would (?:now|do|ask|check|start|have)|made it a habit|stopped \\w+ing|started \\w+ing|began to)\\b");
    return lesson.match(text).hasMatch();
}

QString aboutAction(const Story& story, qsizetype actionWords, qsizetype situationWords) {
    static const QRegularExpression own = pattern("\\b(?:I|my|me|myself|mine)\\b");
    // "US" is a country.
    static const QRegularExpression shared = pattern("\\b(?:[Ww]e|WE|[Oo]urs?|OUR|[Uu]s|[Oo]urselves)\\b", false);
    if (count(story.action, shared) > count(story.action, own))
        return tr("“We” stands here more often than “I”. Which part was yours?");
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
    const qsizetype situationWords = wordsOf(story.situation).size();
    if (!isThere(story.situation))
        check.situation = tr("Where were you, and what was going on?");
    else if (situationWords > longBeginning)
        check.situation = tr("This is long for a beginning. What does a stranger need to know?");
    if (!isThere(story.task))
        check.task = tr("What was yours to do?");
    if (!isThere(story.action))
        check.action = tr("What did you do, step by step?");
    else
        check.action = aboutAction(story, wordsOf(story.action).size(), situationWords);
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
