// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/staleness.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"

#include <functional>

using namespace ascent;
using namespace ascent::test;

namespace {

/// A midwife with one entry of each kind that an answer speaks of.
class StalenessTest : public ::testing::Test {
protected:
    void SetUp() override {
        content.person.headline = text("Midwife");
        strength.name = text("Staying calm at a birth");
        strength.excel = 5;
        strength.enjoy = 5;
        content.strengths.put(strength);
        goal.statement = text("Finish the ultrasound course");
        goal.due = QDate(2027, 6, 1);
        content.goals.put(goal);
        story.title = text("Night of three births");
        story.result = text("All three mothers went home in two days.");
        content.stories.put(story);
        role.title = text("Lead midwife");
        role.company = text("Harbour Clinic");
        content.roles.put(role);
        value.name = text("Patience");
        content.values.put(value);
        composed.text = text("I want to lead. I finish a course.");
        composed.spans = {{0, 5, EntityKind::Goal, goal.id.uuid()},
                          {2, 3, EntityKind::Role, role.id.uuid()},
                          {3, 3, EntityKind::Goal, goal.id.uuid()},
                          {6, 3, EntityKind::Strength, strength.id.uuid()},
                          {7, 3, EntityKind::Story, story.id.uuid()},
                          {8, 3, EntityKind::Value, value.id.uuid()},
                          {9, 3, EntityKind::Person, content.person.id.uuid()}};
        answer.text = composed.text;
        answer.composed = composed.text;
        answer.sources = sourcesOf(composed, content);
    }

    Content content;
    Strength strength;
    Goal goal;
    Story story;
    Role role;
    Value value;
    ComposedAnswer composed;
    Answer answer;
};

} // namespace

TEST_F(StalenessTest, NamesEachEntryOnceInTheOrderOfTheText) {
    EXPECT_EQ(answer.sources.size(), 6);
    EXPECT_TRUE(answer.sources.first().startsWith(text("goal\t") + goal.id.toString() + u'\t'));
    for (const QString& line : answer.sources)
        EXPECT_FALSE(line.contains(text("course"))) << "no words of the person's";
    EXPECT_FALSE(stalenessOf(answer, content).isStale());
}

TEST_F(StalenessTest, WordsThatMatterMakeItStale) {
    struct Case {
        const char* what;
        std::function<void(Content&)> change;
        bool stale;
    };
    const auto changed = [](auto row, auto&& f) {
        return [=](Content& c) {
            auto copy = row;
            f(copy);
            c.table<std::decay_t<decltype(copy)>>().put(copy);
        };
    };
    const Case cases[] = {
        {"statement", changed(goal, [](Goal& g) { g.statement = text("Finish the sonography course"); }), true},
        {"due", changed(goal, [](Goal& g) { g.due = QDate(2028, 1, 1); }), true},
        {"share", changed(goal, [](Goal& g) { g.share = ShareLevel::Private; }), true},
        {"status", changed(goal, [](Goal& g) { g.status = GoalStatus::Dropped; }), true},
        {"spaces", changed(goal, [](Goal& g) { g.statement = text(" Finish  the ultrasound course "); }), false},
        {"metric", changed(goal, [](Goal& g) { g.metric = text("scans"); }), false},
        {"position", changed(goal, [](Goal& g) { g.position = 7; }), false},
        {"result", changed(story, [](Story& s) { s.result += text(" Nobody fell ill."); }), true},
        {"company", changed(role, [](Role& r) { r.company = text("Harbour Hospital"); }), true},
        {"interview", changed(role, [](Role& r) { r.interviewAt = QDateTime(QDate(2027, 1, 5), QTime(9, 0)); }), false},
        {"role notes", changed(role, [](Role& r) { r.notes = text("They seem tense."); }), false},
        {"value note", changed(value, [](Value& v) { v.note = text("From my aunt."); }), false},
        {"value", changed(value, [](Value& v) { v.name = text("Calm"); }), true},
        {"enjoy", changed(strength, [](Strength& s) { s.enjoy = 1; }), true},
        {"headline", [](Content& c) { c.person.headline = text("Senior midwife"); }, true},
        {"another entry", [](Content& c) { c.goals.put(Goal()); }, false},
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(each.what);
        Content now = content;
        each.change(now);
        const Staleness found = stalenessOf(answer, now);
        EXPECT_EQ(found.isStale(), each.stale);
        if (each.stale) {
            EXPECT_EQ(found.entries.size(), 1);
            EXPECT_FALSE(found.entries.first().removed);
        }
        EXPECT_FALSE(stalenessOf(answer, content).isStale()) << "what is taken back makes it fresh again";
    }
}

TEST_F(StalenessTest, ARemovedEntryIsToldAsRemoved) {
    Content now = content;
    now.stories.assign({});
    const Staleness found = stalenessOf(answer, now);
    ASSERT_EQ(found.entries.size(), 1);
    EXPECT_EQ(found.entries.first(), (ChangedEntry{EntityKind::Story, story.id.uuid(), true}));
}

TEST_F(StalenessTest, WithoutSourcesItIsNeverStale) {
    answer.sources.clear();
    EXPECT_FALSE(stalenessOf(answer, Content()).isStale());
    answer.sources = {text("goal"), text("goal\tnonsense\tff"), text("\t\t"),
                      text("planet\t") + goal.id.toString() + text("\t1")};
    EXPECT_FALSE(stalenessOf(answer, content).isStale());
}

TEST_F(StalenessTest, WhatComposingGivesIsFreshAndAgesWithItsEntries) {
    const Content full = fullContent();
    AnswerRequest request;
    request.question = Question(text("what-motivates-you")); // no aspiration may be spoken of there
    if (!full.roles.isEmpty())
        request.role = full.roles.rows().first().id;
    const auto made = compose(full, request, testDay());
    ASSERT_TRUE(made);
    ASSERT_FALSE(made->spans.isEmpty());
    Answer kept;
    kept.role = request.role;
    kept.text = made->text;
    kept.sources = sourcesOf(*made, full);
    QSet<QUuid> spoken;
    for (const AnswerSpan& each : made->spans)
        spoken.insert(each.id);
    EXPECT_EQ(kept.sources.size(), spoken.size()) << "every kind of entry that is spoken of has a line";
    EXPECT_FALSE(stalenessOf(kept, full).isStale());
    EXPECT_EQ(stalenessOf(kept, Content()).entries.size(), kept.sources.size());
}

TEST_F(StalenessTest, HowThePersonSaysAnEntryCountsToo) {
    EXPECT_FALSE(stalenessOf(answer, content).isStale());
    SayLine line;
    line.of = Sayable::Story;
    line.story = story.id;
    line.text = text("Three births in one night, and all went home.");
    Content now = content;
    now.sayLines.put(line);
    ASSERT_EQ(stalenessOf(answer, now).entries.size(), 1);
    EXPECT_EQ(stalenessOf(answer, now).entries.first().id, story.id.uuid());
    answer.sources = sourcesOf(composed, now);
    EXPECT_FALSE(stalenessOf(answer, now).isStale());
    line.forRole = role.id; // of another role than the answer's, which is for any
    now.sayLines.assign({line});
    EXPECT_TRUE(stalenessOf(answer, now).isStale()) << "the line that it was made with is gone";
    line.forRole.reset();
    line.text += text(" Nobody slept.");
    now.sayLines.assign({line});
    EXPECT_TRUE(stalenessOf(answer, now).isStale());
}
