// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/critic/tables.h"

// Answers as they come out when nobody has prepared them, and prepared ones that use the same words innocently.
namespace {

struct Spoken {
    const char* rule; ///< that must be among the warnings; empty: no warning at all
    CriticCase said;
};

constexpr Spoken spoken[] = {
    {"money",
     {Warns,
      "Honestly, my main goal right now is a bigger paycheck. I have a mortgage and two cars, so whatever pays best "
      "wins.",
      "career-goals"}},
    {"irrelevant",
     {Warns, "In five years? On a beach somewhere, hopefully, with a cocktail in my hand and no boss.", "five-years"}},
    {"stepping-stone", {Warns, "I'd expect to be sitting in your chair by then, to be frank.", "five-years"}},
    {"stepping-stone",
     {Warns, "I want to be the CEO of this company within three years and I will not settle for less.",
      "career-aspirations"}},
    {"dont-know", {Warns, "I don't really have any. I take things as they come.", "career-goals"}},
    {"money",
     {Warns, "Mostly the company car, the private health cover and the thirty days off. I also heard you have a gym.",
      "hope-to-get"}},
    {"money", {Warns, "Money, simple as that. I go where the bonus is.", "what-motivates-you"}},
    {"stepping-stone",
     {Warns, "It will do for a year or so until I get into the police academy.", "position-fits-goals"}},
    {"content",
     {Warns, "Still here, same desk, same job. I'm not someone who needs to move up or try anything new.",
      "five-years"}},
    {"too-personal",
     {Warns, "My wife is expecting our second child, so I need something steady close to home while she is off work.",
      "career-aspirations"}},
    {"irrelevant",
     {Warns, "I'd like to open my own bakery. I'm saving up, and this job helps me put money aside for the ovens.",
      "career-goals"}},
    {"stepping-stone",
     {Warns, "Some experience for my CV so that I can apply at one of the big firms in a year.", "hope-to-get"}},
    {"hedging",
     {Warns,
      "Maybe I'd sort of like to move into management, I guess, or perhaps something in training, possibly. I'm not "
      "completely sure.",
      "career-goals"}},
    {"beyond-window",
     {Warns, "By 2035 I want to be a partner at a big four firm, and by 2040 I will sit on the board.", "five-years"}},
    {"beyond-window",
     {Warns, "In ten years I would like to be running a practice of my own with four vets.", "career-aspirations"}},
    {"cliche",
     {Warns, "I'm a perfectionist and a people person who thinks outside the box and gives 110 percent.",
      "what-motivates-you"}},
    {"negative",
     {Warns, "My last manager was an idiot who took credit for everything, so I just want to get away from there.",
      "hope-to-get"}},
    {"flattery",
     {Warns,
      "You are the best company in the world and it would be the greatest honour of my life to work for such an "
      "amazing, incredible team.",
      "position-fits-goals"}},
    {"money",
     {Warns, "I want to pay off my student loans as quickly as I can, and after that we'll see.", "career-goals"}},
    {"dont-know",
     {Warns, "Hard to say. Who knows what will happen in five years? I can't predict the future.", "five-years"}},
    {"irrelevant",
     {Warns,
      "Lawyers don't interest me much any more, so what I'd love is to become a yoga teacher, but a paralegal post is "
      "fine meanwhile.",
      "career-aspirations"}},
    {"money", {Warns, "A fixed salary, flexible hours and not too much stress.", "hope-to-get"}},
    {"stepping-stone",
     {Warns, "To get promoted as fast as possible. I give every job a year and if there's no promotion I move on.",
      "career-goals"}},
    {"negative", {Warns, "Fear of getting fired, mainly.", "what-motivates-you"}},
    {"too-personal",
     {Warns,
      "Because of my back I can't lift any more, and after the divorce I needed a change, so a desk job suits me.",
      "career-goals"}},
    {"too-personal",
     {Warns, "To tell you the truth I applied because it is ten minutes from my flat.", "position-fits-goals"}},
    {"money", {Warns, "I need the visa sponsorship and the relocation money more than anything else.", "hope-to-get"}},
    {"negative", {Warns, "Weekends. I work to live, I don't live to work.", "what-motivates-you"}},
    {"content",
     {Warns, "I'm happy where I am in life and don't want to learn anything new at my age.", "career-goals"}},
    {"too-personal", {Warns, "I'd like to have a house, be married, and have at least one kid by then.", "five-years"}},
    {"negative",
     {Warns, "My old hospital was a mess, the matron was a bully and nobody cared about patients. I want out.",
      "career-goals"}},
    {"dont-know",
     {Warns, "I haven't got a clue yet. I only finished school in June and my mum told me to apply.",
      "career-aspirations"}},
    {"stepping-stone",
     {Warns, "It's a foot in the door. Once I'm inside I'd look to switch to the marketing side quickly.",
      "position-fits-goals"}},
    {"money", {Warns, "A nice salary bump. I'm on 31k and friends of mine get 40 for the same work.", "hope-to-get"}},
    {"too-specific",
     {Warns, "I see myself as Regional Sales Director North-West on £85,000 a year by June 2029.", "five-years"}},
    {"irrelevant",
     {Warns, "I will become an influencer eventually; this pays the rent in the meantime.", "career-goals"}},
    {"hedging",
     {Warns, "Hopefully I'm kind of motivated by people, I suppose, and maybe a bit by results, sort of.",
      "what-motivates-you"}},
    {"too-personal", {Warns, "God has a plan for me and I go where He sends me.", "career-aspirations"}},
    {"irrelevant",
     {Warns, "Being my own boss. I plan to go freelance as soon as I have enough clients.", "career-goals"}},
    {"dont-know", {Warns, "Honestly nothing in particular. A job is a job.", "hope-to-get"}},
    {"content", {Warns, "I'd be perfectly content doing exactly this for the rest of my life.", "five-years"}},
    {"stepping-stone",
     {Warns, "I don't plan to stay long; my partner's contract ends in spring and then we move to Spain.",
      "position-fits-goals"}},
    {"money", {Warns, "My target is retiring at forty with a million in the bank.", "career-goals"}},
    {"money", {Warns, "Commission. The more I sell the more I take home, that's it.", "what-motivates-you"}},
    {"irrelevant", {Warns, "I want to be famous.", "career-aspirations"}},
    {"negative",
     {Warns, "After the way Northgate treated us I will never again work for managers who lie through their teeth.",
      "career-goals"}},
    {"",
     {Leaves,
      "Over the next few years I want to become the person my ward turns to for wound care. This year I'm finishing "
      "the tissue viability module, and next year I'd like to train two link nurses. On my current ward I cut pressure "
      "sores by a third in eight months. Your trust is rolling out a community wound service, and I would like to help "
      "build it and stay with it.",
      "career-goals"}},
    {"",
     {Leaves,
      "In five years I'd like to be leading a small crew on domestic rewires and mentoring apprentices. I have my "
      "inspection and testing ticket booked for March, and I've already trained one improver who passed first time. "
      "You do a lot of social housing, which is the work I like best, so I can see myself growing here.",
      "five-years"}},
    {"",
     {Leaves,
      "What drives me is seeing a child get it. Last year I had a group of nine who were two years behind in reading; "
      "with daily short sessions seven caught up by June. A school that puts reading first, as yours does, is where "
      "I'd do my best work.",
      "what-motivates-you"}},
    {"",
     {Leaves,
      "I hope to learn how a larger kitchen plans its menus and to bring my butchery and costing with me. At the Blue "
      "Door I brought food cost down from 34 to 29 percent without losing a dish people loved. I'd like to stay and "
      "grow into running a section.",
      "hope-to-get"}},
    {"",
     {Leaves,
      "I don't know a better place to learn statistics on real problems than a hospital group. My aim is to become a "
      "biostatistician who clinicians trust. I'm halfway through the survival analysis course, and my last project "
      "saved the department about 40,000 euros in repeat tests.",
      "career-aspirations"}},
    {"",
     {Leaves,
      "I saved my last employer 120 hours a month by automating the invoices, and I'd like to do more of that. First I "
      "want to know your systems thoroughly; after that, to lead a small automation project. In the long run I see "
      "myself as the finance person who speaks fluent engineering.",
      "career-goals"}},
    {"",
     {Leaves,
      "Yes, very well. My goal is to move from driving to planning routes. Your depot runs its own planning desk, I "
      "have six years on the road without an accident, and I completed the transport manager certificate in May. I "
      "would start as a driver who notices things, and grow into the desk as you need me.",
      "position-fits-goals"}},
    {"",
     {Leaves,
      "I'm early in my career, so I hold the exact title loosely. What I do know is the direction: product design for "
      "people with low vision. In the short term I want to learn your research methods and run my first study. My "
      "final-year project was tested with twelve users and changed the way our library labels its doors.",
      "five-years"}},
    {"",
     {Leaves,
      "My goal is to grow from bookkeeping into management accounting. I passed two of the four exams with "
      "distinction, and the third is in June. I closed the books two days faster in my last job. What draws me to you "
      "is that accountants here sit with the teams they serve, and I'd like to stay long enough to be useful to one of "
      "them.",
      "career-goals"}},
    {"",
     {Leaves,
      "A chance to do careful work with a team that takes safety seriously. I was safety rep on my last site: 400 days "
      "without a lost-time injury. I'd like to learn steel erection from your senior people and in time supervise.",
      "hope-to-get"}},
    {"",
     {Leaves,
      "Solving problems with people. When our booking system failed on a bank holiday, I set up a paper queue and we "
      "served all 212 guests. I like work where calm matters, and a front desk with 300 rooms has plenty of that.",
      "what-motivates-you"}},
    {"",
     {Leaves,
      "Longer term I'd like to be the solicitor that charities call first. To get there I'm building up charity law "
      "cases now, four this year, and writing a short guide for trustees. Your firm acts for more than sixty "
      "charities, so what I want to become is what you need.",
      "career-aspirations"}},
    {"",
     {Leaves,
      "Maybe leading a team, certainly teaching others. The next steps are clear: learn your product in the first six "
      "months, own one customer segment within a year, and coach new starters after that. In my last role I brought "
      "churn down from nine to six percent.",
      "five-years"}},
    {"",
     {Leaves,
      "After eight years raising my family I want to return to lab work and become a senior technician. I refreshed my "
      "GLP certificate this spring and volunteered in the university lab, where I cut the backlog of samples by half. "
      "I would like to settle in, take on the night rota's quality checks and grow with you.",
      "career-goals"}},
    {"",
     {Leaves,
      "My long-term aim is to lead a maintenance team. This role asks for preventive maintenance and training of "
      "operators, which is what I do well and like: unplanned stops on my line fell from eleven to three a month. I'd "
      "learn your SAP planning in the first quarter and stay to see the new hall run.",
      "position-fits-goals"}},
    {"",
     {Leaves,
      "I'd like to get better at negotiating with suppliers and to see a category through from tender to contract. I "
      "negotiated packaging at Holm & Sons and brought the cost down by 8 percent. You're consolidating suppliers this "
      "year, so there's plenty to do and I'd be glad to stay and do it.",
      "hope-to-get"}},
    {"",
     {Leaves,
      "I'm motivated by learning and by helping. I taught myself Python at the kitchen table and then taught six "
      "colleagues. The patients' records we cleaned are now used in every audit. I hope to keep doing both here.",
      "what-motivates-you"}},
    {"",
     {Leaves,
      "Within two years I want to hold the level 3 certificate for working with children with autism, and by next "
      "summer to have completed the first two units. I have run the lunch club for three terms and we went from four "
      "to nineteen children. This nursery has a sensory room, and I'd love to build its programme.",
      "career-goals"}},
    {"",
     {Leaves,
      "I aspire to be an expert in timber frame. I finished my apprenticeship with the best mark of the year, and I'm "
      "now taking the CNC course. Your company plans to make its own trusses, which is just the work I want to be "
      "known for. I'd like to be part of that for a good while.",
      "career-aspirations"}},
    {"",
     {Leaves,
      "I would like to be known as the planner whose schedules hold. My last project, a school extension, finished a "
      "week early. First I'd master your way of working, then take on larger sites. I know promotions are earned, and "
      "I'm in no hurry to skip the groundwork.",
      "five-years"}},
    {"",
     {Leaves,
      "I left the army as a logistics sergeant, so long-term I want to run a distribution centre. In the short term "
      "I'm getting to know civilian warehouse systems; I finished the WMS course in October. I led a team of fourteen "
      "and moved 60 tonnes a week. Your centre is growing by a third, and I'd like to grow with it.",
      "career-goals"}},
    {"",
     {Leaves,
      "Responsibility for a budget, which I haven't had yet, and colleagues to learn it from. I bring careful "
      "planning: the fundraiser I organised covered its costs twice over and brought in 18,000 pounds for the hospice.",
      "hope-to-get"}},
    {"",
     {Leaves,
      "Honest feedback, from customers and from code reviews. I rewrote our checkout after thirty interviews, and "
      "completed orders rose by 12 percent. I'd like to work where, as you write, engineers talk to customers every "
      "week.",
      "what-motivates-you"}},
    {"",
     {Leaves,
      "It does. I want to specialise in family mediation, and your service gives trainees supervised cases from the "
      "first month. I've completed the foundation training and sat in on twenty sessions. In the next year I'd aim for "
      "accreditation, which also lets you take on legal aid cases.",
      "position-fits-goals"}},
    {"",
     {Leaves,
      "I want to stay close to the animals and at the same time take more responsibility for the herd's health. This "
      "winter I'm doing the AI course, and I keep the milk records already; our cell count went from 280 to 170. A "
      "farm that is switching to robots needs somebody who reads data and cows, and that is me.",
      "career-goals"}},
    {"",
     {Leaves,
      "Becoming a head of department is where I'd like to get to, though only after I've earned it in the classroom. "
      "I've led the Year 8 scheme of work and the results rose by half a grade. Your school is building up its sixth "
      "form and I would like to be part of that.",
      "career-aspirations"}},
    {"",
     {Leaves,
      "My family comes from hospitality, and service is what I value. In a few years I'd like to lead a front-of-house "
      "team. Last season I trained five waiters and our tips and reviews both went up. Your house is known for its "
      "calm service, and I'd like to learn that from the inside and stay.",
      "five-years"}},
    {"",
     {Leaves,
      "I took evening classes so I could apply statistics to bigger projects, and within two years I'd like to lead "
      "one with you. Last spring my forecast cut overstock by 14 percent.",
      "career-goals"}},
    {"",
     {Leaves,
      "My father was a joiner and I learned early to measure twice. I want to become a site carpenter people trust; "
      "this year I'm finishing level 3, and I fitted 40 doors on the last job without a single callback. Your firm "
      "builds timber schools and I'd like to stay with that.",
      "five-years"}},
    {"",
     {Leaves,
      "I've spent twelve years on the wards and I know what a good handover sounds like. My goal is to teach it. I "
      "trained six students last year and all six passed; your university lets clinicians teach from the first term.",
      "what-motivates-you"}},
    {"",
     {Leaves,
      "I'd like to run a bigger kitchen one day, but first to learn your menu inside out. I brought waste down from "
      "nine to five percent. You plan a second house in spring, so there is room to grow together.",
      "hope-to-get"}},
    {"",
     {Leaves,
      "In the short term I'd move from first-line support to network work; I hold the CCNA since May. Longer term I "
      "see myself designing networks for hospitals. I fixed 30 tickets a day and wrote the guide the team uses. That "
      "is what this role is about and I'd be glad to stay.",
      "position-fits-goals"}},
    {"",
     {Leaves,
      "Our last project was behind when I took over; I replanned it and we opened two weeks early. I want to manage "
      "larger builds, and within a year to hold the safety certificate. You are building the new clinic and that's "
      "work I'd be proud of.",
      "career-aspirations"}},
    {"",
     {Leaves,
      "I'm motivated by people getting home safely. In three years of night driving I had no incident, and I trained "
      "nine new drivers. I'd like to become an instructor here.",
      "career-goals"}},
    {"",
     {Leaves,
      "I enjoy the quiet part of research and the loud part of presenting it. In the next two years I'd like to "
      "publish with your group and supervise a student; my last paper came out in June and was cited eleven times "
      "already.",
      "five-years"}},
    {"",
     {Leaves,
      "What I hope to get is responsibility step by step. I'd start with one account, learn from your senior people, "
      "and in time lead a small team. I brought back three lost customers last year worth $120,000 a year to the "
      "company.",
      "what-motivates-you"}},
    {"",
     {Leaves,
      "I helped my old firm pay back its suppliers on time again: late payments fell from 30 to 4 percent. My aim is "
      "to become a financial controller; I sit the last paper in December. Your company is growing into two new "
      "countries and I'd like to keep the books ahead of it.",
      "hope-to-get"}},
    {"",
     {Leaves,
      "I want to go deeper into paediatrics. I've applied for the asthma module in March and I run the play corner on "
      "my ward, where we cut sedation before scans by half. A children's hospital is where I want to stay.",
      "position-fits-goals"}},
    {"",
     {Leaves,
      "Teaching is what I came back to after five years at home with my children, and I notice I listen better now. In "
      "the next year I'd like to finish my refresher and take a tutor group; later to lead the subject. Attendance in "
      "my trial class rose to 96 percent.",
      "career-aspirations"}},
    {"",
     {Leaves,
      "I like work where I can see the result at the end of the day. As a gardener I looked after eleven sites and won "
      "two of them back for the firm. Next I want the spraying certificate and, in time, to design planting. Your town "
      "commission asks for just that.",
      "career-goals"}},
    {"",
     {Leaves,
      "It fits well. The role asks for somebody who calms angry callers; I took 60 calls a day and my score was 94 "
      "percent. My goal is to lead a shift, and I know that comes after mastering yours.",
      "five-years"}},
    {"",
     {Leaves,
      "I've always been the one who fixes the machine nobody wants to touch. I'd like to become a maintenance planner "
      "within three years. Downtime on my line fell by a fifth. Your plant introduces sensors this year and I want to "
      "learn them with you.",
      "what-motivates-you"}},
    {"money", {Warns, "As long as the cheque clears, I'm happy.", "career-goals"}},
    {"stepping-stone", {Warns, "Give me a year and I'd want the regional job, otherwise I'm off.", "five-years"}},
    {"dont-know", {Warns, "I honestly never think further than the weekend.", "what-motivates-you"}},
    {"irrelevant", {Warns, "I intend to sell handmade candles full time once my shop takes off.", "hope-to-get"}},
    {"too-personal", {Warns, "My girlfriend lives here so I had to find something in town.", "position-fits-goals"}},
    {"negative",
     {Warns, "Nobody at my current place knows what they are doing and the boss is never sober.",
      "career-aspirations"}},
    {"content",
     {Warns, "I don't want any extra duties, I just want to do what I know and go home at four.", "career-goals"}},
    {"too-specific", {Warns, "Senior partner at Freshfields by 2034 or I'll consider myself a failure.", "five-years"}},
    {"money", {Warns, "I'd want to work fewer hours for the same pay, that would be progress.", "what-motivates-you"}},
    {"hedging",
     {Warns, "I suppose I might perhaps like to do something with design, I'm not really sure, we'll see.",
      "hope-to-get"}},
    {"money", {Warns, "Free lunches and working from home four days, mainly.", "position-fits-goals"}},
    {"stepping-stone", {Warns, "I'm doing this until my modelling takes off.", "career-aspirations"}},
    {"too-personal", {Warns, "I want to get pregnant next year, so part time would suit.", "five-years"}},
    {"irrelevant", {Warns, "I'd like to learn the trade from you and then set up against you.", "what-motivates-you"}},
    {"money", {Warns, "I want what everyone wants: good money for little work.", "hope-to-get"}},
    {"beyond-window", {Warns, "In fifteen years I will be a judge.", "position-fits-goals"}},
    {"irrelevant", {Warns, "I plan to do my nursing degree full time from September.", "career-aspirations"}},
    {"dont-know", {Warns, "I've no goals as such, I'm just after a job.", "career-goals"}},
    {"cliche",
     {Warns, "I'm hard-working, a team player, passionate and a real go-getter who always goes the extra mile.",
      "five-years"}},
    {"money",
     {Warns,
      "I've loved my years on the ward and I'm proud of how I handle discharges. If I'm truthful, though, my plan is "
      "to follow the money, and agency work pays double.",
      "career-goals", "Nurse"}},
    {"money",
     {Warns,
      "I enjoy accessibility work and clean markup. What would seal it for me is unlimited holiday and a decent chunk "
      "of shares.",
      "hope-to-get", "Web developer"}},
    {"money",
     {Warns, "I like solving leaks. But it's the Christmas bonus and the overtime that keep me at it.",
      "what-motivates-you", "Plumber"}},
    {"money",
     {Warns,
      "Yes. I'm precise and I know the software. My rent has gone up three times, so the better salary here is the "
      "main thing that fits.",
      "position-fits-goals", "Accountant"}},
    {"stepping-stone",
     {Warns, "I'm friendly and I type well. I'd give it six months, tops, and then try my luck with the airlines.",
      "career-goals", "Receptionist"}},
    {"stepping-stone",
     {Warns,
      "I'm quick on the pass. By then I'll have moved on to a place with two stars, and I'll be grateful for what I "
      "picked up with you.",
      "five-years", "Chef"}},
    {"stepping-stone",
     {Warns,
      "It suits me for the time being. I'm waiting for a training contract at a large London firm and this would keep "
      "my hand in.",
      "position-fits-goals", "Paralegal"}},
    {"dont-know",
     {Warns,
      "I'm good with Year 9. Five years, goodness, I've no picture of that at all. I'd have to see how things go.",
      "five-years", "Teacher"}},
    {"dont-know",
     {Warns,
      "I can test and inspect. As for aspirations, I haven't the foggiest, I've never sat down and thought about one.",
      "career-aspirations", "Electrician"}},
    {"content",
     {Warns,
      "I know every shelf here. I'd like to be left to it, with the same readers and the same trolley, and no new "
      "systems please.",
      "five-years", "Librarian"}},
    {"content",
     {Warns, "I'm careful and I'm never late. I don't need goals, I'm where I want to be and that'll do me.",
      "career-goals", "Driver"}},
    {"too-specific",
     {Warns,
      "I lead small teams well. My goal is the post of Chief Engineer, Northern Structures, in the Leeds office, and "
      "on 1 May 2031 I intend to be sitting in that chair.",
      "career-goals", "Engineer", "Moss Bridges"}},
    {"irrelevant",
     {Warns, "I'm good with guests. In five years I'd hope to be living in Portugal, running surf lessons from a van.",
      "five-years", "Receptionist"}},
    {"irrelevant",
     {Warns, "I close books on time. What I really want is to write crime novels, and I've three finished in a drawer.",
      "career-goals", "Accountant"}},
    {"irrelevant",
     {Warns, "I'm calm in a crisis. My aspiration is to get out of healthcare and train as an interior designer.",
      "career-aspirations", "Nurse"}},
    {"too-personal",
     {Warns,
      "I file quickly. I'm hoping for regular hours because my ex has the kids every other week and the court says I "
      "need a stable routine.",
      "hope-to-get", "Clerk"}},
    {"too-personal",
     {Warns,
      "I know the city. What gets me up is my little boy, he's got a heart condition and I pray for him each morning.",
      "what-motivates-you", "Driver"}},
    {"beyond-window",
     {Warns,
      "I draw well under pressure. By 2041 I want my own chair in the design museum, and I'm planning every step to "
      "that.",
      "career-goals", "Designer"}},
    {"beyond-window",
     {Warns, "I bred a good flock. Five years is nothing in farming; in twenty I'd want to be handing it on.",
      "five-years", "Farmer"}},
    {"negative",
     {Warns,
      "I'm gentle at bath time. I just need to get away from my current manager, who's two-faced and never does a "
      "shift herself.",
      "hope-to-get", "Carer"}},
    {"negative",
     {Warns, "I can strip an engine in a day. At my place the gaffer fiddles the hours and nobody dares to speak up.",
      "position-fits-goals", "Mechanic"}},
    {"flattery",
     {Warns,
      "I shape well. Yours is the greatest bakery in the land, your sourdough is divine and I'm not worthy to sweep "
      "your floor.",
      "hope-to-get", "Baker"}},
    {"other-company",
     {Warns,
      "I run a calm bay. Everything I've read about Saint Anne's makes me want to build my career at Saint Anne's.",
      "position-fits-goals", "Nurse", "Hill View"}},
    {"hedging",
     {Warns,
      "I guess I'd maybe want to lead something, sort of, someday, if it worked out, I'm not totally sure though.",
      "career-goals", "Analyst"}},
    {"cliche",
     {Warns, "I'm a go-getter who thinks outside the box, gives 110 per cent and never takes no for an answer.",
      "what-motivates-you", "Manager"}},
    {"",
     {Leaves,
      "My mother ran a chemist's and I grew up counting tablets, so medicines never frightened me. I became a nurse in "
      "2016 and I've led the drug round on a stroke ward for two years. I'd like to prescribe by next summer, and in "
      "time to lead a clinic for people with heart failure. Hill View treats most of its patients at home, and that's "
      "where I want to learn it.",
      "career-goals", "Nurse", "Hill View"}},
    {"",
     {Leaves,
      "In five years I'd like to be head chef of a kitchen that buys whole animals. I've worked every section, and "
      "last year I cut our meat bill by a fifth by using the shoulder and the shin. I don't drink and I don't shout. "
      "First I'd learn your smokehouse, because I've never worked with one.",
      "five-years", "Chef", "The Saltmarsh"}},
    {"",
     {Leaves,
      "A child who says nothing in September and argues with me in May. I keep a jar of questions on my desk that "
      "nobody could answer, and we open it on Fridays. Money for trips is short everywhere, so I raised four hundred "
      "pounds with a sponsored walk and took them to the sea.",
      "what-motivates-you", "Teacher", "Oakfield"}},
    {"",
     {Leaves,
      "I'd hope to get three things: code reviews that hurt a little, a product that people depend on, and colleagues "
      "who have time for a question. I spent four years on payroll software, where a mistake means that someone can't "
      "pay the rent, and it taught me to test. I'm remote in a small town and I travel to the office gladly.",
      "hope-to-get", "Developer", "Lumen"}},
    {"",
     {Leaves,
      "It does. I had my own firm for six years and closed it because I missed working beside others. I'm a careful "
      "tester, and I've never failed an inspection. The hospital contract is the sort of job where I'd learn most, and "
      "I'd like to bring an apprentice through it.",
      "position-fits-goals", "Electrician", "Barton"}},
    {"",
     {Leaves,
      "I aspire to lead a team that keeps brothers and sisters together. I've sat in court with families for five "
      "years; divorce, debt and drink are in most of my files, and I've learned not to judge. This year I'm doing the "
      "practice educator award. I'd like to stay in Arden, where I know the schools.",
      "career-aspirations", "Social worker", "Arden"}},
    {"",
     {Leaves,
      "My goal is to double what we sell to hospitals within three years, and to do it with the same five people by "
      "training them better. Last year we won back eleven accounts worth two million. I'm patient with buyers. In the "
      "first quarter I'd ride along with each of them.",
      "career-goals", "Sales manager", "Veld"}},
    {"",
     {Leaves,
      "I'd like to be a training captain. I've flown turboprops around the islands for seven years, in weather that "
      "teaches you humility, and I have written two of our checklists. I know that a captain's seat has to be earned, "
      "so I'd start by learning your aircraft properly. Tern flies where roads end, and I want to go on doing that.",
      "five-years", "Pilot", "Tern Air"}},
    {"",
     {Leaves,
      "I'm looking for old trees and for people who know more than I do. At the college garden I brought the roses "
      "back without sprays, and visitors asked whether they were plastic. I'd hope to learn arboriculture in the next "
      "two years. I like working outdoors in any weather, and I'm told that I whistle.",
      "hope-to-get", "Gardener", "Winslow"}},
    {"",
     {Leaves,
      "Quiet work done well. A widow told me last month that she had not been afraid of the room, and I took that home "
      "with me. I'm gentle, I'm punctual, and I can carry weight. Faith or no faith, everyone gets the same care from "
      "me. I'd like to qualify as an embalmer next year and to stay.",
      "what-motivates-you", "Undertaker", "Grey & Daughter"}},
    {"",
     {Leaves,
      "It fits because I like explaining money to people who are scared of it. I helped forty households out of debt "
      "at the advice centre, one of them had eleven credit cards. In the short term I'd take the mortgage exam, and "
      "later on I'd like to lead a branch that people aren't afraid to enter.",
      "position-fits-goals", "Bank adviser", "Orchid"}},
    {"",
     {Leaves,
      "I started on nights as a picker and nobody expected me to last, but I liked the puzzle. I redrew the aisles on "
      "squared paper, and we walked two miles less a shift. My goal is to run a shift here, and then to plan the new "
      "building with you. I won't pretend to know the software yet; I'd learn it in the first months.",
      "career-goals", "Warehouse lead", "Stoke"}},
    {"",
     {Leaves,
      "I like the quiet of a test room. For nine years I've fitted lenses for people who were afraid of the drops, and "
      "my remake rate is the lowest of our three branches. My goal is to qualify in low vision, and next spring I sit "
      "the first paper. Clearview visits care homes, and I'd like to take on that round and keep it for years.",
      "career-goals", "Optician", "Clearview"}},
    {"",
     {Leaves,
      "By then I'd hope to be chartered and to have my own small section of a sea wall. I was a site engineer on a "
      "harbour job where nothing was where the drawings said, and I learned to ask the divers. I'm at my best when two "
      "trades disagree. I'd start with your monitoring data, since that is where the surprises are.",
      "five-years", "Civil engineer", "Tidal Works"}},
    {"",
     {Leaves,
      "A room that smells of nothing. People think nobody notices, but when I changed the order of the wards, "
      "infections fell for three months running. I'm quick, and I don't cut corners. I'd like to become a supervisor "
      "and to show new starters why the order matters.",
      "what-motivates-you", "Cleaner", "Brightside"}},
    {"",
     {Leaves,
      "I'd hope for work on fair pay. In my last post I compared what men and women earned in nine grades, found two "
      "gaps and got them closed. I'm discreet and I like spreadsheets. In the first year I'd want to learn your shift "
      "system, and over time I'd like to lead on reward.",
      "hope-to-get", "HR adviser", "Moorfield"}},
    {"",
     {Leaves,
      "Very well. I've run a drop-in for young carers, so I know what happens at home when a parent is ill. I got four "
      "of them back into school. In this role I could do it with a team, and I want to grow into managing one. You're "
      "opening a second centre by the canal, which is where those kids live.",
      "position-fits-goals", "Youth worker", "Southside"}},
    {"",
     {Leaves,
      "My aspiration is to run breeding for gentle bees. I have kept forty hives since my uncle gave me one at "
      "fifteen, and I lost none last winter. The business side is new to me, so this year I'm doing a bookkeeping "
      "course in the evenings. I'd be glad to do both here for a long time.",
      "career-aspirations", "Beekeeper", "Greenacre"}},
    {"",
     {Leaves,
      "I'd like to be the translator whom engineers ask for. I come from a family of millers and I've always liked "
      "machines. In the short run I want to learn your memory tool, in the long run to lead the technical team. I've "
      "delivered two million words without a missed date.",
      "career-goals", "Translator", "Lexica"}},
    {"",
     {Leaves,
      "In five years I see myself running a home of this size, with staff who stay. I started on nights as a carer "
      "when my children were small, and I've done every job in the building since, kitchen included. Turnover on my "
      "unit went from nine a year to two. I'd begin by sitting with each resident and each of your seniors.",
      "five-years", "Care manager", "Rosebank"}},
    {"",
     {Leaves,
      "A desk that lets me stay on one story. I uncovered a housing fraud with a spreadsheet and eleven doorsteps, and "
      "people got their deposits back. I write clean copy and I'm never late. In the next year I'd like to learn data "
      "work from your team, and after that to run investigations.",
      "hope-to-get", "Journalist", "The Post"}},
    {"",
     {Leaves,
      "The moment after the noise, when everybody has been counted. I've been on a watch for eight years and I train "
      "our probationers on ladders. God knows it isn't the sleep that keeps me here. I'd like to become a crew "
      "commander in time and to bring in what we learned from the mill fire.",
      "what-motivates-you", "Firefighter", "County Fire"}},
    {"",
     {Leaves,
      "It fits because I buy for shops the way I'd shop. I cut our suppliers from ninety to forty, margins rose by "
      "three points and nobody missed the rest. I want to become a head of buying who still walks the floor. Your move "
      "into repair is what drew me, I'd like to build the spare parts range.",
      "position-fits-goals", "Retail buyer", "Finch & Daughters"}},
    {"",
     {Leaves,
      "My goal is a lab where a student can find anything in a minute. I've labelled eleven thousand samples, and I "
      "know which freezer lies. This term I'm completing a safety certificate. I'd like to move from technician to "
      "manager here, step by step, and I'm in no hurry.",
      "career-goals", "Lab manager", "Calder Institute"}},
    {"",
     {Leaves,
      "I want to move from general X-ray into CT within two years. Children are my strength: I built a cardboard "
      "scanner with a teddy in it, and we sedate half as many now. The plan is to do the head scan module first, since "
      "Northfield is about to run its own stroke list. I'd like to stay and pass it on.",
      "career-goals", "Radiographer", "Northfield"}},
    {"",
     {Leaves,
      "Ideally I'd be choosing the stock for a children's floor. I read everything that comes in, and I got our school "
      "sales from nothing to nine thousand pounds. I'm not a natural at spreadsheets, so that is what I'd learn in the "
      "first months. A shop that still writes its own shelf notes is where I want to be.",
      "five-years", "Bookseller", "Page & Spine"}},
    {"",
     {Leaves,
      "It's strange to say, but the boring jobs. A fall at four in the morning where a cup of tea does more than a "
      "drip. I have worked nights for seven years and trained six students, and I've seen what loneliness does to "
      "people's health. I want to become a community specialist, and this role is two thirds that.",
      "what-motivates-you", "Paramedic", "East Shires"}},
    {"",
     {Leaves,
      "What I'm after is to be nearer to the factory. At my present company I sit two floors above it, and the best "
      "idea I ever had, a cut of eleven per cent in scrap, came from a walk. I'm exact and I explain figures well. I'd "
      "hope to learn costing here and, when I've earned it, to be a financial controller.",
      "hope-to-get", "Management accountant", "Avonhurst"}},
    {"",
     {Leaves,
      "Yes, because I train owners more than dogs. I've run two hundred classes and only three people asked for their "
      "money back. My goal is to set up a programme for rescue dogs, and you've got the kennels and the staff for "
      "that. I'd start by shadowing your behaviourist for a month.",
      "position-fits-goals", "Dog trainer", "Pets Unite"}},
    {"",
     {Leaves,
      "I aspire to be a senior clerk whom judges trust on dates. I've kept the diaries of eleven barristers without "
      "one clash in two years. I left school at sixteen and I've never regretted it; this is a trade that you learn by "
      "standing next to someone. I'd like to do that at Osei Chambers for a long while.",
      "career-aspirations", "Barrister's clerk", "Osei Chambers"}},
    {"",
     {Leaves,
      "I'd like to become an instructor. I've driven the number 6 for five years, through two winters that stopped the "
      "buses, and I know every blind corner. My next step is the assessor's course in October. I don't mind early "
      "shifts. You're extending the line to the hospital, and somebody will have to teach it.",
      "career-goals", "Tram driver", "City Lines"}},
    {"",
     {Leaves,
      "I'd hope to be leading a small team on something with no guns in it. I shipped two puzzle games, one of which "
      "schools bought, and I'm good at finding where players give up. In the coming year I want to learn your engine. "
      "I've no fixed title in mind, but it would be a design lead's work.",
      "five-years", "Game designer", "Plumtree"}},
    {"",
     {Leaves,
      "A kitchen where the food is cooked and not opened. I've fed three hundred children a day at my last school, and "
      "I got them to eat beetroot. I'm clean, I'm on time and I sing. I'd like to take my Level 2 in the spring and be "
      "a school cook one day, here if you'll have me.",
      "hope-to-get", "Kitchen assistant", "Oakfield School"}},
    {"",
     {Leaves,
      "A number that won't reconcile. I once spent four evenings on nine pounds and found a fraud of sixty thousand. I "
      "don't enjoy catching people, I enjoy knowing. I'd like to qualify in forensic work and your charity practice is "
      "where I'd want to use it, because those trustees can't afford to lose a penny.",
      "what-motivates-you", "Auditor", "Cheriton"}},
    {"",
     {Leaves,
      "It does. I've lifted bridge sections on three rivers, and I've refused a lift twice when the wind was wrong. My "
      "aim is to become a lift supervisor, and I've booked the course for June. Your yard loads offshore towers, and "
      "that's as careful as lifting gets. I'd be looking to stay with one firm now.",
      "position-fits-goals", "Crane operator", "Barton"}},
    {"",
     {Leaves,
      "To help people get their voice back after a stroke and, later on, to lead that service for the county. My first "
      "patient could say only one word and used it for everything, beautifully. I've run a choir for eight of them "
      "since. This year I'm taking the swallowing course. I'm patient, and I'm stubborn too.",
      "career-aspirations", "Speech therapist", "Vale Health"}},
};

} // namespace

TEST(Spoken, UnpreparedAnswersAreHeardAndPreparedOnesLeftAlone) {
    for (const Spoken& each : spoken) {
        const QStringList warned = warningsOf(each.said);
        if (each.said.warns)
            EXPECT_TRUE(warned.contains(QString::fromLatin1(each.rule)))
                << each.rule << ": " << each.said.text << " [" << warned.join(u' ').toStdString() << "]";
        else
            EXPECT_TRUE(warned.isEmpty()) << each.said.text << " [" << warned.join(u' ').toStdString() << "]";
    }
}
