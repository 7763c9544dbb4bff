// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    {Group::Praise, "most|absolutely *1 wonderful|fantastic|amazing|incredible|brilliant|beautiful|prestigious|perfect|"
                    "excellent *4 on|in|of the *1 planet|earth|world|universe|time"},
    {Group::Praise,
     "best|greatest|finest|coolest|leading|top|most|number|no one|1|amazing|incredible|prestigious|admired|"
     "respected|respected|successful|innovative|wonderful|exciting|famous? <place>|companies|firms|hospitals|"
     "schools|organisations|place|places *2 in the|on world|country|planet|earth|land|industry|universe|"
     "region|business|market|state|city|nation|uk"},
    {Group::Praise,
     "amazing|incredible|fantastic|wonderful|awesome|outstanding|prestigious|legendary|fabulous|brilliant|"
     "phenomenal|magnificent|perfect|superb|marvellous|marvelous|stellar|extraordinary|exceptional|amazing|"
     "iconic|great|remarkable|inspiring|esteemed <place> !work|project|results|job|manager|i|who|that *2 "
     "where"},
    {Group::Praise,
     "amazing|incredible|fantastic|wonderful|awesome|outstanding|prestigious|legendary|fabulous|brilliant|"
     "phenomenal|magnificent|perfect|superb|marvellous|stellar|extraordinary|exceptional|iconic|esteemed "
     "<place>"},
    {Group::Praise,
     "you|your|company|this|place|it *3 is|are|sounds|seems|looks|so|such *3 amazing|incredible|fantastic|"
     "wonderful|awesome|perfect|outstanding|phenomenal|brilliant|legendary|fabulous|unmatched|"
     "unbeatable|flawless|unrivalled|unrivaled|magnificent"},
    {Group::Praise, "you|your|company|this|place|it *3 is|are *1 the|simply best|greatest|finest|dream"},
    {Group::Praise, "dream company|employer|job|hospital|school|firm|place|team|workplace"},
    {Group::Praise, "dream|dreamed|dreamt|dreaming *2 of|about *2 working|joining|being *3 here|you|company|for|this"},
    {Group::Praise,
     "always *1 wanted|dreamed|dreamt|loved|admired|adored|worshipped|idolised|idolized *5 you|your|here|"
     "company|this"},
    {Group::Praise,
     "i *1 admire|love|adore|worship|idolise|idolize *1 everything|absolutely|your|this *3 about|company|"
     "brand|organisation|organization|you|do|hospital|school"},
    {Group::Praise, "huge|massive|big|biggest|lifelong fan"},
    {Group::Praise, "most *1 wonderful|amazing|beautiful|incredible|fantastic|brilliant|famous|exciting|inspiring|"
                    "admired|magical|perfect *2 <place>|place|team|people"},
    {Group::Praise,
     "is|are *1 a|the|true|living legend|legends|genius|geniuses|angel|angels|saint|saints|god|gods|hero|"
     "heroes|kings|king|queens|star|stars|icon|titan|master|masters"},
    {Group::Praise, "worship|worships|idolise|adore|adored"},
    {Group::Praise, "honour|honor|privilege|dream|thrill of my *1 life|lifetime|career"},
    {Group::Praise, "heaven|paradise on earth"},
    {Group::Praise, "a|such|so prestigious|world-famous|legendary|esteemed|renowned|celebrated"},
    {Group::Praise, "kill|die|dying|give|anything to *1 be|work|join|get|have *3 here|you|chance|there"},
    {Group::Praise, "words|nothing can *1 describe|express|compare|beat"},
    {Group::Praise, "better|best than anyone|anybody|any|everyone|all"},
    {Group::Praise, "such|an|absolute|true|real|great|huge honour|honor|privilege|blessing *2 to|be|for|just"},
    {Group::Praise, "be|feel|am|would *2 honoured|honored|privileged|blessed|humbled"},
    {Group::Praise, "world class|leading|beating"},
    {Group::Praise, "second to none"},
    {Group::Praise, "best in *1 class|business|world|country|industry"},
    {Group::Praise, "industry|market|global leader|leading|giant|leaders"},
    {Group::Praise, "the envy of"},
    {Group::Praise, "the best|greatest|finest|biggest *2 in the"},
    {Group::Praise, "such|real|true|huge an? honour|honor|privilege"},
    {Group::Praise, "nobody|no|one *1 comes|compares|touches|matches close|to|you"},
    {Group::Praise, "gold standard"},
    {Group::Praise,
     "simply|just|absolutely|truly fantastic|amazing|incredible|wonderful|perfect|brilliant|awesome|the"},
    {Group::Praise,
     "everyone|everybody|anyone|who *2 wants|dreams|would|knows *2 to|of|that|not *1 work|working|you|join|"
     "love|want|your"},
    {Group::Praise,
     "you|your *3 are|guys|people|team *3 geniuses|legends|visionary|heroes|rock|genius|superstars|unreal|"
     "stars|visionaries"},
    {Group::Praise,
     "visionary|genius|brilliant|amazing|incredible|inspirational|legendary|fantastic|awesome leadership|"
     "leader|leaders|ceo|team|people|culture|reputation|founder|products|brand|staff|manager|work|head"},
    {Group::Praise,
     "no|nobody|never *1 other|better|one *2 company|place|employer|school|hospital|firm|does|comes|compares|"
     "close"},
    {Group::Praise, "there is no|nowhere|nothing *2 better|like|else"},
    {Group::Praise, "can not|hardly|never *1 imagine|think *3 better|greater|anywhere *1 place|company|employer|else"},
    {Group::Praise, "in awe|love with"},
    {Group::Praise, "sets|set|setting *1 gold|the *1 standard|bar *2 everyone|others|industry|else|for|/"},
    {Group::Praise, "cannot|not|never fault you|your"},
    {Group::Praise,
     "i *2 impressed|amazed|blown|stunned *1 by|away|with *1 everything|how|your *2 amazing|incredible|/"},
    {Group::Praise, "blows|blown|blew|blow *1 me|mind|away|my *1 away|mind|/"},
    {Group::Praise, "anyone *2 lucky|privileged"},
    {Group::Praise,
     "so|very|incredibly|extremely|lucky|unbelievably *1 lucky|fortunate|honoured|honored|privileged *2 to|"
     "work|join|here|be"},

    {Group::Worn, "think+|thinker outside *1 box"},
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

    {Group::Hedge,
     "maybe|perhaps|possibly|hopefully|probably|presumably|potentially|somewhat|somehow|basically|supposedly|"
     "conceivably|kinda|sorta|ish"},
    {Group::Hedge,
     "kind|sort of !work|role|job|person|place|care|problem|problems|patient|patients|thing|team|company|"
     "nurse|teacher|project|projects|code|lesson|leader|people|engineer|manager|customer|customers|repair|"
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
    {Group::Hedge, "fairly|pretty|reasonably good|ok|okay|decent|confident|sure|alright|well|competent"},

    {Group::HedgeOther, "try to|and *2 understand|learn|listen|leave|make|keep|see|improve"},
    {Group::HedgeOther, "do you|they know"},
    {Group::HedgeOther, "patients|they|customers|what|students|who|you|clients|which|that|it|he|she|people|children|"
                        "someone|users|guests *1 might|may|could"},
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
    judgePile(reading, {Rule::Cliche, Group::Worn, Group::Count, 4, 3, 60}, remarks);
    judgePile(reading, {Rule::Hedging, Group::Hedge, Group::HedgeOther, 4, 3, 45}, remarks);
}

} // namespace ascent::critic
