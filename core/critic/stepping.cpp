// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    // the role as a means, and an early way out of it
    {Group::SteppingStone, "stepping|step stone"},
    {Group::SteppingStone, "steppingstone|springboard|launchpad|stopgap"},
    {Group::SteppingStone, "launch|launching pad"},
    {Group::SteppingStone, "stop gap"},
    {Group::SteppingStone, "foot in|through the|your|this|a door"},
    {Group::SteppingStone, "stepping|first rung|step on the|my *2 ladder|way"},
    {Group::SteppingStone, "until|till i|something|we *2 find|found|get|gets|comes|land|better|decide|work|figure"},
    {Group::SteppingStone, "until|till *3 something *1 better|else|permanent|bigger"},
    {Group::SteppingStone, "tide|tides|tiding me over"},
    {Group::SteppingStone, "pay|fill|pass|kill the|some time|gap until"},
    {Group::SteppingStone, "while|whilst i *2 look|search|wait|apply|find|hunt|audition|figure|decide|save|job *3 "
                           "for|to|out|what|something|other|elsewhere"},
    {Group::SteppingStone, "just|only|probably|maybe|stay|staying|here for? a|one|two|six|1|2|6 "
                           "year|years|months|summer *1 or|and|then|before|at|tops|max|until|to"},
    {Group::SteppingStone, "~ a year or two|so *2 then|before|and|here|at|/"},
    {Group::SteppingStone,
     "year|years|months|while *1 and then *5 move|leave|go|apply|transfer|jump|switch|look|join|find|get|use|quit"},
    {Group::SteppingStone, "before|then|and|to|can|i|i'll|will|would "
                           "move|moving|jump|jumping|go|going|head|transfer|transferring on? *1 to *2 "
                           "bigger|better|another|different|somewhere|something|other|head|real|proper|larger|company|"
                           "competitor|google|rival|greener"},
    {Group::SteppingStone, "then|before|can|soon|quickly|will|would|until *2 move|moving on !to|from|with|together"},
    {Group::SteppingStone, "move|moving|moves on quickly|fast|soon|elsewhere|within|after a|in|once|as"},
    {Group::SteppingStone,
     "leave|leaving|quit|quitting|be gone|out as soon|after|within|once|when|by|of here|in a|# year|years|months"},
    {Group::SteppingStone, "as soon as i|something|possible *3 "
                           "experience|better|leave|certificate|qualified|licence|license|visa|move|gone|out"},
    {Group::SteppingStone, "get|getting|need|want|have|like|put|putting|having *4 your|this|the *2 "
                           "name|brand|logo|experience|company on my cv|resume|résumé|linkedin"},
    {Group::SteppingStone, "look|looks|looking|look good|great|well|nice|impressive on *2 cv|resume|résumé|linkedin"},
    {Group::SteppingStone, "on my cv|resume|résumé|linkedin"},
    {Group::SteppingStone, "use|using *1 this|the|your *2 "
                           "role|job|position|company|post|place|firm|opportunity|experience|name|training|year *2 "
                           "to|as|for *3 get|move|land|jump|something|into|a|leverage|apply|build|reach|break"},
    {Group::SteppingStone,
     "this|the|your *1 role|job|position|post is|would|will|as *2 a|my|just|only *2 "
     "way|route|bridge|means|ticket|path|stop|placeholder|door|entry|pit|gateway|filler|doorway|shortcut"},
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
    {Group::SteppingStone, "my way|route|ticket|path|door into|to *1 "
                           "real|bigger|better|google|head|somewhere|something|other|another|the|management|corporate"},
    {Group::SteppingStone, "not really|actually? the|a job|role *2 want|wanted|after"},
    {Group::SteppingStone, "what i really|actually want is|be *4 another|different|elsewhere|transfer|post|role"},
    {Group::SteppingStone, "transfer|transferring|switch|switching|move|moving|hop|jump out|over|across|away *2 "
                           "of|to|into|from *4 as|within|after|quickly|soon|first|once|in"},
    {Group::SteppingStone, "get|getting|collect|gain|pick some|enough|the|my|a|up *3 "
                           "experience|training|visa|hours|certificate|years|qualification *3 then|before *3 "
                           "leave|move|go|apply|quit|jump|look|set|take|find|join|elsewhere"},
    {Group::SteppingStone, "~ and|then leave|quit|resign "
                           "!it|them|him|her|us|you|me|reading|with|the|behind|school|a|an|no|nothing|without|their|my|"
                           "our|early|well|calm|happy|better"},
    {Group::SteppingStone, "somewhere|anywhere bigger|better|else|more prestigious|!like"},
    {Group::SteppingStone, "something better /"},

    {Group::SteppingStone,
     "experience|name|reference|references|something|line|stamp *1 for|on my cv|resume|résumé|linkedin"},
    {Group::SteppingStone,
     "so *1 i can|could|will|am *1 apply|applying|move|get|join|go|able *3 at|to|for|with|into *3 "
     "big|bigger|better|another|other|real|proper|top|elsewhere|larger|famous *2 "
     "firms|firm|company|companies|one|ones|job|jobs|names|name|place|hospital|school|agency|league"},
    {Group::SteppingStone, "will|would|do|does fine|nicely|ok|okay *2 meanwhile|for now|until|till"},
    {Group::SteppingStone, "is|are fine|ok|okay|enough *1 meanwhile"},
    {Group::SteppingStone, "is|are fine|ok|okay|enough for now"},
    {Group::SteppingStone, "until|till *1 my *3 takes|take|took|gets|get|is *1 off|going|ground|profitable|published"},
    // held until something else begins, or to fill the time
    {Group::SteppingStone,
     "it|this|that is|would|will|keeps|fills|does|gives|gets|helps *6 until|till *2 the|my|a|an|i|they|something|some"},
    {Group::SteppingStone,
     "here|busy|going|afloat|in|over|job|jobs|work *1 until|till *2 the|my|a|an|i|they|something|some *4 "
     "recruit|recruits|recruiting|opens|open|has|have|calls|call|takes|take|comes|come|starts|start|begins|begin|hires|"
     "hire|wants|pays|picks|place|vacancy|vacancies|intake|back|gets|accepts|term|course|academy|college|rings"},
    {Group::SteppingStone, "fill|fills|filling|bridge|bridges|bridging|plug|plugs *1 gap|gaps|time|months|summer|year "
                           "*3 before|until|till|while|between"},
    {Group::SteppingStone,
     "keep|keeps|keeping|tide|tides me *1 busy|going|afloat|over|occupied|ticking *3 until|till|while|before|for"},
    {Group::SteppingStone, "something|anything to do|keep|pay|fill|earn *2 while|until|till|before|for"},
    {Group::SteppingStone, "years|year|months|weeks|summer|season *1 here|with|of *1 you|this? then|before|after|and "
                           "*2 i|then|off|on|apply|leave|go|gone|back"},
    {Group::SteppingStone,
     "i am|will|would be|long|soon|already? be? gone|leaving|off|out *1 of|to|there|here|like|as|/ !the|sick"},
    {Group::SteppingStone, "set|setting|head|heading|be off|out|away|back *1 for|to *2 "
                           "sea|rigs|london|city|abroad|bigger|better|home|oil|army|australia|coast"},
    {Group::SteppingStone,
     "only|just need|want|here|after|came *2 the|for|my|your *3 "
     "hours|certificate|licence|license|visa|reference|references|stamp|badge|qualification|ticket|papers"},
    {Group::SteppingStone, "not *1 be *4 any more|longer *3 year|then|soon|christmas|summer|years"},
    {Group::SteppingStone, "not *1 be *3 anymore *3 year|then|soon|christmas|summer|years"},
    {Group::SteppingStone, "~ not *1 be|find|see *1 here|there|me *1 in|by|next|then|much|forever|for"},
    {Group::SteppingStone, "so *1 another|other|a|an|the *1 proper|real|better|bigger|other|top *4 "
                           "will|would|can|might|may *1 take|hire|have|notice|look|want *1 me"},
    {Group::SteppingStone, "proper|real|better|bigger *3 will|would|can|might|may take|hire|have|notice|want me"},
    {Group::SteppingStone, "~ a|my|one way|route in until|till|before|while|then|and|/"},
    {Group::SteppingStone, "~ long gone"},
    {Group::SteppingStone, "warm|warming|dry run|up *1 for *2 real|proper|bigger|better"},
    {Group::SteppingStone, "practice|practise|rehearsal for *3 real|proper|bigger|better"},
    {Group::SteppingStone, "not *2 where|what i *2 want|plan|intend to *1 end|stay|be|do up|long|forever|for"},

    {Group::SteppingStone, "your boss's|manager's|head's|director's|supervisor's|own job|post|chair|office"},
    {Group::SteppingStone, "this|it is|would|will *2 only|just|merely *2 while|until|till|for"},
    {Group::SteppingStone, "a|any job while|whilst i|we"},
    {Group::SteppingStone, "~ after which i"},
    {Group::SteppingStone, "just|only|merely a|any|some job|thing until|till|while|for"},
    {Group::SteppingStone, "years|year|months here|with *1 and|then *4 any|every|all|another|other|bigger|better|top "
                           "*5 have|take|want|hire|snap me"},
    {Group::SteppingStone, "years|year|months here and|then|/ *1 any|every|another|other|they"},
    {Group::SteppingStone, "with|having this|your|the *2 name|badge|job|role|place *2 on|behind *2 me|cv"},
    {Group::SteppingStone,
     "^^ probably|hopefully *1 in|at|with *2 "
     "australia|canada|america|dubai|london|abroad|elsewhere|another|bigger|somewhere|google|different"},
    {Group::SteppingStone, "somewhere|anywhere else|other *1 entirely|/"},

    // rising at once
    {Group::QuickRise, "be|become|becoming|made|as *1 ceo|president|chairman|director|partner|owner|head|boss *4 "
                       "within|in|inside|before|under *1 #|a|one|two|three|the *1 year|years|months|year's"},
    {Group::QuickRise,
     "moved|bumped|made|promoted|put|be|get *1 up? to *3 straight|immediately|quickly|at|right *1 away|once|off"},
    {Group::QuickRise, "moved|bumped|made|put|pushed up|to *4 straight|immediately|quickly|right"},
    {Group::QuickRise,
     "run|running|head|heading|lead|leading|manage|managing|take|taking over? this|the|your *2 <workplaces> *3 "
     "within|in|by|before|inside|under *1 a|one|the|next|twelve|end|christmas|summer|spring|easter|six|eighteen *1 "
     "year|months|summer|spring|autumn|winter|christmas|easter|/"},
    {Group::QuickRise, "in|take|taking charge of this|the|your *2 <workplaces> *3 within|in|by|before|inside|under *1 "
                       "a|one|the|next|twelve|six|eighteen *1 year|months|summer|spring|autumn|winter|christmas|/"},
    {Group::QuickRise, "in|within|by|inside *1 a|one|the|next *1 year|summer|spring|autumn|christmas *5 "
                       "be|become|am|have *2 <post>|deputy|charge !of|in|for|learned"},
    {Group::QuickRise, "in|within|by|inside *1 a|one|the|next *1 year|summer|spring|autumn|christmas *4 "
                       "run|running|head|heading|manage|managing *1 this|the|your *1 <workplaces>"},

    {Group::QuickRise, "get|be|getting|being|am|gets promoted"},
    {Group::QuickRise, "promoted|promotion|promotions|rise|advance|advancement|climb|progress|move|moving|advancing|"
                       "climbing|rising|upgrade *3 quickly|fast|rapidly|quick|immediately|asap|straight|soon|swiftly"},
    {Group::QuickRise, "promoted|promotion|promotions *3 in|within|after|every|by *1 #|a|six|year|months|next|first"},
    {Group::QuickRise, "quick|fast|rapid|early|immediate|speedy|swift|guaranteed|automatic "
                       "promotion|promotions|advancement|rise|progression|track"},
    {Group::QuickRise, "fast track|tracked"},
    {Group::QuickRise, "how soon|quickly|long|fast *6 promoted|promotion|advance|manager|raise|move|up|transfer"},
    {Group::QuickRise, "when can|will|do|would i|you *4 promoted|promotion|move|manager|advance"},
    {Group::QuickRise, "out|up|above of|from this role|job|position|post|level"},
    {Group::QuickRise, "~ skip|skipping *3 rung|ladder|junior|level|levels|steps|ranks|line|queue"},
    {Group::QuickRise, "in|within *1 six|three|few|couple|a|twelve|6|3|12|two|one months|month|year|weeks *5 "
                       "running|run|manage|managing|head|heading|promoted|manager|director|supervisor|charge"},
    {Group::QuickRise, "run|running|manage|managing|head|heading|be|become|becoming|promoted *5 in|within|after *1 "
                       "six|three|few|couple|6|3|twelve|12 months|month|weeks"},
    {Group::QuickRise, "~ to the top"},
    {Group::QuickRise, "a|the|next promotion"},
    {Group::QuickRise, "straight|quickly|fast|right|soon *1 into|to *2 management|manager|leadership|top|supervisor"},
    {Group::QuickRise, "climb|climbing *2 ladder *2 as|fast|quickly|quick|to|within|in"},
    {Group::QuickRise, "move|moving|moved up *1 quickly|fast|within|soon|rapidly"},
    {Group::QuickRise, "title|job title bump|upgrade"},

    {Group::SteppingOther,
     "health|sales|food|event|events|store|product|social|book|music|in|theatre promotion|promotions"},
    {Group::SteppingOther, "promotion|promotions of|campaign|campaigns|material|team|assistant|planning"},
    {Group::SteppingOther, "temporary works|staff|housing|accommodation|structures|traffic|workers|exhibition"},
    {Group::SteppingOther, "for|on behalf of our"},
    {Group::SteppingOther,
     "others|colleagues|people|staff|apprentices|them|juniors|two|three|four|members|women *4 promoted|promotion"},
    {Group::SteppingOther, "obstacle|failure|mistake|setback|challenge|every|each *4 stepping"},
    {Group::SteppingOther, "to the|a top of *2 class|list|page|hill|mountain|scaffold|building"},
    {Group::SteppingOther, "fast track clinic|pathway|patients|unit|area|process|service|orders"},
    {Group::SteppingOther, "leave|leaving my comfort"},
    {Group::SteppingOther, "steps|one foot|stone"},
    {Group::SteppingOther, "moved|move|moving on|out of to|from *2 next patient|rehab|ward|hospital"},
    {Group::SteppingOther, "help|helped|helping|support|see|seeing *3 get|be|getting|promoted"},
    {Group::SteppingOther, "until|till *4 "
                           "done|finished|right|complete|works|work|understands|understand|safe|answer|ready|retire|"
                           "retirement|learned|know|knows|clear|mastered|solved|settled|stable"},
    {Group::SteppingOther, "last|final out of"},
    {Group::SteppingOther, "after which i learned|was|had|could|trained|led|ran|want|would"},
    {Group::SteppingOther, "your|the position|place|job|office|desk|seat "
                           "in|on|as|of|is|will|would|description|offers|posting|advert|and|because|needs|asks|ad|"
                           "market|centre|listing|requires"},
    // anywhere but here
    {Group::SteppingStone, "^^ hopefully|probably|definitely|ideally|not not? *1 here *2 //"},
    {Group::SteppingStone, "^^ not working|employed|sitting|stuck|still *1 here|for *2 //"},
    {Group::SteppingStone, "anywhere|anything but here|this"},
    {Group::SteppingStone, "work|working|be|hired|poached *1 for|at|by|with your|a|the|one *2 "
                           "competitor|competitors|competition|rival|rivals"},
    {Group::SteppingStone, "will|would|to have moved on *1 to|from|by|long|/"},
    {Group::SteppingStone, "only|just *4 stay|staying|be|being *2 here? *1 for|around|about *1 a|one|two|six *1 "
                           "year|years|months|while|season"},
    {Group::SteppingStone, "start|fine|ok|okay|enough|good *2 but *4 i *1 really|actually|truly|would *1 "
                           "want|rather|prefer|like *2 be|work|do|go *1 in|into|with|on|to"},
    {Group::SteppingStone, "where|what i *1 really|actually|truly *1 "
                           "want|wanted|am|belong *1 to|after|aiming *2 is|be *3 elsewhere|side|department|another"},
    {Group::SteppingStone, "put|putting up with *3 until|till|while|for"},
    {Group::SteppingStone, "until|till *2 slot|place|vacancy|spot|post|seat|door|role *2 opens|comes|frees|appears"},
    {Group::SteppingStone, "only|just|merely something *2 have *1 got? to get through|past|over"},
    {Group::SteppingStone, "hand|handing|put|putting|give|giving in? *1 my notice"},
    {Group::SteppingStone, "until|till *1 admission|waiting|results|offer|intake *1 list|lists|letter|letters *1 "
                           "is|are|comes|come|out"},
    {Group::SteppingStone, "then *2 be|am away|off|gone|out /"},
    {Group::SteppingStone, "gets|get|got|getting me in the *1 door"},
    {Group::SteppingStone, "as a way in"},
    {Group::ThenOn, "complete+|finish+|pass+|qualify|qualified|licence|license|certificate|training|course|exams|"
                    "articles|probation|years|experience|hours *5 then|before|so|can *3 "
                    "get|go|move|apply|transfer|join|head"},
    {Group::QuickRise, "become|becoming|be|being|move|manager|supervisor|leader|director|top|up *2 as fast|quickly|"
                       "quick|soon|rapidly as possible|can|anyone|they|humanly|i"},
    {Group::QuickRise, "how|when *1 quickly|soon|fast|long|do|can|does|until|could *4 "
                       "promoted|promotion|promotions|transfer|move *2 up|on|to|here|/"},
};

} // namespace

std::span<const Phrase> steppingPhrases() {
    return phrases;
}

} // namespace ascent::critic
