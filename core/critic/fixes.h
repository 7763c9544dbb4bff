// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/rules.h"

namespace ascent::critic {

/// Why an interviewer minds, in a sentence or two.
QString reasonFor(const Remark& remark);

/// One line of an entry, without its stop, short enough for a remark.
QString lineOf(const QString& entry);

/// Whether an entry may be proposed: there is something in it, and it would draw no warning itself.
bool sayable(const QString& entry, const CritiqueContext& context);

/// Whether a goal may be named before an employer: shared, open, due within five years.
bool mayBeSaid(const Goal& goal, QDate today);

/// Whether a story hangs on no goal that is kept from interviews.
bool toldWithoutPrivateGoal(const Content& content, const Story& story);

/// Ways out of a remark. They name an entry of the person's own where one serves: a strength of the sweet spot,
/// a goal that may be spoken of, a story that needs no private goal, what was found out about the employer.
class Ways {
public:
    explicit Ways(const CritiqueContext& context);
    QString outOf(const Remark& remark) const;

private:
    QString m_strength;
    QString m_evidence;
    QString m_nearGoal;
    QString m_farGoal;
    QString m_direction;
    QString m_value;
    QString m_story;
    QString m_setback;
    QString m_company;
    QString m_title;
    QString m_research;
};

} // namespace ascent::critic
