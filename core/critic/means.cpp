// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    // the role as a way to somewhere else
    {Group::SteppingStone,
     "see|view|treat|regard|use|using|take|taking|is|as|just|only|simply|good|best|easy|easiest|quick|quickest|my *2 "
     "way|route|gateway|path|bridge|ticket|door|entrance|passage|runway|shortcut|pathway|conduit|corridor "
     "in|into|onto|to|towards *6 "
     "somewhere|bigger|better|larger|another|other|elsewhere|head|corporate|real|proper|management|television|film|"
     "politics|police|army|airlines|city|government|hollywood|consulting|banking|google|abroad|different|top|big|"
     "famous|prestigious"},
    {Group::SteppingStone, "means|way to *1 an end"},
    {Group::SteppingStone, "rung on|in *2 ladder|way"},
    {Group::SteppingStone, "halfway house"},
    {Group::SteppingStone, "waiting|departure room|lounge"},
    {Group::SteppingStone, "training|proving|practice ground for|before|until"},
    {Group::SteppingStone, "pit stop"},
    {Group::SteppingStone, "~ passing through"},
    {Group::SteppingStone, "bide|biding *2 time"},
    {Group::SteppingStone, "mark|marking|kill|killing|fill|filling|pass|passing time"},
    // time or papers wanted for what comes next
    {Group::MeansTo, "need|require|want|after|get|getting|collect|gain|looking|here|hoping|log|clock|build|rack *5 "
                     "hours|months|year|years|experience|reference|references|signature|placement|time *6 "
                     "before|so|to|for|then|until|that|and *4 "
                     "apply|applying|application|course|training|university|college|medical|vet|law|airline|airlines|"
                     "get|transfer|leave|move|go|switch"},
    {Group::MeansTo, "so|before|until|then|after|once|and *2 can|could|will|would|then|to|will|may|able *1 "
                     "apply|reapply|audition|enrol|enroll|transfer|defect for|to|onto|into|at|elsewhere|with "
                     "!this|your|what|these|those"},
    {Group::MeansTo,
     "before|until|while|so|that i *2 apply|applying|reapply|enrol|start|join|go|qualify for|to|at *2 <elsewhere>"},
    {Group::MeansTo,
     "get|getting|got on|onto|into to? a|an|the *3 "
     "course|programme|program|scheme|force|academy|university|college|apprenticeship !here|you|your|of"},
    {Group::SteppingStone,
     "then *3 take|taking my|the|those|that|these|what *2 "
     "training|skills|experience|knowledge|qualification|certificate|licence|clients|learned|learnt *1 "
     "to|elsewhere|into|abroad *2 a|another|somewhere|the|bigger|private|london|abroad|elsewhere|your|/"},
    {Group::SteppingStone,
     "take|taking my|the *2 training|skills|experience|knowledge|qualification|clients *1 elsewhere|abroad|somewhere"},
    {Group::SteppingStone,
     "then *1 into|to|for a|an|the *3 bigger|better|larger|proper|real|big|top|city|other|rival|competitor|private"},
    // what it does for a name
    {Group::SteppingStone, "make|makes|making|boost|boosts|build|builds|strengthen|strengthens|improve|improves|fill|"
                           "pad|padding|polish|round|help|helps *2 my *1 cv|resume|résumé|profile|linkedin"},
    {Group::SteppingStone,
     "my|a|on *1 cv|resume|résumé *2 shine|stronger|strong|attractive|stand|needs|look|looks|good|better|complete"},
    {Group::SteppingStone, "name|brand|badge|logo|stamp|year|time|job|line *8 open|opens|opening *1 door|doors"},
    {Group::SteppingStone, "~ open|opens|opening *2 door|doors *1 for me|at|elsewhere|to|into"},
    {Group::SteppingStone, "place|places|company|companies|firm|firms|hospital|hospitals|school|schools|universities|"
                           "university|employer|employers|team|job|jobs|role|roles|career *2 i *1 "
                           "really|actually|truly|genuinely *1 want|wanted|aim|dream|after|belong"},
    // not meant to last
    {Group::SteppingStone, "only|just|purely|strictly|merely|very|is|as|be a? temporary|interim|stopgap|provisional"},
    {Group::SteppingStone,
     "fill|filler|filling|gap|bridging|stop|holding in? job|jobs|thing|role|position|gig|work|filler|post"},
    {Group::SteppingStone, "between *1 jobs|things|roles|careers !and|the|of"},
    {Group::SteppingStone, "not|never *3 expect|plan|intend|see|think|imagine|picture|want|mean|going *4 "
                           "stay|be|staying|being|remain|last|stick|here|around|doing *5 "
                           "more|longer|beyond|past|long|forever|many|year|twelve|eighteen|summer|christmas"},
    {Group::SteppingStone, "not|never *2 be|stay|last|remain|stick|doing|hang *5 for? more|longer|beyond|past *3 "
                           "months|year|years|weeks|while"},
    {Group::SteppingStone, "not *2 see|picture|imagine|find myself *5 for? long|longer|more|beyond|forever"},
    {Group::SteppingStone, "not *2 hang|hanging around|about"},
    {Group::SteppingStone, "get|got|getting|be *1 in through|via *4 for|then|and|until|while|first|when|so"},
    {Group::SteppingStone,
     "when|if|until *1 something|a|another|anything *3 opens|comes|crops|turns up|along *1 there|elsewhere|better|/"},
    {Group::SteppingStone, "as|for long as that|it takes|lasts"},
    {Group::SteppingStone, "keep|keeps me *1 ticking|going|afloat *4 till|until|while"},
    {Group::SteppingStone, "month|months|year|years|season|seasons|winter|summer tops|max|maximum"},
    {Group::SteppingStone, "just|only|probably *1 until|till *3 something|better|i|my|the|a|they"},
    {Group::SteppingStone, "plan b|z"},
    {Group::SteppingStone, "backup|fallback|fall|back|second plan|back|option|choice|best !of|up|for"},
    {Group::SteppingStone, "~ not|never *2 first|real|dream|long choice|plan|career|goal|job|term"},
    {Group::SteppingStone,
     "~ long|hard enough to *2 get|collect|pick|qualify|finish|learn|earn|save|put|tick|gain|bank|have"},
    {Group::SteppingStone, "something|somebody|someone|anything|anywhere|somewhere *1 "
                           "better|bigger|permanent|proper|grander *1 comes|turns|appears|opens|up|calls|along"},
    {Group::SteppingStone,
     "as soon as *6 comes|opens|turns|appears|vacancy|calls|better|elsewhere|anywhere|arrives|somewhere|bigger"},
    {Group::SteppingStone,
     "the|that minute|moment|second|day *4 qualify|qualified|certificate|licence|offer|better|better|calls|can *3 "
     "gone|off|leave|out|away|apply|/"},
    {Group::SteppingStone, "will|would|shall|to|and|then|i look|be|go|leave|walk|move|try|jump|hop elsewhere|ship"},
    {Group::SteppingStone, "jump|jumping|jumps|change|changing|hop|hopping *1 ship|employer|employers|jobs|job"},
    {Group::SteppingStone, "~ keep|keeping *2 options|eyes|ears|eye *1 open|out|peeled"},
    {Group::SteppingStone,
     "~ leave|leaving|quit|gone|out|off|away *2 before *2 end|year|christmas|probation|summer|winter|contract"},
    {Group::SteppingStone, "snap|snapped|poach|poached|headhunt|headhunted me|by|up"},
    {Group::SteppingStone, "cash|trade|trading in *3 for|at *2 bigger|better|other"},

    {Group::NotHere, "not|never *2 be|stay|remain|find|see|doing|stand|sit|still|stuck|work|end *2 "
                     "on|in|at|a|an|behind|doing|here|the|your|this"},
    {Group::NotHere, "no longer *1 be|a|an|on|in|at|doing|here"},
    {Group::NotHere, "get|getting|be|move|moving|step|promoted|climb|climbing|escape|escaping out|off|away|up|from|the "
                     "of|from? the|this|your|a *1"},

    {Group::QuickRise,
     "<post>|head|charge *4 by|before|within|inside|at *2 end|close *2 first|this|next|my|year|probation"},
    {Group::QuickRise, "<post> *1 by|before|within|come *1 christmas|easter|summer|autumn|winter|spring|next|new *1 "
                       "christmas|summer|year|easter|spring|/"},
    {Group::QuickRise, "<post> *6 by|before|within|inside *1 my|the first|next *1 "
                       "anniversary|review|birthday|appraisal|christmas|year|winter|summer|spring"},
    {Group::QuickRise, "promotion|promoted|rise|step|title|grade|rank|level|rung|bump|move *2 every|each|per *1 "
                       "year|months|twelve|eighteen|six|couple"},
    {Group::QuickRise, "every|each *2 year|months *3 promotion|promoted|title|grade|step|rise|level"},
    {Group::QuickRise,
     "fast|rapid|quick|speedy|swift|quickest|fastest|steep "
     "track|rise|promotion|promotions|advancement|progression|climb|ascent|route|way|path *2 to|up|/|into|through"},
    {Group::QuickRise, "rise|rising|climb|climbing|advance|advancing|progress|shoot|shooting|race|racing *3 as *1 "
                       "fast|quickly|soon|high|rapidly"},
    {Group::QuickRise, "out|up|above|beyond|past of|from? *1 the junior|entry|bottom|assistant|trainee|first|lowest *2 "
                       "level|rung|ranks|grade|stage|role|job|post|/"},
    {Group::QuickRise, "overtake|overtaking|leapfrog|leapfrogging"},
    {Group::QuickRise, "ahead|above *2 of? others|everyone|colleagues|intake|cohort *3 quickly|fast|within|soon|by"},

    {Group::SteppingOther, "way|route|path|gateway|pathway into|to|in *3 <trades>"},
    {Group::SteppingOther, "move|moving|moved quickly|fast *1 from|between *3 to"},
    {Group::SteppingOther, "temporary "
                           "works|bridge|repair|repairs|cover|power|road|roads|roof|tenant|tenants|fix|crown|crowns|"
                           "filling|protection|event|events|power|traffic|exhibition|exhibitions|shelter"},
    {Group::SteppingOther, "keep|keeping *2 options|eyes|eye|ears open|out for|to"},
    {Group::SteppingOther,
     "open|opens|opening *2 door|doors *2 to|for *1 "
     "patients|families|others|people|young|women|children|pupils|clients|students|them|visitors|public"},
    {Group::SteppingOther, "if that|it|this is *1 ok|okay|fine|alright"},
    {Group::SteppingOther, "change|changing|jump|jumping jobs|job|employers|employer *3 not|never|often|again"},
    {Group::SteppingOther, "i|never|without have? changed|jumped"},
    {Group::SteppingOther, "bridge|bridging|close|closing *2 gap *1 between"},
    {Group::SteppingStone,
     "~ short|brief|quick *1 stay|stop|spell|stint|stretch|visit *4 here|then|before|round|would|and|with"},
    {Group::SteppingStone, "round|rounds|rounding off|out my *1 training|cv|studies|profile|education"},
    {Group::SteppingStone, "noticed|seen|spotted|known *2 by|upstairs *1 the? "
                           "right|people|upstairs|head|directors|bosses|important|recruiters|big"},
    {Group::SteppingStone,
     "doing|do|have|having|take|taking|in|want|sit|sitting|after *1 my|your|the *1 "
     "boss's|manager's|supervisor's|head's|boss|chef's|director's|leader's *1 job|chair|seat|office|post|desk|place"},
    {Group::SteppingStone,
     "~ only|best|quickest|surest|easiest|one|fastest *1 way|route|door|path|road *1 in|into|to|onto"},
    {Group::SteppingStone, "way|foot|route in|into *2 from *1 inside"},
    {Group::SteppingStone, "as|is|just|only|treating *3 bridge|bridging|holding|halfway|placeholder|filler|interim *3 "
                           "until|till|while|before|between"},
    {Group::SteppingStone, "~ until|till *4 "
                           "results|result|offer|visa|exam|exams|interview|interviews|intake|place|lottery|audition|"
                           "call|funding|papers *1 come|comes|out|through|arrive|arrives|is|are|/"},
    {Group::SteppingStone, "one|a|two|year|years *2 here|place|like|this *3 then|and *1 then|to "
                           "jump|leave|go|switch|move|run|hop|fly|apply|off|bigger"},
    {Group::SteppingStone,
     "it|this|job|role|work|day *5 not *2 interest|excite|grab|matter|thrill *4 but *5 leads|gets|takes|where|want|to"},
    {Group::SteppingStone, "leads|gets|takes|brings|lead|get|take *1 me|it|to *1 to? where i *1 want|really|am|need"},
    {Group::SteppingStone, "within|in|inside|after *1 a? *1 few|couple|months|weeks *1 months|weeks|of|not *3 "
                           "not|no|stop *1 still|longer *2 doing|in"},
    {Group::SteppingStone, "not *1 still *2 doing|in|on|at|a *4 advert|ad|this|here|junior|same|job|role"},
    {Group::SteppingStone, "~ open|opens|opening *3 doors|door *2 for|elsewhere|to"},
    {Group::SteppingStone,
     "out of|past|beyond *1 the *1 junior|boring|basic|menial|dull|trainee|routine|donkey *1 "
     "work|stuff|jobs|tasks|bits|duties|part|stage|phase *3 fast|quick|quickly|soon|possible|once|priority|as|/"},
    {Group::SteppingStone,
     "relocate|relocating|emigrate|migrate|transfer|move *1 to|abroad *3 like|after|then|once|colleagues"},
    {Group::SteppingStone, "after *3 my *3 experience|years|certificate|training|visa|bond|contract|probation *5 "
                           "will|would|can|am *2 leave|relocate|go|apply|move|migrate|join|resign|gone|off|abroad"},
    {Group::SteppingStone, "while *3 wait|waiting *2 for|to|on|until"},
    {Group::SteppingStone, "until|till|while *1 something|anything *2 real|proper|right|better|bigger|dream"},
    {Group::SteppingStone,
     "lets|let|gets|get me *3 my *1 real|proper|actual|true|dream *1 job|career|goal|work|company"},
    {Group::SteppingStone,
     "real|actual|true|proper|main|final *1 goal|target|aim|job|career|destination|plan|interest *2 "
     "is|lies|starts|begins *2 elsewhere|after|not|beyond|another|somewhere|google|london|head|marketing|abroad"},
    {Group::SteppingStone,
     "here for|until *2 experience|reference|training|certificate|visa|name|brand|badge|line|hours *3 "
     "and|then|only|/|not"},
    {Group::SteppingStone, "will|would|shall|might *1 be *1 off|gone|away|leaving *3 as|when|once|if|after|by|moment"},
    {Group::QuickRise,
     "by|before *1 this|that time|point next|in *1 year *5 boss's|boss|manager|lead|leading|running|head|charge|your"},
    {Group::QuickRise,
     "proper|real|actual leadership|management|manager *1 role|job|post|position *2 within|in|by|after|soon"},
    {Group::QuickRise,
     "jump|jumping|skip|skipping|leap|leapfrog *2 grade|grades|level|levels|rungs|queue|rung|ranks|straight"},
    {Group::QuickRise, "top|head|boss *1 job|desk|chair|table *2 within|in|by|soon|fast|quickly"},
    {Group::QuickRise, "how|when *2 soon|quickly|long|fast *4 promoted|promotion|manager|up|senior|next"},
    {Group::SteppingOther, "gave|give|gives|giving *2 a foot"},
    {Group::SteppingStone, "on|for *1 my record *2 to|for *2 go|apply|big|bigger|get"},
    {Group::SteppingStone, "enough *3 to go|apply|leave|move|try *1 for|to *2 big|bigger|one|the|names|another"},
    {Group::SteppingStone, "moved|transferred|promoted|posted to *1 head office|hq|london|headquarters"},
    {Group::SteppingStone,
     "use|using *1 this|the *1 position|job|role|post *2 to|for *2 enter|get|reach|move|join|break|access|slip"},
    {Group::SteppingStone, "really|actually *2 manager's|supervisor's|other|teacher's|director's|chef's|lead's *1 "
                           "post|job|role *2 i *1 am? after|want|wanted"},
    {Group::SteppingStone, "you *1 have|got|need to start here|somewhere|there|at"},
    {Group::SteppingStone,
     "once|when|after|as *2 registration|licence|visa|certificate|degree|results|papers|qualification *2 "
     "comes|through|is|done|arrive *3 applying|apply|leave|leaving|moving|off|gone|move|look"},
    {Group::SteppingStone, "applying|apply|application|applications *1 to|at|for|with *2 "
                           "bigger|better|other|another|proper|top|big|larger|rival *1 "
                           "firm|firms|names|name|places|companies|hospitals|one|ones|schools|employers"},
    {Group::SteppingStone, "~ i *1 will|would *1 have moved|gone|left !the|my|house|forward"},
    {Group::SteppingStone, "only|quickest|easiest|surest *1 way|route|door in|into"},
    {Group::SteppingStone, "i *1 will|would *1 have moved on"},
    {Group::SteppingStone, "will|would|be|am long gone"},
    {Group::SteppingStone, "for the time being"},
    {Group::SteppingStone, "keep|keeps my hand in"},
    {Group::SteppingStone,
     "~ waiting|wait for|on|to *4 contract|place|offer|results|call|visa|funding|academy|course|audition !at|with"},
};

} // namespace

std::span<const Phrase> meansPhrases() {
    return phrases;
}

} // namespace ascent::critic
