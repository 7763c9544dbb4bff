// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tokens.h"

namespace ascent {

/// What an interviewer listens for in an answer (critic.md): each is there or absent.
enum class AnswerPart { LongTerm, ShortTerm, Strength, Evidence, Role, Company, Commitment };

template<>
struct Tokens<AnswerPart> {
    static constexpr std::array<std::pair<AnswerPart, const char*>, 7> all{{{AnswerPart::LongTerm, "long-term"},
                                                                            {AnswerPart::ShortTerm, "short-term"},
                                                                            {AnswerPart::Strength, "strength"},
                                                                            {AnswerPart::Evidence, "evidence"},
                                                                            {AnswerPart::Role, "role"},
                                                                            {AnswerPart::Company, "company"},
                                                                            {AnswerPart::Commitment, "commitment"}}};
};

/// As the JSON of the command line names it: "longTerm".
inline QString jsonNameOf(AnswerPart part) {
    QString name;
    bool large = false;
    for (const QChar c : QString(tokenOf(part))) {
        if (c != u'-')
            name += large ? c.toUpper() : c;
        large = c == u'-';
    }
    return name;
}

/// What composing can say in an answer, in the order of speaking; a template names each by its token.
enum class SpokenPart {
    Direction,
    Why,
    Second,
    Motive,
    Growth,
    Fit,
    Path,
    Strengths,
    Evidence,
    Tie,
    Company,
    Flexibility,
    Stance,
    Commitment,
};

template<>
struct Tokens<SpokenPart> {
    static constexpr std::array<std::pair<SpokenPart, const char*>, 14> all{{{SpokenPart::Direction, "direction"},
                                                                             {SpokenPart::Why, "why"},
                                                                             {SpokenPart::Second, "second"},
                                                                             {SpokenPart::Motive, "motive"},
                                                                             {SpokenPart::Growth, "growth"},
                                                                             {SpokenPart::Fit, "fit"},
                                                                             {SpokenPart::Path, "path"},
                                                                             {SpokenPart::Strengths, "strengths"},
                                                                             {SpokenPart::Evidence, "evidence"},
                                                                             {SpokenPart::Tie, "tie"},
                                                                             {SpokenPart::Company, "company"},
                                                                             {SpokenPart::Flexibility, "flexibility"},
                                                                             {SpokenPart::Stance, "stance"},
                                                                             {SpokenPart::Commitment, "commitment"}}};
};

} // namespace ascent
