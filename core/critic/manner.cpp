// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    {Group::Worn, "think+|thinker outside *1 box"},
    {Group::Worn, "spread my wings"},
    {Group::Worn, "climb|climbing *1 ladder"},
    {Group::Worn, "no stone unturned"},
    {Group::Worn, "fire in *1 belly"},
    {Group::Worn, "for breakfast"},
    {Group::Worn, "change maker|agent"},
    {Group::Worn, "only constant"},
    {Group::Worn, "time immemorial"},
    {Group::Worn, "a? catalyst for|/"},
    {Group::Worn, "passion into purpose"},
    {Group::Worn, "world a better place"},
    {Group::Worn, "communication|knowledge|teamwork|content|cash|attitude|consistency is *1 key|power|king|everything"},
    {Group::Worn, "together we|everyone achieve|achieves"},
    {Group::Worn, "growth mindset"},
    {Group::Worn, "problem solver|solving by|extraordinaire|/"},
    {Group::Worn, "leader|teacher|learner|nurse|entrepreneur|fighter|people|creative at heart"},
    {Group::Worn, "second best"},
    {Group::Worn, "stepping stone on|to *2 journey|success"},
    {Group::Worn, "on my|our|a|this|the *1 journey"},
    {Group::Worn, "dream *1 it *3 do|achieve|believe"},
    {Group::Worn, "where|if there is|s? *1 a will"},
    {Group::Worn, "bags|oodles|heaps of *1 enthusiasm|energy|confidence|personality"},
    {Group::Worn, "born|natural|visionary|servant|inspirational *1 leader|salesman|teacher"},
    {Group::Worn, "fast|quick|rapid *1 learner"},
    {Group::Worn, "work|works|working *1 well *1 independently|under|alone *2 team|pressure|/"},
    {Group::Worn, "proactive|motivated|committed|enthusiastic|ambitious|reliable|hard *1 and *1 "
                  "proactive|motivated|committed|enthusiastic|ambitious|reliable|working|dedicated|hardworking"},
    {Group::Worn, "highly|self|truly motivated|driven|skilled|committed"},
    {Group::Worn, "skill set"},
    {Group::Worn, "hit|hitting|raise|raising *1 bar|nail"},
    {Group::Worn, "step|stepping up *1 to the plate"},
    {Group::Worn, "safe pair of hands"},
    {Group::Worn, "make|making|makes *2 dream work"},
    {Group::Worn, "customer|client|people is|are always|king|first|our|biggest *1 right|asset|/"},
    {Group::Worn, "biggest|greatest|only weakness"},
    {Group::Worn, "perfectionism|workaholic"},
    {Group::Worn, "add|adding|create|creating|deliver|delivering value !for"},
    {Group::Worn, "make|making|made my mark"},
    {Group::Worn, "live|eat *1 dream|breathe|life"},
    {Group::Worn, "rome was not"},
    {Group::Worn, "no pain"},
    {Group::Worn, "carpe diem"},
    {Group::Worn, "seize *1 day|opportunity|moment"},
    {Group::Worn, "turn|turning *2 lemons|challenges|obstacles|problems into"},
    {Group::Worn, "glass *1 half full"},
    {Group::Worn, "all the boxes"},
    {Group::Worn, "tick|ticks *1 all"},
    {Group::Worn, "blue sky"},
    {Group::Worn, "touch base"},
    {Group::Worn, "deep dive"},
    {Group::Worn, "moving forward|forwards"},
    {Group::Worn, "world|oyster is my|/"},
    {Group::Worn, "rise|rising *2 to|the challenge|occasion"},
    {Group::Worn, "go|going *1 far"},
    {Group::Worn, "hit+ the ground running"},
    {Group::Worn, "team player"},
    {Group::Worn, "people person"},
    {Group::Worn, "self starter|motivated|starting"},
    {Group::Worn, "go getter"},
    {Group::Worn, "hard working|worker"},
    {Group::Worn, "hardworking"},
    {Group::Worn, "110|200|150|1000|hundred per? percent|cent"},
    {Group::Worn, "give+|giving *1 110|one|200|150|my all|everything|percent"},
    {Group::Worn, "extra mile"},
    {Group::Worn, "above and beyond"},
    {Group::Worn, "next level"},
    {Group::Worn, "end of the day"},
    {Group::Worn, "results driven|oriented|orientated|focused"},
    {Group::Worn, "result driven|oriented"},
    {Group::Worn, "detail|goal|people|solution|task|action|customer oriented|orientated|driven|focussed"},
    {Group::Worn, "synergy|synergies|synergise|synergistic|synergize"},
    {Group::Worn, "win win"},
    {Group::Worn, "move|moving|moved|shift|shifting|push|move the needle"},
    {Group::Worn, "move|moving the dial"},
    {Group::Worn, "low hanging fruit"},
    {Group::Worn, "perfectionist"},
    {Group::Worn, "work|care|working too hard|much"},
    {Group::Worn, "make|making|made *2 a *1 difference"},
    {Group::Worn, "give|giving back"},
    {Group::Worn, "comfort zone"},
    {Group::Worn, "wear+|wore *1 many|multiple hats"},
    {Group::Worn, "eat|live|sleep|breathe *2 breathe|sleep|and"},
    {Group::Worn, "shoot+|reach+|aim+ for the stars|moon"},
    {Group::Worn, "sky|sky's|skies *1 the? limit"},
    {Group::Worn, "passion|passionate for|about"},
    {Group::Worn, "fast learner|paced"},
    {Group::Worn, "quick learner"},
    {Group::Worn, "proven track|track record"},
    {Group::Worn, "dynamic|vibrant|fast|passionate|driven *1 individual|environment|professional|person|team|paced"},
    {Group::Worn, "thrive+ *2 under|on *1 pressure|challenge|challenges"},
    {Group::Worn, "natural|born born|leader"},
    {Group::Worn, "jack of all"},
    {Group::Worn, "can do attitude"},
    {Group::Worn, "roll+ *2 sleeves"},
    {Group::Worn, "out of the box"},
    {Group::Worn, "bring+ *4 to the table"},
    {Group::Worn, "game changer|changing"},
    {Group::Worn, "best of both"},
    {Group::Worn, "ninja|rockstar|guru|wizard"},
    {Group::Worn, "value add|added"},
    {Group::Worn, "circle back"},
    {Group::Worn, "push|pushing|pushed *2 envelope|boundaries|limits"},
    {Group::Worn, "leverage|leveraging|utilise|utilize *2 synerg|skillset|skill"},
    {Group::Worn, "paradigm shift"},
    {Group::Worn, "cutting|bleeding edge"},
    {Group::Worn, "best version|self of"},
    {Group::Worn, "every|each day is *2 different|new|school|gift"},
    {Group::Worn, "born to"},
    {Group::Worn, "in my|the blood|dna|veins"},
    {Group::Worn, "failure is not"},
    {Group::Worn, "never give|gives up"},
    {Group::Worn, "teamwork makes"},
    {Group::Worn, "there is no i"},
    {Group::Worn, "work|working|play hard *2 play|hard"},
    {Group::Worn, "love|like|relish|enjoy *1 challenge"},
    {Group::Worn, "hungry for"},
    {Group::Worn, "stars aligned|align"},
    {Group::Worn, "follow+ my *1 dream|dreams|passion|heart"},
    {Group::Worn, "to the max|fullest"},
    {Group::Worn, "full potential"},
    {Group::Worn, "unlock|unleash|fulfil|fulfill|reach *2 potential"},
    {Group::Worn, "core competencies|competency"},
    {Group::Worn, "strategic|lateral|visionary|blue thinker|sky"},
    {Group::Worn, "ducks in|a row"},
    {Group::Worn, "on the same page"},
    {Group::Worn, "think big"},
    {Group::Worn, "big picture"},
    {Group::Worn, "multi tasker|tasking"},
    {Group::Worn, "multitasker|multitask"},
    {Group::Worn, "excellent|strong|great communication|interpersonal|people skills"},
    {Group::Worn, "whatever it takes"},
    {Group::Worn, "blood sweat"},
    {Group::Worn, "seamlessly|holistically|proactively"},
    {Group::Worn, "continuous|constant|lifelong|life learner|long"},

    {Group::HedgeOther, "the|what|a|that|this|any|every|which|same|another kind|sort of"},
    {Group::Hedge, "maybe|perhaps|possibly|hopefully|probably|presumably|potentially|somewhat|somehow|basically|"
                   "supposedly|conceivably|kinda|sorta|ish"},
    {Group::Hedge, "kind|sort of "
                   "!work|role|job|person|place|care|problem|problems|patient|patients|thing|team|company|nurse|"
                   "teacher|project|projects|code|lesson|leader|people|engineer|manager|customer|customers|repair|"
                   "people|student|pupil|site|food|work|job|that|school|ward|training|support|organisation|environment|"
                   "challenge|challenges|culture|impact|kitchen|firm|clients|cook|electrician|colleague"},
    {Group::Hedge, "i *1 guess|suppose|reckon|imagine|assume"},
    {Group::Hedge, "i *1 might|may !have !say"},
    {Group::Hedge, "might|may|could *1 be|want|like|try|end|go|one|have|do|become|possibly|perhaps|get|consider|i"},
    {Group::Hedge, "i *1 think *1 maybe|i|probably|it|perhaps|that"},
    {Group::Hedge, "or|and something|so|whatever|stuff *1 like|/"},
    {Group::Hedge, "or something|whatever|so /"},
    {Group::Hedge, "something like that"},
    {Group::Hedge, "more or less"},
    {Group::Hedge, "in a|some way|sense|ways /"},
    {Group::Hedge, "a bit|little of !time|training|help"},
    {Group::Hedge, "not *1 totally|entirely|completely|exactly|a|really|quite|hundred *1 sure|certain|percent"},
    {Group::Hedge, "if possible|at all|luck"},
    {Group::Hedge, "if *1 all|things|i|it|everything *1 goes|am *1 well|lucky|plan|right|out"},
    {Group::Hedge, "fingers crossed"},
    {Group::Hedge, "with *2 luck"},
    {Group::Hedge, "if *2 lucky|let|allowed|spared"},
    {Group::Hedge, "we|i will see /"},
    {Group::Hedge, "touch wood"},
    {Group::Hedge, "all being well"},
    {Group::Hedge, "try to|and"},
    {Group::Hedge, "at some point"},
    {Group::Hedge, "i *1 would|could|might sort|kind of"},
    {Group::Hedge, "you know"},
    {Group::Hedge, "i mean"},
    {Group::Hedge, "quite possibly|likely"},
    {Group::Hedge, "i *1 do not|never *1 know *2 but|maybe"},
    {Group::Hedge, "seems|seem to|like *1 me"},
    {Group::Hedge, "if that|it|this is|makes *1 okay|ok|sense|alright|fine|possible"},
    {Group::Hedge, "if that|it makes sense"},
    {Group::Hedge, "or maybe|perhaps not"},
    {Group::Hedge, "if *2 works|worked|work|goes *1 out|well|/"},
    {Group::Hedge, "it|that *1 depends"},
    {Group::Hedge, "sort of|kind of thing|stuff|/"},
    {Group::Hedge, "quite|rather suited|sure|like *1 it|that|/"},
    {Group::Hedge, "give *1 it|that *1 a try|go|shot"},
    {Group::Hedge, "i *1 do not want *1 say too much"},
    {Group::Hedge, "it|that is like"},
    {Group::Hedge, "in a|some way|sense|ways|fashion"},
    {Group::Hedge, "^ um|er|erm|uh|well|hmm"},
    {Group::Hedge, "fairly|pretty|reasonably good|ok|okay|decent|confident|sure|alright|well|competent"},

    {Group::HedgeOther, "try to|and *2 understand|learn|listen|leave|make|keep|see|improve"},
    {Group::HedgeOther, "do you|they know"},
    {Group::HedgeOther, "patients|they|customers|what|students|who|you|clients|which|that|it|he|she|people|children|"
                        "someone|users|guests *1 might|may|could"},
    {Group::Worn, "it is what it is"},
    {Group::Worn, "you win some"},
    {Group::Worn, "bounce|bouncing back"},
    {Group::Worn, "opportunity|blessing in disguise"},
    {Group::Worn, "give|gives|hand|hands|gave me|you lemons"},
    {Group::Worn, "lemonade"},
    {Group::Worn,
     "dynamic|proactive|flexible|passionate|driven|motivated|energetic|enthusiastic|ambitious|adaptable *1 "
     "proactive|flexible|passionate|driven|motivated|results|dynamic|communicative|energetic|adaptable|reliable"},
    {Group::Worn, "a game"},
    {Group::Worn, "no excuses|regrets"},
    {Group::Worn, "burn|burning *1 midnight oil"},
    {Group::Worn, "first in *1 and? last out"},
    {Group::Worn, "not an option"},
    {Group::Worn, "trust *1 process|journey|universe"},
    {Group::Worn, "happens for a reason"},
    {Group::Worn, "grow|growing|like *2 tree|oak|flower"},
    {Group::Worn, "strong roots|wings"},
    {Group::Worn, "next|new chapter"},
    {Group::Worn, "many|multiple|several hats"},
    {Group::Worn, "juggle|juggling *2 balls|plates|tasks"},
    {Group::Worn, "spin|spinning *2 plates"},
    {Group::Worn, "utilise|utilize|leverage *1 my skills|talents|skill|abilities|knowledge"},
    {Group::Worn, "dynamic|challenging|vibrant|stimulating *2 challenging|dynamic|vibrant|stimulating *1 "
                  "environment|organisation|organization|role|atmosphere|team"},
    {Group::Worn, "mutual growth|benefit|success"},
    {Group::Worn, "growth of *1 self|myself|organisation"},
    {Group::Worn, "can do"},
    {Group::Worn, "word *1 called|like|as impossible"},
    {Group::Worn, "nothing is impossible"},
    {Group::Worn, "hard work *1 is *1 the? key|pays|beats"},
    {Group::Worn, "key to *1 success|happiness|everything"},
    {Group::Worn, "never|not take no for"},
    {Group::Worn, "no i in team"},
    {Group::Worn, "what|that does not kill"},
    {Group::Worn, "stronger|better person|the *1 other side"},
    {Group::Worn, "out *1 the other side"},
    {Group::Worn, "results|goal|solution|detail oriented|driven|focused|orientated"},
    {Group::Worn, "blood|sweat|tears *1 and? sweat|tears"},
    {Group::Worn, "live *1 and|to learn|breathe|love"},
    {Group::Worn, "work smart|smarter"},
    {Group::Worn, "one team"},
    {Group::Worn, "challenge|change is *2 opportunity"},
    {Group::Worn, "problems|challenges *1 are|is|as|into opportunities"},
    {Group::Worn, "go|going|aim *1 big|high *1 or go|/"},
    {Group::Worn, "heart and soul"},
    {Group::Worn, "tip of the iceberg"},
    {Group::Worn, "level|levelled playing field"},
    {Group::Worn, "hit|hitting *1 targets|sweet spot"},
    {Group::Worn, "light|lit|lights *3 fire|candle"},
    {Group::Worn, "the more|rest is *1 history"},
    {Group::Worn, "always be|been *1 learning|hungry|closing"},
    {Group::Worn, "a|true|real|natural|born *1 "
                  "fighter|doer|achiever|survivor|hustler|grafter|pioneer|trailblazer|disruptor|innovator|winner"},
    {Group::Worn, "hungry|thirst|hunger *1 for? *1 success|knowledge|more|learn"},
    {Group::Worn, "synergies|holistic|ecosystem|stakeholders|disrupt|disruptive|impactful|actionable"},
    {Group::Hedge, "may be|likely"},
    {Group::Hedge, "somewhat|relatively|conceivably|arguably|partly|faintly|vaguely|loosely|tentatively|ostensibly"},
    {Group::Hedge, "to some|a certain|an extent|degree"},
    {Group::Hedge, "at least i *1 tried|think|hope|did|believe"},
    {Group::Hedge, "i *1 would not say"},
    {Group::Hedge, "some people *1 might|may|would say"},
    {Group::Hedge, "not *2 too bad"},
    {Group::Hedge, "a little bit"},
    {Group::Hedge, "if everything|all|chance|things|god *2 go|goes|well|permits|permit|there|willing|right"},
    {Group::Hedge, "in a manner of"},
    {Group::Hedge, "something of a"},
    {Group::Hedge, "were|if the occasion|opportunity|chance to arise|arises|is|came|comes"},
    {Group::Hedge, "it|there *1 is|may|might|could *1 possible|chance|that|be|well *1 that|i"},
    {Group::Hedge, "a|some chance|possibility *1 that|i|of"},
    {Group::Hedge, "hard|difficult to tell|say|know"},
    {Group::Hedge, "i *1 may *1 have|likely|be|possibly"},
    {Group::Hedge, "should|would say|add that|maybe"},
    {Group::Hedge, "it could be that|/"},
    {Group::Hedge, "if they|you|god|somebody *1 consider|permit|think|let|allow|want|feel|will"},
    {Group::Hedge,
     "fairly|pretty|rather|quite|reasonably|more decent|okay|ok|all|alright|good|nice|or *1 less|right|/"},
    {Group::Hedge, "all right *1 on|at|in|with|i"},
    {Group::Hedge, "hold|quote me to|on *1 it|that"},
    {Group::Hedge, "i *1 could|would|might *2 have|give a go|try|stab|shot"},
    {Group::Hedge, "have|had a go"},
    {Group::Hedge, "a bit"},
    {Group::Hedge, "help|helped|helping out *1 a bit|little"},
    {Group::Hedge, "i *1 do not know if|whether"},
    {Group::Hedge, "i *1 am not sure *1 but|if"},
    {Group::Hedge, "for what it is|s worth"},
    {Group::Hedge, "i *1 like to *1 think|believe"},
    {Group::Hedge, "if i *1 am|were honest|lucky|brave|allowed"},
    {Group::Hedge, "not sure|certain *2 but|whether|if|though"},
    {Group::Hedge, "who knows"},
    {Group::Hedge, "in *1 theory|principle"},
    {Group::Hedge, "so to speak"},
    {Group::Hedge, "as it were"},
    {Group::Hedge, "or so"},
    {Group::Hedge, "or at least"},
    {Group::HedgeOther, "if|when you|they|patients|customers *1 want|need|let|allow|feel|think *3 help|i"},
    {Group::Worn, "customer|client|cash|content *1 is *1 king"},
    {Group::Worn, "time is money"},
    {Group::Worn, "speaks for itself"},
    {Group::Worn, "shoulder to *1 wheel"},
    {Group::Worn, "nose to *1 grindstone"},
    {Group::Worn, "eyes on *1 prize"},
    {Group::Worn, "reach *1 for *1 stars|moon|sky"},
    {Group::Worn, "feet on *1 ground"},
    {Group::Worn, "as *1 day is long"},
    {Group::Worn, "busy as *1 bee|bees"},
    {Group::Worn, "as i *1 would *1 want|like *2 treated"},
    {Group::Worn, "on the pitch|field|table"},
    {Group::Worn, "am|stay|always hungry|humble"},
    {Group::Worn, "head *1 in *1 clouds|game"},
    {Group::Worn, "work *1 hard *1 stay|and *1 humble|play"},
    {Group::Hedge, "i *1 tend *1 to"},
    {Group::Hedge, "generally|usually|mostly|ordinarily"},
    {Group::Hedge, "most of *1 time"},
    {Group::Hedge, "i *1 hope|think so"},
    {Group::Hedge, "not *1 exactly|against|mind"},
    {Group::Hedge, "depending"},
    {Group::Hedge, "if *1 lucky|nobody|anyone|it *1 minds|fell|falls|am|objects"},
    {Group::Hedge, "have|a *1 stab|crack|bash|go *1 at|of|/"},
    {Group::Hedge, "one of these days"},
    {Group::Hedge, "not *1 certain|sure"},
    {Group::Hedge, "if you *1 think"},
    {Group::Hedge, "one would"},
    {Group::Hedge, "subject to"},
    {Group::Hedge, "some modest|small|slight"},
    {Group::Hedge, "bit of *1 a"},
    {Group::Hedge, "yeah nah"},
};

// Words that say something of their own beside the empty ones: what the person does, with what, for whom.
int spread(const Reading& reading, const std::vector<Hit>& hits, const QSet<int>& skipped) {
    QSet<QString> distinct;
    for (qsizetype at = 0; at < qsizetype(hits.size()); ++at)
        if (!skipped.contains(int(at)))
            distinct.insert(reading.token(hits[at].first).word + QString::number(hits[at].end - hits[at].first));
    return int(distinct.size());
}

struct Pile {
    Rule rule;
    Group group;
    Group other;     ///< the same words with another meaning
    int many;        ///< so many are piled up in any answer
    int someInShort; ///< so many in a short one or within one sentence
    int shortWords;
};

void judgePile(const Reading& reading, const Pile& pile, Remarks& remarks) {
    const auto& hits = reading.hits(pile.group);
    QSet<int> skipped;
    QHash<int, int> bySentence;
    int densest = 0;
    for (int at = 0; at < int(hits.size()); ++at) {
        if (pile.other != Group::Count && reading.overlaps(pile.other, hits[at]))
            skipped.insert(at);
        else
            densest = std::max(densest, ++bySentence[reading.sentenceOf(hits[at])]);
    }
    const int count = spread(reading, hits, skipped);
    const bool brief = reading.prose().tokens.size() <= pile.shortWords;
    const bool piled = count >= pile.many || (count >= pile.someInShort && (brief || densest >= pile.someInShort));
    for (int at = 0; at < int(hits.size()); ++at)
        if (!skipped.contains(at))
            remarks.add(pile.rule, piled ? Severity::Warning : Severity::Note, hits[at]);
}

} // namespace

std::span<const Phrase> mannerPhrases() {
    return phrases;
}

void judgeManner(const Reading& reading, Remarks& remarks) {
    judgePile(reading, {Rule::Flattery, Group::Praise, Group::Count, 3, 2, 60}, remarks);
    // Of all employers the greatest: so much needs no second one.
    for (const Hit& hit : reading.hits(Group::PraiseStrong))
        if (!reading.denied(hit) && !reading.past(reading.clauseOf(hit)))
            remarks.add(Rule::Flattery, Severity::Warning, hit);
    judgePile(reading, {Rule::Cliche, Group::Worn, Group::Count, 4, 2, 30}, remarks);
    judgePile(reading, {Rule::Hedging, Group::Hedge, Group::HedgeOther, 4, 3, 45}, remarks);
}

} // namespace ascent::critic
