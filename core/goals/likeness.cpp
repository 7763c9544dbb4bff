// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/likeness.h"

#include "core/goals/smart.h"
#include "core/goals/vocabulary.h"
#include "core/language/lang_file.h"
#include "core/language/text/words.h"

#include <algorithm>

namespace ascent {

namespace {

/// The word that a statement begins with, without "I would like to" and the like.
QString leadingWord(const QString& statement) {
    static const WordSet& before = langWords(u"goals/statement.txt", u"before the aim");
    for (const QString& word : wordsOf(statement))
        if (!before.contains(word))
            return word;
    return {};
}

/// What is done once and then is done. Narrower than the events of SMART, where "teach" may be one lesson: "Teach the
/// craft" is a direction.
bool isDoneOnce(const QString& verb) {
    static const WordSet& once = langWords(u"goals/statement.txt", u"done once");
    return once.contains(verb);
}

bool isEventByNature(AspirationKind kind) {
    return kind == AspirationKind::Award || kind == AspirationKind::Qualification || kind == AspirationKind::Business;
}

} // namespace

GoalSign goalSignOf(const Aspiration& aspiration, QDate today) {
    if (aspiration.state != AspirationState::Active)
        return GoalSign::None;
    const SmartReport report = judgeStatement(aspiration.statement, today);
    if (!report.specific.met)
        return GoalSign::None;
    if (report.due)
        return GoalSign::Date;
    if (report.target)
        return GoalSign::Number;
    // "Become a ward manager" is an event as well, but what somebody is to be is a direction.
    const bool event =
        report.measurable.met && isDoneOnce(leadingWord(aspiration.statement)) && !isEventByNature(aspiration.kind);
    return event ? GoalSign::Event : GoalSign::None;
}

bool mayBecomeAspiration(const Goal& goal) {
    return goal.share == ShareLevel::Interview && !goal.statement.trimmed().isEmpty();
}

bool readsLikeAspiration(const Goal& goal, QDate today) {
    const bool open = goal.status == GoalStatus::Active || goal.status == GoalStatus::Draft;
    if (!open || !mayBecomeAspiration(goal) || goal.due || goal.target)
        return false;
    // One word is a goal that is still being typed.
    if (wordsOf(goal.statement).size() < 2)
        return false;
    const SmartReport report = judgeGoal(goal, today);
    return !report.due && !report.target &&
           (!report.measurable.met || verbKindOf(leadingWord(goal.statement)) == VerbKind::Be);
}

Goal goalFrom(const Aspiration& aspiration, QDate today) {
    const SmartReport report = judgeStatement(aspiration.statement, today);
    Goal goal;
    goal.statement = aspiration.statement;
    goal.realistic = aspiration.why;
    goal.due = report.due;
    if (report.target) {
        goal.target = report.target->value;
        goal.unit = report.target->unit;
    }
    goal.aspiration = aspiration.id;
    return goal;
}

Aspiration aspirationFrom(const Goal& goal, QDate today) {
    Aspiration made;
    made.statement = goal.statement;
    made.why = goal.realistic;
    if (goal.due)
        made.horizonYears = std::clamp(static_cast<int>(today.daysTo(*goal.due) / 365), 1, 40);
    return made;
}

} // namespace ascent
