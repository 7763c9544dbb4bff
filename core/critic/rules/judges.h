// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/rules/remarks.h"

namespace ascent::critic {

// One function a rule, where its patterns alone don't tell. The rows of table.cpp name them.
void judgeMoney(const AnswerReading& reading, Remarks& remarks);
void judgeSteppingStone(const AnswerReading& reading, Remarks& remarks);
void judgeDontKnow(const AnswerReading& reading, Remarks& remarks);
void judgeContent(const AnswerReading& reading, Remarks& remarks);
void judgeBeyondWindow(const AnswerReading& reading, Remarks& remarks);
void judgeTooSpecific(const AnswerReading& reading, Remarks& remarks);
void judgeIrrelevant(const AnswerReading& reading, Remarks& remarks);
void judgeTooPersonal(const AnswerReading& reading, Remarks& remarks);
void judgeFlattery(const AnswerReading& reading, Remarks& remarks);
void judgeCliche(const AnswerReading& reading, Remarks& remarks);
void judgeHedging(const AnswerReading& reading, Remarks& remarks);
void judgeOtherCompany(const AnswerReading& reading, Remarks& remarks);
void judgeTooLong(const AnswerReading& reading, Remarks& remarks);
void judgeTooShort(const AnswerReading& reading, Remarks& remarks);
void judgeParts(const AnswerReading& reading, Remarks& remarks);

/// Of a rule without a judge of its own: the patterns of [warn] warn and those of [note] remark, unless one of
/// [except] overlaps.
void judgePlainly(CriticRule rule, const AnswerReading& reading, Remarks& remarks);

} // namespace ascent::critic
