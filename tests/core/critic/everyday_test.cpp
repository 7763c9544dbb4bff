// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/critic/tables.h"

#include <string>

// Everyday idioms of many trades inside an answer that is well made: they draw no warning. The phrases in them are
// common words that say something else in another mouth; such a phrase warns where more speaks for it.
namespace {

constexpr const char* innocent[] = {
    "I can't think of a crew I would rather learn from than one that writes its near misses on the wall.",
    "I don't mind blood or early starts, which is as well in a vet's.",
    "You tell me the room and the numbers and I will have it laid by four.",
    "A good sail trimmer feels where the wind comes in before the flag does, and I'd like to teach that.",
    "The salaries go through our payroll on the twentieth, and I check them line by line.",
    "I always carry a tyre gauge in my pocket, because guessing costs rubber.",
    "We restored the roof of a temple on the hill above the town and I'd like to do more of that work.",
    "I would like to be the one to call when a lift stops between floors.",
    "On Sundays there was nothing else in stock, so I wrote the order list myself and we stopped running out.",
    "A night round with six theatres running is exactly what I'm trained for.",
    "If the cold store is kept right, nobody notices it, and I like that.",
    "The part was sanded again and went back on the line within the hour.",
    "I have cleaned up a mess like that before, in a warehouse after a flood, and I know where to start.",
    "We tried the new valve on forty pumps and in ten of them it cured the knock.",
    "I'd like to run a ward of my own in time, with students on it.",
    "In five years I would hope to have a kitchen of my own within the group.",
    "I explain ISAs to people who have never saved, and I would like to do the full exams.",
    "We had parts flown in from Malta and I fitted them overnight.",
    "The press was made by a small works in Hamm and I still have the manual.",
    "Ask me about lavatories and I will talk for an hour, because that's where a hotel is judged.",
    "Our drivers get paid on Friday, so every sheet must be with me by Wednesday noon.",
    "In my current surgery I keep the recall list, and attendance has gone up by a fifth.",
    "Standing next to an old hand is the best way to learn it, and your yard has three of them.",
    "The mixer stopped each night at two and nobody could explain it until I looked at the timer.",
    "I like watching how a heap of flat boards turns into a kitchen.",
    "I want to build up my skill in work with older people.",
    "In every shop I have been in, people ask for the same thing: be told the truth about when it comes.",
    "My customers are mostly the self-employed, and I know their tax year by heart.",
    "I'd be staying put in this town, and the college runs the course that I need on Tuesdays.",
    "I help families through a rough winter and out of the other side.",
    "When a payslip is wrong I ring the person before they ring me.",
    "I run the small claims on my own now and I'd like to take on the larger ones.",
    "I've run my own section for two years, and next I want to train others on it.",
    "I don't need much persuading to get up at four for a lambing.",
    "I never think about the clock when a graft is going well.",
    "The plan is to finish my level three by June and then ask you for the night lead's training.",
    "I know the question that a tired parent can't bring themselves to ask.",
    "A patient said that she had no idea how to use the inhaler, so I drew it for her.",
    "I would rather say that I don't know than guess a dose, and then I look it up.",
    "Most callers don't know what they want, and I'm good at finding out.",
    "If a pupil is lost, I start again from the last thing that was clear.",
    "I've always liked the moment before the doors open and everything is in its place.",
    "My aim is to leave every house tidier than I found it.",
    "I want to stay close to the work while I learn to plan it.",
    "A signal box is no place for guessing, and that suits me.",
    "It was my old foreman who told me to go for the ticket, and I passed it in March.",
    "There is no better feeling than a boiler lighting first time.",
    "I'd be happy to start on nights, and I would want to learn the day side within the year.",
    "I'm comfortable with heights and I'd like to get my rope access level two.",
    "We opened a second till and the queue halved.",
    "I helped a friend to open her bakery's books to the bank, and that is how I found that I like accounts.",
    "A good half of our members are starting their own business, and I'd like to look after them.",
    "I set up a stall for the hospice every spring and it raises about two thousand.",
    "The children in my group are three and four, and I'd like to lead the room in a year or two.",
    "My mother's ward sister taught me how to make a bed, and I've been particular about it since.",
    "I was a carer for older people for six years and I know what a long day feels like.",
    "Families trust me with the keys, and I've never lost one.",
    "What I like about a clinic is that people leave standing straighter than they came.",
    "I treat back pain for a living, and I'd like to specialise in runners.",
    "I would like to work with people after a stroke, and your unit does nothing else.",
    "The church hall was our first big job and we finished it in nine days.",
    "I speak three languages at the desk, and the guests from Lyon and Turin write my name in the book.",
    "I learned to weld on Miller sets, and I can set one up with my eyes shut.",
    "I used Kestrel meters and Fluke testers all through my training.",
    "At the County Show I look after the cattle lines, and I'd like to do that for your stand too.",
    "I read your piece about the Severn crossing and I want to work on structures like that.",
    "I taught Year 4 and the Tudors were the best term we had.",
    "I did my placement near Ludlow, where the ground is all clay.",
    "I've just passed my CSCS card and I want to do the SMSTS next.",
    "My goal is to bring down the cost of every meal without touching the plate.",
    "Our budget was tight, so I found a supplier who gave us the good flour at the price of the poor one.",
    "I negotiate for a living and I enjoy getting the buyer and the grower both to smile.",
    "Bonus schemes are what I build, and I'd like to build one that people understand.",
    "I've handled cash for ten years and my till has never been out by more than a pound.",
    "A holiday park lives on its changeovers, and ours took three hours until I planned them.",
    "The benefits desk is where people come when nothing else has worked, and I want to get good at it.",
    "I want to look after the car fleet and get its fuel down by a tenth.",
    "The last place was a small works, and it closed, so I've had to learn to start again.",
    "Our manager left in the spring, and I ran the rota until the new one came.",
    "The old system was a mess, so I rebuilt the list and now anybody can find a part.",
    "Angry callers don't upset me, I let them finish.",
    "Some of the ponies were badly treated before they came, and they take a long time.",
    "Bad weather stops the others, and I like being the one who has a plan for it.",
    "They were short of people at the harvest, so I learned to drive the big combine.",
    "The trust will open a new wing in 2034, and I'd like to be on the team that plans the move.",
    "The bridge is meant to stand for a hundred and twenty years, so a day spent on the bearings is no loss.",
    "The mortgage runs for thirty years, and I want people to understand what they sign.",
    "Oak takes eighty years, and I like working for somebody I'll never meet.",
    "In eight years on the buses I have never missed a first run.",
    "I've been with the same firm since school and I've done every job in it but the boiler.",
    "I like the same shelf tidy every morning, and I've written down how so that others can do it.",
    "I'm happy in the workshop and I want to become the person who teaches the lathe.",
    "Nothing in the recipe changes, what changes is the flour, and I'd like to learn why.",
    "I want my first job here to be the goods desk, because every other job leans on it.",
    "I came through the door as a temp and they kept me for six years.",
    "My supervisor asked me to step up for a month and I'd like to do that for good one day.",
    "I'm going on to the team leader course in May, if you'll have me, and I mean to use it here.",
    "I put my name down for every shift that has a delivery on it.",
    "First I want to know the round by heart, and after that I'd be glad to train the new ones.",
    "I would like to be good enough to be left alone with the big machine.",
    "It's an honest trade and I want to be somebody that others can learn it from.",
    "Perfect joints are rare, but I get close to it on most days.",
    "Guests think that our breakfast is amazing, and it's mostly a matter of hot plates.",
    "A team player, said my last report, and what it meant was that I swap my Saturdays.",
    "If the trees are perhaps diseased I tag them, and I never fell on a guess.",
    "Sort of blue, the customer said, and I found her the very tile.",
    "I work well with the night team and with the day team, and I write a handover that both can read.",
};

constexpr const char* opening = "I would like to become a senior member of the team, and I am finishing a course this "
                                "year. ";
constexpr const char* closing = " Last spring I trained four new starters, and all of them passed.";

QStringList warningsIn(const std::string& text) {
    return warningsOf({Leaves, text.c_str(), "career-goals", "Team member", "Harrow & Pike"});
}

struct Weak {
    const char* rule;
    const char* one;
    const char* other; ///< a second sentence that makes the first one meant
};

constexpr Weak weak[] = {
    {"content", "They would leave me alone there.", "I don't aspire to anything more."},
    {"dont-know", "I might be anywhere.", "I have no idea what I want to do."},
    {"stepping-stone", "It opens doors for me.", "It's a stepping stone."},
    {"money", "I keep an eye on payday.", "What I want is a bigger salary."},
    {"irrelevant", "I would like to work with horses.", "I want to open my own riding school."},
};

} // namespace

TEST(Everyday, IdiomsInAGoodAnswerDrawNoWarning) {
    for (const char* each : innocent)
        EXPECT_EQ(warningsIn(opening + std::string(each) + closing).join(u' '), QString()) << each;
}

TEST(Everyday, WeakPhraseWarnsOnlyWithAnother) {
    for (const Weak& each : weak) {
        EXPECT_EQ(warningsIn(opening + std::string(each.one) + closing).join(u' '), QString()) << each.one;
        const std::string both = opening + std::string(each.one) + ' ' + each.other + closing;
        EXPECT_TRUE(warningsIn(both).contains(QString::fromLatin1(each.rule))) << both;
    }
}
