// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/critic/tables.h"

// Good answers of 120 to 200 words in many trades: none draws a warning of any rule.
namespace {

constexpr CriticCase wholeAnswers[] = {
    {Leaves,
     "In the long run I want to become a nurse whom others turn to when a patient's pain is hard to hold. I have "
     "worked on a surgical ward for six years, and last winter I changed how we hand over pain charts, which cut the "
     "calls to the night doctor by a third. In the next year I'd like to finish my module in palliative care, and to "
     "learn from your specialists how they speak with families, because that is where I still feel new. What drew me "
     "to St Bride's is that you let relatives stay the night, and that your nurses go into people's homes. The role "
     "asks for someone who can work calmly on their own and teach volunteers. I have trained eleven students, and most "
     "of them came back to tell me that they stayed in nursing. If I do well here, I would like to take on the "
     "teaching of new starters in time, and to grow with the hospice as it opens its day unit.",
     "career-goals", "Staff nurse", "St Bride's Hospice"},
    {Leaves,
     "Five years from now I'd like to be running the jobs that nobody wants to run, the old factories where the "
     "drawings are wrong and the power can't go off. I'm good at that sort of work. Two years ago I rewired a bakery a "
     "wall at a time while it kept baking, and we finished a week early with no lost batch. To get there I'm doing my "
     "inspection certificate this autumn, and I want to learn your way of planning shutdowns from the people who have "
     "done it for decades. I read that you've taken on the hospital contract, and that's the kind of place where "
     "mistakes matter, so I'd be glad to start on the tools there and prove that I can be trusted. Later on I'd like "
     "to bring apprentices along, the way an old hand once did with me. I'm not someone who moves about. I stayed nine "
     "years with my last firm, and I'm looking for the next place to stay.",
     "five-years", "Electrician", "Barton & Sons"},
    {Leaves,
     "What drives me is the moment when a child who has hated reading asks to take a book home. It doesn't happen by "
     "luck. In my current school I set up a reading hour for the boys in Year 8, with sports pages, repair manuals and "
     "whatever else they would pick up, and by summer their reading age had gone up by fourteen months on average. I "
     "enjoy the craft of it: finding out what is in the way, trying something, measuring it honestly, and dropping it "
     "if it doesn't work. Your school's plan to put a library corner in every form room tells me that you think in the "
     "same way, and the post of literacy lead would let me do for a whole year group what I've done for one class. In "
     "the first term I'd want to listen to every form tutor. After that I would bring a small plan, with one thing for "
     "each of them to try, and stay to see it through over the coming years.",
     "what-motivates-you", "Teacher", "Oakfield Academy"},
    {Leaves,
     "I'm hoping for three things. The first is land that is meant to be better in ten years than it is today, because "
     "on my last farm I brought the soil back with clover and sheep, and I saw what patience does. The second is "
     "people to teach. I had two trainees who had never held a lamb, and both now run flocks of their own. The third "
     "is figures that I can see: I kept the books for feed and diesel, cut the diesel by a fifth, and I'd like to go "
     "on doing that here, with your accountant looking over my shoulder if need be. What you would get from me is "
     "someone who's up before the frost, who writes things down, and who doesn't panic when the river rises. I know "
     "from your report that you're replanting the hedges and want to open the yard to schools. I'd like to start with "
     "the hedges this winter, and help with the schools once I know the place.",
     "hope-to-get", "Farm manager", "Hazel Orchards"},
    {Leaves,
     "It fits well, I think, and in two ways. My aim over the next few years is to become the person who makes a large "
     "system understandable: I like to take code that everyone is afraid of and leave it so that a newcomer can change "
     "it. At my previous company I did that with the billing service. It took four months, the number of night calls "
     "dropped from nine a month to one, and two juniors now look after it without me. Your advert speaks of a payments "
     "platform that has grown for twelve years, with a team that wants to split it carefully, so the daily work of "
     "this role is what I'd choose anyway. The second way is mentoring. You describe pairing as the normal case, and I "
     "learn most when I have to explain. In my first months I'd want to draw a map of the system with the people who "
     "built it, and then take the smallest piece out first. I'd like to stay long enough to see the last piece go.",
     "position-fits-goals", "Software developer", "Lumen Systems"},
    {Leaves,
     "My goal is to be a carer that residents with dementia feel safe with, and later to lead a unit. I came to this "
     "work at forty, after years in a shop, and I found that patience is something I have a lot of. My supervisor sent "
     "the residents who wouldn't eat to my table, and four of the six put on weight again over the winter. I have my "
     "Level 2 and start the Level 3 in January, in the evenings, so it will not touch my shifts. At Rosebank I like "
     "that each resident keeps the same carer from breakfast to bed, since people with dementia need a face that they "
     "know. In this post I would do my shifts reliably, learn how you write the life stories, and help the new carers "
     "not to hurry. When I have shown that I can do that, I would like to be considered for senior carer. I live near "
     "and I don't plan to go anywhere; I want to give this work the next ten years of care that it deserves.",
     "career-goals", "Carer", "Rosebank Home"},
    {Leaves,
     "I aspire to be part of an ensemble that grows old together and gets better at telling stories to one town. I "
     "have played on many stages for short runs, and what I missed each time was the second year, when you know how "
     "the others breathe. In Leeds we did a play about the flood with people who had been in it. I ran the workshops, "
     "and sixty of them came back to act in the next one. That is the strength I would bring: I can put someone who "
     "has never spoken in public at ease within an hour. This season I am working on my verse with a coach, because "
     "your plan for the coming years has three of the histories in it. The role here asks for someone who both plays "
     "and teaches, and that mix is rare. If you take me on I'd hope to stay, to play whatever serves the piece, and to "
     "build up the youth group that you started last spring.",
     "career-aspirations", "Actor", "Riverside Theatre"},
    {Leaves,
     "In five years I see myself as a driver trainer here, still behind the wheel for part of the week. I've driven "
     "buses for eight years with no accident that was my fault, and in the last two I have had a new driver next to me "
     "most months. Seven of them passed first time. They tell me that I stay calm and that I say why, not only what. I "
     "would like to get the instructor's licence next year, and I have already looked at the course that your depot "
     "offers with the college. What interests me about Western Line is that you have brought the night routes back, "
     "because those passengers are nurses and cleaners and they depend on us. I'd start by learning every route, "
     "including the ones that nobody likes. Then I would like to help with the plan that you have for electric buses, "
     "since drivers need to learn to brake differently. I'm looking for a place where I can build the rest of a good "
     "working life, one step at a time.",
     "five-years", "Bus driver", "Western Line"},
};

} // namespace

TEST(WholeAnswers, DrawNoWarning) {
    for (const CriticCase& each : wholeAnswers) {
        EXPECT_EQ(warningsOf(each).join(u' '), QString()) << each.text;
        const ascent::Critique read = critiqueOf(each);
        EXPECT_FALSE(read.revise) << each.text;
        EXPECT_GE(read.words, 120);
        const auto& parts = read.parts;
        EXPECT_GE(parts.longTerm + parts.shortTerm + parts.strength + parts.evidence + parts.role + parts.company +
                      parts.commitment,
                  4)
            << each.text;
    }
}
