// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/alignment.h"
#include "core/answers/compose.h"
#include "core/report/plan_parts.h"

#include <QSet>

namespace ascent::report {

/// What goes from a sheet that is too full, the highest first: drafts, then words for gaps after the first few, then
/// the person's own answers in full, of which the key points stay.
namespace ranks {
constexpr int ownAnswer = 10, moreOwnWords = 100, draft = 10000;
} // namespace ranks

/// What will be said to one question.
struct SheetAnswer {
    Question question;
    QString text;
    std::optional<ComposedAnswer> composed = {}; ///< not the person's own yet: drafted from the entries
    QString fault = {}; ///< why the template that the person chose could not be used; another one was
};

/// One for each question: the person's own for this role, else their own for any role, else one composed for a
/// minute, with the template that they chose where it can be rendered. A question for which nothing can be said is
/// left out.
QList<SheetAnswer> answersFor(const Content& content, const Role& role, QDate today, double wordsPerMinute);

void addKeyPoints(Blocks& blocks, const QList<SheetAnswer>& answers, const Content& content, const QLocale& locale);
void addAnswersInFull(Blocks& blocks, const QList<SheetAnswer>& answers, const Content& content);
/// Returns the entries that were named as evidence.
QSet<QUuid> addStrengthsAgainstPosting(Blocks& blocks, const Alignment& alignment, const Content& content, QDate today,
                                       const QLocale& locale);
/// What nothing meets, with the person's own words for it or a sentence that is proposed.
void addGaps(Blocks& blocks, const Alignment& alignment, const Content& content, const Role& role);
void addWhatToAvoid(Blocks& blocks, const Alignment& alignment, const QList<SheetAnswer>& answers,
                    const Content& content, const Role& role, QDate today);

} // namespace ascent::report
