// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    // nothing to say
    {Group::Clueless, "do|did|does not really|actually|honestly|even|quite? know /"},
    {Group::Clueless, "i *1 do not really|actually|honestly|even|quite? know yet|really|what "
                      "i|my|where|if|whether|to|about|honestly|right|exactly|sorry|yes|at !enough"},
    {Group::Clueless, "i *1 do not really|actually|honestly|even|quite? know what|where *2 i *2 "
                      "want|will|would|am|see|do|like|should|might|could"},
    {Group::Clueless, "no|not *1 idea|clue !how|that|why"},
    {Group::Clueless, "have|got not *2 idea|clue"},
    {Group::Clueless,
     "i|we am|are *1 not *1 sure|certain what|where|yet|really|about|which|if|whether|how|to|i|honestly|that|/ !team"},
    {Group::Clueless, "^ not *1 sure|certain"},
    {Group::Clueless, "i|we *1 am|are *1 unsure|undecided|clueless"},
    {Group::Clueless, "have|had not *2 worked *1 out|it|that|this|anything *1 out|yet|what|/"},
    {Group::Clueless, "have|had not *2 thought|given|planned|considered|decided|figured|made *2 "
                      "about|that|it|this|much|any|what|anything|far|ahead|really|my|out|where|which|yet|/"},
    {Group::Clueless, "have|had never *2 thought|given|planned|considered *2 about|that|it|this|much|any|far|ahead"},
    {Group::Clueless, "do|have not|no *3 any|a|real|particular|specific|clear|long|set|definite *2 "
                      "plan|plans|goals|goal|aspirations|ambitions|ambition|aims|direction|answer !b"},
    {Group::Clueless, "no|zero real|particular|specific|clear|long|set|definite|big|career|great? term? "
                      "plan|plans|goals|goal|aspirations|ambitions|aims|direction !for"},
    {Group::Clueless, "nothing *1 in mind|particular|specific|special|really|comes"},
    {Group::Clueless, "^ nothing really|much|specific|particular|yet|/"},
    {Group::Clueless, "can|could not really? say|think|answer|tell|predict|picture|imagine *1 "
                      "of|what|anything|where|that|/ !better|any|a"},
    {Group::Clueless, "hard|difficult|impossible|tough to say|tell|predict|answer"},
    {Group::Clueless, "^^ who knows"},
    {Group::Clueless, "who knows /"},
    {Group::Clueless, "who can say|tell"},
    {Group::Clueless,
     "will|just|wait|let|and|to|us see what|where|how *3 happens|comes|goes|turns|up|takes|life|unfolds"},
    {Group::Clueless, "^ we|i will see what|where|how|when|if|/"},
    {Group::Clueless, "we|i will see /"},
    {Group::Clueless, "~ take|taking|takes|took *3 as *1 comes|come"},
    {Group::Clueless, "one|a day at a time"},
    {Group::Clueless, "~ day by|to day and|really|/"},
    {Group::Clueless, "go|going|goes with the flow"},
    {Group::Clueless,
     "wherever|whatever *4 takes|take|leads|lead|brings|comes|happens|throws|blows|going *1 me|up|along|my|/"},
    {Group::Clueless, "~ where *1 life|it|fate|wind|things|tomorrow|future|road|chance *2 "
                      "takes|take|leads|lead|brings|comes|happens|throws|blows|going *1 me|up|along|my|/"},
    {Group::Clueless, "wing|winging it"},
    {Group::Clueless, "play|playing it by ear"},
    {Group::Clueless, "figure|figuring|work|working *3 out *2 later|eventually|go|yet|want|along"},
    {Group::Clueless, "still|trying figuring|working|to|deciding|figure out|it|what"},
    {Group::Clueless, "not|have decided|chosen|settled|figured|planned|made *1 yet|on|what|anything|out|up"},
    {Group::Clueless, "your guess is"},
    {Group::Clueless, "open to|for anything|whatever"},
    {Group::Clueless, "^^ anything|whatever|wherever|idk|unsure|pass /"},
    {Group::Clueless, "~ anything|whatever really|is fine|works|goes"},
    {Group::Clueless, "not|never plan|think|look|planned|thought|looked *2 that|so|too|very far|ahead"},
    {Group::Clueless, "not|never think|thought|plan|planned about|ahead|for *1 future|that|it|goals|plans"},
    {Group::Clueless, "nothing comes to mind"},
    {Group::Clueless, "drawing|draw a blank"},
    {Group::Clueless, "not a planner|planning person"},
    {Group::Clueless, "my|mind *1 blank"},
    {Group::Clueless, "a blank /"},
    {Group::Clueless, "don't know"},
    {Group::Clueless, "cross that bridge"},
    {Group::Clueless, "just see|drift|drifting|drifted !the|a|how"},
    {Group::Clueless, "no preference"},

    // aims, of which there are none
    {Group::Clueless, "not *2 got|thought|planned|looked|gone|come|reached that|so|this far"},
    {Group::Clueless, "~ not *1 bothered|fussed|fussy"},
    {Group::Clueless, "~ not *1 lost|lose sleep"},
    {Group::Clueless, "have not *1 really|actually|honestly *1 got|had|made *1 one|any|much|plans|goals"},
    {Group::Clueless, "my|a mind's|mind|head|head's *3 blank|empty"},
    {Group::Clueless, "rather|prefer not *1 think|plan|look|say|commit"},
    {Group::Clueless, "~ search|searched|searching me"},
    {Group::Clueless, "^^ er|erm|um|uh|hmm *3 //"},
    {Group::Clueless,
     "never|not|hardly *1 set|had|made|have|make|got|do|did|bother|write|believe|keep|need *3 <plans>"},
    {Group::Clueless, "never|not *1 set|have|had|make|made|got *2 a|one|any|single goal|plan|ambition|aim|aspiration"},
    {Group::Clueless, "i *2 never|not *1 set|had|made|have|make|got *2 any|one|them|much|none /"},
    {Group::Clueless, "^^ not|never got|had|set|have|made|much|any|really any|one|yet|much|/"},
    {Group::Clueless, "have not got|any *1 any|one|much|at|/ /"},
    {Group::Clueless, "^^ have|got not got any|one|much"},
    {Group::Clueless, "have|had not got *1 any|one|much|some at|yet|right|now|/"},
    {Group::Clueless, "~ <plans>|planning|future *2 not *3 thing|me|style|cup|strong|bother|interest|mean|matter"},
    {Group::Clueless, "^ not *1 something|anything|one|thing *1 i *3 "
                      "think|thought|plan|planned|consider|considered|worry|have|bother|lose"},
    {Group::Clueless, "^^ none|nope|nothing|nowhere|nought|zero|dunno *3 //"},
    {Group::Clueless, "none|nothing|nowhere *1 i can *1 think|name|say|tell|put"},
    {Group::Clueless, "have|need|got|want to think *2 about|on|over that|it|this|one"},
    {Group::Clueless, "what a question"},
    {Group::Clueless, "get back to you"},
    {Group::Clueless, "i *1 can|could not even|honestly say|tell|think|picture|imagine"},
    {Group::Clueless, "~ i *1 can|could not *1 even|really|honestly say|tell|think|picture|imagine"},
    {Group::Clueless, "anybody's|anyone's|anybodys guess"},
    {Group::Clueless, "stopped|stop|quit|gave|given *1 up? making|planning|setting *1 them|plans|goals|any|/"},
    {Group::Clueless, "let|letting things|it|life|fate|stuff|others|chance *1 happen|decide|unfold|come|take|go|be"},
    {Group::Clueless, "not know where|how|what to start|begin|say|answer|put"},
    {Group::Clueless, "ask me something|again|later|another|in|when|tomorrow|next"},
    {Group::Clueless, "~ my plans change|changes|keep|never|always|fell|fall"},
    {Group::Clueless, "not|never|hardly *1 think|look|plan|see|get *1 past|beyond|further"},
    {Group::Clueless, "~ past|beyond the|next? weekend|week|tomorrow|today|friday|lunch|month|payday"},
    {Group::Clueless, "~ as i go along"},
    {Group::Clueless, "time will tell"},
    {Group::Clueless, "god|heaven|heavens|lord|goodness knows where|what|how|who|when|/"},
    {Group::Clueless, "nobody|no-one knows *1 where|what|that|how *2 i|will|five|happens|tomorrow|future|/"},
    {Group::Clueless, "~ i *1 will|would decide|know|see|worry|think|tell *1 when|once|later|then|nearer"},
    {Group::Clueless, "too early|soon to *1 say|tell|know|plan|think"},
    {Group::Clueless, "years is|are *1 a|too|so|very *2 off|away|ahead|far"},
    {Group::Clueless, "crystal ball"},
    {Group::Clueless, "fortune teller"},
    {Group::Clueless, "see|predict|tell|read|know *1 the future"},
    {Group::Clueless, "~ anything|whatever|whichever *1 will|would do"},
    {Group::Clueless, "~ not *1 mind what|where|which"},
    {Group::Clueless, "i *1 drift|float|wander|bumble|muddle|stumble along|around|through|from|on"},
    {Group::Clueless, "not *1 clear|certain|decided|settled *1 on|about|what|where *1 i|what"},
    {Group::Clueless, "no clear? picture|vision|view|answer|opinion"},
    {Group::Clueless, "thought|think|know|knew|idea as little|much as"},

    {Group::CluelessOther, "<plans> *2 for|with|without|unless|lightly|by|that|down"},
    {Group::CluelessOther, "pupils|students|patients|clients|children|customers|they|he|she|we|team|nobody|tenants|"
                           "residents|families|apprentices *2 never|not *4 <plans>"},
    {Group::CluelessOther, "not|never *1 have|need|had *2 targets"},
    {Group::CluelessOther, "help|helps|helping|let|letting|see|seeing *2 the future"},
    {Group::CluelessOther, "let|letting|lets *3 decide|take|come|happen *3 for|customer|patient|patients"},
    {Group::CluelessOther,
     "do|did not know a|of|any|the|anyone|anything|everything|how|me|you|them|their|all|enough|much|something"},
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
    {Group::CluelessOther, "questions|question|things|everything|something *1 i|we can|could not"},
    {Group::CluelessOther, "what *1 a|the *3 turns|comes|takes *1 into|out|up"},
    {Group::CluelessOther, "patients|no|treatment|care|floor|evacuation|lesson|business|there was|were no|plan|plans"},
    {Group::CluelessOther, "see|saw|seeing what|how *2 works|worked|happened|customers|patients|students|the"},
    {Group::CluelessOther, "not think|thought about *1 giving|leaving|quitting|stopping|myself"},

    // an honest focus instead of a plan: "but I know that I want to get good at"
    {Group::CluelessSoft,
     "but|though|although|however|yet|still|only *5 "
     "know|sure|want|enjoy|focus|focused|like|interested|would|drawn|clear|certain|keen|love|goal|aim|what|learn"},
    {Group::CluelessSoft, "what i *2 know|sure|certain|want|enjoy"},
    {Group::CluelessSoft, "i *1 do know"},
    {Group::CluelessSoft, "for|right now|present|moment *3 focus|focused|want|learning|aim"},
};

bool excused(const Reading& reading, const Hit& hit) {
    const int sentence = reading.sentenceOf(hit);
    for (const Hit& soft : reading.within(Group::CluelessSoft, reading.sentence(sentence)))
        if (soft.first >= hit.end - 1 &&
            (reading.sentenceHas(Group::Growing, sentence) || reading.sentence(sentence).end - soft.first > 7))
            return true;
    const int next = sentence + 1;
    return next < reading.prose().sentences.size() && reading.sentenceHas(Group::CluelessSoft, next) &&
           reading.sentenceHas(Group::Growing, next);
}

// "Something we can work out once I've shown what I can do."
bool workedOutInTime(const Reading& reading, const Hit& hit) {
    for (const Hit& proving : reading.within(Group::Proving, reading.sentence(reading.sentenceOf(hit))))
        if (reading.has({proving.first, proving.first + 1}, {u"once", u"after"}))
            return true;
    return false;
}

// "When I started I had no plan": it's told of a time that is over.
bool saidOfThePast(const Reading& reading, const Hit& hit) {
    const TokenRange clause = reading.clause(reading.clauseOf(hit));
    return reading.has({std::max(clause.first, hit.first - 2), hit.end}, {u"had", u"was", u"knew", u"did"}) &&
           !reading.has({std::max(clause.first, hit.first - 3), hit.end}, {u"never", u"am", u"got"});
}

} // namespace

std::span<const Phrase> unsurePhrases() {
    return phrases;
}

void judgeUnsure(const Reading& reading, Remarks& remarks) {
    const bool hedged = reading.hits(Group::Hedge).size() > 3;
    for (const Hit& hit : reading.hits(Group::Clueless)) {
        if (reading.overlaps(Group::CluelessOther, hit) || reading.overlaps(Group::IllOfEmployer, hit) ||
            reading.ofOthers(hit) || saidOfThePast(reading, hit) || workedOutInTime(reading, hit))
            continue;
        // Among many words that hold back, "not totally sure" is one more of them.
        if (hedged && reading.overlaps(Group::Hedge, hit))
            continue;
        remarks.add(Rule::DontKnow, excused(reading, hit) ? Severity::Note : Severity::Warning, hit);
    }
}

} // namespace ascent::critic
