// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    // what those in charge are and do
    {Group::IllOfEmployer, "made|make|makes|making my|our|everyone's|people's *2 life|lives|work|days *1 "
                           "a|hell|misery|miserable|impossible|hard|difficult"},
    {Group::IllOfEmployer, "~ prove|proving *1 my|the|that|him|her|them *3 wrong"},
    {Group::IllOfEmployer,
     "would|could|can|did not *1 know|spot|recognise|recognize|organise|organize|run|manage|find|tell *1 "
     "a|an|one|their|his|her *4 if|from|in *3 it|him|her|them|hit|bit|brewery|elbow|fell"},
    {Group::IllOfEmployer, "out|only|just|all|in *1 for *1 themselves|himself|herself|itself !to"},
    {Group::IllOfEmployer, "~ went|go|goes|going|gone|turned back on *1 "
                           "their|his|her|its|every|that|the|what|us|me|everything !to|and|ward|site|duty"},
    {Group::IllOfEmployer, "broke|break|breaks|broken|breaking *2 promise|promises|word|rules|law|contract|agreement"},
    {Group::IllOfEmployer, "i|we was|were promised *6 never|but|not|and|yet|which|no"},
    {Group::IllOfEmployer, "nobody|no-one above|over me|us *1 had|has|ever|knew|knows|could|can"},
    {Group::IllOfEmployer, "empty|false|broken promises|promise"},
    {Group::IllOfEmployer,
     "<vile> i|we *2 work|works|worked|drive|drove|report|answer|cook|nurse|deal|dealt|share *1 for|with|under|to"},
    {Group::IllOfEmployer, "nobody|no-one|one|none|they|management|boss|he|she *4 gives|give|gave *1 a|two *1 "
                           "damn|toss|hoot|monkey's|stuff|fig"},
    {Group::IllOfEmployer, "anything|anyone|anybody|anywhere|somewhere|everything|place *3 beats|beat|better *1 than? "
                           "the|my|what|where|this|that *4 <vile>|now|current|present|last|lot|have|am|moment"},
    {Group::IllOfEmployer,
     "<boss> *1 who|that|where *4 actually|knows|listens|reads|cares|turns|does|is|can *6 for once|a change"},
    {Group::IllOfEmployer, "<boss> who|that|where *2 is|are|do|does not *3 "
                           "<vile>|shout|shouts|yell|scream|bully|play|treat|lie|lies|micromanage|hate"},
    {Group::IllOfEmployer,
     "unlike|not|nothing like *2 my|the|our *3 <boss>|place|lot|shop|kitchen *1 i|where|now|/ !you"},
    {Group::IllOfEmployer, "last|current|present|old|previous|former|my|our *2 <boss>|one|place *4 <vile>"},
    {Group::IllOfEmployer, "<vile> *2 <boss>|managers|management|boss !is|i"},
    {Group::IllOfEmployer, "humiliate+|belittle+|undermine+|demean+|ridicule+|mock+|insult+|bully|bullies|bullied|"
                           "harass|harasses|harassed|intimidate+|sabotage+|exploit+|gaslight|gaslit|gaslighting "
                           "me|us|staff|everyone|everybody|people|nurses|teachers|drivers|cooks|juniors|the|my|its"},
    {Group::IllOfEmployer,
     "i|we *1 was|were|am|are|got|get|been|feel|felt *2 "
     "humiliated|belittled|undermined|demeaned|ridiculed|harassed|intimidated|sabotaged|cheated|lied|betrayed|"
     "sidelined|dismissed|unsupported|invisible|wasted|unvalued|disrespected|burned|burnt|worthless !by|for"},
    {Group::IllOfEmployer,
     "~ take|takes|took|taking *1 shortcuts|liberties|advantage *1 of|with|and|at|on|everywhere|/"},
    {Group::IllOfEmployer, "<illboss>|he|she|they *1 has|have|had|having|shows|show|plays|played|play *1 "
                           "favourites|favorites|favouritism|tantrums|temper|agenda|ego|egos|grudges|grudge"},
    {Group::IllOfEmployer,
     "<boss>|company|owners|owner|agency *2 only|just|never *2 "
     "cares|care|cared|interested|thinks|think|chases|chase|after|about *4 "
     "money|profit|profits|himself|herself|themselves|numbers|targets|figures|bonus|image|us|staff"},
    {Group::IllOfEmployer,
     "profit|money|numbers|targets before|over people|patients|staff|safety|residents|children|pupils|quality"},
    {Group::IllOfEmployer, "money grabbing|mad|obsessed|driven"},
    {Group::IllOfEmployer,
     "my|the|our|present|current|last|old|head *2 <boss> can|could|will|would|did|does|do|has|have|had not|never *3 "
     "lead|manage|run|cook|teach|decide|communicate|organise|organize|plan|listen|thank|praise|appreciate|egg|clue|"
     "idea"},
    {Group::IllOfEmployer, "my|the|our|that|current|present|last *2 <boss> *1 i *3 is|was|are|were|has|have|had *4 "
                           "<vile>|no|idea|poor|awful|clue|failing|shambles"},
    {Group::IllOfEmployer, "~ amount|amounted|come|came to nothing|anything"},
    {Group::IllOfEmployer,
     "~ glad|relieved|relief|desperate|dying|itching|only *1 to be|get|see *1 back|out|away|shot|rid of|from"},
    {Group::IllOfEmployer, "well rid of"},
    {Group::IllOfEmployer, "escape|escaping|flee|fleeing *1 from|away|the|my *2 "
                           "<boss>|place|there|nightmare|hell|madness|chaos|circus|<vile> !violence|abuse|war"},
    {Group::IllOfEmployer,
     "high|constant|shocking|awful turnover of? *1 because|staff|people|and|since|everyone|/ !rate|products"},
    {Group::IllOfEmployer, "everyone|everybody|half|people *3 leaving|leaves|left|quits|quit|quitting|off|walked *2 "
                           "sick|because|stress|there|out"},
    {Group::IllOfEmployer,
     "~ less|no|without|away *1 from|of|more|the *1 "
     "chaos|drama|backstabbing|bullying|shouting|bickering|gossip|politics|nonsense|incompetence|blame"},
    {Group::IllOfEmployer,
     "my|the|our|current|present|last|former *2 <workplaces>|employer|company *2 is|was|are|were *3 "
     "run|managed|chaos|chaotic|failing|falling|unsafe|dirty|filthy|rotten|broken|disorganised|disorganized|toxic|"
     "hopeless|depressing|joke|mess|shambles|understaffed|stingy|cheap|awful"},
    {Group::IllOfEmployer, "colleagues|coworkers|teammates|workmates|team|others|lot *2 are|is|were|was *2 "
                           "lazy|useless|idle|slow|unprofessional|gossips|childish|bitchy|cliquey|negative|toxic|"
                           "jealous|dull|boring|backstabbers|incompetent|slackers|deadwood"},
    {Group::IllOfEmployer,
     "~ do|doing|does|did|carry|carrying|end|pick|picking *4 "
     "everyone's|everybody's|other|others'|people's|their|his|her|slack *2 work|job|jobs|weight|up|for"},
    {Group::IllOfEmployer,
     "cover|covering|clear|clearing|clean|cleaning|tidy *1 up? *1 after|for|up *2 "
     "others|incompetent|lazy|their|his|her|useless|mess|mistakes|messes !patients|customers|children"},
    {Group::IllOfEmployer, "glorified|unpaid|dogsbody|skivvy|punchbag|doormat|scapegoat *1 "
                           "babysitter|slave|dogsbody|skivvy|secretary|cleaner|/"},
    {Group::IllOfEmployer, "~ like|as *1 a|just|only *1 "
                           "number|slave|slaves|cog|robot|robots|cattle|machine|machines|dirt|children|rubbish|idiots|"
                           "fools|donkey|commodity *2 there|to|at|in|by|not|/"},
    {Group::IllOfEmployer, "stifled|suffocating|suffocated|soul destroying|sapping|crushing"},
    {Group::IllOfEmployer, "stifling|soulless|demoralising|demoralizing|souldestroying|suffocating *1 "
                           "place|job|atmosphere|company|environment|culture|and|there|bureaucracy|/"},

    {Group::IllOther,
     "child|children|pupil|pupils|student|students|patient|patients|customer|customers|tenant|tenants|resident|"
     "residents|victims|families|women|people|survivors|someone|somebody|animals *2 "
     "who|that|being|are|is|were|was|have|been|feel *3 "
     "bullied|harassed|intimidated|exploited|neglected|humiliated|invisible|dismissed|ridiculed|ignored"},
    {Group::IllOther, "stop|stopping|prevent|preventing|tackle|tackling|against|end|ending|reduce|protect|protecting "
                      "*4 bullying|harassment|abuse|neglect|violence"},
    {Group::IllOther, "prove|proving *2 myself|hypothesis|theory|it|wrong *1 turns"},
    {Group::IllOther, "take|takes|taking|took *1 advantage of *2 the|your|this|every|new|training|opportunities|every"},
    {Group::IllOther,
     "no|less|without|never|not *3 drama|shouting|shouted|bullying|gossip !from|at|there|like|where|in"},
    {Group::IllOther, "mess|mistakes|chaos *3 is|are|into|and|of *2 where|what|order|i|learn|how"},
    {Group::IllOfEmployer,
     "treat|treats|treated|treating|treated *2 people|us|you|me|staff|workers|them|everyone like|as|worse "
     "slaves|dirt|rubbish|animals|machines|numbers|criminals|children|servants|donkeys|than"},
    {Group::IllOfEmployer, "no idea|clue *1 about|of|how|what *6 refused|listen|anyone|either|running|doing|managing"},
    {Group::IllOfEmployer, "refuse|refuses|refused|refusing *1 to listen|pay|help|change|spend|train|promote"},
    {Group::IllOfEmployer, "~ nobody|no-one|none|people|those *2 above|over|round|around|upstairs *2 me|us|there *2 "
                           "had|has|ever|knew|knows|could|can|was|were"},
    {Group::IllOfEmployer, "it|that was|were all? lies|rubbish|nonsense|hot"},
    {Group::IllOfEmployer,
     "never *1 known|seen|worked|met *4 so|such|more *2 "
     "disorganised|disorganized|badly|lazy|rude|useless|chaotic|incompetent|unprofessional|shambles|mess"},
    {Group::IllOfEmployer, "~ wages|pay|payslips *1 late|wrong"},
    {Group::IllOfEmployer, "~ rotas|orders|invoices|rosters|contracts *1 wrong|late|chaos"},
    {Group::IllOfEmployer, "people|managers|bosses|they|adults|professionals *2 know|knows|knew *1 what they *1 "
                           "are|re|were doing *1 for *1 a change|once"},
    {Group::IllOfEmployer, "for once|a change //"},
    {Group::IllOfEmployer, "~ who you know|drink|flatter|golf|suck|please|play"},
    {Group::IllOfEmployer, "not what you know|can|do"},
    {Group::IllOfEmployer,
     "~ spend|spends|spent *3 time *4 phone|phones|gossiping|gossip|smoking|chatting|vaping|instead|doing *1 nothing"},
    {Group::IllOfEmployer, "gossip|gossips|gossiped|bitched|bitch|bitching|sniped|sneered|backbiting|moaned *3 "
                           "and|about|behind|all|me|stole"},
    {Group::IllOfEmployer, "stole|steal|steals|nicked|pinched|poached my *1 "
                           "regulars|clients|ideas|work|customers|tips|leads|lunch|commission"},
    {Group::IllOfEmployer,
     "~ customers|clients|parents|patients|guests|passengers|residents|students|tenants *6 were|are|is|was *2 "
     "rude|thick|nightmare|idiots|stupid|ungrateful|animals|entitled|pests|morons|scum|awful"},
    {Group::IllOfEmployer, "typical|that of *1 lot|them|type"},
    {Group::IllOfEmployer, "that lot"},
    {Group::IllOfEmployer, "thick as"},
    {Group::IllOfEmployer,
     "~ always moaning|complaining|whining|shouting|drunk|late|skiving|interfering *2 about|something|at|/"},
    {Group::IllOfEmployer, "~ carried|carry|carrying *2 whole? *1 team|department|shift|ward|everyone|others"},
    {Group::IllOfEmployer, "in|at|with|from my|the *1 former|last|previous|present|current|old *1 <boss>|place|outfit "
                           "*2 they|people|you *3 slaves|dirt|nothing|never|shout|lie|cheat|steal|treated|treating"},
    {Group::IllOfEmployer,
     "never *1 said|say|got|get|had|heard|received *2 thank|thanks|word|praise|recognition|credit"},
    {Group::IllOfEmployer, "cut|cuts|cutting corners"},
    {Group::IllOfEmployer, "fiddle|fiddled|fiddles|cook|cooked|cooks the books|hours|figures|timesheets|expenses"},
    {Group::IllOfEmployer, "hire|hired|promote|promotes|promoted *2 his|her|their *1 "
                           "friends|mates|nephew|son|cousins|cronies|family|relatives"},
    {Group::IllOfEmployer, "jobs for the boys"},
    {Group::IllOfEmployer, "~ revolving door"},
    {Group::IllOfEmployer, "walking|walk on eggshells"},
    {Group::IllOfEmployer, "could not run|organise|manage|lead|boil|make|cook a|an"},
    {Group::IllOfEmployer, "i am|was better|cleverer|brighter|smarter than *1 my|the|any|all|them|that|most *2 "
                           "boss|bosses|manager|lot|managers|there|of"},
    {Group::IllOther, "difficult|rude|angry|upset customers|parents|patients|guests|clients *2 are|were|is|was *1 "
                      "where|who|often|just|usually"},
    {Group::IllOther, "i|we *1 spend|spent *3 time"},
    {Group::IllOther,
     "customer|customers|patient|patients|parent|parents|child|pupil|relative|relatives|client|someone|somebody|guest|"
     "passenger|tenant *3 shouted|shouts|yelled|screamed|swore|shouting|swearing|sworn|yelling"},
    {Group::IllOther,
     "not *2 sort|kind|type|one|person *1 who|to *4 blame|blames|gossip|shout|shouts|complain|complains"},
    {Group::IllOfEmployer, "i|only *2 one *3 who *2 cared|worked|bothered|knew|tried|did|cares|works|washed|cleaned"},
    {Group::IllOfEmployer, "there|he|she|they|boss|oga|manager|chef *2 will|would|used *1 to? "
                           "shout|yell|scream|insult|curse|slap|swear|throw *2 at|you|me|things|pans|us"},
    {Group::IllOfEmployer, "knowing|knew|knows|know nothing *3 product|job|work|trade|about|business|ward|it"},
    {Group::IllOfEmployer,
     "correcting|scolding|scolded|corrected|humiliating|embarrassing *1 us|me|everyone *2 before|in"},
    {Group::IllOfEmployer,
     "kept|keeps|pocketed|took|stole|withheld *1 our|my|the|staff *1 tips|wages|bonus|holiday|pay|deposit|commission"},
    {Group::IllOfEmployer, "~ everybody|everyone|whole *3 knows what|how he|she|they|it"},
    {Group::IllOfEmployer, "not *2 original|new|single *1 thought|idea *1 since"},
    {Group::IllOfEmployer, "~ would not *1 believe *2 state|things|mess|half|how"},
    {Group::IllOfEmployer, "would|i not feed|let|send|put|take *2 my|a *1 dog|mother|child|cat|mum *2 there|in|on"},
    {Group::IllOfEmployer, "pointless|useless|waste *1 to|of? *1 suggest|suggesting|ask|asking|trying|try|talking *2 "
                           "to|anything|improvements|them|change"},
};

} // namespace

std::span<const Phrase> grievancePhrases() {
    return phrases;
}

} // namespace ascent::critic
