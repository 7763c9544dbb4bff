// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

namespace ascent::critic {

namespace {

constexpr WordClass classes[] = {
    {"kin", "wife husband girlfriend boyfriend fiance fiancee fiancé fiancée spouse kids kid children child son sons "
            "daughter daughters baby babies toddler toddlers mum mom mother dad father parents family grandkids "
            "grandchildren twins brother sister nan gran grandmother grandfather in-laws relatives"},
    {"want", "want+ need+ wish+ hope+ plan+ intend+ aim+ aspire+ expect+ dream+ seek+ prefer+ desire+ like love "
             "liking loving crave+ chase+ fancy"},
    {"good",
     "good great better best higher high highest big bigger biggest decent competitive generous fair fairer nice "
     "nicer top attractive excellent solid steady regular stable large larger fat comfortable reliable proper "
     "secure handsome healthy hefty huge extra additional guaranteed bigger improved increased full"},
    {"pay", "salary salaries pay paycheck paychecks paycheque paycheques wage wages income compensation remuneration "
            "money earnings bonus bonuses benefits perks package pension wages dough cash"},
    {"far", "three four five 3 4 5 few couple several"},
    {"post", "manager director head supervisor partner lead leader chief vice president vp ceo coo cto cfo principal "
             "headteacher headmaster deputy foreman superintendent executive controller commander sergeant captain "
             "matron chair chairman chairwoman chancellor dean consultant officer secretary governor"},
    {"place", "company organisation organization firm business hospital school college university team department "
              "practice trust ward kitchen restaurant hotel clinic office agency charity council authority bank "
              "studio workshop site plant factory depot store shop unit battalion regiment service centre center "
              "brand group institution employer surgery lab laboratory home academy bakery nursery garage yard "
              "district library fleet station branch foundation startup practice"},
    {"boss", "boss bosses manager managers employer employers supervisor supervisors company companies colleagues "
             "colleague coworkers coworker management leadership chef foreman director directors head owner owners "
             "headteacher principal matron team job workplace place hospital school firm team-mates teammates "
             "sergeant officer officers army navy police regiment unit council agency commander department "
             "organisation organization restaurant leader ceo hr line"},
    {"worker", "cook chef waiter waitress server barista bartender porter cleaner nurse carer caregiver midwife doctor "
               "medic paramedic therapist driver rider picker packer operator operative technician mechanic fitter "
               "electrician plumber welder builder labourer laborer guard officer agent adviser advisor assistant "
               "associate clerk cashier receptionist teacher tutor lecturer engineer developer designer analyst "
               "apprentice trainee intern volunteer worker employee colleague member person hand steward host seller "
               "supervisor firefighter soldier sailor"},
    {"workers", "cooks chefs waiters waitresses servers baristas bartenders porters cleaners nurses carers caregivers "
                "midwives doctors medics paramedics therapists drivers riders pickers packers operators operatives "
                "technicians mechanics fitters electricians plumbers welders builders labourers laborers guards "
                "officers agents advisers advisors assistants associates clerks cashiers receptionists teachers tutors "
                "lecturers engineers developers designers analysts apprentices trainees interns volunteers workers "
                "employees members hands stewards hosts sellers supervisors firefighters soldiers sailors"},
    {"did",
     "led built ran won wrote taught made cut grew took brought set kept drove sold rebuilt oversaw helped saved "
     "raised "
     "earned managed trained reduced increased improved designed developed created introduced organised organized "
     "planned delivered completed finished passed qualified supported served coached mentored launched negotiated "
     "handled supervised coordinated studied graduated gained achieved covered repaired installed fixed tested cooked "
     "retrained treated assisted prepared suggested shadowed wired rewired migrated automated refactored shipped "
     "halved doubled tripled dropped rose fell resolved solved promoted redesigned reorganised reorganized rewrote "
     "turned implemented started volunteered worked collaborated presented set found met hit beat spent moved wrote "
     "replaced restored commissioned diagnosed recovered recruited ordered published analysed analyzed researched"},
    {"bad",
     "terrible awful horrible toxic useless incompetent clueless lazy stupid unfair rude hopeless dreadful "
     "pathetic ridiculous nightmare joke mess shambles disaster idiot idiots bully bullies tyrant jerk moron "
     "morons unprofessional dishonest disorganised disorganized chaotic unbearable miserable abusive "
     "untrustworthy corrupt disgusting rubbish garbage crap liar liars unreasonable petty backstabbing "
     "cowboys amateurs dysfunctional hostile appalling atrocious shocking insufferable arrogant ignorant selfish"},
    {"illboss", "boss bosses manager managers manageress supervisor supervisors head headteacher headmaster principal "
                "chef owner owners director directors producer foreman gaffer sister matron partner partners cto cfo "
                "coo ceo vp captain sergeant officer officers commander management leadership farmer landlord "
                "landlady agency company firm employer employers office place workplace staffroom culture atmosphere "
                "environment team colleagues coworkers crew kitchen ward depot yard garage salon shop studio school "
                "hospital council dispatcher dispatchers planner planners lead leads superiors bureau outfit "
                "leader leaders consultant consultants control agent agents landlady lot mob rota editor dean board "
                "trustees stage-manager hr they he she"},
    {"vile", "bully bullies bullying drunk alcoholic miser cheapskate liar liars snake snakes monster tyrant dictator "
             "coward cowards hypocrite hypocrites fool fools crook crooks thief thieves sexist racist creep creeps "
             "poisonous toxic vindictive spiteful manipulative abusive cruel nasty stingy bigot bigots narcissist "
             "psychopath nightmare snob snobs bossy moody spineless useless clueless hopeless pathetic incompetent "
             "lazy arrogant rude condescending patronising patronizing aggressive greedy dishonest corrupt shambles "
             "joke circus zoo madhouse jungle hole dump hell hellhole pit disgrace cliquey cutthroat gossips rotten "
             "petty unbearable impossible unfair horrible awful terrible dreadful appalling disgusting ridiculous "
             "stupid dinosaur dinosaurs amateur amateurs clown clowns cheap blind deaf unreliable untrustworthy "
             "unprofessional childish bitter hostile jealous ruthless heartless shouter shouters sadist prick jerk "
             "jerks freak freaks maniac lunatic mess disaster witch poison devil devils beast brute nutter idiot "
             "idiots liar donkey "
             "vultures sharks wolves parasite parasites buffoon crooked bent hated loathed useless"},
    {"plans", "goals plans aims ambitions aspirations objectives targets"},
    {"workplaces", "department store shop branch place company ward kitchen depot school site firm office hotel "
                   "restaurant station clinic warehouse farm unit division business garage salon practice nursery "
                   "factory plant bank hospital theatre agency lab library centre center home floor"},
};

constexpr Phrase phrases[] = {
    // wanting
    {Group::Aim, "i|we *2 <want>"},
    {Group::Aim, "i|we will|shall|would|could|can|might|may !have|not"},
    {Group::Aim,
     "i|we am|are *1 going|looking|hoping|planning|aiming|working|after|keen|eager|ready|excited|interested|"
     "motivated|driven|inspired|attracted|drawn|here|seeking|thinking|trying|saving|striving|determined"},
    {Group::Aim,
     "^ want|need|hope|hoping|looking|planning|aiming|seeking|would|to|keen|eager|ready|interested|motivated|"
     "driven|mainly|mostly|primarily|honestly|simply"},
    {Group::Aim, "<want> to"},
    {Group::Aim,
     "my|main|biggest|term|the|one|only|real|first|ultimate|five|personal|career|key|next goal|goals|aim|aims|"
     "ambition|ambitions|plan|plans|dream|dreams|objective|objectives|hope|hopes|aspiration|aspirations|"
     "priority|priorities|motivation|motivator|motive|reason|reasons|target|intention|focus|step|vision|"
     "draw|attraction|driver|drivers|incentive"},
    {Group::Aim,
     "motivates|drives|inspires|excites|attracts|attracted|interests|appeals|keeps|gets|pulls|draws|drew to? me"},
    {Group::Aim, "motivate|drive|inspire|excite|attract|interest|appeal to? me"},
    {Group::Aim, "see|imagine|picture|visualise|visualize|find myself|me"},
    {Group::Aim, "important|matters|matter|counts for|to me"},
    {Group::Aim, "what|all|thing i|that *1 care|matters|counts|want|need"},
    {Group::Aim, "in it for"},
    {Group::Aim, "i|we applied|apply *5 because|for|as"},
    {Group::Aim, "i|we *1 enjoy|like|love|value|care|appreciate|work|get|come"},
    {Group::Aim, "in|within|after|over # years|year|months|time"},
    {Group::Aim, "in|within a few|couple years|year|months"},
    {Group::Aim, "hope|hopefully|eventually|ultimately|ideally|someday"},
    {Group::Aim, "one day"},
    {Group::Aim, "long|short term"},
    {Group::Aim, "would be|suit|mean|let|allow|give|help"},
    {Group::Aim, "this|that|the *1 role|job|position|post would|will|can|could|lets|gives|offers|pays|allows"},
    {Group::Aim, "because|as|since it|this|the *3 pays|offers|gives"},
    {Group::Aim, "by # i"},
    {Group::Aim, "work towards|toward"},
    {Group::Aim, "how much|many"},
    {Group::Aim, "when|what do|does|can|will|would|is|are"},

    {Group::Negation, "not|never|no|without|neither|nor|hardly|isn't"},
    {Group::Negation, "rather|more|other|less|better|bigger|beyond than"},
    {Group::Negation, "instead|regardless|irrespective of"},
    {Group::Negation, "beyond|besides|despite|not"},
    {Group::Negation, "less about"},

    // telling what was done
    {Group::Past, "i|we *2 led|built|ran|won|wrote|taught|made|grew|took|brought|met|kept|found|began|drove|spent|"
                  "gave|got|had|saw|came|went|became|knew|did|was|were|left|sold|bought|held|taught|chose|thought|told|"
                  "lost|rebuilt|oversaw|sent|paid|stood|understood|rose|learnt|felt|said|heard|fell|ate|slept|"
                  "spoke|used|started|joined|worked|helped|saved|raised|earned|managed|trained|reduced|increased|"
                  "improved|designed|developed|created|introduced|organised|organized|planned|wanted|needed|moved|"
                  "delivered|completed|finished|passed|qualified|supported|served|coached|mentored|launched|"
                  "negotiated|handled|supervised|cared|volunteered|coordinated|studied|graduated|gained|achieved|"
                  "covered|repaired|installed|fixed|tested|cooked|stayed|lived|travelled|traveled|returned|"
                  "retrained|promoted|asked|tried|called|turned|opened|closed|showed|treated|assisted|prepared|"
                  "noticed|realised|realized|suggested|shadowed|enrolled|wired|rewired|migrated|automated|"
                  "refactored|shipped|halved|doubled|tripled|decided|discovered|enjoyed|loved|liked|learned"},
    // the same word for now and then: not after "to" or "will"
    {Group::Past,
     "i|we also|then|just|once|personally|recently? cut|set|put|hit|let|read|quit|spread|cost|shut|split|beat"},
    {Group::Past, "i|we have|had already|also|recently|always? been|led|built|run|won|written|taught|made|cut|grown|"
                  "taken|brought|worked|helped|saved|raised|earned|managed|trained|reduced|increased|improved|"
                  "completed|spent|developed|learned|learnt|seen|done|supported|served|coached|mentored"},
    {Group::Past, "^ led|built|ran|won|wrote|taught|made|cut|grew|saved|raised|reduced|increased|improved|managed|"
                  "trained|coached|launched|designed|delivered|introduced|organised|organized|supervised|halved|"
                  "doubled|completed|passed|developed|created|rewired|wired|negotiated|promoted|worked|spent|served|"
                  "handled|opened|supported|rebuilt|renegotiated"},
    {Group::Past,
     "in|at|during my last|previous|current|former|first|old|present job|role|post|position|company|school|"
     "hospital|firm|team|employer|placement|internship|apprenticeship|unit|restaurant|kitchen"},
    {Group::Past, "when i was|worked|started|joined|took|led|ran|had"},
    {Group::Past, "last|past year|month|summer|autumn|winter|spring|term|week|decade|season"},
    {Group::Past, "which|that saved|raised|cut|reduced|increased|brought|won|led|earned|made|meant"},
    {Group::Past, "ago"},
    {Group::Past, "years|months of|in|as"},
    {Group::Past, "the|a|our team|company|project|business|shop was|were|had|saved|won|grew"},

    // whose it is
    {Group::OtherParty, "client+|customer+|patient+|resident+|pupil+|families|charity|charities|taxpayer+|"
                        "donor+|staff|employees|people|apprentices|workers|tenants|households|guests|members|users|"
                        "suppliers|contractors|drivers|learners|veterans|pensioners|claimants|farmers|women|"
                        "organisation+|organization+|department|budget|companies|company's|firm's|passengers|"
                        "communities|everyone|nurses|teachers|candidates|readers|invoices|savers|borrowers"},
    {Group::OtherParty, "student+ !loan|loans|debt|debts"},
    {Group::OtherParty, "their|our|them|his|her"},
    {Group::OtherParty, "the|a|your|my *1 company|business|firm|shop|store|hospital|school|trust|employer|team|"
                        "department|practice|restaurant|charity|council|ward|kitchen|district"},

    // people that one rosters, leads or works beside
    {Group::OtherPerson, "every|each|no *2 <worker>"},
    {Group::OtherPerson, "<workers>"},
    {Group::OtherPerson, "everyone|everybody|nobody|no-one|anyone|anybody|people|crew|crews|brigade|squad|squads|gang|"
                         "colleagues|teammates|juniors|seniors|staff"},
    {Group::OtherPerson, "no one"},

    // growth that is earned
    {Group::Proving, "prove|proven|proved|proving"},
    {Group::Proving, "earn|earned|earning it|that|this|the|my|your|their|trust"},
    {Group::Proving,
     "once|after|when|as|if i *2 know|learned|learnt|mastered|shown|delivered|settled|ready|contributed|"
     "built|grown|grow|gained|done|earned|understand|found|got|have|has|am"},
    {Group::Proving, "after showing|delivering|mastering|learning|proving|building|contributing"},
    {Group::Proving, "over time|in time|step by step"},
    {Group::Proving, "in due course"},
    {Group::Proving, "master|mastered|mastering|deliver|delivering|excel"},
    {Group::Proving, "when the time is right"},
    {Group::Proving, "first"},

    {Group::Growing, "learn+|grow+|deepen+|develop+|become|becoming|mentor+|improve+|specialise+|specialize+|qualify|"
                     "train+|expert|expertise|lead|leading|study+|studying|responsibility|responsibilities|progress+|"
                     "better|master+|mastering|build+|curious|interested|interest|explore+|advance+|coach+|teach+|"
                     "certificate|certification|qualification|course|skills|challenge|challenges|broaden+|strengthen+"},
    {Group::NearBy, "this|next|coming|first|these year|month|months|twelve|12|six|6|three|3|term|season|spring|summer|"
                    "autumn|winter|fall|quarter|weeks|couple|few|two|90|ninety|18|eighteen|days"},
    {Group::NearBy, "short term"},
    {Group::NearBy, "near future"},
    {Group::FarOff, "in|within about|around|roughly|exactly|precisely? four|five|4|5|three|3 years"},
    {Group::FarOff, "four|five|4|5|three|3 years from|time|on|down|out|hence|later"},
    {Group::FarOff, "long term"},
    {Group::FarOff, "one day|someday|eventually|ultimately"},
};

} // namespace

std::span<const WordClass> wordClasses() {
    return classes;
}
std::span<const Phrase> clausePhrases() {
    return phrases;
}

} // namespace ascent::critic
