// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field_names.h"

#include <QCoreApplication>

namespace ascent {

namespace {

struct FieldName {
    EntityKind kind;
    const char* field;
    const char* name;
};

#define ASCENT_NAME(kind, field, text)                                                                                 \
    FieldName {                                                                                                        \
        EntityKind::kind, field, QT_TRANSLATE_NOOP("ascent::fields", text)                                             \
    }

/// The fields that are called otherwise than the same field of another kind.
constexpr FieldName own[] = {
    ASCENT_NAME(Person, "name", "Your name"),
    ASCENT_NAME(Person, "stage", "Where you stand"),
    ASCENT_NAME(Reflection, "answer", "Your answer"),
    ASCENT_NAME(Driver, "kind", "What drives you"),
    ASCENT_NAME(Strength, "kind", "Kind of strength"),
    ASCENT_NAME(Value, "note", "Note, only for you"),
    ASCENT_NAME(Aspiration, "statement", "Aspiration"),
    ASCENT_NAME(Aspiration, "kind", "Kind of aspiration"),
    ASCENT_NAME(Goal, "statement", "Goal"),
    ASCENT_NAME(Step, "when", "When"),
    ASCENT_NAME(CheckIn, "value", "Value"),
    ASCENT_NAME(Story, "when", "When"),
    ASCENT_NAME(Story, "kind", "Kind of story"),
    ASCENT_NAME(Role, "stage", "How far it is"),
    ASCENT_NAME(Role, "notes", "Notes, only for you"),
    ASCENT_NAME(LineCorrection, "kind", "What the line is"),
    ASCENT_NAME(FitNote, "question", "Question to ask them"),
    ASCENT_NAME(Answer, "text", "What you will say"),
    ASCENT_NAME(Answer, "target", "Seconds that it is to take"),
    ASCENT_NAME(Rehearsal, "target", "Seconds aimed at"),
};

constexpr FieldName common[] = {
    ASCENT_NAME(Person, "id", "Its own mark"),
    ASCENT_NAME(Person, "position", "Place in the list"),
    ASCENT_NAME(Person, "name", "Name"),
    ASCENT_NAME(Person, "headline", "What you are today"),
    ASCENT_NAME(Person, "background", "Background"),
    ASCENT_NAME(Reflection, "question", "Question"),
    ASCENT_NAME(Strength, "excel", "How well"),
    ASCENT_NAME(Strength, "enjoy", "How gladly"),
    ASCENT_NAME(Strength, "evidence", "What shows it"),
    ASCENT_NAME(Value, "life", "In life"),
    ASCENT_NAME(Value, "career", "In your career"),
    ASCENT_NAME(Value, "note", "Note"),
    ASCENT_NAME(Aspiration, "why", "Why"),
    ASCENT_NAME(Aspiration, "horizonYears", "Years until then"),
    ASCENT_NAME(Aspiration, "state", "State"),
    ASCENT_NAME(Goal, "aspiration", "Aspiration that it serves"),
    ASCENT_NAME(Goal, "parent", "Goal above it"),
    ASCENT_NAME(Goal, "category", "Category"),
    ASCENT_NAME(Goal, "specific", "Specific"),
    ASCENT_NAME(Goal, "metric", "Measured by"),
    ASCENT_NAME(Goal, "unit", "Unit"),
    ASCENT_NAME(Goal, "baseline", "From"),
    ASCENT_NAME(Goal, "target", "To"),
    ASCENT_NAME(Goal, "achievable", "Achievable"),
    ASCENT_NAME(Goal, "realistic", "Realistic"),
    ASCENT_NAME(Goal, "start", "Start"),
    ASCENT_NAME(Goal, "due", "Due"),
    ASCENT_NAME(Goal, "status", "Status"),
    ASCENT_NAME(Goal, "share", "Who may see it"),
    ASCENT_NAME(Goal, "skills", "Skills that it builds"),
    ASCENT_NAME(Step, "goal", "Goal"),
    ASCENT_NAME(Step, "title", "Title"),
    ASCENT_NAME(Step, "done", "Done"),
    ASCENT_NAME(Step, "then", "Then"),
    ASCENT_NAME(CheckIn, "date", "Date"),
    ASCENT_NAME(Revision, "reason", "Reason"),
    ASCENT_NAME(Revision, "dueBefore", "Due before"),
    ASCENT_NAME(Revision, "dueAfter", "Due since"),
    ASCENT_NAME(Revision, "targetBefore", "Target before"),
    ASCENT_NAME(Revision, "targetAfter", "Target since"),
    ASCENT_NAME(Review, "period", "Period"),
    ASCENT_NAME(Review, "summary", "What you kept of it"),
    ASCENT_NAME(Story, "situation", "Situation"),
    ASCENT_NAME(Story, "task", "Task"),
    ASCENT_NAME(Story, "action", "Action"),
    ASCENT_NAME(Story, "result", "Result"),
    ASCENT_NAME(Role, "company", "Company"),
    ASCENT_NAME(Role, "interviewAt", "Interview"),
    ASCENT_NAME(Role, "posting", "Job posting"),
    ASCENT_NAME(Role, "culture", "Culture"),
    ASCENT_NAME(Role, "mission", "Mission"),
    ASCENT_NAME(Role, "shortTerm", "What it works on now"),
    ASCENT_NAME(Role, "longTerm", "Where it wants to go"),
    ASCENT_NAME(Role, "admire", "What draws you to it"),
    ASCENT_NAME(Role, "questionsToAsk", "Questions to ask them"),
    ASCENT_NAME(LineCorrection, "role", "Role"),
    ASCENT_NAME(LineCorrection, "line", "Line of the posting"),
    ASCENT_NAME(LineCorrection, "need", "Must or nice to have"),
    ASCENT_NAME(MatchVerdict, "strength", "Strength"),
    ASCENT_NAME(MatchVerdict, "story", "Story"),
    ASCENT_NAME(MatchVerdict, "verdict", "Your verdict"),
    ASCENT_NAME(FitNote, "value", "Value"),
    ASCENT_NAME(FitNote, "side", "For or against"),
    ASCENT_NAME(FitNote, "observation", "What you saw"),
    ASCENT_NAME(OwnWords, "driver", "Driver"),
    ASCENT_NAME(OwnWords, "words", "Your words"),
    ASCENT_NAME(Template, "body", "Text"),
    ASCENT_NAME(Answer, "template", "Template"),
    ASCENT_NAME(Answer, "text", "Text"),
    ASCENT_NAME(Answer, "updated", "Last changed"),
    ASCENT_NAME(Answer, "composed", "What was proposed"),
    ASCENT_NAME(Answer, "sources", "Entries behind it"),
    ASCENT_NAME(Answer, "notHere", "Remarks that you waved off"),
    ASCENT_NAME(AnswerVersion, "answer", "Answer"),
    ASCENT_NAME(AnswerVersion, "at", "Date"),
    ASCENT_NAME(Rehearsal, "seconds", "Seconds"),
    ASCENT_NAME(Rehearsal, "rating", "Your rating"),
    ASCENT_NAME(Rehearsal, "pace", "Words a minute"),
    ASCENT_NAME(OwnQuestion, "text", "Question"),
    ASCENT_NAME(OwnQuestion, "like", "Answered like"),
    ASCENT_NAME(SayLine, "entity", "What it speaks of"),
    ASCENT_NAME(SayLine, "reflection", "Reflection"),
    ASCENT_NAME(SayLine, "about", "Role that it is about"),
    ASCENT_NAME(SayLine, "part", "Note or line"),
    ASCENT_NAME(SayLine, "basis", "What the entry was like"),
    ASCENT_NAME(SayLine, "text", "How you would say it"),
    ASCENT_NAME(SayLine, "short", "In a few words"),
    ASCENT_NAME(SayLine, "claim", "Without the proof"),
    ASCENT_NAME(SayLine, "liked", "What you liked about it"),
    ASCENT_NAME(AspirationValue, "from", "From"),
    ASCENT_NAME(AspirationValue, "to", "To"),
};

#undef ASCENT_NAME

} // namespace

QString nameOfField(EntityKind kind, QLatin1String field) {
    for (const FieldName& each : own)
        if (each.kind == kind && field == QLatin1String(each.field))
            return QCoreApplication::translate("ascent::fields", each.name);
    for (const FieldName& each : common)
        if (field == QLatin1String(each.field))
            return QCoreApplication::translate("ascent::fields", each.name);
    return {};
}

} // namespace ascent
