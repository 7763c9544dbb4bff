// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/matching/meeting.h"

namespace ascent {

/// Whether what an entry meets of a line asks for a paper (a licence, a certificate, a registration), and the entry,
/// whose words are `told`, names none: repairing trams is no tram licence. Not so where the line would take something
/// else instead ("a licence or experience"), or where the entry has the name of the paper itself ("HCPC"). English.
bool leavesCredentialOpen(const AskedLine& line, const Meeting& meeting, const QString& told);

} // namespace ascent
