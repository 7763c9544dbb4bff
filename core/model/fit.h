// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/aspiration.h"
#include "core/model/driver.h"
#include "core/model/goal.h"
#include "core/model/role.h"
#include "core/model/story.h"
#include "core/model/strength.h"
#include "core/model/value.h"

namespace ascent {

/// What a line of a posting is about.
enum class LineKind { Duty, Skill, Qualification, Benefit, About, Other };

template<>
struct Tokens<LineKind> {
    static constexpr std::array<std::pair<LineKind, const char*>, 6> all{{{LineKind::Duty, "duty"},
                                                                          {LineKind::Skill, "skill"},
                                                                          {LineKind::Qualification, "qualification"},
                                                                          {LineKind::Benefit, "benefit"},
                                                                          {LineKind::About, "about"},
                                                                          {LineKind::Other, "other"}}};
};

enum class Need { Must, Nice };

template<>
struct Tokens<Need> {
    static constexpr std::array<std::pair<Need, const char*>, 2> all{{{Need::Must, "must"}, {Need::Nice, "nice"}}};
};

using LineCorrectionId = Id<struct LineCorrectionTag>;

/// What the person says a line of a role's posting is, against what was read. It holds for the line's words, not for
/// its place, so that it survives when the posting is pasted anew.
struct LineCorrection {
    LineCorrectionId id;
    RoleId role;
    double position = 0;
    QString line; ///< the line as it stands in the posting
    std::optional<LineKind> kind;
    std::optional<Need> need;

    friend bool operator==(const LineCorrection& a, const LineCorrection& b) { return sameFields(a, b); }
};

template<>
struct Describe<LineCorrection> {
    static constexpr auto kind = EntityKind::LineCorrection;
    static constexpr auto table = "line_correction";
    static constexpr auto list = "lineCorrections";
    static constexpr auto fields = std::tuple{field("id", &LineCorrection::id, Internal),
                                              field("role", &LineCorrection::role, Internal),
                                              field("position", &LineCorrection::position, Internal),
                                              field("line", &LineCorrection::line),
                                              field("kind", &LineCorrection::kind),
                                              field("need", &LineCorrection::need)};
    static QUuid owner(const LineCorrection& c) { return c.role.uuid(); }
};

enum class Verdict { Confirmed, Refused };

template<>
struct Tokens<Verdict> {
    static constexpr std::array<std::pair<Verdict, const char*>, 2> all{
        {{Verdict::Confirmed, "confirmed"}, {Verdict::Refused, "refused"}}};
};

using MatchVerdictId = Id<struct MatchVerdictTag>;

/// Whether an entry of the person's meets a line of a role's posting, as the person decided. At most one of
/// `strength`, `goal` and `story` is set; none: their background. Goes with the entry.
struct MatchVerdict {
    MatchVerdictId id;
    RoleId role;
    double position = 0;
    QString line; ///< the line as it stands in the posting
    std::optional<StrengthId> strength;
    std::optional<GoalId> goal;
    std::optional<StoryId> story;
    Verdict verdict = Verdict::Confirmed;

    friend bool operator==(const MatchVerdict& a, const MatchVerdict& b) { return sameFields(a, b); }
};

template<>
struct Describe<MatchVerdict> {
    static constexpr auto kind = EntityKind::MatchVerdict;
    static constexpr auto table = "match_verdict";
    static constexpr auto list = "matchVerdicts";
    static constexpr auto fields = std::tuple{field("id", &MatchVerdict::id, Internal),
                                              field("role", &MatchVerdict::role, Internal),
                                              field("position", &MatchVerdict::position, Internal),
                                              field("line", &MatchVerdict::line),
                                              field("strength", &MatchVerdict::strength),
                                              field("goal", &MatchVerdict::goal),
                                              field("story", &MatchVerdict::story),
                                              field("verdict", &MatchVerdict::verdict)};
    static QUuid owner(const MatchVerdict& v) { return v.role.uuid(); }
};

enum class FitSide { For, Against };

template<>
struct Tokens<FitSide> {
    static constexpr std::array<std::pair<FitSide, const char*>, 2> all{
        {{FitSide::For, "for"}, {FitSide::Against, "against"}}};
};

using FitNoteId = Id<struct FitNoteTag>;

/// An observation that speaks for or against a fit between a role and what matters to the person: an entry of the
/// value-evidence log, with the question to ask that would settle it.
struct FitNote {
    FitNoteId id;
    RoleId role;
    double position = 0;
    std::optional<ValueId> value; ///< the value that it bears on
    FitSide side = FitSide::For;
    QString observation; ///< personal: appears in no output but the interchange form
    QString question;    ///< to ask the employer

    friend bool operator==(const FitNote& a, const FitNote& b) { return sameFields(a, b); }
};

template<>
struct Describe<FitNote> {
    static constexpr auto kind = EntityKind::FitNote;
    static constexpr auto table = "fit_note";
    static constexpr auto list = "fitNotes";
    static constexpr auto fields = std::tuple{field("id", &FitNote::id, Internal),
                                              field("role", &FitNote::role, Internal),
                                              field("position", &FitNote::position, Internal),
                                              field("value", &FitNote::value),
                                              field("side", &FitNote::side),
                                              field("observation", &FitNote::observation, Searched | Personal),
                                              field("question", &FitNote::question, Searched)};
    static QUuid owner(const FitNote& n) { return n.role.uuid(); }
};

using OwnWordsId = Id<struct OwnWordsTag>;

/// What the person will say, in their own words, of a line of a role's posting that they can't show (`line` is set),
/// or of an entry of theirs that pulls apart from the role (one of the others is set). Goes with the entry; a driver is
/// named by its kind, since its row goes and comes with the ranking.
struct OwnWords {
    OwnWordsId id;
    RoleId role;
    double position = 0;
    QString line; ///< the line as it stands in the posting
    std::optional<StrengthId> strength;
    std::optional<ValueId> value;
    std::optional<DriverKind> driver;
    std::optional<AspirationId> aspiration;
    std::optional<GoalId> goal;
    QString words; ///< to the employer, in the first person

    friend bool operator==(const OwnWords& a, const OwnWords& b) { return sameFields(a, b); }
};

template<>
struct Describe<OwnWords> {
    static constexpr auto kind = EntityKind::OwnWords;
    static constexpr auto table = "own_words";
    static constexpr auto list = "ownWords";
    static constexpr auto fields = std::tuple{field("id", &OwnWords::id, Internal),
                                              field("role", &OwnWords::role, Internal),
                                              field("position", &OwnWords::position, Internal),
                                              field("line", &OwnWords::line),
                                              field("strength", &OwnWords::strength),
                                              field("value", &OwnWords::value),
                                              field("driver", &OwnWords::driver),
                                              field("aspiration", &OwnWords::aspiration),
                                              field("goal", &OwnWords::goal),
                                              field("words", &OwnWords::words, Searched)};
    static QUuid owner(const OwnWords& w) { return w.role.uuid(); }
};

} // namespace ascent
