// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    // the role as a means, and an early way out of it
    {Group::SteppingStone, "stepping|step stone"},
    {Group::SteppingStone, "steppingstone|springboard|launchpad|stopgap"},
    {Group::SteppingStone, "launch|launching pad"},
    {Group::SteppingStone, "stop gap"},
    {Group::SteppingStone, "foot in|through the door"},
    {Group::SteppingStone, "stepping|first rung|step on the|my *2 ladder|way"},
    {Group::SteppingStone, "until|till i|something|we *2 find|found|get|gets|comes|land|better|decide|work|figure"},
    {Group::SteppingStone, "until|till *3 something *1 better|else|permanent|bigger"},
    {Group::SteppingStone, "tide|tides|tiding me over"},
    {Group::SteppingStone, "pay|fill|pass|kill the|some time|gap until"},
    {Group::SteppingStone,
     "while|whilst i *2 look|search|wait|apply|find|hunt|audition|figure|decide|save|job *3 for|to|"
     "out|what|something|other|elsewhere"},
    {Group::SteppingStone, "just|only|probably|maybe|stay|staying|here for? a|one|two|six|1|2|6 year|years|"
                           "months|summer *1 or|and|then|before|at|tops|max|until|to"},
    {Group::SteppingStone, "a year or two|so *2 then|before|and|here|at|/"},
    {Group::SteppingStone, "year|years|months|while *1 and then *5 move|leave|go|apply|transfer|jump|switch|look|join|"
                           "find|get|use|quit"},
    {Group::SteppingStone, "before|then|and|to|can|i|i'll|will|would move|moving|jump|jumping|go|going|head|transfer|"
                           "transferring on? *1 to *2 bigger|better|another|different|somewhere|something|other|head|"
                           "real|proper|larger|company|competitor|google|rival|greener"},
    {Group::SteppingStone, "then|before|can|soon|quickly|will|would|until *2 move|moving on !to|from|with|together"},
    {Group::SteppingStone, "move|moving|moves on quickly|fast|soon|elsewhere|within|after a|in|once|as"},
    {Group::SteppingStone,
     "leave|leaving|quit|quitting|be gone|out as soon|after|within|once|when|by|of here|in a|# year|"
     "years|months"},
    {Group::SteppingStone, "as soon as i|something|possible *3 experience|better|leave|certificate|qualified|licence|"
                           "license|visa|move|gone|out"},
    {Group::SteppingStone, "get|getting|need|want|have|like|put|putting|having *4 your|this|the *2 name|brand|logo|"
                           "experience|company on my cv|resume|résumé|linkedin"},
    {Group::SteppingStone, "look|looks|looking|look good|great|well|nice|impressive on *2 cv|resume|résumé|linkedin"},
    {Group::SteppingStone, "on my cv|resume|résumé|linkedin"},
    {Group::SteppingStone, "use|using *1 this|the|your *2 role|job|position|company|post|place|firm|opportunity|"
                           "experience|name|training|year *2 to|as|for *3 get|move|land|jump|something|into|a|leverage|"
                           "apply|build|reach|break"},
    {Group::SteppingStone, "this|the|your *1 role|job|position|post is|would|will|as *2 a|my|just|only *2 way|route|"
                           "bridge|means|ticket|path|stop|placeholder|door|entry|pit|gateway|filler|doorway|shortcut"},
    {Group::SteppingStone, "temporary|interim|short term|stop job|fix|thing|arrangement|measure|solution|stop|gig"},
    {Group::SteppingStone, "not|never *2 stay|staying|be|stick|see|plan|planning *3 long|forever|here *1 long|forever"},
    {Group::SteppingStone, "not|never *3 stay|stick|staying|be *2 long|forever|more|past|beyond|around"},
    {Group::SteppingStone, "your|interviewer's job|chair|seat|desk|position /"},
    {Group::SteppingStone, "your|you job|chair|seat|office|place"},
    {Group::SteppingStone, "replace|replacing you"},
    {Group::SteppingStone, "stay|staying|here only|just? until|till"},
    {Group::SteppingStone, "for now /"},
    {Group::SteppingStone, "just|only|good|do|enough|okay|ok|fine|this for now"},
    {Group::SteppingStone, "in the meantime"},
    {Group::SteppingStone, "better|bigger offer|offers|opportunity|job *3 comes|elsewhere|along|turns"},
    {Group::SteppingStone,
     "my way|route|ticket|path|door into|to *1 real|bigger|better|google|head|somewhere|something|"
     "other|another|the|management|corporate"},
    {Group::SteppingStone, "not really|actually? the|a job|role *2 want|wanted|after"},
    {Group::SteppingStone, "what i really|actually want is|be *4 another|different|elsewhere|transfer|post|role"},
    {Group::SteppingStone,
     "transfer|transferring|switch|switching|move|moving|hop|jump out|over|across|away *2 of|to|into|"
     "from *4 as|within|after|quickly|soon|first|once|in"},
    {Group::SteppingStone,
     "get|getting|collect|gain|pick some|enough|the|my|a|up *3 experience|training|visa|hours|"
     "certificate|years|qualification *3 then|before *3 leave|move|go|apply|quit|jump|look|set|take|"
     "find|join|elsewhere"},
    {Group::SteppingStone, "and|then leave|quit|resign"},
    {Group::SteppingStone, "somewhere|something|anywhere bigger|better|else|more prestigious|!like"},

    // rising at once
    {Group::QuickRise, "get|be|getting|being|am|gets promoted"},
    {Group::QuickRise, "promoted|promotion|promotions|rise|advance|advancement|climb|progress|move|moving|advancing|"
                       "climbing|rising|upgrade *3 quickly|fast|rapidly|quick|immediately|asap|straight|soon|swiftly"},
    {Group::QuickRise, "promoted|promotion|promotions *3 in|within|after|every|by *1 #|a|six|year|months|next|first"},
    {Group::QuickRise, "quick|fast|rapid|early|immediate|speedy|swift|guaranteed|automatic promotion|promotions|"
                       "advancement|rise|progression|track"},
    {Group::QuickRise, "fast track|tracked"},
    {Group::QuickRise, "how soon|quickly|long|fast *6 promoted|promotion|advance|manager|raise|move|up|transfer"},
    {Group::QuickRise, "when can|will|do|would i|you *4 promoted|promotion|move|manager|advance"},
    {Group::QuickRise, "out|up|above of|from this role|job|position|post|level"},
    {Group::QuickRise, "skip|skipping *3 rung|ladder|junior|level|levels|steps|ranks|line|queue"},
    {Group::QuickRise,
     "in|within *1 six|three|few|couple|a|twelve|6|3|12|two|one months|month|year|weeks *5 be|running|"
     "run|manage|managing|head|heading|promoted|manager|director|supervisor|charge"},
    {Group::QuickRise, "run|running|manage|managing|head|heading|be|become|becoming|promoted *5 in|within|after *1 six|"
                       "three|few|couple|6|3|twelve|12 months|month|weeks"},
    {Group::QuickRise, "to the top"},
    {Group::QuickRise, "a|the|next promotion"},
    {Group::QuickRise, "straight|quickly|fast|right|soon *1 into|to *2 management|manager|leadership|top|supervisor"},
    {Group::QuickRise, "climb|climbing *2 ladder"},
    {Group::QuickRise, "move|moving|moved up *1 quickly|fast|as|within|soon|rapidly|the"},
    {Group::QuickRise, "title|job title bump|upgrade"},

    {Group::SteppingOther,
     "health|sales|food|event|events|store|product|social|book|music|in|theatre promotion|promotions"},
    {Group::SteppingOther, "promotion|promotions of|campaign|campaigns|material|team|assistant|planning"},
    {Group::SteppingOther, "temporary works|staff|housing|accommodation|structures|traffic|workers|exhibition"},
    {Group::SteppingOther, "for|on behalf of our"},
    {Group::SteppingOther, "others|colleagues|people|staff|apprentices|them|juniors|two|three|four|members|women *4 "
                           "promoted|promotion"},
    {Group::SteppingOther, "to the|a top of *2 class|list|page|hill|mountain|scaffold|building"},
    {Group::SteppingOther, "fast track clinic|pathway|patients|unit|area|process|service|orders"},
    {Group::SteppingOther, "leave|leaving my comfort"},
    {Group::SteppingOther, "steps|one foot|stone"},
    {Group::SteppingOther, "moved|move|moving on|out of to|from *2 next patient|rehab|ward|hospital"},
    {Group::SteppingOther, "help|helped|helping|support|see|seeing *3 get|be|getting|promoted"},
    {Group::SteppingOther, "your|the position|place|job|office|desk|seat in|on|as|of|is|will|would|description|offers|"
                           "posting|advert|and|because|needs|asks|ad|market|centre|listing|requires"},

    // nothing to say
    {Group::Clueless, "do|did|does not really|actually|honestly|even|quite? know /"},
    {Group::Clueless, "i *1 do not really|actually|honestly|even|quite? know yet|really|what i|my|where|if|whether|to|"
                      "about|honestly|right|exactly|sorry|yes|at !enough"},
    {Group::Clueless,
     "i *1 do not really|actually|honestly|even|quite? know what|where *2 i *2 want|will|would|am|see|do|"
     "like|should|might|could"},
    {Group::Clueless, "no|not *1 idea|clue !how|that|why"},
    {Group::Clueless, "have|got not *2 idea|clue"},
    {Group::Clueless,
     "i|we am|are *1 not *1 sure|certain what|where|yet|really|about|which|if|whether|how|to|i|honestly|"
     "that|/ !team"},
    {Group::Clueless, "^ not *1 sure|certain"},
    {Group::Clueless, "i|we *1 am|are *1 unsure|undecided|clueless"},
    {Group::Clueless,
     "have|had not *2 thought|given|planned|considered|decided|figured|worked|made *2 about|that|it|this|"
     "much|any|what|anything|far|ahead|really|my|out|where|which|yet|/"},
    {Group::Clueless, "have|had never *2 thought|given|planned|considered *2 about|that|it|this|much|any|far|ahead"},
    {Group::Clueless,
     "do|have not|no *3 any|a|real|particular|specific|clear|long|set|definite *2 plan|plans|goals|goal|"
     "aspirations|ambitions|ambition|aims|direction|answer !b"},
    {Group::Clueless,
     "no|zero real|particular|specific|clear|long|set|definite|big|career|great? term? plan|plans|goals|"
     "goal|aspirations|ambitions|aims|direction !for"},
    {Group::Clueless, "nothing *1 in mind|particular|specific|special|really|comes"},
    {Group::Clueless, "^ nothing really|much|specific|particular|yet|/"},
    {Group::Clueless, "can|could not really? say|think|answer|tell|predict|picture|imagine *1 of|what|anything|where|"
                      "that|/"},
    {Group::Clueless, "hard|difficult|impossible|tough to say|tell|predict|answer"},
    {Group::Clueless, "who knows"},
    {Group::Clueless, "who can say|tell"},
    {Group::Clueless,
     "will|just|wait|let|and|to|us see what|where|how *3 happens|comes|goes|turns|up|takes|life|unfolds"},
    {Group::Clueless, "^ we|i will see"},
    {Group::Clueless, "we|i will see /"},
    {Group::Clueless, "take|taking|takes|took *3 as *1 comes|come"},
    {Group::Clueless, "one|a day at a time"},
    {Group::Clueless, "day by|to day and|really|/"},
    {Group::Clueless, "go|going|goes with the flow"},
    {Group::Clueless,
     "wherever|whatever|where|what *4 takes|take|leads|lead|brings|comes|happens|throws|blows|going *1 me|"
     "up|along|my|/"},
    {Group::Clueless, "wing|winging it"},
    {Group::Clueless, "play|playing it by ear"},
    {Group::Clueless, "figure|figuring|work|working *3 out *2 later|eventually|go|yet|want|along"},
    {Group::Clueless, "still|trying figuring|working|to|deciding|figure out|it|what"},
    {Group::Clueless, "not|have decided|chosen|settled|figured|planned|made *1 yet|on|what|anything|out|up"},
    {Group::Clueless, "your guess is"},
    {Group::Clueless, "open to|for anything|whatever"},
    {Group::Clueless, "^ anything|whatever|wherever|idk|unsure|pass /"},
    {Group::Clueless, "anything|whatever really|is fine|works|goes"},
    {Group::Clueless, "not|never plan|think|look|planned|thought|looked *2 that|so|too|very far|ahead"},
    {Group::Clueless, "not|never think|thought|plan|planned about|ahead|for *1 future|that|it|/"},
    {Group::Clueless, "nothing comes to mind"},
    {Group::Clueless, "drawing|draw a blank"},
    {Group::Clueless, "not a planner|planning person"},
    {Group::Clueless, "my|a|mind *1 blank"},
    {Group::Clueless, "don't know"},
    {Group::Clueless, "cross that bridge"},
    {Group::Clueless, "just see|drift|drifting|drifted !the|a|how"},
    {Group::Clueless, "no preference"},

    {Group::CluelessOther,
     "do|did not know a|of|any|the|anyone|anything|everything|how|me|you|them|their|all|enough|much|"
     "something"},
    {Group::CluelessOther, "when|if|whenever|what|things|something|anything *1 i|we do not know"},
    {Group::CluelessOther, "when|if|whenever|asking|saying|admit|admitting|say *2 not|am *2 know|sure|certain"},
    {Group::CluelessOther, "whatever it takes"},
    {Group::CluelessOther, "had no idea|clue"},
    {Group::CluelessOther, "have|has no idea|clue how|why *2 they|he|she|customers|people"},
    {Group::CluelessOther, "did not know"},
    {Group::CluelessOther, "patients|customers|clients|people|students|families|pupils|they|users|you|callers|guests|"
                           "parents|children|juniors|who *2 not|no *2 know|sure|idea|clue"},
    {Group::CluelessOther, "was|were not *1 sure|certain"},
    {Group::CluelessOther, "never thought i|it|of|that|we *1 would"},
    {Group::CluelessOther, "hard|difficult to say|tell no|whether|apart|goodbye|which|without"},
    {Group::CluelessOther, "one|a day at a time with|for|while"},
    {Group::CluelessOther, "hard|difficult things|news|conversations"},
    {Group::CluelessOther, "no idea|plan|goal is|was|too|survives|stays"},
    {Group::CluelessOther, "not *1 exact|precise title|role"},
    {Group::CluelessOther, "patients|no|treatment|care|floor|evacuation|lesson|business|there was|were no|plan|plans"},
    {Group::CluelessOther, "see|saw|seeing what|how *2 works|worked|happened|customers|patients|students|the"},
    {Group::CluelessOther, "not think|thought about *1 giving|leaving|quitting|stopping|myself"},

    // an honest focus instead of a plan: "but I know that I want to get good at"
    {Group::CluelessSoft,
     "but|though|although|however|yet|still|only *5 know|sure|want|enjoy|focus|focused|like|interested|"
     "would|drawn|clear|certain|keen|love|goal|aim|what|learn"},
    {Group::CluelessSoft, "what i *2 know|sure|certain|want|enjoy"},
    {Group::CluelessSoft, "i *1 do know"},
    {Group::CluelessSoft, "for|right now|present|moment *3 focus|focused|want|learning|aim"},

    // nothing should change
    {Group::Standstill, "happy|content|comfortable|fine|satisfied|pleased|ok|okay|good with? where|as|how|just *2 i|it|"
                        "things|is|they|we *1 am|are|is|stand|m|/ !and"},
    {Group::Standstill,
     "stay|staying|remain|remaining|be|keep|stick|sticking|still *3 where|as|what|how|with *1 i am|have|"
     "do|know"},
    {Group::Standstill, "things|everything|it|nothing *3 as they|it are|is"},
    {Group::Standstill,
     "do|be|keep|stay|doing|same|exactly|still|have|in|see|with|at *3 the|this|that *1 same *1 job|"
     "thing|role|position|desk|work|post|place|level|duties|routine|tasks|station|spot|class|route|as"},
    {Group::Standstill, "exactly|right|just where|what|as|here|like i|now|it|this *1 am|is|do|now|/"},
    {Group::Standstill, "no|zero|little|not|without|lack|any *2 ambition|ambitions|ambitious|aspirations|desire|wish|"
                        "interest|appetite|need|intention|reason *3 to|beyond|of|for|in|/ *2 advance|advancing|move|"
                        "moving|climb|climbing|progress|change|changing|promoted|promotion|management|more|beyond|grow|"
                        "this|lead|leading|manage|further|go|learn|anything|that|retrain|study|develop|better"},
    {Group::Standstill, "not very|particularly|really|that|an|especially? ambitious"},
    {Group::Standstill, "not *3 want|looking|need|wish|interested|care|bothered|see|keen *3 to|in|any|for|about|more|"
                        "being|get *2 change|changes|promoted|promotion|promotions|advance|advancement|move|climb|"
                        "progress|responsibility|responsibilities|new|learn|grow|different|lead|training|extra|"
                        "challenges|challenge|develop|further|courses|stretched|pushed|anything"},
    {Group::Standstill, "nothing|anything needs|should|has|must|needing|to *2 change|changed|changing|different"},
    {Group::Standstill, "not *3 anything|things|nothing|it|much to? change|different"},
    {Group::Standstill,
     "rather|prefer|best|hope|want|like|if|that *2 nothing|things|everything *2 changed|changes|same|"
     "stayed|change|stays|stay|remain|as"},
    {Group::Standstill, "leave|keep|keeping things|everything|it|my *2 as|the|same *2 is|are|way|same|now"},
    {Group::Standstill, "coast|coasting|cruise|cruising !line|ship|ships|to|guard|road"},
    {Group::Standstill, "just|only|simply *3 do my|the job|work|hours|bit|shift *2 and|then *2 go|home|leave|clock"},
    {Group::Standstill, "clock|clocking in"},
    {Group::Standstill, "quiet|easy|simple|peaceful|cushy life|job|ride|time|work"},
    {Group::Standstill, "as far as|i|high *2 want|need|as *2 go|to"},
    {Group::Standstill, "reached|achieved|got|have|know|learned|done *2 everything|all|where|what i *3 want|wanted|"
                        "need|needed|to|know"},
    {Group::Standstill, "nine|9 to five|5"},
    {Group::Standstill, "stay|sit|sitting|staying put|comfortable"},
    {Group::Standstill, "enough|done|too *2 already|learning|old|progress|training *2 for|to *1 change|learn|new"},
    {Group::Standstill, "same *1 in|for|until *1 #|retire|retirement|five|years"},
    {Group::Standstill, "more of the same"},
    {Group::Standstill, "steady|until *1 until|to|i *1 retire|retirement|pension"},
    {Group::Standstill, "suits me *2 as|fine|just|it|the"},
    {Group::Standstill, "without *3 change|changing|changes|more|extra|new *2 anything|responsibility|things|/"},
    {Group::Standstill, "no more|further|new *2 responsibility|responsibilities|challenges|training|goals|courses"},
    {Group::Standstill, "not fix|broken"},

    {Group::StandstillOther,
     "content design|designer|designers|strategist|strategy|manager|editor|team|marketing|writer|"
     "creator"},
    {Group::StandstillOther, "not want|need *2 to? change|changing the|my|how|what|jobs|employers|careers|field|"
                             "profession|employer|direction"},
    {Group::StandstillOther,
     "comfortable|fine|happy with|in *2 ambiguity|change|pressure|conflict|uncertainty|figures"},
    {Group::StandstillOther,
     "same values|passion|energy|standard|standards|care|direction|team|mission|way|goal|time|page|"
     "ward|commitment|attention|aim|curiosity"},
    {Group::StandstillOther,
     "not|never *3 just|only|stay|stand|keep|content|satisfied|happy|settle *3 same|where|still|"
     "as|with|do|it"},
    {Group::StandstillOther, "easy|quiet|simple|easier time|life for|to"},
    {Group::StandstillOther, "make|making|makes *3 easy|simple|easier|quiet"},
    {Group::StandstillOther, "patients|children|customers|students|clients|residents|families|pupils *3 happy|"
                             "comfortable|content|satisfied|fine|stay"},
    {Group::StandstillOther, "instead|rather of|than *6 same"},
};

bool excused(const Reading& reading, int sentence) {
    if (reading.sentenceHas(Group::CluelessSoft, sentence) && reading.sentenceHas(Group::Growing, sentence))
        return true;
    const int next = sentence + 1;
    return next < reading.prose().sentences.size() && reading.sentenceHas(Group::CluelessSoft, next) &&
           reading.sentenceHas(Group::Growing, next);
}

// "I'm happy in nursing, and I want to deepen it": the sentence goes on to growth after the phrase.
bool goesOnToGrow(const Reading& reading, const Hit& hit) {
    const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
    for (const Hit& grow : reading.within(Group::Growing, sentence)) {
        if (grow.overlaps(hit))
            continue;
        if (!reading.denied(grow) && (grow.first >= hit.end || reading.aims(reading.clauseOf(grow))))
            return true;
    }
    return false;
}

} // namespace

std::span<const Phrase> ambitionPhrases() {
    return phrases;
}

void judgeAmbition(const Reading& reading, Remarks& remarks) {
    for (const Hit& hit : reading.hits(Group::SteppingStone)) {
        if (reading.overlaps(Group::SteppingOther, hit) || reading.denied(hit) || reading.tells(reading.clauseOf(hit)))
            continue;
        remarks.add(Rule::SteppingStone, Severity::Warning, hit);
    }
    for (const Hit& hit : reading.hits(Group::QuickRise)) {
        const int clause = reading.clauseOf(hit);
        if (reading.overlaps(Group::SteppingOther, hit) || reading.denied(hit) || reading.past(clause) ||
            !reading.aims(clause) || reading.sentenceHas(Group::Proving, reading.sentenceOf(hit)))
            continue;
        remarks.add(Rule::SteppingStone, Severity::Warning, hit);
    }
    for (const Hit& hit : reading.hits(Group::Clueless)) {
        if (reading.overlaps(Group::CluelessOther, hit))
            continue;
        remarks.add(Rule::DontKnow, excused(reading, reading.sentenceOf(hit)) ? Severity::Note : Severity::Warning,
                    hit);
    }
    for (const Hit& hit : reading.hits(Group::Standstill)) {
        if (reading.overlaps(Group::StandstillOther, hit) || reading.tells(reading.clauseOf(hit)) ||
            goesOnToGrow(reading, hit))
            continue;
        remarks.add(Rule::ContentRule, Severity::Warning, hit);
    }
}

} // namespace ascent::critic
