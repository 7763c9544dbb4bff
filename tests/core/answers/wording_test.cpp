// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer says, and what it must not say: ties that are earned, evidence in every form, and wordings that stay
// where nothing changed.
#include "core/language/phrases/tidy.h"
#include "tests/core/answers/yard.h"
#include "tests/support/question_keys.h"

using namespace ascent;

namespace {

/// Whether the sentence that names the duty, or the one after it, goes on to what the person has to do with it.
bool ties(const QString& text, const QString& duty, const QStringList& words) {
    const QStringList sentences = sentencesOf(text);
    for (qsizetype at = 0; at < sentences.size(); ++at) {
        const qsizetype named = sentences[at].indexOf(duty, 0, Qt::CaseInsensitive);
        const QString behind = sentences[at].mid(named + duty.size()) + u' ' + sentences.value(at + 1);
        // What nothing meets is where one would begin, and then something else follows.
        if (named < 0 || behind.contains(qs("I'd start")) || behind.contains(qs("I'd begin")) ||
            behind.contains(qs("that's where")) || behind.contains(qs("from the beginning")) ||
            behind.contains(qs("that part well")) || behind.contains(qs("first concern")))
            continue;
        for (const QString& word : words)
            if (behind.contains(word, Qt::CaseInsensitive))
                return true;
    }
    return false;
}

} // namespace

TEST(Ties, AreClaimedOnlyWhereAStrengthMeetsTheDuty) {
    struct Case {
        const char* strength;
        const char* name; ///< the strength as it is said
        const char* duty;
        const char* said; ///< the duty as it is said
        bool meets;
    };
    const Case cases[] = {
        {"mending hulls", "mending hulls", "Inspect and mend wooden hulls", "mend wooden hulls", true},
        {"Sail repair", "sail repair", "Repair sails and covers for the fleet", "repair sails and covers", true},
        {"Coaching juniors", "coaching juniors", "Coach two apprentices and sign their logbooks",
         "coach two apprentices", true},
        {"Danish", "Danish", "Answer customers in Danish and German", "answer customers in", true},
        {"talking to owners", "talking to owners", "Talk owners through the cost of a repair", "talk owners through",
         true},
        {"explain a drawing", "explaining a drawing", "Explain drawings to the crew", "explain drawings to the crew",
         true},
        {"design", "design", "Lead the design of new hulls", "lead the design of new hulls", true},
        {"keel and sail design", "keel and sail design", "Lead sail design for the fleet", "lead sail design", true},
        {"hydraulic design", "hydraulic design", "Prepare drawings for the designers' meeting", "prepare drawings",
         false},
        {"negotiation", "negotiation", "Negotiate with timber merchants", "negotiate with timber merchants", true},
        // One word that says little, or only with whom one has to do, is no meeting.
        {"project planning", "project planning", "Plan the slipway for the season", "plan the slipway", false},
        {"customer support", "customer support", "Support the harbour office with moorings",
         "support the harbour office", false},
        {"team leadership", "team leadership", "Join the team that launches the boats", "join the team", false},
        {"calm under pressure", "calm under pressure", "Test the pressure vessels each spring",
         "test the pressure vessels", false},
        {"student counselling", "student counselling", "Show students around the yard", "show students around", false},
        {"report writing", "report writing", "Write the slipway rota", "write the slipway rota", false},
        {"night ferry supervision", "night ferry supervision", "Supervise the paint shop", "supervise the paint shop",
         false},
    };
    for (const Case& each : cases) {
        Yard yard;
        yard.strength(each.strength);
        yard.duties({each.duty});
        const QString name = qs(each.name);
        for (const char* question : {"career-aspirations", "career-goals", "hope-to-get"}) {
            const QString text = yard.ask(question);
            EXPECT_TRUE(text.contains(qs(each.said), Qt::CaseInsensitive)) << text.toStdString();
            EXPECT_EQ(
                ties(text, qs(each.said), {name, qs("strengths"), qs("I do best"), qs("I'm good at"), qs("I do well")}),
                each.meets)
                << each.strength << " / " << each.duty << ": " << text.toStdString();
        }
    }
}

TEST(Ties, FollowWhatThePersonDecided) {
    Yard yard;
    yard.strength("patience with varnish");
    yard.duties({"Look after the brightwork of the hire fleet"});
    EXPECT_FALSE(ties(yard.ask("career-goals"), qs("brightwork of the hire fleet"), {qs("patience with varnish")}));
    MatchVerdict verdict;
    verdict.role = yard.role.id;
    verdict.line = qs("Look after the brightwork of the hire fleet");
    verdict.strength = yard.content.strengths.rows().first().id;
    verdict.verdict = Verdict::Confirmed;
    yard.content.matchVerdicts.assign({verdict});
    EXPECT_TRUE(ties(yard.ask("career-goals"), qs("brightwork of the hire fleet"), {qs("patience with varnish")}))
        << yard.ask("career-goals").toStdString();

    Yard other;
    verdict.role = other.role.id;
    verdict.line = qs("Inspect and mend wooden hulls");
    verdict.strength = other.content.strengths.rows().first().id;
    verdict.verdict = Verdict::Refused;
    other.content.matchVerdicts.assign({verdict});
    EXPECT_FALSE(ties(other.ask("career-goals"), qs("mend wooden hulls"), {qs("mending hulls")}))
        << other.ask("career-goals").toStdString();
}

TEST(Ties, ADutyThatNothingMeetsIsNotSaidToBeLiked) {
    Yard yard;
    yard.strength("juggling");
    yard.duties({"Plan the slipway for the season", "Order timber, bolts and paint"});
    const QString all = yard.askAll(60) + yard.askAll(120);
    EXPECT_TRUE(all.contains(qs("plan the slipway")));
    for (const char* claim : {"draws me", "look forward", "work I want", "I'm after", "wanted to apply", "spoke to me",
                              "What I like about this role", "love", "passion", "always wanted"})
        EXPECT_FALSE(all.contains(qs(claim))) << claim << ": " << all.toStdString();
}

TEST(Ties, AGoalsSkillMeetsADuty) {
    Yard yard;
    yard.strength("juggling");
    yard.goal("finish the evening course by June", {qs("lofting"), qs("first aid")});
    yard.duties({"Loft the lines of new boats", "Order timber and paint"});
    const QString fits = yard.ask("position-fits-goals");
    EXPECT_TRUE(ties(fits, qs("loft the lines of new boats"), {qs("lofting")})) << fits.toStdString();
    EXPECT_TRUE(ties(fits, qs("loft the lines of new boats"), {qs("finish the evening course")})) << fits.toStdString();
    yard.goal("finish the evening course by June", {qs("first aid")});
    EXPECT_FALSE(ties(yard.ask("position-fits-goals"), qs("loft the lines of new boats"), {qs("goal")}));
}

TEST(Evidence, ComesOutAsAPersonSaysIt) {
    struct Case {
        const char* typed;
        QStringList said; ///< one of them
        const char* never;
    };
    const Case cases[] = {
        {
            "mended 14 hulls last winter",
            {qs("hulls: I mended 14 hulls last winter."), qs("hulls. I mended 14 hulls")},
            "..",
        },
        {"I mended 14 hulls last winter.", {qs("I mended 14 hulls last winter.")}, ".."},
        {"owners come back every year",
         {qs("idea, owners come back"), qs("One example: owners come back"), qs("results: owners come back")},
         "is owners"},
        {"three of the four lads who trained with me at the yard passed the welding test",
         {qs("idea, three of the four lads who trained with me at the yard passed"), qs("One example: three of the"),
          qs("results: three of the four lads")},
         "point to three"},
        {"a slipway that I drew and built with two lads",
         {qs("I can point to a slipway that I drew and built"), qs("What I can show for it is a slipway that I drew")},
         "example: a slipway"},
        {"14 hulls a winter and not one leak",
         {qs("I can point to 14 hulls a winter and not one leak."), qs("What I can show for it is 14 hulls a winter")},
         "hulls. 14"},
        {"14 hulls; none of them leaked", {qs("14 hulls, and none of them leaked.")}, "14 hulls;"},
        {"3 winters, 0 leaks",
         {qs("I can point to 3 winters and 0 leaks."), qs("What I can show for it is 3 winters and 0 leaks.")},
         "3 winters, 0"},
        {"no leak since 2019", {qs(": no leak since 2019.")}, "point to no"},
        {"trusted with the oldest boats since 2020",
         {qs("I've been trusted with the oldest boats since 2020.")},
         "I trusted"},
        {"asked for by name on three jetties", {qs("I was asked for by name on three jetties.")}, "I asked"},
        {"\"She hears a leak before it drips\" - the harbour master",
         {qs("the harbour master: \xE2\x80\x9CShe hears a leak before it drips.\xE2\x80\x9D")},
         "- the"},
        {"\"Slow, but sound\" (owner, 2024)", {qs("the owner: \xE2\x80\x9CSlow, but sound.\xE2\x80\x9D")}, "2024"},
        {"certified welder since 2021", {qs("I've been a certified welder since 2021.")}, "I certified"},
        {"Mrs. Vik brings us her boats", {qs("Mrs. Vik brings us her boats.")}, "mrs"},
        {"Yard record (most hulls in a week)", {qs(": yard record.")}, "("},
        {"repair time: 9 days -> 4 days", {qs("repair time from 9 days to 4 days")}, "->"},
        {"Since I keep the log, no hull has come back.",
         {qs("Since I keep the log, no hull has come back.")},
         "that's since"},
        {"MENDED THE FERRY IN ONE NIGHT", {qs("I mended the ferry in one night")}, "FERRY"},
        {"found the rot; cut it out; saved the keel", {qs("I found the rot, cut it out and saved the keel")}, "rot;"},
    };
    for (const Case& each : cases) {
        Yard yard;
        yard.strength("mending hulls", each.typed);
        for (const char* question : {"career-goals", "five-years"}) {
            const QString text = yard.ask(question, 60);
            const bool said =
                std::any_of(each.said.begin(), each.said.end(), [&](const QString& one) { return text.contains(one); });
            EXPECT_TRUE(said) << each.typed << ": " << text.toStdString();
            EXPECT_FALSE(text.contains(qs(each.never))) << each.typed << ": " << text.toStdString();
        }
    }
}

TEST(Numbers, OneStrengthIsNotManyAndManyAreNotOne) {
    Yard yard;
    const QString one = yard.askAll(60);
    EXPECT_FALSE(one.contains(qs("strengths are"))) << one.toStdString();
    EXPECT_FALSE(one.contains(qs("strengths fit"))) << one.toStdString();
    yard.strength("Danish, German, Dutch");
    yard.duties({"Order timber and paint"});
    const QString many = yard.askAll(60);
    EXPECT_TRUE(many.contains(qs("Danish, German and Dutch"))) << many.toStdString();
    for (const char* wrong : {"strength I'd bring with me is Danish", "One thing I'm good at is Danish"})
        EXPECT_FALSE(many.contains(qs(wrong))) << many.toStdString();
}

TEST(Path, AThingGetsAVerbOnlyWhereOneIsRight) {
    const std::pair<const char*, const char*> cases[] = {
        {"3,000-word survey report", "to finish a 3,000-word survey report by May 2027"},
        {"2 apprentices through the licence exam", "to get two apprentices through the licence exam by May 2027"},
        {"five open days on the slipway", "is five open days on the slipway by May 2027"},
        {"a maintenance plan for the hire fleet", "is a maintenance plan for the hire fleet by May 2027"},
        {"train the trainer certificate", "train the trainer certificate by May 2027"},
    };
    for (const auto& [typed, said] : cases) {
        Yard yard;
        yard.goal(typed);
        const QString text = yard.ask("career-goals");
        EXPECT_TRUE(text.contains(qs(said))) << typed << ": " << text.toStdString();
        EXPECT_FALSE(text.contains(qs("comes five"))) << text.toStdString();
        EXPECT_FALSE(text.contains(qs("to train the trainer"))) << text.toStdString();
    }
}

TEST(Direction, AThingIsWhatSomebodyWorksTowards) {
    Yard yard;
    Aspiration each;
    each.kind = AspirationKind::Contribution;
    each.statement = qs("a dry berth for every wooden boat on the fjord");
    yard.content.aspirations.assign({each});
    for (const char* question : questionKeys) {
        const QString text = yard.ask(question);
        EXPECT_TRUE(text.contains(qs("a dry berth for every wooden boat on the fjord"))) << text.toStdString();
        EXPECT_FALSE(text.contains(qs("want to work towards"))) << text.toStdString();
    }
}

TEST(Why, IsHeardSentenceBySentence) {
    Yard yard;
    Aspiration each = yard.content.aspirations.rows().first();
    each.why = qs("My knees. And I like showing how it's done.");
    yard.content.aspirations.assign({each});
    const QString text = yard.ask("career-aspirations");
    EXPECT_TRUE(text.contains(qs(" I like showing how it's done."))) << text.toStdString();
    EXPECT_FALSE(text.contains(qs("knees")));
    each.why = qs("Because nobody else on the fjord can still do it");
    yard.content.aspirations.assign({each});
    EXPECT_TRUE(yard.ask("career-aspirations").contains(qs("I want this because nobody else")));
}

TEST(Employer, IsSpokenTo) {
    struct Case {
        QString Role::*field;
        const char* typed;
        const char* said;
    };
    const Case cases[] = {
        {&Role::admire, "They show what went wrong with their boats.", "you show what went wrong with your boats"},
        {&Role::admire, "I like that they let visitors in", "that you let visitors in"},
        {&Role::admire, "two sheds, one kettle, and they still build in oak",
         ": two sheds, one kettle, and you still build in oak"},
        {&Role::longTerm, "a boat for every school they work with", "a boat for every school you work with"},
        {&Role::longTerm, "helping owners keep what they inherited", "help owners keep what they inherited"},
        {&Role::shortTerm, "short of two caulkers", "you're short of two caulkers"},
        {&Role::shortTerm, "moving the slipway before the spring", "you're moving the slipway before the spring."},
        {&Role::mission, "Boats you can live in", ": boats you can live in"},
        {&Role::culture, "nobody eats alone", "nobody eats alone, and I'd like"},
    };
    for (const Case& each : cases) {
        Yard yard;
        yard.role.*each.field = qs(each.typed);
        yard.content.roles.assign({yard.role});
        const QString text = yard.ask("hope-to-get") + yard.ask("what-motivates-you");
        EXPECT_TRUE(text.contains(qs(each.said))) << each.typed << ": " << text.toStdString();
    }
}

TEST(Wording, StaysWhereNothingChanged) {
    Yard yard;
    yard.goal("pass the surveyor exam");
    yard.role.shortTerm = qs("moving the slipway before the spring");
    yard.content.roles.assign({yard.role});
    QStringList before;
    for (const char* question : questionKeys)
        before.append(yard.ask(question, 60));
    // The employer's new name, and nothing else.
    yard.role.company = qs("Saltway Craft");
    yard.content.roles.assign({yard.role});
    for (size_t at = 0; at < questionKeys.size(); ++at)
        EXPECT_EQ(yard.ask(questionKeys[at], 60),
                  QString(before[qsizetype(at)]).replace(qs("Tideway Boats"), qs("Saltway Craft")));
    yard.role.company = qs("Tideway Boats");
    yard.content.roles.assign({yard.role});
    // An entry's new words, and the sentences of the others as they were.
    yard.goal("sit the surveyor exam");
    for (size_t at = 0; at < questionKeys.size(); ++at)
        EXPECT_EQ(yard.ask(questionKeys[at], 60),
                  QString(before[qsizetype(at)]).replace(qs("pass the surveyor exam"), qs("sit the surveyor exam")));
}

TEST(Wording, DiffersForAnotherRoleAnotherQuestionAndAnotherPerson) {
    Yard yard;
    Role second = yard.role;
    second.id = RoleId();
    second.position = 2;
    yard.role.position = 1;
    yard.content.roles.assign({yard.role, second});
    QString former;
    for (const char* question : questionKeys) {
        const QString first = yard.ask(question, 60);
        AnswerRequest request;
        request.question = Question(qs(question));
        request.role = second.id;
        const auto other = compose(yard.content, request, today);
        ASSERT_TRUE(other);
        const QStringList sentences = sentencesOf(first);
        qsizetype same = 0;
        for (const QString& sentence : sentences)
            same += sentencesOf(other->text).contains(sentence) || sentencesOf(former).contains(sentence);
        EXPECT_LE(same, 1) << first.toStdString() << '\n' << other->text.toStdString();
        former = first;
    }
    QSet<QString> openings;
    for (const char* name : {"Ada", "Bo", "Cleo", "Dov", "Esi", "Finn", "Gul", "Hana"}) {
        yard.content.person.name = qs(name);
        openings.insert(sentencesOf(yard.ask("career-goals")).value(0));
    }
    EXPECT_GT(openings.size(), 2);
}
