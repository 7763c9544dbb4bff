// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

/// How a verb ends. It decides whether a goal can be seen to be reached.
enum class VerbKind {
    None,
    Event,    ///< is done at a moment: "pass", "publish", "hire"
    Activity, ///< goes on: "read", "practise", "network"; needs a quantity or a rhythm
    Change,   ///< more or less of something: "improve", "reduce"; needs a quantity
    Multiply, ///< says how much by itself: "double", "halve"
    Get,      ///< as good as what is got: "get a licence", "get fit"
    Be,       ///< as good as what one becomes: "become a ward manager", "be happy"
    Hedge,    ///< promises nothing: "try to", "look into"
};

/// The kind of a verb in any of its forms, a slip of the hand included in long ones.
VerbKind verbKindOf(const QString& word);

/// Words that the engine knows, in small letters. Lists, not rules: what is missing is judged as an ordinary word.
namespace words {
bool isEvaluative(const QString& word);    ///< "better", "more", "good": says no thing and no amount
bool isAbstract(const QString& word);      ///< nouns without an edge: "success", "skills", "confidence"
bool isIndefinite(const QString& word);    ///< "something", "stuff", "various"
bool isFunction(const QString& word);      ///< articles, pronouns, prepositions, auxiliaries
bool endsObject(const QString& word);      ///< prepositions and conjunctions after an object
bool isAchievement(const QString& word);   ///< "certificate", "promotion": there or not there
bool isOutcome(const QString& participle); ///< "hired", "certified", after be and get
bool isState(const QString& word);         ///< "expert", "rich", "successful": no event shows it
bool isPost(const QString& word);          ///< "nurse", "manager": names what somebody works as
bool isMeasureUnit(const QString& word);   ///< "hours", "kg": an amount of them is no list of single things
bool isScale(const QString& word);         ///< "level", "GPA": a number after it is a place on a scale
} // namespace words

} // namespace ascent
