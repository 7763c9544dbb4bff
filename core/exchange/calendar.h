// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

#include <QByteArray>

namespace ascent {

/// A calendar (RFC 5545): a to-do for each goal with a due date and each step with one, an event for each interview
/// to come. Private goals and what belongs to them are not in it, nor are notes and check-ins. The UIDs follow from
/// the ids, so that a calendar that took the file before takes the newer one as its update. `now` becomes the stamp.
QByteArray writeCalendar(const Content& content, const QDateTime& now);

} // namespace ascent
