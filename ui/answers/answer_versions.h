// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/edit.h"

namespace ascent {

/// So many earlier texts are kept of an answer; the oldest goes first.
inline constexpr int mostVersions = 30;

/// The earlier texts of an answer, newest first.
QList<const AnswerVersion*> versionsOf(const Content& content, const AnswerId& answer);

/// Whether keeping the text of an answer would add anything: it isn't empty, and not what the newest version holds.
bool isNewVersion(const Content& content, const Answer& answer);

/// Keeps the present text of an answer as a version, where that adds anything.
void keepVersion(Edit& edit, const AnswerId& answer, const QDateTime& at);

} // namespace ascent
