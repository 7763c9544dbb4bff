// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    // no thought given
    {Group::Clueless, "never|not|hardly *2 given|give|gave|spared|spare|put|devoted|paid *1 "
                      "it|that|this|the|my|them|any|much|a|what *4 thought|thoughts|consideration|attention"},
    {Group::Clueless, "never|not *3 crossed|entered|occurred *1 my|to *1 mind|me|head"},
    {Group::Clueless, "have|having|had yet|still to *1 work|figure|decide|find|discover|make|settle|choose|come|think "
                      "*2 out|what|where|who|which|how|my|on|up|about"},
    {Group::Clueless, "~ not *2 looked|read|researched|studied|checked|prepared *1 into|up|what|your|for !at|after"},
    {Group::Clueless, "not *2 done *2 research|homework|reading"},
    {Group::Clueless,
     "~ not *2 found|discovered|hit|worked|landed *4 my|what|it|calling|niche|feet|purpose *1 yet|i|calling|/"},
    {Group::Clueless, "do|did|does not *2 know *1 what|where|who|which *1 i|my"},
    {Group::Clueless,
     "never|not *1 been *3 one|good|much|great|big|person *2 for|at|with *1 planning|plans|goals|thinking|looking"},
    {Group::Clueless, "not *3 sort|kind|type|one|someone|somebody|person|planner|man|woman|guy *3 "
                      "plan|plans|planning|look|looks|think|thinks|set|sets|makes|goals|ahead|map|maps"},
    {Group::Clueless, "not *1 set myself *2 goals|goal|targets|target|anything|/"},
    {Group::Clueless, "no|without *1 "
                      "planner|real|particular|great|big|special|firm|fixed|concrete|obvious|definite|clear|long|set|"
                      "strong|proper|actual *2 "
                      "idea|ideas|plan|plans|goal|goals|picture|direction|answer|aim|aims|ambition|ambitions|"
                      "aspirations|expectations|preference|preferences|views|vision"},
    {Group::Clueless,
     "not *3 any|a|one|many|much|particular *2 "
     "expectations|preferences|preference|particular|vision|roadmap|map|hopes|wishes|aspiration|dreams !about|for|of"},
    {Group::Clueless,
     "no expectations|preferences|hopes|aspirations|ambitions|aims|wishes|dreams|answer|roadmap|thoughts|opinion"},
    {Group::Clueless, "~ <plans> *3 not|never *4 have|something|thing|really|do|mine|me|hold|keep|got|bother|made"},
    {Group::Clueless,
     "i *2 not *1 really|actually|honestly|particularly? have|got *2 any|one|much|some|ones|those|them|that /"},
    // not to be known
    {Group::Clueless,
     "impossible|no|hard|difficult|tough|tricky *1 way|to|for|of *3 "
     "know|knowing|say|saying|tell|telling|predict|predicting|foresee|imagine|picture *2 where|what|that|how|who|/"},
    {Group::Clueless, "~ nobody|no-one|none|one|who|anyone|anybody *1 can|could|would|really|ever *1 "
                      "know|knows|tell|say|predict|foresee *2 where|what|how|that|five|the|/"},
    {Group::Clueless, "life|plans|things|everything|it|world *2 never|not|always|rarely|seldom|too *3 "
                      "stick|sticks|go|goes|work|works|turn|turns|follow|follows|changes|change|unpredictable|"
                      "uncertain *3 plan|plans|way|out|them|planned|script|fast|to"},
    {Group::Clueless, "^ why make|bother|plan|set|have *2 any|one|plans|goals|ahead|/"},
    {Group::Clueless,
     "no|little|what point|use|sense *2 in|is|of? *2 planning|plan|plans|making|thinking|looking|setting|guessing"},
    {Group::Clueless,
     "try|tend|prefer|like|choose not to? *1 think|look|plan|worry|dwell *2 about|ahead|it|that|far|/"},
    {Group::Clueless, "anything|anywhere|whatever|any|whichever|either would|will|is|sounds|seems|works *2 "
                      "fine|good|ok|okay|great|better|do|alright|suit|interesting|me"},
    {Group::Clueless, "~ whatever|wherever|whichever|anything|anywhere *2 you|they|it|is|comes *2 "
                      "got|have|give|think|want|offer|need|available|going|free|along|suggest|put"},
    {Group::Clueless, "i *2 am|feel|been *2 lost|adrift|rudderless|directionless|aimless|clueless|torn !in|on|track"},
    {Group::Clueless, "~ waiting|wait|see|seeing|watch *3 what|where|how *2 "
                      "turns|comes|happens|lands|crops|pops|falls|develops *1 up|along|/"},
    {Group::Clueless,
     "~ things|it|stuff|everything|something|life *2 work|works|sort|sorts|fall|falls|come|comes|turn|turns|happen *2 "
     "themselves|itself|place|along|up|together|right|out !well|for|with|of|at"},
    {Group::Clueless, "just|simply *1 get|carry|plod|trundle|muddle on|along|through *1 with|and|as|/ *1 it|/"},
    {Group::Clueless,
     "not|no|have *2 faintest|foggiest|slightest|earthly|clue|inkling|notion *1 clue|notion|idea|of|/ !how|that"},
    {Group::Clueless, "beats me"},
    {Group::Clueless, "you tell me /"},
    {Group::Clueless, "take|taking life|things|everything as it|they comes|come"},
    {Group::Clueless, "take|taking each|every|one day|week|month|year as|at"},
    {Group::Clueless, "something will|would|might|usually|always come|turn|comes|turns along|up"},
    {Group::Clueless, "up in the air"},
    {Group::Clueless, "at a loss"},
    {Group::Clueless, "~ live|living *1 in|for *1 the|now|moment|present|today *1 now|moment|present|today|day|/"},
    {Group::Clueless, "~ week|month|day|minute to week|month|day|minute"},
    {Group::Clueless, "^^ it|that depends"},
    {Group::Clueless, "not *2 got|gotten|thought|looked|planned|come|getting that far"},
    {Group::Clueless, "nothing springs|comes|leaps|jumps *2 mind|/"},
    {Group::Clueless, "~ put|putting *1 finger on *1 anything|it"},
    {Group::Clueless, "not *2 sit|sits|sat *2 and|down *2 and? map|maps|plan|plans|work|works|think|thinks"},
    {Group::Clueless, "come back to *1 that|it|this|me *1 question|one|later|at|/"},
    {Group::Clueless, "~ no-one|nobody *1 ever *1 asked|asks me"},
    {Group::Clueless,
     "~ need|want|like|have|hoping to *1 find|figure|work *1 out? *1 myself|what *1 i|out|/ *1 want|am|good|like|/"},
    {Group::Clueless, "~ figure|figuring|find|finding|work|working out|it *1 as|along|later|when"},
    {Group::Clueless,
     "i *1 take|took|take this|it|jobs|anything|whatever *2 because *3 there|available|going|offered|came|nothing"},
    {Group::Clueless, "~ not *1 mind|care|matter|fussed|bothered|picky|particular|choosy *1 "
                      "really|much|what|which|where|about|either|honestly|/ !of|for|that"},
    {Group::Clueless, "~ first thing *3 applied|saw|found|see|came"},
    {Group::Clueless, "~ you|they were|are hiring|recruiting !manager|and|more|for"},
    {Group::Clueless, "i *1 just|only|simply|really need|needed|want|wanted a|any|some job|work|change|something "
                      "!that|where|with|in|like|which"},

    {Group::CluelessOther, "no|not *3 idea|clue *2 why|how"},
    {Group::CluelessOther, "<plans> *1 are|is|were *1 set|agreed|met|written|clear"},
    {Group::CluelessOther, "depends *1 on"},
    {Group::CluelessOther, "work|works|sort|fall|come *1 out|together *2 how|why|what|which|where *1 it|the|a|they"},
    {Group::CluelessOther, "find|figure|work out|it *1 what|how|why|where *1 a|the|they|it|patients|customers|went|is"},
    {Group::CluelessOther, "as if|though *4 idea|clue|know"},
    {Group::CluelessSoft, "so|and *1 my plan|aim|goal|focus"},
    {Group::CluelessSoft, "so i *1 want|plan|would|prepare|learn|hope|try"},
    {Group::Clueless, "leave|leaving|left *5 to fate|chance|god|luck|destiny|others|life|universe|fortune"},
    {Group::Clueless, "never|not *2 been *2 a? planner|planning|ambitious|thinker|forward"},
    {Group::Clueless, "not|never *2 much|big|great|really *1 of a? planner|thinker|dreamer"},
    {Group::Clueless,
     "if i could|knew|know *2 answer|that|tell *4 fortune|fortunes|lottery|rich|crystal|oracle|prophet|psychic"},
    {Group::Clueless, "not *2 something|anything|thing *3 given *2 thought|consideration|time"},
    {Group::Clueless, "only god|heaven|time|fate|he|allah *1 knows|know|tell|can"},
    {Group::Clueless, "tomorrow|future|life *2 holds|hold|brings|bring|takes|store|unknown|mystery|promised"},
    {Group::Clueless, "not *1 bother|trouble|worry|burden|concern myself *2 with|about *2 plans|goals|future|that|it"},
    {Group::Clueless,
     "~ was|were|been|got *1 chosen|picked|decided|pushed|fell for|into *1 me|it|this *4 yet|where|know|idea"},
    {Group::Clueless,
     "~ fell|fallen|stumbled|drifted|ended *1 into|in|up *1 this|it|the|here *4 and|never|no|by|stayed"},
    {Group::Clueless, "still|not|yet *2 figuring|working|deciding|searching|looking|trying|finding|wondering|exploring "
                      "*2 out|for|what|where|to *3 what|where|who|want|direction|purpose|myself|know|feet"},
    {Group::Clueless, "your|anyone's|anybody's|god's guess"},
    {Group::Clueless, "no idea|clue|notion|thoughts|answer|plans|plan *1 where|what|yet|really|sorry|to|at|/"},
    {Group::Clueless, "ask me|again|somebody *2 next|later|tomorrow|another|in|else|five"},
    {Group::Clueless, "~ have to|will|can|let *1 me|i get|come back *1 to *1 you|that|it *1 on|later|/"},
    {Group::Clueless, "~ i *1 am|was just|only *1 trying|applying|looking|here|seeing *2 "
                      "everything|anything|anywhere|something|around|out|luck"},
    {Group::Clueless, "~ sent|send|applied|applying|put *2 to|for|in|out *1 "
                      "a|dozens|everything|hundreds|anything|twenty|lots|dozen *2 of|others|places|jobs|applications"},
    {Group::Clueless, "~ agency|jobcentre|mum|friend|advisor *1 sent|told|made|put|suggested me"},
    {Group::CluelessOther, "one|you|people|anyone|what do|does|did not know"},
    {Group::CluelessOther, "not *2 one particular|exact|single title|post|role|job"},
    {Group::CluelessOther, "friend|mum|someone|colleague told me"},
    {Group::Clueless, "it *1 is all *2 same|one to me"},
    {Group::Clueless, "~ could|might|may *1 be here|there|anywhere|anything|doing"},
    {Group::Clueless, "not|nothing|no *2 ready|prepared *1 for *1 that|this|it|/"},
    {Group::Clueless, "~ nobody|no-one|one *2 ever *1 asked me"},
    {Group::Clueless, "planning|plans|plan|goals *2 ahead? *1 seems|seem|is|are *1 "
                      "pointless|useless|silly|impossible|hard|futile|waste"},
    {Group::Clueless, "whatever|what turns|comes|happens|happen *1 up *1 whatever|turns|comes|happens|up|/"},
    {Group::Clueless, "things|world|industry|everything *1 change|changes|moves|move *2 fast|quickly *4 "
                      "plan|planning|say|tell|know|pointless"},
    {Group::Clueless, "what i *2 want *2 be|do *2 when *1 grow"},
    {Group::CluelessOther, "how|why|what|where things|it|that *1 turn|turns|turned|work|works|come|comes|worked"},
    {Group::Clueless, "what *1 life|fate|tomorrow|future *2 brings|bring|holds|throws|has"},
    {Group::Clueless, "not *2 ambitious person|man|woman|type|sort"},
    {Group::Clueless, "^^ any|a|some job|work|thing really|honestly|will|would|/ *2 //"},
    {Group::Clueless, "not *1 got|gotten|get round|around to *1 think|thinking|that|it|planning|setting"},
    {Group::Clueless, "open to *1 ideas|suggestions|offers|persuasion|whatever /|to|if|really|honestly"},
    {Group::Clueless, "it|that could|might|may be *3 it|that could|might|may be *3 something|anything|anywhere"},
    {Group::Clueless, "not *2 get|got *1 much? further|farther than"},
    {Group::Clueless, "what do|would people|others|most|you *2 get|hope|want *2 out|for|from *3 //"},
    {Group::Clueless, "^ see|sees|seeing *1 who|what bites|sticks|comes|turns"},
    {Group::Clueless, "go along with *1 it|that|whatever|anything"},
    {Group::Clueless, "have|need *2 some|any|a goals|goal|plans|plan first|before"},
    {Group::Clueless, "never *2 been *1 one|good|great|much *1 for *1 looking|planning|thinking"},
    {Group::Clueless, "never *1 have|had|got an|any|the answer *2 for|to|/"},
    {Group::Clueless, "find out what *1 i *2 meant|supposed|for"},
};

} // namespace

std::span<const Phrase> unpreparedPhrases() {
    return phrases;
}

} // namespace ascent::critic
