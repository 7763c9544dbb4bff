// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/consistency.h"
#include "tests/support/print.h"

#include <gtest/gtest.h>

inline const QDate today(2026, 11, 24);

inline ascent::Role roleOf(const char* title, const char* company) {
    ascent::Role role;
    role.title = QString::fromUtf8(title);
    role.company = QString::fromUtf8(company);
    return role;
}

inline ascent::Answer answerOf(const std::optional<ascent::RoleId>& role, const char* question, const char* text,
                               double position = 0) {
    ascent::Answer answer;
    answer.role = role;
    answer.question = ascent::Question(QString::fromLatin1(question));
    answer.text = QString::fromUtf8(text);
    answer.position = position;
    return answer;
}

inline QStringList rulesOf(const ascent::Content& content) {
    QStringList rules;
    for (const ascent::Inconsistency& each : ascent::consistency(content, today)) {
        const auto within = [&](ascent::AnswerId id, ascent::AnswerPlace place) {
            const ascent::Answer* answer = content.answers.find(id);
            EXPECT_TRUE(answer);
            EXPECT_GE(place.start, 0);
            EXPECT_GT(place.length, 0);
            EXPECT_LE(place.start + place.length, answer->text.size());
        };
        within(each.a, each.placeA);
        if (each.b)
            within(*each.b, each.placeB);
        EXPECT_FALSE(each.why.isEmpty());
        EXPECT_FALSE(each.fix.isEmpty());
        rules << tokenOf(each.rule);
    }
    return rules;
}
