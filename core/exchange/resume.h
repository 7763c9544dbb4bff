// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/dropped.h"
#include "core/exchange/incoming.h"

namespace ascent {

/// Reads a JSON Resume 1.0 (jsonresume.org): name, label and summary become the person; work and education the
/// background; highlights of work and awards stories; skills and certificates strengths. Nothing is rated or
/// concluded that does not stand there. Dates may be partial; one that can't be (month 13) is refused. Errors:
/// BadInput, whose `why` begins with the JSON path of the fault. `dropped` tells members that the form doesn't have.
Result<Content> parseResume(const QByteArray& json, DroppedMembers* dropped = nullptr);

/// The same, with the sentences of the background each for itself, to choose from.
Result<Incoming> readResume(const QByteArray& json, DroppedMembers* dropped = nullptr);

} // namespace ascent
