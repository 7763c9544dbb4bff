// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/context.h"
#include "core/advice/way_out.h"
#include "core/answers/origin.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"

#include <gtest/gtest.h>

using namespace ascent;
using namespace ascent::test;

namespace {

/// A bicycle mechanic who wants to lead a workshop, with a role at a cycle hire.
class WayOutTest : public ::testing::Test {
protected:
    void SetUp() override {
        aspiration.statement = text("Lead a repair workshop");
        aspiration.kind = AspirationKind::Leader;
        goal.statement = text("Finish the e-bike technician course by May 2027");
        goal.due = QDate(2027, 5, 31);
        hidden.statement = text("Leave for the coast by 2028");
        hidden.due = QDate(2028, 1, 1);
        hidden.share = ShareLevel::Private;
        strength.name = text("Finding faults by ear");
        strength.evidence = text("halved the repeat repairs of the rental fleet in one season");
        strength.excel = 5;
        strength.enjoy = 5;
        role.title = text("Workshop lead");
        role.company = text("Rollwerk Hire");
        role.longTerm = text("open a second workshop by the canal");
        content.aspirations.put(aspiration);
        content.goals.put(goal);
        content.goals.put(hidden);
        content.strengths.put(strength);
        content.roles.put(role);
        SayLine note;
        note.of = Sayable::Research;
        note.role = role.id;
        note.part = tokenOf(ResearchPart::LongTerm);
        note.text = text("You plan a second workshop by the canal, and I'd like to fit it out.");
        content.sayLines.put(note);
        context = critiqueContext(content, Question(text("career-goals")), role.id, testDay(), 135);
    }
    QList<PartText> parts() const {
        return partTexts(content, {Question(text("career-goals")), role.id, {}, 60, 135}, testDay());
    }
    struct Found {
        Finding finding;
        std::optional<WayOut> way;
    };
    QList<Found> found(const QString& answer) const {
        const Critique said = critique(answer, context);
        QList<Found> all;
        for (const Finding& each : said.findings)
            all.append({each, wayOut(answer, each, said, parts(), context)});
        return all;
    }
    std::optional<WayOut> ofRule(const QString& answer, const char* rule, const char* part = "") const {
        for (const Found& each : found(answer))
            if (tokenOf(each.finding.rule) == QLatin1String(rule) && each.finding.part == text(part))
                return each.way;
        ADD_FAILURE() << "no finding of " << rule << ' ' << part << " in: " << answer.toStdString();
        return {};
    }

    Aspiration aspiration;
    Goal goal, hidden;
    Strength strength;
    Role role;
    Content content;
    CritiqueContext context;
};

qsizetype warningsOf(const Critique& critique) {
    return std::count_if(critique.findings.begin(), critique.findings.end(),
                         [](const Finding& each) { return each.severity == Severity::Warning; });
}

const QString money = text("I want this job because it pays well.");

} // namespace

TEST_F(WayOutTest, PartsAreReadySentencesWithEntriesBehindThem) {
    const QList<PartText> all = parts();
    QSet<SpokenPart> told;
    for (const PartText& each : all) {
        told.insert(each.part);
        EXPECT_FALSE(each.spans.isEmpty()) << each.text.toStdString();
        EXPECT_TRUE(each.text.front().isUpper() && each.text.back().isPunct()) << each.text.toStdString();
        EXPECT_FALSE(each.text.contains(QChar(0xB6)) || each.text.contains(u'{')) << each.text.toStdString();
        EXPECT_FALSE(each.text.contains(text(" also "))) << "nothing was said before";
        EXPECT_FALSE(each.text.startsWith(text("That"))) << each.text.toStdString();
        EXPECT_FALSE(each.text.contains(text("coast"))) << "a private goal is in nothing";
        for (const AnswerSpan& span : each.spans)
            EXPECT_LE(span.start + span.length, each.text.size());
    }
    EXPECT_TRUE(told.contains({SpokenPart::Direction, SpokenPart::Path, SpokenPart::Strengths, SpokenPart::Company}));
    EXPECT_TRUE(partTexts({}, {Question(text("career-goals")), {}, {}, 60, 135}, testDay()).isEmpty())
        << "nothing was entered";
}

TEST_F(WayOutTest, ASentenceInQuestionIsReplacedByOneOfTheirOwn) {
    const QString answer = text("I repair bicycles for a living. ") + money + text(" I start early.");
    const auto way = ofRule(answer, "money");
    ASSERT_TRUE(way);
    EXPECT_TRUE(way->replaces());
    EXPECT_EQ(answer.mid(way->start, way->length), money);
    EXPECT_TRUE(way->text.contains(text("faults"), Qt::CaseInsensitive)) << way->text.toStdString();
    EXPECT_EQ(withWayOut(answer, *way), text("I repair bicycles for a living. ") + way->text + text(" I start early."));
}

TEST_F(WayOutTest, AnotherCompanysNameIsReplacedAlone) {
    Role other;
    other.title = text("Mechanic");
    other.company = text("Speichenkraft");
    content.roles.put(other);
    const QString answer = text("I want to grow with Speichenkraft over the coming years.");
    const auto way = ofRule(answer, "other-company");
    ASSERT_TRUE(way);
    EXPECT_EQ(withWayOut(answer, *way), text("I want to grow with Rollwerk Hire over the coming years."));
}

TEST_F(WayOutTest, AnAbsentPartGoesWhereItBelongs) {
    const QString direction = text("In the long run I want to lead a repair workshop.");
    const QString company = text("Rollwerk Hire plans a second workshop, and I want to be part of that.");
    const QString answer = direction + u' ' + company;
    const auto strengths = ofRule(answer, "parts", "strength");
    ASSERT_TRUE(strengths);
    EXPECT_FALSE(strengths->replaces());
    EXPECT_EQ(withWayOut(answer, *strengths), direction + u' ' + strengths->text + u' ' + company);

    const QString path = text("This spring I will finish the e-bike technician course.");
    const auto first = ofRule(path, "parts", "longTerm");
    ASSERT_TRUE(first);
    EXPECT_EQ(withWayOut(path, *first), first->text + u' ' + path) << "the direction opens";
}

TEST_F(WayOutTest, WhatTheAnswerSaysAlreadyIsNotOfferedAgain) {
    for (const PartText& each : parts())
        for (const Found& one : found(each.text + u' ' + money))
            EXPECT_NE(one.way.value_or(WayOut()).text, each.text);
}

TEST_F(WayOutTest, NothingIsOfferedWhereNothingServes) {
    struct Case {
        const char* rule;
        const char* words;
    };
    for (const Case& each :
         {Case{"hedging", "Maybe I would kind of like to perhaps lead a workshop, hopefully, I guess."},
          Case{"too-short", "I repair bicycles."}}) {
        const QString answer = text(each.words);
        EXPECT_FALSE(ofRule(answer, each.rule)) << each.rule;
    }
    // Without entries there is advice only.
    const Content empty;
    CritiqueContext bare = context;
    bare.content = &empty;
    bare.role = {};
    const QString answer = text("I mend things. ") + money;
    const Critique said = critique(answer, bare);
    for (const Finding& each : said.findings)
        EXPECT_FALSE(wayOut(answer, each, said,
                            partTexts(empty, {Question(text("career-goals")), {}, {}, 60, 135}, testDay()), bare))
            << tokenOf(each.rule).data();
}

TEST_F(WayOutTest, TheCriticHasLessToSayAfterwards) {
    const QStringList answers{
        text("I mend bicycles. ") + money,
        text("I have no idea where I see myself. I like bicycles."),
        text("In five years I want to be head of the Rollwerk workshop on Canal Street with exactly 14 mechanics."),
        text("I see this job as a stepping stone to a manager's post somewhere else."),
        text("My last boss was an idiot who ruined the workshop. I want to lead a repair workshop."),
        text("I'm happy where I am and don't want anything to change."),
    };
    int ways = 0;
    for (const QString& answer : answers)
        for (const Found& each : found(answer)) {
            if (!each.way)
                continue;
            ++ways;
            const Critique before = critique(answer, context);
            const Critique after = critique(withWayOut(answer, *each.way), context);
            const bool lighter =
                warningsOf(after) < warningsOf(before) || after.findings.size() < before.findings.size();
            EXPECT_TRUE(lighter) << answer.toStdString() << " -> " << each.way->text.toStdString();
            EXPECT_LE(warningsOf(after), warningsOf(before));
            EXPECT_FALSE(withWayOut(answer, *each.way).contains(text("  ")));
        }
    EXPECT_GE(ways, 8);
}

TEST(WayOut, SpacesComeOutRight) {
    struct Case {
        const char* before;
        WayOut way;
        const char* after;
    };
    for (const Case& each : {Case{"", {text("New."), 0, 0}, "New."},
                             {"One.", {text("New."), 0, 0}, "New. One."},
                             {"One.", {text("New."), 4, 0}, "One. New."},
                             {"One. Two.", {text("New."), 4, 0}, "One. New. Two."},
                             {"One.\n\nTwo.", {text("New."), 4, 0}, "One. New.\n\nTwo."},
                             {"One. Two.", {text("New."), 0, 4}, "New. Two."}})
        EXPECT_EQ(withWayOut(text(each.before), each.way), text(each.after));
}

TEST_F(WayOutTest, TheOriginOfATakenSentenceIsKnown) {
    const QString own = text("I mend bicycles for a living.");
    for (const PartText& each : parts()) {
        const QString answer = own + u' ' + each.text;
        const QList<AnswerSpan> spans = withParts(answer, {}, parts());
        ASSERT_FALSE(spans.isEmpty()) << each.text.toStdString();
        for (const AnswerSpan& span : spans) {
            EXPECT_GT(span.start, own.size());
            EXPECT_LE(span.start + span.length, answer.size());
        }
        EXPECT_EQ(spans.size(), each.spans.size());
    }
    EXPECT_TRUE(withParts(own, {}, parts()).isEmpty());
}
