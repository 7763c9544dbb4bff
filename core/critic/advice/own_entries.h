// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/critic.h"

#include <array>

namespace ascent::critic {

/// One line of an entry, without its stop, short enough for a remark.
QString lineOf(const QString& entry);
/// Whether an entry may be proposed: there is something in it, and it would draw no warning itself.
bool sayable(const QString& entry, const CritiqueContext& context);
/// Whether a goal may be named before an employer: shared, open, due within five years.
bool mayBeSaid(const Goal& goal, QDate today);
/// Whether a story hangs on no goal that is kept from interviews.
bool toldWithoutPrivateGoal(const Content& content, const Story& story);

/// What of a person's own may serve in a way out.
enum class Own {
    None,
    Strength,  ///< of the sweet spot
    Evidence,  ///< of that strength
    NearGoal,  ///< due within a year
    FarGoal,   ///< due later
    Direction, ///< an aspiration
    Value,     ///< of life and career
    Story,     ///< an achievement that needs no private goal
    Setback,   ///< any other story of that kind
    Company,   ///< of the role
    Title,     ///< of the role
    Research,  ///< what was found out about the employer
    Count
};

/// How to answer a remark: by the first of the person's own entries that there is, or without one.
struct WayOut {
    std::array<Own, 2> own{Own::None, Own::None};
    const char* with = nullptr; ///< "%1" is the entry
    const char* without = nullptr;
};

/// The person's own entries that may be named before the interviewer of a role, a line each.
class OwnEntries {
public:
    explicit OwnEntries(const CritiqueContext& context);
    QString wayOut(const WayOut& way) const;

private:
    QString& place(Own own) { return m_lines[size_t(own)]; }
    void takeGoals(const Content& content, const CritiqueContext& context);
    void takeStrengthsAndValues(const Content& content);
    void takeRole(const Role& role);

    std::array<QString, size_t(Own::Count)> m_lines;
};

} // namespace ascent::critic
