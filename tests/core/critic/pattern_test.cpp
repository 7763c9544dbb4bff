// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/text/pattern.h"
#include "tests/support/print.h"

#include <gtest/gtest.h>

using namespace ascent;

namespace {

/// What is told of a pattern that stands in the second line of a file.
QString faultOf(const char* pattern) {
    const LangFile file = LangFile::ofText(QStringLiteral("tests/%1.txt").arg(QLatin1String(pattern)),
                                           QStringLiteral("[any] patterns\n") + QLatin1String(pattern));
    critic::WordNumbers numbers;
    const auto read = critic::readPattern(file, file.lines(QStringLiteral("any")).first(), critic::Group::Aim, numbers);
    const QString place = file.path() + QStringLiteral(":2: ");
    for (const QString& each : langFaults())
        if (each.startsWith(place)) {
            EXPECT_FALSE(read.has_value());
            return each.mid(place.size());
        }
    EXPECT_TRUE(read.has_value());
    return {};
}

} // namespace

TEST(Pattern, AFaultIsToldWithFileAndLine) {
    EXPECT_EQ(faultOf("more money|<pay>"), QStringLiteral("there is no class <pay>"));
    EXPECT_EQ(faultOf("more *x money"), QStringLiteral("“*x” is no number of words"));
    EXPECT_EQ(faultOf("more|| money"), QStringLiteral("a word is missing"));
    EXPECT_EQ(faultOf("*2 money"), QStringLiteral("a pattern begins with a word or a class of words"));
    EXPECT_EQ(faultOf("^"), QStringLiteral("a pattern begins with a word or a class of words"));
    EXPECT_EQ(faultOf("~ more|<number> *2 !pay|wages? money+ /"), QString());
}

TEST(Pattern, KnowsEachPlace) {
    const LangFile file = LangFile::ofText(QStringLiteral("tests/places.txt"),
                                           QStringLiteral("[any] patterns\n^^ ~ want *3 !more pay? //\n"));
    critic::WordNumbers numbers;
    const auto read = critic::readPattern(file, file.lines(QStringLiteral("any")).first(), critic::Group::Aim, numbers);
    ASSERT_TRUE(read.has_value());
    EXPECT_TRUE(read->beginsSentence);
    EXPECT_TRUE(read->endsSentence);
    EXPECT_TRUE(read->weak);
    EXPECT_FALSE(read->beginsClause);
    ASSERT_EQ(read->places.size(), 4U);
    EXPECT_EQ(read->places[1].gap, 3);
    EXPECT_TRUE(read->places[2].negative);
    EXPECT_TRUE(read->places[3].optional);
    EXPECT_EQ(read->line, 2);
}

TEST(Pattern, AClassStandsInOnePlaceOnly) {
    const LangFile file =
        LangFile::ofText(QStringLiteral("tests/classes.txt"), QStringLiteral("[kin] class\nson daughter plan+\n"));
    critic::WordNumbers numbers;
    numbers.addClass(file, QStringLiteral("kin"));
    ASSERT_TRUE(numbers.classNamed(QStringLiteral("kin")));
    EXPECT_NE(numbers.of(QStringLiteral("planning")), critic::WordNumbers::unknown);
    EXPECT_EQ(numbers.of(QStringLiteral("nephew")), critic::WordNumbers::unknown);
    numbers.addClass(file, QStringLiteral("kin"));
    EXPECT_TRUE(langFaults().contains(QStringLiteral("tests/classes.txt:2: the class <kin> stands elsewhere already")));
}
