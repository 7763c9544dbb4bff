// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The one list of the entities that have a table: the type, and the name of its table in Content. Calls X(type, table)
/// for each. The order is that of dependence: what is referred to comes before what refers to it. EntityKind, Content,
/// and everything that is done for each kind come from here. Person, of which there is one, is no row of a table.
#define ASCENT_TABLES(X)                                                                                               \
    X(Reflection, reflections)                                                                                         \
    X(Driver, drivers)                                                                                                 \
    X(Strength, strengths)                                                                                             \
    X(Value, values)                                                                                                   \
    X(Aspiration, aspirations)                                                                                         \
    X(Goal, goals)                                                                                                     \
    X(Step, steps)                                                                                                     \
    X(CheckIn, checkIns)                                                                                               \
    X(Revision, revisions)                                                                                             \
    X(Review, reviews)                                                                                                 \
    X(Story, stories)                                                                                                  \
    X(Role, roles)                                                                                                     \
    X(LineCorrection, lineCorrections)                                                                                 \
    X(MatchVerdict, matchVerdicts)                                                                                     \
    X(FitNote, fitNotes)                                                                                               \
    X(OwnWords, ownWords)                                                                                              \
    X(Template, templates)                                                                                             \
    X(Answer, answers)                                                                                                 \
    X(AnswerVersion, answerVersions)                                                                                   \
    X(Rehearsal, rehearsals)                                                                                           \
    X(AspirationValue, aspirationValues)                                                                               \
    X(AspirationStrength, aspirationStrengths)                                                                         \
    X(StoryStrength, storyStrengths)                                                                                   \
    X(StoryGoal, storyGoals)                                                                                           \
    X(OwnQuestion, questions)                                                                                          \
    X(QuestionStory, questionStories)                                                                                  \
    X(SayLine, sayLines)
