// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/critic/consistency_support.h"

using namespace ascent;

namespace {

const char* const copied =
    "I want to grow into someone who plans the whole season, from the first sowing to the last market. I bring nine "
    "years in the field and a steady hand with people, and I would like to use both with you for a long time.";

} // namespace

TEST(Consistency, AnAnswerCopiedForAnotherEmployer) {
    Content content;
    Role first = roleOf("Grower", "Fallowfield");
    Role second = roleOf("Farm planner", "Hazel Orchards");
    second.admire = QStringLiteral("They plant hedges again");
    second.notes = QStringLiteral("Their boss knows my uncle");
    content.roles.put(first);
    content.roles.put(second);
    content.answers.put(answerOf(first.id, "career-goals", copied, 1));
    content.answers.put(answerOf(second.id, "career-goals", copied, 2));
    const auto found = consistency(content, today);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().rule, ascent::ConsistencyRule::SameWording);
    EXPECT_TRUE(found.first().fix.contains(second.admire));
    EXPECT_FALSE(found.first().fix.contains(QStringLiteral("uncle")));

    // Nothing to say once a role is closed, or where both are with one employer.
    second.stage = RoleStage::Closed;
    content.roles.put(second);
    EXPECT_TRUE(consistency(content, today).isEmpty());
    second.stage = RoleStage::Applying;
    second.company = first.company;
    content.roles.put(second);
    EXPECT_TRUE(consistency(content, today).isEmpty());
}

TEST(Consistency, TheSameWordingIsHeardThroughSmallChanges) {
    const QStringList texts{
        QString::fromUtf8(copied),
        QStringLiteral("My aim is to become the nurse whom new colleagues ask first. I keep calm when a ward is full, "
                       "and last winter I taught eleven students to take blood. I would like to do that with you."),
        QStringLiteral("What drives me is a van that leaves on time. I planned the routes of thirty drivers for four "
                       "years, we cut the empty miles by a tenth, and I want to do the same on longer roads."),
        QStringLiteral("I hope to learn how a good wine list is made. In two seasons I have tasted my way through "
                       "three cellars, I write down every glass, and guests come back to ask what I would pour."),
        QStringLiteral("In five years I see myself leading the repairs of a whole fleet. I find faults by ear, I have "
                       "rebuilt forty gearboxes, and I like to show an apprentice why a part has failed."),
        QStringLiteral("I want to write software that clerks enjoy. At the council I sat beside them for a month, "
                       "threw out half of a form, and saw the queue at the counter shrink within a week.")};
    const auto rulesFor = [](const QString& a, const QString& b) {
        Content content;
        const Role first = roleOf("Team member", "Fallowfield");
        const Role second = roleOf("Assistant", "Hazel Orchards");
        content.roles.put(first);
        content.roles.put(second);
        content.answers.put(answerOf(first.id, "career-goals", a.toUtf8().constData(), 1));
        content.answers.put(answerOf(second.id, "career-goals", b.toUtf8().constData(), 2));
        return rulesOf(content).join(u' ');
    };
    const QString same = QStringLiteral("same-wording");
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString& text = texts[i];
        EXPECT_EQ(rulesFor(text + QStringLiteral(" That is why I chose Fallowfield."),
                           text + QStringLiteral(" That is why I chose Hazel Orchards.")),
                  same);
        QString changed = text;
        changed.replace(QStringLiteral("I want to"), QStringLiteral("I'd love to"));
        changed.replace(QStringLiteral("I would like to"), QStringLiteral("I'd like to"));
        changed.replace(QStringLiteral("I hope to"), QStringLiteral("I mean to"));
        changed.replace(QStringLiteral("I like to"), QStringLiteral("I love to"));
        EXPECT_EQ(rulesFor(text, changed), same) << changed.toStdString();
        // Another answer, and one that shares its opening alone.
        const QString& other = texts[(i + 1) % texts.size()];
        EXPECT_EQ(rulesFor(text, other), QString());
        EXPECT_EQ(rulesFor(text, text.section(u'.', 0, 0) + QStringLiteral(". ") + other.section(u'.', 1)), QString())
            << text.toStdString();
    }
}

TEST(Consistency, NamesOfAnotherRole) {
    struct Named {
        const char* rule;
        const char* text;
    };
    constexpr Named table[] = {
        {"other-company", "I want to grow with Hazel Orchards and learn grafting."},
        {"other-company", "What draws me to Hazel Orchards is its hedges."},
        {"other-title", "As a grower I'd bring patience to the Orchard planner role."},
        {"other-title", "I see the role of orchard planner as the next step."},
        {"other-company", "I'd be proud to join Hazel Orchards for the long term."},
        {"other-company", "My goal is to grow into a lead at Hazel Orchards."},
        {"other-company", "Hazel Orchards' plans for new hedges are why I'd like to stay for years."},
        {"other-company", "I want to learn with Hazel Orchards how to graft old kinds."},
        {"other-company", "In five years I see myself at Hazel Orchards, planning the season."},
        {"other-company", "I applied to Hazel Orchards because it presses its own juice."},
        {"other-company", "I admire how Hazel Orchards treats its seasonal crew."},
        {"other-company", "The reason is simple: Hazel Orchards trains its own people."},
        {"other-company", "I hope to help Hazel Orchards sell at more markets."},
        {"other-company", "This role at Hazel Orchards is the next step for me."},
        {"other-title", "Your orchard planner post would let me use my nine years in the field."},
        {"other-title", "I'm drawn to the position of orchard planner by its mix of land and figures."},
        {"other-title", "I'd like to bring order to the orchard planner job."},
        {"other-title", "What I want from a role as an orchard planner is a whole season to plan."},
        {"other-title", "The orchard planner vacancy is what I have been waiting for."},
        {"other-title", "In the orchard planner role I'd map every row in my first month."},
        {"other-title", "This orchard planner position suits where I am heading."},
        {"other-title", "I'm applying for the orchard planner opening to learn from your growers."},
        {"other-title", "Your role of orchard planner puts the season in one pair of hands."},
        {"other-title", "The orchard planner role fits my goals."},
        {"", "At Hazel Orchards I planted two miles of hedge, and I want to do that here."},
        {"", "I want to grow with Fallowfield and become an orchard planner."},
        {"", "I worked with the orchard planner for years."},
        {"", "The hazel hedges in your orchards are why I am here."},
        {"", "I trained at Hazel Orchards for two winters."},
        {"", "My last employer, Hazel Orchards, taught me to graft."},
        {"", "In my years at Hazel Orchards I learned to keep records."},
        {"", "When I worked for Hazel Orchards we pressed nine tonnes."},
        {"", "I left Hazel Orchards after I had planted the last hedge."},
        {"", "I want to plant hazel and keep orchards as they were."},
        {"", "Fallowfield's orchards are what I'd like to plan."},
        {"", "I'd like to grow into planning orchards one day."},
        {"", "In time I'd like to be an orchard planner who walks the rows."},
        {"", "I asked an orchard planner what the job takes."},
        {"", "My aunt was an orchard planner and showed me the maps."},
        {"", "As a grower at Fallowfield I'd like to plan whole seasons."},
        {"", "I want the grower role, and to stay in it for years."},
        {"", "In my last role as an orchard planner I mapped every row."},
    };
    for (const Named& each : table) {
        Content content;
        const Role first = roleOf("Grower", "Fallowfield");
        content.roles.put(first);
        content.roles.put(roleOf("Orchard planner", "Hazel Orchards"));
        content.answers.put(answerOf(first.id, "career-goals", each.text));
        EXPECT_EQ(rulesOf(content).join(u' '), QString::fromLatin1(each.rule)) << each.text;
    }
}
