// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/directions/directions.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"

#include <algorithm>

using namespace ascent;
using ascent::test::text;

namespace {

/// A workbook to which entries are added in a line each.
struct Entries {
    Content content;

    Entries& says(const char* question, const char* answer) {
        content.reflections.put({{}, content.reflections.endPosition(), text(question), text(answer)});
        return *this;
    }
    Entries& strength(const char* name, std::optional<int> excel, std::optional<int> enjoy,
                      std::optional<StrengthKind> kind = {}) {
        Strength made;
        made.position = content.strengths.endPosition();
        made.name = text(name);
        made.excel = excel;
        made.enjoy = enjoy;
        made.kind = kind;
        content.strengths.put(made);
        return *this;
    }
    Entries& value(const char* name, int life, int career) {
        Value made;
        made.position = content.values.endPosition();
        made.name = text(name);
        made.life = life;
        made.career = career;
        content.values.put(made);
        return *this;
    }
    Entries& driver(DriverKind kind) {
        content.drivers.put({{}, content.drivers.endPosition(), kind});
        return *this;
    }
};

const Direction* in(const QList<Direction>& list, const char* key) {
    for (const Direction& each : list)
        if (each.key == QLatin1String(key))
            return &each;
    return nullptr;
}

QStringList keys(const QList<Direction>& list) {
    QStringList all;
    for (const Direction& each : list)
        all << each.key;
    return all;
}

/// One answer, and the directions that it must and must not lead to. "-key": laid aside. "!key": named nowhere.
struct Case {
    const char* question;
    const char* answer;
    QList<const char*> expected;
};

const Case cases[] = {
    {"enjoyed-tasks",
     "Showing a new apprentice how a joint is cut, with my own hands.",
     {"work/teaching", "work/craft"}},
    {"enjoyed-tasks", "Sitting with a patient when nobody else has time.", {"work/caring", "!work/leading"}},
    {"enjoyed-tasks", "Reconciling the ledger until the last cent is where it belongs.", {"work/figures"}},
    {"enjoyed-tasks", "Closing a deal over the phone.", {"work/selling", "!work/figures"}},
    {"enjoyed-tasks", "Sketching a new coat and cutting the first pattern.", {"work/designing"}},
    {"enjoyed-tasks", "Getting forty trucks to the right yards: pure logistics.", {"work/planning"}},
    {"enjoyed-tasks", "Pruning the old pear trees in February.", {"work/nature", "!work/craft"}},
    {"enjoyed-tasks", "Debugging somebody else's code on a rainy Sunday.", {"work/software"}},
    {"enjoyed-tasks", "Finding the fault in a boiler that three people have given up on.", {"work/repairing"}},
    {"enjoyed-tasks", "Giving talks at the observatory.", {"work/speaking"}},
    {"enjoyed-tasks", "Inspecting welds before they go under the sea.", {"work/quality"}},
    {"enjoyed-tasks", "Sunday rehearsals with the choir.", {"work/arts"}},
    {"enjoyed-tasks", "Gist contracts for what is not in them.", {"work/law"}},
    {"enjoyed-tasks", "Editing other people's essays.", {"work/writing"}},
    {"talents", "I stay calm in a crisis, on the ambulance and at home.", {"work/protecting"}},
    {"talents", "Guests remember me, and I remember the guests.", {"work/helping-public"}},
    {"talents", "People ask me for advice before they sign anything.", {"work/advising"}},
    {"talents", "I take care of people without making them feel small.", {"work/caring"}},
    {"talents", "Experiments: I have the patience to repeat one forty times.", {"work/research"}},
    {"unbearable-tasks", "Selling insurance to people who can't afford it.", {"-work/selling", "!work/law"}},
    {"unbearable-tasks", "Timesheets, filing and other paperwork.", {"-work/administration"}},
    {"unbearable-tasks", "I hate teaching the same lesson twice.", {"-work/teaching"}},
    {"unbearable-tasks", "Not the teaching itself.", {"!work/teaching"}},
    {"unbearable-tasks", "Honestly nothing.", {}},
    {"managing", "Yes, gladly.", {"work/leading", "kind/leader"}},
    {"managing", "Yes. I have run the night shift for years.", {"work/leading", "kind/leader"}},
    {"managing", "I'd love to lead a brigade of my own.", {"work/leading", "kind/leader"}},
    {"managing", "No.", {"-work/leading", "-kind/leader", "kind/expert"}},
    {"managing", "I would rather not lead people.", {"-work/leading", "-kind/leader", "kind/expert"}},
    {"managing", "I don't want to manage anybody.", {"-work/leading", "-kind/leader"}},
    {"managing", "Leading people drains me.", {"-work/leading"}},
    {"managing", "Never again, once was enough.", {"-work/leading"}},
    {"managing", "A small ward, gladly.", {"work/leading"}},
    {"managing", "Hard to say; ask me after the summer.", {"!work/leading", "!kind/leader"}},
    {"success", "A prize for the house that I restored.", {"kind/award"}},
    {"success", "My name over the door of my own bakery.", {"kind/business"}},
    {"success", "That the community hall is open again.", {"kind/contribution"}},
    {"industry", "Textiles: I would retrain for that.", {"kind/switch"}},
    {"fulfilment", "Passing an exam that I was afraid of.", {"kind/qualification"}},
    {"role-model", "My aunt, who started a company from a market stall.", {"kind/business"}},
    {"What next?", "A different department, closer to the product.", {"kind/function"}},
    {"What next?", "I am not going to start a business.", {"!kind/business"}},
    // words that only look like it
    {"enjoyed-tasks", "The train journey home along the coast.", {"!work/teaching", "!work/leading"}},
    {"enjoyed-tasks", "Nothing that leads to another meeting.", {"!work/leading"}},
    {"enjoyed-tasks", "Stripping lead paint off old windows.", {"!work/leading"}},
    {"talents", "I excel at waiting.", {"!work/figures"}},
    {"talents", "Figuring out what the fuss was about.", {"!work/figures"}},
    {"talents", "My experience with experienced people.", {"!work/research"}},
    {"talents", "Time management.", {"!work/leading", "!work/planning"}},
    {"success", "The right people at the right of the photograph.", {"!work/law"}},
    {"industry", "The police academy's policies interest nobody.", {"!kind/contribution"}},
    {"fulfilment", "Present company and a quiet present.", {"!work/speaking"}},
};

class DirectionsOf : public ::testing::TestWithParam<Case> {};

TEST_P(DirectionsOf, OneAnswer) {
    const Case& each = GetParam();
    const Directions found = directions(Entries().says(each.question, each.answer).content);
    const QStringList all = keys(found.work) + keys(found.aspirations);
    const QStringList aside = keys(found.aside);
    const std::string seen = (all.join(u' ') + QStringLiteral(" | ") + aside.join(u' ')).toStdString();
    for (const char* expected : each.expected) {
        const QString key = text(expected);
        if (key.startsWith(u'!')) {
            EXPECT_FALSE(all.contains(key.mid(1)) || aside.contains(key.mid(1))) << each.answer << ": " << seen;
        } else if (key.startsWith(u'-')) {
            EXPECT_TRUE(aside.contains(key.mid(1)) && !all.contains(key.mid(1))) << each.answer << ": " << seen;
        } else {
            EXPECT_TRUE(all.contains(key) && !aside.contains(key))
                << key.toStdString() << " from " << each.answer << ": " << seen;
        }
    }
    if (each.expected.isEmpty()) {
        EXPECT_TRUE(all.isEmpty() && aside.isEmpty()) << seen;
    }
}

INSTANTIATE_TEST_SUITE_P(Answers, DirectionsOf, ::testing::ValuesIn(cases));

TEST(Directions, NothingComesOfNothing) {
    EXPECT_TRUE(directions({}).work.isEmpty());
    EXPECT_TRUE(directions({}).aspirations.isEmpty());
    EXPECT_TRUE(directions({}).aside.isEmpty());
}

TEST(Directions, EveryReasonQuotesAnEntryThatIsThere) {
    const Content content = Entries()
                                .says("enjoyed-tasks", "Teaching first aid. Baking for forty.")
                                .says("managing", "Later, perhaps a small team.")
                                .says("team-or-solo", "In a team.")
                                .strength("Coaching young bakers", 5, 5)
                                .strength("bookkeeping", 5, 1)
                                .value("Craftsmanship", 4, 5)
                                .driver(DriverKind::Helping)
                                .content;
    const Directions found = directions(content);
    ASSERT_FALSE(found.work.isEmpty());
    ASSERT_FALSE(found.aspirations.isEmpty());
    ASSERT_TRUE(in(found.aside, "work/figures"));
    for (const auto* list : {&found.work, &found.aspirations, &found.aside})
        for (const Direction& each : *list) {
            EXPECT_FALSE(each.title.isEmpty());
            EXPECT_FALSE(each.statement.isEmpty());
            EXPECT_FALSE((list == &found.aside ? each.doubts : each.reasons).isEmpty()) << each.key.toStdString();
            for (const DirectionReason& reason : each.reasons + each.doubts) {
                EXPECT_GT(reason.weight, 0);
                EXPECT_FALSE(reason.text.isEmpty());
                const bool there = (reason.entity == EntityKind::Strength && content.strengths.find(reason.id)) ||
                                   (reason.entity == EntityKind::Value && content.values.find(reason.id)) ||
                                   (reason.entity == EntityKind::Driver && content.drivers.find(reason.id)) ||
                                   (reason.entity == EntityKind::Reflection && content.reflections.find(reason.id));
                EXPECT_TRUE(there) << reason.text.toStdString();
            }
        }
}

TEST(Directions, QuoteTheSentenceAndNotTheWholeAnswer) {
    const Directions found =
        directions(Entries().says("enjoyed-tasks", "Long walks. Teaching children to swim. Cards.").content);
    const Direction* teaching = in(found.work, "work/teaching");
    ASSERT_TRUE(teaching);
    EXPECT_TRUE(teaching->reasons[0].text.contains(u"“Teaching children to swim”"))
        << teaching->reasons[0].text.toStdString();
    EXPECT_FALSE(teaching->reasons[0].text.contains(u"Cards"));
}

TEST(Directions, AJoylessStrengthSpeaksAgainst) {
    const Directions joyless = directions(Entries().strength("Selling", 5, 1).content);
    EXPECT_TRUE(in(joyless.aside, "work/selling"));
    EXPECT_FALSE(in(joyless.work, "work/selling"));
    // and stays in sight as a doubt where more speaks for it
    const Directions torn =
        directions(Entries().strength("Selling", 5, 1).strength("Negotiating with suppliers", 5, 5).content);
    const Direction* selling = in(torn.work, "work/selling");
    ASSERT_TRUE(selling);
    ASSERT_EQ(selling->doubts.size(), 1);
    EXPECT_TRUE(selling->doubts[0].text.contains(u"without joy"));
}

TEST(Directions, MoreEvidenceStandsFirst) {
    const Content content = Entries()
                                .strength("welding", 3, 3)
                                .strength("teaching", 5, 5)
                                .says("enjoyed-tasks", "Teaching the new ones")
                                .content;
    const QStringList order = keys(directions(content).work);
    ASSERT_GE(order.size(), 2);
    EXPECT_EQ(order[0], u"work/teaching"_qs);
    EXPECT_TRUE(order.contains(u"work/craft"_qs));
}

TEST(Directions, ALongListOfWeakSignsIsNoStrongOne) {
    Entries entries;
    for (int i = 0; i < 300; ++i)
        entries.strength("paperwork", 3, 3);
    entries.strength("gardening", 5, 5).says("enjoyed-tasks", "Gardening.");
    EXPECT_EQ(keys(directions(entries.content).work).value(0), u"work/nature"_qs);
}

TEST(Directions, AnEntryCountsOnceForADirection) {
    const Directions found =
        directions(Entries().says("enjoyed-tasks", "Teaching. Tutoring. Coaching. Mentoring.").content);
    const Direction* teaching = in(found.work, "work/teaching");
    ASSERT_TRUE(teaching);
    EXPECT_EQ(teaching->reasons.size(), 1);
}

TEST(Directions, ADriverAloneNamesAKindOfAspirationButNoKindOfWork) {
    const Directions found = directions(Entries().driver(DriverKind::Helping).content);
    EXPECT_TRUE(in(found.aspirations, "kind/contribution"));
    EXPECT_TRUE(found.work.isEmpty()) << keys(found.work).join(u' ').toStdString();
}

TEST(Directions, AValueOfLifeAloneSaysNothingAboutWork) {
    EXPECT_TRUE(in(directions(Entries().value("Independence", 0, 5).content).aspirations, "kind/business"));
    EXPECT_FALSE(in(directions(Entries().value("Independence", 5, 0).content).aspirations, "kind/business"));
}

TEST(Directions, TheStageIsAReason) {
    Entries entries;
    entries.content.person.stage = Stage::Switching;
    const Directions found = directions(entries.content);
    const Direction* change = in(found.aspirations, "kind/switch");
    ASSERT_TRUE(change);
    EXPECT_EQ(change->reasons[0].entity, EntityKind::Person);
    entries.content.person.stage = Stage::Experienced;
    EXPECT_FALSE(in(directions(entries.content).aspirations, "kind/switch"));
}

TEST(Directions, CompanyAddsToWhatIsThere) {
    const struct {
        const char* answer;
        int reasons, doubts; ///< of "work/leading", done with others
    } table[] = {
        {"In a team.", 2, 0},
        {"On my own.", 1, 1},
        {"Not alone.", 2, 0},
        {"Half and half.", 1, 0},
        {"Alone for the drawing, with others for the rest.", 1, 0},
        {"I do my worst work alone.", 2, 0},
        {"Two pots of tea.", 1, 0},
    };
    for (const auto& each : table) {
        const Directions found =
            directions(Entries().strength("Leading a team", 5, 5).says("team-or-solo", each.answer).content);
        const Direction* leading = in(found.work, "work/leading");
        ASSERT_TRUE(leading) << each.answer;
        EXPECT_EQ(leading->reasons.size(), each.reasons) << each.answer;
        EXPECT_EQ(leading->doubts.size(), each.doubts) << each.answer;
    }
    EXPECT_TRUE(directions(Entries().says("team-or-solo", "In a team.").content).work.isEmpty());
}

TEST(Directions, GoalsAreNotLookedAt) {
    Entries entries;
    entries.says("enjoyed-tasks", "Teaching.");
    const Directions before = directions(entries.content);
    Goal goal;
    goal.statement = u"Start a bakery and leave nursing by 2028"_qs;
    goal.share = ShareLevel::Private;
    entries.content.goals.put(goal);
    const Directions after = directions(entries.content);
    EXPECT_EQ(before.work, after.work);
    EXPECT_EQ(before.aspirations, after.aspirations);
    EXPECT_EQ(before.aside, after.aside);
}

TEST(Directions, ThePersonalNoteOfAValueIsNotLookedAt) {
    Entries entries;
    Value value;
    value.name = u"Calm"_qs;
    value.career = 5;
    value.note = u"teaching, selling, community, independence"_qs;
    entries.content.values.put(value);
    EXPECT_TRUE(directions(entries.content).work.isEmpty());
    EXPECT_TRUE(directions(entries.content).aspirations.isEmpty());
}

TEST(Directions, BeginAnAspiration) {
    const Content content = Entries()
                                .strength("SQL", 5, 5, StrengthKind::Hard)
                                .value("Precision", 1, 5)
                                .says("managing", "No, I would rather not.")
                                .content;
    const Directions found = directions(content);
    const Direction* expert = in(found.aspirations, "kind/expert");
    ASSERT_TRUE(expert);
    EXPECT_EQ(expert->statement, u"Become an expert in SQL"_qs);
    EXPECT_EQ(expert->kind, AspirationKind::Expert);
    EXPECT_EQ(expert->strengths, QList{content.strengths.rows()[0].id});
    EXPECT_EQ(expert->values, QList{content.values.rows()[0].id});
    EXPECT_FALSE(expert->there);
}

TEST(Directions, KnowTheAspirationThatSaysIt) {
    Entries entries;
    entries.driver(DriverKind::Influence);
    Aspiration lead;
    lead.statement = u"Run the kitchen of a large hotel"_qs;
    lead.kind = AspirationKind::Leader;
    entries.content.aspirations.put(lead);
    const Directions found = directions(entries.content);
    const Direction* leader = in(found.aspirations, "kind/leader");
    ASSERT_TRUE(leader);
    EXPECT_EQ(leader->there, lead.id);
}

TEST(Directions, AreTheSameTwice) {
    const Content content = ascent::test::fullContent();
    const Directions one = directions(content), two = directions(content);
    EXPECT_EQ(one.work, two.work);
    EXPECT_EQ(one.aspirations, two.aspirations);
    EXPECT_EQ(one.aside, two.aside);
}

} // namespace
