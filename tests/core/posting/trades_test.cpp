// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/posting/helpers.h"

using namespace ascent;

// Postings of many trades, our own: what each names, exactly as it begins and ends, and what it must not name.

namespace {

struct Trade {
    const char* title;
    const char* company; ///< empty: none is stated
    const char* text;
    const char* names; ///< parted by ";"
    const char* not_;  ///< no skill has just these words
};

const Trade trades[] = {
    {"Maintenance Electrician", "Tarn Valley Foods Ltd",
     R"(Maintenance Electrician
Tarn Valley Foods Ltd, Kendal

The role
- Carry out planned and reactive maintenance on packing lines, motors and control panels
- Fault-find on PLC controlled machinery using a multimeter
- Install, test and certify new circuits to BS 7671
- Complete job sheets and update the CMMS
- Work with production to cut downtime

Essential
- Time-served apprenticeship or NVQ Level 3 in Electrical Installation
- 18th Edition
- Knowledge of three-phase motors and inverters
- Able to read electrical drawings
- Experience in a food factory would be an advantage
- Must be willing to work a 4 on 4 off shift

Desirable
- IPAF licence
- Siemens PLC experience
)",
     "planned and reactive maintenance;PLC;multimeter;CMMS;NVQ Level 3;Electrical Installation;18th "
     "Edition;three-phase motors;inverters;electrical drawings;IPAF licence",
     "downtime;food factory;work a 4 on 4 off shift;new circuits;production"},
    {"Evening Cleaner", "Northgate Primary School",
     R"(Evening Cleaner, Northgate Primary School

We are looking for a reliable cleaner to join our small caretaking team.

Your duties will include sweeping, mopping and vacuuming floors, emptying bins, cleaning toilets and topping up supplies, and locking up at the end of the shift.

You should have:
* some experience of commercial cleaning
* an understanding of COSHH and safe use of chemicals
* good attention to detail
* the ability to follow written instructions
* a friendly, flexible approach

The post needs an enhanced DBS check. Pay is £12.21 per hour.
)",
     "sweeping;mopping;cleaning toilets;commercial cleaning;COSHH;attention to detail;follow written "
     "instructions;enhanced DBS check",
     "small caretaking team;reliable cleaner;shift;approach;experience of commercial cleaning;bins"},
    {"CHEF DE PARTIE", "The Wren & Barrow",
     R"(CHEF DE PARTIE
The Wren & Barrow, Ludlow

KEY RESPONSIBILITIES
Run the sauce section during service
Prepare stocks, sauces and garnishes from scratch
Keep fridge temperature logs and allergen records
Train and guide commis chefs
Control waste and rotate stock

WHAT WE NEED FROM YOU
Level 2 Food Hygiene certificate
At least 2 years in a fresh food kitchen
Good knife skills and sound knowledge of classic French techniques
Passion for seasonal produce
Calm under pressure
Pastry experience a plus

PERKS
Staff meals, tips shared, 28 days holiday
)",
     "fridge temperature logs;allergen records;knife skills;classic French techniques;seasonal produce;Calm under "
     "pressure;Pastry",
     "commis chefs;fresh food kitchen;service;Staff meals;sound knowledge;scratch"},
    {"Police Community Support Officer", "",
     R"(Police Community Support Officer

About us
Westmere Constabulary serves 600,000 people.

What you'll do
• Carry out foot patrols and build trust with local residents
• Gather intelligence and write witness statements
• Deal with anti-social behaviour and issue fixed penalty notices
• Support officers at crime scenes and give evidence in court

What we're looking for
• Excellent communication skills and the confidence to challenge people
• Conflict management and negotiation skills
• Ability to make decisions under pressure
• Basic IT skills, including Microsoft Office
• A full UK driving licence is desirable
• A second language, such as Urdu or Polish, would be welcome
• You must have lived in the UK for three years
)",
     "foot patrols;witness statements;communication skills;make "
     "decisions;IT skills;Microsoft Office;full UK driving licence;Urdu;Polish",
     "local residents;confidence;officers;trust;court;UK for three years"},
    {"Store Supervisor", "Harbor & Pine Outfitters",
     R"(Store Supervisor
Harbor & Pine Outfitters - Portland, ME

Responsibilities:
- Open and close the store, count cash drawers and make bank deposits
- Lead a team of eight sales associates and schedule shifts
- Build visual displays that follow the planogram
- Handle returns and resolve customer complaints
- Receive shipments and complete cycle counts

Requirements:
- High school diploma or GED
- 2+ years of retail experience, one in a supervisory role
- Experience with a POS system such as Lightspeed
- Strong leadership and organizational skills
- Able to lift 40 lbs
- Bilingual English/Spanish preferred
)",
     "visual displays;customer complaints;cycle counts;POS system;leadership and organizational skills",
     "eight sales associates;supervisory role;lift 40 lbs;store;team of eight"},
    {"IT Support Technician (2nd Line)", "",
     R"(**IT Support Technician (2nd Line)**

**What you'll be doing**
- Answering tickets by phone, email and Teams within agreed SLAs
- Building and imaging laptops, and managing user accounts in Active Directory and Entra ID
- Patching servers and looking after backups
- Documenting fixes in our knowledge base

**What you'll bring**
- Two years' experience on a busy service desk
- Good knowledge of Windows 11, Microsoft 365 and Intune
- Understanding of TCP/IP, DNS and DHCP
- PowerShell scripting
- A methodical approach to troubleshooting
- ITIL Foundation or CompTIA A+ (desirable)
)",
     "user accounts;Active Directory;service desk;Windows 11;Microsoft 365;Intune;TCP/IP;DNS;DHCP;PowerShell "
     "scripting;troubleshooting;CompTIA A+",
     "busy service desk;Good knowledge;phone;agreed SLAs;years"},
    {"Accounts Clerk", "",
     R"(Accounts Clerk

Main duties
1. Process purchase invoices and match them to orders
2. Prepare weekly payment runs
3. Reconcile bank statements and petty cash
4. Chase overdue debts by telephone and email
5. Assist with month-end and VAT returns

Person specification
Essential: AAT Level 2 or above; experience of Sage 50; intermediate Excel, including pivot tables and VLOOKUP; accurate data entry; good telephone manner
Desirable: experience in purchase ledger; knowledge of CIS
)",
     "payment runs;bank statements;petty cash;VAT returns;AAT Level 2;Sage 50;Excel;pivot tables;VLOOKUP;data "
     "entry;telephone manner;purchase ledger;CIS",
     "overdue debts;email;orders;accurate data entry;good telephone manner"},
    {"High School Chemistry Teacher", "Maple Hollow School District",
     R"(High School Chemistry Teacher

Maple Hollow School District seeks a chemistry teacher for grades 10-12.

Essential Duties: Plan and deliver standards-based lessons. Manage the laboratory and chemical storage. Grade student work and keep records in PowerSchool. Communicate with parents. Sponsor an after-school club.

Minimum Qualifications: Bachelor's degree in chemistry or science education. State teaching license with an endorsement in chemistry. Knowledge of differentiated instruction and classroom management. Experience with IEPs preferred. Strong written and verbal communication skills.

Salary $52,000 - $71,000.
)",
     "PowerSchool;chemistry;science education;differentiated instruction;classroom management;IEPs;written and verbal "
     "communication skills",
     "grades;parents;Salary;Strong written;after-school club"},
    {"Home Care Assistant", "",
     R"(Home Care Assistant
Do you want to make a difference?

You'll help people with washing, dressing and personal care, prepare meals, prompt medication and keep daily notes on our app. You'll also notice changes in somebody's health and tell the office.

No experience? We train you. What matters is that you are kind, patient and reliable. You will need a car and a full UK driving licence, and be able to work alternate weekends. A Level 2 Diploma in Health and Social Care is useful but not essential.
)",
     "personal care;kind;patient;reliable;Health and Social Care",
     "car;office;difference;work alternate weekends;useful;somebody's health"},
    {"HVAC Service Technician", "",
     R"(HVAC Service Technician - Boise, ID

Job Duties
• Diagnose and repair residential furnaces, heat pumps and air conditioners
• Perform seasonal maintenance and refrigerant leak checks
• Braze copper lines and wire thermostats
• Explain repair options to homeowners and collect payment

Qualifications
• EPA 608 Universal certification (required)
• 3 years of field experience in residential HVAC
• Knowledge of electrical circuits and wiring diagrams
• Own basic hand tools
• Clean driving record and valid driver's license
• NATE certification preferred
)",
     "heat pumps;EPA 608 Universal certification;electrical circuits;wiring "
     "diagrams;hand tools;NATE certification",
     "homeowners;payment;Own basic hand tools;3 years;field experience"},
    {"Graphic Designer", "",
     R"(Graphic Designer (fixed term, 12 months)

In this role you will design packaging, point-of-sale material and social media graphics; prepare artwork for print; retouch product photographs; and present ideas to clients.

You have a degree in graphic design or a strong portfolio, expert knowledge of Adobe Illustrator, Photoshop and InDesign, a sharp eye for typography, and some experience of motion graphics in After Effects. Knowledge of Cinema 4D is a bonus. You manage your own time and can take feedback.
)",
     "social media graphics;graphic design;portfolio;Illustrator;Photoshop;InDesign;typography;motion graphics;After "
     "Effects;Cinema 4D",
     "clients;sharp eye;strong portfolio;months;ideas;feedback;expert knowledge"},
    {"WAREHOUSE OPERATIVE", "",
     R"(WAREHOUSE OPERATIVE - NIGHTS
LOCATION: AVONMOUTH
RATE: £13.40 PER HOUR

DUTIES INCLUDE:
PICKING AND PACKING ORDERS WITH A HANDHELD SCANNER
LOADING AND UNLOADING TRAILERS
OPERATING A REACH TRUCK
STOCK COUNTS

YOU MUST HAVE:
COUNTERBALANCE OR REACH TRUCK LICENCE
SAFETY BOOTS
BASIC ENGLISH
6 MONTHS WAREHOUSE EXPERIENCE
)",
     "PICKING AND PACKING;HANDHELD SCANNER;REACH TRUCK;COUNTERBALANCE;REACH TRUCK LICENCE;ENGLISH",
     "AVONMOUTH;NIGHTS;6 MONTHS;MONTHS WAREHOUSE EXPERIENCE;HOUR"},
    {"Children's Social Worker", "",
     R"(Children's Social Worker

Duties and responsibilities
a) Undertake child and family assessments and section 47 enquiries
b) Manage a caseload of looked after children
c) Write court reports and give evidence in care proceedings
d) Chair strategy meetings and work in partnership with schools, health and police
e) Supervise student social workers

Skills and experience
- Degree in Social Work and registration with Social Work England
- Thorough knowledge of the Children Act 1989 and of child protection procedures
- Experience of direct work with children and young people
- Ability to analyse risk and to record clearly
- Knowledge of Liquidlogic or a similar case management system
- A car driver
)",
     "child and family assessments;court reports;Social Work;Children Act 1989;child protection procedures;analyse "
     "risk;record clearly;Liquidlogic;case management system",
     "students;schools;similar case management system;young people;car driver;caseload of looked"},
    {"Herdsperson", "",
     R"(Herdsperson

The job: milking 240 cows twice a day, rearing calves, foot trimming, keeping herd records, running the parlour and helping with silage.

The person: experience with dairy cattle; able to drive tractors and a loader; understands cow health and fertility; telehandler ticket an advantage; honest and hard-working; comfortable working alone.

We give: a three-bedroom house and every other weekend off.
)",
     "foot trimming;herd records;dairy cattle;drive tractors and a loader;cow health;fertility;telehandler "
     "ticket;honest;hard-working;working alone",
     "day;cows twice;other weekend;three-bedroom house;understands cow health"},
};

void PrintTo(const Trade& trade, std::ostream* out) {
    *out << trade.title;
}

class PostingOfTrade : public testing::TestWithParam<Trade> {};

TEST_P(PostingOfTrade, NamesWhatItAsksForAndNoMore) {
    const Trade& trade = GetParam();
    const QString text = QString::fromUtf8(trade.text);
    const Posting posting = readPosting(text);
    expectNothingLost(text, posting);
    EXPECT_EQ(posting.title.value_or(QString()), QString::fromUtf8(trade.title));
    EXPECT_EQ(posting.company.value_or(QString()), QString::fromUtf8(trade.company));
    for (const QString& each : QString::fromUtf8(trade.names).split(u';'))
        EXPECT_TRUE(names(posting, each)) << "not named: " << each.toStdString();
    for (const QString& each : QString::fromUtf8(trade.not_).split(u';'))
        EXPECT_FALSE(names(posting, each)) << "named: " << each.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Trades, PostingOfTrade, testing::ValuesIn(trades), [](const auto& each) {
    QString name = QString::fromUtf8(each.param.title);
    name.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return name.toStdString();
});

} // namespace
