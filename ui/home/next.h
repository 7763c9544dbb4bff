// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"
#include "ui/widgets/paint.h"

namespace ascent {

/// One thing on the home page that can be opened.
struct NextThing {
    Mark mark = Mark::None;
    QString markWord;
    QString title; ///< the person's words where there are any
    QString line;  ///< why it is here: "due in 3 days"
    EntityKind kind = EntityKind::Person;
    QUuid id;     ///< the entry to open; null for a page, and for the beginning of a review
    QString page; ///< the page to show where there is no entry
};

/// What to do next, most pressing first, at most `most`: interviews within three weeks, steps that are due or overdue,
/// goals due within four weeks, a review of the goals when it is time for one, the first two gaps of the ladder, and
/// then the first thing that the way through the workbook still lacks.
QList<NextThing> nextThings(const Content& content, QDate today, int most = 7);

/// What stands in each part of the workbook, in the order of the pages: names and dates, no counts. Parts that are
/// empty are left out.
QList<NextThing> whereThingsStand(const Content& content, QDate today);

/// "due today", "due in 3 days", "was due on 3 Nov 2026".
QString dueWords(QDate due, QDate today);

} // namespace ascent
