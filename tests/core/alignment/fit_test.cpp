// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/fit.h"
#include "tests/core/alignment/helpers.h"

namespace ascent {

namespace {

const QString posting = QStringLiteral("Kitchen manager\n"
                                       "\n"
                                       "What you will do\n"
                                       "- Plan the weekly menus for 120 guests\n"
                                       "- Order supplies and keep the stock list\n"
                                       "\n"
                                       "Requirements\n"
                                       "- Certificate in food safety\n"
                                       "- Experience with menu planning\n"
                                       "\n"
                                       "Nice to have\n"
                                       "- Forklift licence\n");

} // namespace

TEST(Fit, AnOpenGoalIsAPlanAndNoProof) {
    Content content;
    Role role;
    role.posting = posting;
    content.roles.put(role);
    const QDate today(2026, 11, 22);
    const Fit nothing = fitOf(align(content, role, today), content);
    ASSERT_EQ(nothing.missing.size(), 5);
    EXPECT_TRUE(nothing.missing.first().line.must);
    EXPECT_FALSE(nothing.missing.last().line.must) << "must-haves come first";
    EXPECT_EQ(nothing.mustsMet, 0);
    EXPECT_EQ(nothing.musts, 4);

    Goal goal;
    goal.statement = QStringLiteral("Pass the exam for the forklift licence");
    content.goals.put(goal);
    const Fit open = fitOf(align(content, role, today), content);
    ASSERT_EQ(open.planned.size(), 1);
    EXPECT_EQ(open.planned[0].line.text, QStringLiteral("Forklift licence"));
    EXPECT_EQ(open.met.size(), 0);
    EXPECT_EQ(open.othersMet, 0);

    goal.status = GoalStatus::Done;
    content.goals.put(goal);
    const Fit done = fitOf(align(content, role, today), content);
    EXPECT_EQ(done.planned.size(), 0);
    EXPECT_EQ(done.othersMet, 1);
}

TEST(Fit, SaysHowMuchIsMetAndWhatIsPlanned) {
    Fit fit;
    fit.musts = 3;
    fit.mustsMet = 1;
    fit.mustsPlanned = 1;
    fit.others = 2;
    fit.othersMet = 2;
    EXPECT_EQ(coverageWords(fit), QStringLiteral("1 of 3 must-haves met"));
    EXPECT_EQ(coverageDetail(fit), QStringLiteral("1 more is planned as a goal \u00B7 2 of 2 nice-to-haves met"));
    fit.musts = fit.mustsMet = fit.mustsPlanned = 0;
    EXPECT_EQ(coverageWords(fit), QStringLiteral("2 of 2 lines met"));
    EXPECT_EQ(coverageDetail(fit), QString());
}

TEST(Fit, WhatOnlyTouchesALineDoesNotMeetIt) {
    AlignedLine line;
    const Content content;
    EXPECT_EQ(stateOf(line, content), LineState::Missing);
    line.near.append({EntityKind::Strength, QUuid::createUuid(), 0.3, {}, false});
    EXPECT_EQ(stateOf(line, content), LineState::Touched);
    line.matches.append({EntityKind::Strength, QUuid::createUuid(), 0.7, {}, false});
    EXPECT_EQ(stateOf(line, content), LineState::Met);
}

} // namespace ascent
