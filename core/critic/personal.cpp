// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    // family and home as aims
    {Group::PrivateLife, "get|getting|be|being|got married|engaged|divorced|pregnant"},
    {Group::PrivateLife, "marry|marrying my|a|him|her|someone|into"},
    {Group::PrivateLife, "start|starting|raise|raising|have|having|grow|growing|build|building *2 a|my|our *2 family "
                         "!practice|run|friendly|business|room|medicine|tree|law|team"},
    {Group::PrivateLife, "have|having|want|raise|raising *3 kids|children|baby|babies|child "
                         "!in|who|at|with|learn|to|feel|from|get|see|read|leave|and|from|can|/ !x"},
    {Group::PrivateLife, "have|having *2 kids|children|baby|babies|child !in|who|at|with|learn|to|feel|get|see|read"},
    {Group::PrivateLife, "settle|settling|settled down"},
    {Group::PrivateLife,
     "pregnant|pregnancy|ivf|maternity|paternity !ward|unit|care|services|nurse|team|wing|hospital"},
    {Group::PrivateLife, "buy|buying|own|owning|afford|build|building|deposit|save|saving|renovate|renovating|get *3 "
                         "a|my|our|own|for *2 house|home|flat|apartment|cottage|place|houses !visits|care|team|s"},
    {Group::PrivateLife,
     "my *1 wife|husband|girlfriend|boyfriend|fiance|fiancé|fiancee|fiancée|spouse|marriage|divorce|wedding"},
    {Group::PrivateLife, "my partner and|is|wants|works|got|has|lives|moved|will|would|thinks|or|lost"},
    {Group::PrivateLife, "spend|spending|more *3 time *2 with|for my *3 "
                         "family|kids|children|wife|husband|son|daughter|partner|parents|mum|mom|dog|friends|"
                         "grandchildren|grandkids|girlfriend|boyfriend|baby|twins"},
    {Group::PrivateLife, "with|for|support|see|feed|provide|near|nearer|closer|around|home|to my *2 "
                         "family|kids|children|son|daughter|parents|mum|mom|mother|dad|father|baby|twins|grandchildren|"
                         "grandkids|toddler|dog|boys|girls|church|sons|daughters"},
    {Group::PrivateLife,
     "my *1 kids|children|son|daughter|baby|twins|toddler|grandchildren|grandkids *1 "
     "is|are|need|needs|has|have|go|goes|start|starts|school|nursery|get|will|college|through|from"},
    {Group::PrivateLife, "my|our|own *1 family|home|personal|love|private|social "
                         "life|situation|circumstances|commitments|reasons|problems|issues|responsibilities|plans"},
    {Group::PrivateLife, "family|personal|home reasons|problems|circumstances|troubles|matters"},
    {Group::PrivateLife,
     "a|be|being *2 good|better|present|great|home|proud|stay *1 mum|mom|dad|father|mother|parent|husband|wife"},
    {Group::PrivateLife, "~ school|nursery run|runs|pickup|drop"},
    {Group::PrivateLife, "childcare|babysitter|nanny !worker|assistant|provider|setting|sector|centre|center|team"},
    {Group::PrivateLife,
     "pick|picking|collect|drop *2 kids|children|son|daughter|up|from *2 school|nursery|kids|children"},
    {Group::PrivateLife, "care|caring|look|looking|after|for my *2 "
                         "mother|mum|mom|father|dad|parents|gran|nan|wife|husband|son|daughter|grandmother|sister|"
                         "brother|kids|children|disabled|sick|elderly"},
    {Group::PrivateLife, "close|closer|near|nearer|short|minutes|walk|round|around|down *3 "
                         "home|house|flat|where|corner *2 i? live|/ !visits"},
    {Group::PrivateLife, "close|closer|near|nearer|minutes *3 my *1 home|house|flat|apartment|parents|family|mum|mom"},
    {Group::PrivateLife, "commute|commuting"},
    {Group::PrivateLife, "home *3 by|for|before|in *3 dinner|kids|bedtime|children|tea|five|5|school"},

    {Group::PrivateLife, "i|we|my *4 divorce|divorced|separation"},

    {Group::PrivateLife,
     "my *1 mum|mom|dad|mother|father|parents|gran|nan|aunt|uncle|sister|brother *1 "
     "told|tells|made|makes|wants|wanted|says|said|thinks|thought|pushed|sent|asked *1 me|i|that|it"},
    {Group::PrivateLife,
     "my|our|partner's|husband's|wife's *1 partner's|husband's|wife's contract|job|posting|work|visa|career"},
    {Group::PrivateLife, "minutes|miles|streets|doors|stop|stops *2 from|to my *1 flat|house|home|door|place|parents"},
    {Group::PrivateLife, "god|jesus|allah|lord *1 has|had|is|wants|will|sends|calls|called|willing|leads|plan"},
    {Group::PrivateLife, "home *2 when|before *3 son|daughter|kids|children|baby|husband|wife|boy|girl|twins"},
    // health
    {Group::PrivateLife, "i have|had|got *2 diabetes|epilepsy|asthma|arthritis|adhd|autism|cancer|depression|anxiety"},
    {Group::PrivateLife,
     "my *1 "
     "anxiety|depression|adhd|autism|diabetes|illness|disability|condition|surgery|operation|therapist|therapy|"
     "medication|diagnosis|epilepsy|asthma|migraines|health|knee|knees|back|hip|doctor|cancer|addiction|sobriety|"
     "recovery|treatment|breakdown|stress|bipolar "
     "!and|to|on|into|care|team|visiting|background|studies|degree|then|on|sector|training|experience|for"},
    {Group::PrivateLife, "my bad|poor *1 back|knee|knees|health|hip|shoulder"},
    {Group::PrivateLife, "i *1 have|am|been|was|had|got|fell|were *2 "
                         "diagnosed|depressed|ill|sick|hospitalised|hospitalized|bipolar|diabetic|autistic|dyslexic|"
                         "sober !of|patients|and|people|children"},
    {Group::PrivateLife, "i *1 suffer|suffered|suffering from|with"},
    {Group::PrivateLife, "~ recovering|recovered|recover from *2 "
                         "illness|surgery|cancer|breakdown|burnout|depression|operation|divorce|addiction|stroke|"
                         "injury|accident|an|my !other"},
    {Group::PrivateLife, "i|me|my *2 had|have|after|with *2 "
                         "breakdown|burnout|depression|anxiety|cancer|migraines|stroke|miscarriage|arthritis|adhd"},
    {Group::PrivateLife, "lose|losing|lost *2 weight"},
    {Group::PrivateLife, "get|getting|stay *2 healthy|fit|sober"},
    {Group::PrivateLife, "run a|marathon marathon"},
    {Group::PrivateLife, "mental health *2 was|has|is|suffered|suffers|got|reasons|days"},

    // faith and politics
    {Group::PrivateLife, "god|god's|jesus|christ|allah|lord|gospel|bible|quran|prayer|prayers|pray|praying|religious|"
                         "religion|christian|muslim|catholic|jewish|hindu|evangelical|salvation "
                         "!studies|education|school|schools|aid|chaplain|chaplaincy|history|patients|communities|"
                         "community|hospital|primary|charity"},
    {Group::PrivateLife,
     "my *1 faith|church|mosque|temple|synagogue|parish|pastor|imam|beliefs|congregation|religion !in|school|primary"},
    {Group::PrivateLife, "political|politics beliefs|views|party|activism"},
    {Group::PrivateLife, "~ vote|voted for"},
    {Group::PrivateLife, "my dog|dogs|cat|cats|pets|horse"},
    {Group::PrivateLife,
     "look|care|caring|looking after|for my *1 mother|father|mum|mom|dad|parents|gran|nan|wife|husband"},
    {Group::PrivateLife, "find|finding|meet|meeting *2 love|boyfriend|girlfriend|wife|husband|partner|someone !s"},
    {Group::PrivateLife, "work life balance *3 family|kids|children"},
    {Group::PrivateLife, "~ dating|girlfriend|boyfriend"},
    {Group::PrivateLife, "visa|immigration|residency|citizenship *2 status|application|sponsorship|expires"},

    {Group::PrivateLife, "^ married|engaged|pregnant|divorced"},
    {Group::PrivateLife,
     "~ house|home|flat|garden and|with *1 a|the|two dog|cat|garden|kids|children|wife|husband|pool"},
    {Group::PrivateLife,
     "^ my *1 daughter|son|kids|children|wife|husband|girls|boys|family|twins|baby|mum|mom|mother|grandchildren /"},
    {Group::PrivateLife, "is|do|for|all *2 her|him|them|my *1 sake|family|kids|daughter|son|children"},
    {Group::PrivateLife,
     "around|round|with|fit|fits *2 the|my kids|kids'|children's|children *2 school|hours|run|day|holidays|term|/"},
    {Group::PrivateLife, "~ in|into|through|out|from|after|of rehab|prison|bankruptcy "
                         "!officer|officers|service|services|team|teams|law|guard|education|nurse|staff"},
    {Group::PrivateLife, "my *1 ex|ex-wife|ex-husband|in-laws|fiancée|lover|boyfriend|girlfriend"},
    {Group::PrivateLife, "get|getting|be back together|with *1 ex|him|her"},
    {Group::PrivateLife, "mouths to feed"},
    {Group::PrivateLife, "~ since|after the|my|a *1 breakdown|miscarriage|divorce|stroke|separation|bereavement"},
    {Group::PrivateLife, "my nerves|blood|migraine|bad"},
    {Group::PrivateLife, "a|my|big|large|young family to|and *2 feed|support|raise|keep|look"},
    {Group::PrivateLife, "~ residence|residency|work permit|visa"},
    {Group::PrivateLife, "my *1 visa|permit|citizenship|asylum|landlord"},
    {Group::PrivateLife, "my *2 age|menopause|period|hormones|weight|diet|smoking|drinking"},
    {Group::PrivateOther, "health and safety|social|care|wellbeing|fitness"},
    {Group::PrivateOther,
     "mental|public|child|community|occupational|women's health *2 "
     "nurse|nursing|team|teams|work|worker|services|service|ward|unit|practitioner|support|care|patients|first"},
    {Group::PrivateOther, "business|training|delivery|channel|crew|lab|pair|running|ambulance|patrol partner|partners"},
    {Group::PrivateOther, "families|family|children|parents i *1 work|worked|teach|support|visit|care|nurse|serve|see"},
    {Group::PrivateOther, "work|working|worked|help|helping|support|supporting|teach|teaching|nurse|nursing *2 "
                          "with|for? *3 children|families|kids|parents|family"},
    {Group::PrivateOther, "family "
                          "run|owned|friendly|practice|medicine|business|support|liaison|court|law|doctor|room|worker|"
                          "centre|center|history|firm"},
    {Group::PrivateOther, "home "
                          "care|visits|visit|improvement|page|office|economics|team|carers|s|study|help|security|"
                          "builder|builders|energy|insulation|furnishings"},
    {Group::PrivateOther, "nursing|care|children's|residential home"},
    {Group::PrivateOther, "career break|gap"},
    {Group::PrivateOther, "after|since|while|during|following *3 raising|bringing|years|time|break|having *5 "
                          "family|children|kids|son|daughter|parent|parents|mother|mum|mom|home|father|dad|twins"},
    {Group::PrivateOther, "return|returning|returned|back|ready *4 after *8 children|family|kids|care|mother|father"},
    {Group::PrivateOther,
     "years|year|break *3 with|for my *1 family|kids|children|son|daughter|parents|mother|father !is|are|now"},
    {Group::PrivateOther, "good|bad faith"},
    {Group::PrivateOther,
     "my *1 mother|father|mum|mom|dad|grandmother|grandfather|gran|nan|sister|brother|aunt|uncle|parents|family *3 "
     "was|were|worked|ran|taught|showed|drove|always|inspired|owned|came"},
    {Group::PrivateOther, "from|by|like|watching|watched|saw|when my *1 "
                          "mother|father|mum|mom|dad|grandmother|grandfather|gran|nan|sister|brother|parents"},
    {Group::PrivateOther, "a|an *2 wife|husband|mother|religion|faith|beliefs"},
    {Group::PrivateOther, "for|of|with|to|from|in|into|when|see|seeing|help|helping a|an *2 family|home|house|partner"},
    {Group::PrivateOther, "their|the|each|every|patient's|child's|whose *2 "
                          "wife|husband|partner|family|home|house|families|mother|religion|faith|beliefs"},
    {Group::PrivateOther, "build|building|built|sell|selling|show|wire|wiring|rewire|maintain *3 homes|house|houses"},
    {Group::PrivateOther, "regardless|whatever|any *3 faith|religion|beliefs|religious"},
    {Group::PrivateOther, "treat|treated|like *2 family"},
    {Group::PrivateOther, "caring|care|cared|look|looking|looked for|after my *1 "
                          "patients|residents|pupils|class|team|students|clients|father|mother *2 taught|showed|for"},
    {Group::PrivateOther, "back|my background|office|end"},
};

} // namespace

std::span<const Phrase> personalPhrases() {
    return phrases;
}

void judgePersonal(const Reading& reading, Remarks& remarks) {
    for (const Hit& hit : reading.hits(Group::PrivateLife)) {
        const int clause = reading.clauseOf(hit);
        const bool own = reading.has({hit.first, hit.end}, {u"i", u"my", u"our", u"me", u"we"});
        if (reading.overlaps(Group::PrivateOther, hit) || reading.denied(hit) || (!own && reading.ofOthers(hit)))
            continue;
        // A motive told in a few words ("watching my father repair engines, I ...") is no aim.
        if (reading.tells(clause) && reading.clause(clause).size() < 8 &&
            !reading.has(reading.clause(clause), {u"diagnosed"}))
            continue;
        remarks.add(Rule::TooPersonal, Severity::Warning, hit);
    }
}

} // namespace ascent::critic
