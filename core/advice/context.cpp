// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/context.h"

namespace ascent {

CritiqueContext critiqueContext(const Content& content, const Question& question, const std::optional<RoleId>& role,
                                QDate today, double wordsPerMinute) {
    CritiqueContext context;
    context.question = question;
    context.content = &content;
    context.role = role;
    context.wordsPerMinute = wordsPerMinute;
    context.today = today;
    if (const Role* row = content.roles.find(role)) {
        context.title = row->title;
        context.company = row->company;
    }
    return context;
}

} // namespace ascent
