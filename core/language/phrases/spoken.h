// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ascent {

/// The form that a frame's slot needs, and that a phrase has. A phrase of one form fits no slot of another.
enum class SlotForm {
    None,
    Trait,      ///< behind "I'm": "patient", "good with my hands"
    Person,     ///< with its article: "a good listener", "head of a small school"
    Quality,    ///< a trait as a thing: "patience", "attention to detail"
    Qualities,  ///< several of them
    Skill,      ///< behind "good at": "welding", "turning shops round"
    Tool,       ///< what has a name and is worked with: "Excel"
    Tongue,     ///< a language that is spoken: "French"
    Award,      ///< a grade or licence, with its article: "my Level 2 in care", "a driving licence"
    Exam,       ///< behind "pass"
    Course,     ///< behind "complete"
    Had,        ///< what one has: "an eye for colour", "experience of care work"
    Habit,      ///< behind "I", now: "know when to stop", "can cook for two hundred"
    Deed,       ///< behind "I", then: "ran the accounts"
    Undergone,  ///< behind "I was": "promoted to supervisor"
    Infinitive, ///< behind "to": "become a nurse"
    Wish,       ///< what one can want: "a role where I learn", "more responsibility"
    Owned,      ///< "my own bakery"
    Field,      ///< what one works in: "marketing"
    Share,      ///< an amount to be reached: "95 per cent attendance"
    State,      ///< behind "to be": "qualified by 2028"
    Reached,    ///< behind "to have": "forty plots weeded"
    Change,     ///< behind "to get": "month end from nine days to five"
    Went,       ///< the same as a sentence: "complaints went from nine to two"
    Outcome,    ///< behind "that": "saves us six hours a week"
    Count,      ///< behind "there were": "no accidents in 18 months"
    Denied,     ///< a person that one doesn't want to be: "a manager"
    Clause,     ///< a sentence of its own
};

/// The form's name in the data files: "trait". The other way round: None where there is no such form.
QString nameOf(SlotForm form);
SlotForm slotFormOf(const QString& name);

/// Why nothing can be said for a person, and what to ask them for.
enum class Doubt {
    None,
    Empty,    ///< nothing was typed
    Who,      ///< a pronoun that points at nobody: `word`
    How,      ///< a bare word that can be meant in several ways
    Note,     ///< half a note, shorthand, a pointer
    Several,  ///< several thoughts that don't join into one
    Many,     ///< a number of nobody knows what
    Tense,    ///< a past tense with a day to come
    Private,  ///< health, home, pay, leaving: nothing for an interview
    Long,     ///< too long to be said in one go
    Weakness, ///< a strength that sounds rehearsed
};

/// What a field's words are read as.
enum class Telling { Strength, Aspiration, Goal, Situation, Action, Result };

/// A phrase in the one form that it has.
struct Spoken {
    SlotForm form = SlotForm::None;
    QString text; ///< as it stands in a slot, without a stop
};

/// An entry, read: the phrases that say it, each to be put into a frame of its form; or why it can't be said.
struct Told {
    QList<Spoken> parts;
    Doubt doubt = Doubt::None;
    QString word;      ///< Who: the pronoun
    bool joins = true; ///< the parts make one sentence
};

/// Reads what was typed in a field, English, cautious: where the form isn't certain there is a doubt and no part.
/// `before`: what is told before it in the same breath, where a pronoun may find whom it means.
Told readTold(const QString& typed, Telling as, const QString& before = {});

/// A deed as what was done, told from outside: "stopped the line" gives "stop the line". None for any other form.
Spoken asInfinitive(const Spoken& deed);

/// A phrase that follows "a" or "an" or needs none: "HGV licence" gives "an HGV licence".
QString withIndefiniteArticle(const QString& phrase);

} // namespace ascent
