// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/word_senses.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace ascent;

namespace {

/// The nearest thing that both name: the product of how near each of them is; 0 where they have nothing in common.
double shared(const char* a, const char* b) {
    const QList<NamedKind> first = kindsNamedBy(QString::fromLatin1(a)), second = kindsNamedBy(QString::fromLatin1(b));
    double best = 0;
    for (const NamedKind& each : first)
        for (const NamedKind& other : second)
            if (each.sense == other.sense)
                best = std::max(best, each.nearness * other.nearness);
    return best;
}

} // namespace

TEST(WordSenses, WordsForOneThingHaveItInCommon) {
    EXPECT_DOUBLE_EQ(shared("lorry", "lorries"), 1);
    EXPECT_GT(shared("physician", "doctor"), 0.7);
    EXPECT_GT(shared("teaching", "teach"), 0.6);
    EXPECT_GT(shared("invoices", "bill"), 0.4);
}

TEST(WordSenses, AKindIsLessNearThanTheThingItself) {
    EXPECT_GT(shared("carpenter", "craftsman"), 0.1);
    EXPECT_LT(shared("carpenter", "craftsman"), 1);
    EXPECT_GT(shared("nurse", "midwife"), 0);
    EXPECT_LT(shared("nurse", "midwife"), shared("nurse", "nurses"));
}

TEST(WordSenses, WhatHasNothingInCommonIsApart) {
    EXPECT_EQ(shared("welding", "payroll"), 0);
    EXPECT_EQ(shared("harbour", "spreadsheet"), 0);
}

TEST(WordSenses, AnUnknownWordNamesNothing) {
    EXPECT_TRUE(kindsNamedBy(QStringLiteral("qxvz")).isEmpty());
    EXPECT_TRUE(kindsNamedBy(QString()).isEmpty());
    EXPECT_TRUE(kindsNamedBy(QStringLiteral("[words]")).isEmpty());
    EXPECT_TRUE(kindsNamedBy(QStringLiteral("日本")).isEmpty());
}
