// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    // nothing should change
    {Group::Standstill, "happy|content|comfortable|fine|satisfied|pleased|ok|okay|good with? where|as|how|just *2 "
                        "i|it|things|is|they|we *1 am|are|is|stand|m|/ !and"},
    {Group::Standstill,
     "stay|staying|remain|remaining|stick|sticking|still with? where|as|what|how *1 i am|have|do|know"},
    {Group::Standstill, "things|everything|it|nothing *3 as they|it are|is"},
    {Group::Standstill, "do|be|keep|stay|doing|same|exactly|still|have|in|see|with|at *3 the|this|that *1 same *1 "
                        "job|role|position|desk|work|post|place|level|duties|routine|tasks|station"},
    {Group::Standstill, "~ do|be|keep|stay|doing|same|exactly|still|have|in|see|with|at *3 the|this|that *1 same *1 "
                        "thing|spot|class|route|as"},
    {Group::Standstill, "~ exactly|right|just where|what|as|here|like i|now|it|this *1 am|is|do|now|/"},
    {Group::Standstill,
     "no|zero|little|not|without|lack|any *2 "
     "ambition|ambitions|ambitious|aspirations|desire|wish|interest|appetite|need|intention|reason *3 "
     "to|beyond|of|for|in|/ *2 "
     "advance|advancing|move|moving|climb|climbing|progress|change|changing|promoted|promotion|management|more|beyond|"
     "grow|this|lead|leading|manage|further|go|learn|anything|that|retrain|study|develop|better"},
    {Group::Standstill, "not very|particularly|really|that|an|especially? ambitious"},
    {Group::Standstill,
     "not *3 want|looking|need|wish|interested|care|bothered|see|keen *3 to|in|any|for|about|more|being|get *2 "
     "change|changes|promoted|promotion|promotions|advance|advancement|move|climb|progress|responsibility|"
     "responsibilities|new|learn|grow|different|lead|training|extra|challenges|challenge|develop|further|courses|"
     "stretched|pushed|anything"},
    {Group::Standstill, "not *1 someone|somebody|one|kind|sort|type|person *2 who|that|to *2 "
                        "need|needs|want|wants|has|have|wishes|climb|move|rise *2 to|up *2 "
                        "move|climb|advance|progress|change|rise|grow|try|lead|prove|/"},
    {Group::Standstill, "happy|content|satisfied|glad|fine|comfortable *1 doing|being *1 exactly|just|only *1 "
                        "this|that|it|the !job|work|kind|sort|part|side|best"},
    {Group::Standstill, "this|same|that|here *2 for|until the rest of|end my *1 life|career|days|time"},
    {Group::Standstill, "at|in my age|time of|/ *1 life|/"},
    {Group::Standstill, "not *3 more|else|extra on my plate"},
    {Group::Standstill, "nothing|anything needs|should|has|must|needing|to *2 change|changed|changing|different"},
    {Group::Standstill, "not *3 anything|things|nothing|it|much to? change|different"},
    {Group::Standstill, "rather|prefer|best|hope|want|like|if|that *2 nothing|things|everything *2 "
                        "changed|changes|same|stayed|change|stays|stay|remain|as"},
    {Group::Standstill, "leave|keep|keeping things|everything|it|my *2 as|the|same *2 is|are|way|same|now"},
    {Group::Standstill, "coast|coasting|cruise|cruising !line|ship|ships|to|guard|road"},
    {Group::Standstill, "just|only|simply *3 do my|the job|work|hours|bit|shift *2 and|then *2 go|home|leave|clock"},
    {Group::Standstill, "clock|clocking in"},
    {Group::Standstill, "quiet|easy|simple|peaceful|cushy life|job|ride|time"},
    {Group::Standstill, "as far as|i|high *2 want|need|as *2 go|to"},
    {Group::Standstill,
     "reached|achieved|got|have|know|learned|done *2 everything|all|where|what i *3 want|wanted|need|needed|to|know"},
    {Group::Standstill, "nine|9 to five|5"},
    {Group::Standstill, "~ stay|sit|sitting|staying put|comfortable"},
    {Group::Standstill, "enough|done|too *2 already|learning|old|progress|training *2 for|to *1 change|learn|new"},
    {Group::Standstill, "same *1 in|for|until *1 #|retire|retirement|five|years"},
    {Group::Standstill, "more of the same"},
    {Group::Standstill, "~ steady|until *1 until|to|i *1 retire|retirement|pension"},
    {Group::Standstill, "~ suits me *2 as|fine|just|it|the"},
    {Group::Standstill, "without *3 change|changing|changes|more|extra|new *2 anything|responsibility|things|/"},
    {Group::Standstill, "no more|further|new *2 responsibility|responsibilities|challenges|training|goals|courses"},
    {Group::Standstill, "not fix|broken"},
    {Group::Standstill, "^^ same *1 same|again|old|job|desk|round|place|thing|here|class|van|ward|shift"},
    {Group::Standstill, "^^ same *2 same"},
    {Group::Standstill, "have|got all|everything *2 i *2 wish|wished|want|wanted|need|ask|asked"},
    {Group::Standstill, "same|exactly|just *1 as|like today|now|before|always|yesterday /"},
    {Group::Standstill, "ambition|ambitions|climbing|promotion is|are *1 for|not *1 other|others|everyone|people|me"},
    {Group::Standstill, "^^ why change|bother|move|rock"},
    {Group::Standstill, "satisfied|content|happy|pleased|glad|fine *1 to *1 remain|stay|keep|be left|stop|carry"},
    {Group::Standstill, "i *1 peaked|plateaued|arrived"},
    {Group::Standstill, "~ switch|switching|turn|turning off *1 my brain|/"},
    {Group::Standstill, "switch *1 my brain|head off"},
    {Group::Standstill, "left|leave *2 in peace|alone|be"},
    {Group::Standstill, "learned|learnt|know|done|studied|seen|achieved|had|proved *1 enough|plenty "
                        "already|now|here|for|thanks|by|and|/"},
    {Group::Standstill, "for the young|youngsters"},
    {Group::Standstill, "not *2 aspire|wish|want|hope|aim|try *2 to|for|beyond *2 anything|more|beyond|higher|above"},
    {Group::Standstill, "~ nothing|not *1 too|that|very demanding|taxing|difficult|hard|heavy|stressful|challenging"},
    {Group::Standstill,
     "carry|carrying|keep|keeping|go|going on *1 as|like|doing|the *3 i|now|usual|always|same|before|today"},
    {Group::Standstill, "low|little|less|no stress|pressure|responsibility job|/"},
    {Group::Standstill, "stay|staying|be|remain|remaining|keep *2 put|here|for|in|until *3 pension|retirement|retire"},
    {Group::Standstill, "until|till *3 draw|collect|reach|get *2 pension|retirement"},
    {Group::Standstill, "no|zero *1 ambitions|ambition /"},

    {Group::StandstillOther,
     "content design|designer|designers|strategist|strategy|manager|editor|team|marketing|writer|creator"},
    {Group::StandstillOther,
     "not want|need *2 to? change|changing the|my|how|what|jobs|employers|careers|field|profession|employer|direction"},
    {Group::StandstillOther,
     "comfortable|fine|happy with|in *2 ambiguity|change|pressure|conflict|uncertainty|figures"},
    {Group::StandstillOther, "same "
                             "values|passion|energy|standard|standards|care|direction|team|mission|way|goal|time|page|"
                             "ward|commitment|attention|aim|curiosity"},
    {Group::StandstillOther,
     "not|never *3 just|only|stay|stand|keep|content|satisfied|happy|settle *3 same|where|still|as|with|do|it"},
    {Group::StandstillOther, "easy|quiet|simple|easier time|life for|to"},
    {Group::StandstillOther, "make|making|makes *3 easy|simple|easier|quiet"},
    {Group::StandstillOther, "patients|children|customers|students|clients|residents|families|pupils *3 "
                             "happy|comfortable|content|satisfied|fine|stay"},
    {Group::StandstillOther, "is|was *1 a|the|my question|thing|what *2 i|we ask|asked"},
    {Group::StandstillOther, "why change|bother|move *4 question|is|asked"},
    {Group::StandstillOther, "not|never *2 know|learned|learnt|done|had enough"},
    {Group::StandstillOther, "in peace|alone at|with|together"},
    {Group::StandstillOther, "stay|staying *1 late|behind|overnight|close"},
    {Group::StandstillOther, "where *1 i am in *1 life"},
    {Group::StandstillOther, "get|gets|got|ask|asks|want|wants|feel|say|says *2 same thing"},
    {Group::StandstillOther, "folk|folks|they|guests|callers *3 not need|have *2 to"},
    {Group::StandstillOther, "where|what i am *2 strongest|best|needed|useful|trained|most|good"},
    {Group::StandstillOther, "same firm|company|employer|hospital|school|trust"},
    {Group::StandstillOther, "instead|rather of|than *6 same"},
};

// "I'm happy in nursing, and I want to deepen it": the sentence goes on to growth after the phrase.
bool goesOnToGrow(const Reading& reading, const Hit& hit) {
    const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
    for (const Hit& grow : reading.within(Group::Growing, sentence)) {
        if (grow.overlaps(hit))
            continue;
        if (!reading.denied(grow) && (grow.first >= hit.end || reading.aims(reading.clauseOf(grow))))
            return true;
    }
    // "That doesn't mean standing still, though."
    const int next = reading.sentenceOf(hit) + 1;
    return next < int(reading.prose().sentences.size()) &&
           reading.has(reading.sentence(next), {u"standing", u"stand"}) &&
           reading.has(reading.sentence(next), {u"still"}) && reading.has(reading.sentence(next), {u"not", u"never"});
}

// "The same desk, the same team": said twice, it is meant.
bool repeats(const Reading& reading, const Hit& hit) {
    int same = 0;
    for (int t = hit.first; t < hit.end; ++t)
        same += reading.token(t).word == u"same";
    return same > 1;
}

// "I don't want a quiet life": a "not" before a phrase that holds none of its own turns it round.
bool deniedStandstill(const Reading& reading, const Hit& hit) {
    const bool ownNot = reading.has({hit.first, hit.end}, {u"not", u"no", u"never", u"nothing", u"without", u"nobody",
                                                           u"zero", u"little", u"rather", u"anything", u"any"});
    return !ownNot && reading.denied(hit);
}

} // namespace

std::span<const Phrase> standstillPhrases() {
    return phrases;
}

void judgeStandstill(const Reading& reading, Remarks& remarks) {
    for (const Hit& hit : reading.hits(Group::Standstill)) {
        if ((reading.overlaps(Group::StandstillOther, hit) && !repeats(reading, hit)) ||
            (reading.tells(reading.clauseOf(hit)) &&
             !reading.has({hit.first, hit.end}, {u"enough", u"plenty", u"peace", u"peaked", u"plateaued", u"nobody",
                                                 u"where", u"learning", u"already"})) ||
            goesOnToGrow(reading, hit) ||
            reading.has({reading.clause(reading.clauseOf(hit)).first, hit.first}, {u"your", u"patients"}) ||
            reading.ofOthers(hit) || deniedStandstill(reading, hit))
            continue;
        remarks.add(Rule::ContentRule, Severity::Warning, hit);
    }
}

} // namespace ascent::critic
