// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/text/patterns.h"
#include "tests/core/critic/examples.h"
#include "tests/support/print.h"

#include <gtest/gtest.h>

using namespace ascent;

namespace {

/// A data file with its rule, and how many of its patterns no example needs yet. The number may only fall: whoever
/// adds a pattern writes an example that needs it.
struct RuleFile {
    CriticRule rule;
    int unneeded;
};

constexpr RuleFile files[] = {
    {CriticRule::Money, 154},      {CriticRule::SteppingStone, 124}, {CriticRule::DontKnow, 132},
    {CriticRule::Content, 110},    {CriticRule::BeyondWindow, 32},   {CriticRule::TooSpecific, 44},
    {CriticRule::Irrelevant, 103}, {CriticRule::TooPersonal, 138},   {CriticRule::Flattery, 58},
    {CriticRule::Cliche, 39},      {CriticRule::Hedging, 42},        {CriticRule::Negative, 95},
    {CriticRule::OtherCompany, 6}, {CriticRule::TooShort, 0},        {CriticRule::Parts, 81},
};

class RuleExamples : public testing::TestWithParam<RuleFile> {
protected:
    QString file() const { return tokenOf(GetParam().rule); }
};

bool isNeeded(const critic::PatternAt& pattern, const QList<CriticExample>& examples,
              const QList<QSet<int>>& patternsIn, CriticRule rule) {
    for (qsizetype at = 0; at < examples.size(); ++at) {
        if (!patternsIn[at].contains(pattern.index))
            continue;
        const critic::WithoutPattern without(pattern.index);
        if (!holds(examples[at], rule))
            return true;
    }
    return false;
}

/// "critic/money.txt:12" for each pattern of the file that could go without any of the examples noticing.
QStringList unneededIn(const QString& file, const QList<CriticExample>& examples, CriticRule rule) {
    QList<QSet<int>> found;
    for (const CriticExample& each : examples)
        found << critic::patternsIn(readProse(each.text));
    QStringList unneeded;
    for (const critic::PatternAt& pattern : critic::allPatterns())
        if (pattern.file == QStringLiteral("critic/%1.txt").arg(file) && !isNeeded(pattern, examples, found, rule))
            unneeded << QStringLiteral("%1:%2").arg(pattern.file).arg(pattern.line);
    return unneeded;
}

void expectNoneLost(const QStringList& unneeded, int allowed) {
    EXPECT_LE(unneeded.size(), allowed) << "no example needs:\n" << unneeded.join(u'\n').toStdString();
    EXPECT_GE(unneeded.size(), allowed) << "more patterns have an example now: let the figure fall to "
                                        << unneeded.size();
}

} // namespace

TEST_P(RuleExamples, Hold) {
    const QList<CriticExample> examples = examplesOf(file());
    EXPECT_FALSE(examples.isEmpty());
    for (const CriticExample& each : examples)
        EXPECT_TRUE(holds(each, GetParam().rule)) << each.place.toStdString() << ": " << each.text.toStdString();
}

TEST_P(RuleExamples, NeedItsPatterns) {
    expectNoneLost(unneededIn(file(), examplesOf(file()), GetParam().rule), GetParam().unneeded);
}

INSTANTIATE_TEST_SUITE_P(Critic, RuleExamples, testing::ValuesIn(files), [](const auto& each) {
    return QString::fromLatin1(tokenOf(each.param.rule)).replace(u'-', u'_').toStdString();
});

// Answers that are well made, whose words many rules look at.
TEST(GoodAnswers, DrawNoWarning) {
    for (const CriticExample& each : examplesOf(QStringLiteral("clauses")))
        EXPECT_TRUE(holds(each, CriticRule::Money)) << each.place.toStdString() << ": " << each.text.toStdString();
}
