// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/critic.h"

#include "core/critic/advice/advice.h"
#include "core/critic/parts/parts.h"
#include "core/critic/rules/table.h"

#include <algorithm>

namespace ascent {

Critique critique(const QString& text, const CritiqueContext& given) {
    using namespace critic;
    CritiqueContext context = given;
    if (const Role* role = given.content ? given.content->roles.find(given.role) : nullptr) {
        if (context.title.isEmpty())
            context.title = role->title;
        if (context.company.isEmpty())
            context.company = role->company;
    }
    const AnswerReading reading(text, context);
    Critique result;
    result.words = reading.words();
    result.seconds = reading.seconds();
    result.parts = findParts(reading);

    Remarks remarks(reading, result.parts);
    judgeAll(reading, remarks);
    const OwnEntries own(context);
    for (const Remark& remark : remarks.settled())
        result.findings.append(findingOf(remark, text, own));
    const bool tooLittle =
        result.words == 0 || std::any_of(result.findings.begin(), result.findings.end(),
                                         [](const Finding& each) { return each.rule == CriticRule::TooShort; });
    result.revise = remarks.warned() || tooLittle;
    return result;
}

} // namespace ascent
