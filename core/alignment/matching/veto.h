// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ascent {

/// What keeps an entry from meeting a line of a posting.
enum class Veto {
    None,
    // by the words of both
    NothingShared,
    NothingTells,  ///< what is shared tells too little: "work", "busy"
    TooLittle,     ///< too little of what is asked is met
    SmallPart,     ///< what is met is a small part of the line beside the rest
    LanguageOpen,  ///< a language that is asked for is not named
    DoesOtherwise, ///< the same thing, and something else is done with it: "repairing vans" for "sell vans"
    ChanceWord,    ///< one word alone is shared, and tells of something else in the entry
    OneWord,       ///< one plain word alone is shared, and the line asks for more than it
    OtherLevel,    ///< "Level 3" for "Level 5"
    // by what the entry is
    DegreeTooLow,   ///< a higher degree is asked for
    NoYears,        ///< years are asked for, and it tells of none
    PaperOpen,      ///< a licence or the like is asked for, and it names none
    NotDoneWell,    ///< the person rates it low
    StoryInPassing, ///< a story is long: the little that it shares is chance
    TellsLittle,    ///< too little for a sentence of evidence or a background
    NotForPapers,   ///< a story shows no licence
    // by what else there is
    Refused,   ///< the person said so
    BetterOnes ///< enough others meet it better
};

} // namespace ascent
