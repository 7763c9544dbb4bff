// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

#include <QDate>
#include <QLocale>

namespace ascent {

/// What a state means; outputs give it a colour and always a word or a shape beside it.
enum class Tone { Plain, OnTrack, AtRisk, Late, Done };

/// A strength on the map of how well (excel) and how gladly (enjoy).
struct MapPoint {
    QUuid id;
    QString name;
    int excel = 1; ///< 1 to 5
    int enjoy = 1; ///< 1 to 5
    bool sweetSpot = false;
    bool joyless = false;
};
struct StrengthsMap {
    QList<MapPoint> points; ///< sweet spots first, then by their ratings
};

struct ValueEntry {
    QUuid id;
    QString name;
    int weight = 0; ///< the higher of life and career, 1 to 5
};
/// The values of life alone, of both, and of career alone, in the person's order.
struct ValueSets {
    QList<ValueEntry> life, both, career;
    bool isEmpty() const { return life.isEmpty() && both.isEmpty() && career.isEmpty(); }
};

/// A step with a date, on the way of its goal.
struct RoadmapStep {
    QString title;
    QDate date; ///< when it was done, or is due
    bool done = false;
};
/// A goal on the time axis.
struct RoadmapBar {
    QUuid id;
    QString title;
    QDate from; ///< the start; where none was said, the due date or today, whichever is earlier
    QDate to;
    bool hasStart = false;
    int depth = 0;                  ///< 0: no parent on the roadmap
    std::optional<double> fraction; ///< of the way, 0 to 1
    Tone tone = Tone::Plain;
    GoalStatus status = GoalStatus::Active;
    bool isPrivate = false; ///< marked in the window; in no output at all
    QString words;          ///< how it stands; may be empty
    QList<RoadmapStep> steps;
};
/// The goals that have a due date, each parent straight before its children.
struct Roadmap {
    QDate from, to; ///< the axis: whole quarters or years
    QDate today;
    QDate windowEnd; ///< the interview window ends here
    QList<RoadmapBar> bars;
    QList<QString> undated; ///< goals without a due date
};

/// Strengths with both ratings.
StrengthsMap strengthsMap(const Content& content);
ValueSets valueSets(const Content& content);
/// Every goal of the content that was not dropped, private ones too: give it the content that may be seen.
Roadmap roadmapOf(const Content& content, QDate today);

/// One goal, without its depth. Without a due date it has no place on the axis: `to` is not valid then.
RoadmapBar roadmapBar(const Goal& goal, const Content& content, QDate today);

/// Goals that were not dropped, each parent straight before its children, earlier due dates first; with the depth.
QList<std::pair<const Goal*, int>> ladderOrder(const Content& content);

// What the pictures show, in sentences.
QString describe(const StrengthsMap& map, const QLocale& locale);
QString describe(const ValueSets& sets, const QLocale& locale);
QString describe(const Roadmap& roadmap, const QLocale& locale);

} // namespace ascent
