// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alignment/helpers.h"

using namespace ascent;

// Lines of postings and what somebody says of themselves, from many walks of life.

namespace {

struct Pair {
    const char* line;
    const char* said;
};

const Pair meeting[] = {
    {"Fell and clear trees with a chainsaw", "Chainsaw ticket"},
    {"Run email campaigns", "Mailchimp mailings for a theatre"},
    {"X-ray imaging", "Radiographer"},
    {"Experience of accounting software", "Xero"},
    {"Speech and language therapy", "Swallowing assessment"},
    {"Stage lighting", "Followspot in a town theatre"},
    {"Lift and reposition patients with the hoist", "Moving and handling people"},
    {"Change dressings and watch wounds for infection", "Wound care"},
    {"Keep care notes up to date", "Writing daily notes in residents' files"},
    {"Comfort families at the end of a life", "Palliative care"},
    {"Support people who live with dementia", "Four years on a memory care unit"},
    {"Measure blood pressure, pulse and temperature", "Taking observations"},
    {"Assist the dentist at the chair", "Dental nursing"},
    {"Calm distressed patients", "De-escalation with frightened people"},
    {"Fit kitchens and hang doors", "Joinery"},
    {"Lay bricks and blocks to line and level", "Bricklaying, nine years"},
    {"Repair leaks and replace taps", "Plumbing"},
    {"Service gas boilers", "Gas Safe heating engineer"},
    {"Decorate occupied flats to a good finish", "Painting and wallpapering"},
    {"Join steel by MIG and TIG", "Welding"},
    {"Set up and run CNC lathes", "Turning and milling parts on CNC machines"},
    {"Diagnose and repair cars", "Motor mechanic at a village garage"},
    {"Work safely at height", "Rope access and scaffold towers"},
    {"Test circuits before they are energised", "Inspection and testing of electrical installations"},
    {"Teach maths to Year 9", "Secondary maths teacher"},
    {"Keep order in a lively class", "Behaviour management"},
    {"Plan schemes of work", "Lesson planning"},
    {"Mark essays and give feedback to students", "Assessing written work"},
    {"Help children learn to read", "Phonics groups with five-year-olds"},
    {"Work one to one with autistic pupils", "Special needs support"},
    {"Speak with parents about their child's progress", "Parents' evenings"},
    {"Lead residential trips", "Organising school trips"},
    {"Drive an articulated lorry", "Class 1 HGV driver"},
    {"Deliver parcels to homes", "Multi-drop courier work"},
    {"Check the vehicle before each journey", "Daily vehicle checks"},
    {"Plan delivery routes", "Route planning for twelve vans"},
    {"Drive a school bus", "PCV licence, eight years on the buses"},
    {"Load and strap down cargo", "Securing loads"},
    {"Prepare vegetables and sauces for service", "Food prep in a hotel kitchen"},
    {"Bake bread through the night", "Sourdough and pastry"},
    {"Design seasonal menus", "Writing menus"},
    {"Keep the kitchen clean and safe to the hygiene rules", "HACCP and food safety"},
    {"Serve guests at table", "Waiting staff in a busy bistro"},
    {"Recommend wines to diners", "Sommelier training, WSET 2"},
    {"Keep the beer in good condition", "Cellar work: lines and casks"},
    {"Run the till and cash up", "Cashier in a supermarket"},
    {"Fill shelves overnight", "Restocking"},
    {"Build window displays", "Visual merchandising"},
    {"Help shoppers find what suits them", "Customer service on a shop floor"},
    {"Deal with returns and unhappy customers", "Handling complaints"},
    {"Count stock each quarter", "Stocktaking"},
    {"Sell to small firms by phone", "Telesales"},
    {"Take minutes at board meetings", "Minute taking"},
    {"Arrange travel for directors", "Booking flights, hotels and visas"},
    {"Answer the switchboard", "Telephone reception"},
    {"Type letters from dictation", "Audio typing at 80 words a minute"},
    {"Keep files in order", "Filing and archiving"},
    {"Organise the annual conference", "Event planning"},
    {"Maintain servers and backups", "Linux system administration"},
    {"Help staff with computer problems", "IT helpdesk"},
    {"Build web pages", "HTML, CSS and JavaScript"},
    {"Develop services in Java", "Spring Boot back ends"},
    {"Query our databases", "Writing SQL every day"},
    {"Secure our systems against attack", "Penetration testing and hardening"},
    {"Automate our deployments", "CI/CD pipelines with Docker"},
    {"Visualise data for managers", "Dashboards in Tableau"},
    {"Train predictive models", "Machine learning with scikit-learn"},
    {"Draft contracts", "Contract law: drafting and review of agreements"},
    {"Represent tenants at tribunal", "Advocacy in housing cases"},
    {"Research case law", "Legal research in Westlaw"},
    {"Transfer houses from seller to buyer", "Conveyancing"},
    {"Milk the herd twice a day", "Dairy farming"},
    {"Fell dead trees", "Chainsaw work"},
    {"Drive tractors and trailers", "Farm machinery"},
    {"Spray crops", "PA1 and PA6 pesticide certificates"},
    {"Patrol the site at night", "Security guard"},
    {"Watch the CCTV screens", "Control room surveillance"},
    {"Write reports of incidents", "Incident reporting in the log book"},
    {"Check bags at the gate", "Event stewarding and searches"},
    {"Clean offices before opening", "Commercial cleaning"},
    {"Mop floors and empty bins", "Janitor at a primary school"},
    {"Wash and press linen", "Laundry"},
    {"Receive goods and check them against the order", "Goods-in clerk"},
    {"Pick and pack online orders", "Warehouse picking"},
    {"Clear goods through customs", "Import and export paperwork"},
    {"Reconcile bank statements", "Bookkeeping"},
    {"Chase late payers", "Credit control"},
    {"Submit VAT returns", "Tax and VAT"},
    {"Close the books each month", "Month-end accounts"},
    {"Pay wages on time", "Payroll for 80 drivers"},
    {"Check applications for loans", "Underwriting"},
    {"Raise money from trusts", "Writing grant bids"},
    {"Give talks to schools", "Public speaking"},
    {"Lead change in a reluctant team", "Change management"},
    {"Find new ways to cut waste from the line", "Lean and kaizen"},
    {"Speak Polish with our drivers", "Polish (mother tongue)"},
    {"Interpret at hospital appointments", "Community interpreter, Arabic"},
    {"Cut and colour hair", "Hair stylist"},
    {"Coach clients in the gym", "Personal trainer"},
    {"Guard the pool", "Lifeguard"},
    {"Edit short films", "Video editing"},
    {"Lay out brochures", "Graphic design in InDesign"},
    {"Lead guided walks", "Tour guide in the old town"},
    {"Catalogue new books", "Library work"},
    {"Prepare samples for analysis", "Sample prep in a water lab"},
    {"Write up research for publication", "Two papers in peer-reviewed journals"},
    {"Listen without judging", "Volunteer listener on a helpline"},
    {"Keep several tasks going at once", "Juggling priorities"},
    {"Turn up on time, every time", "Punctual"},
    {"Lift sacks of 25 kg", "Heavy lifting"},
    {"Supervise a shift of warehouse operatives", "Team leader: eleven people on nights"},
    {"Delegate tasks fairly", "Sharing work out among the crew"},
    {"Handle petty cash", "Keeping the cash box and receipts for a theatre group"},
    {"Explain treatment to patients in plain words", "Making complicated things easy to follow"},
    {"Confident on the telephone", "Telephone manner: calls with clients all day"},
    {"Maintain accurate records", "Keeping registers and logs without gaps"},
    {"Strong numeracy", "Good head for figures"},
    {"Monitor patients after surgery", "Post-operative observations"},
    {"Insert cannulas", "Venepuncture and cannulation"},
    {"Help residents to wash and dress", "Personal care in a nursing home"},
    {"Promote independence of service users", "Enabling people to do things for themselves"},
    {"Registered nurse with a valid PIN", "NMC registered adult nurse"},
    {"Teach science to teenagers", "Physics teacher in a comprehensive school"},
    {"Build good relationships with parents", "Parent liaison at a nursery"},
    {"Plan activities for under-fives", "Early years: play and craft sessions"},
    {"Write individual education plans", "IEPs for pupils with special needs"},
    {"Install sockets and lighting", "Domestic electrician"},
    {"Replace bathroom suites", "Bathroom fitting"},
    {"Read architects' plans", "Working from drawings"},
    {"Erect timber frames", "Carpentry"},
    {"Operate a 360 excavator", "Digger driver, CPCS card"},
    {"Mix and pour concrete", "Groundwork and concreting"},
    {"Service cars to schedule", "Vehicle servicing: brakes, oil and tyres"},
    {"Run production machinery", "Machine operator in a bottling plant"},
    {"Inspect finished goods", "Quality control on the line"},
    {"Drive a van around the city", "Delivery driver"},
    {"Keep within drivers' hours", "Tachograph rules"},
    {"Plan loads for the fleet", "Transport planner"},
    {"Manage a busy bar", "Bar manager, cocktails and staff"},
    {"Grill meat to order", "Line cook on the grill section"},
    {"Control food costs", "Menu costing and portion control"},
    {"Work front of house", "Waiting and hosting in a brasserie"},
    {"Check guests in and out", "Hotel reception"},
    {"Serve customers at the deli counter", "Counter assistant: cheese and cold meats"},
    {"Increase average spend", "Upselling desserts and wine"},
    {"Achieve monthly KPIs", "Hitting every target last year"},
    {"Look after key accounts", "Keeping our ten biggest clients happy"},
    {"Prepare quotations", "Pricing jobs for customers"},
    {"Screen CVs and shortlist candidates", "Recruitment"},
    {"Carry out appraisals", "Performance reviews for a team of five"},
    {"Advise managers on employment law", "Employment law, grievance and dismissal"},
    {"Manage diaries for two directors", "PA work"},
    {"Produce management reports", "Monthly reporting in Power BI"},
    {"Clean data and remove duplicates", "Data cleansing in SQL"},
    {"Maintain our WordPress site", "Updating websites"},
    {"Set up laptops for new staff", "Desktop support"},
    {"Configure firewalls", "Network security"},
    {"Write unit tests", "Test-driven development"},
    {"Review pull requests", "Code reviews"},
    {"Gather requirements from users", "Business analysis"},
    {"Support the migration to Azure", "Cloud migration"},
    {"Prepare bundles for court", "Paralegal in a litigation team"},
    {"Interview clients and take statements", "Taking witness statements"},
    {"Advise on wills and probate", "Drafting wills"},
    {"Prepare briefing notes for councillors", "Policy briefings"},
    {"Run public consultations", "Consulting residents on new cycle lanes"},
    {"Harvest vegetables", "Market garden work"},
    {"Operate a combine harvester", "Combine and baler driving"},
    {"Care for horses", "Mucking out and grooming at a livery yard"},
    {"Protect premises out of hours", "Night watchman"},
    {"Control access to the building", "Checking passes at a gatehouse"},
    {"Deal with conflict calmly", "De-escalation training for door staff"},
    {"Deep clean kitchens", "Industrial kitchen cleaning"},
    {"Use cleaning chemicals safely", "COSHH trained"},
    {"Load lorries by hand", "Loading bay work"},
    {"Manage inventory levels", "Stock controller"},
    {"Arrange freight by sea", "Shipping clerk, containers"},
    {"Process expense claims", "Checking staff expenses"},
    {"Analyse variances against budget", "Budget variance reports"},
    {"Detect fraud", "AML and KYC checks"},
    {"Advise clients on mortgages", "Mortgage adviser"},
    {"Take blood pressure readings", "Vital signs"},
    {"Cook for people with allergies", "Allergen awareness"},
    {"Test soil samples", "Lab analysis of soils"},
    {"Work to GLP", "Good laboratory practice"},
    {"Design experiments", "Planning controlled trials"},
    {"Maintain confidentiality", "Discreet with patients' details"},
    {"Present results to the board", "Presenting to directors each quarter"},
    {"Learn new software quickly", "Picking up new systems fast"},
    {"Work without supervision", "Left to run the site on my own"},
    {"Meet tight deadlines", "Always delivering on time"},
    {"Solve problems creatively", "Finding a way round when things break"},
    {"Tact and diplomacy", "Smoothing ruffled feathers"},
};

// One word is shared, or the field; what the line asks for is another thing.
const Pair nearMisses[] = {
    {"Experience of Xero", "QuickBooks"},
    {"Milk the herd", "Shearing sheep"},
    {"MRI scanning", "Wheeling patients to X-ray"},
    {"Bake rye bread", "Decorating wedding cakes"},
    {"Simultaneous interpreting", "Subtitling films"},
    {"Sell shops and offices", "Cleaning flats between tenants"},
    {"Teach chemistry", "Biology lessons"},
    {"Teach maths to Year 9", "Teaching salsa"},
    {"Tutor students in chemistry", "Patience with students"},
    {"Drive an articulated lorry", "Driving a hard bargain"},
    {"Lead a team of surveyors", "Surveying by drone"},
    {"Lead the design of bridges", "Leading worship"},
    {"Design circuits", "Designing flower arrangements"},
    {"Manage a portfolio of properties", "Managing my temper"},
    {"Write firmware in C", "Writing poems"},
    {"Write clear reports for the court", "Gist crime reports"},
    {"Sell insurance to farmers", "Farm work in the holidays"},
    {"Repair motorcycles", "Selling motorcycles"},
    {"Install solar panels", "Speaking on panels"},
    {"Read X-rays", "Gist to children"},
    {"Train guide dogs", "Train driver"},
    {"Train new recruits", "Travelling by train"},
    {"Coach the under-twelves", "Coach trips for pensioners"},
    {"Record vital signs", "Recording an album"},
    {"Press releases and media work", "Pressing apple juice"},
    {"Handle dangerous goods", "Good with my hands"},
    {"Cover the front desk", "Covering furniture in leather"},
    {"Carry out stock checks", "Checking homework"},
    {"Monitor the budget", "Monitoring badgers at night"},
    {"Analyse blood films", "Watching films"},
    {"Translate legal texts into German", "Translating ideas into action"},
    {"Fluent German", "Fluent on the flute"},
    {"Knowledge of Swedish tax", "Swedish massage"},
    {"Spanish speaking", "Spanish guitar"},
    {"Forklift licence", "Licence to sell alcohol"},
    {"Fire safety certificate", "Firing pottery in a kiln"},
    {"Fire warden duties", "Fired up by challenges"},
    {"Chair meetings", "Making chairs from oak"},
    {"Board papers", "Skateboard repair"},
    {"Bank reconciliations", "Walking along the river bank"},
    {"Serve legal notices", "Serving coffee"},
    {"Draft pleadings", "Draught beer"},
    {"Cell culture", "Cell phone repairs"},
    {"Plant maintenance on the night shift", "Watering house plants"},
    {"Operate heavy plant", "Plant-based cooking"},
    {"Crane operator", "Bird watching: cranes and geese"},
    {"Pilot new services", "Private pilot's licence"},
    {"Host customer webinars", "Hosting dinner parties"},
    {"Model financial risk", "Modelling clay figures"},
    {"Project management", "Projecting films at the village hall"},
    {"Product photography", "Cutting products from the range"},
    {"Cash flow forecasts", "Weather forecasting"},
    {"Security clearance", "Clearing gutters"},
    {"Network engineer", "A wide network of friends"},
    {"Cloud engineer", "Photographing clouds"},
    {"Python developer", "Property developer"},
    {"Manage a dental practice", "Practising the violin daily"},
    {"Ward manager", "Warding off rivals at rugby"},
    {"Theatre nurse", "Acting in amateur theatre"},
    {"Scrub in for surgery", "Scrubbing floors"},
    {"Take orders in a restaurant", "Following orders"},
    {"Kitchen porter", "Fitted kitchens sales"},
    {"Run a kitchen brigade", "Running marathons"},
    {"Wash vehicles", "Washing vegetables"},
    {"Trim hedges", "Hedge fund accounting"},
    {"Support for bereaved families", "Supporting the local football club"},
    {"Assess claims for damage", "Assessing pupils"},
    {"Interview witnesses", "Interviewing well"},
    {"Case management of families", "Packing cases"},
    {"Knowledge of building regulations", "Building websites"},
    {"Build stone walls", "Team building"},
    {"Gas engineer", "Software engineer"},
    {"Account manager for key clients", "Accounts payable"},
    {"Charge nurse", "Charging electric cars"},
    {"Head chef", "Head for heights"},
    {"Social media campaigns", "Social dancing"},
    {"Care for elderly people", "Careful with money"},
    {"Care assistant", "Car mechanic"},
    {"Food hygiene", "Food photography"},
    {"Track shipments", "Running track coach"},
    {"Knowledge of R", "R&B singer"},
    {"Supervise a shift of warehouse operatives", "Shift work"},
    {"Take blood samples", "Blood donor for ten years"},
    {"Registered nurse", "Registered charity trustee"},
    {"Teach science to teenagers", "Science fiction reading group"},
    {"Plan activities for under-fives", "Activity tracker apps"},
    {"Operate a 360 excavator", "Operating theatre cleaning"},
    {"Grill meat to order", "Grilled by the press"},
    {"Service cars to schedule", "Bus schedules"},
    {"Write unit tests", "Driving test passed"},
    {"Review pull requests", "Restaurant reviews"},
    {"Configure firewalls", "Wallpapering"},
    {"Advise on wills and probate", "Advising on paint colours"},
    {"Care for horses", "Caring for my sister's children"},
    {"Harvest vegetables", "Harvest festival singing"},
    {"Manage inventory levels", "A-levels in art"},
    {"Arrange freight by sea", "Flower arranging"},
    {"Detect fraud", "Metal detecting"},
    {"Present results to the board", "Wrapping presents"},
    {"Control access to the building", "Microsoft Access"},
    {"Prepare quotations", "Quoting Shakespeare"},
    {"Chair disciplinary hearings", "Hearing test technician"},
    {"Lead nursing research", "Leading the singing"},
    {"Drive sales growth", "HGV driver"},
    {"Mobile phone repairs", "Mobile crane hire"},
    {"Install software updates", "Installing kitchens"},
    {"Run payroll", "Running a book club"},
    {"Design packaging", "Packing parcels"},
    {"Sell wine", "Waste paper sales"},
    {"Draft contracts", "Muscle contraction research"},
    {"Administer first aid", "Administrative support"},
    {"Train staff in fire safety", "Physical training"},
    {"Knowledge of Excel", "Excellent cook"},
    {"Bilingual French and English", "English literature degree"},
    {"Negotiate leases", "Released records"},
    {"Maintain aircraft", "Aircraft noise complaints"},
    {"Support survivors of abuse", "Support worker for refugees"},
    {"Monitor air quality", "Air hostess"},
    {"Treat sports injuries", "Sports journalism"},
    {"Manage volunteers", "Volunteer at a food bank"},
};

} // namespace

TEST(Meets, TheSameWorkInOtherWords) {
    for (const Pair& each : meeting)
        EXPECT_TRUE(coversLine(QString::fromUtf8(each.line), QString::fromUtf8(each.said)))
            << each.line << " / " << each.said;
}

TEST(Meets, NotByAWordOfAnotherSense) {
    for (const Pair& each : nearMisses)
        EXPECT_FALSE(coversLine(QString::fromUtf8(each.line), QString::fromUtf8(each.said)))
            << each.line << " / " << each.said;
}

TEST(Meets, WhatOnlyTouchesALineIsNoClaim) {
    const Pair cases[] = {
        {"Ability to tutor through the medium of Cornish", "Tutoring"},
        {"Teach origami to beginners", "Teaching"},
        {"Present in Danish", "Presenting"},
    };
    for (const Pair& each : cases) {
        Content content;
        const Strength strength = strengthOf(each.said);
        content.strengths.put(strength);
        const Role role = roleOf((std::string("Requirements\n- ") + each.line).c_str());
        const Alignment alignment = align(content, role, QDate(2026, 11, 26));
        ASSERT_EQ(alignment.lines.size(), 1) << each.line;
        const AlignedLine& line = alignment.lines.first();
        EXPECT_TRUE(line.matches.isEmpty()) << each.line << " / " << each.said;
        ASSERT_EQ(line.near.size(), 1) << each.line << " / " << each.said;
        EXPECT_LT(line.near.first().score, coveringScore);
        EXPECT_TRUE(line.near.first().why.contains(u"says nothing of")) << line.near.first().why.toStdString();
        EXPECT_EQ(alignment.coverage, 0);
        EXPECT_EQ(alignment.gaps.size(), 1);
    }
}

TEST(Meets, ProofCompletesAStrengthButNoCertificate) {
    Content content;
    const Strength strength =
        strengthOf("Training drivers", 5, 5, "All nine of my trainees hold an ADR certificate now.");
    const Strength cornish = strengthOf("Cornish", 5, 5, "tutored two evening groups in it");
    content.strengths.assign({strength, cornish});
    const Alignment alignment =
        align(content, roleOf("Requirements\n- ADR certificate\n- Ability to tutor in Cornish\n"), QDate(2026, 11, 26));
    EXPECT_FALSE(meets(lineWith(alignment, u"ADR"), strength.id.uuid()));
    EXPECT_TRUE(meets(lineWith(alignment, u"Cornish"), cornish.id.uuid()));
}

TEST(Meets, AGoalNotYetReachedCountsHalf) {
    Content content;
    Goal goal = goalOf("Pass the B2 exam in Danish by June 2027");
    content.goals.assign({goal});
    const Role role = roleOf("Requirements\n- Danish\n");
    EXPECT_DOUBLE_EQ(align(content, role, QDate(2026, 11, 26)).coverage, 0.5);
    goal.status = GoalStatus::Done;
    content.goals.assign({goal});
    EXPECT_DOUBLE_EQ(align(content, role, QDate(2026, 11, 26)).coverage, 1);
}

TEST(Meets, OnePlainWordOfALineThatAsksForMoreClaimsNothing) {
    struct Case {
        const char* line;
        const char* said;
        bool covers;
    };
    const Case cases[] = {
        {"Thatching, pointing or repair of slate roofs", "Pointing out mistakes", false},
        {"Sketching and site surveys", "Sketching birds", false},
        {"Welding of gates and railings", "Welding", true}, // the rest tells of what
        {"Sound knowledge of RIG software and its plug-ins", "rigs for small boats", false},
        {"Passed NVQ level 4", "NVQ level 2 in care", false},
        {"Passed NVQ level 4", "NVQ level 4 in care", true},
    };
    for (const Case& each : cases)
        EXPECT_EQ(coversLine(QString::fromUtf8(each.line), QString::fromUtf8(each.said)), each.covers)
            << each.line << " / " << each.said;
}
