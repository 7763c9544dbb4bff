// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/destination.h"

#include <QLocale>

namespace ascent {

/// How a thing stands, for the mark beside it.
enum class Standing { None, OnTrack, AtRisk, Late, Open, Private, Draft };

/// One thing that a person may turn to.
struct NextThing {
    Standing standing = Standing::None;
    QString standingWord; ///< "Late", translated; empty: None
    QString title;        ///< the person's words where there are any
    QString line;         ///< why it is here: "due in 3 days"
    Destination to = Area::Home;
};

/// What to do next, most pressing first, at most `most`: interviews within three weeks, steps that are due or overdue,
/// goals due within four weeks, a review of the goals when it is time for one, the first two gaps of the ladder, and
/// then the first thing that the way through the workbook still lacks. Nothing of a private goal is said.
QList<NextThing> nextThings(const Content& content, QDate today, const QLocale& locale, int most = 7);

/// What stands in each part of the workbook, in the order of the pages: names and dates, no counts. Parts that are
/// empty are left out.
QList<NextThing> whereThingsStand(const Content& content, QDate today, const QLocale& locale);

/// "due today", "due in 3 days", "was due on 3 Nov 2026".
QString dueWords(QDate due, QDate today, const QLocale& locale);

} // namespace ascent
