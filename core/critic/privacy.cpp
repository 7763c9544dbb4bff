// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    {Group::PrivateLife, "i am|as|being|am *1 a *1 single|stay|working|new|lone|proud|busy|young|expectant *3 "
                         "mum|mom|dad|parent|mother|father !and|to"},
    {Group::PrivateLife, "as|am|being|become|becoming|i'm *1 a *2 "
                         "mum|mom|dad|mother|father|parent|husband|wife|widow|widower|grandmother|grandfather|"
                         "grandparent|newlywed|divorcee !figure|company|governor|to"},
    {Group::PrivateLife, "newly|happily|recently|just|long|still|be|getting|getting|safely|freshly *1 "
                         "married|divorced|separated|widowed|engaged|pregnant|wed"},
    {Group::PrivateLife, "~ second|third|another|next|first|fourth|expecting *1 child|baby|kid|grandchild|twins "
                         "!in|who|protection|i|care|seat"},
    {Group::PrivateLife, "trying|try for *1 a *2 baby|child|family|second|third|another"},
    {Group::PrivateLife, "we|i|she|wife|partner|girlfriend *1 is|am|are expecting !to|that|you|a"},
    {Group::PrivateLife,
     "maternity|paternity|parental|adoption leave|pay|arrangements|cover|policy !for|work|team|contract"},
    {Group::PrivateLife, "my *1 little|only|eldest|youngest|oldest|teenage|newborn|grown *1 "
                         "girl|boy|one|ones|lad|girls|boys|daughter|son|kids|children|child !team|group|class"},
    {Group::PrivateLife, "my two|three|four|own *1 girls|boys|daughters|sons|kids|children"},
    {Group::PrivateLife,
     "my *1 <kin> "
     "is|are|has|have|needs|need|will|would|starts|start|gets|get|lives|live|keeps|keep|says|say|thinks|moved|depend|"
     "depends|want|wants|deserve|deserves|rely|relies|love|loves|reckons|reckon|expects|expect|grow|grows"},
    {Group::PrivateLife, "our *1 kids|children|son|daughter|baby|twins|little *1 "
                         "is|are|need|needs|start|starts|go|goes|school|nursery|to|and|one|ones !who|in|i"},
    {Group::PrivateLife,
     "me and|my *1 <kin>|girlfriend|boyfriend|wife|husband|missus|other|better *1 half|want|would|are|have|/"},
    {Group::PrivateLife, "my "
                         "missus|fella|hubby|sweetheart|soulmate|fiancé|in-laws|nephew|niece|stepson|stepdaughter|"
                         "stepchildren|godson|missis|bloke"},
    {Group::PrivateLife, "my|our in laws"},
    {Group::PrivateLife, "my other|better half"},
    {Group::PrivateLife,
     "~ someone|somebody|person|partner to *1 share|spend|love|settle|marry|grow *3 life|old|with|my|/"},
    {Group::PrivateLife, "~ find|finding|found|meet|meeting|met *2 the "
                         "one|right|love|someone|somebody|girl|man|woman|guy|partner|husband|wife|spouse !in|who"},
    {Group::PrivateLife, "move|moving|moved|get|out *1 out|away *2 my|from|of *3 "
                         "parents|parents'|mum's|mom's|dad's|ex|flat|house|home|place"},
    {Group::PrivateLife, "parents'|mum's|mum|mother's|ex's|girlfriend's|boyfriend's|partner's|husband's|wife's|family'"
                         "s|son's|daughter's|children's|kids' *2 "
                         "house|home|place|flat|job|work|school|parents|office|family|health|needs|education|future|"
                         "happiness|wishes|career|illness|therapy|appointments|care"},
    {Group::PrivateLife,
     "my late|dear|dying|sick|ill|elderly|ageing|aging|disabled|poorly|frail *1 <kin>|grandparents|uncle|aunt"},
    {Group::PrivateLife,
     "living|live|moving|moved|move *2 with|together|in *2 my|our|with *1 <kin>|girlfriend|boyfriend|partner|her|him"},
    {Group::PrivateLife, "~ a|the|my|our|own|big|bigger|nice|first|little *1 house|home|flat|cottage|bungalow|garden "
                         "with|near|in|by|of|and "
                         "*3 garden|in-laws|parents|sea|family|own|dog|kids|country|view|pool|room|laws|school"},
    {Group::PrivateLife,
     "~ my|our flat|house|apartment|garden|allotment|landlord|mortgage|doorstep|neighbours|postcode "
     "!visits|team|students|students|page|town"},
    {Group::PrivateLife, "from|to|near|past|by|round|outside my|our house|home|flat|apartment|door|place"},
    {Group::PrivateLife, "walk|walking|walkable|cycle|cycling|minutes|drive|stroll *1 from|to|away *1 "
                         "my|home|where|house|flat *1 live|house|flat|door|home|/"},
    {Group::PrivateLife, "~ leave|finish|home|off|out|done|away by|at|before *1 "
                         "three|four|five|3|4|half|bedtime|pickup|teatime *3 /|for|to|so|because|when|i"},
    {Group::PrivateLife, "fit|fits|fitting|works|work|around|round|suits *3 my *1 "
                         "family|home|private|personal|caring|childcare|kids|life|domestic"},
    {Group::PrivateLife, "~ caring|family|childcare|parental|domestic|personal|household "
                         "responsibilities|commitments|duties|obligations|situation|circumstances|problems|matters|"
                         "reasons|issues|crisis|life|needs !of|for"},
    // health
    {Group::PrivateLife, "my *1 bad|dodgy|weak|injured|poor|broken|damaged|left|right|lower *1 <body>"},
    {Group::PrivateLife,
     "my *1 <body> *1 "
     "is|are|was|were|has|have|can|could|cannot|hurts|hurt|gives|gave|giving|will|went|pain|operation|problem|problems|"
     "trouble|surgery|injury|condition|attack|bypass|replacement|specialist"},
    {Group::PrivateLife, "my *1 <illness> "
                         "!qualification|course|training|patients|ward|certificate|module|diploma|clinic|rotation|"
                         "placement|team|research|work|nursing|unit|modules|practice|list|cases|degree|background"},
    {Group::PrivateLife,
     "i *1 have|had|suffer|suffered|got|get|am|was|developed|live|battle|manage|came|fought|survived *2 <illness> "
     "!patients|ward|clinic|care|and|support|team|nurse|service|services|nursing|research|unit|among|in|of|specialist|"
     "work|workers|charity|at|as"},
    {Group::PrivateLife, "in recovery from"},
    {Group::PrivateLife, "~ in|my|into recovery !ward|room|team|plan|plans|nurse|area|of|unit|vehicle|position|phase"},
    {Group::PrivateLife, "sober for|since|now|and"},
    {Group::PrivateLife, "clean for|since *1 #"},
    {Group::PrivateLife, "clean and sober"},
    {Group::PrivateLife,
     "my|our *1 doctor|doctors|therapist|counsellor|counselor|psychiatrist|physio|gp|surgeon|psychologist|consultant "
     "*1 says|said|told|tells|advised|advises|thinks|recommended|recommends|wants|suggested|has|and|signed"},
    {Group::PrivateLife,
     "doctor|doctors|doctor's|therapist *1 says|said|told|advised|thinks|orders|recommended *1 i|me|that|to|/"},
    {Group::PrivateLife, "~ panic attack|attacks"},
    {Group::PrivateLife, "my *1 mental|physical|general|own|poor|failing health|wellbeing|fitness|condition|sanity"},
    {Group::PrivateLife, "signed|sign off sick|work|with"},
    {Group::PrivateLife, "off|on *1 sick|long|stress leave|term|sick|with"},
    {Group::PrivateLife, "lose|losing|losing|lost *2 weight|stone|pounds|kilos"},
    {Group::PrivateLife, "give|giving|given|quit|stop|stopped *1 up? smoking|drinking|alcohol|gambling|cigarettes"},
    {Group::PrivateLife,
     "alcohol|drink|drugs|gambling|drinking problem|problems|addiction|and i|with|habit !team|service|services|users"},
    // belief
    {Group::PrivateLife, "<faithful> "
                         "!studies|education|school|schools|aid|chaplain|chaplaincy|history|patients|communities|"
                         "community|hospital|primary|charity|art|music|texts|buildings|festivals|centre"},
    {Group::PrivateLife, "my|our|personal|strong|deep *1 "
                         "faith|church|mosque|temple|synagogue|parish|pastor|imam|beliefs|congregation|religion|rabbi|"
                         "priest|bishop|bible|sabbath|vicar|mission|ministry|belief !in|school|primary"},
    {Group::PrivateLife,
     "~ church|mosque|synagogue|temple|chapel|sabbath|ramadan|mass *2 "
     "on|every|each|is|first|comes|round|near|choir|group !roof|repairs|restoration|building|of|bells|window|windows"},
    {Group::PrivateLife, "keep|keeping|observe|observing the? sabbath|ramadan|lent"},
    {Group::PrivateLife,
     "political|socialist|conservative|labour|communist|republican|democrat|liberal|green *1 "
     "party|activist|voter|campaigner|convictions|beliefs|views|opinions !relations|committee|space"},
    {Group::PrivateLife, "star sign"},
    {Group::PrivateLife, "i am *1 "
                         "gay|lesbian|bisexual|transgender|trans|vegan|vegetarian|single|widowed|divorced|married|"
                         "pregnant|adopted|disabled|autistic|dyslexic|colourblind"},
    {Group::PrivateLife, "my|our *1 pet|pets|dog|dogs|puppy|kitten|horse|horses|cats|cat|parrot|rabbit "
                         "!grooming|sitter|handler|unit|section|team|walking"},
    {Group::PrivateLife, "for|see|seeing|with|around|near|to|support|supporting|feed|feeding|raise|raising|provide|"
                         "home|closer|of *1 for? my *2 <kin> !in|taught|who"},

    {Group::PrivateOther,
     "my *1 <kin> *2 was|were|worked|ran|taught|showed|drove|always|inspired|owned|came|used|fixed|built|made *2 "
     "a|an|me|as|for|in|the|to|things|cars|furniture !leave|quit|apply|get|promise"},
    {Group::PrivateOther,
     "cared|caring|looked|looking for|after my *2 <kin> *3 taught|showed|made|gave|led|i|and|before|until|while"},
    {Group::PrivateOther,
     "seeing|watching|saw|watched|helping|helped|visiting|when|from|by|because *1 my *2 <kin>|late|grandparents *4 "
     "repair|care|work|work|worked|fix|build|teach|run|cared|in|on|was|were|lost|got|being|through|with|struggle|"
     "struggled"},
    {Group::PrivateOther,
     "single|new|first|busy|young|other|working|expectant|lone *2 mums|moms|dads|parents|mothers|fathers|mum|parent *2 "
     "who|with|i|to|get|understand|can|could|group|groups|learn|services|in|come|came"},
    {Group::PrivateOther, "a|the|her|his|their|every|each|frightened|young|old|first *2 "
                          "son|daughter|child|baby|family|husband|wife|mother|father|kids|children *2 who|whose|of *2 "
                          "a|had|has|held|was|were|is|could|thanked|cried|came|learns|learned|can"},
    {Group::PrivateLife, "i|my *2 panic attack|attacks"},
    {Group::PrivateLife, "was|were brought|raised up? *1 by *1 aunt|uncle|grandparents|gran|nan|grandmother"},
    {Group::PrivateOther, "being|becoming *1 a|an *2 <kin> *1 made|taught|gave|showed|helped"},
    {Group::PrivateOther, "god's own"},
    {Group::PrivateOther, "down roots"},
    {Group::PrivateOther, "my *1 current|present|last|previous|old|own|first|former surgery|practice"},
    {Group::PrivateOther, "her|his|their|every|each|another's|patient's *1 <kin>"},
    {Group::PrivateOther, "by|thank|for god's|god|heaven's *1 grace|sake|/"},
    {Group::PrivateOther, "divorce|custody *2 cases|files|law|clients|couples|lawyer|hearings"},
    {Group::PrivateOther, "faith|church|religious|god *3 "
                          "school|schools|leaders|communities|organ|organs|music|buildings|building|roofs|choir|"
                          "charity|groups|group|studies|clients|weddings"},
    {Group::PrivateLife,
     "my parents|mum|mother|dad|father *1 separated|split|divorced|died|passed|drank|drinks|left|remarried|abandoned"},
    {Group::PrivateLife,
     "~ brought|raised|grew up *1 by|with|in *2 "
     "aunt|uncle|grandparents|grandmother|care|foster|orphanage|gran|nan|mother|father|single !on|farm"},
    {Group::PrivateLife, "my *1 "
                         "antidepressants|tablets|painkillers|insulin|inhaler|pills|chemo|radiotherapy|scans|scan|"
                         "biopsy|seizures|wheelchair"},
    {Group::PrivateLife,
     "off|on|of|after|during|the|and antidepressants|painkillers|methadone|chemo|radiotherapy|remission|valium "
     "!patients|ward|unit|suite"},
    {Group::PrivateLife, "~ scans|tests|results are|came *1 clear|back"},
    {Group::PrivateLife, "trouble|problem|problems|pain|surgery|operation|bother *1 with|on|in my *1 <body>"},
    {Group::PrivateLife, "the|second|another|last|my operation|surgery *3 "
                         "doctor|doctors|recover|recovery|heal|healed|march|spring|summer|back|knee"},
    {Group::PrivateLife, "~ doctor|doctors|specialist|consultant|hospital|surgeon *1 "
                         "reckons|reckon|tells|tell|told|says|say|think|thinks|said *3 i|me"},
    {Group::PrivateLife, "they tell me *4 clear|fine|healthy|better"},
    {Group::PrivateLife, "my boy|girl|lad|kid|little *1 is|has|was|and|needs"},
    {Group::PrivateLife, "on my own *4 kids|child|boy|girl|son|daughter|since"},
    {Group::PrivateLife, "have|got him|her|them *1 on my own"},
    {Group::PrivateLife, "~ rough|hard|difficult|terrible|bad few|couple|year|years|time|patch *1 of? *1 "
                         "years|months|at|personally|since|with|/ *1 home|/"},
    {Group::PrivateLife, "a|detached|semi|three|four|big|our|new *1 bedroom? house|home|garden *1 and|with|for|a *1 "
                         "a|the|two|big *2 dog|garden|kids|children|family|wife|husband|pool"},
    {Group::PrivateLife, "garden|house|home|room|yard for *1 the|my|our *1 kids|children|dog|family|baby"},
    {Group::PrivateLife, "the|our divorce|separation|breakup|funeral|custody|affair|wedding *2 "
                         "came|went|is|was|has|through|cost|took|left|and !planner|files|cases|team|law|work"},
    {Group::PrivateLife, "since|after|when|until the|my|our *1 "
                         "divorce|separation|breakup|miscarriage|bereavement|funeral|accident|stroke|diagnosis|crash"},
    {Group::PrivateLife, "we|i *2 adopt|adopting|fostering|foster *2 a|child|baby|children|kids"},
    {Group::PrivateLife, "get|getting|be|keep|keeps *1 me out of|from the? *1 house|bed|trouble|pub|dwelling|drinking"},
    {Group::PrivateLife, "out of the house"},
    {Group::PrivateLife, "dwelling|brooding on|about|over things|it|what|him|her"},
    {Group::PrivateLife, "i *1 cried|cry|lonely|grieving|grief|mourning|heartbroken|widowed"},
    {Group::PrivateLife,
     "my|our *1 marriage|relationship|engagement|breakup|ex *2 fell|ended|broke|failed|collapsed|is|was|apart"},
    {Group::PrivateLife, "saved|born again|called|baptised|sent *2 by|in|to *1 god|christ|jesus|faith|lord"},
    {Group::PrivateLife, "i|me was|were|been saved in|by|when|at"},
    {Group::PrivateLife,
     "mum's|mom's|dad's|mother's|father's|gran's|nan's|wife's|husband's|partner's|son's|daughter's *1 "
     "dementia|cancer|illness|care|shifts|appointments|medication|health|condition|stroke|surgery|operation|hip|death"},
    {Group::PrivateLife,
     "my partner's|husband's|wife's|girlfriend's|boyfriend's *1 shifts|shift|job|work|contract|posting|hours"},
    {Group::PrivateLife, "a *1 dad|mum|mom|father|mother|parent by|before|soon|one *1 thirty|forty|then|day"},
    {Group::PrivateLife, "missus|hubby|fella|other half|old man"},
    {Group::PrivateLife, "not *2 getting|get on|along *2 at home|and|with *2 wife|husband|partner|her|him"},
    {Group::PrivateLife, "~ do us *1 both? good"},
    {Group::PrivateLife,
     "mum|mom|dad|gran|nan|grandma|grandad|granny *1 moved|moves|lives|had|has|is|got|needs|died|passed|fell|wants *3 "
     "in|with|us|stroke|dementia|cancer|care|ill|me|away|hip"},
    {Group::PrivateLife, "~ washing|feeding|nursing|looking|caring *2 after|for|and *2 her|him|them *1 /"},
    {Group::PrivateLife,
     "lost *1 a|our|my|the *1 child|baby|son|daughter|husband|wife|mother|father|brother|sister|home|parents"},
    {Group::PrivateLife, "girlfriend|boyfriend|fiancé|fiancée|partner|husband|wife *1 is|s "
                         "finishing|moving|starting|working|studying|expecting|leaving|going"},
    {Group::PrivateLife, "~ where we *1 end|live|settle|move"},
    {Group::PrivateLife, "gap on|in *1 form|cv"},
    {Group::PrivateLife, "send|sending|bring|bringing *1 for|over *1 my *2 <kin>"},
    {Group::PrivateLife, "take|taking|drive|driving|collect|fetch|drop|pick *1 up? *1 my *1 <kin>"},
    {Group::PrivateOther, "have|had *1 "
                          "fed|taught|cared|nursed|helped|treated|trained|driven|looked|worked|seen|met|visited|"
                          "coached|had|supported *3 children|kids|babies|families|child"},
    {Group::PrivateLife, "have|having *1 bought|built|got|found *2 house|home|flat|apartment|cottage|place"},
    {Group::PrivateLife, "have|having *4 started|raised *2 family"},
    {Group::PrivateLife, "started a family"},
    {Group::PrivateLife,
     "staying|stay|get|getting|being|be|keep|keeping|stayed sober|clean|dry !and|kitchen|environment"},
    {Group::PrivateLife, "home|there|back *2 when|before|as my *2 <kin>"},
    {Group::PrivateLife, "the|her|his|my divorce|separation|custody *1 came|went|through|is|was|settled"},
    {Group::PrivateLife, "prove|proving|show|showing *2 to? *1 my ex|exes|family|parents|mother|father"},
    {Group::PrivateLife, "my boys|girls|kids|children every|each|on|at|for *2 week|weekend|weekends|night|half|other"},
    {Group::PrivateLife, "we *4 second|first|third|another *1 baby|child|kid|one *2 by|then|/"},
    {Group::PrivateLife,
     "my *1 <kin>|girlfriend|boyfriend *1 wants|pushed|made|told|nagged|forced|begged me *1 to|into|out"},
    {Group::PrivateOther,
     "stop|quit|stopping smoking *1 advice|clinic|clinics|service|services|support|programme|group|"
     "groups|sessions|course|work|campaign|that|and"},
};

} // namespace

std::span<const Phrase> privacyPhrases() {
    return phrases;
}

} // namespace ascent::critic
