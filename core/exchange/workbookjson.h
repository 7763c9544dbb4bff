// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/dropped.h"
#include "core/model/content.h"

namespace ascent {

/// Reads the interchange form of a workbook, version 1. Ids stay where they are UUIDs and become new random UUIDs
/// where they are not; U+0000 is taken out of texts. `dropped` tells which members were not taken. Errors: BadInput,
/// whose `why` begins with the JSON path of the fault ("$.goals[3].due").
Result<Content> parseWorkbookJson(const QByteArray& json, DroppedMembers* dropped = nullptr);

/// The whole workbook in its interchange form: private goals and personal notes too. What is empty is left out.
/// Reading it and writing it again gives the same bytes.
QByteArray writeWorkbookJson(const Content& content);

} // namespace ascent
