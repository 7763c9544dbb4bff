// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

namespace ascent::critic {

namespace {

constexpr WordClass classes[] = {
    {"kin", "wife husband girlfriend boyfriend fiance fiancee fiancé fiancée spouse kids kid children child son sons "
            "daughter daughters baby babies toddler toddlers mum mom mother dad father parents family grandkids "
            "grandchildren twins brother sister nan gran grandmother grandfather in-laws relatives"},
    {"want", "want+ need+ wish+ hope+ plan+ intend+ aim+ aspire+ expect+ dream+ seek+ prefer+ desire+ like love liking "
             "loving crave+ chase+ fancy"},
    {"good", "good great better best higher high highest big bigger biggest decent competitive generous fair fairer "
             "nice nicer top attractive excellent solid steady regular stable large larger fat comfortable reliable "
             "proper secure handsome healthy hefty huge extra additional guaranteed bigger improved increased full"},
    {"pay", "salary salaries pay paycheck paychecks paycheque paycheques wage wages income compensation remuneration "
            "money earnings bonus bonuses benefits perks package pension wages dough cash"},
    {"far", "three four five 3 4 5 few couple several"},
    {"post", "manager director head supervisor partner lead leader chief vice president vp ceo coo cto cfo principal "
             "headteacher headmaster deputy foreman superintendent executive controller commander sergeant captain "
             "matron chair chairman chairwoman chancellor dean consultant officer secretary governor"},
    {"place", "company organisation organization firm business hospital school college university team department "
              "practice trust ward kitchen restaurant hotel clinic office agency charity council authority bank studio "
              "workshop site plant factory depot store shop unit battalion regiment service centre center brand group "
              "institution employer surgery lab laboratory home academy bakery nursery garage yard district library "
              "fleet station branch foundation startup practice"},
    {"boss", "boss bosses manager managers employer employers supervisor supervisors company companies colleagues "
             "colleague coworkers coworker management leadership chef foreman director directors head owner owners "
             "headteacher principal matron team job workplace place hospital school firm team-mates teammates sergeant "
             "officer officers army navy police regiment unit council agency commander department organisation "
             "organization restaurant leader ceo hr line"},
    {"worker",
     "cook chef waiter waitress server barista bartender porter cleaner nurse carer caregiver midwife doctor medic "
     "paramedic therapist driver rider picker packer operator operative technician mechanic fitter electrician plumber "
     "welder builder labourer laborer guard officer agent adviser advisor assistant associate clerk cashier "
     "receptionist teacher tutor lecturer engineer developer designer analyst apprentice trainee intern volunteer "
     "worker employee colleague member person hand steward host seller supervisor firefighter soldier sailor"},
    {"workers", "cooks chefs waiters waitresses servers baristas bartenders porters cleaners nurses carers caregivers "
                "midwives doctors medics paramedics therapists drivers riders pickers packers operators operatives "
                "technicians mechanics fitters electricians plumbers welders builders labourers laborers guards "
                "officers agents advisers advisors assistants associates clerks cashiers receptionists teachers tutors "
                "lecturers engineers developers designers analysts apprentices trainees interns volunteers workers "
                "employees members hands stewards hosts sellers supervisors firefighters soldiers sailors"},
    {"did", "led built ran won wrote taught made cut grew took brought set kept drove sold rebuilt oversaw helped "
            "saved raised earned managed trained reduced increased improved designed developed created introduced "
            "organised organized planned delivered completed finished passed qualified supported served coached "
            "mentored launched negotiated handled supervised coordinated studied graduated gained achieved covered "
            "repaired installed fixed tested cooked retrained treated assisted prepared suggested shadowed wired "
            "rewired migrated automated refactored shipped halved doubled tripled dropped rose fell resolved solved "
            "promoted redesigned reorganised reorganized rewrote turned implemented started volunteered worked "
            "collaborated presented set found met hit beat spent moved wrote replaced restored commissioned diagnosed "
            "recovered recruited ordered published analysed analyzed researched"},
    {"bad", "terrible awful horrible toxic useless incompetent clueless lazy stupid unfair rude hopeless dreadful "
            "pathetic ridiculous nightmare joke mess shambles disaster idiot idiots bully bullies tyrant jerk moron "
            "morons unprofessional dishonest disorganised disorganized chaotic unbearable miserable abusive "
            "untrustworthy corrupt disgusting rubbish garbage crap liar liars unreasonable petty backstabbing cowboys "
            "amateurs dysfunctional hostile appalling atrocious shocking insufferable arrogant ignorant selfish"},
    {"illboss",
     "boss bosses manager managers manageress supervisor supervisors head headteacher headmaster principal chef owner "
     "owners director directors producer foreman gaffer sister matron partner partners cto cfo coo ceo vp captain "
     "sergeant officer officers commander management leadership farmer landlord landlady agency company firm employer "
     "employers office place workplace staffroom culture atmosphere environment team colleagues coworkers crew kitchen "
     "ward depot yard garage salon shop studio school hospital council dispatcher dispatchers planner planners lead "
     "leads superiors bureau outfit leader leaders consultant consultants control agent agents landlady lot mob rota "
     "editor dean board trustees stage-manager hr they he she"},
    {"vile",
     "bully bullies bullying drunk alcoholic miser cheapskate liar liars snake snakes monster tyrant dictator coward "
     "cowards hypocrite hypocrites fool fools crook crooks thief thieves sexist racist creep creeps poisonous toxic "
     "vindictive spiteful manipulative abusive cruel nasty stingy bigot bigots narcissist psychopath nightmare snob "
     "snobs bossy moody spineless useless clueless hopeless pathetic incompetent lazy arrogant rude condescending "
     "patronising patronizing aggressive greedy dishonest corrupt shambles joke circus zoo madhouse jungle hole dump "
     "hell hellhole pit disgrace cliquey cutthroat gossips rotten petty unbearable impossible unfair horrible awful "
     "terrible dreadful appalling disgusting ridiculous cowboys cowboy stupid dinosaur dinosaurs amateur amateurs "
     "clown clowns cheap unreliable untrustworthy unprofessional childish bitter hostile jealous ruthless "
     "heartless shouter shouters sadist prick jerk jerks freak freaks maniac lunatic mess disaster witch poison devil "
     "devils beast brute nutter idiot idiots liar donkey vultures sharks wolves parasite parasites buffoon crooked "
     "bent hated loathed useless"},
    {"plans", "goals plans aims ambitions aspirations objectives targets"},
    {"workplaces", "department store shop branch place company ward kitchen depot school site firm office hotel "
                   "restaurant station clinic warehouse farm unit division business garage salon practice nursery "
                   "factory plant bank hospital theatre agency lab library centre center home floor"},
    {"superb", "amazing incredible fantastic wonderful awesome outstanding prestigious legendary fabulous brilliant "
               "phenomenal magnificent perfect superb marvellous marvelous stellar extraordinary exceptional iconic "
               "remarkable inspiring esteemed unbelievable astonishing astounding breathtaking stunning sensational "
               "spectacular flawless faultless unrivalled unrivaled unmatched unbeatable matchless peerless tremendous "
               "terrific glorious divine heavenly dazzling impressive gifted visionary inspirational genius "
               "unparalleled glittering majestic mighty illustrious splendid fabled revered exquisite"},
    {"venture", "business company firm agency salon restaurant cafe café bakery studio shop store startup practice "
                "garage consultancy bar pub boutique label gym school nursery clinic farm bistro stall kennel kennels "
                "cattery stables brewery distillery winery vineyard guesthouse hostel hotel campsite market food truck "
                "franchise enterprise laundry barbershop tearoom delicatessen deli pizzeria florist gallery workshop "
                "smallholding orchard nursery press publisher theatre outfit operation dojo retreat takeaway b&b spa "
                "surgery pharmacy dispensary yard smithy foundry kitchen empire chain"},
    {"body", "back knee knees hip shoulder shoulders neck spine heart lungs hands wrist wrists joints feet eyes "
             "eyesight hearing stomach skin ankle elbow sleep nerves"},
    {"illness", "diabetes epilepsy asthma arthritis adhd autism cancer depression anxiety migraine migraines stroke "
                "lupus fibromyalgia ms insomnia burnout ptsd ocd dyslexia endometriosis hernia sciatica tinnitus "
                "crohn's coeliac eczema bipolar addiction alcoholism breakdown miscarriage surgery operation "
                "chemotherapy therapy counselling medication rehab ivf menopause pregnancy panic dialysis"},
    {"faithful", "god god's jesus christ christ's allah lord lord's gospel bible quran koran torah prayer prayers pray "
                 "praying religious religion christian muslim catholic jewish hindu buddhist sikh evangelical "
                 "salvation baptist mormon jehovah's buddha scripture worshipping almighty creator saviour savior"},
    {"speaker", "i i'd i'll i'm me my mine myself we"},
    {"elsewhere", "university college school course training academy police army navy airline airlines medical law vet "
                  "drama art film other another bigger better city government ministry consultancy bank paramedic "
                  "teaching nursing pilot degree masters master's phd programme scheme abroad overseas elsewhere"},
    {"trades", "trade profession nursing teaching engineering accounting accountancy law medicine cooking carpentry "
               "plumbing welding surveying programming design research farming construction midwifery joinery pharmacy "
               "software industry field sector craft work specialty speciality"},
    {"virtue",
     "calm patient steady quick careful exact precise methodical thorough tidy neat organised organized reliable "
     "punctual honest gentle kind fair firm curious creative practical persistent meticulous discreet fast clean "
     "accurate adaptable analytical attentive confident conscientious considerate dependable diligent diplomatic "
     "disciplined efficient energetic focused friendly flexible hardworking inventive logical loyal observant open "
     "playful polite proactive resilient resourceful responsible sensible sociable structured tactful tenacious "
     "trustworthy warm decent comfortable good great strong experienced skilled fluent trained bilingual numerate "
     "literate articulate approachable even unflappable quiet sure persuasive confident cheerful stubborn particular "
     "sharp perceptive capable competent qualified detail handy nimble robust sturdy systematic independent "
     "imaginative orderly prompt outgoing caring hands level"},
};

} // namespace

std::span<const WordClass> wordClasses() {
    return classes;
}

} // namespace ascent::critic
