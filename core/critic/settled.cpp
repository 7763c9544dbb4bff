// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    // the same again
    {Group::Standstill, "same *4 same"},
    {Group::Standstill,
     "the|with|at|in|on|my|doing|same *1 same|old *2 "
     "desk|job|round|route|routes|run|runs|shift|shifts|class|classes|van|ward|station|dishes|menu|hours|worksheets|"
     "lessons|tasks|duties|work|role|seat|chair|till|counter|office|post|grade|band|level|routine|things|thing|place|"
     "bench|machine|line|file|files|forms|spreadsheets|patch|beat|customers *2 "
     "as|every|same|today|now|forever|please|thanks|again|until|till|for|with|and|or|i|/"},
    {Group::Standstill, "~ exactly|precisely|much|pretty|roughly|just the same"},
    {Group::Standstill, "~ no|without|any surprises|changes|change|disruption|upheaval|fuss|new"},
    {Group::Standstill, "nothing|not *2 much|anything|thing|would|will|to|has|should|need|needs *2 "
                        "change|changes|changing|changed|different|differently *2 for|about|/"},
    {Group::Standstill, "things|everything|life|it|all *2 as|just|exactly|the *2 as|way *2 they|it|is|are"},
    {Group::Standstill, "~ stay|stays|stayed|remain|remains|keep|kept|left|staying *1 as|like|how|just|exactly *1 "
                        "it|they|things|everything|that|now|i *1 is|are|was|were|am|/ !in|with|long|committed"},
    {Group::Standstill, "not *2 like|need|want|enjoy|welcome|handle|cope|do|fan|good|big *3 "
                        "change|changes|surprises|novelty|upheaval !things|how|what|lives|the|that|for|in"},
    {Group::Standstill, "resist|avoid|dislike|hate|fear change|changes|surprises"},
    {Group::Standstill, "why fiddle|change|bother|mess|fix|risk|rock|tinker|upset|spoil|alter *2 "
                        "it|anything|with|that|boat|what|things|/"},
    {Group::Standstill, "if it *1 is not broken|broke"},
    {Group::Standstill, "~ ^ if it works"},
    {Group::Standstill, "~ suits|fits me *1 fine|perfectly|nicely"},
    {Group::Standstill, "sooner|rather|rather|prefer|happy|content|fine *2 stay|be|keep|left|remain|carry|sit|just *3 "
                        "put|as|alone|where|here|going|on"},
    {Group::Standstill, "i *2 am|feel *1 already|quite|pretty|very|well|perfectly|all|so? "
                        "settled|set|sorted|done|satisfied as|in|where|with|here|now|thanks|/ !with"},
    {Group::Standstill, "i am past all|that|caring|ambition|it"},
    {Group::Standstill, "~ never|not been|be|was|quite me|mine|/ !before"},
    {Group::Standstill, "until|till *2 hand|handed|hang|hung *2 in|up|badge|boots|keys|uniform|apron"},
    {Group::Standstill, "have no complaints"},
    {Group::Standstill, "~ i *1 said|say|saying|would no *2 time|each|every|again|here|too|/"},
    {Group::Standstill, "once|when *2 found|find *2 level|niche|rut *4 stay|best|stick|keep"},
    {Group::Standstill,
     "not *1 chase|chasing|seek|seeking|crave|go|after *2 promotion|promotions|titles|change|challenges|courses"},
    {Group::Standstill, "~ unsettle|unsettles|unsettling|upset|upsets people|everyone|me"},
    {Group::Standstill, "~ monday|tuesday|today|tomorrow|january *2 same *1 as"},
    {Group::Standstill, "through to|until my *1 retirement"},
    {Group::Standstill, "~ leave|let me *1 be|alone|to|in *2 it|peace|/"},
    {Group::Standstill, "set|stuck in my ways"},
    {Group::Standstill, "settled|comfortable|content|happy|fine *1 at|on|in|with my|this|the *2 "
                        "level|grade|band|lot|niche|rut|place|position|spot|situation|pay"},
    {Group::Standstill, "know my place|limits"},
    {Group::Standstill, "~ high|higher|far|further enough|as|for *3 me|go|want|need|/"},
    {Group::Standstill, "no|not *3 higher|further|beyond *1 than|this|than|/"},
    {Group::Standstill, "~ see|sees|seen|last|lasts|do|carry me *1 through|out|until|till|nicely|to"},
    {Group::Standstill,
     "what i *1 know|have|do|earn|learned *1 is|will|does|works|suits *2 enough|fine|do|plenty|me|good"},
    // nothing more asked, nothing more learned
    {Group::Standstill,
     "not *3 "
     "plan|planning|intend|intending|expect|mean|bother|going|care|feel|fancy|about|point|intention|desire|want|wish|"
     "need *3 "
     "pick|picking|learn|learning|take|taking|start|starting|retrain|retraining|go|study|studying|move|moving|do|doing|"
     "train|try *2 anything|new|more|else|any|extra|courses|course|up|on|further|higher|training|software|tricks "
     "!from|over|away|again"},
    {Group::Standstill, "~ not|never|without *2 be|being|get|getting|been|want *1 "
                        "asked|expected|made|forced|pushed|bothered|stretched|pestered|hassled|challenged *2 "
                        "to|for|beyond|into|about|by|/"},
    {Group::Standstill, "nobody|no-one|one|not|without|anyone *2 "
                        "expects|expect|expecting|asks|ask|asking|pushes|push|pushing|demands|demanding|wanting|wants "
                        "*1 me|more|any|anything *2 more|anything|else|extra|to|than|/"},
    {Group::Standstill,
     "~ do|work|get|doing|finish|put *2 my|through|in *2 hours|shift|shifts|work|day|days|job|bit *2 "
     "in|until|till|then|without *2 peace|quiet|go|home|leave|fuss|trouble|hassle"},
    {Group::Standstill, "~ done|had|sat|been *2 all|enough|through|my *2 "
                        "courses|training|learning|exams|studying|climbing|share *3 /|i|for|and|that"},
    {Group::Standstill, "~ too|past|bit old|late|far|long *2 for|to|in|it *3 "
                        "new|change|learn|that|tricks|promotion|retraining|courses|start|retrain|ambition|/"},
    {Group::Standstill, "~ new|old|teach tricks|dog"},
    {Group::Standstill, "<plans>|ambition|aspiration|promotion|promotions|career|careers|climbing|progression|"
                        "leadership|management *2 is|are|was|be *3 for|not|never|too *2 "
                        "for|me|young|younger|others|other|people|my|much|anyone|something|worth|interest"},
    {Group::Standstill, "for *1 young|younger|ambitious people|ones|folk|lot|colleagues"},
    {Group::Standstill,
     "getting|being|to|be promoted|moved|upgraded is|would|not *3 for|not|too|much|bother|trouble|me|headache"},
    {Group::Standstill, "leave|leaves|let|leaving *1 it|that|promotion|ambition|climbing|management to "
                        "others|the|somebody|someone|people"},
    {Group::Standstill,
     "~ all|everything *1 that? i *2 want|wanted|need|ask|wish|hoped|hope *1 for|from|is|/ !to|you|in"},
    {Group::Standstill, "reached|hit|found *1 my|the *1 ceiling|limit|peak|level|plateau|top|sweet|summit|height"},
    {Group::Standstill,
     "~ wind|winding|ride|riding|see|seeing|sit|count|counting|run|running|serve *2 down|out *2 "
     "my|the|until|till|to|clock|days|time|years|/ *3 retire|retirement|pension|days|years|end|clock|time|/"},
    {Group::Standstill, "~ low|minimum|minimal|as little|bare *2 effort|fuss|bother|minimum|demands|possible"},
    {Group::Standstill, "keep|keeping *2 head down"},
    {Group::Standstill, "~ under the radar"},
    {Group::Standstill, "~ stress|hassle|pressure free"},
    {Group::Standstill, "undemanding|unchallenging|cushy"},
    {Group::Standstill, "~ nothing|not too|very|so|that|overly *1 "
                        "strenuous|demanding|taxing|stressful|challenging|ambitious|complicated|new"},
    {Group::Standstill, "ambition|ambitious *2 was|is|never|not *3 strong|thing|never|mine|not|been|bone"},
    {Group::Standstill, "never|not *2 been *1 an? ambitious"},
    {Group::Standstill, "learned|learnt|know|seen|studied *1 everything|all *3 know|need|is|learn|about|/"},
    {Group::Standstill,
     "~ like|love|prefer|keep|leave|want|likes *2 the way things|it|everything|they *1 is|are|have|always"},

    {Group::StandstillOther, "same *1 "
                             "treatment|respect|care|standard|standards|chance|nurse|carer|face|person|teacher|answer|"
                             "word|words|way|quality|advice|story|reason|moment|room|tools|spirit|rigour|warmth|"
                             "honesty|opportunity|patience|principle|principles|day|week|mistake|question"},
    {Group::StandstillOther, "if it *1 is|works|not *2 safe|right|well|clean|hot|true"},
    {Group::StandstillOther, "why change|bother|mess|fix|risk *4 was|is asked"},
    {Group::StandstillOther, "change|changes|changed *1 the|my|for|their|lives|about|that"},
    {Group::StandstillOther, "as they|it are|is *2 and|but|not"},
    {Group::StandstillOther, "all|everything i *1 want|need is|in|to|from *1 a|to|for"},
    {Group::Standstill, "as|so long as|that *1 nothing|things|it *2 changes|change|same|stay|stays"},
    {Group::Standstill,
     "not *2 having|have|got|hold|want *2 such|any|big *1 big|such|great|higher *1 aims|ambitions|plans|dreams|aim"},
    {Group::Standstill,
     "position|job|role|post|level|grade|present|current is|are sufficient|enough|fine|plenty|adequate|ok *2 for|me|/"},
    {Group::Standstill,
     "satisfied|content|happy|pleased|glad|fine|comfortable *1 to? remain|remaining|stay|staying|sitting *3 "
     "at|in|as|where|a|an|this|doing|just|here|till|until|for !learning|and"},
    {Group::Standstill, "~ not *2 tell the difference"},
    {Group::Standstill, "content|happy|satisfied|fine|pleased|grateful|good|sweet|sorted|okay with|as *1 "
                        "what|where|how|i *2 got|have|am|it|things|is|/"},
    {Group::Standstill, "got|come|gone|went|been *1 as|so|far far as i *1 need|want|care|wanted|intend|needed|will"},
    {Group::Standstill,
     "more|extra|added|new|any|further|bigger *1 "
     "responsibility|responsibilities|duties|authority|management|challenges|pressure|work is|are|would *1 not"},
    {Group::Standstill, "learning|studying|training|climbing|ambitious|striving|career|best *1 days|years *1 are|is *2 "
                        "behind|over|done|past"},
    {Group::Standstill, "not|never|no *2 wanting|want|after|asking|need|chasing *2 more|anything *1 more|else|/"},
    {Group::Standstill,
     "not|never *2 make|put|ask|turn|promote|move *1 me *2 team|leader|manager|supervisor|charge|office|up|lead"},
    {Group::Standstill, "let|leave|allow me *1 get on|be|alone|in|to *1 with|peace|it"},
    {Group::Standstill, "what i *1 know|have|do|can *2 is|are|will *1 enough|plenty|sufficient|all"},
    {Group::Standstill,
     "not|never *1 need|want|care|wish|like|intend|plan|interested|mean|going *2 "
     "learn|learning|study|studying|train|training|retrain|know *3 new|more|anything|else|extra|other|another"},
    {Group::Standstill,
     "no need|desire|wish|hunger|urge|appetite|plans|reason|hurry|interest *1 to|for|in *2 "
     "be|become|learn|lead|manage|climb|move|promotion|improve|anything|more|better|change|grow|rise|go|anywhere"},
    {Group::Standstill, "stick|sticking|staying|stay|carry|plod|plodding|tick|ticking *1 to|with|on|along|over *2 "
                        "what|as|i|the|usual|nicely|till|until *2 know|am|usual|is|retire|pension"},
    {Group::Standstill, "the quieter|less|fewer|easier *6 the better"},
    {Group::Standstill, "~ wake|disturb|bother me when|until"},
    {Group::Standstill, "if *2 same|unchanged|identical *4 happy|fine|content|pleased|thing|be"},
    {Group::Standstill, "~ what more|else could|would|do|can *2 want|ask|need"},
    {Group::Standstill, "why *2 want|need|seek|go|chase|strive *3 more|anything|else|higher|further|up"},
    {Group::Standstill, "~ good enough *1 for|as"},
    {Group::Standstill, "~ used to *1 it|this|the *2 and|way"},
    {Group::StandstillOther, "same *1 job|work|role *1 bigger|harder|but|more|larger"},
    {Group::StandstillOther, "happy|content|proud|pleased with|as *1 what|how *3 and|but|so"},
    {Group::Standstill,
     "~ turn|turned|refuse|refused|decline|declined *1 down|it *2 promotion|promotions|it|them|offer"},
    {Group::Standstill, "comfort zone *4 stay|remain|leave|keep|stick"},
    {Group::Standstill, "found *1 my|the *1 level|place|niche|rut"},
    {Group::Standstill,
     "never *2 been *2 one|big|much|keen *2 for|on *2 courses|training|change|ambition|promotion|learning|climbing"},
    {Group::Standstill, "good|fine|happy|sweet|comfortable right|just *1 here|where|there"},
    {Group::Standstill, "~ some|other|most folks|people|others *2 want|like|love|need *2 "
                        "climb|climbing|lead|promotion|ladder|more|titles"},
    {Group::StandstillOther, "want|wants|wanted the same"},
    {Group::Standstill, "i am where i *1 want|need *1 to? be"},
    {Group::Standstill, "no ambition|ambitions|aspirations to speak of"},
    {Group::Standstill, "leave|let me where|as|how i am"},
    {Group::Standstill, "for *1 it|everything|things to stay|remain *1 that way|like|as|same"},
    {Group::Standstill, "~ that will|would do me|nicely|for"},
    {Group::Standstill, "not *1 need goals|ambitions|plans"},
    {Group::Standstill, "already|have *1 reached|achieved|met|done|ticked|hit|fulfilled *1 all|everything *1 "
                        "my|of|i|the *2 goals|wanted|aims|ambitions|set|want|dreams"},
    {Group::Standstill, "got|get|am|come|arrived *1 to? where i *1 was|am|wanted|want|meant *1 going|headed|to|be"},
    {Group::Standstill, "done|finished|had my *1 learning|studying|training|climbing|share|bit|fill"},
    {Group::Standstill, "i|them *1 told|said|tell|say them? no *1 thanks|every|each|thank"},
    {Group::Standstill, "every|each *1 week|day|year|month *2 same|identical|like as|to|the *1 last|before|other|next"},
    {Group::Standstill, "not|never|doesn't|without *2 change|changes|changing|vary *2 and|until|till|/ *4 "
                        "until|till|same|stop|retire|pension"},
    {Group::Standstill, "want what i *1 have|got"},
    {Group::Standstill, "i have|'ve developed|grown|progressed *1 enough|/ //"},
    {Group::Standstill, "it|things|everything *1 to? stay|remain|keep|go *1 on? that|this way"},
    {Group::Standstill,
     "things|everything|here|it|work *2 to stay|remain|be *1 just|exactly|much as *1 they|it|things"},
    {Group::Standstill,
     "not *2 hear|told|asked *1 about *2 promotion|manager|management|supervisor|development|courses"},
    {Group::Standstill, "^ with *1 any|a luck|bit *4 same|still *4 same|thing|desk|/"},
};

} // namespace

std::span<const Phrase> settledPhrases() {
    return phrases;
}

} // namespace ascent::critic
