// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text/sentences.h"

#include <span>
#include <vector>

namespace ascent::critic {

/// What a phrase stands for. A rule reads the hits of its groups and judges them by their clause.
enum class Group : quint8 {
    // how a clause is meant
    Aim,
    DrawnBy,
    Negation,
    Past,
    OtherParty,
    OtherPerson,
    Proving,
    Growing,
    FarOff,
    NearBy,
    // rules
    MoneyOwn,
    MoneyThing,
    MoneyOther,
    Commission,
    SteppingStone,
    QuickRise,
    SteppingOther,
    MeansTo,
    ThenOn,
    NotHere,
    Clueless,
    CluelessSoft,
    CluelessOther,
    Standstill,
    StandstillSoft,
    StandstillOther,
    OnlyThis,
    ExactFigure,
    OwnBusiness,
    OtherLife,
    FullTimeStudy,
    LeaveField,
    IrrelevantOther,
    PrivateLife,
    PrivateOther,
    TenYears,
    TenYearsOther,
    Praise,
    PraiseStrong,
    Worn,
    Hedge,
    HedgeOther,
    IllOfEmployer,
    IllMild,
    IllOther,
    FirmAim,
    FirmOf,
    FirmDoes,
    AppliedTo,
    // wishes that pull two ways
    WishLead,
    WishHandsOn,
    WishDeep,
    WishBroad,
    WishTravel,
    WishSettled,
    WishAlone,
    WishTogether,
    WishAtHome,
    WishOnSite,
    // parts of an answer
    PartLong,
    PartShort,
    PartStrength,
    PartEvidence,
    PartShown, ///< leads in what was done: "I can point to"
    PartRole,
    PartCompany,
    PartCommitment,
    Count
};

/// A phrase in a small language over tokens, matched within one sentence:
///   word      the word            word+   with its endings (-s, -ed, -ing)    a|b     one of them
///   <name>    a class of words    #       a number      $   a sum of money     X?      may be absent
///   *3        up to three words   !a|b    not followed by one of them
///   ^^        begins the sentence //       ends the sentence
///   ^         begins a clause     /       ends a clause (also as one of several: a|/)
///   ~         first of all: a weak phrase, of words that anyone uses; it warns only where more speaks for it
struct Phrase {
    Group group;
    const char* pattern;
};

struct WordClass {
    const char* name;
    const char* words; ///< between spaces, "+" as above
};

struct Hit {
    Group group = Group::Aim;
    int first = 0; ///< token
    int end = 0;   ///< token after the last
    bool weak = false;

    bool overlaps(const Hit& other) const { return first < other.end && other.first < end; }
};

/// The hits of each group, in the order of the text; overlapping ones of a group are joined into the longest.
using Hits = std::vector<std::vector<Hit>>;

/// Finds all phrases of all rules in one pass. Linear in the number of tokens: gaps in phrases are bounded.
Hits findPhrases(const Prose& prose);

/// Whether every phrase can be read; the faults otherwise, for the tests.
QStringList faultsOfPhrases();

// The phrases of each family, beside the rules that read them.
std::span<const WordClass> wordClasses();
std::span<const Phrase> clausePhrases();
std::span<const Phrase> moneyPhrases();
std::span<const Phrase> steppingPhrases();
std::span<const Phrase> unsurePhrases();
std::span<const Phrase> standstillPhrases();
std::span<const Phrase> negativePhrases();
std::span<const Phrase> scopePhrases();
std::span<const Phrase> relevancePhrases();
std::span<const Phrase> personalPhrases();
std::span<const Phrase> mannerPhrases();
std::span<const Phrase> companyPhrases();
std::span<const Phrase> perkPhrases();
std::span<const Phrase> meansPhrases();
std::span<const Phrase> unpreparedPhrases();
std::span<const Phrase> settledPhrases();
std::span<const Phrase> grievancePhrases();
std::span<const Phrase> privacyPhrases();
std::span<const Phrase> elsewherePhrases();
std::span<const Phrase> horizonPhrases();
std::span<const Phrase> praisePhrases();
std::span<const Phrase> wishPhrases();
std::span<const Phrase> partPhrases();
std::span<const Phrase> tiePhrases();

} // namespace ascent::critic
