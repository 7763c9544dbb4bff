// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    {Group::PartLong, "long|longer term|run !contract|sick|leave|care|patients|residents|unemployed|conditions"},
    {Group::PartLong, "in|within|over|after about|around|roughly|the|next|coming? "
                      "three|four|five|3|4|5|few|several|couple|some of? years|year|years' !of"},
    {Group::PartLong, "over|in the next|coming three|four|five|3|4|5|few|several *2 years"},
    {Group::PartLong, "three|four|five|3|4|5 years|year from|on|down|time|out|hence|plan|goal|aim|later"},
    {Group::PartLong, "eventually|ultimately|someday|longer"},
    {Group::PartLong, "^ one day"},
    {Group::PartLong, "i|would|like|hope|want *4 one day"},
    {Group::PartLong, "over|with time"},
    {Group::PartLong, "in the|my future|end"},
    {Group::PartLong, "down the line|road"},
    {Group::PartLong, "aspire|aspires|aspiration|aspirations|ambition|vision|dream|direction"},
    {Group::PartLong,
     "goal|aim|plan|hope|want|like|aiming|hoping|path|way|work|working|grow|step|steps *2 to|towards|toward|is|into|of "
     "*1 become|becoming|be|lead|leading|run|running|qualify|head|grow|develop *1 "
     "a|an|the|into|as|senior|head|lead|chartered|fully|someone|my"},
    {Group::PartLong,
     "become|becoming a|an|the|someone|known|recognised|recognized|head|chartered|fully|expert|senior"},
    {Group::PartLong,
     "grow|growing|grown|develop|developing|developed|progress|progressing|moved|move|moving|step|stepping *2 "
     "into|towards|to *3 "
     "lead|senior|leader|manager|specialist|role|leadership|expert|management|supervisor|position|head|mentor"},
    {Group::PartLong, "see|picture|imagine|find myself"},
    {Group::PartLong, "work|working|build|building|aiming|heading *1 towards|toward"},
    {Group::PartLong, "by # i"},
    {Group::PartLong, "career goal|aim|ambition|path|direction|aspiration|aspirations"},

    {Group::PartShort, "short|near|nearer|medium|shorter term|future"},
    {Group::PartShort, "this|next|coming "
                       "year|month|months|spring|summer|autumn|winter|fall|quarter|term|season|week|weeks|january|"
                       "february|march|april|may|june|july|august|september|october|november|december"},
    {Group::PartShort, "in|over|within|during|for the|my|next|coming next|first|coming|following|initial *2 "
                       "year|months|month|weeks|days|two|couple|term|season|quarter|six|twelve|90"},
    {Group::PartShort, "my|the|in|over|first|next next|first|initial *1 "
                       "year|months|month|weeks|90|ninety|days|few|term|step|thing|priority|goal|job|aim"},
    {Group::PartShort, "in|within|over six|twelve|three|eighteen|6|12|3|18|nine|9|two|few|couple *1 months|weeks"},
    {Group::PartShort, "within|in|inside a|one|1|twelve|the *1 year|months"},
    {Group::PartShort, "to start|begin with"},
    {Group::PartShort, "^ first|initially|currently|immediately"},
    {Group::PartShort, "at first"},
    {Group::PartShort, "right|for|from now"},
    {Group::PartShort, "i|we am|are *1 "
                       "currently|now|already|also|halfway|midway|enrolled|studying|working|taking|learning|completing|"
                       "training|doing|preparing|finishing|halfway *2 "
                       "studying|working|taking|learning|on|towards|for|toward|a|an|my|the|completing|through|in|"
                       "finishing|preparing|training"},
    {Group::PartShort, "by|before the *1 end|summer|spring|autumn|christmas|winter|easter|june|march|next"},
    {Group::PartShort, "by|in|before "
                       "january|february|march|april|may|june|july|august|september|october|november|december|spring|"
                       "summer|autumn|easter|christmas"},
    {Group::PartShort, "next step|steps|year|spring"},
    {Group::PartShort, "to get there"},
    {Group::PartShort, "soon|straight|immediately"},
    {Group::PartShort, "along the way"},

    {Group::PartStrength, "good|strong|great|best|skilled|experienced|confident|proficient|fluent|effective|excellent|"
                          "comfortable|careful|patient|calm|capable|adept|talented|better at|in|with|under|using"},
    {Group::PartStrength, "my *2 "
                          "strength|strengths|skill|skills|expertise|talent|experience|background|knowledge|ability|"
                          "abilities|training|track|judgement|eye"},
    {Group::PartStrength, "strengths|strength is|are|in|of|lie|as"},
    {Group::PartStrength, "i *2 bring|offer|excel|specialise|specialize|contribute *1 "
                          "a|an|my|in|#|strong|good|over|the|experience|both|at|calm"},
    {Group::PartStrength, "strong|solid|good|excellent|deep|proven|extensive|hands|wide|broad|sound|thorough *2 "
                          "experience|background|skills|skill|communication|knowledge|understanding|grasp|record|"
                          "foundation|grounding|eye|communicator|organiser|listener|expertise|command|instinct"},
    {Group::PartStrength, "i|i am *1 known|trusted|asked|relied|praised|recognised|recognized for|with|to|on|as|at"},
    {Group::PartStrength, "i have *3 "
                          "experience|skills|background|knowledge|expertise|understanding|eye|talent|ability|patience|"
                          "knack|head|way|degree|licence|certification"},
    {Group::PartStrength, "# years *1 of|as|in|experience|on|with|running|driving|teaching|nursing|leading"},
    {Group::PartStrength, "people|colleagues|patients|clients|managers|team|supervisors|feedback|my|manager *2 "
                          "say|tell|come|describe|trust|often|says|relies|rely|turn *4 me|i|to"},
    {Group::PartStrength, "what|something i *2 do|am *1 well|best|good"},
    {Group::PartStrength, "skills in|and|as|at|with"},
    {Group::PartStrength, "you would|will|can get from me"},
    {Group::PartStrength, "what i would|will|can|could bring"},
    {Group::PartStrength, "skill|experience|expertise|background|fluency|proficiency|knowledge in|with|of|as|at|and"},
    {Group::PartStrength, "ability|knack|talent|flair|eye|gift|head|feel to|for"},
    {Group::PartStrength,
     "i *1 am|stay|keep|remain *1 "
     "a|an|very|calm|careful|organised|organized|patient|thorough|reliable|precise|methodical|analytical|creative *1 "
     "quick|good|natural|careful|strong|fast|people|team|confident|calm|patient|steady|clear|practical|organised|"
     "organized|listener|communicator|learner|player|under|thinker|planner|with|when|at|/"},
    {Group::PartStrength, "i|can|i *1 explain|solve|listen|organise|organize|plan|communicate|calm|diagnose|spot|build "
                          "*2 well|clearly|quickly|calmly|easily|trust|rapport|carefully"},
    {Group::PartStrength, "use|apply|using|applying|bring|build|put my|xyz|these|those|that|the *3 "
                          "strength|strengths|skills|experience|knowledge|training|background|skill"},
    {Group::PartStrength, "enjoy|love *2 and *2 good|well|strong"},

    {Group::PartEvidence, "i|we|and|which|that|team|by|have|has *2 <did> !to"},
    {Group::PartEvidence, "^ <did>"},
    {Group::PartEvidence, "for example|instance"},
    {Group::PartEvidence, "in|at|during|on my|our *1 last|previous|current|final|placement|old|former"},
    {Group::PartEvidence, "one|an example|time|case|shift"},
    {Group::PartEvidence, "when i was|led|worked|took|ran|joined|taught|started"},
    {Group::PartEvidence, "last|past year|month|summer|autumn|winter|spring|term"},

    {Group::PartRole,
     "this|the *1 "
     "role|position|job|post|opportunity|opening|vacancy|work|apprenticeship|placement|internship|programme"},
    {Group::PartRole, "job|role description|advert|ad|posting|specification|listing|requires|asks|involves|needs"},
    {Group::PartRole, "your *2 role|position|vacancy|opening|post|job|advert|apprenticeship|posting"},
    {Group::PartRole, "applying|applied *1 for|to this|your|the|here|you"},
    {Group::PartRole,
     "role|position|post|job here|gives|offers|lets|would|is|combines|involves|asks|needs|puts|brings|with|at|that"},
    {Group::PartRole, "doing this"},
    {Group::PartRole, "role|position|post|job *1 where|in|which|like|as *4 i|can|could|would|will|this|this|to"},
    {Group::PartRole, "role|position|post|job where"},

    {Group::PartLong, "in|over the years|future *1 ahead|to|come"},
    {Group::PartLong, "as *1 years go|pass"},
    {Group::PartLong, "where|way|road|path|direction|what i *1 am headed|heading|going|on|want|aiming|building"},
    {Group::PartLong, "end up in|as|leading|running|managing|with"},
    {Group::PartLong, "career *2 as|in|on|reducing|helping|making|building|around|out"},
    {Group::PartLong, "build|building|make|spend|spending *2 my? *1 career"},
    {Group::PartLong, "not *2 fixed title"},
    {Group::PartLong, "lead|leads|leading into|to|towards *1 managing|leading|management"},
    {Group::PartLong, "further|later|farther on|down"},
    {Group::PartLong, "way|far down|ahead"},
    {Group::PartLong, "after|with|in some|several|many years"},
    {Group::PartLong, "step|move|moving|work|rise|grow *1 up to|into"},
    {Group::PartLong, "into|towards *1 design|management|leadership|teaching|research|planning|training for good"},
    {Group::PartLong, "someone|somebody|person|one who|that|whom *1 "
                      "leads|runs|others|people|juniors|builds|shapes|colleagues|clients|growers|developers|phone|ask"},
    {Group::PartLong, "hold *1 title|post"},
    {Group::PartLong, "goal|aim|ambition|aspiration is|was to"},
    {Group::PartLong, "first|next *6 after|then|later *3 to|into *2 lead|manager|run|managing|charge"},
    {Group::PartLong, "be in charge|responsible"},
    {Group::PartLong, "work that i *2 grow"},
    {Group::PartLong, "director|manager|partner|head|lead|leader|supervisor|consultant|specialist *3 in|by *1 # years"},
    {Group::PartShort, "next up|thing|comes"},
    {Group::PartShort, "starts|start|begins|starting|begin in|next|on|as *1 "
                       "january|february|march|april|may|june|july|august|september|october|november|december|week|"
                       "month|monday|spring|autumn"},
    {Group::PartShort, "as from"},
    {Group::PartShort, "i *2 signed|booked|enrolled|registered *1 up|onto|for|on|in"},
    {Group::PartShort, "before|by winter|summer|spring|autumn|christmas|easter"},
    {Group::PartShort, "i *1 would|will *1 start|begin *1 by|with|off|on"},
    {Group::PartShort, "next couple of"},
    {Group::PartShort, "begin|start|starting *1 with|by"},
    {Group::PartStrength, "i *1 am *1 <virtue>"},
    {Group::PartStrength, "i *1 am *2 and *1 <virtue>"},
    {Group::PartStrength, "i *1 am|was *2 strongest|quickest|steadiest|happiest|best *1 where|when|with|at|in"},
    {Group::PartStrength, "where|what|when i *1 am|are *1 strongest|best|good"},
    {Group::PartStrength,
     "strong|quick|fast|sharp|handy|solid|decent|exact|gentle|firm|tidy|neat|clean *1 on|with|at|in|when|and|under"},
    {Group::PartStrength, "where i shine"},
    {Group::PartStrength, "i *1 "
                          "type|write|cook|read|learn|work|plan|count|sell|drive|teach|listen|negotiate|explain|weld|"
                          "pick|code|film|draw|sing|edit|organise|organize|communicate|notice|treat|grasp|think *3 "
                          "fast|quickly|well|clearly|accurately|firmly|carefully|patiently|kindly|neatly|hard|steadily|"
                          "cleanly|first|calmly|reliably|easily|properly"},
    {Group::PartStrength, "i can *1 "
                          "spot|juggle|calm|read|tell|make|get|hold|explain|sell|teach|count|find|fix|cook|turn|handle|"
                          "put|hear|film|speak|see|lift|remember|write|build|translate|work|weld"},
    {Group::PartStrength, "i *1 speak|understand|read *3 "
                          "fluently|languages|french|spanish|german|polish|arabic|yoruba|hausa|english|welsh|urdu|"
                          "hindi|ukrainian|italian|mandarin|portuguese|and"},
    {Group::PartStrength, "comes naturally|easily|easy to me"},
    {Group::PartStrength,
     "few|little|nothing|not *1 much *1 things|escapes|escape *1 escapes|escape|me|gets *1 past|by"},
    {Group::PartStrength,
     "i *1 never|always|rarely|seldom|hardly *1 "
     "rush|miss|lose|forget|lost|missed|forgot|panic|shout|keep|finish|late|turn|complain|tire|drop|leave|cut|give"},
    {Group::PartStrength,
     "i *1 do not *1 panic|rush|shout|flap|flustered|get|give|discount|complain|cut|leave|tire|mind"},
    {Group::PartStrength, "pick|picking up *3 fast|faster|quickly|quick"},
    {Group::PartStrength, "stick|sticking *1 at|with *2 until|till|task|it"},
    {Group::PartStrength,
     "patience|calm|care|accuracy|listening|humour|stamina|discipline|curiosity *1 is *2 something|strength|what"},
    {Group::PartStrength,
     "i have|got *2 "
     "patience|knack|eye|ear|nose|hand|head|palate|memory|touch|talent|name|feel|voice|way|instinct|stamina|gift|both"},
    {Group::PartStrength, "persistent|stubborn|curious|methodical|exact|meticulous *1 without|and|about|but|at"},
    {Group::PartStrength, "trust|trusts me because|with|to"},
    {Group::PartStrength, "people|patients|colleagues|customers|children|farmers|clients *1 "
                          "tell|trust|remember|like|love|open|ask|come|turn|say|know *1 me|up|for|to|that"},
    {Group::PartStrength, "told me *1 i *2 good|best|patient|calm|voice|only"},
    {Group::PartStrength, "at home|ease with|in|among"},
    {Group::PartStrength, "used to *1 long|hard|night|working|heavy|busy|dealing"},
    {Group::PartStrength, "strengths|strength|forte|speciality|specialism"},
    {Group::PartStrength, "outstanding|second nature"},
    {Group::PartStrength, "punctual|hardworking|reliable|dependable|trustworthy"},
    {Group::PartStrength, "steady|sure|safe *1 hand|hands"},
    {Group::PartStrength, "not afraid|scared|shy *1 of|to"},
    {Group::PartStrength, "know|knows *2 inside out|well|backwards"},
    {Group::PartStrength,
     "have *2 a strong|sharp|good|steady|real|keen|natural *1 eye|ear|hand|palate|feel|head|memory|sense|nose|voice"},
    {Group::PartEvidence, "when i *2 did|made|ran|joined|started|took|went"},
    {Group::PartEvidence, "for # *1 years *1 i|and|in|as"},
    {Group::PartEvidence, "showed|taught|gave me *2 that|how|what|to"},
    {Group::PartRole, "your|the|this *1 receptionist|advert|advertisement|posting|vacancy|ad|description|notice *3 "
                      "asks|asking|asked|says|said|wants|calls|speaks|describes|mentions|for|is"},
    {Group::PartRole, "as your"},
    {Group::PartRole, "the|this *1 job|work|role|post *2 is|are *1 what|about|for|near|close|exactly"},
    {Group::PartRole, "that is what *2 job|role|work|post"},
    {Group::PartRole, "in this|the position|role|job|post|work"},
    {Group::PartRole, "this job's|role's|post's"},
    {Group::PartRole, "your *1 foundation|first *1 course|class"},
    {Group::PartCompany, "your *2 "
                         "mission|values|culture|growth|vision|plan|plans|reputation|strategy|ethos|investment|"
                         "commitment|expansion|approach|move|launch|merger|rebuild|conversion|reopening|founding|"
                         "history|charter|report|campaign|pledge|policy|name"},
    {Group::PartCompany,
     "your|the *1 new|next|second|third|planned|latest|coming *2 "
     "<place>|site|wing|branch|branches|line|range|shop|shops|depot|platform|building|service|services|routes|"
     "programme|school|plant|stores|warehouse|yard|sites|product|products|market|markets"},
    {Group::PartCompany,
     "you|you've *2 "
     "plan|planning|opened|opening|launch|launched|launching|building|build|built|invest|invested|investing|moving|"
     "moved|expanding|expand|growing|serve|began|begin|started|start|bought|buying|buy|won|doubling|doubled|taking|"
     "took|treat|put|publish|export|switching|switched|converting|restoring|replacing|pay|brought|bring|let|train|"
     "promise|promised|sponsor|reopening|hire|promote|trained|give|gave|merging|merged"},
    {Group::PartCompany, "you *1 are|have *2 known|going|about|one|part|just|already|been|set *3 for|to|of"},
    {Group::PartCompany,
     "how|way|because|that|what you *2 "
     "treat|train|work|serve|invest|build|support|run|make|let|teach|look|do|handle|bring|keep|publish|design|care"},
    {Group::PartCompany, "read|heard|saw|seen|noticed|followed|learned *3 that|how|about *1 you|your"},
    {Group::PartCompany, "admire|like|respect|value *2 about|how|that|what *1 you|your"},
    {Group::PartCommitment, "stay|staying|remain|remaining|stick|sticking|settle|settling *3 with|here|at|on *3 "
                            "you|here|long|years|good|time|company|place|team|/"},
    {Group::PartCommitment, "stay|staying|remain|remaining *1 here|on|put|with|long|for|at|and|to|in *1 "
                            "you|here|years|long|many|good|one|see|grow|the|build|a|learn|/"},
    {Group::PartCommitment,
     "practice|place|school|company|firm|home|team|house|somewhere|hospital|kitchen|here to stay|settle|grow"},
    {Group::PartCommitment,
     "grow|growing|develop|developing|progress|progressing|build|building|advance|learning|learn *4 "
     "with|within|inside|alongside *1 you|your|company|organisation|organization|firm|trust"},
    {Group::PartCommitment,
     "grow|growing|develop|developing|build|building|progress|make|making|spend|spending *4 here"},
    {Group::PartCommitment, "grow|rise|move|come|coming|progress *1 up|old? *1 inside|within|through|in *2 "
                            "one|same|this|ranks|firm|house|place|company"},
    {Group::PartCommitment, "grow old"},
    {Group::PartCommitment, "career|future|years|life|home *3 here|with|at you|/"},
    {Group::PartCommitment, "career|future|years|life|home here"},
    {Group::PartCommitment, "commit|committed|committing|commitment|loyal|loyalty !team|to patients"},
    {Group::PartCommitment, "long term|run|haul *3 "
                            "here|with|at|you|opportunity|commitment|home|role|company|relationship|fit|member|part|"
                            "position|employer|contribution"},
    {Group::PartCommitment, "for the long term|run|haul"},
    {Group::PartCommitment, "for *2 years|time *1 to come"},
    {Group::PartCommitment, "years to come"},
    {Group::PartCommitment, "for *2 many|long|good|several *1 years|while|time|many *1 after|more|with|here|years"},
    {Group::PartCommitment, "with|here you *1 for *2 years|long|time|while"},
    {Group::PartCommitment, "years|long|time|while with|here *1 you|/"},
    {Group::PartCommitment, "put|putting *2 roots"},
    {Group::PartCommitment, "see|picture|imagine myself *3 here|with *2 you|still|growing|/"},
    {Group::PartCommitment, "still *4 here|with *2 you|/|in|with"},
    {Group::PartCommitment, "still *4 your *3 in|after|for *2 years"},
    {Group::PartCommitment, "here for|to *1 long|stay|years|good|while"},
    {Group::PartCommitment, "be here *2 long|years|for"},
    {Group::PartCommitment, "long association|relationship|service|tenure|stay *1 with|here|/"},
    {Group::PartCommitment, "as long|much|many as you *2 have|want|let|need|keep"},
    {Group::PartCommitment, "home for *2 working|career|life"},
    {Group::PartCommitment, "keep|hold|do *3 for *1 many? years"},
    {Group::PartCommitment, "not|never *2 one|someone|sort|kind|type|person|plan|want|looking *3 "
                            "hop|hopping|hops|leave|leaving|move|moves|flit|moving *1 about|around|on|/"},
    {Group::PartCommitment, "rather *1 grow|stay *3 one|same|place"},
    {Group::PartCommitment, "give you *2 as|years|many"},
    {Group::PartCommitment, "see *1 it|that|them|this *1 grow|through|finished|open"},
    {Group::PartCommitment, "not *2 going anywhere"},
    {Group::PartCommitment,
     "in|within this|your "
     "company|organisation|organization|trust|school|firm|team|hospital|business|kitchen|department *2 for|over|as"},
    {Group::PartCommitment, "through *2 ranks"},
    {Group::PartCommitment, "glad|proud|happy *2 part of it|this|that|you|your|the"},
    {Group::PartCommitment, "path|road|direction *8 follow|go|walk *1 for years"},
    {Group::PartEvidence, "my team|thesis|class|crew|group|section|ward|project|former *3 "
                          "won|measured|was|cut|passed|finished|beat|rose|halved|doubled"},
    {Group::PartEvidence, "have never lost|missed|dropped|had"},
    {Group::PartStrength, "i *1 explain|put|say|show *4 so that|people|anyone|others|plainly|simply"},
    {Group::PartCommitment, "i|and *1 would|will|to *1 stay /"},
    {Group::PartCommitment, "rest of *2 working life|career"},
};

} // namespace

std::span<const Phrase> partPhrases() {
    return phrases;
}

} // namespace ascent::critic
